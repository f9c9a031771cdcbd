using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Reviews;

/// <summary>An officer wants no mail about one matter, or for one reason, until a day or until further notice. The reminders stand in the portal all the same, read already.</summary>
public sealed class Mute
{
    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The officer's workspace.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>Whose it is.</summary>
    public required Guid OfficerId { get; init; }

    /// <summary>What kind of matter; null where a reason is muted.</summary>
    public ReviewSubject? Subject { get; init; }

    /// <summary>Which matter; null where a reason is muted.</summary>
    public Guid? SubjectId { get; init; }

    /// <summary>Which reason; null where a matter is muted.</summary>
    public NoticeReason? Reason { get; init; }

    /// <summary>The last day, in the zone of the workspace; null: until it is ended.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>When it began.</summary>
    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>When its officer ended it; null while it holds.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Mutes the matter of a reminder of one's own, beside the <paramref name="others"/> that hold.</summary>
    public static Mute Matter(Reminder about, DateOnly? until, IEnumerable<Mute> others, Officer by, DateOnly today, DateTimeOffset now)
    {
        Rule.Require(about.OfficerId == by.Id, "reminder.own");
        Rule.Require(NoticeReasons.MayBeMuted(NoticeReasons.Of(about)), "mute.never");
        Rule.Require(!others.Any(mute => mute.Holds(today) && mute.Subject == about.Subject && mute.SubjectId == about.SubjectId), "mute.already");
        return Make(about.Subject, about.SubjectId, null, until, by, today, now);
    }

    /// <summary>Mutes a reason, beside the <paramref name="others"/> that hold.</summary>
    public static Mute ForReason(NoticeReason reason, DateOnly? until, IEnumerable<Mute> others, Officer by, DateOnly today, DateTimeOffset now)
    {
        Rule.RequireAt(nameof(Reason), NoticeReasons.MayBeMuted(reason), "mute.reason");
        Rule.RequireAt(nameof(Reason), !others.Any(mute => mute.Holds(today) && mute.Reason == reason), "mute.already");
        return Make(null, null, reason, until, by, today, now);
    }

    /// <summary>True from its beginning to its last day, unless it was ended.</summary>
    public bool Holds(DateOnly today) => EndedAt is null && (Until is null || today <= Until);

    /// <summary>True when no mail is to go out about a reminder of its officer. Where a stage goes up to the heads of desk, they hear of it whatever they muted.</summary>
    public bool Covers(Reminder reminder, Officer officer, DateOnly today) =>
        OfficerId == reminder.OfficerId && Holds(today) && NoticeReasons.MayBeMuted(NoticeReasons.Of(reminder))
        && (SubjectId is { } id ? Subject == reminder.Subject && id == reminder.SubjectId : Reason == NoticeReasons.Of(reminder))
        && !(StageTable.Of(reminder.Subject, reminder.Stage).To.HasFlag(Rung.HeadOfDesk) && ReviewCalendar.IsHead(officer, today));

    /// <summary>Mails go out again.</summary>
    public void End(Officer by, DateTimeOffset now)
    {
        Rule.Require(OfficerId == by.Id, "reminder.own");
        EndedAt ??= now;
    }

    static Mute Make(ReviewSubject? subject, Guid? subjectId, NoticeReason? reason, DateOnly? until, Officer by, DateOnly today, DateTimeOffset now)
    {
        Rule.RequireAt(nameof(Until), until is null || until >= today, "mute.until");
        return new() { Id = Guid.NewGuid(), Workspace = by.Workspace, OfficerId = by.Id, Subject = subject, SubjectId = subjectId, Reason = reason, Until = until, MadeAt = now };
    }
}
