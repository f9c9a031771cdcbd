using System.Net;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.SignIn;

public sealed class SignInTests(PortalFixture portals)
{
    [Fact]
    public async Task Unknown_wrong_locked_and_disabled_are_answered_in_the_same_words()
    {
        await using var portal = await portals.OpenAsync();
        using var browser = await portal.BrowserAsync();
        await portal.SqlAsync("update accounts.accounts set lockout_end = now() + interval '10 minutes' where email = 'un.desk@demo.example'");
        await portal.SqlAsync("update accounts.accounts set is_disabled = true where email = 'au.desk@demo.example'");

        var unknown = await browser.TryAsync("nobody@demo.example", RunningPortal.Passphrase);
        var answers = new[]
        {
            await browser.TryAsync("osce.desk@demo.example", "not the passphrase"),
            await browser.TryAsync("un.desk@demo.example", RunningPortal.Passphrase),
            await browser.TryAsync("au.desk@demo.example", RunningPortal.Passphrase),
        };
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unknown.Status);
        Assert.NotEmpty(unknown.Errors());
        Assert.All(answers, answer => Assert.Equal((unknown.Status, unknown.Main, unknown.Errors()), (answer.Status, answer.Main, answer.Errors())));
        Assert.DoesNotContain("nobody@", (string)(await portal.SqlAsync("select coalesce(string_agg(entry::text, ''), '') from audit.entries entry"))!, StringComparison.Ordinal);
        Assert.Equal(3L, await portal.SqlAsync("select count(*) from audit.entries where act = 'SignInRefused'"));
    }

    [Fact]
    public async Task What_was_typed_stays_but_not_the_passphrase()
    {
        await using var portal = await portals.OpenAsync();
        using var browser = await portal.BrowserAsync();
        var page = await browser.TryAsync("somebody@demo.example", "secret words here");
        Assert.Equal("somebody@demo.example", page.Document.QuerySelector("#Form_Email")!.GetAttribute("value"));
        Assert.DoesNotContain("secret words here", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Five_failures_lock_the_passphrase_for_a_quarter_of_an_hour()
    {
        var clock = new PortalClock();
        await using var portal = await portals.OpenAsync(clock);
        using var browser = await portal.BrowserAsync();
        for (var tries = 0; tries < 5; tries++) await browser.TryAsync("un.desk@demo.example", "not the passphrase");
        Assert.NotEmpty((await browser.TryAsync("un.desk@demo.example", RunningPortal.Passphrase)).Errors());

        await portal.SqlAsync("update accounts.accounts set lockout_end = lockout_end - interval '16 minutes' where email = 'un.desk@demo.example'");
        Assert.Equal("/un", (await browser.TryAsync("un.desk@demo.example", RunningPortal.Passphrase)).Address);
    }

    [Fact]
    public async Task Failures_at_the_same_moment_are_all_counted()
    {
        await using var portal = await portals.OpenAsync();
        var browsers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => portal.BrowserAsync()));
        await Task.WhenAll(browsers.Select(browser => browser.TryAsync("un.desk@demo.example", "not the passphrase")));
        Assert.Equal(4, await portal.SqlAsync("select access_failed_count from accounts.accounts where email = 'un.desk@demo.example'"));
        foreach (var browser in browsers) browser.Dispose();
    }

    [Fact]
    public async Task Each_sign_in_gets_a_new_handle_and_ends_the_browsers_old_session()
    {
        await using var portal = await portals.OpenAsync();
        using var browser = await portal.BrowserAsync("un.desk");
        var first = browser.Cookies["portal"]!;
        Assert.True(first.HttpOnly);
        Assert.Equal("/", first.Path);
        Assert.Equal(43, first.Value.Length);

        var page = await browser.GetAsync("/sign-in?again=true");
        await browser.SubmitAsync(page, SignInTesting.Form, new() { ["Form.Email"] = "un.desk@demo.example", ["Form.Password"] = RunningPortal.Passphrase });
        Assert.NotEqual(first.Value, browser.Cookies["portal"]!.Value);
        Assert.Equal(1L, await portal.SqlAsync("select count(*) from accounts.sessions where ended_at is null"));
        Assert.Equal(0L, await portal.SqlAsync("select count(*) from accounts.sessions row where row::text like '%' || $1 || '%'", browser.Cookies["portal"]!.Value));
    }

    [Fact]
    public async Task Sign_in_leads_to_pages_of_the_portal_only()
    {
        await using var portal = await portals.OpenAsync();
        var leads = new Dictionary<string, string>
        {
            ["/au/assessments?x=1"] = "/au/assessments?x=1",
            ["//evil.example"] = "/au",
            ["/\\evil.example"] = "/au",
            ["https://evil.example/"] = "/au",
            ["/\t/evil.example"] = "/au",
        };
        foreach (var (to, address) in leads)
        {
            using var browser = await portal.BrowserAsync();
            Assert.Equal(address, (await browser.TryAsync("au.desk@demo.example", RunningPortal.Passphrase, $"?to={Uri.EscapeDataString(to)}")).Address);
        }
    }

    [Fact]
    public async Task A_form_from_before_signing_in_elsewhere_is_answered_with_a_fresh_page()
    {
        await using var portal = await portals.OpenAsync();
        using var browser = await portal.BrowserAsync();
        var old = await browser.GetAsync("/sign-in?to=/un/assessments");
        await browser.SignInAsync("un.desk@demo.example", RunningPortal.Passphrase);
        var page = await browser.SubmitAsync(old, SignInTesting.Form, new() { ["Form.Email"] = "un.desk@demo.example", ["Form.Password"] = RunningPortal.Passphrase });
        Assert.Equal("/un/assessments", page.Address);
    }

    [Fact]
    public async Task Too_many_tries_from_one_address_get_a_page_in_the_readers_language()
    {
        await using var portal = await portals.OpenAsync(new PortalClock(), demo: false);
        using var browser = await portal.BrowserAsync(language: "fr");
        PageAnswer page;
        var posts = 0;
        do page = await browser.PostAsync("/sign-in", []);
        while (page.Status != HttpStatusCode.TooManyRequests && ++posts < 40);
        Assert.Equal(HttpStatusCode.TooManyRequests, page.Status);
        Assert.Equal("fr", page.Document.DocumentElement.GetAttribute("lang"));
        Assert.NotEmpty(page.Main);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/sign-in")).Status);
    }
}
