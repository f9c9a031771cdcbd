using System.Text.Json.Nodes;
using Rtop.Partners.Portal.Security.Federation;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Security.Federation;

/// <summary>Tokens at the edges of what is taken, without a portal.</summary>
public sealed class ProviderTokenTests
{
    static readonly DateTimeOffset Now = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(0, null)]
    [InlineData(300, null)]
    [InlineData(-300, null)]
    [InlineData(301, ProviderFault.Clock)]
    [InlineData(-301, ProviderFault.Clock)]
    public async Task A_clock_may_be_five_minutes_off_and_not_a_second_more(int seconds, ProviderFault? fault)
    {
        await using var provider = await HostileProvider.StartAsync();
        var token = provider.Sign(provider.Claims("me", "portal", "n", Now.AddSeconds(seconds)));
        Assert.Equal(fault, FaultOf(provider, token));
    }

    [Theory]
    [InlineData("RS256", "rsa", null)]
    [InlineData("PS256", "rsa", null)]
    [InlineData("ES256", "ec", null)]
    [InlineData("RS512", "rsa", ProviderFault.Algorithm)]
    [InlineData("HS256", "rsa", ProviderFault.Algorithm)]
    [InlineData("none", null, ProviderFault.Algorithm)]
    [InlineData("RS256", "ec", ProviderFault.UnknownKey)]
    public async Task Three_algorithms_are_taken_each_with_its_own_kind_of_key(string algorithm, string? kid, ProviderFault? fault)
    {
        await using var provider = await HostileProvider.StartAsync();
        Assert.Equal(fault, FaultOf(provider, provider.Sign(provider.Claims("me", "portal", "n", Now), algorithm, kid)));
    }

    [Theory]
    [InlineData("another nonce", ProviderFault.Nonce)]
    [InlineData("no nonce", ProviderFault.Nonce)]
    [InlineData("a secret in place of a key pair", ProviderFault.Algorithm)]
    [InlineData("no signature", ProviderFault.Algorithm)]
    [InlineData("another key's name", ProviderFault.UnknownKey)]
    [InlineData("a name of no key", ProviderFault.UnknownKey)]
    [InlineData("another's key under this name", ProviderFault.Signature)]
    public async Task Each_thing_that_is_wrong_is_refused_for_itself(string what, ProviderFault fault)
    {
        await using var provider = await HostileProvider.StartAsync();
        await using var other = await HostileProvider.StartAsync();
        var claims = provider.Claims("me", "portal", what is "another nonce" ? "m" : "n", Now);
        if (what is "no nonce") claims.Remove("nonce");
        Assert.Equal(fault, FaultOf(provider, what switch
        {
            "a secret in place of a key pair" => provider.Sign(claims, "HS256"),
            "no signature" => provider.Sign(claims, "none", null),
            "another key's name" => provider.Sign(claims, kid: "ec"),
            "a name of no key" => provider.Sign(claims, kid: "un"),
            "another's key under this name" => provider.Sign(claims, key: other.Key),
            _ => provider.Sign(claims),
        }));
    }

    [Fact]
    public async Task A_token_that_names_no_key_leaves_no_choice_and_a_key_signs_by_its_own_algorithm_alone()
    {
        await using var provider = await HostileProvider.StartAsync();
        await using var other = await HostileProvider.StartAsync();
        var claims = provider.Claims("me", "portal", "n", Now);
        var unnamed = provider.Sign(claims, kid: null);
        Assert.Null(FaultOf(provider, unnamed, Published(HostileProvider.KeyOf(provider.Key, "rsa"))));
        Assert.Equal(ProviderFault.UnknownKey, FaultOf(provider, unnamed, Published(HostileProvider.KeyOf(provider.Key, "rsa"), HostileProvider.KeyOf(other.Key, "other"))));

        var pss = HostileProvider.KeyOf(provider.Key, "rsa");
        pss["alg"] = "PS256";
        Assert.Null(FaultOf(provider, provider.Sign(claims, "PS256"), Published(pss)));
        Assert.Equal(ProviderFault.UnknownKey, FaultOf(provider, provider.Sign(claims), Published((JsonObject)pss.DeepClone())));
    }

    [Fact]
    public void Keys_that_are_too_short_or_sign_everything_are_none()
    {
        using var strong = System.Security.Cryptography.RSA.Create(2048);
        using var weak = System.Security.Cryptography.RSA.Create(1024);
        Assert.Single(Published(HostileProvider.KeyOf(strong, "rsa")));
        Assert.Empty(Published(HostileProvider.KeyOf(weak, "rsa")));
        var everything = HostileProvider.KeyOf(strong, "rsa");
        everything["e"] = "AQ";
        Assert.Empty(Published(everything));
    }

    [Fact]
    public async Task A_token_that_belongs_to_an_access_token_is_taken_with_that_one_only()
    {
        await using var provider = await HostileProvider.StartAsync();
        var claims = provider.Claims("me", "portal", "n", Now);
        // OpenID Connect Core, A.3: the access token of the example, and its half hash.
        claims["at_hash"] = "77QmUPtjPfzWtF2AnpK9RQ";
        Assert.Null(FaultOf(provider, provider.Sign(claims), "jHkWEdUXMU1BwAsC4vtUsZwnNvTIxEl0z9K3vx5KF0Y"));
        Assert.Equal(ProviderFault.AccessToken, FaultOf(provider, provider.Sign(claims), "another"));
    }

    [Fact]
    public async Task A_word_that_a_session_is_over_signs_nobody_in_and_a_sign_in_ends_nothing()
    {
        await using var provider = await HostileProvider.StartAsync();
        var logout = provider.Claims("me", "portal", "n", Now);
        logout.Remove("nonce");
        logout["jti"] = "1";
        logout["events"] = new JsonObject { ["http://schemas.openid.net/event/backchannel-logout"] = new JsonObject() };
        var keys = Keys(provider);
        Assert.Equal("me", ProviderToken.OfLogout(provider.Sign(logout, header: new() { ["typ"] = "logout+jwt" }), keys, provider.Issuer, "portal", Now).Subject);
        Assert.Equal(ProviderFault.Token, FaultOf(provider, provider.Sign(logout, header: new() { ["typ"] = "logout+jwt" })));
        foreach (var spoil in new Action<JsonObject>[] { one => one["nonce"] = "n", one => one.Remove("events"), one => one.Remove("jti"), one => one["events"] = new JsonArray(), one => one["aud"] = "other", one => one["iss"] = "https://other.example" })
        {
            var spoilt = (JsonObject)logout.DeepClone();
            spoil(spoilt);
            Assert.Throws<ProviderRefused>(() => ProviderToken.OfLogout(provider.Sign(spoilt), keys, provider.Issuer, "portal", Now));
        }
    }

    [Fact]
    public void Addresses_of_this_machine_are_known_in_every_dress()
    {
        foreach (var own in (string[])["127.0.0.1", "127.9.9.9", "::1", "::ffff:127.0.0.1", "169.254.169.254", "::ffff:169.254.169.254", "fe80::1", "0.0.0.0", "::", "224.0.0.1", "255.255.255.255", "ff02::1"])
            Assert.True(ProviderHttp.IsOwn(System.Net.IPAddress.Parse(own)), own);
        foreach (var other in (string[])["10.0.0.1", "192.0.2.1", "2001:db8::1"])
            Assert.False(ProviderHttp.IsOwn(System.Net.IPAddress.Parse(other)), other);
    }

    [Fact]
    public void Every_fault_that_an_administrator_can_mend_has_its_sentence()
    {
        var texts = Localization.ResourceFiles.Read(Localization.ResourceFiles.Neutral);
        Assert.DoesNotContain(Enum.GetValues<ProviderFault>(), fault => fault.IsOfProvider() && texts.TrueForAll(text => text.Key != $"federation.fault.{fault.Code()}"));
    }

    static IReadOnlyList<ProviderKey> Keys(HostileProvider provider)
    {
        var point = provider.Curve.ExportParameters(false).Q;
        var set = new JsonObject
        {
            ["keys"] = new JsonArray(HostileProvider.KeyOf(provider.Key, "rsa"),
                new JsonObject { ["kty"] = "EC", ["crv"] = "P-256", ["kid"] = "ec", ["x"] = Microsoft.AspNetCore.WebUtilities.WebEncoders.Base64UrlEncode(point.X!), ["y"] = Microsoft.AspNetCore.WebUtilities.WebEncoders.Base64UrlEncode(point.Y!) }),
        };
        return ProviderKey.ReadAll(System.Text.Json.JsonSerializer.SerializeToElement(set));
    }

    static IReadOnlyList<ProviderKey> Published(params JsonNode[] keys) => ProviderKey.ReadAll(System.Text.Json.JsonSerializer.SerializeToElement(new JsonObject { ["keys"] = new JsonArray(keys) }));

    static ProviderFault? FaultOf(HostileProvider provider, string token, string access = "an access token") => FaultOf(provider, token, Keys(provider), access);

    static ProviderFault? FaultOf(HostileProvider provider, string token, IReadOnlyList<ProviderKey> keys, string access = "an access token")
    {
        try
        {
            ProviderToken.OfSignIn(token, keys, provider.Issuer, "portal", "n", access, Now);
            return null;
        }
        catch (ProviderRefused refused)
        {
            return refused.Fault;
        }
    }
}
