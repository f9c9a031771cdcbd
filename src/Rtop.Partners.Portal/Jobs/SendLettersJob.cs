using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Mail;
using Rtop.Partners.Reviews;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Jobs;

/// <summary>
/// Sends what is in the outbox. Whether a letter is still to be sent is asked again at the desk of its reader, at the moment
/// of sending; a copy more than twice is never sent, and none is lost in silence (SECURITY P33).
/// </summary>
public sealed class SendLettersJob(JobDesks desks, LetterWriter writer, IMailTransport transport, TimeProvider clock, ILogger<SendLettersJob> log)
{
    // After so many letters in a row that could not be handed over, the others wait for the next run: the mail server is not there.
    const int InVainAtMost = 3;

    bool said;

    /// <summary>
    /// Sends every letter that is ready; <paramref name="at"/> says what day it is for the words, <paramref name="atOnce"/> that no
    /// pause between tries is waited for. Throws <see cref="JobFault"/> when a letter or a workspace failed.
    /// </summary>
    public async Task RunAsync(DateTimeOffset at, bool atOnce, CancellationToken ct)
    {
        if (!transport.IsConfigured)
        {
            if (!said) log.LogWarning("Mail__Host is not set: mails stay in the outbox.");
            said = true;
            return;
        }

        await EachOfThem.DoAsync(await desks.WorkspacesAsync(ct), workspace => workspace.Code.Value, workspace => SendAllAsync(workspace, at, atOnce, ct), JobNames.SendLetters, log, ct);
    }

    async Task SendAllAsync(Workspace workspace, DateTimeOffset at, bool atOnce, CancellationToken ct)
    {
        var inVain = 0;
        await EachOfThem.DoAsync(await ReadyAsync(workspace, atOnce, ct), letter => letter.ToString(), async letter =>
        {
            if (inVain >= InVainAtMost) return;
            inVain = await SendAsync(letter, workspace, at, atOnce, ct) is LetterState.Waiting ? inVain + 1 : 0;
            if (inVain >= InVainAtMost) log.LogWarning("{Workspace}: the mail server takes nothing now; the other letters wait.", workspace.Code);
        }, JobNames.SendLetters, log, ct);
    }

    async Task<List<Guid>> ReadyAsync(Workspace workspace, bool atOnce, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        await using var desk = desks.AtSystem(workspace);
        return await desk.Db().Letters
            .Where(letter => (letter.State == LetterState.Waiting && (atOnce || letter.NotBefore <= now))
                || ((letter.State == LetterState.Claimed || letter.State == LetterState.Committing) && letter.LeaseUntil <= now))
            .OrderBy(letter => letter.CreatedAt).Select(letter => letter.Id).ToListAsync(ct);
    }

    // The state it was left in; null when another sender was faster.
    async Task<LetterState?> SendAsync(Guid id, Workspace workspace, DateTimeOffset at, bool atOnce, CancellationToken ct)
    {
        await using var desk = desks.AtSystem(workspace);
        var db = desk.Db();
        var letter = await db.Letters.SingleAsync(row => row.Id == id, ct);
        if (!letter.IsReady(clock.GetUtcNow(), atOnce)) return null;
        var reminder = await db.Reminders.AsNoTracking().SingleAsync(row => row.Id == letter.ReminderId, ct);
        var reader = (await Matter.OfficersAsync(db, ct)).Find(officer => officer.Id == letter.OfficerId);
        var mail = reader is null ? null : await WriteAsync(letter, reminder, reader, workspace, at, ct);

        letter.Claim(clock.GetUtcNow());
        if (letter.MayHaveArrivedTwice) letter.LeaveUncertain();
        else if (mail is null) letter.Drop();
        else letter.Commit();
        if (!await SaveAsync(db, letter, ct)) return null;
        if (letter.State is not LetterState.Committing) return letter.State;

        try
        {
            Settle(letter, await transport.SendAsync(mail!, ct));
        }
        catch (OperationCanceledException)
        {
            letter.TryLater(clock.GetUtcNow(), "cancelled", answerLost: false);
        }

        // What the mail server said is kept even when the portal is being stopped.
        return await SaveAsync(db, letter, CancellationToken.None) ? letter.State : null;
    }

    // Null: it does not wait for this reader any more, or is not the reader's to know.
    async Task<MailLetter?> WriteAsync(Letter letter, Reminder reminder, Officer reader, Workspace workspace, DateTimeOffset at, CancellationToken ct)
    {
        await using var desk = desks.At(reader);
        var db = desk.Db();
        var matter = (await Matter.WaitingAsync(db, at, ct, reminder.SubjectId)).Find(waiting => waiting.Subject == reminder.Subject && waiting.Occurrence == reminder.Occurrence);
        if (matter is null) return null;
        // A silence or a warning has one stage at a time: what a later one says replaces what was not yet sent.
        if ((matter.Silence is not null || matter.Clock is not null) && matter.StageAt(at, new WorkingDays(false)) != reminder.Stage) return null;

        var today = Matter.DayIn(TimeZoneInfo.FindSystemTimeZoneById(workspace.Zone), at);
        var addressees = ReviewCalendar.Addressees(reminder.Subject, reminder.Stage, await Matter.OfficersAsync(db, ct), today, matter.SentBy);
        if (addressees.FirstOrDefault(officer => officer.Id == reader.Id)?.Person is not { } person) return null;

        return writer.Write(letter, matter, person, workspace, at);
    }

    void Settle(Letter letter, MailReply result)
    {
        var now = clock.GetUtcNow();
        switch (result.Outcome)
        {
            case MailOutcome.Delivered: letter.Arrive(now, result.Reply); break;
            case MailOutcome.Refused: letter.Refuse(result.Reply); break;
            case MailOutcome.TryLater: letter.TryLater(now, result.Reply, answerLost: false); break;
            case MailOutcome.Uncertain: letter.TryLater(now, result.Reply, answerLost: true); break;
            default: throw new NotSupportedException(result.Outcome.ToString());
        }
    }

    // False: another sender has it; its word stands.
    static async Task<bool> SaveAsync(PartnersDb db, Letter letter, CancellationToken ct)
    {
        db.Record(Act.LetterSettled, "letter", letter.Id, detail: $"state={letter.State}");
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
}
