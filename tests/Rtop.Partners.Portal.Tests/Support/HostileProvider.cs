using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;

namespace Rtop.Partners.Portal.Tests.Support;

/// <summary>A provider that signs whatever it likes, publishes whatever it likes, and answers every code.</summary>
public sealed class HostileProvider : IAsyncDisposable
{
    readonly WebApplication app;

    HostileProvider(WebApplication app) => this.app = app;

    public string Issuer => app.Urls.First().Replace("127.0.0.1", "localhost", StringComparison.Ordinal);

    public RSA Key { get; } = RSA.Create(2048);

    public ECDsa Curve { get; } = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    /// <summary>What it says at the token endpoint.</summary>
    public Func<HttpRequest, Task<(int Status, JsonNode Json)>> Answer { get; set; } = _ => Task.FromResult<(int, JsonNode)>((400, new JsonObject { ["error"] = "invalid_grant" }));

    /// <summary>Changes what it publishes about itself.</summary>
    public Action<JsonObject>? Publishes { get; set; }

    /// <summary>Changes the keys that it publishes.</summary>
    public Action<JsonArray>? PublishesKeys { get; set; }

    /// <summary>How often somebody asked for its keys.</summary>
    public int KeysAsked { get; private set; }

    public static async Task<HostileProvider> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        var provider = new HostileProvider(app);
        app.Run(provider.ServeAsync);
        await app.StartAsync();
        return provider;
    }

    /// <summary>Claims as an honest token would have them.</summary>
    public JsonObject Claims(string subject, string client, string nonce, DateTimeOffset now) => new()
    {
        ["iss"] = Issuer,
        ["sub"] = subject,
        ["aud"] = client,
        ["nonce"] = nonce,
        ["iat"] = now.ToUnixTimeSeconds(),
        ["exp"] = now.AddMinutes(10).ToUnixTimeSeconds(),
        ["amr"] = new JsonArray("hwk"),
        ["email"] = "un.desk@demo.example",
        ["email_verified"] = true,
    };

    public string Sign(JsonNode claims, string algorithm = "RS256", string? kid = "rsa", JsonObject? header = null, RSA? key = null)
    {
        header ??= [];
        header["alg"] = algorithm;
        if (kid is not null) header["kid"] = kid;
        var signed = $"{Part(header.ToJsonString())}.{Part(claims.ToJsonString())}";
        var data = Encoding.ASCII.GetBytes(signed);
        var signature = algorithm switch
        {
            "ES256" => Curve.SignData(data, HashAlgorithmName.SHA256),
            "PS256" => (key ?? Key).SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pss),
            "RS512" => (key ?? Key).SignData(data, HashAlgorithmName.SHA512, RSASignaturePadding.Pkcs1),
            "HS256" => HMACSHA256.HashData(Encoding.ASCII.GetBytes((key ?? Key).ExportSubjectPublicKeyInfoPem()), data),
            "none" => [],
            _ => (key ?? Key).SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1),
        };
        return $"{signed}.{WebEncoders.Base64UrlEncode(signature)}";
    }

    /// <summary>Signs a body as it is written, under a header that was made already.</summary>
    public string SignText(string body, string header)
    {
        var signed = $"{header}.{Part(body)}";
        return $"{signed}.{WebEncoders.Base64UrlEncode(Key.SignData(Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))}";
    }

    /// <summary>Answers every code with this token.</summary>
    public void Give(string token) => Answer = _ => Task.FromResult<(int, JsonNode)>((200, new JsonObject { ["access_token"] = "an access token", ["token_type"] = "Bearer", ["id_token"] = token }));

    public static JsonObject KeyOf(RSA key, string kid)
    {
        var parameters = key.ExportParameters(false);
        return new() { ["kty"] = "RSA", ["kid"] = kid, ["use"] = "sig", ["n"] = WebEncoders.Base64UrlEncode(parameters.Modulus!), ["e"] = WebEncoders.Base64UrlEncode(parameters.Exponent!) };
    }

    JsonObject CurveKey()
    {
        var point = Curve.ExportParameters(false).Q;
        return new() { ["kty"] = "EC", ["crv"] = "P-256", ["kid"] = "ec", ["use"] = "sig", ["x"] = WebEncoders.Base64UrlEncode(point.X!), ["y"] = WebEncoders.Base64UrlEncode(point.Y!) };
    }

    async Task ServeAsync(HttpContext context)
    {
        switch (context.Request.Path.Value)
        {
            case "/.well-known/openid-configuration":
                JsonObject document = new()
                {
                    ["issuer"] = Issuer,
                    ["authorization_endpoint"] = $"{Issuer}/authorize",
                    ["token_endpoint"] = $"{Issuer}/token",
                    ["jwks_uri"] = $"{Issuer}/keys",
                    ["response_types_supported"] = new JsonArray("code"),
                    ["id_token_signing_alg_values_supported"] = new JsonArray("RS256", "ES256"),
                };
                Publishes?.Invoke(document);
                await context.Response.WriteAsJsonAsync(document);
                break;
            case "/keys":
                KeysAsked++;
                JsonArray keys = [KeyOf(Key, "rsa"), CurveKey()];
                PublishesKeys?.Invoke(keys);
                await context.Response.WriteAsJsonAsync(new JsonObject { ["keys"] = keys });
                break;
            case "/token":
                var (status, json) = await Answer(context.Request);
                context.Response.StatusCode = status;
                await context.Response.WriteAsJsonAsync(json);
                break;
            default:
                context.Response.StatusCode = 404;
                break;
        }
    }

    static string Part(string json) => WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes(json));

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        Key.Dispose();
        Curve.Dispose();
    }
}
