using Rtop.Partners.Assessments;
using Rtop.Partners.Portal.Tests.Support;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Tests.Tenancy;

static partial class RuleAdds
{
    // In confidence: every party asks every other for itself, answers what it was asked, and contributes by its own name or by none.
    static IEnumerable<AddCase> OfConfidence(string me, RuleFile file)
    {
        var code = Some.Code(me);
        var owner = file.File.Originator;
        var other = Some.Code(me == file.Peer ? file.Originator : file.Peer);
        var reads = RuleOracle.ReadsFile(me, file.Facts);
        AddCase Case(string what, bool allowed, object row) => new($"{what} to {file.Facts}", allowed, db => db.Add(row));

        yield return Case("a request in confidence", reads, Request(code, other));
        yield return Case("a request in confidence as another", false, Request(other, me == file.Originator || me == file.Peer ? code : owner));
        yield return Case("a request in confidence as another to a third", false, Request(other, other == owner ? Some.Code(file.Peer) : owner));
        yield return Case("a request in confidence to itself", false, Request(code, code));
        yield return Case("a request in confidence to who is not on the file", false, Request(code, Some.Code(file.Stranger)));
        if (file.Facts.Parties[file.Party].State is PartyState.Ended && me != file.Party) yield return Case("a request in confidence to who is no longer on the file", false, Request(code, Some.Code(file.Party)));
        foreach (var (asked, request) in file.Waiting)
        {
            yield return Case($"an answer to what {asked} was asked in confidence", reads && me == asked, Settled(request, code));
            if (me != asked) yield return Case($"an answer as {asked} to what it was asked in confidence", false, Settled(request, request.Asked));
        }

        yield return Case("a contribution in confidence by name", reads, Some.Confided(file.File, code));
        yield return Case("a contribution in confidence without a name", reads, Some.Confided(file.File));
        yield return Case("a contribution in confidence by another's name", false, Some.Confided(file.File, other));
        yield return Case("a contribution in confidence that stays at home", false, Some.Confided(file.File, code, HandlingLabel.StrictlyConfidential));

        ConfidenceRequest Request(WorkspaceCode by, WorkspaceCode asked) => new() { Id = Guid.NewGuid(), AssessmentId = file.File.Id, Originator = owner, Workspace = by, Asked = asked, Text = "T", AskedOn = Some.Today };
        ConfidenceAnswer Settled(ConfidenceRequest request, WorkspaceCode by) => new() { RequestId = request.Id, AssessmentId = request.AssessmentId, Originator = owner, Workspace = by, Asker = request.Workspace, Received = false, On = Some.Today };
    }
}
