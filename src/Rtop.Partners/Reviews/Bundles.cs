using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Reviews;

/// <summary>A letter that is ready, and what it is about.</summary>
public sealed record ReadyLetter(Letter Letter, ReviewSubject Subject)
{
    /// <summary>It has hours, not days: it waits for no other letter, and no limit holds it back.</summary>
    public bool IsUrgent => ReviewCalendar.IsUrgent(Subject);
}

/// <summary>Which letters of one reader go out as one mail: a pure function.</summary>
public static class Bundles
{
    /// <summary>More than so many at once are one mail.</summary>
    public const int Apart = 5;

    /// <summary>Whatever waited longer than this stood still through an outage: one mail catches up.</summary>
    public static readonly TimeSpan Outage = TimeSpan.FromHours(6);

    /// <summary>
    /// The mails that what is ready for one reader makes. Who asked for a digest gets one; after an outage, or when much comes at once, everybody does.
    /// What is urgent goes alone, and so does each when a person asks for it <paramref name="atOnce"/>. What was tried together stays together.
    /// </summary>
    public static IEnumerable<IReadOnlyList<ReadyLetter>> Of(IReadOnlyCollection<ReadyLetter> ready, MailRhythm rhythm, DateTimeOffset now, bool atOnce)
    {
        foreach (var before in ready.Where(one => one.Letter.Bundle is not null).GroupBy(one => one.Letter.Bundle)) yield return [.. before];
        // Tried alone, a letter has a Message-ID of its own, under which a copy may lie.
        var loose = ready.Where(one => one.Letter.Bundle is null).ToList();
        // What nobody but its reader may know of goes alone too: whoever watches the mail would see one stay behind.
        var free = loose.Where(one => !atOnce && !one.IsUrgent && one.Letter.Watched && one.Letter.LostAnswers == 0 && one.Letter.State is LetterState.Waiting).ToList();
        var together = free.Count > 1 && (rhythm is not MailRhythm.Immediate || free.Count > Apart || free.Any(one => Waited(one.Letter, now)));
        foreach (var one in together ? loose.Except(free) : loose) yield return [one];
        if (together) yield return free;
    }

    static bool Waited(Letter letter, DateTimeOffset now) => now - letter.NotBefore > Outage || now - letter.FirstTriedAt > Outage;
}
