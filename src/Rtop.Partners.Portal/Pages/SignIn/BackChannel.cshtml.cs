using Microsoft.AspNetCore.Mvc;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Security.Federation;
using Rtop.Partners.Portal.Web;

namespace Rtop.Partners.Portal.Pages.SignIn;

/// <summary>
/// Where a provider says that sessions are over (OpenID Connect Back-Channel Logout 1.0). No browser posts here, so there is no form of ours to ask for;
/// what is posted is believed for its signature, once.
/// </summary>
[OpenToAll, IgnoreAntiforgeryToken]
[Limited(AddressLimit.BackChannel)]
public sealed class BackChannelModel(IdentityProviders providers, Handshake handshake, FederatedSessions sessions, ILogger<BackChannelModel> log) : PortalPage
{
    /// <summary>Ends them.</summary>
    public async Task<IActionResult> OnPostAsync(Guid provider, [FromForm(Name = "logout_token")] string? token, CancellationToken ct)
    {
        try
        {
            if (await providers.FindAsync(provider, ct) is not { IsEnabled: true } found) return Refused();
            var published = await handshake.PublishedAsync(found, ct);
            var said = await handshake.ReadAsync(found, published, keys => ProviderToken.OfLogout(token, keys, found.Issuer, found.ClientId, Now), ct);
            if (!await providers.TakeOnceAsync($"logout {provider} {said.Once}", 3 * ProviderToken.Skew, ct)) return Refused();
            await sessions.EndAsync(found, said, ct);
            return new OkResult();
        }
        catch (ProviderRefused refused)
        {
            // Anybody may post here: nothing is noted for the administrator.
            log.LogWarning("A word that sessions of {Provider} are over was refused: {Reason}.", provider, refused.Fault.Code());
            return Refused();
        }
    }

    static JsonResult Refused() => new(new { error = "invalid_request" }) { StatusCode = StatusCodes.Status400BadRequest };
}
