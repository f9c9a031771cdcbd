using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;
using Rtop.Partners.Data.Accounts;

namespace Rtop.Partners.Portal.Security.Federation;

/// <summary>What a sign-in at a provider is for. Numbers stand in cookies of minutes.</summary>
public enum HandshakePurpose
{
    /// <summary>Signing in.</summary>
    SignIn = 1,

    /// <summary>Tying the subject to the account that is signed in.</summary>
    Link = 2,

    /// <summary>Joining by an invitation.</summary>
    Join = 3,

    /// <summary>Trying the provider; nobody is signed in.</summary>
    Trial = 4,
}

/// <summary>What was asked for when it began.</summary>
/// <param name="Purpose">What for.</param>
/// <param name="Account">Who asked, where somebody was signed in.</param>
/// <param name="To">Where to go afterwards.</param>
/// <param name="Kept">Ticket of what was typed before a session ended.</param>
/// <param name="Ticket">What <see cref="FederatedJoin"/> was given.</param>
public sealed record HandshakeAsked(HandshakePurpose Purpose, Guid? Account = null, string? To = null, string? Kept = null, string? Ticket = null);

/// <summary>What a provider showed.</summary>
/// <param name="Provider">Which one.</param>
/// <param name="Asked">What for.</param>
/// <param name="Token">What it said, checked.</param>
public sealed record HandshakeShown(IdentityProvider Provider, HandshakeAsked Asked, ProviderToken Token);

/// <summary>
/// The way to a provider and back: authorization code with a proof key (RFC 7636). Between the two the browser holds what was begun, in a protected
/// cookie; an answer is taken in that browser, for that provider, once.
/// </summary>
public sealed class Handshake(IdentityProviders providers, ProviderDocuments documents, ProviderHttp http, IDataProtectionProvider protection, PortalOptions options, TimeProvider clock, IHttpContextAccessor accessor)
{
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);
    const int LongestAnswer = 4000, LongestWay = 800;

    readonly ITimeLimitedDataProtector protector = protection.CreateProtector("Rtop.Partners.Handshake.1").ToTimeLimitedDataProtector();

    string CookieName => options.IsHttps ? "__Host-portal-with" : "portal-with";

    HttpContext Context => accessor.HttpContext ?? throw new InvalidOperationException("A handshake belongs to a request.");

    /// <summary>Begins; the address at the provider to which the browser goes. Throws <see cref="ProviderRefused"/>.</summary>
    public async Task<Uri> BeginAsync(IdentityProvider provider, HandshakeAsked asked, CancellationToken ct)
    {
        var published = await PublishedAsync(provider, ct);
        var begun = new Begun(provider.Id, provider.Revision, Random(), Random(), Random(), asked with { To = asked.To is { Length: > LongestWay } ? null : asked.To });
        Context.Response.Cookies.Append(CookieName, protector.Protect(JsonSerializer.Serialize(begun), Patience), Cookie());
        var query = new Dictionary<string, string?>
        {
            ["response_type"] = "code",
            ["client_id"] = provider.ClientId,
            ["redirect_uri"] = providers.CallbackOf(provider.Id).AbsoluteUri,
            ["scope"] = "openid email",
            ["state"] = begun.State,
            ["nonce"] = begun.Nonce,
            ["code_challenge"] = WebEncoders.Base64UrlEncode(SHA256.HashData(Encoding.ASCII.GetBytes(begun.Verifier))),
            ["code_challenge_method"] = "S256",
        };
        if (provider.DemandedAcr.Length > 0) query["acr_values"] = provider.DemandedAcr;
        // Whoever ties a subject to an account, or tries a provider, shows who it is now.
        if (asked.Purpose is not HandshakePurpose.SignIn) query["prompt"] = "login";
        return new(QueryHelpers.AddQueryString(published.Document.Authorization.AbsoluteUri, query));
    }

    /// <summary>Takes the answer that the browser brought back. Throws <see cref="ProviderRefused"/>.</summary>
    public async Task<HandshakeShown> EndAsync(Guid id, CancellationToken ct)
    {
        var begun = await TakeAsync(id, ct);
        // As it is now: one that was switched off meanwhile opens nothing. A new one is tried before it is switched on.
        if (await providers.FindAsync(id, ct) is not { } provider || provider.Revision != begun.Revision || !(provider.IsEnabled || begun.Asked.Purpose is HandshakePurpose.Trial)) throw new ProviderRefused(ProviderFault.NotBegun);
        var published = await PublishedAsync(provider, ct);
        var (iss, fault) = (Asked("iss"), Asked("error"));
        if (iss is null ? published.Document.NamesItself : iss != provider.Issuer) throw new ProviderRefused(ProviderFault.OtherIssuerAnswered);
        if (fault is not null) throw new ProviderRefused(fault is "access_denied" or "login_required" or "interaction_required" ? ProviderFault.Denied : ProviderFault.AtProvider);
        var code = Asked("code") ?? throw new ProviderRefused(ProviderFault.AtProvider);
        var (token, access) = await ExchangeAsync(provider, published, code, begun.Verifier, ct);
        return new(provider, begun.Asked, await ReadAsync(provider, published, keys => ProviderToken.OfSignIn(token, keys, provider.Issuer, provider.ClientId, begun.Nonce, access, clock.GetUtcNow()), ct));
    }

    /// <summary>Reads a token with the keys that are kept, and with those published now when it names another. Throws <see cref="ProviderRefused"/>.</summary>
    public async Task<ProviderToken> ReadAsync(IdentityProvider provider, Published published, Func<IReadOnlyList<ProviderKey>, ProviderToken> read, CancellationToken ct)
    {
        try
        {
            return read(published.Keys);
        }
        catch (ProviderRefused refused) when (refused.Fault is ProviderFault.UnknownKey)
        {
            return read((await documents.AgainAsync(provider, ct)).Keys);
        }
    }

    /// <summary>What the provider publishes. Throws <see cref="ProviderRefused"/>.</summary>
    public Task<Published> PublishedAsync(IdentityProvider provider, CancellationToken ct) => documents.OfAsync(provider, ct);

    async Task<Begun> TakeAsync(Guid id, CancellationToken ct)
    {
        if (Recall() is not { } begun || begun.Provider != id || Asked("state") is not { } state || !CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(state), Encoding.UTF8.GetBytes(begun.State)))
            throw new ProviderRefused(ProviderFault.NotBegun);
        Context.Response.Cookies.Delete(CookieName, Cookie());
        // Whoever kept the cookie and the answer has neither a second time.
        return await providers.TakeOnceAsync($"state {begun.State}", Patience * 2, ct) ? begun : throw new ProviderRefused(ProviderFault.NotBegun);
    }

    async Task<(string? Token, string? Access)> ExchangeAsync(IdentityProvider provider, Published published, string code, string verifier, CancellationToken ct)
    {
        var (isGood, json) = await http.ExchangeAsync(published.Document.Token, provider, providers.SecretOf(provider), new()
        {
            ["grant_type"] = "authorization_code",
            ["code"] = code,
            ["redirect_uri"] = providers.CallbackOf(provider.Id).AbsoluteUri,
            ["code_verifier"] = verifier,
        }, ct);
        if (isGood && json is { } given) return (Text(given, "id_token"), Text(given, "access_token"));
        throw new ProviderRefused(json is { } said ? Text(said, "error") switch
        {
            "invalid_grant" => ProviderFault.CodeRefused,
            "invalid_client" or "unauthorized_client" => ProviderFault.Client,
            _ => ProviderFault.AtProvider,
        } : ProviderFault.Token);
    }

    Begun? Recall()
    {
        if (Context.Request.Cookies[CookieName] is not { Length: > 0 } cookie) return null;
        try
        {
            return JsonSerializer.Deserialize<Begun>(protector.Unprotect(cookie));
        }
        catch (CryptographicException)
        {
            // Begun too long ago, or not by us.
            return null;
        }
    }

    // Given twice, or longer than anything an honest provider sends, is as not given.
    string? Asked(string name) => Context.Request.Query[name] is [{ Length: > 0 and <= LongestAnswer } only] ? only : null;

    // Lax: the browser comes back from another site.
    CookieOptions Cookie() => new() { Path = "/", HttpOnly = true, Secure = options.IsHttps, SameSite = SameSiteMode.Lax, IsEssential = true };

    static string Random() => WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));

    static string? Text(JsonElement of, string name) => of.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString() : null;

    sealed record Begun(Guid Provider, int Revision, string State, string Nonce, string Verifier, HandshakeAsked Asked);
}
