using Rtop.Partners.Assessments;
using Rtop.Partners.Portal.Tests.Support;

namespace Rtop.Partners.Portal.Tests.Tenancy;

/// <summary>What is asked for and contributed in confidence on a file of the rule's world.</summary>
sealed partial class RuleFile
{
    /// <summary>Requests that nobody answered, by whom is asked.</summary>
    public Dictionary<string, ConfidenceRequest> Waiting { get; } = [];

    // Of each two parties one asks the other thrice: nothing available, received, and no answer. Everybody contributes once by name, and once there is no name.
    void Confide()
    {
        Passing.Add(Some.Confided(File));
        foreach (var by in File.Parties.Select(party => party.Workspace))
        {
            Passing.Add(Some.Confided(File, by));
            foreach (var asked in File.Parties.Select(party => party.Workspace).Where(other => other != by))
            {
                foreach (var received in (bool?[])[false, true, null])
                {
                    var request = ConfidenceRequest.Ask(File, asked, "Radio.", [], Some.OfficerOf(by.Value), Some.Today);
                    evidence[request] = new(HandlingLabel.Confidential, false, [], Other: asked.Value);
                    if (received is { } given) evidence[given ? request.Receive(Some.OfficerOf(asked.Value), Some.Today) : request.Decline(Some.OfficerOf(asked.Value), Some.Today)] = new(HandlingLabel.Confidential, false, [], Other: by.Value);
                    else Waiting[asked.Value] = request;
                }
            }
        }
    }
}
