using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Portal.Mail;

namespace Rtop.Partners.Portal.Security;

/// <summary>For whoever lost every second factor: a link in the mailbox and words that an operator reads out, both needed. All earlier factors and sessions end (decision 0058).</summary>
public sealed class ReEnrolments(AccountsDb accounts, AccountSeals seals, UserManager<Account> users, Sessions sessions, SecondFactors factors, AccountMails mails, PasswordCheck passwords, SignInSteps steps, TimeProvider clock)
{
    /// <summary>Makes one, or another in place of it; the words are shown to the operator this once, the link goes to the mailbox.</summary>
    public async Task<string> MakeAsync(Account account, CancellationToken ct)
    {
        var (token, words) = (LinkTokens.New(), SecondFactors.Grouped(TotpCodes.Base32(RandomNumberGenerator.GetBytes(10))));
        // The earlier one goes and the new one comes, or neither; it goes also where it is not as the portal wrote it.
        await using var together = await accounts.Database.BeginTransactionAsync(ct);
        accounts.RemoveRange(await accounts.Set<ReEnrolment>().Where(row => row.AccountId == account.Id).ToListAsync(ct));
        await accounts.SaveChangesAsync(ct);
        accounts.Add(new ReEnrolment { AccountId = account.Id, TokenHash = LinkTokens.HashOf(token), WordsHash = HashOf(account.Id, words), MadeAt = clock.GetUtcNow() });
        await mails.QueueToOwnerAsync(AccountMailKind.ReEnrolment, account, $"/begin-again/{token}", ct);
        await accounts.SaveChangesAsync(ct);
        await together.CommitAsync(ct);
        return words;
    }

    /// <summary>Whose link it is; null when it is not good.</summary>
    public async Task<Account?> OfAsync(string token, CancellationToken ct) => (await FindAsync(token, ct))?.Account;

    /// <summary>Begins again: new passphrase, no factors, no sessions but this one, which may only add a factor. Null when that was done; else the field that was wrong.</summary>
    public async Task<string?> UseAsync(string token, string words, string wanted, CancellationToken ct)
    {
        if (await FindAsync(token, ct) is not ({ } row, { } account)) return "";
        if (!row.Are(HashOf(account.Id, words)))
        {
            // Counted before it is answered: of many tries at once only the first few are looked at.
            (row.Tries, row.Revision) = (row.Tries + 1, row.Revision + 1);
            await accounts.SaveChangesAsync(ct);
            await steps.RecordAsync(account.Id, Act.ReEnrolmentRefused, "", ct);
            return "Words";
        }

        await using (var transaction = await accounts.Database.BeginTransactionAsync(ct))
        {
            accounts.Remove(row);
            await accounts.SaveChangesAsync(ct);
            if (await passwords.SetAsync(account, wanted, ct) is not null) return "Wanted";
            foreach (var passkey in await users.GetPasskeysAsync(account)) await users.RemovePasskeyAsync(account, passkey.CredentialId);
            foreach (var login in await users.GetLoginsAsync(account)) await users.RemoveLoginAsync(account, login.LoginProvider, login.ProviderKey);
            await factors.RemoveAllAsync(account);
            await sessions.EndAsync(account.Id, only: null, except: null, ct);
            await transaction.CommitAsync(ct);
        }

        await steps.RecordAsync(account.Id, Act.ReEnrolled, "", ct);
        return await sessions.StartAsync(account.Id, Sessions.MustEnrol, ct) ? null : "";
    }

    async Task<(ReEnrolment Row, Account Account)?> FindAsync(string token, CancellationToken ct)
    {
        var hash = LinkTokens.HashOf(token);
        if (await accounts.Set<ReEnrolment>().SingleOrDefaultAsync(row => row.TokenHash == hash, ct) is not { } row || !seals.IsGenuine(row) || !row.IsGood(clock.GetUtcNow())) return null;
        return await users.FindByIdAsync(row.AccountId.ToString()) is { IsDisabled: false } account && await sessions.IsWholeAsync(account.Id, ct) ? (row, account) : null;
    }

    static byte[] HashOf(Guid account, string words) => SHA256.HashData(Encoding.UTF8.GetBytes($"{account:N} {string.Concat(words.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant()}"));
}
