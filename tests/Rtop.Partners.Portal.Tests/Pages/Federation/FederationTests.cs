using System.Net;
using System.Text.Json.Nodes;
using Rtop.Partners.Portal.Tests.Pages.SignIn;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.Federation;

/// <summary>The administrator's pages on providers of sign-in.</summary>
public sealed class FederationTests(PortalFixture portals)
{
    const string Terms = "main form:has(#Form_ClientId)";

    [Fact]
    public async Task A_provider_is_added_tested_switched_on_changed_and_removed_and_each_is_recorded()
    {
        await using var provider = await RealProvider.StartAsync();
        await using var portal = await portals.OpenAsync();
        using var admin = await portal.BrowserAsync("admin.osce");
        Assert.NotNull((await admin.GetAsync("/osce")).Document.QuerySelector("nav a[href='/osce/sign-in-provider']"));
        var added = await admin.SubmitAsync(await admin.GetAsync("/osce/sign-in-provider/new"), Terms, new() { ["Form.Name"] = "OSCE sign-in", ["Form.Issuer"] = provider.Issuer, ["Form.ClientId"] = RealProvider.Client, ["Form.Secret"] = RealProvider.Secret, ["Form.Acr"] = "strong", ["Form.Amr"] = "hwk" });
        Assert.Equal(HttpStatusCode.OK, added.Status);
        var id = (Guid)(await portal.SqlAsync("select id from accounts.identity_providers"))!;
        Assert.Contains($"http://localhost/sign-in/with/{id}/callback", added.Main, StringComparison.Ordinal);
        Assert.DoesNotContain(RealProvider.Secret, added.Html, StringComparison.Ordinal);
        Assert.DoesNotContain(RealProvider.Secret, (string)(await portal.SqlAsync("select secret from accounts.identity_providers"))!, StringComparison.Ordinal);
        using var stranger = await portal.BrowserAsync();
        Assert.NotNull((await stranger.GetAsync("/sign-in/with/osce")).Document.QuerySelector("#organization"));

        await provider.RegisterAsync(new($"http://localhost/sign-in/with/{id}/callback"));
        var test = await admin.GetAsync($"/osce/sign-in-provider/{id}/test");
        var looked = await admin.SubmitAsync(test, "main form:not([action$=Trial])");
        Assert.Equal(10, looked.Document.QuerySelectorAll("tbody tr").Length);
        Assert.Empty(looked.Document.QuerySelectorAll(".state.bad"));
        var going = (await admin.SubmitAsync(test, "main form[action$=Trial]")).GoingTo();
        using var visitor = provider.Visit();
        var tried = await admin.GetAsync((await visitor.SignInAsync(going, "somebody", "hwk")).PathAndQuery);
        Assert.Contains("8 characters", tried.Main, StringComparison.Ordinal);
        Assert.Contains("strong", tried.Main, StringComparison.Ordinal);
        Assert.Contains("This shows what you demand", tried.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("somebody", tried.Main, StringComparison.Ordinal);
        Assert.Equal(0L, await portal.SqlAsync("select count(*) from accounts.sessions where provider_id is not null"));

        var on = await admin.SubmitAsync(await admin.GetAsync($"/osce/sign-in-provider/{id}"), "main form[action$=Switch]");
        Assert.NotNull((await stranger.GetAsync("/sign-in/with/osce")).Document.QuerySelector("button[name=provider]"));
        var changed = await admin.SubmitAsync(on, Terms, new() { ["Form.Name"] = "OSCE and field", ["Form.Secret"] = "" });
        Assert.Contains("OSCE and field", changed.Main, StringComparison.Ordinal);
        await portal.TieAsync("osce.desk", id, "desk");
        var off = await admin.SubmitAsync(changed, "main form[action$=Switch]");
        var gone = await admin.SubmitAsync(off, "main form[action$=Remove]");
        Assert.Contains("No provider yet", gone.Main, StringComparison.Ordinal);
        Assert.Equal(0L, await portal.SqlAsync("select count(*) from accounts.external_logins"));
        Assert.Equal("ProviderAdded ProviderChanged ProviderDisabled ProviderEnabled ProviderRemoved", await portal.SqlAsync("select string_agg(act, ' ' order by act) from audit.entries where chain = 'osce' and act like 'Provider%'"));
        Assert.Equal(1L, await portal.SqlAsync("select count(*) from audit.entries where act = 'ProviderTried'"));
    }

    [Theory]
    [InlineData("Form.Issuer", "http://elsewhere.example", "https address")]
    [InlineData("Form.Issuer", "https://elsewhere.example/?a=b", "https address")]
    [InlineData("Form.Issuer", "nothing", "https address")]
    [InlineData("Form.ClientId", "with a space", "client id")]
    [InlineData("Form.Secret", "", "client secret")]
    [InlineData("Form.Amr", "hwk\u00e9", "Latin letters")]
    public async Task What_cannot_be_is_said_at_its_field_and_the_rest_is_kept(string field, string typed, string sentence)
    {
        await using var portal = await portals.OpenAsync();
        using var admin = await portal.BrowserAsync("admin.osce");
        var answer = await admin.SubmitAsync(await admin.GetAsync("/osce/sign-in-provider/new"), Terms, new() { ["Form.Name"] = "Ours", ["Form.Issuer"] = "https://id.example", ["Form.ClientId"] = "portal", ["Form.Secret"] = "a very secret thing", [field] = typed });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(sentence, answer.Document.GetElementById($"{field.Replace('.', '_')}-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Ours", answer.Document.GetElementById("Form_Name")!.GetAttribute("value"));
        Assert.DoesNotContain("a very secret thing", answer.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_but_the_administrator_opens_them_and_another_workspaces_provider_is_not_there()
    {
        await using var portal = await portals.OpenAsync();
        var theirs = await portal.AddProviderAsync("un", "https://id.example");
        using var desk = await portal.BrowserAsync("osce.desk");
        Assert.Equal(HttpStatusCode.Forbidden, (await desk.GetAsync("/osce/sign-in-provider")).Status);
        using var admin = await portal.BrowserAsync("admin.osce");
        Assert.DoesNotContain("id.example", (await admin.GetAsync("/osce/sign-in-provider")).Main, StringComparison.Ordinal);
        foreach (var address in (string[])[$"/osce/sign-in-provider/{theirs}", $"/osce/sign-in-provider/{theirs}/test"])
            Assert.Equal(HttpStatusCode.NotFound, (await admin.GetAsync(address)).Status);
        var form = await admin.GetAsync("/osce/sign-in-provider/new");
        foreach (var handler in (string[])["", "?handler=Switch", "?handler=Remove"])
            Assert.Equal(HttpStatusCode.NotFound, (await admin.SubmitAsync(form, Terms, new() { ["Form.Name"] = "x", ["Form.ClientId"] = "x" }, to: $"/osce/sign-in-provider/{theirs}{handler}")).Status);
        // The same issuer and client are one organization's.
        var used = await admin.SubmitAsync(form, Terms, new() { ["Form.Name"] = "x", ["Form.Issuer"] = "https://id.example", ["Form.ClientId"] = "portal", ["Form.Secret"] = "y" });
        Assert.Contains("in use already", used.Errors(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_administrators_the_second_sees_what_the_first_did_and_loses_nothing()
    {
        await using var portal = await portals.OpenAsync();
        var id = await portal.AddProviderAsync("osce", "https://id.example");
        using var admin = await portal.BrowserAsync("admin.osce");
        var page = await admin.GetAsync($"/osce/sign-in-provider/{id}");
        await portal.ChangeProviderAsync(id, provider => provider.Switch(false, provider.Revision));
        var stale = await admin.SubmitAsync(page, Terms, new() { ["Form.Name"] = "Mine" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, stale.Status);
        Assert.Contains("Somebody else changed", stale.Errors(), StringComparison.Ordinal);
        Assert.Equal("Mine", stale.Document.GetElementById("Form_Name")!.GetAttribute("value"));
        Assert.Contains("Mine", (await admin.SubmitAsync(stale, Terms)).Document.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Long_after_sign_in_nothing_is_changed_without_showing_a_factor_again_and_a_secret_is_kept_nowhere()
    {
        var clock = new PortalClock();
        await using var portal = await portals.OpenAsync(clock);
        using var admin = await portal.BrowserAsync("admin.osce");
        var form = await admin.GetAsync("/osce/sign-in-provider/new");
        clock.MoveOn(TimeSpan.FromMinutes(16));
        Assert.StartsWith("/account/confirm?kept=", (await admin.SubmitAsync(form, Terms, new() { ["Form.Name"] = "x" })).Address, StringComparison.Ordinal);
        clock.MoveOn(TimeSpan.FromMinutes(31));
        var late = await admin.SubmitAsync(form, Terms, new() { ["Form.Name"] = "Typed too late", ["Form.Secret"] = "a very secret thing" });
        var back = await admin.SubmitAsync(late, SignInTesting.Form, new() { ["Form.Email"] = "admin.osce@demo.example", ["Form.Password"] = RunningPortal.Passphrase });
        Assert.Contains("Typed too late", back.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("a very secret thing", back.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_test_says_what_stops_a_sign_in_and_what_to_do()
    {
        await using var provider = await HostileProvider.StartAsync();
        await using var portal = await portals.OpenAsync();
        var id = await portal.AddProviderAsync("osce", provider.Issuer);
        using var admin = await portal.BrowserAsync("admin.osce");
        var page = await admin.GetAsync($"/osce/sign-in-provider/{id}/test");
        async Task<string> LookAsync() => (await admin.SubmitAsync(page, "main form:not([action$=Trial])")).Main;
        Assert.Contains("It does not say so. If sign-in works, switch PKCE on", await LookAsync(), StringComparison.Ordinal);
        provider.Publishes = all => (all["id_token_signing_alg_values_supported"], all["token_endpoint_auth_methods_supported"]) = (new JsonArray("HS256"), new JsonArray("private_key_jwt"));
        var wrong = await LookAsync();
        Assert.Contains("Let it sign id tokens", wrong, StringComparison.Ordinal);
        Assert.Contains("Choose the other way of sending", wrong, StringComparison.Ordinal);
        provider.Publishes = all => all["issuer"] = $"{provider.Issuer}/";
        Assert.Contains("names itself differently", await LookAsync(), StringComparison.Ordinal);
        provider.Publishes = null;
        provider.PublishesKeys = keys => keys.Clear();
        Assert.Contains("publishes no key", await LookAsync(), StringComparison.Ordinal);
        await provider.DisposeAsync();
        Assert.Contains("did not answer", await LookAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_is_nobodys_and_one_without_a_provider_get_the_same_answer()
    {
        await using var portal = await portals.OpenAsync();
        using var browser = await portal.BrowserAsync();
        var without = await browser.GetAsync("/sign-in/with/ecowas");
        var nobodys = await browser.GetAsync("/sign-in/with/nobody");
        Assert.Equal(without.Main, nobodys.Main);
        Assert.Equal(HttpStatusCode.OK, nobodys.Status);
        Assert.Contains("Nothing is offered", nobodys.Document.GetElementById("organization-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("<x>", (await browser.GetAsync("/sign-in/with?organization=%3Cx%3E")).Document.GetElementById("organization")!.GetAttribute("value"));
    }
}
