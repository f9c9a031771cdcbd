using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Data;
using Rtop.Partners.Data.Accounts;

namespace Rtop.Partners.Portal.Security;

/// <summary>
/// Passkeys with the framework's checks. Between question and answer the browser holds what was asked in a protected cookie;
/// an answer is taken once, whichever process it comes to.
/// </summary>
public sealed class Passkeys(IPasskeyHandler<Account> handler, UserManager<Account> users, AccountsDb accounts, IDatabase database,
    IDataProtectionProvider protection, PortalOptions options, TimeProvider clock, IHttpContextAccessor http, ILogger<Passkeys> log)
{
    /// <summary>Most characters of a passkey's name.</summary>
    public const int NameMaxLength = 60;

    const string Used = "passkey-used";
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    readonly ITimeLimitedDataProtector protector = protection.CreateProtector("Rtop.Partners.Passkeys.1").ToTimeLimitedDataProtector();

    string CookieName => options.IsHttps ? "__Host-portal-passkey" : "portal-passkey";

    HttpContext Context => http.HttpContext ?? throw new InvalidOperationException("A passkey belongs to a request.");

    /// <summary>What the browser is asked at sign-in, as JSON.</summary>
    public async Task<string> AskAsync()
    {
        var asked = await handler.MakeRequestOptionsAsync(null, Context);
        Remember(new("get", "", asked.AssertionState));
        return asked.RequestOptionsJson;
    }

    /// <summary>Whose passkey answered; null when the answer is not good, or the account is disabled. A lock on passphrases does not bind passkeys.</summary>
    public async Task<Account?> AnsweredAsync(string? credential, CancellationToken ct)
    {
        if (Recall("get", "") is not { } asked || string.IsNullOrEmpty(credential)) return null;
        var result = await handler.PerformAssertionAsync(new() { HttpContext = Context, CredentialJson = credential, AssertionState = asked.State });
        if (!result.Succeeded)
        {
            log.LogInformation("A passkey was refused: {Reason}", result.Failure.Message);
            return null;
        }

        if (result.User.IsDisabled || !await IsFirstTimeAsync(result.User, asked, ct)) return null;
        // Keeps the counter by which a copied passkey is found out.
        return (await users.AddOrUpdatePasskeyAsync(result.User, result.Passkey)).Succeeded ? result.User : null;
    }

    /// <summary>What the browser is asked when a passkey is added, as JSON.</summary>
    public async Task<string> OfferAsync(Account account, string name)
    {
        var asked = await handler.MakeCreationOptionsAsync(new() { Id = account.Id.ToString(), Name = account.Email!, DisplayName = name }, Context);
        Remember(new("create", account.Id.ToString(), asked.AttestationState));
        return asked.CreationOptionsJson;
    }

    /// <summary>Adds the passkey that the browser made.</summary>
    public async Task<bool> AddAsync(Account account, string? credential, string name)
    {
        if (Recall("create", account.Id.ToString()) is not { } asked || string.IsNullOrEmpty(credential)) return false;
        var result = await handler.PerformAttestationAsync(new() { HttpContext = Context, CredentialJson = credential, AttestationState = asked.State });
        if (!result.Succeeded || result.UserEntity.Id != account.Id.ToString())
        {
            log.LogInformation("A new passkey was refused: {Reason}", result.Failure?.Message);
            return false;
        }

        result.Passkey.Name = name;
        return (await users.AddOrUpdatePasskeyAsync(account, result.Passkey)).Succeeded;
    }

    async Task<bool> IsFirstTimeAsync(Account account, Asked asked, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var name = WebEncoders.Base64UrlEncode(SHA256.HashData(Encoding.UTF8.GetBytes(asked.State ?? "")));
        var used = await accounts.UserTokens.Where(token => token.UserId == account.Id && token.LoginProvider == Used).ToListAsync(ct);
        if (used.Any(token => token.Name == name)) return SecondTime();
        await accounts.ClearAwayAsync([.. used.Where(token => DateTimeOffset.Parse(token.Value!, CultureInfo.InvariantCulture) < now)], ct);
        accounts.UserTokens.Add(new() { UserId = account.Id, LoginProvider = Used, Name = name, Value = (now + 2 * Patience).ToString("O", CultureInfo.InvariantCulture) });
        try
        {
            await accounts.SaveChangesAsync(ct);
            return true;
        }
        catch (DbUpdateException fault) when (database.IsDuplicate(fault))
        {
            // It came twice in the same moment.
            return SecondTime();
        }
    }

    bool SecondTime()
    {
        log.LogWarning("An answer of a passkey was sent a second time.");
        return false;
    }

    void Remember(Asked asked) => Context.Response.Cookies.Append(CookieName, protector.Protect(JsonSerializer.Serialize(asked), Patience), Cookie());

    Asked? Recall(string purpose, string account)
    {
        if (Context.Request.Cookies[CookieName] is not { Length: > 0 } cookie) return null;
        Context.Response.Cookies.Delete(CookieName, Cookie());
        try
        {
            return JsonSerializer.Deserialize<Asked>(protector.Unprotect(cookie)) is { } asked && asked.Purpose == purpose && asked.Account == account ? asked : null;
        }
        catch (CryptographicException)
        {
            // Asked too long ago, or not by us: as if nothing had been asked.
            return null;
        }
    }

    CookieOptions Cookie() => new() { Path = "/", HttpOnly = true, Secure = options.IsHttps, SameSite = SameSiteMode.Strict, IsEssential = true };

    sealed record Asked(string Purpose, string Account, string? State);
}
