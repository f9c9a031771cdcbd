using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Reviews;

/// <summary>What an officer did in the name of a colleague who was away. Numbers are stored.</summary>
public enum StandInKind
{
    /// <summary>A position on an edition was drafted.</summary>
    PositionDrafted = 1,

    /// <summary>A position was signed.</summary>
    PositionSigned = 2,

    /// <summary>A silence was broken.</summary>
    SilenceBroken = 3,

    /// <summary>It was reported where a milestone stands.</summary>
    MilestoneReported = 4,

    /// <summary>A report of the other side was confirmed or disputed.</summary>
    ReportAnswered = 5,

    /// <summary>A reminder was answered.</summary>
    ReminderAnswered = 6,

    /// <summary>A review pack was signed.</summary>
    PackSigned = 7,
}

/// <summary>
/// That an officer did something in the name of a colleague who was away, by the officer's own choice. It stands beside what was done and not in it: other
/// organizations read that, and this is the own affair of the workspace (decision 0059). Never changed.
/// </summary>
public sealed class StandIn
{
    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <summary>Where.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>The absence it rests on.</summary>
    public required Guid AbsenceId { get; init; }

    /// <summary>Who did it.</summary>
    public required Guid OfficerId { get; init; }

    /// <summary>In whose name.</summary>
    public required Guid ForId { get; init; }

    /// <summary>What was done.</summary>
    public required StandInKind Kind { get; init; }

    /// <summary>What it was done to: the position that was drafted or signed, the edition, the report, the pack, or the answer that was given.</summary>
    public required Guid SubjectId { get; init; }

    /// <summary>The assessment or programme it belongs to; null where it belongs to none.</summary>
    public Guid? FileId { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Writes down that something was done in the name of whoever is away. <paramref name="needed"/> is the right that it took.</summary>
    public static StandIn Of(Absence? absence, Officer? away, Permission needed, StandInKind kind, Guid subject, Guid? file, Officer by, DateOnly today, DateTimeOffset now)
    {
        Require(absence, away, needed, by, today, now);
        return new() { Id = Guid.NewGuid(), Workspace = by.Workspace, AbsenceId = absence!.Id, OfficerId = by.Id, ForId = absence.OfficerId, Kind = kind, SubjectId = subject, FileId = file, At = now };
    }

    /// <summary>
    /// Refuses unless the absence runs, names this officer as deputy, and both have the right: a deputy gains none, and nobody acts in the name of a
    /// colleague for what that colleague could not have done. <paramref name="today"/> is the workspace's.
    /// </summary>
    public static void Require(Absence? absence, Officer? away, Permission needed, Officer by, DateOnly today, DateTimeOffset now)
    {
        Rule.RequireAt("For", absence is not null && absence.Workspace == by.Workspace && absence.EndedAt is null && absence.StoodIn(by.Id, today, now), "stand-in.not-away");
        Rule.RequireAt("For", by.May(today).Includes(needed), "stand-in.no-right");
        Rule.RequireAt("For", away?.Id == absence!.OfficerId && away.May(today).Includes(needed), "stand-in.not-theirs");
    }
}
