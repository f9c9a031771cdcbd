namespace Rtop.Partners.Reviews;

/// <summary>How the moment of a stage is found.</summary>
public enum StageTime
{
    /// <summary>So many days before the due date.</summary>
    DaysBefore,

    /// <summary>On the due date.</summary>
    OnTheDay,

    /// <summary>So many days after the due date, or after it began to wait.</summary>
    DaysAfter,

    /// <summary>So many working days after it began to wait.</summary>
    WorkingDaysAfter,

    /// <summary>When so many hundredths of the time are over.</summary>
    PerCentOfTime,

    /// <summary>When it happens.</summary>
    AtOnce,

    /// <summary>Once a week, on Monday.</summary>
    Weekly,

    /// <summary>Once a year.</summary>
    Yearly,
}

/// <summary>The rungs of the ladder: who in a workspace hears of a stage.</summary>
[Flags]
public enum Rung
{
    /// <summary>Nobody.</summary>
    None = 0,

    /// <summary>Who does the work: desk officers, of programmes programme officers; where the workspace asked somebody, who asked.</summary>
    Officer = 1,

    /// <summary>Who co-ordinates the desk.</summary>
    Coordinator = 2,

    /// <summary>Heads of desk and of office.</summary>
    HeadOfDesk = 4,

    /// <summary>Clearing officers, where something is signed for the organization.</summary>
    Signer = 8,

    /// <summary>The one person whom it is about.</summary>
    Oneself = 16,

    /// <summary>Who looks after the workspace's accounts.</summary>
    Administrator = 32,
}

/// <summary>One line of the table: of what, at which stage, when, and who hears of it.</summary>
public sealed record StageRule(ReviewSubject Subject, ReviewStage Stage, StageTime Time, int Number, Rung To)
{
    /// <summary>Days from the due date, where the stage is counted in days.</summary>
    public int? Day => Time switch { StageTime.DaysBefore => -Number, StageTime.OnTheDay => 0, StageTime.DaysAfter => Number, _ => null };
}

/// <summary>
/// Who is reminded of what, and when (domain/FEATURES.md §10, and where it is silent decision 0054). The calendar follows this table, and users are shown it.
/// A rung that nobody stands on is passed over: the next one has its own day.
/// </summary>
public static class StageTable
{
    const Rung Desk = Rung.Officer | Rung.Coordinator;
    const Rung All = Desk | Rung.HeadOfDesk;
    const Rung Signs = Rung.Officer | Rung.Signer;

    /// <summary>Every line.</summary>
    public static IReadOnlyList<StageRule> Rules { get; } =
    [
        .. Dated(ReviewSubject.Cycle), .. Dated(ReviewSubject.ProgrammeReview),

        new(ReviewSubject.Invitation, ReviewStage.Silent5, StageTime.WorkingDaysAfter, ReviewCalendar.SilentDays, Rung.Officer),
        new(ReviewSubject.ProgrammeInvitation, ReviewStage.Silent5, StageTime.WorkingDaysAfter, ReviewCalendar.SilentDays, Rung.Officer),

        new(ReviewSubject.Position, ReviewStage.Awaited3, StageTime.WorkingDaysAfter, 3, Rung.Officer),
        new(ReviewSubject.Position, ReviewStage.Awaited7, StageTime.WorkingDaysAfter, 7, Desk),
        new(ReviewSubject.Position, ReviewStage.Awaited10, StageTime.WorkingDaysAfter, 10, All),
        new(ReviewSubject.PackSignature, ReviewStage.Awaited3, StageTime.WorkingDaysAfter, 3, Rung.Officer),
        new(ReviewSubject.PackSignature, ReviewStage.Awaited7, StageTime.WorkingDaysAfter, 7, Desk),
        new(ReviewSubject.PackSignature, ReviewStage.Awaited10, StageTime.WorkingDaysAfter, 10, All),

        new(ReviewSubject.Silence, ReviewStage.SilenceBegun, StageTime.AtOnce, 0, Signs),
        new(ReviewSubject.Silence, ReviewStage.SilenceExtended, StageTime.AtOnce, 0, Signs),
        new(ReviewSubject.Silence, ReviewStage.SilenceHalf, StageTime.PerCentOfTime, 50, Signs),
        new(ReviewSubject.Silence, ReviewStage.SilenceThreeQuarters, StageTime.PerCentOfTime, 75, Signs),
        new(ReviewSubject.Silence, ReviewStage.SilenceNineTenths, StageTime.PerCentOfTime, 90, Signs),
        new(ReviewSubject.Silence, ReviewStage.SilenceBroken, StageTime.AtOnce, 0, Signs),
        new(ReviewSubject.Silence, ReviewStage.SilenceUnbroken, StageTime.AtOnce, 0, Signs),

        new(ReviewSubject.Recall, ReviewStage.Recalled, StageTime.AtOnce, 0, Signs),
        new(ReviewSubject.Recall, ReviewStage.Recalled3, StageTime.DaysAfter, 3, Signs),
        new(ReviewSubject.Recall, ReviewStage.Recalled7, StageTime.DaysAfter, 7, Signs | Rung.Coordinator),
        new(ReviewSubject.Link, ReviewStage.LinkStated, StageTime.AtOnce, 0, Rung.Officer),

        new(ReviewSubject.Milestone, ReviewStage.Due30, StageTime.DaysBefore, ReviewCalendar.MilestoneDays, Rung.Officer),
        new(ReviewSubject.Milestone, ReviewStage.Due7, StageTime.DaysBefore, 7, Rung.Officer),
        new(ReviewSubject.LateMilestones, ReviewStage.LateWeekly, StageTime.Weekly, 0, Desk),
        new(ReviewSubject.Confirmation, ReviewStage.Unconfirmed10, StageTime.WorkingDaysAfter, CapacityBuilding.Milestone.AnswerDays, Desk),
        new(ReviewSubject.Recommendation, ReviewStage.Due30, StageTime.DaysBefore, ReviewCalendar.MilestoneDays, Rung.Officer),
        new(ReviewSubject.Recommendation, ReviewStage.Due7, StageTime.DaysBefore, 7, Rung.Officer),
        new(ReviewSubject.Recommendation, ReviewStage.Due0, StageTime.OnTheDay, 0, Rung.Officer),
        .. Overdue(ReviewSubject.Recommendation),

        new(ReviewSubject.Warning, ReviewStage.WarningTold, StageTime.AtOnce, 0, Signs),
        new(ReviewSubject.Warning, ReviewStage.WarningHalf, StageTime.PerCentOfTime, 50, Signs),
        new(ReviewSubject.Warning, ReviewStage.WarningOverdue, StageTime.PerCentOfTime, 100, Signs | Rung.HeadOfDesk),
        new(ReviewSubject.Warning, ReviewStage.WarningUnanswered, StageTime.PerCentOfTime, 100, Signs),
        new(ReviewSubject.SentWarning, ReviewStage.WarningUnacknowledged, StageTime.PerCentOfTime, 100, Rung.Oneself),

        new(ReviewSubject.Answer, ReviewStage.AnswerGiven, StageTime.AtOnce, 0, Rung.Officer),
        new(ReviewSubject.ProgrammeAnswer, ReviewStage.AnswerGiven, StageTime.AtOnce, 0, Rung.Officer),
        new(ReviewSubject.DutyEnding, ReviewStage.DutyEnds14, StageTime.DaysBefore, ReviewCalendar.DutyDays, Rung.Oneself | Rung.Administrator),
        new(ReviewSubject.DutyEnding, ReviewStage.DutyEnds7, StageTime.DaysBefore, 7, Rung.Oneself | Rung.Administrator),
        new(ReviewSubject.StandIn, ReviewStage.StandInNamed, StageTime.AtOnce, 0, Rung.Oneself),
        new(ReviewSubject.StandIn, ReviewStage.StandInOver, StageTime.AtOnce, 0, Rung.Oneself),

        new(ReviewSubject.InConfidence, ReviewStage.InConfidence, StageTime.OnTheDay, 0, Rung.Oneself),
        new(ReviewSubject.Emergency, ReviewStage.EmergencyTold, StageTime.AtOnce, 0, Rung.Oneself),
        new(ReviewSubject.EmergencyYear, ReviewStage.EmergencyYear, StageTime.Yearly, 0, Rung.Oneself),
    ];

    /// <summary>The stage at which a subject is first told of.</summary>
    public static ReviewStage FirstOf(ReviewSubject subject) => Rules.First(rule => rule.Subject == subject).Stage;

    /// <summary>The line of a stage. Throws when there is none: what is raised stands in the table.</summary>
    public static StageRule Of(ReviewSubject subject, ReviewStage stage) =>
        Rules.FirstOrDefault(rule => rule.Subject == subject && rule.Stage == stage) ?? throw new ArgumentException($"{subject} has no stage {stage}.", nameof(stage));

    static IEnumerable<StageRule> Dated(ReviewSubject subject) =>
    [
        new(subject, ReviewStage.Due14, StageTime.DaysBefore, 14, Rung.Officer),
        new(subject, ReviewStage.Due7, StageTime.DaysBefore, 7, Rung.Officer),
        new(subject, ReviewStage.Due1, StageTime.DaysBefore, 1, Rung.Officer),
        new(subject, ReviewStage.Due0, StageTime.OnTheDay, 0, Rung.Officer),
        .. Overdue(subject),
    ];

    static IEnumerable<StageRule> Overdue(ReviewSubject subject) =>
    [
        new(subject, ReviewStage.Overdue3, StageTime.DaysAfter, 3, Desk),
        new(subject, ReviewStage.Overdue7, StageTime.DaysAfter, 7, All),
        new(subject, ReviewStage.Overdue14, StageTime.DaysAfter, 14, All),
    ];
}
