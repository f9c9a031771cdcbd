using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Rtop.Partners.Data.Accounts;

namespace Rtop.Partners.Portal.Security.Federation;

/// <summary>
/// Joining through one's organization. The page of the invitation begins the handshake with its ticket; when the browser is back there, this says what the
/// provider showed, for that ticket alone and for ten minutes; the page makes the account and ties it. Nobody joins without an invitation.
/// </summary>
public sealed class FederatedJoin(Handshake handshake, IdentityProviders providers, FederatedSignIn federated, IDataProtectionProvider protection, PortalOptions options, IHttpContextAccessor accessor)
{
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    readonly ITimeLimitedDataProtector protector = protection.CreateProtector("Rtop.Partners.FederatedJoin.1").ToTimeLimitedDataProtector();

    string CookieName => options.IsHttps ? "__Host-portal-with-join" : "portal-with-join";

    HttpContext Context => accessor.HttpContext ?? throw new InvalidOperationException("Joining belongs to a request.");

    /// <summary>Begins; the address at the provider to which the browser goes. <paramref name="to"/> is the page of the invitation. Throws <see cref="ProviderRefused"/>.</summary>
    public Task<Uri> BeginAsync(IdentityProvider provider, string ticket, string to, CancellationToken ct) => handshake.BeginAsync(provider, new(HandshakePurpose.Join, To: to, Ticket: ticket), ct);

    /// <summary>What was shown for this ticket; null when nothing was, or too long ago, or the provider is on no more.</summary>
    public async Task<JoinProof?> ProofAsync(string ticket, CancellationToken ct)
    {
        if (Context.Request.Cookies[CookieName] is not { Length: > 0 } cookie) return null;
        try
        {
            return JsonSerializer.Deserialize<Kept>(protector.Unprotect(cookie)) is { } kept && kept.Ticket == ticket && await providers.FindAsync(kept.Provider, ct) is { IsEnabled: true } provider
                ? new(provider, kept.Subject, kept.Display, kept.Acr, kept.Amr, kept.Through) : null;
        }
        catch (CryptographicException)
        {
            // Shown too long ago, or not to us.
            return null;
        }
    }

    /// <summary>Ties the account that was made for the invitation to what was shown. It opens nothing before the post is there. Throws <see cref="ProviderRefused"/>.</summary>
    public async Task LinkAsync(Account account, JoinProof proof, CancellationToken ct)
    {
        await federated.LinkInvitedAsync(account, proof.Provider, proof.Subject, proof.Display, ct);
        Context.Response.Cookies.Delete(CookieName, Cookie());
    }

    internal void Keep(HandshakeShown shown) =>
        Context.Response.Cookies.Append(CookieName, protector.Protect(JsonSerializer.Serialize(new Kept(shown.Asked.Ticket ?? "", shown.Provider.Id, shown.Token.Subject, shown.Token.Display, shown.Token.Acr, shown.Token.Amr, FederatedSessions.Of(shown))), Patience), Cookie());

    CookieOptions Cookie() => new() { Path = "/", HttpOnly = true, Secure = options.IsHttps, SameSite = SameSiteMode.Lax, IsEssential = true };

    sealed record Kept(string Ticket, Guid Provider, string Subject, string? Display, string? Acr, IReadOnlyList<string> Amr, Through Through);
}

/// <summary>What a provider showed of somebody who joins.</summary>
/// <param name="Provider">Which one.</param>
/// <param name="Subject">Whom it means.</param>
/// <param name="Display">What it calls them; for display alone.</param>
/// <param name="Acr">How they signed in there, as one word.</param>
/// <param name="Amr">By which means.</param>
/// <param name="Through">The session there.</param>
public sealed record JoinProof(IdentityProvider Provider, string Subject, string? Display, string? Acr, IReadOnlyList<string> Amr, Through Through);
