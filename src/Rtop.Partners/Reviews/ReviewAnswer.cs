using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Reviews;

/// <summary>What can be answered to a reminder. Numbers are stored.</summary>
public enum ReviewAnswerKind
{
    /// <summary>It is done, says who answers. While the portal still waits for it, it comes back after a week.</summary>
    Done = 1,

    /// <summary>It is not mine: a colleague is reminded from now on.</summary>
    NotMine = 2,

    /// <summary>My organization needs until a day, for a reason. Its ladder rests until then.</summary>
    NeedUntil = 3,

    /// <summary>Remind me again on a day. Only for me: colleagues and heads hear as planned.</summary>
    Snooze = 4,
}

/// <summary>
/// What an officer answered to a reminder. Kept and never changed; a later one of the same officer counts instead. Who asked reads it too,
/// but for a snooze, which is nobody's business.
/// </summary>
public sealed class ReviewAnswer
{
    /// <summary>Most characters of a reason.</summary>
    public const int ReasonMaxLength = 500;

    /// <summary>Most days ahead for which more time can be said to be needed.</summary>
    public const int NeedDays = 60;

    /// <summary>Most days for which one's own reminder can be put off.</summary>
    public const int SnoozeDays = 14;

    /// <summary>Days for which "done" is believed while the portal still waits.</summary>
    public const int DoneDays = 7;

    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <summary>Whose officer answered.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>Who answered.</summary>
    public required Guid OfficerId { get; init; }

    /// <summary>The post of who answered, as it was called then: names do not cross the border (decision 0003).</summary>
    public required string Post { get; init; }

    /// <summary>The reminder that was answered.</summary>
    public required Guid ReminderId { get; init; }

    /// <summary>What it was about.</summary>
    public required ReviewSubject Subject { get; init; }

    /// <summary>What it was about: the cycle, invitation, milestone…</summary>
    public required Guid SubjectId { get; init; }

    /// <summary>Of which occurrence: a moved due date is another, and asks anew.</summary>
    public required DateOnly Occurrence { get; init; }

    /// <summary>Its reference, as a mail may tell it.</summary>
    public required string Reference { get; init; }

    /// <summary>What was answered.</summary>
    public required ReviewAnswerKind Kind { get; init; }

    /// <summary>The colleague, where it is not mine.</summary>
    public Guid? ColleagueId { get; init; }

    /// <summary>The day on which it comes back; null where a colleague was named.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Why more time is needed.</summary>
    public string? Reason { get; init; }

    /// <summary>The organization that asked and learns the answer; one's own where nobody else does.</summary>
    public required WorkspaceCode Asker { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Number under which a mail's link was used for it; null when it was given in the portal. A link is used once.</summary>
    public Guid? LetterId { get; init; }

    /// <summary>True when such a reminder can be answered: what is told in confidence, by the minute or as news of one's own cannot.</summary>
    public static bool IsAnswerable(ReviewSubject subject) => subject is ReviewSubject.Cycle or ReviewSubject.Invitation or ReviewSubject.Recall or ReviewSubject.Position
        || (ReviewCalendar.IsOfProgramme(subject) && subject is not ReviewSubject.ProgrammeAnswer);

    /// <summary>Answers one's own reminder. <paramref name="today"/> is the day at the workspace's seat. Throws <see cref="RuleBroken"/> at the field that is wrong.</summary>
    public static ReviewAnswer Give(AnswerWish wish, Reminder reminder, string reference, WorkspaceCode? asker, Officer by, IReadOnlyCollection<Officer> colleagues, DateOnly today, DateTimeOffset now)
    {
        Rule.Require(reminder.OfficerId == by.Id && IsAnswerable(reminder.Subject), "answer.not-yours");
        Rule.RequireAt(nameof(wish.Kind), wish.Kind is { } chosen && Enum.IsDefined(chosen), "answer.choose");
        if (wish.Kind is ReviewAnswerKind.NotMine)
            Rule.RequireAt(nameof(wish.Colleague), colleagues.Any(one => one.Id == wish.Colleague && one.Id != by.Id && ReviewCalendar.MayTakeOver(one, reminder.Subject, today)), "answer.colleague");
        if (wish.Kind is ReviewAnswerKind.NeedUntil)
        {
            Rule.RequireAt(nameof(wish.Until), wish.Until > today && wish.Until <= today.AddDays(NeedDays), "answer.need-until", NeedDays);
            Rule.RequireAt(nameof(wish.Reason), wish.Reason is { } reason && reason.Trim().Length is > 0 and <= ReasonMaxLength, "answer.reason", ReasonMaxLength);
        }

        if (wish.Kind is ReviewAnswerKind.Snooze) Rule.RequireAt(nameof(wish.Until), wish.Until > today && wish.Until <= today.AddDays(SnoozeDays), "answer.snooze-until", SnoozeDays);
        return new()
        {
            Id = Guid.NewGuid(),
            Workspace = by.Workspace,
            OfficerId = by.Id,
            Post = by.Title,
            ReminderId = reminder.Id,
            Subject = reminder.Subject,
            SubjectId = reminder.SubjectId,
            Occurrence = reminder.Occurrence,
            Reference = reference,
            Kind = wish.Kind!.Value,
            ColleagueId = wish.Kind is ReviewAnswerKind.NotMine ? wish.Colleague : null,
            Until = wish.Kind switch { ReviewAnswerKind.Done => today.AddDays(DoneDays), ReviewAnswerKind.NotMine => null, _ => wish.Until },
            Reason = wish.Kind is ReviewAnswerKind.NeedUntil ? wish.Reason!.Trim() : null,
            Asker = wish.Kind is ReviewAnswerKind.Snooze ? by.Workspace : asker ?? by.Workspace,
            At = now,
            LetterId = wish.LetterId,
        };
    }
}

/// <summary>What an officer wants to answer; what does not belong to the kind is left aside.</summary>
/// <param name="Kind">What is answered.</param>
/// <param name="Colleague">Whose it is.</param>
/// <param name="Until">Until which day.</param>
/// <param name="Reason">Why.</param>
/// <param name="LetterId">The letter whose link is used.</param>
public sealed record AnswerWish(ReviewAnswerKind? Kind, Guid? Colleague, DateOnly? Until, string? Reason, Guid? LetterId = null);
