using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Rtop.Partners.Data;
using Rtop.Partners.Data.PostgreSql;
using Rtop.Partners.Portal.Tests.Pages.SignIn;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;
using Link = Rtop.Partners.Portal.Security.FirstOperator;

namespace Rtop.Partners.Portal.Tests.Pages.FirstOperator;

public sealed class FirstOperatorTests(PortalFixture portals)
{
    static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_link_makes_one_operator_who_must_add_a_second_factor()
    {
        var clock = new PortalClock();
        await using var portal = await portals.OpenAsync(clock, demo: false);
        await ClearAsync(portal);
        using var browser = await portal.BrowserAsync();
        var link = (await Link.MakeLinkAsync(portal.Services, Ct))!.PathAndQuery;
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await SendAsync(browser, link, "op@example.org", "too short")).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await SendAsync(browser, link, "un.desk@demo.example", "several words in a row")).Status);
        Assert.Equal("/account/second-factor", (await SendAsync(browser, link, "op@example.org", "several words in a row")).Address);

        using var other = await portal.BrowserAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(link)).Status);
        Assert.Null(await Link.MakeLinkAsync(portal.Services, Ct));
        Assert.Equal(1L, await portal.SqlAsync("select count(*) from accounts.accounts where is_operator"));
        Assert.Equal(1L, await portal.SqlAsync("select count(*) from audit.entries where act = 'OperatorMade'"));
        await browser.AddAppAsync(clock);
        Assert.Equal("/operator", (await browser.GetAsync("/welcome")).Address);
    }

    [Fact]
    public async Task It_needs_no_right_that_a_serving_portal_should_not_have()
    {
        await using var portal = await portals.OpenAsync(new() { ["Demo:Enabled"] = "false" }, builder =>
        {
            var whole = (IDatabase)builder.Services.Last(service => service.ServiceType == typeof(IDatabase)).ImplementationInstance!;
            builder.Services.AddSingleton<IDatabase>(new PostgreSqlDatabase(whole.PortalConnectionString, migrator: null, new Dictionary<string, string>()));
        });
        await ClearAsync(portal);
        using var browser = await portal.BrowserAsync();
        Assert.Equal("/account/second-factor", (await SendAsync(browser, (await Link.MakeLinkAsync(portal.Services, Ct))!.PathAndQuery, "op@example.org", "several words in a row")).Address);
        Assert.Equal(1L, await portal.SqlAsync("select count(*) from portal.persons where email = 'op@example.org'"));
    }

    [Fact]
    public async Task It_is_good_for_a_day_and_a_new_one_voids_it()
    {
        var clock = new PortalClock();
        await using var portal = await portals.OpenAsync(clock, demo: false);
        await ClearAsync(portal);
        using var browser = await portal.BrowserAsync();
        var first = (await Link.MakeLinkAsync(portal.Services, Ct))!.PathAndQuery;
        var second = (await Link.MakeLinkAsync(portal.Services, Ct))!.PathAndQuery;
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(first)).Status);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(second)).Status);
        clock.MoveOn(TimeSpan.FromHours(25));
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(second)).Status);
    }

    [Fact]
    public async Task Two_who_send_it_at_once_make_one_operator()
    {
        await using var portal = await portals.OpenAsync(new PortalClock(), demo: false);
        await ClearAsync(portal);
        var link = (await Link.MakeLinkAsync(portal.Services, Ct))!.PathAndQuery;
        using var one = await portal.BrowserAsync();
        using var two = await portal.BrowserAsync();
        // Both have the form before either sends it.
        var (ones, twos) = (await one.GetAsync(link), await two.GetAsync(link));
        await Task.WhenAll(SendAsync(one, ones, "one@example.org", "several words in a row"), SendAsync(two, twos, "two@example.org", "several words in a row"));
        Assert.Equal(1L, await portal.SqlAsync("select count(*) from accounts.accounts where is_operator"));
    }

    // The demonstration has an operator already.
    static Task<object?> ClearAsync(RunningPortal portal) => portal.SqlAsync("delete from accounts.accounts where is_operator");

    static async Task<PageAnswer> SendAsync(Browser browser, string link, string email, string passphrase) => await SendAsync(browser, await browser.GetAsync(link), email, passphrase);

    static Task<PageAnswer> SendAsync(Browser browser, PageAnswer form, string email, string passphrase) =>
        browser.SubmitAsync(form, "main form", new() { ["Form.Name"] = "An Operator", ["Form.Email"] = email, ["Form.Password"] = passphrase, ["Form.Again"] = passphrase });
}
