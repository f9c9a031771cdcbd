using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;

namespace Rtop.Partners.Portal.Security.Federation;

/// <summary>A token that a provider signed, once all of it holds. Every other token throws <see cref="ProviderRefused"/>.</summary>
public sealed class ProviderToken
{
    /// <summary>By how much the provider's clock may differ from ours.</summary>
    public static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    const int MostCharacters = 16 * 1024, MostOfSubject = 255;
    const string LogoutEvent = "http://schemas.openid.net/event/backchannel-logout";

    // Of two values under one name one reader takes the first and another the last.
    static readonly JsonDocumentOptions Strict = new() { MaxDepth = 8, AllowDuplicateProperties = false };

    readonly JsonElement claims;

    ProviderToken(JsonElement claims) => this.claims = claims;

    /// <summary>Whom it speaks of; empty in a word that a whole session is over.</summary>
    public string Subject => Text("sub") ?? "";

    /// <summary>The provider's name for the session; null when it gave none.</summary>
    public string? Session => Text("sid");

    /// <summary>What the provider says of how sure it is; null when it says nothing.</summary>
    public string? Acr => Text("acr");

    /// <summary>What the person showed to the provider.</summary>
    public IReadOnlyList<string> Amr => claims.TryGetProperty("amr", out var amr) && amr.ValueKind is JsonValueKind.Array ? [.. amr.EnumerateArray().Where(one => one.ValueKind is JsonValueKind.String).Select(one => one.GetString()!)] : [];

    /// <summary>Names of all claims, for a test of the provider.</summary>
    public IReadOnlyList<string> Names => [.. claims.EnumerateObject().Select(claim => claim.Name).Order(StringComparer.Ordinal)];

    /// <summary>What the provider calls the person: an address or a name, to tell two links apart. It proves nothing and is matched with nothing.</summary>
    public string? Display => Clean(Text("email") ?? Text("preferred_username") ?? Text("name"));

    /// <summary>The random name of a word that a session is over.</summary>
    public string Once => Text("jti") ?? "";

    /// <summary>Reads a token of sign-in. Throws <see cref="ProviderRefused"/>.</summary>
    public static ProviderToken OfSignIn(string? token, IReadOnlyList<ProviderKey> keys, string issuer, string client, string nonce, string? accessToken, DateTimeOffset now)
    {
        var (read, algorithm) = Signed(token, keys, "JWT");
        read.CheckParties(issuer, client);
        read.CheckTimes(now, withEnd: true);
        if (read.Text("nonce") is not { } answered || !CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(answered), Encoding.UTF8.GetBytes(nonce))) throw new ProviderRefused(ProviderFault.Nonce);
        if (read.claims.TryGetProperty("at_hash", out _) && read.Text("at_hash") != HalfHash(algorithm, accessToken)) throw new ProviderRefused(ProviderFault.AccessToken);
        if (!IsSubject(read.Text("sub"))) throw new ProviderRefused(ProviderFault.Subject);
        return read;
    }

    /// <summary>Reads a provider's word that a session, or all of a person's, are over (OpenID Connect Back-Channel Logout 1.0 §2.6). Throws <see cref="ProviderRefused"/>.</summary>
    public static ProviderToken OfLogout(string? token, IReadOnlyList<ProviderKey> keys, string issuer, string client, DateTimeOffset now)
    {
        var (read, _) = Signed(token, keys, "logout+jwt");
        read.CheckParties(issuer, client);
        read.CheckTimes(now, withEnd: true);
        var isLogout = read.claims.TryGetProperty("events", out var events) && events.ValueKind is JsonValueKind.Object && events.TryGetProperty(LogoutEvent, out var said) && said.ValueKind is JsonValueKind.Object;
        if (!isLogout || read.claims.TryGetProperty("nonce", out _) || read.Once is not { Length: > 0 and <= 500 }) throw new ProviderRefused(ProviderFault.Token);
        if (read.Text("sub") is { } subject ? !IsSubject(subject) : read.Session is not { Length: > 0 and <= 500 }) throw new ProviderRefused(ProviderFault.Subject);
        return read;
    }

    static (ProviderToken, string Algorithm) Signed(string? token, IReadOnlyList<ProviderKey> keys, string kind)
    {
        if (token is not { Length: > 0 and <= MostCharacters } || token.Split('.') is not [var head, var body, var signature]) throw new ProviderRefused(ProviderFault.Token);
        var header = Read(head);
        // Neither keys nor places of keys that the token brings along are looked at, and what must be understood is not.
        if (header.TryGetProperty("crit", out _) || (Text(header, "typ") is { } typ && !string.Equals(typ, "JWT", StringComparison.OrdinalIgnoreCase) && !string.Equals(typ, kind, StringComparison.OrdinalIgnoreCase))) throw new ProviderRefused(ProviderFault.Token);
        if (Text(header, "alg") is not { } algorithm || !ProviderKey.IsTaken(algorithm)) throw new ProviderRefused(ProviderFault.Algorithm);
        var id = Text(header, "kid");
        List<ProviderKey> fitting = [.. keys.Where(key => key.Fits(algorithm) && (id is null || key.Id == id))];
        // Without a name there must be no choice.
        if (fitting is not [var key]) throw new ProviderRefused(ProviderFault.UnknownKey);
        if (!key.HasSigned(algorithm, Encoding.ASCII.GetBytes($"{head}.{body}"), Decode(signature))) throw new ProviderRefused(ProviderFault.Signature);
        return (new(Read(body)), algorithm);
    }

    void CheckParties(string issuer, string client)
    {
        if (Text("iss") != issuer) throw new ProviderRefused(ProviderFault.Issuer);
        List<string?> audience = !claims.TryGetProperty("aud", out var aud) ? []
            : aud.ValueKind is JsonValueKind.Array ? [.. aud.EnumerateArray().Select(one => one.ValueKind is JsonValueKind.String ? one.GetString() : null)]
            : [aud.ValueKind is JsonValueKind.String ? aud.GetString() : null];
        var party = claims.TryGetProperty("azp", out _) ? Text("azp") ?? "" : null;
        // For several, the one that asked must be named; whoever is named must be us.
        if (!audience.Contains(client) || (party ?? (audience.Count > 1 ? "" : client)) != client) throw new ProviderRefused(ProviderFault.Audience);
    }

    void CheckTimes(DateTimeOffset now, bool withEnd)
    {
        // It was signed for this answer, so what it says of now is the provider's clock.
        if (Moment("iat") is not { } made || (made - now).Duration() > Skew) throw new ProviderRefused(ProviderFault.Clock);
        if (withEnd && (Moment("exp") is not { } ends || ends <= now - Skew)) throw new ProviderRefused(ProviderFault.Clock);
        if (claims.TryGetProperty("nbf", out _) && (Moment("nbf") is not { } begins || begins > now + Skew)) throw new ProviderRefused(ProviderFault.Clock);
    }

    static bool IsSubject(string? subject) => subject is { Length: > 0 and <= MostOfSubject } && subject.All(letter => letter is > ' ' and <= '~');

    static string? HalfHash(string algorithm, string? accessToken) =>
        accessToken is null || !ProviderKey.IsTaken(algorithm) ? null : WebEncoders.Base64UrlEncode(SHA256.HashData(Encoding.ASCII.GetBytes(accessToken)).AsSpan(0, 16));

    static string? Clean(string? text) => text is null ? null : new string([.. text.Where(letter => !char.IsControl(letter) && !char.IsSurrogate(letter)).Take(120)]);

    static JsonElement Read(string part)
    {
        try
        {
            using var document = JsonDocument.Parse(Decode(part), Strict);
            return document.RootElement.ValueKind is JsonValueKind.Object ? document.RootElement.Clone() : throw new ProviderRefused(ProviderFault.Token);
        }
        catch (JsonException)
        {
            throw new ProviderRefused(ProviderFault.Token);
        }
    }

    static byte[] Decode(string part)
    {
        try
        {
            return part.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_') ? WebEncoders.Base64UrlDecode(part) : throw new ProviderRefused(ProviderFault.Token);
        }
        catch (FormatException)
        {
            throw new ProviderRefused(ProviderFault.Token);
        }
    }

    DateTimeOffset? Moment(string name) =>
        claims.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.Number && value.TryGetDouble(out var seconds) && seconds is > 0 and < 253402300799 ? DateTimeOffset.UnixEpoch.AddSeconds(seconds) : null;

    string? Text(string name) => Text(claims, name);

    static string? Text(JsonElement of, string name) => of.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString() : null;
}
