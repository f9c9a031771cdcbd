using System.Text.Json;
using Rtop.Partners.Data.Accounts;

namespace Rtop.Partners.Portal.Security.Federation;

/// <summary>What a provider publishes about itself (OpenID Connect Discovery 1.0), as far as the portal uses it.</summary>
public sealed record ProviderDocument
{
    /// <summary>Where a person is sent to sign in.</summary>
    public required Uri Authorization { get; init; }

    /// <summary>Where a code is exchanged for a token.</summary>
    public required Uri Token { get; init; }

    /// <summary>Where its keys are.</summary>
    public required Uri Keys { get; init; }

    /// <summary>Where a person is sent to sign out; null when the provider has no such place.</summary>
    public Uri? EndSession { get; init; }

    /// <summary>It names itself in each answer (RFC 9207).</summary>
    public bool NamesItself { get; init; }

    /// <summary>It says of itself that it takes proof keys for codes with SHA-256 (RFC 7636).</summary>
    public bool TakesProofKeys { get; init; }

    /// <summary>It says of itself that it tells when a session is over.</summary>
    public bool TellsOfEnds { get; init; }

    /// <summary>It gives codes.</summary>
    public bool GivesCodes { get; init; }

    /// <summary>Algorithms by which it signs.</summary>
    public IReadOnlyList<string> Algorithms { get; init; } = [];

    /// <summary>Ways of showing a client's secret that it takes.</summary>
    public IReadOnlyList<string> Authentications { get; init; } = ["client_secret_basic"];

    /// <summary>Reads it. Throws <see cref="ProviderRefused"/> when it is another issuer's, or an address in it cannot be used.</summary>
    public static ProviderDocument Read(JsonElement json, string issuer, bool ofThisMachine)
    {
        if (json.ValueKind is not JsonValueKind.Object) throw new ProviderRefused(ProviderFault.Document);
        // To the letter: with or without the last slash it is another.
        if (Text("issuer") != issuer) throw new ProviderRefused(ProviderFault.DocumentIssuer);
        return new()
        {
            Authorization = Address("authorization_endpoint") ?? throw new ProviderRefused(ProviderFault.Document),
            Token = Address("token_endpoint") ?? throw new ProviderRefused(ProviderFault.Document),
            Keys = Address("jwks_uri") ?? throw new ProviderRefused(ProviderFault.Document),
            EndSession = Address("end_session_endpoint"),
            NamesItself = Says("authorization_response_iss_parameter_supported"),
            TakesProofKeys = Texts("code_challenge_methods_supported").Contains("S256"),
            TellsOfEnds = Says("backchannel_logout_supported"),
            GivesCodes = Texts("response_types_supported").Contains("code"),
            Algorithms = Texts("id_token_signing_alg_values_supported"),
            Authentications = json.TryGetProperty("token_endpoint_auth_methods_supported", out _) ? Texts("token_endpoint_auth_methods_supported") : ["client_secret_basic"],
        };

        string? Text(string name) => json.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString() : null;
        Uri? Address(string name) => IdentityProvider.IsAddress(Text(name), ofThisMachine) ? new(Text(name)!) : null;
        bool Says(string name) => json.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.True;
        IReadOnlyList<string> Texts(string name) => json.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.Array ? [.. value.EnumerateArray().Where(one => one.ValueKind is JsonValueKind.String).Select(one => one.GetString()!)] : [];
    }
}
