using System.Net;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Portal.Tests.Pages.SignIn;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Security.Federation;

/// <summary>Sign-in through a certified provider that is not ours.</summary>
public sealed class RealProviderTests(PortalFixture portals)
{
    [Theory]
    [InlineData("RS256", ClientAuthentication.Basic)]
    [InlineData("PS256", ClientAuthentication.Post)]
    [InlineData("ES256", ClientAuthentication.Basic)]
    public async Task An_officer_signs_in_and_goes_on_where_they_were_going(string algorithm, ClientAuthentication authentication)
    {
        // Not the demonstration, where an account without a factor gets in anyway: here the token must show what is demanded.
        await using var place = await Place.OpenAsync(portals, demo: false, authentication: authentication);
        await place.Provider.RegisterAsync(place.Callback, algorithm: algorithm, authentication: authentication is ClientAuthentication.Basic ? "client_secret_basic" : "client_secret_post");
        using var browser = await place.Portal.BrowserAsync();
        var signIn = await browser.GetAsync("/asean/reminders");
        Assert.Equal("/sign-in/with/asean?to=%2Fasean%2Freminders", signIn.Document.QuerySelector("main a[href^='/sign-in/with']")!.GetAttribute("href"));

        var answer = await place.SignInAsync(browser, query: "?to=%2Fasean%2Freminders");

        Assert.Equal((HttpStatusCode.OK, "/asean/reminders"), (answer.Status, answer.Address));
        Assert.Equal("fed", await place.Portal.SqlAsync("select method from accounts.sessions where provider_id is not null"));
        Assert.Equal(1L, await place.Portal.SqlAsync("select count(*) from audit.entries where act = 'SignedIn' and detail = 'fed'"));
        Assert.Contains("your organization’s sign-in", (await browser.GetAsync("/account")).Main, StringComparison.Ordinal);
    }

    [Fact, Trait("Fault", "F10")]
    public async Task Keys_that_the_provider_changes_are_found_at_the_next_sign_in()
    {
        await using var place = await Place.OpenAsync(portals);
        using var before = await place.Portal.BrowserAsync();
        Assert.Equal("/asean", (await place.SignInAsync(before)).Address);
        await place.Provider.RotateAsync();
        using var after = await place.Portal.BrowserAsync();
        Assert.Equal("/asean", (await place.SignInAsync(after)).Address);
    }

    [Fact, Trait("Fault", "F10")]
    public async Task A_provider_that_is_down_stops_nobody_who_signs_in_here()
    {
        await using var place = await Place.OpenAsync(portals);
        using var browser = await place.Portal.BrowserAsync();
        var going = await browser.BeginWithAsync("asean");
        using var visitor = place.Provider.Visit();
        var back = await visitor.SignInAsync(going, "focal", "hwk");
        await place.Provider.DisposeAsync();

        var answer = await browser.GetAsync(back.PathAndQuery);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("does not answer now", answer.Main, StringComparison.Ordinal);
        place.Clock.MoveOn(TimeSpan.FromMinutes(11));
        var begun = await browser.SubmitAsync(await browser.GetAsync("/sign-in/with/asean"), "main form[method=post]", button: "button[name=provider]");
        Assert.Contains("does not answer now", begun.Errors(), StringComparison.Ordinal);
        Assert.Equal("unreachable", await place.Portal.SqlAsync("select last_fault from accounts.identity_providers"));
        await browser.SignInAsync("asean.focal@demo.example", RunningPortal.Passphrase);
    }

    [Fact]
    public async Task An_answer_is_taken_once_and_a_code_as_well()
    {
        await using var place = await Place.OpenAsync(portals);
        using var browser = await place.Portal.BrowserAsync();
        var going = await browser.BeginWithAsync("asean");
        var kept = browser.Cookies.Single(cookie => cookie.Name is "portal-with").Value;
        using var visitor = place.Provider.Visit();
        var back = await visitor.SignInAsync(going, "focal", "hwk");
        Assert.Equal("/asean", (await browser.GetAsync(back.PathAndQuery)).Address);

        // Somebody kept the cookie and the address.
        using var thief = new Browser(place.Portal.Address, "en");
        thief.Remember("portal-with", kept);
        Assert.Contains("Begin again", (await thief.GetAsync(back.PathAndQuery)).Main, StringComparison.Ordinal);
        Assert.Equal(true, await place.Portal.SqlAsync("select last_fault is null from accounts.identity_providers"));

        // The portal would ask again; the provider does not give twice for one code.
        await place.Portal.SqlAsync("delete from accounts.taken_once");
        thief.Remember("portal-with", kept);
        Assert.Contains("Begin again", (await thief.GetAsync(back.PathAndQuery)).Main, StringComparison.Ordinal);
        Assert.DoesNotContain(thief.Cookies, cookie => cookie.Name is "portal");
        Assert.Equal("code-refused", await place.Portal.SqlAsync("select last_fault from accounts.identity_providers"));
    }

    [Theory]
    [InlineData(299, true)]
    [InlineData(330, false)]
    [InlineData(-330, false)]
    public async Task Five_minutes_between_the_clocks_are_borne_and_more_is_said(int seconds, bool isTaken)
    {
        await using var place = await Place.OpenAsync(portals);
        place.Clock.MoveOn(TimeSpan.FromSeconds(seconds - (seconds > 0 && isTaken ? 20 : 0)));
        using var browser = await place.Portal.BrowserAsync();
        var answer = await place.SignInAsync(browser);
        if (isTaken)
        {
            Assert.Equal("/asean", answer.Address);
            return;
        }

        Assert.Contains("differ by more than five minutes", answer.Main, StringComparison.Ordinal);
        Assert.Equal("clock", await place.Portal.SqlAsync("select last_fault from accounts.identity_providers"));
    }

    [Fact]
    public async Task Whoever_is_not_tied_is_told_what_to_do_and_nothing_of_any_account()
    {
        await using var place = await Place.OpenAsync(portals);
        using var stranger = await place.Portal.BrowserAsync();
        var unknown = await place.SignInAsync(stranger, login: "un.desk@demo.example");
        await place.Portal.SqlAsync("update portal.duties set until = '2021-01-01' where officer_id in (select id from portal.officers where workspace = 'asean' and person_id is not null)");
        await place.Portal.StampAsync();
        using var left = await place.Portal.BrowserAsync();
        var gone = await place.SignInAsync(left);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, unknown.Status);
        Assert.Contains("Your organization knows you", unknown.Main, StringComparison.Ordinal);
        Assert.Equal(unknown.Main, gone.Main);
        Assert.Equal(0L, await place.Portal.SqlAsync("select count(*) from accounts.sessions"));
    }

    [Fact]
    public async Task Who_cancels_at_the_provider_is_told_so()
    {
        await using var place = await Place.OpenAsync(portals);
        using var browser = await place.Portal.BrowserAsync();
        Assert.Contains("cancelled", (await place.SignInAsync(browser, login: "")).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_provider_says_of_ends_is_done_at_once()
    {
        await using var place = await Place.OpenAsync(portals);
        // The provider speaks to where the portal listens; people know it under another name.
        await place.Provider.RegisterAsync(place.Callback, new(place.Portal.Address, $"/sign-in/with/{place.Id}/back-channel"));
        using var browser = await place.Portal.BrowserAsync();
        using var visitor = place.Provider.Visit();
        Assert.Equal("/asean", (await place.SignInAsync(browser, visitor: visitor)).Address);
        using var other = await place.Portal.BrowserAsync("asean.focal");

        await visitor.SignOutAsync(new($"{place.Provider.Issuer}/session/end?client_id=portal"));

        Assert.StartsWith("/sign-in", (await browser.GetAsync("/asean")).Address, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await other.GetAsync("/asean/reminders")).Status);
        Assert.StartsWith("/asean/reminders", (await other.GetAsync("/asean/reminders")).Address, StringComparison.Ordinal);
        Assert.Equal(1L, await place.Portal.SqlAsync("select count(*) from audit.entries where act = 'ProviderEndedSessions'"));
    }

    [Fact]
    public async Task Whoever_signs_out_here_is_led_to_sign_out_there()
    {
        await using var place = await Place.OpenAsync(portals);
        using var browser = await place.Portal.BrowserAsync();
        var home = await place.SignInAsync(browser);
        var outside = await browser.SubmitAsync(home, "form[action='/sign-out']");
        Assert.StartsWith($"{place.Provider.Issuer}/session/end?client_id=portal&post_logout_redirect_uri=", outside.GoingTo().AbsoluteUri, StringComparison.Ordinal);
        Assert.StartsWith("/sign-in", (await browser.GetAsync("/asean")).Address, StringComparison.Ordinal);
    }
}

/// <summary>A portal of which ASEAN's officers come through a certified provider, where asean.focal is called focal.</summary>
sealed class Place : IAsyncDisposable
{
    Place(RealProvider provider, RunningPortal portal, PortalClock clock, Guid id) => (Provider, Portal, Clock, Id) = (provider, portal, clock, id);

    public RealProvider Provider { get; }

    public RunningPortal Portal { get; }

    public PortalClock Clock { get; }

    public Guid Id { get; }

    public Uri Callback => new($"http://localhost/sign-in/with/{Id}/callback");

    public static async Task<Place> OpenAsync(PortalFixture portals, string acr = "strong", string amr = "hwk", bool demo = true, ClientAuthentication authentication = ClientAuthentication.Basic)
    {
        var provider = await RealProvider.StartAsync();
        var clock = new PortalClock();
        var portal = await portals.OpenAsync(clock, demo);
        var id = await portal.AddProviderAsync("asean", provider.Issuer, acr: acr, amr: amr, authentication: authentication);
        await portal.TieAsync("asean.focal", id, "focal");
        var place = new Place(provider, portal, clock, id);
        await provider.RegisterAsync(place.Callback);
        return place;
    }

    /// <summary>All the way there and back.</summary>
    public async Task<PageAnswer> SignInAsync(Browser browser, string login = "focal", string factor = "hwk", string query = "", ProviderVisitor? visitor = null)
    {
        using var own = visitor is null ? Provider.Visit() : null;
        return await browser.GetAsync((await (visitor ?? own!).SignInAsync(await browser.BeginWithAsync("asean", query), login, factor)).PathAndQuery);
    }

    public async ValueTask DisposeAsync()
    {
        await Portal.DisposeAsync();
        await Provider.DisposeAsync();
    }
}
