using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Mail;
using Rtop.Partners.Reviews;

namespace Rtop.Partners.Portal.Jobs;

/// <summary>How fast this portal sends to its mail server, of whatever kind. One job of a kind sends at a time, on whichever machine, so it is counted where it is done.</summary>
public sealed class MailPace(IOptions<MailOptions> settings)
{
    readonly MailOptions options = settings.Value;
    readonly Lock gate = new();
    readonly Queue<DateTimeOffset> sent = new();

    /// <summary>True when as many went out within a minute as may.</summary>
    public bool IsFull(DateTimeOffset now)
    {
        lock (gate)
        {
            while (sent.TryPeek(out var first) && first <= now - TimeSpan.FromMinutes(1)) sent.Dequeue();
            return options.PerMinute > 0 && sent.Count >= options.PerMinute;
        }
    }

    /// <summary>One was handed to the server.</summary>
    public void Count(DateTimeOffset now)
    {
        lock (gate) sent.Enqueue(now);
    }
}

/// <summary>
/// How many mails a reader of one workspace gets within an hour. Urgent ones are not held back and not counted; nor are those that nobody but their
/// reader may know of, or another's delay would tell of them.
/// </summary>
sealed class ReaderPace(int perHour)
{
    /// <summary>What stands as the reply of a letter that waits its turn.</summary>
    public const string Reply = "rate";

    static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    readonly Dictionary<Guid, List<DateTimeOffset>> sent = [];

    /// <summary>Looks up what the desk's workspace sent within the last hour.</summary>
    public async Task RecallAsync(PartnersDb db, DateTimeOffset now, CancellationToken ct)
    {
        var since = now - Hour;
        var rows = await db.Letters.Where(letter => letter.SentAt > since && letter.Watched)
            .Join(db.Reminders, letter => letter.ReminderId, reminder => reminder.Id, (letter, reminder) => new { letter.Id, letter.Bundle, letter.OfficerId, letter.SentAt, reminder.Subject }).ToListAsync(ct);
        foreach (var mail in rows.Where(row => !ReviewCalendar.IsUrgent(row.Subject)).DistinctBy(row => row.Bundle ?? row.Id)) Of(mail.OfficerId).Add(mail.SentAt!.Value);
    }

    /// <summary>When the reader's next mail may go out; null: now.</summary>
    public DateTimeOffset? NextFor(ReadyLetter mail, DateTimeOffset now)
    {
        if (!Counts(mail)) return null;
        var within = Of(mail.Letter.OfficerId).Where(at => at > now - Hour).Order().ToList();
        return within.Count < perHour ? null : within[^perHour] + Hour;
    }

    /// <summary>One was handed to the server.</summary>
    public void Count(ReadyLetter mail, DateTimeOffset now)
    {
        if (Counts(mail)) Of(mail.Letter.OfficerId).Add(now);
    }

    static bool Counts(ReadyLetter mail) => mail is { IsUrgent: false, Letter.Watched: true };

    List<DateTimeOffset> Of(Guid officer) => sent.TryGetValue(officer, out var times) ? times : sent[officer] = [];
}
