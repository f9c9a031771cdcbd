using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Reviews;

/// <summary>Stages at which somebody is reminded (domain/FEATURES.md §10). Numbers are stored: never reuse one.</summary>
public enum ReviewStage
{
    /// <summary>14 days before the due date.</summary>
    Due14 = 1,

    /// <summary>7 days before.</summary>
    Due7 = 2,

    /// <summary>The day before.</summary>
    Due1 = 3,

    /// <summary>On the day.</summary>
    Due0 = 4,

    /// <summary>3 days after.</summary>
    Overdue3 = 5,

    /// <summary>7 days after; the heads of desk hear of it too.</summary>
    Overdue7 = 6,

    /// <summary>14 days after; the heads of desk hear of it too.</summary>
    Overdue14 = 7,

    /// <summary>An invitation without an answer for 5 working days.</summary>
    Silent5 = 20,

    /// <summary>An edition was put under silence.</summary>
    SilenceBegun = 30,

    /// <summary>Half of the time is over.</summary>
    SilenceHalf = 31,

    /// <summary>Three quarters of the time are over.</summary>
    SilenceThreeQuarters = 32,

    /// <summary>Nine tenths of the time are over.</summary>
    SilenceNineTenths = 33,

    /// <summary>Somebody broke the silence.</summary>
    SilenceBroken = 34,

    /// <summary>Nobody did: the edition is adopted.</summary>
    SilenceUnbroken = 35,

    /// <summary>More time was given.</summary>
    SilenceExtended = 36,

    /// <summary>A release was called back.</summary>
    Recalled = 40,

    /// <summary>The recipient has not answered for 3 days.</summary>
    Recalled3 = 41,

    /// <summary>The recipient has not answered for 7 days.</summary>
    Recalled7 = 42,

    /// <summary>Another organization said something of a link that ends in a situation of ours.</summary>
    LinkStated = 50,
}

/// <summary>What a reminder is about.</summary>
public enum ReviewSubject
{
    /// <summary>A cycle whose ratings the workspace owes.</summary>
    Cycle = 1,

    /// <summary>An invitation that waits for an answer.</summary>
    Invitation = 2,

    /// <summary>An edition under silence.</summary>
    Silence = 3,

    /// <summary>A release that was called back from the workspace.</summary>
    Recall = 4,

    /// <summary>A link from a situation of another file to one of ours.</summary>
    Link = 5,
}

/// <summary>From the state of things to what is due: pure functions of days.</summary>
public static class ReviewCalendar
{
    /// <summary>Working days that an invitation may stay silent before both sides hear of it.</summary>
    public const int SilentDays = 5;

    static readonly (ReviewStage Stage, int Day)[] CycleStages =
    [
        (ReviewStage.Due14, -14), (ReviewStage.Due7, -7), (ReviewStage.Due1, -1), (ReviewStage.Due0, 0),
        (ReviewStage.Overdue3, 3), (ReviewStage.Overdue7, 7), (ReviewStage.Overdue14, 14),
    ];

    /// <summary>
    /// The latest stage that a cycle has reached by that day, or null. Only the latest: after an outage there is one reminder,
    /// not one for each stage that was missed. Stages from before the cycle opened never were.
    /// </summary>
    public static ReviewStage? StageOf(DateOnly openedOn, DateOnly dueOn, DateOnly today)
    {
        ReviewStage? reached = null;
        foreach (var (stage, day) in CycleStages)
            if (dueOn.AddDays(day) is var on && on >= openedOn && on <= today) reached = stage;
        return reached;
    }

    /// <summary>The stage of an invitation sent on a day and still without an answer; null before the fifth working day.</summary>
    public static ReviewStage? StageOfSilence(DateOnly sentOn, DateOnly today, WorkingDays days) =>
        days.After(sentOn, SilentDays) <= today ? ReviewStage.Silent5 : null;

    /// <summary>The stage of a recall that its recipient has not answered.</summary>
    public static ReviewStage StageOfRecall(DateOnly recalledOn, DateOnly today) =>
        today >= recalledOn.AddDays(7) ? ReviewStage.Recalled7 : today >= recalledOn.AddDays(3) ? ReviewStage.Recalled3 : ReviewStage.Recalled;

    /// <summary>What was said of a link is news for two weeks; whoever comes later finds it on the page.</summary>
    public static ReviewStage? StageOfLink(DateOnly saidOn, DateOnly today) => today < saidOn.AddDays(14) ? ReviewStage.LinkStated : null;

    /// <summary>The stage of a silence procedure: at fixed fractions of its time, and how it ended.</summary>
    public static ReviewStage StageOfProcedure(DateTimeOffset startedAt, DateTimeOffset until, bool broken, bool extended, DateTimeOffset at) =>
        broken ? ReviewStage.SilenceBroken
        : at >= until ? ReviewStage.SilenceUnbroken
        : ((at - startedAt) / (until - startedAt)) switch
        {
            >= 0.9 => ReviewStage.SilenceNineTenths,
            >= 0.75 => ReviewStage.SilenceThreeQuarters,
            >= 0.5 => ReviewStage.SilenceHalf,
            _ => extended ? ReviewStage.SilenceExtended : ReviewStage.SilenceBegun,
        };

    /// <summary>
    /// The officers of one workspace whom a stage concerns: those who do the work, from seven days late the heads of desk, and of silences and recalls all who may sign.
    /// Where the workspace invited (<paramref name="sentBy"/>), it is the inviting officer alone, as long as that officer may lead.
    /// </summary>
    public static IEnumerable<Officer> Addressees(ReviewStage stage, IReadOnlyCollection<Officer> officers, DateOnly today, Guid? sentBy = null)
    {
        if (officers.FirstOrDefault(officer => officer.Id == sentBy && officer.May(today).Includes(Permission.LeadAssessments)) is { PersonId: not null } inviting)
            return [inviting];
        return officers.Where(officer => officer.PersonId is not null && (officer.Holds(Duty.DeskOfficer, today)
            || (stage is >= ReviewStage.SilenceBegun and not ReviewStage.LinkStated && officer.Holds(Duty.ClearingOfficer, today))
            || (stage is ReviewStage.Overdue7 or ReviewStage.Overdue14 && (officer.Holds(Duty.ClearingOfficer, today) || officer.Holds(Duty.HeadOfOffice, today)))));
    }
}

/// <summary>How days are counted for stages in working days.</summary>
/// <param name="WeekendsCount">True where every day counts, as in the demonstration.</param>
public sealed record WorkingDays(bool WeekendsCount)
{
    /// <summary>The day that lies <paramref name="count"/> working days after a day.</summary>
    public DateOnly After(DateOnly day, int count)
    {
        if (WeekendsCount) return day.AddDays(count);
        while (count > 0)
        {
            day = day.AddDays(1);
            if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)) count--;
        }

        return day;
    }
}
