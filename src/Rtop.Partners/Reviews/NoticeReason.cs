using System.Linq.Expressions;

namespace Rtop.Partners.Reviews;

/// <summary>Why somebody is told something, in the order in which a list shows it. Numbers are stored.</summary>
public enum NoticeReason
{
    /// <summary>An early-warning notice, received or sent.</summary>
    Warning = 1,

    /// <summary>Told once: an emergency access, the yearly list of them.</summary>
    ToldOnce = 2,

    /// <summary>An edition under silence.</summary>
    Silence = 3,

    /// <summary>Something was called back.</summary>
    Recall = 4,

    /// <summary>A review is late.</summary>
    ReviewOverdue = 5,

    /// <summary>A review is due.</summary>
    ReviewDue = 6,

    /// <summary>An invitation waits for an answer.</summary>
    Invitation = 7,

    /// <summary>A position or a signature is awaited.</summary>
    Position = 8,

    /// <summary>A milestone is due or late.</summary>
    Milestone = 9,

    /// <summary>The weekly list of late milestones.</summary>
    LateMilestones = 10,

    /// <summary>A report waits for the other side.</summary>
    Confirmation = 11,

    /// <summary>A recommendation waits for an answer.</summary>
    Recommendation = 12,

    /// <summary>Somebody answered a reminder.</summary>
    Answer = 13,

    /// <summary>News of a link between situations.</summary>
    Link = 14,

    /// <summary>Something in a confidential file.</summary>
    InConfidence = 15,

    /// <summary>A duty ends.</summary>
    DutyEnding = 16,

    /// <summary>Somebody is away, and a colleague stands in.</summary>
    StandIn = 17,
}

/// <summary>From a reminder to its reason, and what may be muted of it.</summary>
public static class NoticeReasons
{
    /// <summary>The reason of a reminder, as a database can be asked. What is not named here is told once.</summary>
    public static Expression<Func<Reminder, NoticeReason>> Asked { get; } = reminder =>
        reminder.Subject == ReviewSubject.Silence ? NoticeReason.Silence
        : reminder.Subject == ReviewSubject.Recall ? NoticeReason.Recall
        : reminder.Subject == ReviewSubject.Cycle || reminder.Subject == ReviewSubject.ProgrammeReview
            ? reminder.Stage == ReviewStage.Overdue3 || reminder.Stage == ReviewStage.Overdue7 || reminder.Stage == ReviewStage.Overdue14 ? NoticeReason.ReviewOverdue : NoticeReason.ReviewDue
        : reminder.Subject == ReviewSubject.Invitation || reminder.Subject == ReviewSubject.ProgrammeInvitation ? NoticeReason.Invitation
        : reminder.Subject == ReviewSubject.Milestone ? NoticeReason.Milestone
        : reminder.Subject == ReviewSubject.LateMilestones ? NoticeReason.LateMilestones
        : reminder.Subject == ReviewSubject.Confirmation ? NoticeReason.Confirmation
        : reminder.Subject == ReviewSubject.Recommendation ? NoticeReason.Recommendation
        : reminder.Subject == ReviewSubject.Link ? NoticeReason.Link
        : reminder.Subject == ReviewSubject.Position || reminder.Subject == ReviewSubject.PackSignature ? NoticeReason.Position
        : reminder.Subject == ReviewSubject.Answer || reminder.Subject == ReviewSubject.ProgrammeAnswer ? NoticeReason.Answer
        : reminder.Subject == ReviewSubject.Warning || reminder.Subject == ReviewSubject.SentWarning ? NoticeReason.Warning
        : reminder.Subject == ReviewSubject.DutyEnding ? NoticeReason.DutyEnding
        : reminder.Subject == ReviewSubject.StandIn ? NoticeReason.StandIn
        : reminder.Subject == ReviewSubject.InConfidence ? NoticeReason.InConfidence
        : NoticeReason.ToldOnce;

    static readonly Func<Reminder, NoticeReason> Compiled = Asked.Compile();

    /// <summary>The reason of a reminder.</summary>
    public static NoticeReason Of(Reminder reminder) => Compiled(reminder);

    /// <summary>Reminders of one reason, as a database can be asked.</summary>
    public static Expression<Func<Reminder, bool>> Are(NoticeReason reason) =>
        Expression.Lambda<Func<Reminder, bool>>(Expression.Equal(Asked.Body, Expression.Constant(reason)), Asked.Parameters);

    /// <summary>True for what may be muted. A silence that runs out binds, a recall asks for copies back, and what is told once or of a confidential file may be a warning (decision 0053).</summary>
    public static bool MayBeMuted(NoticeReason reason) =>
        reason is NoticeReason.ReviewDue or NoticeReason.ReviewOverdue or NoticeReason.Invitation or NoticeReason.Milestone or NoticeReason.LateMilestones or NoticeReason.Confirmation or NoticeReason.Recommendation or NoticeReason.Link
            or NoticeReason.Position or NoticeReason.Answer;
}
