using System.Net;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Portal.Tests.Pages.Operator;
using Rtop.Partners.Portal.Tests.Pages.People;
using Rtop.Partners.Portal.Tests.Pages.SignIn;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.BeginAgain;

public sealed class BeginAgainTests(PortalFixture portals)
{
    const string Wanted = "another long passphrase";

    [Fact]
    public async Task The_link_and_the_operators_words_together_end_every_earlier_factor_and_neither_alone_does()
    {
        var clock = new PortalClock();
        await using var portal = await portals.OpenAsync(clock);
        using var lost = await portal.BrowserAsync("au.desk");
        await lost.AddAppAsync(clock);
        var (link, words) = await BegunAsync(portal);
        // The mail does not say the words, nor the words the link.
        Assert.DoesNotContain(words, link, StringComparison.Ordinal);

        using var browser = await portal.BrowserAsync();
        var page = await browser.GetAsync(link);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await SendAsync(browser, page, "ABCD EFGH IJKL MNOP")).Status);
        Assert.Equal(true, await portal.SqlAsync("select two_factor_enabled from accounts.accounts where email = 'au.desk@demo.example'"));
        Assert.Equal(HttpStatusCode.OK, (await lost.GetAsync("/au")).Status);

        Assert.Equal("/account/second-factor", (await SendAsync(browser, page, words.ToLowerInvariant())).Address);
        Assert.StartsWith("/sign-in", (await lost.GetAsync("/au")).Address, StringComparison.Ordinal);
        Assert.Equal(false, await portal.SqlAsync("select two_factor_enabled from accounts.accounts where email = 'au.desk@demo.example'"));
        // Nothing but a new factor may be reached, and the link is used up.
        Assert.Equal("/account/second-factor", (await browser.GetAsync("/au")).Address);
        using var other = await portal.BrowserAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(link)).Status);
        await browser.AddAppAsync(clock);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/au")).Status);
        Assert.Equal(1L, await portal.SqlAsync("select count(*) from audit.entries where act = 'ReEnrolled'"));
    }

    [Fact]
    public async Task Five_tries_end_it_and_the_sixth_is_not_looked_at()
    {
        await using var portal = await portals.OpenAsync(new PortalClock());
        using var browser = await portal.BrowserAsync();
        var (link, words) = await BegunAsync(portal);
        var page = await browser.GetAsync(link);
        for (var at = 0; at < 5; at++) Assert.Equal(HttpStatusCode.UnprocessableEntity, (await SendAsync(browser, page, "ABCD EFGH IJKL MNOP")).Status);
        // Not even with the right words.
        Assert.Equal(HttpStatusCode.NotFound, (await SendAsync(browser, page, words)).Status);
        Assert.Equal(5L, await portal.SqlAsync("select count(*) from audit.entries where act = 'ReEnrolmentRefused'"));
    }

    [Fact]
    public async Task A_row_that_somebody_changed_past_the_portal_is_none()
    {
        await using var portal = await portals.OpenAsync(new PortalClock());
        using var browser = await portal.BrowserAsync();
        var (link, words) = await BegunAsync(portal);
        var page = await browser.GetAsync(link);
        await portal.SqlAsync("update accounts.re_enrolments set made_at = made_at + interval '1 second'");
        Assert.Equal(HttpStatusCode.NotFound, (await SendAsync(browser, page, words)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(link)).Status);
    }

    [Fact]
    public async Task It_is_good_for_a_day()
    {
        var clock = new PortalClock();
        await using var portal = await portals.OpenAsync(clock);
        using var browser = await portal.BrowserAsync();
        var (link, words) = await BegunAsync(portal);
        var page = await browser.GetAsync(link);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        clock.MoveOn(TimeSpan.FromHours(25));
        Assert.Equal(HttpStatusCode.NotFound, (await SendAsync(browser, page, words)).Status);
        var (_, others) = await BegunAsync(portal);
        Assert.NotEqual(words, others);
    }

    // What the operator does, and what reaches the mailbox.
    static async Task<(string Link, string Words)> BegunAsync(RunningPortal portal)
    {
        using var runs = await portal.BrowserAsync("operator");
        var made = await runs.SubmitAsync(await runs.FindAsync("au.desk"), "form[action$='handler=Begin']");
        Assert.Equal(HttpStatusCode.OK, made.Status);
        return (await portal.LinkOfAsync("au.desk@demo.example", AccountMailKind.ReEnrolment), made.Document.QuerySelector("main code")!.TextContent);
    }

    static Task<PageAnswer> SendAsync(Browser browser, PageAnswer page, string words) =>
        browser.SubmitAsync(page, "main form", new() { ["Form.Words"] = words, ["Form.Wanted"] = Wanted, ["Form.Again"] = Wanted });
}
