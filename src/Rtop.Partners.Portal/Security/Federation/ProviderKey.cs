using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;

namespace Rtop.Partners.Portal.Security.Federation;

/// <summary>One public key of a provider, and the checks of signatures with it: RS256, PS256, ES256 and nothing else.</summary>
public sealed class ProviderKey
{
    const int FewestBits = 2048, MostBits = 8192;

    readonly RSAParameters? rsa;
    readonly ECParameters? curve;
    readonly string? only;

    ProviderKey(string? id, string? algorithm, RSAParameters? rsa, ECParameters? curve) => (Id, only, this.rsa, this.curve) = (id, algorithm, rsa, curve);

    /// <summary>Its name; null when it has none.</summary>
    public string? Id { get; }

    /// <summary>True for the algorithms that are taken at all.</summary>
    public static bool IsTaken(string? algorithm) => algorithm is "RS256" or "PS256" or "ES256";

    /// <summary>The keys of a published set that can be used; what else is in it is passed over.</summary>
    public static IReadOnlyList<ProviderKey> ReadAll(JsonElement set) =>
        set.ValueKind is JsonValueKind.Object && set.TryGetProperty("keys", out var keys) && keys.ValueKind is JsonValueKind.Array ? [.. keys.EnumerateArray().Select(Read).OfType<ProviderKey>()] : [];

    /// <summary>True when the key is of the kind that the algorithm asks for.</summary>
    public bool Fits(string algorithm) => (only is null || only == algorithm) && (algorithm is "ES256" ? curve is not null : rsa is not null);

    /// <summary>True when the signature is this key's.</summary>
    public bool HasSigned(string algorithm, byte[] data, byte[] signature)
    {
        if (!Fits(algorithm)) return false;
        if (algorithm is "ES256")
        {
            using var ecdsa = ECDsa.Create(curve!.Value);
            return signature.Length == 64 && ecdsa.VerifyData(data, signature, HashAlgorithmName.SHA256);
        }

        using var key = RSA.Create(rsa!.Value);
        return key.VerifyData(data, signature, HashAlgorithmName.SHA256, algorithm is "PS256" ? RSASignaturePadding.Pss : RSASignaturePadding.Pkcs1);
    }

    static ProviderKey? Read(JsonElement key)
    {
        try
        {
            if (key.ValueKind is not JsonValueKind.Object || Text(key, "use") is not (null or "sig")) return null;
            var (id, algorithm) = (Text(key, "kid"), Text(key, "alg"));
            return Text(key, "kty") switch
            {
                "RSA" => Rsa(id, algorithm, Bytes(key, "n"), Bytes(key, "e")),
                "EC" when Text(key, "crv") is "P-256" => Curve(id, algorithm, Bytes(key, "x"), Bytes(key, "y")),
                _ => null,
            };
        }
        catch (Exception fault) when (fault is FormatException or CryptographicException)
        {
            // Not a key: as if it were not there.
            return null;
        }
    }

    static ProviderKey? Rsa(string? id, string? algorithm, byte[] modulus, byte[] exponent)
    {
        var trimmed = modulus.AsSpan().TrimStart((byte)0).ToArray();
        var parameters = new RSAParameters { Modulus = trimmed, Exponent = exponent };
        using var probe = RSA.Create(parameters);
        // An exponent of one signs everything.
        return probe.KeySize is >= FewestBits and <= MostBits && exponent is not ([] or [1] or { Length: > 4 }) ? new(id, algorithm, parameters, null) : null;
    }

    static ProviderKey Curve(string? id, string? algorithm, byte[] x, byte[] y)
    {
        var parameters = new ECParameters { Curve = ECCurve.NamedCurves.nistP256, Q = new() { X = x, Y = y } };
        using var probe = ECDsa.Create(parameters);
        return new(id, algorithm, null, parameters);
    }

    static string? Text(JsonElement of, string name) => of.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString() : null;

    static byte[] Bytes(JsonElement of, string name) => WebEncoders.Base64UrlDecode(Text(of, name) ?? throw new FormatException(name));
}
