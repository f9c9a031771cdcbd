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
        // The scenario's day is that of UTC; where it is due, the day before may still last, or the next one have begun.
        Assert.Contains($"{4 + DaysAhead("Africa/Lagos")} days late", ecowasHome.Main, StringComparison.Ordinal);
        Assert.Contains($"in {5 - DaysAhead("America/New_York")} days", ecowasHome.Main, StringComparison.Ordinal);

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

    static int DaysAhead(string zone)
    {
        var now = TimeProvider.System.GetUtcNow();
        return (TimeZoneInfo.ConvertTime(now, TimeZoneInfo.FindSystemTimeZoneById(zone)).Date - now.UtcDateTime.Date).Days;
    }

    [Fact]
    public async Task Of_many_reviews_that_are_owed_the_fifty_that_are_due_first_stand_there_and_the_way_to_the_others()
    {
        await using var portal = await portals.OpenAsync();
        using var un = await portal.BrowserAsync("un.desk");
        await portal.ManyFilesAsync(90);
        var lines = (await un.GetAsync("/un")).Document.QuerySelectorAll("tbody tr td:nth-child(2) a").Select(link => (link.TextContent, Href: link.GetAttribute("href")!)).ToList();
        // Each third has no open cycle; what is due last has the lowest number.
        var owed = Enumerable.Range(1001, 90).Where(file => file % 3 != 0).OrderDescending().Take(50).Select(file => $"JA-{file}").ToList();
        Assert.Equal(owed, lines.Select(line => line.TextContent).Where(reference => reference.StartsWith("JA-1", StringComparison.Ordinal)));
        var further = Assert.Single(lines, line => line.TextContent == "Further reviews");
        Assert.Equal("/un/assessments?state=open", further.Href);
        Assert.Equal(owed.Count, lines.IndexOf(further));
        Assert.Contains("JA-1001", (await un.GetAsync(further.Href + "&number=2")).Main, StringComparison.Ordinal);
    }
}
