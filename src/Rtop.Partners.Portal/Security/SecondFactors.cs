using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Rtop.Partners.Data.Accounts;

namespace Rtop.Partners.Portal.Security;

/// <summary>Authenticator app and recovery codes of an account. The database holds both under the portal's key ring.</summary>
public sealed class SecondFactors(UserManager<Account> users, GuessCount guesses, PasswordWork work, IDataProtectionProvider protection, TimeProvider clock)
{
    const string Place = "portal";
    const string AppKey = "totp";
    const string Recovery = "recovery";
    const int Codes = 10;

    readonly IDataProtector protector = protection.CreateProtector("Rtop.Partners.SecondFactors.1");

    /// <summary>True when a passphrase alone is not enough for this account.</summary>
    public async Task<bool> HasAnyAsync(Account account) => account.TwoFactorEnabled || (await users.GetPasskeysAsync(account)).Count > 0;

    /// <summary>Wraps a key that is shown but not yet confirmed, for the form to carry.</summary>
    public string Wrap(Account account, byte[] key) => Convert.ToBase64String(Offers(account).Protect(key, TimeSpan.FromMinutes(30)));

    /// <summary>Unwraps it; null when it is too old or not of this account.</summary>
    public byte[]? Unwrap(Account account, string wrapped)
    {
        try
        {
            return Offers(account).Unprotect(Convert.FromBase64String(wrapped));
        }
        catch (Exception fault) when (fault is CryptographicException or FormatException)
        {
            // Shown too long ago, or not by us: a new key is shown instead.
            return null;
        }
    }

    /// <summary>Takes the app into use, once a code proves that it has the key.</summary>
    public async Task<bool> ConfirmAsync(Account account, byte[] key, string code)
    {
        if (TotpCodes.Match(key, code, clock.GetUtcNow(), last: 0) is not { } step) return false;
        account.LastTotpStep = step;
        Check(await users.SetAuthenticationTokenAsync(account, Place, AppKey, Convert.ToBase64String(protector.Protect(key))));
        Check(await users.SetTwoFactorEnabledAsync(account, true));
        return true;
    }

    /// <summary>Gives the app up.</summary>
    public async Task RemoveAppAsync(Account account)
    {
        Check(await users.RemoveAuthenticationTokenAsync(account, Place, AppKey));
        Check(await users.SetTwoFactorEnabledAsync(account, false));
    }

    /// <summary>Ten new recovery codes, readable this once; earlier ones are void.</summary>
    public async Task<IReadOnlyList<string>> NewRecoveryCodesAsync(Account account)
    {
        List<string> codes = [.. Enumerable.Range(0, Codes).Select(_ => Grouped(TotpCodes.Base32(RandomNumberGenerator.GetBytes(10))))];
        Check(await KeepAsync(account, codes.Select(HashOf)));
        return codes;
    }

    /// <summary>How many recovery codes are left.</summary>
    public async Task<int> RecoveryCodesLeftAsync(Account account) => (await RecoveryAsync(account)).Count;

    /// <summary>True when the code is the app's or a recovery code, and neither was used before. Failures count towards the lock.</summary>
    public Task<bool> CheckAsync(Account account, string typed, CancellationToken ct) => CheckAsync(account, typed, recoveryToo: true, ct);

    /// <summary>True when the code is the app's and was not used before: a recovery code is for getting in, and not for going on.</summary>
    public Task<bool> CheckAppAsync(Account account, string typed, CancellationToken ct) => CheckAsync(account, typed, recoveryToo: false, ct);

    Task<bool> CheckAsync(Account account, string typed, bool recoveryToo, CancellationToken ct) => work.RunAsync(async () =>
    {
        // In turns as passphrases are: guesses sent all at once must not slip in before the lock.
        if (await guesses.IsLockedAsync(account, ct) || account.IsDisabled) return false;
        if (await IsAppsAsync(account, typed) || (recoveryToo && await IsRecoveryAsync(account, typed))) return true;
        await guesses.AddAsync(account, ct);
        return false;
    }, ct);

    /// <summary>A key or code in groups of four.</summary>
    public static string Grouped(string letters) => string.Join(' ', letters.Chunk(4).Select(four => new string(four)));

    async Task<bool> IsAppsAsync(Account account, string typed)
    {
        if (!account.TwoFactorEnabled || await users.GetAuthenticationTokenAsync(account, Place, AppKey) is not { } kept) return false;
        if (TotpCodes.Match(protector.Unprotect(Convert.FromBase64String(kept)), typed, clock.GetUtcNow(), account.LastTotpStep) is not { } step) return false;
        // Of two browsers with the same code one saves first; the other finds the account changed and is refused.
        account.LastTotpStep = step;
        return (await users.UpdateAsync(account)).Succeeded;
    }

    async Task<bool> IsRecoveryAsync(Account account, string typed)
    {
        var hashes = await RecoveryAsync(account);
        return hashes.Remove(HashOf(typed)) && (await KeepAsync(account, hashes)).Succeeded;
    }

    async Task<HashSet<string>> RecoveryAsync(Account account) =>
        await users.GetAuthenticationTokenAsync(account, Place, Recovery) is { } kept
            ? [.. Encoding.UTF8.GetString(protector.Unprotect(Convert.FromBase64String(kept))).Split(' ', StringSplitOptions.RemoveEmptyEntries)] : [];

    Task<IdentityResult> KeepAsync(Account account, IEnumerable<string> hashes) =>
        users.SetAuthenticationTokenAsync(account, Place, Recovery, Convert.ToBase64String(protector.Protect(Encoding.UTF8.GetBytes(string.Join(' ', hashes)))));

    ITimeLimitedDataProtector Offers(Account account) => protection.CreateProtector("Rtop.Partners.AppOffer.1", account.Id.ToString()).ToTimeLimitedDataProtector();

    static string HashOf(string code) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(code.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant())));

    static void Check(IdentityResult result)
    {
        if (!result.Succeeded) throw new InvalidOperationException($"The account was not changed: {string.Join(", ", result.Errors.Select(error => error.Code))}.");
    }
}
