using Microsoft.AspNetCore.Identity;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Portal.Telemetry;

namespace Rtop.Partners.Portal.Security;

/// <summary>Counts failed guesses on an account, also those that come at the same moment.</summary>
public sealed class GuessCount(UserManager<Account> users, AccountsDb accounts)
{
    /// <summary>True while the account is locked, as the database has it now: this request may have read the account before other guesses were counted.</summary>
    public async Task<bool> IsLockedAsync(Account account, CancellationToken ct)
    {
        await accounts.Entry(account).ReloadAsync(ct);
        return await users.IsLockedOutAsync(account);
    }

    /// <summary>Counts one more; the fifth locks the account's passphrase for a while.</summary>
    public async Task AddAsync(Account account, CancellationToken ct)
    {
        Measures.Refused("sign-in");
        // What this request could not save because another was faster must not be saved with the count: a recovery code that was used would be good again.
        accounts.ChangeTracker.Clear();
        accounts.Attach(account);
        await accounts.Entry(account).ReloadAsync(ct);
        // Another guess that was counted in between makes the save fail: then it is counted on top.
        for (var tries = 0; !(await users.AccessFailedAsync(account)).Succeeded && tries < 10; tries++)
            await accounts.Entry(account).ReloadAsync(ct);
    }

    /// <summary>Begins to count anew after a whole sign-in.</summary>
    public async Task ClearAsync(Account account, CancellationToken ct)
    {
        for (var tries = 0; !(await users.ResetAccessFailedCountAsync(account)).Succeeded && tries < 10; tries++)
            await accounts.Entry(account).ReloadAsync(ct);
    }
}
