using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Portal.Mail;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Telemetry;
using Rtop.Partners.Reviews;

namespace Rtop.Partners.Portal.Jobs;

/// <summary>Sends the mails that belong to an account or an address. At no desk: nothing of a workspace is read for them. A copy more than twice is never sent, and none is lost in silence.</summary>
public sealed class SendAccountMailsJob(IServiceScopeFactory scopes, AccountMailWriter writer, IMailTransport transport, HeldMail held, MailPace pace, TimeProvider clock, ILogger<SendAccountMailsJob> log)
{
    // After so many in a row that could not be handed over, the others wait for the next run: the mail server is not there.
    const int InVainAtMost = 3;

    bool said;

    /// <summary>Sends each that is ready; <paramref name="atOnce"/>: a person asked, so pauses between tries are not waited for. Throws <see cref="JobFault"/> when one failed.</summary>
    public async Task RunAsync(bool atOnce, CancellationToken ct)
    {
        if (!transport.IsConfigured)
        {
            if (!said) log.LogWarning("Mail__Host is not set: mails to accounts stay in the outbox, and nobody can set a forgotten passphrase anew.");
            said = true;
            return;
        }

        // Nothing of a backup that was restored goes out before somebody has looked at it.
        if (await held.SinceAsync(ct) is not null) return;

        var inVain = 0;
        await EachOfThem.DoAsync(await ReadyAsync(atOnce, ct), id => id.ToString(), async id =>
        {
            if (inVain >= InVainAtMost || pace.IsFull(clock.GetUtcNow())) return;
            inVain = await SendAsync(id, atOnce, ct) is LetterState.Waiting ? inVain + 1 : 0;
        }, JobNames.SendAccountMails, log, ct);
    }

    async Task<List<Guid>> ReadyAsync(bool atOnce, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<AccountsDb>().Mails
            .Where(mail => (mail.State == LetterState.Waiting && (atOnce || mail.NotBefore <= now)) || ((mail.State == LetterState.Claimed || mail.State == LetterState.Committing) && mail.LeaseUntil <= now))
            .OrderBy(mail => mail.CreatedAt).Select(mail => mail.Id).ToListAsync(ct);
    }

    // The state it was left in; null when another sender was faster.
    async Task<LetterState?> SendAsync(Guid id, bool atOnce, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<AccountsDb>();
        if (await accounts.Mails.SingleOrDefaultAsync(mail => mail.Id == id, ct) is not { } mail || !mail.IsReady(clock.GetUtcNow(), atOnce)) return null;
        if (!scope.ServiceProvider.GetRequiredService<AccountSeals>().IsGenuine(mail))
        {
            // It could take somebody's link to another address. What was not ours is not sealed by being dropped, so it is said once.
            await scope.ServiceProvider.GetRequiredService<ForgedRows>().SayAsync("account-mail", id, ct);
            mail.Drop();
            return await SaveAsync(accounts, mail, ct);
        }

        if (scope.ServiceProvider.GetRequiredService<AccountMails>().Open(mail) is not { } content)
        {
            log.LogError("The mail {Id} to an account cannot be read any more and is not sent.", id);
            mail.Drop();
            return await SaveAsync(accounts, mail, ct);
        }

        var words = writer.Write(mail, content);
        var taken = mail.Take(clock.GetUtcNow());
        if (await SaveAsync(accounts, mail, ct) is not { } state || !taken) return null;

        Settle(mail, await HandOverAsync(words, ct), clock.GetUtcNow());
        pace.Count(clock.GetUtcNow());
        // What the mail server said is kept even when the portal is being stopped.
        return await SaveAsync(accounts, mail, CancellationToken.None);
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

    static void Settle(AccountMail mail, MailReply result, DateTimeOffset now)
    {
        Measures.Mailed(result.Outcome);
        switch (result.Outcome)
        {
            case MailOutcome.Delivered: mail.Arrive(now, result.Reply); break;
            case MailOutcome.Refused: mail.Refuse(result.Reply); break;
            case MailOutcome.TryLater: mail.TryLater(now, result.Reply, answerLost: false); break;
            case MailOutcome.Uncertain: mail.TryLater(now, result.Reply, answerLost: true); break;
            default: throw new NotSupportedException(result.Outcome.ToString());
        }
    }

    // Null: another sender has it; its word stands.
    static async Task<LetterState?> SaveAsync(AccountsDb accounts, AccountMail mail, CancellationToken ct)
    {
        try
        {
            await accounts.SaveChangesAsync(ct);
            return mail.State;
        }
        catch (DbUpdateConcurrencyException)
        {
            return null;
        }
    }
}
