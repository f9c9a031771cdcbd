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

    /// <summary>30 days before: of milestones and recommendations, which are long in the making.</summary>
    Due30 = 8,

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

    /// <summary>Milestones are late: once a week, on Monday, all of a programme together.</summary>
    LateWeekly = 60,

    /// <summary>One side reported where a milestone stands, and the other has not answered for 10 working days.</summary>
    Unconfirmed10 = 61,

    /// <summary>Told once: an emergency access was confirmed.</summary>
    EmergencyTold = 80,

    /// <summary>Told once a year: the list of emergency accesses is there.</summary>
    EmergencyYear = 81,

    /// <summary>Something in a confidential file is due; what, is read there.</summary>
    InConfidence = 82,
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

    /// <summary>A milestone that the workspace leads.</summary>
    Milestone = 6,

    /// <summary>The late milestones of a programme that the workspace leads.</summary>
    LateMilestones = 7,

    /// <summary>A report of the other side that waits for the workspace's answer.</summary>
    Confirmation = 8,

    /// <summary>A recommendation that addresses the workspace.</summary>
    Recommendation = 9,

    /// <summary>A review of a programme, whose pack is still to be frozen.</summary>
    ProgrammeReview = 10,

    /// <summary>An invitation to a programme.</summary>
    ProgrammeInvitation = 11,

    /// <summary>An emergency access to something that the reader may read.</summary>
    Emergency = 20,

    /// <summary>The yearly list of emergency accesses.</summary>
    EmergencyYear = 21,

    /// <summary>Something in a confidential file of the reader.</summary>
    InConfidence = 22,
}

/// <summary>From the state of things to what is due: pure functions of days.</summary>
public static class ReviewCalendar
{
    /// <summary>Working days that an invitation may stay silent before both sides hear of it.</summary>
    public const int SilentDays = 5;

    /// <summary>Days before a milestone or a recommendation is due from which it is looked at.</summary>
    public const int MilestoneDays = 30;

    static readonly (ReviewStage Stage, int Day)[] Overdue = [(ReviewStage.Overdue3, 3), (ReviewStage.Overdue7, 7), (ReviewStage.Overdue14, 14)];
    static readonly (ReviewStage Stage, int Day)[] CycleStages = [(ReviewStage.Due14, -14), (ReviewStage.Due7, -7), (ReviewStage.Due1, -1), (ReviewStage.Due0, 0), .. Overdue];

    // What is late of a programme is said once a week and all together.
    static readonly (ReviewStage Stage, int Day)[] MilestoneStages = [(ReviewStage.Due30, -MilestoneDays), (ReviewStage.Due7, -7)];
    static readonly (ReviewStage Stage, int Day)[] RecommendationStages = [(ReviewStage.Due30, -MilestoneDays), (ReviewStage.Due7, -7), (ReviewStage.Due0, 0), .. Overdue];

    /// <summary>
    /// The latest stage that a cycle has reached by that day, or null. Only the latest: after an outage there is one reminder,
    /// not one for each stage that was missed. Stages from before the cycle opened never were.
    /// </summary>
    public static ReviewStage? StageOf(DateOnly openedOn, DateOnly dueOn, DateOnly today) => LatestOf(CycleStages, openedOn, dueOn, today);

    /// <summary>The stage of a milestone that is not yet late; <paramref name="plannedOn"/> is the day it came into the plan.</summary>
    public static ReviewStage? StageOfMilestone(DateOnly plannedOn, DateOnly dueOn, DateOnly today) => today > dueOn ? null : LatestOf(MilestoneStages, plannedOn, dueOn, today);

    /// <summary>The day whose late milestones are spoken of: the last Monday.</summary>
    public static DateOnly LateOn(DateOnly today) => today.AddDays(-((int)today.DayOfWeek + 6) % 7);

    /// <summary>The stage of a recommendation that is not closed.</summary>
    public static ReviewStage? StageOfRecommendation(DateOnly madeOn, DateOnly dueOn, DateOnly today) => LatestOf(RecommendationStages, madeOn, dueOn, today);

    /// <summary>The stage of a report that the other side has not answered; null before the tenth working day.</summary>
    public static ReviewStage? StageOfReport(DateOnly reportedOn, DateOnly today, WorkingDays days) =>
        days.After(reportedOn, CapacityBuilding.Milestone.AnswerDays) <= today ? ReviewStage.Unconfirmed10 : null;

    static ReviewStage? LatestOf((ReviewStage Stage, int Day)[] stages, DateOnly openedOn, DateOnly dueOn, DateOnly today)
    {
        ReviewStage? reached = null;
        foreach (var (stage, day) in stages)
            if (dueOn.AddDays(day) is var on && on >= openedOn && on <= today) reached = stage;
        return reached;
    }

    /// <summary>
    /// A stage that was not told yet is not told any more once a later one is reached: whoever was not to be reached for days hears of the latest. A stage that
    /// is earlier does not overtake, or changed zone data could take back a day and lose both.
    /// </summary>
    public static bool IsOvertaken(ReviewStage stage, ReviewStage? now) => now is { } later && later != stage && (IsOfSilence(stage) || PlaceOf(later) > PlaceOf(stage));

    /// <summary>True when a stage was not raised for the reader yet, and none after it: a clock that was set back raises nothing.</summary>
    public static bool IsNews(ReviewStage stage, IEnumerable<ReviewStage> raised) => !raised.Any(done => done == stage || (!IsOfSilence(stage) && PlaceOf(done) > PlaceOf(stage)));

    static bool IsOfSilence(ReviewStage stage) => stage is >= ReviewStage.SilenceBegun and <= ReviewStage.SilenceExtended;

    // Thirty days came last into the list, and comes first.
    static int PlaceOf(ReviewStage stage) => stage is ReviewStage.Due30 ? 0 : (int)stage;

    /// <summary>What cannot wait for the reader's working hours.</summary>
    public static bool IsUrgent(ReviewSubject subject) => subject is ReviewSubject.Silence or ReviewSubject.Recall or ReviewSubject.Emergency;

    /// <summary>What is told to one person and to nobody in that person's place.</summary>
    public static bool IsInConfidence(ReviewSubject subject) => subject >= ReviewSubject.Emergency;

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
    public static IEnumerable<Officer> Addressees(ReviewSubject subject, ReviewStage stage, IReadOnlyCollection<Officer> officers, DateOnly today, Guid? sentBy = null)
    {
        // Told to one person, by whoever knows to whom.
        if (subject is ReviewSubject.Emergency or ReviewSubject.EmergencyYear or ReviewSubject.InConfidence) return officers.Where(officer => officer.Id == sentBy && officer.PersonId is not null);
        var ofProgramme = subject >= ReviewSubject.Milestone;
        var lead = ofProgramme ? Permission.LeadProgrammes : Permission.LeadAssessments;
        if (officers.FirstOrDefault(officer => officer.Id == sentBy && officer.May(today).Includes(lead)) is { PersonId: not null } inviting)
            return [inviting];
        var worker = ofProgramme && officers.Any(officer => officer.PersonId is not null && officer.Holds(Duty.ProgrammeOfficer, today)) ? Duty.ProgrammeOfficer : Duty.DeskOfficer;
        return officers.Where(officer => officer.PersonId is not null && (officer.Holds(worker, today)
            || (subject is ReviewSubject.Silence or ReviewSubject.Recall && officer.Holds(Duty.ClearingOfficer, today))
            || (stage is ReviewStage.Overdue7 or ReviewStage.Overdue14 && (officer.Holds(Duty.ClearingOfficer, today) || officer.Holds(Duty.HeadOfOffice, today)))));
    }
}
