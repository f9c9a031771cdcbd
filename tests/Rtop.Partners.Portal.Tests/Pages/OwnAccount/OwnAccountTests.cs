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
        Assert.Equal(3, page.Document.QuerySelectorAll("main table[aria-labelledby=sessions] tbody tr").Length);

        await mine.SubmitAsync(page, "main table[aria-labelledby=sessions] form");
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
        Assert.Equal(HttpStatusCode.NotFound, (await mine.SubmitAsync(page, "main table[aria-labelledby=sessions] form", new() { ["session"] = theirs.ToString() })).Status);
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
    public async Task A_session_is_known_by_its_browser_and_told_at_the_next_sign_in()
    {
        var clock = new PortalClock();
        await using var portal = await portals.OpenAsync(clock);
        using var phone = await portal.BrowserAsync();
        phone.CallItself("Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1");
        await phone.SignInAsync("un.desk@demo.example", RunningPortal.Passphrase);
        Assert.DoesNotContain("signed in elsewhere", (await phone.GetAsync("/un")).Main, StringComparison.Ordinal);
        clock.MoveOn(TimeSpan.FromMinutes(1));
        using var desk = await portal.BrowserAsync("un.desk");

        Assert.Contains("You are also signed in elsewhere: Safari on iPhone", (await desk.GetAsync("/un")).Main, StringComparison.Ordinal);
        Assert.Contains("Safari on iPhone", (await desk.GetAsync("/account")).Main, StringComparison.Ordinal);
        clock.MoveOn(TimeSpan.FromMinutes(11));
        Assert.DoesNotContain("signed in elsewhere", (await desk.GetAsync("/un")).Main, StringComparison.Ordinal);
    }

    static Task<PageAnswer> SendAsync(Browser browser, PageAnswer page, string current, string wanted) =>
        browser.SubmitAsync(page, "main form", new() { ["Form.Current"] = current, ["Form.Wanted"] = wanted, ["Form.Again"] = wanted });
}
