using Rtop.Partners.Engagements;
using Rtop.Partners.Portal.Tests.Support;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Tests.Tenancy;

/// <summary>How far the keeping of a confidential file of the rule's world went.</summary>
enum Keeping
{
    /// <summary>Not closed; a proposal stands that should not.</summary>
    Open,
    /// <summary>Closed, and two persons said of every class that it goes.</summary>
    Over,
    /// <summary>The same, and a hold was placed afterwards.</summary>
    Held,
    /// <summary>Closed, and the log is over.</summary>
    LogOver,
    /// <summary>Closed, and the codes are over.</summary>
    CodesOver,
}

/// <summary>What goes, once more from CONFIDENTIALITY §9: on the word of two, by one of the two officers, and not while a hold stands.</summary>
static class RetentionOracle
{
    public static bool Removes(Asker asker, Row row) => EngagementOracle.Team(asker, row.Engagement!) && row.Table switch
    {
        "engagement_notes" or "tension_options" or "extracts" or "engagement_grants" or "engagement_readings" => row.Engagement!.Keeping is Keeping.Over or Keeping.LogOver,
        "interlocutors" => row.Engagement!.Keeping is Keeping.Over or Keeping.CodesOver,
        "expert_admissions" => row.Engagement!.Keeping is Keeping.Over,
        _ => false,
    };
}

/// <summary>Everything of retention that there is in one confidential file of the rule's world.</summary>
sealed class RuleRetention
{
    static int warnings;

    static readonly string[] Set = ["un", "osce"];

    readonly Engagement file;
    readonly LegalHold? standing;
    readonly DestructionProposal theirs, own;

    public RuleRetention(Engagement file, Keeping keeping, Officer me, Officer colleague)
    {
        this.file = file;
        if (keeping is not Keeping.Open && file.State is EngagementState.Active) file.Close(Some.Today);
        var (mine, other) = (me.PersonId!.Value, colleague.PersonId!.Value);
        theirs = Proposal(RetentionClass.Log, other);
        own = Proposal(RetentionClass.Log, mine);
        var lifted = Hold(other);
        Rows.AddRange([Warning(), Postponement(other), lifted, End(lifted, other), theirs, own]);
        RetentionClass[] gone = keeping switch { Keeping.Open => [], Keeping.LogOver => [RetentionClass.Log], Keeping.CodesOver => [RetentionClass.Codes], _ => Enum.GetValues<RetentionClass>() };
        foreach (var of in gone)
        {
            var proposal = Proposal(of, other);
            Rows.AddRange([proposal, Gone(proposal, mine)]);
        }

        if (keeping is Keeping.Held) Rows.Add(standing = Hold(other));
    }

    /// <summary>The periods of two organizations; the others have the product's.</summary>
    public static IReadOnlyList<RetentionPeriods> Periods { get; } = [.. Set.Select(code => new RetentionPeriods { Workspace = Some.Code(code) })];

    public List<object> Rows { get; } = [];

    /// <summary>What an asker may try to add.</summary>
    public IEnumerable<(string What, bool Allowed, object[] Rows)> Adds(Asker asker, EngagementFact fact)
    {
        var (person, stranger) = (asker.Person!.Value, Some.ColleagueOf(fact.Workspace).PersonId!.Value);
        var (team, knows, held) = (EngagementOracle.Team(asker, fact), EngagementOracle.Knows(asker, fact), fact.Keeping is Keeping.Held);
        var head = knows && fact.Part is Part.Head;
        var closed = file.State is EngagementState.Closed;
        yield return ("a warning", knows, [Warning()]);
        foreach (var (what, who, isMe) in new[] { ("", person, true), (" as a colleague", stranger, false) })
        {
            yield return ($"a postponement{what}", team && isMe, [Postponement(who)]);
            yield return ($"a hold{what}", head && isMe, [Hold(who)]);
            if (standing is not null) yield return ($"the end of a hold{what}", head && isMe, [End(standing, who)]);
            yield return ($"a proposal to destroy{what}", knows && isMe && closed && !held, [Proposal(RetentionClass.Log, who)]);
            yield return ($"a destruction{what}", team && isMe && !held, [Gone(theirs, who)]);
        }

        yield return ("a destruction on its own word", false, [Gone(own, person)]);
        yield return ("a destruction of another class", false, [Gone(theirs, person, RetentionClass.Codes)]);
        var made = Proposal(RetentionClass.Log, stranger);
        yield return ("a destruction on a word put into another's mouth", false, [made, Gone(made, person)]);
        // Once for each who asks.
        if (fact is not { Workspace: "un", Part: Part.Political }) yield break;
        yield return ("its own periods", !Set.Contains(asker.Workspace), [new RetentionPeriods { Workspace = Some.Code(asker.Workspace!) }]);
        yield return ("periods of another", false, [new RetentionPeriods { Workspace = Some.Code(Some.Codes.First(code => code != asker.Workspace && !Set.Contains(code))) }]);
    }

    RetentionWarning Warning() => new() { Id = Guid.NewGuid(), EngagementId = file.Id, Workspace = file.Workspace, Class = RetentionClass.Log, EndsOn = Some.Today.AddDays(Interlocked.Increment(ref warnings)), On = Some.Today };

    RetentionPostponement Postponement(Guid by) => new() { Id = Guid.NewGuid(), EngagementId = file.Id, Workspace = file.Workspace, Class = RetentionClass.Log, Until = Some.Today, PersonId = by, On = Some.Today, At = Some.Now, Reason = [1] };

    LegalHold Hold(Guid by) => new() { Id = Guid.NewGuid(), EngagementId = file.Id, Workspace = file.Workspace, PlacedBy = by, PlacedOn = Some.Today, PlacedAt = Some.Now, Reason = [1] };

    static LegalHoldEnd End(LegalHold hold, Guid by) => new() { HoldId = hold.Id, EngagementId = hold.EngagementId, Workspace = hold.Workspace, LiftedBy = by, On = Some.Today, Reason = [1], Stamp = [1] };

    DestructionProposal Proposal(RetentionClass of, Guid by) => new() { Id = Guid.NewGuid(), EngagementId = file.Id, Workspace = file.Workspace, Class = of, EndedOn = Some.Today, ProposedBy = by, At = Some.Now, Stamp = [1] };

    static Destruction Gone(DestructionProposal proposal, Guid by, RetentionClass? of = null) => new()
    {
        Id = Guid.NewGuid(),
        ProposalId = proposal.Id,
        EngagementId = proposal.EngagementId,
        Workspace = proposal.Workspace,
        Class = of ?? proposal.Class,
        On = Some.Today,
        ProposedBy = proposal.ProposedBy,
        ConfirmedBy = by,
        Count = 1,
        Stamp = [1],
    };
}
