using Microsoft.AspNetCore.DataProtection;

namespace Rtop.Partners.Portal.Security;

/// <summary>Remembers for an hour, in a protected cookie, by which invitation somebody came who must add a second factor first.</summary>
public sealed class JoinStep(IDataProtectionProvider protection, PortalOptions options, IHttpContextAccessor http)
{
    readonly ITimeLimitedDataProtector protector = protection.CreateProtector("Rtop.Partners.JoinStep.1").ToTimeLimitedDataProtector();

    string CookieName => options.IsHttps ? "__Host-portal-join" : "portal-join";

    HttpContext Context => http.HttpContext ?? throw new InvalidOperationException("A join step belongs to a request.");

    /// <summary>Remembers the token of an invitation.</summary>
    public void Remember(string token) => Context.Response.Cookies.Append(CookieName, protector.Protect(token, TimeSpan.FromHours(1)), Cookie());

    /// <summary>The token remembered; null when none, or too long ago.</summary>
    public string? Token()
    {
        if (Context.Request.Cookies[CookieName] is not { Length: > 0 } cookie) return null;
        try
        {
            return protector.Unprotect(cookie);
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
