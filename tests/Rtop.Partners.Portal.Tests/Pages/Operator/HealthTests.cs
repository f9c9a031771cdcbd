using System.Net;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.Operator;

public sealed class HealthTests(PortalFixture portals)
{
    [Fact]
    public async Task Operators_see_how_the_installation_is_and_nothing_of_any_organization()
    {
        await using var portal = await portals.OpenAsync();
        using var desk = await portal.BrowserAsync("admin.osce");
        Assert.Equal(HttpStatusCode.NotFound, (await desk.GetAsync("/operator/health")).Status);
        using var runs = await portal.BrowserAsync("operator");
        var page = await runs.GetAsync("/operator/health");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("No backup is configured", page.Main, StringComparison.Ordinal);
        Assert.Contains("at the portal’s version", page.Main, StringComparison.Ordinal);
        Assert.Equal(Portal.Jobs.Schedule.Jobs.Select(job => job.Name), page.Document.QuerySelectorAll("[data-job]").Select(row => row.GetAttribute("data-job")));
        Assert.DoesNotContain("No mail leaves", page.Main, StringComparison.Ordinal);
        foreach (var name in (string[])["ECOWAS", "OSCE", "African Union", "JA-", "HE-"]) Assert.DoesNotContain(name, page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_operator_lets_mail_go_that_is_held_or_throws_it_away()
    {
        await using var portal = await portals.OpenAsync();
        var letters = (long)(await portal.SqlAsync("select (select count(*) from portal.letters where state in (1, 2, 3)) + (select count(*) from accounts.mails where state in (1, 2, 3))"))!;
        await HoldAsync();
        using var runs = await portal.BrowserAsync("operator");
        var page = await runs.GetAsync("/operator/health");
        Assert.Contains("No mail leaves the portal", page.Main, StringComparison.Ordinal);
        Assert.Contains(letters == 1 ? "1 letter would go out" : $"{letters} letters would go out", page.Main, StringComparison.Ordinal);
        Assert.Equal("/operator/health?done=true", (await runs.SubmitAsync(page, "form:has([value=true])")).Address);
        Assert.Equal(1L, await portal.SqlAsync("select count(*) from accounts.safekeeping where held_since is null"));
        Assert.Equal(1L, await portal.SqlAsync("select count(*) from audit.entries where act = 'MailReleased' and chain = 'platform' and person is not null"));

        await HoldAsync();
        await runs.SubmitAsync(await runs.GetAsync("/operator/health"), "form:has([value=false])");
        Assert.Equal(0L, await portal.SqlAsync("select count(*) from portal.letters where state in (1, 2, 3)"));
        Assert.Equal(1L, await portal.SqlAsync("select count(*) from audit.entries where act = 'MailDropped' and chain = 'platform'"));

        Task<object?> HoldAsync() => portal.SqlAsync("insert into accounts.safekeeping (id, held_since, revision) values (1, now(), 1) on conflict (id) do update set held_since = now()");
    }
}
