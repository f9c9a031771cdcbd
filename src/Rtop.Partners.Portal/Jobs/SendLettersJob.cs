using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Mail;
using Rtop.Partners.Portal.Pages.Reminders;
using Rtop.Partners.Portal.Telemetry;
using Rtop.Partners.Portal.Web.Localization;
using Rtop.Partners.Reviews;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Jobs;

/// <summary>
/// Sends what is in the outbox. Whether a letter is still to be sent is asked again at the desk of its reader, at the moment
/// of sending; a copy more than twice is never sent, and none is lost in silence (SECURITY P33).
/// </summary>
public sealed class SendLettersJob(JobDesks desks, LetterWriter writer, IMailTransport transport, HeldMail held, MailPace pace, IOptions<MailOptions> options, PortalOptions portal, Texts texts, TimeProvider clock, ILogger<SendLettersJob> log)
{
    // After so many mails in a row that could not be handed over, the others wait for the next run: the mail server is not there.
    const int InVainAtMost = 3;

    bool said;

    /// <summary>
    /// Sends every letter that is ready; <paramref name="at"/> says what day it is for the words, <paramref name="atOnce"/> that no
    /// pause between tries is waited for and each goes alone. Throws <see cref="JobFault"/> when a letter or a workspace failed.
    /// </summary>
    public async Task RunAsync(DateTimeOffset at, bool atOnce, CancellationToken ct)
    {
        if (!transport.IsConfigured)
        {
            if (!said) log.LogWarning("Mail__Host is not set: mails stay in the outbox.");
            said = true;
            return;
        }

        // Nothing of a backup that was restored goes out before somebody has looked at it.
        if (await held.SinceAsync(ct) is not null) return;

        await EachOfThem.DoAsync(await desks.WorkspacesAsync(ct), workspace => workspace.Code.Value, workspace => SendAllAsync(workspace, at, atOnce, ct), JobNames.SendLetters, log, ct);
    }

    async Task SendAllAsync(Workspace workspace, DateTimeOffset at, bool atOnce, CancellationToken ct)
    {
        var (inVain, readers) = (0, new ReaderPace(options.Value.PerReaderPerHour));
        await EachOfThem.DoAsync(await ReadyAsync(workspace, readers, atOnce, ct), mail => mail[0].Letter.MailId.ToString(), async mail =>
        {
            // What is left waits for the next run; nothing of it was touched.
            if (inVain >= InVainAtMost || pace.IsFull(clock.GetUtcNow())) return;
            inVain = await SendAsync(mail, workspace, readers, at, atOnce, ct) is LetterState.Waiting ? inVain + 1 : 0;
            if (inVain >= InVainAtMost) log.LogWarning("{Workspace}: the mail server takes nothing now; the other letters wait.", workspace.Code);
        }, JobNames.SendLetters, log, ct);
    }

    // What is ready, as the mails that it makes: urgent ones first, then as they came.
    async Task<List<IReadOnlyList<ReadyLetter>>> ReadyAsync(Workspace workspace, ReaderPace readers, bool atOnce, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        await using var desk = desks.AtSystem(workspace);
        var db = desk.Db();
        var ready = await db.Letters.AsNoTracking()
            .Where(letter => (letter.State == LetterState.Waiting && (atOnce || letter.NotBefore <= now))
                || ((letter.State == LetterState.Claimed || letter.State == LetterState.Committing) && letter.LeaseUntil <= now))
            .Join(db.Reminders, letter => letter.ReminderId, reminder => reminder.Id, (letter, reminder) => new { Letter = letter, reminder.Subject }).ToListAsync(ct);
        if (ready is []) return [];
        var rhythms = (await Matter.OfficersAsync(db, ct)).ToDictionary(officer => officer.Id, officer => officer.Person!.Notices.Rhythm);
        await readers.RecallAsync(db, now, ct);
        return [.. ready.Select(row => new ReadyLetter(row.Letter, row.Subject)).GroupBy(one => one.Letter.OfficerId)
            .SelectMany(reader => Bundles.Of([.. reader.OrderBy(one => one.Letter.CreatedAt)], rhythms.GetValueOrDefault(reader.Key, MailRhythm.Immediate), now, atOnce))
            .OrderByDescending(mail => mail[0].IsUrgent).ThenBy(mail => mail[0].Letter.CreatedAt)];
    }

    // The state it was left in; null when another sender was faster, or nothing of it was to be sent.
    async Task<LetterState?> SendAsync(IReadOnlyList<ReadyLetter> mail, Workspace workspace, ReaderPace readers, DateTimeOffset at, bool atOnce, CancellationToken ct)
    {
        var ids = mail.Select(one => one.Letter.Id).ToList();
        await using var desk = desks.AtSystem(workspace);
        var db = desk.Db();
        await db.Database.OpenConnectionAsync(ct);
        var letters = (await db.Letters.Where(row => ids.Contains(row.Id)).OrderBy(row => row.CreatedAt).ToListAsync(ct)).Where(letter => letter.IsReady(clock.GetUtcNow(), atOnce)).ToList();
        if (letters is []) return null;
        var now = clock.GetUtcNow();
        if (!atOnce && readers.NextFor(mail[0], now) is { } next)
        {
            foreach (var letter in letters) letter.Defer(now, next, ReaderPace.Reply);
            await SaveAsync(db, letters, ct);
            return null;
        }

        var (reader, lines) = await LinesAsync(db, letters, workspace, at, ct);
        now = clock.GetUtcNow();
        foreach (var (letter, reason, _) in lines)
        {
            letter.Claim(now);
            if (letter.MayHaveArrivedTwice) letter.LeaveUncertain(now);
            else if (reason is { } why) letter.Drop(now, why);
        }

        var going = lines.Where(line => line.Letter.State is LetterState.Claimed).Select(line => line.Line!).ToList();
        // Together for good: whatever becomes of one becomes of all, so that the same lines go out under the same Message-ID.
        var bundle = going.Count > 1 ? Guid.NewGuid() : (Guid?)null;
        foreach (var line in going) line.Letter.Commit(now, bundle);
        if (!await SaveAsync(db, letters, ct) || going is []) return null;

        // A mail server may take minutes to answer: no connection is held meanwhile.
        await db.Database.CloseConnectionAsync();
        var result = await HandOverAsync(writer.Write(going, reader!.Person!, workspace, at), ct);
        now = clock.GetUtcNow();
        foreach (var line in going) Settle(line.Letter, result, now);
        pace.Count(now);
        readers.Count(mail[0], now);
        // What the mail server said is kept even when the portal is being stopped.
        return await SaveAsync(db, going.ConvertAll(line => line.Letter), CancellationToken.None) ? going[0].Letter.State : null;
    }

    async Task<MailReply> HandOverAsync(MailLetter mail, CancellationToken ct)
    {
        try
        {
            return await transport.SendAsync(mail, ct);
        }
        catch (OperationCanceledException)
        {
            // Only while the server cannot have taken it.
            return new(MailOutcome.TryLater, "cancelled");
        }
    }

    // What each letter is about, as its reader may read it now; or why it is not to be sent.
    async Task<(Officer? Reader, List<LineOfMail> Lines)> LinesAsync(PartnersDb db, List<Letter> letters, Workspace workspace, DateTimeOffset at, CancellationToken ct)
    {
        var (ids, officer) = (letters.ConvertAll(letter => letter.ReminderId), letters[0].OfficerId);
        var reminders = await db.Reminders.AsNoTracking().Where(row => ids.Contains(row.Id)).ToDictionaryAsync(row => row.Id, ct);
        var officers = await Matter.OfficersAsync(db, ct);
        var reader = officers.Find(one => one.Id == officer);
        // A post ends at midnight of the workspace's zone, and what was queued for it before.
        if (reader is null || !reader.Serves(Matter.DayIn(TimeZoneInfo.FindSystemTimeZoneById(workspace.Zone), at))) return (null, letters.ConvertAll(letter => new LineOfMail(letter, DropReason.ReaderLeft)));
        await using var desk = desks.At(reader);
        // One connection for the questions of one mail, so that the actor is told to the database once and not before each of them.
        await desk.Db().Database.OpenConnectionAsync(ct);
        List<LineOfMail> lines = [];
        foreach (var letter in letters) lines.Add(await AskAsync(desk.Db(), letter, reminders[letter.ReminderId], reader, officers, workspace, at, ct));
        return (reader, lines);
    }

    // Asked at the reader's desk: does it still wait, for this reader, and is it the reader's to know?
    async Task<LineOfMail> AskAsync(PartnersDb db, Letter letter, Reminder reminder, Officer reader, List<Officer> officers, Workspace workspace, DateTimeOffset at, CancellationToken ct)
    {
        var matter = (await Matter.WaitingAsync(db, reminder.Subject, reminder.SubjectId, at, ct)).FirstOrDefault(waiting => waiting.Subject == reminder.Subject && waiting.Occurrence == reminder.Occurrence);
        if (matter is null) return new(letter, (await db.NamedAsync([reminder], texts, ct)).Count == 0 ? DropReason.NoLongerVisible : DropReason.NoLongerDue);
        // What a later stage says replaces what was not yet sent; a warning that was acknowledged meanwhile asks for something else, or for nothing.
        if (matter.Clock is not null && matter.StageAt(at, WorkingDays.At(workspace, portal.Demo)) != reminder.Stage) return new(letter, DropReason.NoLongerDue);
        if (ReviewCalendar.IsOvertaken(reminder.Stage, matter.StageAt(at, WorkingDays.At(workspace, portal.Demo)))) return new(letter, DropReason.Replaced);

        var today = Matter.DayIn(TimeZoneInfo.FindSystemTimeZoneById(workspace.Zone), at);
        var addressees = ReviewCalendar.Addressees(reminder.Subject, reminder.Stage, officers, today, matter.SentBy);
        // Away, or answered, since it was raised: the next run raises it for whoever hears of it now.
        var ladder = new Ladder([.. (await Matter.SaidAsync(db, [matter], ct))[(matter.Subject, matter.Id, matter.Occurrence)]]);
        if (ladder.Hear(reminder.Subject, addressees, officers, await Matter.AwayAsync(db, today, ct), today).FirstOrDefault(to => to.Officer.Id == reader.Id) is not { } to) return new(letter, DropReason.NoLongerYours);
        if ((await db.MutesAsync(today, ct, reader.Id)).Cover(reminder, reader, today)) return new(letter, DropReason.Muted);
        // Who asked hears of it as who asked, whatever else that officer is.
        var rung = matter.SentBy == reader.Id ? Rung.Officer : ReviewCalendar.RungOf(to.For ?? to.Officer, reminder.Subject, reminder.Stage, officers, today);
        return new(letter, null, new(letter, matter, rung));
    }

    static void Settle(Letter letter, MailReply result, DateTimeOffset now)
    {
        Measures.Mailed(result.Outcome);
        switch (result.Outcome)
        {
            case MailOutcome.Delivered: letter.Arrive(now, result.Reply); break;
            case MailOutcome.Refused: letter.Refuse(now, result.Reply); break;
            case MailOutcome.TryLater: letter.TryLater(now, result.Reply, answerLost: false); break;
            case MailOutcome.Uncertain: letter.TryLater(now, result.Reply, answerLost: true); break;
            default: throw new NotSupportedException(result.Outcome.ToString());
        }
    }

    // False: another sender has one of them; its word stands, for all.
    static async Task<bool> SaveAsync(PartnersDb db, List<Letter> letters, CancellationToken ct)
    {
        foreach (var letter in letters) db.Record(Act.LetterSettled, "letter", letter.Id, detail: $"state={letter.State}");
        try
        {
            await db.SaveChangesAsync(ct);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
    }

    // A letter with its line of the mail, or why it has none.
    sealed record LineOfMail(Letter Letter, DropReason? Reason, LetterLine? Line = null);
}
