using Rtop.Partners.Warnings;
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

    /// <summary>A position or a signature has been waited for on 3 working days.</summary>
    Awaited3 = 45,

    /// <summary>On 7 working days; the co-ordinator hears of it too.</summary>
    Awaited7 = 46,

    /// <summary>On 10 working days; the heads of desk hear of it too.</summary>
    Awaited10 = 47,

    /// <summary>Another organization said something of a link that ends in a situation of ours.</summary>
    LinkStated = 50,

    /// <summary>Milestones are late: once a week, on Monday, all of a programme together.</summary>
    LateWeekly = 60,

    /// <summary>One side reported where a milestone stands, and the other has not answered for 10 working days.</summary>
    Unconfirmed10 = 61,

    /// <summary>Whom we asked said what becomes of it.</summary>
    AnswerGiven = 62,

    /// <summary>A duty ends in 7 days.</summary>
    DutyEnds7 = 63,

    /// <summary>An officer is away, or will be, and a colleague stands in.</summary>
    StandInNamed = 860,

    /// <summary>That is over.</summary>
    StandInOver = 861,

    /// <summary>A duty ends in 14 days.</summary>
    DutyEnds14 = 862,

    /// <summary>Told once: an emergency access was confirmed.</summary>
    EmergencyTold = 80,

    /// <summary>Told once a year: the list of emergency accesses is there.</summary>
    EmergencyYear = 81,

    /// <summary>Something in a confidential file is due; what, is read there.</summary>
    InConfidence = 82,

    /// <summary>A warning came in, or was sent to one more recipient: told at once.</summary>
    WarningTold = 90,

    /// <summary>Half of the time to acknowledge it is over.</summary>
    WarningHalf = 91,

    /// <summary>All of it is; the head of office hears of it too.</summary>
    WarningOverdue = 92,

    /// <summary>It was acknowledged, and the time for an answer is over.</summary>
    WarningUnanswered = 93,

    /// <summary>To the sender: a recipient has not acknowledged in time.</summary>
    WarningUnacknowledged = 94,
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

    /// <summary>An edition that waits for the workspace's position or signature, without a silence procedure.</summary>
    Position = 12,

    /// <summary>A frozen review pack that waits for the workspace's signature.</summary>
    PackSignature = 13,

    /// <summary>What another organization answered to a reminder of something that this one asked of it.</summary>
    Answer = 14,

    /// <summary>A duty that ends, of a guest for example.</summary>
    DutyEnding = 15,

    /// <summary>As <see cref="Answer"/>, of something in a programme.</summary>
    ProgrammeAnswer = 16,

    /// <summary>An absence, told to whoever is away and to whoever stands in.</summary>
    StandIn = 860,

    /// <summary>An emergency access to something that the reader may read.</summary>
    Emergency = 20,

    /// <summary>The yearly list of emergency accesses.</summary>
    EmergencyYear = 21,

    /// <summary>Something in a confidential file of the reader.</summary>
    InConfidence = 22,

    /// <summary>A warning that the workspace received.</summary>
    Warning = 30,

    /// <summary>A warning that the reader sent, and a recipient has not acknowledged.</summary>
    SentWarning = 31,
}

/// <summary>From the state of things to what is due: pure functions of days.</summary>
public static class ReviewCalendar
{
    /// <summary>Working days that an invitation may stay silent before both sides hear of it.</summary>
    public const int SilentDays = 5;

    /// <summary>Days before a milestone or a recommendation is due from which it is looked at.</summary>
    public const int MilestoneDays = 30;

    /// <summary>Days before the end of a duty on which it is first said.</summary>
    public const int DutyDays = 14;

    /// <summary>Days for which news is news; whoever comes later finds it on the page.</summary>
    public const int NewsDays = 14;

    /// <summary>
    /// The latest stage that a cycle has reached by that day, or null. Only the latest: after an outage there is one reminder,
    /// not one for each stage that was missed. Stages from before the cycle opened never were.
    /// </summary>
    public static ReviewStage? StageOf(DateOnly openedOn, DateOnly dueOn, DateOnly today) => LatestOf(ReviewSubject.Cycle, openedOn, dueOn, today);

    /// <summary>The stage of a milestone that is not yet late; <paramref name="plannedOn"/> is the day it came into the plan.</summary>
    public static ReviewStage? StageOfMilestone(DateOnly plannedOn, DateOnly dueOn, DateOnly today) => today > dueOn ? null : LatestOf(ReviewSubject.Milestone, plannedOn, dueOn, today);

    /// <summary>The day whose late milestones are spoken of: the last Monday.</summary>
    public static DateOnly LateOn(DateOnly today) => today.AddDays(-((int)today.DayOfWeek + 6) % 7);

    /// <summary>The stage of a recommendation that is not closed.</summary>
    public static ReviewStage? StageOfRecommendation(DateOnly madeOn, DateOnly dueOn, DateOnly today) => LatestOf(ReviewSubject.Recommendation, madeOn, dueOn, today);

    /// <summary>The stage of a report that the other side has not answered; null before the tenth working day.</summary>
    public static ReviewStage? StageOfReport(DateOnly reportedOn, DateOnly today, WorkingDays days) =>
        days.After(reportedOn, CapacityBuilding.Milestone.AnswerDays) <= today ? ReviewStage.Unconfirmed10 : null;

    /// <summary>The stage of a duty that ends on a day; <paramref name="today"/> is the workspace's.</summary>
    public static ReviewStage? StageOfDuty(DateOnly from, DateOnly until, DateOnly today) => today > until ? null : LatestOf(ReviewSubject.DutyEnding, from, until, today);

    /// <summary>The stage of an absence that is over from a day on; news for two weeks.</summary>
    public static ReviewStage? StageOfStandIn(DateOnly overOn, DateOnly today) =>
        today < overOn ? ReviewStage.StandInNamed : today < overOn.AddDays(NewsDays) ? ReviewStage.StandInOver : null;

    /// <summary>The stage of something that waits for a position or a signature since a day.</summary>
    public static ReviewStage? StageOfAwaited(DateOnly since, DateOnly today, WorkingDays days) =>
        StageTable.Rules.LastOrDefault(rule => rule.Subject is ReviewSubject.Position && days.After(since, rule.Number) <= today)?.Stage;

    static ReviewStage? LatestOf(ReviewSubject subject, DateOnly openedOn, DateOnly dueOn, DateOnly today) =>
        StageTable.Rules.LastOrDefault(rule => rule.Subject == subject && rule.Day is { } day && dueOn.AddDays(day) is var on && on >= openedOn && on <= today)?.Stage;

    /// <summary>
    /// A stage that was not told yet is not told any more once a later one is reached: whoever was not to be reached for days hears of the latest. A stage that
    /// is earlier does not overtake, or changed zone data could take back a day and lose both.
    /// </summary>
    public static bool IsOvertaken(ReviewStage stage, ReviewStage? now) => now is { } later && later != stage && (IsOfSilence(stage) || PlaceOf(later) > PlaceOf(stage));

    /// <summary>True when a stage was not raised for the reader yet, and none after it: a clock that was set back raises nothing.</summary>
    public static bool IsNews(ReviewStage stage, IEnumerable<ReviewStage> raised) => !raised.Any(done => done == stage || (!IsOfSilence(stage) && PlaceOf(done) > PlaceOf(stage)));

    static bool IsOfSilence(ReviewStage stage) => stage is >= ReviewStage.SilenceBegun and <= ReviewStage.SilenceExtended;

    // Some came last into the list, and come first.
    static int PlaceOf(ReviewStage stage) => stage is ReviewStage.Due30 or ReviewStage.DutyEnds14 ? 0 : (int)stage;

    /// <summary>What cannot wait for the reader's working hours.</summary>
    public static bool IsUrgent(ReviewSubject subject) => subject is ReviewSubject.Silence or ReviewSubject.Recall or ReviewSubject.Emergency or ReviewSubject.Warning or ReviewSubject.SentWarning;

    /// <summary>What also goes out as a mail. An absence stands in the portal alone: who is away entered it, and who stands in is mailed what there is to do.</summary>
    public static bool IsMailed(ReviewSubject subject) => subject is not ReviewSubject.StandIn;

    /// <summary>What is told to one person and to nobody in that person's place.</summary>
    public static bool IsInConfidence(ReviewSubject subject) => subject is ReviewSubject.Emergency or ReviewSubject.EmergencyYear or ReviewSubject.InConfidence;

    /// <summary>The stage of an invitation sent on a day and still without an answer; null before the fifth working day.</summary>
    public static ReviewStage? StageOfSilence(DateOnly sentOn, DateOnly today, WorkingDays days) =>
        days.After(sentOn, SilentDays) <= today ? ReviewStage.Silent5 : null;

    /// <summary>The stage of a recall that its recipient has not answered.</summary>
    public static ReviewStage StageOfRecall(DateOnly recalledOn, DateOnly today) =>
        today >= recalledOn.AddDays(7) ? ReviewStage.Recalled7 : today >= recalledOn.AddDays(3) ? ReviewStage.Recalled3 : ReviewStage.Recalled;

    /// <summary>What was said of a link is news for two weeks; whoever comes later finds it on the page.</summary>
    public static ReviewStage? StageOfLink(DateOnly saidOn, DateOnly today) => today < saidOn.AddDays(NewsDays) ? ReviewStage.LinkStated : null;

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

    /// <summary>The stage of a warning for one recipient; null once there is nothing to be reminded of.</summary>
    public static ReviewStage? StageOfWarning(WarningClock clock) =>
        clock.Standing switch
        {
            WarningStanding.Overdue => ReviewStage.WarningOverdue,
            WarningStanding.Awaited => clock.Now >= clock.ToldAt.AddHours(clock.AcknowledgeHours / 2.0) ? ReviewStage.WarningHalf : ReviewStage.WarningTold,
            WarningStanding.Unanswered => ReviewStage.WarningUnanswered,
            _ => null,
        };

    /// <summary>
    /// The officers of one workspace whom a stage concerns, by the rungs of <see cref="StageTable"/>.
    /// Where the workspace invited (<paramref name="sentBy"/>), it is the inviting officer alone, as long as that officer may lead.
    /// </summary>
    public static IEnumerable<Officer> Addressees(ReviewSubject subject, ReviewStage stage, IReadOnlyCollection<Officer> officers, DateOnly today, Guid? sentBy = null)
    {
        var to = StageTable.Of(subject, stage).To;
        // Told by whoever knows to whom.
        if (to.HasFlag(Rung.Oneself)) return officers.Where(officer => officer.PersonId is not null && officer.Serves(today) && (officer.Id == sentBy || (to.HasFlag(Rung.Administrator) && officer.Holds(Duty.WorkspaceAdministrator, today))));
        var lead = IsOfProgramme(subject) ? Permission.LeadProgrammes : Permission.LeadAssessments;
        if (officers.FirstOrDefault(officer => officer.Id == sentBy && officer.May(today).Includes(lead)) is { PersonId: not null } inviting)
            return [inviting];
        return officers.Where(officer => officer.PersonId is not null && (RungsOf(officer, subject, officers, today) & to) != Rung.None);
    }

    /// <summary>The lowest rung on which an officer hears of a stage: which words are used follows from it. Who stands on none of them is a head to whom it fell, or was named.</summary>
    public static Rung RungOf(Officer officer, ReviewSubject subject, ReviewStage stage, IReadOnlyCollection<Officer> officers, DateOnly today)
    {
        var rungs = RungsOf(officer, subject, officers, today) & StageTable.Of(subject, stage).To;
        return new[] { Rung.Officer, Rung.Signer, Rung.Coordinator, Rung.HeadOfDesk }.FirstOrDefault(rung => rungs.HasFlag(rung), IsHead(officer, today) ? Rung.HeadOfDesk : Rung.Oneself);
    }

    /// <summary>The heads of desk and of office: to them it goes when nobody is left who could be asked.</summary>
    public static IEnumerable<Officer> Heads(IEnumerable<Officer> officers, DateOnly today) => officers.Where(officer => officer.PersonId is not null && IsHead(officer, today));

    /// <summary>True when a colleague has the right to what a reminder of that subject asks for.</summary>
    public static bool MayTakeOver(Officer officer, ReviewSubject subject, DateOnly today) =>
        officer.PersonId is not null && officer.May(today).Includes(RightFor(subject));

    /// <summary>The right to what a reminder of that subject asks for.</summary>
    public static Permission RightFor(ReviewSubject subject) => IsOfProgramme(subject) ? Permission.ReportMilestones : Permission.RateAssessments;

    /// <summary>True of what belongs to a programme.</summary>
    public static bool IsOfProgramme(ReviewSubject subject) => subject is ReviewSubject.Milestone or ReviewSubject.LateMilestones or ReviewSubject.Confirmation or ReviewSubject.Recommendation
        or ReviewSubject.ProgrammeReview or ReviewSubject.ProgrammeInvitation or ReviewSubject.PackSignature or ReviewSubject.ProgrammeAnswer;

    static Rung RungsOf(Officer officer, ReviewSubject subject, IReadOnlyCollection<Officer> officers, DateOnly today)
    {
        var worker = IsOfProgramme(subject) && officers.Any(one => one.PersonId is not null && one.Holds(Duty.ProgrammeOfficer, today)) ? Duty.ProgrammeOfficer : Duty.DeskOfficer;
        return (officer.Holds(worker, today) ? Rung.Officer : Rung.None)
            | (officer.Holds(Duty.Coordinator, today) ? Rung.Coordinator : Rung.None)
            | (IsHead(officer, today) ? Rung.HeadOfDesk : Rung.None)
            | (officer.Holds(Duty.ClearingOfficer, today) ? Rung.Signer : Rung.None);
    }

    /// <summary>True of heads of desk and of office.</summary>
    public static bool IsHead(Officer officer, DateOnly today) => officer.Holds(Duty.ClearingOfficer, today) || officer.Holds(Duty.HeadOfOffice, today);
}
