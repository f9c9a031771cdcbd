using Microsoft.AspNetCore.DataProtection;

namespace Rtop.Partners.Portal.Security;

/// <summary>Remembers for five minutes, in a protected cookie, whose passphrase was right, until the second factor is shown.</summary>
public sealed class SecondStep(IDataProtectionProvider protection, PortalOptions options, IHttpContextAccessor http)
{
    readonly ITimeLimitedDataProtector protector = protection.CreateProtector("Rtop.Partners.SecondStep.1").ToTimeLimitedDataProtector();

    string CookieName => options.IsHttps ? "__Host-portal-second" : "portal-second";

    HttpContext Context => http.HttpContext ?? throw new InvalidOperationException("A second step belongs to a request.");

    /// <summary>Remembers an account.</summary>
    public void Remember(Guid accountId) => Context.Response.Cookies.Append(CookieName, protector.Protect(accountId.ToString(), TimeSpan.FromMinutes(5)), Cookie());

    /// <summary>The account remembered; null when none, or too long ago.</summary>
    public Guid? Account()
    {
        if (Context.Request.Cookies[CookieName] is not { Length: > 0 } cookie) return null;
        try
        {
            return Guid.Parse(protector.Unprotect(cookie));
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            // Too old, or not ours: as if there were none.
            return null;
        }
    }

    /// <summary>Forgets it.</summary>
    public void Forget() => Context.Response.Cookies.Delete(CookieName, Cookie());

    CookieOptions Cookie() => new() { Path = "/", HttpOnly = true, Secure = options.IsHttps, SameSite = SameSiteMode.Strict, IsEssential = true };
}
