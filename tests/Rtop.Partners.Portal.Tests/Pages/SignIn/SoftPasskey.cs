using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;

namespace Rtop.Partners.Portal.Tests.Pages.SignIn;

/// <summary>An authenticator in software, which can also lie: the other side of the framework's checks.</summary>
public sealed class SoftPasskey : IDisposable
{
    readonly ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    readonly byte[] id = RandomNumberGenerator.GetBytes(16);
    byte[] user = [];

    /// <summary>What it says of the page it is on.</summary>
    public string Origin { get; set; } = "http://localhost";

    /// <summary>For whom it signs.</summary>
    public string RelyingParty { get; set; } = "localhost";

    /// <summary>Whether it says that it has seen its owner.</summary>
    public bool IsUserVerified { get; set; } = true;

    /// <summary>How often it was used; a copy would stand still.</summary>
    public uint Counter { get; set; }

    /// <summary>Answers to creation options, as the browser's JSON.</summary>
    public string Create(string options)
    {
        using var asked = JsonDocument.Parse(options);
        user = WebEncoders.Base64UrlDecode(asked.RootElement.GetProperty("user").GetProperty("id").GetString()!);
        var point = key.ExportParameters(false).Q;
        // CBOR by hand: {1: 2, 3: -7, -1: 1, -2: x, -3: y}, an EC2 key of ES256.
        byte[] cose = [0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 32, .. point.X!, 0x22, 0x58, 32, .. point.Y!];
        byte[] data = [.. Head(0x41), .. new byte[16], 0, (byte)id.Length, .. id, .. cose];
        byte[] attestation = [0xa3, .. Text("fmt"), .. Text("none"), .. Text("attStmt"), 0xa0, .. Text("authData"), 0x59, (byte)(data.Length >> 8), (byte)data.Length, .. data];
        return Json(new()
        {
            ["attestationObject"] = WebEncoders.Base64UrlEncode(attestation),
            ["clientDataJSON"] = WebEncoders.Base64UrlEncode(ClientData("webauthn.create", asked)),
            ["transports"] = new[] { "internal" },
        });
    }

    /// <summary>Answers to request options, as the browser's JSON.</summary>
    public string Get(string options)
    {
        using var asked = JsonDocument.Parse(options);
        Counter++;
        var data = Head(0x01);
        var client = ClientData("webauthn.get", asked);
        return Json(new()
        {
            ["authenticatorData"] = WebEncoders.Base64UrlEncode(data),
            ["clientDataJSON"] = WebEncoders.Base64UrlEncode(client),
            ["signature"] = WebEncoders.Base64UrlEncode(key.SignData([.. data, .. SHA256.HashData(client)], HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence)),
            ["userHandle"] = WebEncoders.Base64UrlEncode(user),
        });
    }

    byte[] Head(byte flags)
    {
        var counter = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(counter, Counter);
        return [.. SHA256.HashData(Encoding.UTF8.GetBytes(RelyingParty)), (byte)(flags | (IsUserVerified ? 0x04 : 0)), .. counter];
    }

    byte[] ClientData(string type, JsonDocument asked) => JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, object>
    {
        ["type"] = type,
        ["challenge"] = asked.RootElement.GetProperty("challenge").GetString()!,
        ["origin"] = Origin,
        ["crossOrigin"] = false,
    });

    string Json(Dictionary<string, object> response) => JsonSerializer.Serialize(new Dictionary<string, object>
    {
        ["id"] = WebEncoders.Base64UrlEncode(id),
        ["rawId"] = WebEncoders.Base64UrlEncode(id),
        ["type"] = "public-key",
        ["clientExtensionResults"] = new Dictionary<string, object>(),
        ["response"] = response,
    });

    static byte[] Text(string text) => [(byte)(0x60 + text.Length), .. Encoding.ASCII.GetBytes(text)];

    public void Dispose() => key.Dispose();
}
