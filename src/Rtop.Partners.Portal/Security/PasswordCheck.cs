using System.Diagnostics;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Rtop.Partners.Data.Accounts;

namespace Rtop.Partners.Portal.Security;

/// <summary>Checks e-mail and passphrase. Whoever asks learns nothing but yes or no, and both take the same work.</summary>
public sealed class PasswordCheck(UserManager<Account> users, IPasswordHasher<Account> hasher, PasswordWork work, GuessCount guesses)
{
    /// <summary>Fewest characters of a passphrase.</summary>
    public const int MinLength = 12;

    /// <summary>Most characters: more would only cost us work.</summary>
    public const int MaxLength = 200;

    static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(400);

    // Milliseconds by which a beat may be late.
    const int LateAtMost = 40;

    // Hashed once: what an unknown address is measured against.
    static string? nobodys;

    /// <summary>The account, when the passphrase is right and the account may sign in; null otherwise. <paramref name="named"/> gets the account that the address names, for the record.</summary>
    public Task<Account?> CheckAsync(string email, string password, Action<Account> named, CancellationToken ct) => work.RunAsync(async () =>
    {
        var account = await users.FindByEmailAsync(email);
        if (account is null)
        {
            var nobody = new Account();
            nobodys ??= hasher.HashPassword(nobody, Guid.NewGuid().ToString());
            hasher.VerifyHashedPassword(nobody, nobodys, password);
            return null;
        }

        named(account);
        var isLocked = await guesses.IsLockedAsync(account, ct);
        // A locked account's passphrase is hashed too, and the result thrown away: locked answers as wrong does.
        var isRight = await users.CheckPasswordAsync(account, password);
        if (isLocked || account.IsDisabled) return null;
        if (isRight) return account;
        await guesses.AddAsync(account, ct);
        return null;
    }, ct);

    /// <summary>True when it is the passphrase of somebody who is signed in. Failures count towards the lock.</summary>
    public Task<bool> IsRightAsync(Account account, string password, CancellationToken ct) => work.RunAsync(async () =>
    {
        if (await guesses.IsLockedAsync(account, ct) || account.IsDisabled) return false;
        if (await users.CheckPasswordAsync(account, password)) return true;
        await guesses.AddAsync(account, ct);
        return false;
    }, ct);

    /// <summary>Changes the passphrase of somebody who is signed in; what was wrong, or null.</summary>
    public Task<string?> ChangeAsync(Account account, string current, string wanted, CancellationToken ct) => work.RunAsync(async () =>
    {
        if (await guesses.IsLockedAsync(account, ct)) return "PasswordMismatch";
        var changed = await users.ChangePasswordAsync(account, current, wanted);
        var wrong = changed.Errors.FirstOrDefault()?.Code;
        if (wrong == "PasswordMismatch") await guesses.AddAsync(account, ct);
        return wrong;
    }, ct);

    /// <summary>True when a passphrase may be taken: before a factor is used up on it.</summary>
    public async Task<bool> IsUsableAsync(Account account, string wanted)
    {
        foreach (var rule in users.PasswordValidators)
            if (!(await rule.ValidateAsync(users, account, wanted)).Succeeded) return false;
        return true;
    }

    /// <summary>Sets the passphrase of somebody who has shown everything else that the account signs in with; what was wrong, or null.</summary>
    public Task<string?> SetAsync(Account account, string wanted, CancellationToken ct) => work.RunAsync(async () =>
    {
        if (!await IsUsableAsync(account, wanted)) return "PasswordRefused";
        account.PasswordHash = hasher.HashPassword(account, wanted);
        // A new stamp makes every link void that was mailed before.
        return (await users.UpdateSecurityStampAsync(account)).Errors.FirstOrDefault()?.Code;
    }, ct);

    /// <summary>Makes an account with its passphrase; what was wrong, or null.</summary>
    public Task<string?> CreateAsync(Account account, string password, CancellationToken ct) =>
        work.RunAsync(async () => (await users.CreateAsync(account, password)).Errors.FirstOrDefault()?.Code, ct);

    /// <summary>A refusal leaves on the beat, counted from when the question came: what had to be written down for a known account cannot be told from the time.</summary>
    public static Task OnTheBeatAsync(long since, CancellationToken ct)
    {
        var gone = Stopwatch.GetElapsedTime(since);
        // The clock of a busy machine wakes a little late, and by how much hangs on what was done before: chance says more than that.
        return Task.Delay(Beat * Math.Ceiling(gone / Beat) - gone + TimeSpan.FromMilliseconds(RandomNumberGenerator.GetInt32(LateAtMost)), ct);
    }
}
