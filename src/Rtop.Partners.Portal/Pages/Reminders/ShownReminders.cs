using Rtop.Partners.Reviews;

namespace Rtop.Partners.Portal.Pages.Reminders;

/// <summary>One reminder; the matter only as far as the reader may still see it.</summary>
public sealed record ShownReminder(Reminder Reminder, Named? About)
{
    /// <summary>The key of what its day means.</summary>
    public string DayKey => DayKeyOf(Reminder.Subject);

    /// <summary>The key of what the day of a subject means.</summary>
    public static string DayKeyOf(ReviewSubject subject) => subject switch
    {
        ReviewSubject.Cycle or ReviewSubject.Milestone or ReviewSubject.Recommendation or ReviewSubject.ProgrammeReview => "reminders.due",
        ReviewSubject.Silence => "reminders.silence",
        ReviewSubject.Position or ReviewSubject.PackSignature => "reminders.since",
        ReviewSubject.Answer or ReviewSubject.ProgrammeAnswer => "reminders.answered",
        ReviewSubject.DutyEnding => "reminders.ends",
        ReviewSubject.StandIn => "reminders.away-until",
        ReviewSubject.Recall => "reminders.recalled",
        ReviewSubject.Link => "reminders.link",
        ReviewSubject.LateMilestones => "reminders.late-on",
        ReviewSubject.Confirmation => "reminders.reported",
        ReviewSubject.Warning or ReviewSubject.SentWarning => "reminders.warned",
        ReviewSubject.Emergency or ReviewSubject.EmergencyYear or ReviewSubject.InConfidence => "reminders.told",
        _ => "reminders.invited",
    };
}

/// <summary>The rows of one reason on a page, all unread or all read.</summary>
public sealed record ReminderGroup(bool IsUnread, NoticeReason Reason, IReadOnlyList<ShownReminder> Rows);

/// <summary>How many reminders there are of a reason.</summary>
public sealed record ReminderCount(NoticeReason Reason, int All, int Unread);
