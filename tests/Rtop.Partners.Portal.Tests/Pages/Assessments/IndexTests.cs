using System.Globalization;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.Assessments;

/// <summary>The list of joint assessments.</summary>
public sealed class IndexTests(PortalFixture portals)
{
    [Fact]
    public async Task The_list_goes_on_where_the_page_before_ended()
    {
        await using var portal = await portals.OpenAsync();
        using var un = await portal.BrowserAsync("un.desk");
        await portal.ManyFilesAsync(60);
        HashSet<string> met = [];
        var (page, rows) = (await un.GetAsync("/un/assessments"), 0);
        for (; ; page = await un.GetAsync("/un/assessments" + page.Document.QuerySelector("a[rel=next]")!.GetAttribute("href")))
        {
            var links = page.Document.QuerySelectorAll("tbody a[href*='/assessments/']").Select(link => link.GetAttribute("href")!).ToList();
            Assert.NotEmpty(links);
            Assert.All(links.Distinct(), link => Assert.True(met.Add(link), $"{link} stands on two pages"));
            rows += links.Count;
            if (page.Document.QuerySelector("a[rel=next]") is null) break;
        }

        Assert.True(met.Count > 60, $"{met.Count} files in {rows} lines");
    }

    [Theory]
    [InlineData("", true, true)]
    [InlineData("open", true, false)]
    [InlineData("closed", false, true)]
    public async Task What_is_due_next_comes_first_and_what_has_no_open_cycle_last(string state, bool hasOpen, bool hasRest)
    {
        await using var portal = await portals.OpenAsync();
        using var un = await portal.BrowserAsync("un.desk");
        await portal.ManyFilesAsync(150);
        List<int> listed = [];
        for (var number = 1; number <= 4; number++)
        {
            var page = await un.GetAsync($"/un/assessments?state={state}&number={number}");
            listed.AddRange(page.Document.QuerySelectorAll("main tbody td:first-child a").Select(link => int.Parse(link.TextContent.Trim()["JA-".Length..], CultureInfo.InvariantCulture)).Where(file => file > 1000));
        }

        // Due the later the lower the number; 1001 and so on, of which each third has no open cycle.
        var files = Enumerable.Range(1001, 150).ToList();
        Assert.Equal([.. files.Where(file => hasOpen && file % 3 != 0).OrderDescending(), .. files.Where(file => hasRest && file % 3 == 0)], listed);
    }
}
