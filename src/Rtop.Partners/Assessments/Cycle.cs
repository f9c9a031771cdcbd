using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Assessments;

/// <summary>One dated review of an assessment.</summary>
public sealed class Cycle : IFilePart, IRevised
{
    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <inheritdoc/>
    public required Guid AssessmentId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>First, second, third…</summary>
    public required int Number { get; init; }

    /// <summary>The day it opened.</summary>
    public required DateOnly OpenedOn { get; init; }

    /// <summary>The day ratings are due, in <see cref="Zone"/>.</summary>
    public required DateOnly DueOn { get; set; }

    /// <summary>IANA zone of the due date.</summary>
    public required string Zone { get; init; }

    /// <summary>The day it was closed; null while open.</summary>
    public DateOnly? ClosedOn { get; private set; }

    /// <inheritdoc/>
    public int Revision { get; private set; } = 1;

    /// <summary>Set once the ratings were revealed.</summary>
    public Reveal? Reveal { get; private set; }

    /// <summary>The organizations' rating sheets, as far as the reader may see them.</summary>
    public List<RatingSheet> Sheets { get; init; } = [];

    /// <summary>Co-leads that asked for the round to open before all have submitted.</summary>
    public List<RoundOpening> Openings { get; init; } = [];

    /// <summary>Consents that observers read the ratings, standing and withdrawn; when loaded.</summary>
    public List<ObserverConsent> Consents { get; init; } = [];

    /// <summary>The sheet of a workspace; null when it has not begun.</summary>
    public RatingSheet? SheetOf(WorkspaceCode workspace) => Sheets.FirstOrDefault(sheet => sheet.Workspace == workspace);

    /// <summary>Begins the sheet of the officer's organization, or gives the one that was begun.</summary>
    public RatingSheet Begin(Assessment assessment, Officer by, DateTimeOffset now)
    {
        assessment.RequireScorer(by);
        Rule.Require(ClosedOn is null, "cycle.closed", Number);
        if (SheetOf(by.Workspace) is { } begun) return begun;

        var sheet = new RatingSheet { Id = Guid.NewGuid(), CycleId = Id, AssessmentId = AssessmentId, Originator = Originator, Workspace = by.Workspace, StartedAt = now };
        Sheets.Add(sheet);
        return sheet;
    }

    /// <summary>
    /// A co-lead asks to open the round before all have submitted. It must have submitted its own ratings first, so that
    /// nobody opens the others' to see them.
    /// </summary>
    public void AskToOpen(Assessment assessment, Officer by, DateTimeOffset now)
    {
        assessment.RequireLead(by);
        Rule.Require(Reveal is null, "cycle.already-revealed");
        Rule.Require(SheetOf(by.Workspace)?.SubmittedAt is not null, "cycle.submit-before-opening");
        if (Openings.Any(opening => opening.Workspace == by.Workspace)) return;
        Openings.Add(new() { CycleId = Id, AssessmentId = AssessmentId, Originator = Originator, Workspace = by.Workspace, At = now });
    }

    /// <summary>
    /// Opens the round when every scoring party has submitted, or every co-lead has asked. Ratings are blind until then:
    /// nobody is anchored by another (FEATURES 1.3).
    /// </summary>
    public bool RevealIfDue(Assessment assessment, Officer by, DateTimeOffset now)
    {
        if (Reveal is not null) return false;
        var all = assessment.Scorers.All(party => SheetOf(party.Workspace)?.SubmittedAt is not null);
        var asked = assessment.Scorers.Where(party => party.Role is PartyRole.CoLead).All(lead => Openings.Any(opening => opening.Workspace == lead.Workspace));
        if (!all && !asked) return false;
        Reveal = new() { CycleId = Id, AssessmentId = AssessmentId, Originator = Originator, Workspace = by.Workspace, At = now, Early = !all };
        return true;
    }

    /// <summary>The standing consent of a workspace that observers read the ratings; null without one.</summary>
    public ObserverConsent? ConsentOf(WorkspaceCode workspace) => Consents.FirstOrDefault(consent => consent.Workspace == workspace && consent.EndedAt is null);

    /// <summary>May a party read what others gave: who rates once the round is open, an observer if every organization that rates consents.</summary>
    public bool IsOpenTo(Assessment assessment, WorkspaceCode workspace) =>
        Reveal is not null && (assessment.RoleOf(workspace) is not PartyRole.Observer || assessment.Scorers.All(party => ConsentOf(party.Workspace) is not null));

    /// <summary>The officer's organization consents that observers read the ratings of this cycle, before or after the round opens.</summary>
    public void ConsentToObservers(Assessment assessment, Officer by, DateTimeOffset now)
    {
        assessment.RequireScorer(by);
        if (ConsentOf(by.Workspace) is null) Consents.Add(ObserverConsent.To(this, by, now));
    }

    /// <summary>Takes the consent back; what observers have read they have read.</summary>
    public void WithdrawConsent(Assessment assessment, Officer by, DateTimeOffset now)
    {
        assessment.RequireScorer(by);
        ConsentOf(by.Workspace)?.End(now);
    }

    /// <summary>Refuses whoever may not discuss the ratings: they are blind until the round opens, and settled when the cycle closes.</summary>
    internal void RequireDiscussion(Assessment assessment, Officer by)
    {
        assessment.RequireScorer(by);
        Rule.Require(Reveal is not null, "discussion.not-open");
        Rule.Require(ClosedOn is null, "cycle.closed", Number);
    }

    /// <summary>Closes the cycle. What was not submitted stays a draft that nobody else ever sees.</summary>
    public void Close(Assessment assessment, DateOnly on, Officer by)
    {
        assessment.RequireLead(by);
        Rule.Require(ClosedOn is null, "cycle.closed", Number);
        Rule.Require(Reveal is not null, "cycle.reveal-before-closing");
        ClosedOn = on;
        Revision++;
    }
}

/// <summary>That the ratings of a cycle are open to all scoring parties. Without this row nobody reads another's.</summary>
public sealed class Reveal : IFilePart
{
    /// <summary>The cycle.</summary>
    public required Guid CycleId { get; init; }

    /// <inheritdoc/>
    public required Guid AssessmentId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>Whose act completed the conditions.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The co-leads opened the round before all had submitted.</summary>
    public required bool Early { get; init; }
}

/// <summary>One co-lead's wish to open the round early.</summary>
public sealed class RoundOpening : IFilePart
{
    /// <summary>The cycle.</summary>
    public required Guid CycleId { get; init; }

    /// <inheritdoc/>
    public required Guid AssessmentId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>The co-lead.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>When it asked.</summary>
    public required DateTimeOffset At { get; init; }
}
