using Rtop.Partners.Reviews;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.CapacityBuilding;

/// <summary>Where a milestone stands, as typed.</summary>
/// <param name="State">Where it stands.</param>
/// <param name="NewDueOn">The new date, where it is deferred.</param>
/// <param name="Reason">Why; needed where it is at risk, deferred or given up.</param>
/// <param name="ShownBy">What shows it; needed where it is achieved.</param>
public sealed record StatusEntry(MilestoneState State, DateOnly? NewDueOn, string Reason, string ShownBy);

/// <summary>What one side reported of a milestone, and what the other said to it. Nothing is taken back.</summary>
public sealed class StatusReport : IProgrammePart
{
    /// <summary>Longest reason, in characters.</summary>
    public const int ReasonMaxLength = 1000;

    /// <summary>Longest word on what shows it, in characters.</summary>
    public const int ShownByMaxLength = 500;

    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The milestone.</summary>
    public required Guid MilestoneId { get; init; }

    /// <summary>First, second… of that milestone.</summary>
    public required int Number { get; init; }

    /// <inheritdoc/>
    public required Guid ProgrammeId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>Who reports.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>Its officer; shown to colleagues only.</summary>
    public required Guid OfficerId { get; init; }

    /// <summary>Where it stands.</summary>
    public required MilestoneState State { get; init; }

    /// <summary>The date before, where it was deferred.</summary>
    public DateOnly? OldDueOn { get; init; }

    /// <summary>The new date, where it was deferred.</summary>
    public DateOnly? NewDueOn { get; init; }

    /// <summary>Why; may be empty.</summary>
    public required string Reason { get; init; }

    /// <summary>What shows it; may be empty.</summary>
    public required string ShownBy { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>What the other side said; null while it is silent.</summary>
    public StatusReply? Reply { get; private set; }

    internal static StatusReport Of(Milestone milestone, StatusEntry entry, Officer by, DateTimeOffset now) => new()
    {
        Id = Guid.NewGuid(),
        MilestoneId = milestone.Id,
        Number = milestone.Reports.Select(report => report.Number).DefaultIfEmpty(0).Max() + 1,
        ProgrammeId = milestone.ProgrammeId,
        Originator = milestone.Originator,
        Workspace = by.Workspace,
        OfficerId = by.Id,
        State = entry.State,
        OldDueOn = entry.NewDueOn is null ? null : milestone.DueOn,
        NewDueOn = entry.NewDueOn,
        Reason = entry.Reason.Trim(),
        ShownBy = entry.ShownBy.Trim(),
        At = now,
    };

    /// <summary>The other side confirms it, or says that it sees it differently.</summary>
    public StatusReply Answer(Milestone milestone, bool confirms, string note, Officer by, DateTimeOffset now)
    {
        Rule.Require(by.Workspace == milestone.FirstLead || by.Workspace == milestone.SecondLead, "milestone.only-leads-report");
        Rule.Require(by.Workspace != Workspace, "report.own");
        Rule.Require(milestone.LastReport == this, "report.not-the-last");
        Rule.Require(Reply is null, "report.answered");
        Rule.RequireAt("Note", note.Trim().Length <= StatusReply.NoteMaxLength, "report.note", StatusReply.NoteMaxLength);
        Rule.RequireAt("Note", confirms || note.Trim().Length > 0, "report.say-why");
        return Reply = new() { ReportId = Id, MilestoneId = MilestoneId, ProgrammeId = ProgrammeId, Originator = Originator, Workspace = by.Workspace, OfficerId = by.Id, Confirms = confirms, Note = note.Trim(), At = now };
    }

    /// <summary>What became of it by that day: after ten working days without an answer it stands as reported, and an answer is still welcome.</summary>
    public ReportStanding StandingOn(DateOnly today, DateOnly reportedOn, WorkingDays days) => Reply switch
    {
        { Confirms: true } => ReportStanding.Confirmed,
        { Confirms: false } => ReportStanding.Disputed,
        _ => days.After(reportedOn, Milestone.AnswerDays) < today ? ReportStanding.Unanswered : ReportStanding.Awaited,
    };
}

/// <summary>What the other side said to a report.</summary>
public sealed class StatusReply : IProgrammePart
{
    /// <summary>Longest note, in characters.</summary>
    public const int NoteMaxLength = 1000;

    /// <summary>The report.</summary>
    public required Guid ReportId { get; init; }

    /// <summary>Its milestone.</summary>
    public required Guid MilestoneId { get; init; }

    /// <inheritdoc/>
    public required Guid ProgrammeId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>Who answers.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>Its officer; shown to colleagues only.</summary>
    public required Guid OfficerId { get; init; }

    /// <summary>Yes, or no.</summary>
    public required bool Confirms { get; init; }

    /// <summary>Why not, or anything else to say.</summary>
    public required string Note { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }
}
