using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.Home;

public sealed class HomeTests(PortalFixture portals)
{
    [Fact]
    public async Task Each_desk_sees_what_waits_for_it_and_nothing_of_others()
    {
        await using var portal = await portals.OpenAsync();
        using var ecowas = await portal.BrowserAsync("ecowas.desk");
        using var asean = await portal.BrowserAsync("asean.focal");
        using var un = await portal.BrowserAsync("un.desk");

        var ecowasHome = await ecowas.GetAsync("/ecowas");
        Assert.Equal(["JA-0008", "JA-0007"], ecowasHome.Document.QuerySelectorAll("tbody tr td:nth-child(2) a").Select(link => link.TextContent));
        Assert.Contains("4 days late", ecowasHome.Main, StringComparison.Ordinal);
        Assert.Contains("in 5 days", ecowasHome.Main, StringComparison.Ordinal);

        var aseanHome = await asean.GetAsync("/asean");
        Assert.Equal(["JA-0010"], aseanHome.Document.QuerySelectorAll("tbody tr td:nth-child(2) a").Select(link => link.TextContent));
        Assert.DoesNotContain("Zorandi", aseanHome.Html, StringComparison.OrdinalIgnoreCase);

        var unPages = (await un.GetAsync("/un")).Html + (await un.GetAsync("/un/assessments")).Html + (await un.GetAsync("/un/reminders")).Html;
        Assert.DoesNotContain("JA-0008", unPages, StringComparison.Ordinal);
        Assert.DoesNotContain("Talim", unPages, StringComparison.OrdinalIgnoreCase);
    }
}
