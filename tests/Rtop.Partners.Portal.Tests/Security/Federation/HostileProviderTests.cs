using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;
using Rtop.Partners.Portal.Tests.Pages.SignIn;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Security.Federation;

/// <summary>Two organizations' providers that turned against the portal, each other, and their own people (SECURITY P24).</summary>
public sealed class HostileProviderTests(PortalFixture portals, ITestOutputHelper output)
{
    const string Client = "portal", Other = "portal-of-the-un";

    [Fact]
    public async Task Of_all_that_two_hostile_providers_try_nothing_signs_anybody_in()
    {
        await using var asean = await HostileProvider.StartAsync();
        await using var un = await HostileProvider.StartAsync();
        var clock = new PortalClock();
        await using var portal = await portals.OpenAsync(clock);
        var mine = await portal.AddProviderAsync("asean", asean.Issuer, Client);
        var theirs = await portal.AddProviderAsync("un", un.Issuer, Other);
        await portal.TieAsync("asean.focal", mine, "focal");
        await portal.TieAsync("un.desk", theirs, "desk");

        List<string> open = [];
        var tries = Tries(asean, un, theirs);
        foreach (var (name, attempt) in tries)
        {
            (asean.Publishes, asean.PublishesKeys) = (null, null);
            using var browser = await portal.BrowserAsync();
            await attempt(new(portal, browser, mine, clock));
            if (!(await browser.GetAsync("/account")).Address.StartsWith("/sign-in", StringComparison.Ordinal) || browser.Cookies.Any(cookie => cookie.Name is "portal")) open.Add(name);
        }

        Assert.True(open.Count == 0, string.Join("; ", open));
        Assert.Equal(0L, await portal.SqlAsync("select count(*) from accounts.sessions"));
        Assert.InRange(tries.Length, 40, 100);
        output.WriteLine($"{tries.Length} tries, 0 sign-ins");

        // The same way is open to who is tied to the subject, with a token in which all is right: what was refused was refused for what was wrong.
        (asean.Publishes, asean.PublishesKeys) = (null, null);
        clock.MoveOn(TimeSpan.FromMinutes(11));
        using var honest = await portal.BrowserAsync();
        var answer = await new Try(portal, honest, mine, clock).WithTokenAsync(asean, asean.Claims("focal", Client, "", portal.Now()));
        Assert.Equal("/asean", answer.Address);
        Assert.Equal(HttpStatusCode.NotFound, (await honest.GetAsync("/un")).Status);
    }

    [Fact]
    public async Task An_answer_is_taken_once_also_where_the_provider_gives_again_for_its_code()
    {
        await using var provider = await HostileProvider.StartAsync();
        await using var portal = await portals.OpenAsync();
        var id = await portal.AddProviderAsync("asean", provider.Issuer, Client);
        await portal.TieAsync("asean.focal", id, "focal");
        using var browser = await portal.BrowserAsync();
        var going = await browser.BeginWithAsync("asean");
        var kept = browser.Cookies.Single(cookie => cookie.Name is "portal-with").Value;
        provider.Give(provider.Sign(provider.Claims("focal", Client, going.Asked("nonce"), portal.Now())));
        var back = Callback(id, going);
        Assert.Equal("/asean", (await browser.GetAsync(back)).Address);
        // The browser keeps nothing to come back with; and whoever kept it comes too late.
        Assert.DoesNotContain(browser.Cookies, cookie => cookie.Name is "portal-with");
        using var thief = await portal.BrowserAsync();
        thief.Remember("portal-with", kept);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await thief.GetAsync(back)).Status);
        Assert.Equal(1L, await portal.SqlAsync("select count(*) from accounts.sessions"));
    }

    [Fact]
    public async Task What_was_begun_on_other_terms_is_not_ended_on_these()
    {
        await using var provider = await HostileProvider.StartAsync();
        await using var portal = await portals.OpenAsync();
        var id = await portal.AddProviderAsync("asean", provider.Issuer, Client);
        await portal.TieAsync("asean.focal", id, "focal");
        using var browser = await portal.BrowserAsync();
        var going = await browser.BeginWithAsync("asean");
        // Switched off and on again: whoever did it saw to something in between.
        foreach (var on in (bool[])[false, true]) await portal.ChangeProviderAsync(id, one => one.Switch(on, one.Revision));
        provider.Give(provider.Sign(provider.Claims("focal", Client, going.Asked("nonce"), portal.Now())));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.GetAsync(Callback(id, going))).Status);
        Assert.Equal(0L, await portal.SqlAsync("select count(*) from accounts.sessions"));
    }

    // Where the provider would send the browser back with its code.
    static string Callback(Guid provider, Uri going) => QueryHelpers.AddQueryString($"/sign-in/with/{provider}/callback", new Dictionary<string, string?> { ["code"] = "c", ["state"] = going.Asked("state") });

    [Fact]
    public async Task A_word_that_sessions_are_over_is_believed_once_and_from_the_provider_of_these_sessions_alone()
    {
        await using var asean = await HostileProvider.StartAsync();
        await using var un = await HostileProvider.StartAsync();
        await using var portal = await portals.OpenAsync();
        var mine = await portal.AddProviderAsync("asean", asean.Issuer, Client);
        var theirs = await portal.AddProviderAsync("un", un.Issuer, Other);
        await portal.TieAsync("asean.focal", mine, "focal");
        using var browser = await portal.BrowserAsync();
        string Over(HostileProvider provider, string client, string once, string? algorithm = null)
        {
            var claims = provider.Claims("focal", client, "", portal.Now());
            claims.Remove("nonce");
            (claims["jti"], claims["events"]) = (once, new JsonObject { ["http://schemas.openid.net/event/backchannel-logout"] = new JsonObject() });
            return provider.Sign(claims, algorithm ?? "RS256", header: new() { ["typ"] = "logout+jwt" });
        }

        async Task<HttpStatusCode> SayAsync(Guid to, string token) => (await browser.PostAsync($"/sign-in/with/{to}/back-channel", [new("logout_token", token)])).Status;
        Task<PageAnswer> SignInAsync() => new Try(portal, browser, mine, null!).WithTokenAsync(asean, asean.Claims("focal", Client, "", portal.Now()));

        Assert.Equal("/asean", (await SignInAsync()).Address);
        foreach (var wrong in (string[])[Over(un, Other, "1"), Over(un, Client, "1"), Over(asean, Other, "1"), Over(asean, Client, "1", "none"), "", "x"]) Assert.Equal(HttpStatusCode.BadRequest, await SayAsync(mine, wrong));
        Assert.Equal(HttpStatusCode.BadRequest, await SayAsync(Guid.NewGuid(), Over(asean, Client, "1")));
        // The other provider may say it of its own: there is no such subject.
        Assert.Equal(HttpStatusCode.OK, await SayAsync(theirs, Over(un, Other, "1")));
        Assert.Equal("/asean", (await browser.GetAsync("/asean")).Address);

        var said = Over(asean, Client, "1");
        Assert.Equal(HttpStatusCode.OK, await SayAsync(mine, said));
        Assert.StartsWith("/sign-in", (await browser.GetAsync("/asean")).Address, StringComparison.Ordinal);
        // Signed in again; who kept that word ends nothing with it.
        Assert.Equal("/asean", (await SignInAsync()).Address);
        Assert.Equal(HttpStatusCode.BadRequest, await SayAsync(mine, said));
        Assert.Equal("/asean", (await browser.GetAsync("/asean")).Address);
    }

    static (string Name, Func<Try, Task> Attempt)[] Tries(HostileProvider asean, HostileProvider un, Guid theirs)
    {
        (string, Func<Try, Task>) Claim(string name, Action<JsonObject, DateTimeOffset> spoil) => (name, async one =>
        {
            var claims = asean.Claims("focal", Client, "", one.Portal.Now());
            await one.WithTokenAsync(asean, claims, spoil: all => spoil(all, one.Portal.Now()));
        }
        );
        (string, Func<Try, Task>) Signed(string name, Func<JsonObject, string> sign) => (name, one => one.WithTokenAsync(asean, asean.Claims("focal", Client, "", one.Portal.Now()), sign));
        (string, Func<Try, Task>) Told(string name, Func<Try, Task> change) => (name, async one =>
        {
            await change(one);
            await one.WithTokenAsync(asean, asean.Claims("focal", Client, "", one.Portal.Now()));
        }
        );
        (string, Func<Try, Task>) Answered(string name, Func<Uri, string, Dictionary<string, string?>> answer) => (name, async one =>
        {
            var going = await one.BeginAsync();
            asean.Give(asean.Sign(asean.Claims("focal", Client, going.Asked("nonce"), one.Portal.Now())));
            await one.AnswerAsync(answer(going, going.Asked("state")));
        }
        );
        static string Tampered(string token)
        {
            var parts = token.Split('.');
            parts[1] = WebEncoders.Base64UrlEncode(System.Text.Encoding.UTF8.GetBytes(System.Text.Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(parts[1])).Replace("nobody", "focal", StringComparison.Ordinal)));
            return string.Join('.', parts);
        }

        return
        [
            // Whom it speaks of.
            Claim("a subject that nobody is tied to", (all, _) => all["sub"] = "somebody"),
            Claim("the other provider's subject", (all, _) => all["sub"] = "desk"),
            Claim("the id of an account", (all, _) => all["sub"] = Guid.NewGuid().ToString()),
            Claim("an address as the subject", (all, _) => all["sub"] = "asean.focal@demo.example"),
            Claim("the address of an officer of the workspace", (all, _) => (all["sub"], all["email"]) = ("stranger", "asean.focal@demo.example")),
            Claim("the address of an officer of another", (all, _) => (all["sub"], all["email"], all["preferred_username"]) = ("stranger", "un.desk@demo.example", "un.desk@demo.example")),
            Claim("the subject in other letters", (all, _) => all["sub"] = "FOCAL"),
            Claim("the subject with a space behind it", (all, _) => all["sub"] = "focal "),
            Claim("no subject", (all, _) => all.Remove("sub")),
            Claim("an empty subject", (all, _) => all["sub"] = ""),
            Claim("a subject that is a number", (all, _) => all["sub"] = 1),
            Claim("a subject that is a list", (all, _) => all["sub"] = new JsonArray("focal")),
            Claim("a subject without end", (all, _) => all["sub"] = new string('a', 256)),
            // Who speaks, and to whom.
            Claim("the other issuer", (all, _) => all["iss"] = un.Issuer),
            Claim("the other issuer and its subject", (all, _) => (all["iss"], all["sub"], all["aud"]) = (un.Issuer, "desk", Other)),
            Claim("the issuer with a slash", (all, _) => all["iss"] = $"{asean.Issuer}/"),
            Claim("no issuer", (all, _) => all.Remove("iss")),
            Claim("the other client", (all, _) => all["aud"] = Other),
            Claim("no audience", (all, _) => all.Remove("aud")),
            Claim("an empty audience", (all, _) => all["aud"] = new JsonArray()),
            Claim("several audiences and nobody named", (all, _) => all["aud"] = new JsonArray(Client, Other)),
            Claim("several audiences and the other named", (all, _) => (all["aud"], all["azp"]) = (new JsonArray(Client, Other), Other)),
            Claim("another party named", (all, _) => all["azp"] = Other),
            // When, and in answer to what.
            Claim("a token that is over", (all, now) => all["exp"] = now.AddMinutes(-6).ToUnixTimeSeconds()),
            Claim("a token of yesterday", (all, now) => (all["iat"], all["exp"]) = (now.AddDays(-1).ToUnixTimeSeconds(), now.AddDays(1).ToUnixTimeSeconds())),
            Claim("a token of tomorrow", (all, now) => (all["iat"], all["exp"]) = (now.AddDays(1).ToUnixTimeSeconds(), now.AddDays(2).ToUnixTimeSeconds())),
            Claim("a token without an end", (all, _) => all.Remove("exp")),
            Claim("a token without a beginning", (all, _) => all.Remove("iat")),
            Claim("a token that does not hold yet", (all, now) => all["nbf"] = now.AddHours(1).ToUnixTimeSeconds()),
            Claim("an end in words", (all, now) => all["exp"] = now.AddHours(1).ToString("O", CultureInfo.InvariantCulture)),
            Claim("another nonce", (all, _) => all["nonce"] = "another"),
            Claim("no nonce", (all, _) => all.Remove("nonce")),
            Claim("another access token's hash", (all, _) => all["at_hash"] = "77QmUPtjPfzWtF2AnpK9RQ"),
            Claim("a word that a session is over", (all, _) => { all.Remove("nonce"); all["events"] = new JsonObject { ["http://schemas.openid.net/event/backchannel-logout"] = new JsonObject() }; }),
            // How it is signed.
            Signed("no signature", claims => asean.Sign(claims, "none", null)),
            Signed("no signature under a key's name", claims => asean.Sign(claims, "none")),
            Signed("a signature cut off", claims => asean.Sign(claims)[..^10]),
            Signed("the public key as a secret", claims => asean.Sign(claims, "HS256")),
            Signed("a longer hash", claims => asean.Sign(claims, "RS512")),
            Signed("the other provider's key", claims => asean.Sign(claims, key: un.Key)),
            Signed("the other provider's key under its own name", claims => asean.Sign(claims, kid: "un", key: un.Key)),
            Signed("a key that comes with the token", claims => asean.Sign(claims, kid: "mine", header: new() { ["jwk"] = HostileProvider.KeyOf(un.Key, "mine") }, key: un.Key)),
            Signed("a place of keys that comes with the token", claims => asean.Sign(claims, kid: "un", header: new() { ["jku"] = $"{un.Issuer}/keys" }, key: un.Key)),
            Signed("a header that must be understood", claims => asean.Sign(claims, header: new() { ["crit"] = new JsonArray("b64"), ["b64"] = false })),
            Signed("another kind of token", claims => asean.Sign(claims, header: new() { ["typ"] = "at+jwt" })),
            Signed("a changed body", claims => { claims["sub"] = "nobody"; return Tampered(asean.Sign(claims)); }),
            Signed("two subjects", claims =>
            {
                var parts = asean.Sign(claims).Split('.');
                var twice = $"{{\"sub\":\"nobody\",{claims.ToJsonString()[1..]}";
                return asean.SignText(twice, parts[0]);
            }),
            Signed("no token at all", _ => ""),
            Signed("five parts", claims => $"{asean.Sign(claims)}.x.y"),
            Signed("a token without end", claims => { claims["x"] = new string('x', 20_000); return asean.Sign(claims); }),
            // What it publishes.
            Told("another issuer in what it publishes", one => { asean.Publishes = all => all["issuer"] = un.Issuer; return one.LaterAsync(); }),
            Told("the other provider's keys", one => { asean.Publishes = all => all["jwks_uri"] = $"{un.Issuer}/keys"; return one.LaterAsync(); }),
            Told("keys over plain http elsewhere", one => { asean.Publishes = all => all["jwks_uri"] = "http://192.0.2.1/keys"; return one.LaterAsync(); }),
            Told("a key that is too short", one => { asean.PublishesKeys = all => { all.Clear(); using var small = System.Security.Cryptography.RSA.Create(1024); all.Add(HostileProvider.KeyOf(small, "rsa")); }; return one.LaterAsync(); }),
            Told("keys for something else", one => { asean.PublishesKeys = all => { foreach (var key in all) key!["use"] = "enc"; }; return one.LaterAsync(); }),
            // How the browser comes back.
            Answered("another state", (_, _) => new() { ["code"] = "c", ["state"] = "another" }),
            Answered("no state", (_, _) => new() { ["code"] = "c" }),
            Answered("no code", (_, state) => new() { ["state"] = state }),
            Answered("an issuer that is another's", (_, state) => new() { ["code"] = "c", ["state"] = state, ["iss"] = un.Issuer }),
            Answered("a fault", (_, state) => new() { ["error"] = "access_denied", ["state"] = state }),
            Answered("a fault and a code", (_, state) => new() { ["error"] = "server_error", ["code"] = "c", ["state"] = state }),
            ("the answer at the other provider's address", async one =>
            {
                var going = await one.BeginAsync();
                asean.Give(asean.Sign(asean.Claims("desk", Client, going.Asked("nonce"), one.Portal.Now())));
                un.Give(un.Sign(un.Claims("desk", Other, going.Asked("nonce"), one.Portal.Now())));
                await one.AnswerAsync(new() { ["code"] = "c", ["state"] = going.Asked("state") }, theirs);
            }),
            ("an answer that another browser began", async one =>
            {
                using var other = await one.Portal.BrowserAsync();
                var going = await other.BeginWithAsync("asean");
                asean.Give(asean.Sign(asean.Claims("focal", Client, going.Asked("nonce"), one.Portal.Now())));
                await one.AnswerAsync(new() { ["code"] = "c", ["state"] = going.Asked("state") });
            }),
            ("an answer that nobody began", one => one.AnswerAsync(new() { ["code"] = "c", ["state"] = "s" })),
            ("no answer at the token's place", async one =>
            {
                var going = await one.BeginAsync();
                asean.Answer = _ => Task.FromResult<(int, JsonNode)>((500, new JsonObject()));
                await one.AnswerAsync(new() { ["code"] = "c", ["state"] = going.Asked("state") });
            }),
            ("a code that is refused", async one =>
            {
                var going = await one.BeginAsync();
                asean.Answer = _ => Task.FromResult<(int, JsonNode)>((400, new JsonObject { ["error"] = "invalid_grant", ["id_token"] = asean.Sign(asean.Claims("focal", Client, going.Asked("nonce"), one.Portal.Now())) }));
                await one.AnswerAsync(new() { ["code"] = "c", ["state"] = going.Asked("state") });
            }),
        ];
    }

    /// <summary>One try: a fresh browser at the provider of ASEAN.</summary>
    sealed record Try(RunningPortal Portal, Browser Browser, Guid Provider, PortalClock Clock)
    {
        public Task<Uri> BeginAsync() => Browser.BeginWithAsync("asean");

        public Task<PageAnswer> AnswerAsync(Dictionary<string, string?> query, Guid? at = null) => Browser.GetAsync(QueryHelpers.AddQueryString($"/sign-in/with/{at ?? Provider}/callback", query));

        public async Task<PageAnswer> WithTokenAsync(HostileProvider provider, JsonObject claims, Func<JsonObject, string>? sign = null, Action<JsonObject>? spoil = null)
        {
            var begun = await Browser.SubmitAsync(await Browser.GetAsync("/sign-in/with/asean"), "main form[method=post]", button: "button[name=provider]");
            // What it publishes may be refused before anybody is sent there.
            if (begun.Document.QuerySelector("main a.button[rel=noreferrer]") is null) return begun;
            var going = begun.GoingTo();
            claims["nonce"] = going.Asked("nonce");
            spoil?.Invoke(claims);
            provider.Give(sign is null ? provider.Sign(claims) : sign(claims));
            return await AnswerAsync(new() { ["code"] = "c", ["state"] = going.Asked("state") });
        }

        // What was published before is kept for ten minutes.
        public Task LaterAsync()
        {
            Clock.MoveOn(TimeSpan.FromMinutes(11));
            return Task.CompletedTask;
        }
    }
}
