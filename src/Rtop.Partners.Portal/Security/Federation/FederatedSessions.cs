using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Portal.Jobs;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Security.Federation;

/// <summary>Sessions that began with a provider: they stand while the provider does, enter its workspace alone, and end when it says so.</summary>
public sealed class FederatedSessions(AccountsDb accounts, IdentityProviders providers, ProviderDocuments documents, Sessions sessions, PortalOptions options, IServiceScopeFactory scopes)
{
    /// <summary>The provider behind a session, asked at each request; null when it was switched off or removed, the account is untied, or the account is one that no provider may open.</summary>
    public async Task<IdentityProvider?> ProviderOfAsync(Session session, Account account, CancellationToken ct)
    {
        // Who manages the platform is nobody's officer.
        if (session.ProviderId is not { } id || account.IsOperator || await providers.FindAsync(id, ct) is not { IsEnabled: true } provider) return null;
        var key = IdentityProviders.KeyOf(id);
        return await accounts.UserLogins.AnyAsync(login => login.UserId == account.Id && login.LoginProvider == key, ct) ? provider : null;
    }

    /// <summary>What the session says about it.</summary>
    public static IEnumerable<Claim> Claims(IdentityProvider? provider) => provider is null ? [] : [new("through", provider.Workspace.Value), new("idp", provider.Id.ToString())];

    /// <summary>The session as the provider calls it, for ours to keep.</summary>
    public static Through Of(HandshakeShown shown) => new(shown.Provider.Id, HashOf(shown.Token.Session));

    /// <summary>Ends what a provider says is over, and records it; how many sessions that were.</summary>
    public async Task<int> EndAsync(IdentityProvider provider, ProviderToken said, CancellationToken ct)
    {
        var (key, subject) = (IdentityProviders.KeyOf(provider.Id), said.Subject);
        var account = subject.Length == 0 ? (Guid?)null
            : await accounts.UserLogins.Where(login => login.LoginProvider == key && login.ProviderKey == subject).Select(login => (Guid?)login.UserId).SingleOrDefaultAsync(ct);
        if (subject.Length > 0 && account is null) return 0;
        var ended = await sessions.EndThroughAsync(provider.Id, account, HashOf(said.Session), ct);
        await using var desk = new JobDesks(scopes).At(SystemOfficer.Platform);
        desk.Db().Record(Act.ProviderEndedSessions, "provider", provider.Id);
        await desk.Db().SaveChangesAsync(ct);
        return ended;
    }

    /// <summary>Where a person signs out at the provider as well; null when it has no such place, or does not answer now.</summary>
    public async Task<Uri?> WayOutAsync(Guid id, CancellationToken ct)
    {
        try
        {
            return await providers.FindAsync(id, ct) is { IsEnabled: true } provider && (await documents.OfAsync(provider, ct)).Document.EndSession is { } end
                ? new(QueryHelpers.AddQueryString(end.AbsoluteUri, new Dictionary<string, string?> { ["client_id"] = provider.ClientId, ["post_logout_redirect_uri"] = new Uri(options.BaseUrl, "/sign-in").AbsoluteUri })) : null;
        }
        catch (ProviderRefused)
        {
            // Signed out here all the same.
            return null;
        }
    }

    static byte[]? HashOf(string? session) => session is { Length: > 0 } ? SHA256.HashData(Encoding.UTF8.GetBytes(session)) : null;
}
