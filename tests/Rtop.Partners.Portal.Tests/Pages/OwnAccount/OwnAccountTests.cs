using System.Net;
using Rtop.Partners.Portal.Tests.Pages.SignIn;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.OwnAccount;

public sealed class OwnAccountTests(PortalFixture portals)
{
    [Fact]
    public async Task One_session_is_ended_or_all_others_and_they_are_out_at_once()
    {
        await using var portal = await portals.OpenAsync();
        using var mine = await portal.BrowserAsync("un.desk");
        using var second = await portal.BrowserAsync("un.desk");
        using var third = await portal.BrowserAsync("un.desk");
        using var colleague = await portal.BrowserAsync("un.lead");
        var page = await mine.GetAsync("/account");
        Assert.Equal(3, page.Document.QuerySelectorAll("main table tbody tr").Length);

        await mine.SubmitAsync(page, "main table form");
        Assert.Single([await second.GetAsync("/un"), await third.GetAsync("/un")], answer => answer.Address == "/un");
        await mine.SubmitAsync(await mine.GetAsync("/account"), "form[action$=EndOthers]");
        Assert.All([await second.GetAsync("/un"), await third.GetAsync("/un")], answer => Assert.StartsWith("/sign-in", answer.Address, StringComparison.Ordinal));
        Assert.Equal("/un", (await mine.GetAsync("/un")).Address);
        Assert.Equal("/un", (await colleague.GetAsync("/un")).Address);
        Assert.Equal(2L, await portal.SqlAsync("select count(*) from audit.entries where act = 'SessionsEnded'"));
    }

    [Fact]
    public async Task Nobody_ends_the_session_of_somebody_else()
    {
        await using var portal = await portals.OpenAsync();
        using var mine = await portal.BrowserAsync("un.desk");
        using var also = await portal.BrowserAsync("un.desk");
        using var other = await portal.BrowserAsync("au.desk");
        var theirs = (Guid)(await portal.SqlAsync("select s.id from accounts.sessions s join accounts.accounts a on a.id = s.account_id where a.email = 'au.desk@demo.example'"))!;
        var page = await mine.GetAsync("/account");
        Assert.Equal(HttpStatusCode.NotFound, (await mine.SubmitAsync(page, "main table form", new() { ["session"] = theirs.ToString() })).Status);
        Assert.Equal("/au", (await other.GetAsync("/au")).Address);
    }

    [Fact]
    public async Task A_new_passphrase_signs_every_other_browser_out()
    {
        await using var portal = await portals.OpenAsync();
        using var mine = await portal.BrowserAsync("un.desk");
        using var other = await portal.BrowserAsync("un.desk");
        var page = await mine.GetAsync("/account/password");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await SendAsync(mine, page, RunningPortal.Passphrase, "too short")).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await SendAsync(mine, page, "not the passphrase", "several words in a row")).Status);
        Assert.Equal("/un", (await other.GetAsync("/un")).Address);

        Assert.StartsWith("/account?", (await SendAsync(mine, page, RunningPortal.Passphrase, "several words in a row")).Address, StringComparison.Ordinal);
        Assert.StartsWith("/sign-in", (await other.GetAsync("/un")).Address, StringComparison.Ordinal);
        Assert.NotEmpty((await other.TryAsync("un.desk@demo.example", RunningPortal.Passphrase)).Errors());
        Assert.Equal("/un", (await other.TryAsync("un.desk@demo.example", "several words in a row")).Address);
    }

    [Fact]
    public async Task The_language_is_chosen_for_pages_and_mails_and_given_back()
    {
        await using var portal = await portals.OpenAsync();
        using var browser = await portal.BrowserAsync("un.desk");
        var arabic = await browser.SubmitAsync(await browser.GetAsync("/account"), "form[action$=Language]", new() { ["language"] = "ar" });
        Assert.Equal(("ar", "rtl"), (arabic.Document.DocumentElement.GetAttribute("lang"), arabic.Document.DocumentElement.GetAttribute("dir")));
        Assert.Equal("ar", await portal.SqlAsync("select language from portal.persons where email = 'un.desk@demo.example'"));
        var open = await browser.SubmitAsync(arabic, "form[action$=Language]", new() { ["language"] = "" });
        Assert.Equal("en", open.Document.DocumentElement.GetAttribute("lang"));
        Assert.Equal(2L, await portal.SqlAsync("select count(*) from audit.entries where act = 'PreferencesChanged'"));
    }

    [Fact]
    public async Task Long_after_signing_in_credentials_are_not_changed_without_signing_in_again()
    {
        var clock = new PortalClock();
        await using var portal = await portals.OpenAsync(clock);
        using var browser = await portal.BrowserAsync("un.desk");
        clock.MoveOn(TimeSpan.FromMinutes(16));
        var asked = await browser.GetAsync("/account/second-factor");
        Assert.Equal("/sign-in?again=true&to=%2Faccount%2Fsecond-factor", asked.Address);
        var back = await browser.SubmitAsync(asked, SignInTesting.Form, new() { ["Form.Email"] = "un.desk@demo.example", ["Form.Password"] = RunningPortal.Passphrase });
        Assert.Equal("/account/second-factor", back.Address);
    }

    static Task<PageAnswer> SendAsync(Browser browser, PageAnswer page, string current, string wanted) =>
        browser.SubmitAsync(page, "main form", new() { ["Form.Current"] = current, ["Form.Wanted"] = wanted, ["Form.Again"] = wanted });
}
