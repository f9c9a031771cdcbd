using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Portal.Jobs;
using Rtop.Partners.Reviews;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Mail;

/// <summary>
/// Mail after a restore: none leaves, of no kind, until somebody has seen how much would go out and says what is to become of it. What is in an old outbox
/// was sent long ago, and to people who are told otherwise since.
/// </summary>
public sealed class HeldMail(IServiceScopeFactory scopes, JobDesks desks, TimeProvider clock)
{
    // Saved so many at a time.
    const int Batch = 200;

    static readonly List<LetterState> Open = [LetterState.Waiting, LetterState.Claimed, LetterState.Committing];

    /// <summary>Since when nothing leaves; null: mail goes as always.</summary>
    public async Task<DateTimeOffset?> SinceAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<AccountsDb>().Safekeeping.Select(row => row.HeldSince).SingleOrDefaultAsync(ct);
    }

    /// <summary>How many letters and mails to accounts would go out.</summary>
    public async Task<int> CountAsync(CancellationToken ct)
    {
        var count = 0;
        foreach (var workspace in await desks.WorkspacesAsync(ct))
        {
            await using var desk = desks.AtSystem(workspace);
            count += await desk.Db().Letters.CountAsync(letter => Open.Contains(letter.State), ct);
        }

        await using var scope = scopes.CreateAsyncScope();
        return count + await scope.ServiceProvider.GetRequiredService<AccountsDb>().Mails.CountAsync(mail => Open.Contains(mail.State), ct);
    }

    /// <summary>Lets it go out: whether each letter is still to be sent is asked again, as always.</summary>
    public async Task ReleaseAsync(Officer by, CancellationToken ct) => await EndAsync(Act.MailReleased, by, ct);

    /// <summary>Throws away what waits, and lets what comes after go out. Reminders whose matter still waits come again at their next stage; how many it were.</summary>
    public async Task<int> DropAsync(Officer by, CancellationToken ct)
    {
        var dropped = 0;
        foreach (var workspace in await desks.WorkspacesAsync(ct))
            for (var some = Batch; some == Batch; dropped += some) some = await DropSomeAsync(workspace, ct);
        for (var some = Batch; some == Batch; dropped += some)
        {
            await using var scope = scopes.CreateAsyncScope();
            var accounts = scope.ServiceProvider.GetRequiredService<AccountsDb>();
            var mails = await accounts.Mails.Where(mail => Open.Contains(mail.State)).Take(Batch).ToListAsync(ct);
            foreach (var mail in mails) mail.Drop();
            await accounts.SaveChangesAsync(ct);
            some = mails.Count;
        }

        await EndAsync(Act.MailDropped, by, ct);
        return dropped;
    }

    async Task<int> DropSomeAsync(Workspace workspace, CancellationToken ct)
    {
        await using var desk = desks.AtSystem(workspace);
        var db = desk.Db();
        var letters = await db.Letters.Where(letter => Open.Contains(letter.State)).Take(Batch).ToListAsync(ct);
        foreach (var letter in letters)
        {
            letter.Drop(clock.GetUtcNow(), DropReason.Restored);
            db.Record(Act.LetterSettled, "letter", letter.Id, detail: $"state={letter.State}");
        }

        if (letters is not []) await db.SaveChangesAsync(ct);
        return letters.Count;
    }

    async Task EndAsync(Act act, Officer by, CancellationToken ct)
    {
        await using var desk = desks.At(by);
        desk.Db().Record(act, "platform", null);
        await desk.Db().SaveChangesAsync(ct);
        await using var scope = scopes.CreateAsyncScope();
        await Backups.SafekeepingRow.ChangeAsync(scope.ServiceProvider.GetRequiredService<AccountsDb>(), row => row.HeldSince = null, ct);
    }
}
