using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace Rtop.Partners.Portal.Security;

/// <summary>Through which provider somebody comes, and what the provider calls the session (SHA-256; null when it gave no name).</summary>
public sealed record Through(Guid Provider, byte[]? Session);

/// <summary>Remembers for five minutes, in a protected cookie, whose passphrase was right or whom a provider named, until the second factor is shown.</summary>
public sealed class SecondStep(IDataProtectionProvider protection, PortalOptions options, IHttpContextAccessor http)
{
    readonly ITimeLimitedDataProtector protector = protection.CreateProtector("Rtop.Partners.SecondStep.2").ToTimeLimitedDataProtector();

    string CookieName => options.IsHttps ? "__Host-portal-second" : "portal-second";

    HttpContext Context => http.HttpContext ?? throw new InvalidOperationException("A second step belongs to a request.");

    /// <summary>Remembers an account.</summary>
    public void Remember(Guid accountId, Through? through = null) => Context.Response.Cookies.Append(CookieName, protector.Protect(JsonSerializer.Serialize(new Remembered(accountId, through)), TimeSpan.FromMinutes(5)), Cookie());

    /// <summary>The account remembered; null when none, or too long ago.</summary>
    public Guid? Account() => Recall()?.Account;

    /// <summary>The provider that named this account; null when the passphrase was shown, or nothing is remembered of it.</summary>
    public Through? Through(Guid account) => Recall() is { } remembered && remembered.Account == account ? remembered.Through : null;

    Remembered? Recall()
    {
        if (Context.Request.Cookies[CookieName] is not { Length: > 0 } cookie) return null;
        try
        {
            return JsonSerializer.Deserialize<Remembered>(protector.Unprotect(cookie));
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            // Too old, or not ours: as if there were none.
            return null;
        }
    }

    /// <summary>Forgets it.</summary>
    public void Forget() => Context.Response.Cookies.Delete(CookieName, Cookie());

    // Lax: whoever comes back from a provider comes from another site.
    CookieOptions Cookie() => new() { Path = "/", HttpOnly = true, Secure = options.IsHttps, SameSite = SameSiteMode.Lax, IsEssential = true };

    sealed record Remembered(Guid Account, Through? Through);
}
