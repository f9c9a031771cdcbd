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
        // No officer of ECOWAS is there for programmes alone: what it leads waits for the desk.
        Assert.Equal(["D-GOV-04", "JA-0008", "JA-0007", "D-ITM-01"], ecowasHome.Document.QuerySelectorAll("tbody tr td:nth-child(2) a").Select(link => link.TextContent));
        Assert.Contains("4 days late", ecowasHome.Main, StringComparison.Ordinal);
        // The scenario's day is that of UTC; where it is due, the day before may still last.
        var now = TimeProvider.System.GetUtcNow();
        var behind = now.UtcDateTime.Date - TimeZoneInfo.ConvertTime(now, TimeZoneInfo.FindSystemTimeZoneById("America/New_York")).Date;
        Assert.Contains($"in {5 + behind.Days} days", ecowasHome.Main, StringComparison.Ordinal);

        var aseanHome = await asean.GetAsync("/asean");
        Assert.Equal(["JA-0010"], aseanHome.Document.QuerySelectorAll("tbody tr td:nth-child(2) a").Select(link => link.TextContent));
        Assert.DoesNotContain("Zorandi", aseanHome.Html, StringComparison.OrdinalIgnoreCase);

        using var programmes = await portal.BrowserAsync("au.prog");
        var auHome = await programmes.GetAsync("/au");
        Assert.Equal(
            ["D-CAP-01", "PR-0005", "D-PS-03", "D-ENV-02", "D-HR-03", "D-SHD-03", "D-PS-04", "D-ADV-01", "D-ENV-01", "D-AGR-01", "D-PS-04"],
            auHome.Document.QuerySelectorAll("tbody tr td:nth-child(2) a").Select(link => link.TextContent));
        Assert.Contains("UN reported “on track”", auHome.Main, StringComparison.Ordinal);

        var unPages = (await un.GetAsync("/un")).Html + (await un.GetAsync("/un/assessments")).Html + (await un.GetAsync("/un/reminders")).Html;
        Assert.DoesNotContain("JA-0008", unPages, StringComparison.Ordinal);
        Assert.DoesNotContain("Talim", unPages, StringComparison.OrdinalIgnoreCase);
    }
}
