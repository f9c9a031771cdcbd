using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Portal.Mail;

namespace Rtop.Partners.Portal.Security;

/// <summary>
/// Sets a forgotten passphrase anew: by a link to the mailbox and a second factor, and by neither alone (P23). Whoever asks learns nothing of whether there is such an account.
/// </summary>
public sealed class Resets(AccountsDb accounts, AccountSeals seals, UserManager<Account> users, Sessions sessions, AccountMails mails, PasswordCheck passwords, SignInSteps steps,
    IDatabase database, TimeProvider clock)
{
    /// <summary>Mails a link to the address, where an account signs in with it and a passphrase. In silence where none does, and where three were sent within the hour.</summary>
    public async Task AskAsync(string email, CancellationToken ct)
    {
        if (await users.FindByEmailAsync(email) is not { IsDisabled: false, PasswordHash: not null } account || !await sessions.IsWholeAsync(account.Id, ct)) return;
        var now = clock.GetUtcNow();
        var taken = await accounts.ResetLinks.Where(link => link.AccountId == account.Id).ToListAsync(ct);
        var place = Enumerable.Range(0, ResetLink.Places).Cast<int?>().FirstOrDefault(place => taken.All(link => link.Place != place || now - link.MadeAt >= ResetLink.Holds));
        if (place is null) return;
        var link = taken.Find(link => link.Place == place) ?? accounts.ResetLinks.Add(new() { AccountId = account.Id, Place = place.Value }).Entity;
        var token = LinkTokens.New();
        link.Make(LinkTokens.HashOf(token), account.SecurityStamp!, now);
        await mails.QueueToOwnerAsync(AccountMailKind.Reset, account, $"/sign-in/reset/{token}", ct);
        try
        {
            await accounts.SaveChangesAsync(ct);
        }
        catch (DbUpdateException fault) when (fault is DbUpdateConcurrencyException || database.IsDuplicate(fault))
        {
            // Asked twice in the same moment: one mail is enough.
            return;
        }

        await steps.RecordAsync(account.Id, Act.ResetAsked, "", ct);
    }

    /// <summary>Whose passphrase the link sets; null when it is not good, or the account may not sign in.</summary>
    public async Task<Account?> OfAsync(string token, CancellationToken ct) => (await FindAsync(token, ct))?.Account;

    /// <summary>
    /// Sets the passphrase, uses the link up and ends every session, and tells the owner. The caller has seen the second factor. False when somebody was faster or the
    /// passphrase cannot be used.
    /// </summary>
    public async Task<bool> SetAsync(string token, string wanted, CancellationToken ct)
    {
        if (await FindAsync(token, ct) is not ({ } link, { } account)) return false;
        await using (var transaction = await accounts.Database.BeginTransactionAsync(ct))
        {
            link.Use(clock.GetUtcNow());
            await mails.QueueToOwnerAsync(AccountMailKind.ResetDone, account, "/account", ct);
            // Also when another browser used the link in this moment: all of it is saved at once, or nothing.
            if (await passwords.SetAsync(account, wanted, ct) is not null) return false;
            await sessions.EndAsync(account.Id, only: null, except: null, ct);
            await transaction.CommitAsync(ct);
        }

        await steps.RecordAsync(account.Id, Act.ResetDone, "", ct);
        return true;
    }

    async Task<(ResetLink Link, Account Account)?> FindAsync(string token, CancellationToken ct)
    {
        var hash = LinkTokens.HashOf(token);
        if (await accounts.ResetLinks.SingleOrDefaultAsync(link => link.TokenHash == hash, ct) is not { } link || !seals.IsGenuine(link)) return null;
        var account = await users.FindByIdAsync(link.AccountId.ToString());
        return account is { IsDisabled: false } && link.IsGood(account.SecurityStamp, clock.GetUtcNow()) && await sessions.IsWholeAsync(account.Id, ct) ? (link, account) : null;
    }
}
