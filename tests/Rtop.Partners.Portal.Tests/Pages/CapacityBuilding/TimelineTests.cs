using System.Globalization;
using System.Text;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.CapacityBuilding;

/// <summary>The plan on a line of time, small and large, in either direction.</summary>
public sealed class TimelineTests(PortalFixture portals, ITestOutputHelper output)
{
    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    public async Task Five_hundred_milestones_come_part_by_part_each_within_a_later_pages_weight(string language)
    {
        await using var portal = await portals.OpenAsync();
        var id = (Guid)(await portal.SqlAsync("select id from portal.programmes where originator = 'un' and number = 5"))!;
        // Titles of the length of real ones, and one cluster that alone does not fit a page.
        await portal.SqlAsync("""
            insert into portal.milestones (id, programme_id, originator, cluster_id, code, title, due_on, due_precision, first_lead, first_body, second_lead, second_body, places, risk_factors, label, provenance, source, remark, state, revision)
              select gen_random_uuid(), c.programme_id, c.originator, c.id, 'L-' || c.code || '-' || g, 'A common set of indicators for early warning and early action, edition ' || g, current_date + g, 1, 'un', 'DPPA', 'au', 'PAPS', '{}', '{}', 1, 1, '', '', 1, 1
              from (select *, row_number() over (order by position) as at from portal.clusters where programme_id = $1) c, generate_series(1, 472) g where c.at = case when g <= 100 then 1 else 2 + g % 5 end
            """, id);
        var all = (long)(await portal.SqlAsync("select count(*) from portal.milestones where programme_id = $1 and removed_at is null", id))!;
        Assert.Equal(500, all);
        using var un = await portal.BrowserAsync("un.prog", language);
        HashSet<string> seen = [], known = [$"/un/programmes/{id}/timeline"];
        Queue<string> open = new(known);
        var heaviest = 0;
        while (open.TryDequeue(out var address))
        {
            var page = await un.GetAsync(address);
            heaviest = Math.Max(heaviest, Encoding.UTF8.GetByteCount(page.Html));
            seen.UnionWith(page.Document.QuerySelectorAll("svg a.step").Select(step => step.GetAttribute("href")!));
            Assert.Equal(page.Document.QuerySelectorAll("svg a.step").Length, page.Document.QuerySelectorAll("details tbody tr").Length);
            foreach (var link in page.Document.QuerySelectorAll("nav.pagination a, .chips a.chip").Select(link => link.GetAttribute("href")!))
                if (known.Add(link)) open.Enqueue(link);
        }

        output.WriteLine($"{known.Count} pages, the heaviest {heaviest} bytes");
        Assert.Equal(all, seen.Count);
        Assert.InRange(heaviest, 1, 40 * 1024);
    }

    [Theory]
    [InlineData("en", false)]
    [InlineData("fr", false)]
    [InlineData("ar", true)]
    public async Task Time_runs_as_one_reads(string language, bool isBack)
    {
        await using var portal = await portals.OpenAsync();
        using var osce = await portal.BrowserAsync("un.prog", language);
        var page = await osce.GetAsync($"/un/programmes/{await portal.SqlAsync("select id from portal.programmes where originator = 'un' and number = 5")}/timeline?zoom=quarter");
        double At(string code) => double.Parse(page.Document.QuerySelectorAll("svg a.step").Single(step => step.TextContent.Trim() == code).QuerySelector("text")!.GetAttribute("x")!, CultureInfo.InvariantCulture);
        // Achieved long ago, and planned for last.
        Assert.Equal(isBack, At("D-SHD-01") > At("D-INF-01"));
        Assert.Equal(isBack ? "end" : "start", page.Document.QuerySelector("svg.timeline")!.GetAttribute("text-anchor"));
        var width = double.Parse(page.Document.QuerySelector("svg.timeline")!.GetAttribute("width")!, CultureInfo.InvariantCulture);
        Assert.All(page.Document.QuerySelectorAll("svg a.step text"), text => Assert.InRange(double.Parse(text.GetAttribute("x")!, CultureInfo.InvariantCulture), 0, width));
    }

    [Fact]
    public async Task Every_mark_is_a_link_in_the_order_of_time_and_stands_in_the_table_too()
    {
        await using var portal = await portals.OpenAsync();
        using var un = await portal.BrowserAsync("un.prog");
        var root = $"/un/programmes/{await portal.SqlAsync("select id from portal.programmes where originator = 'un' and number = 5")}/timeline";
        var page = await un.GetAsync(root);
        Assert.Equal(28, page.Document.QuerySelectorAll("svg a.step[href][aria-label]").Length);
        Assert.Equal(page.Document.QuerySelectorAll("svg a.step").Select(step => step.GetAttribute("href")).Order(), page.Document.QuerySelectorAll("details tbody a").Select(link => link.GetAttribute("href")).Order());
        Assert.NotNull(page.Document.QuerySelector("svg line.today"));
        var one = await un.GetAsync($"{root}?cluster=GOV");
        // As they fall due.
        Assert.Equal(["D-GOV-01", "D-GOV-04", "D-GOV-02", "D-GOV-03"], one.Document.QuerySelectorAll("svg a.step").Select(step => step.TextContent.Trim()));
        Assert.Empty(one.Document.QuerySelectorAll(".pagination"));
        // A moved date stays as a ghost, with a line to where it went.
        var moved = (Guid)(await portal.SqlAsync("select id from portal.milestones where code = 'D-GOV-02'"))!;
        await un.SubmitAsync(await un.GetAsync($"/un/milestones/{moved}/report"), "form.panel", new() { ["Form.State"] = "Deferred", ["Form.NewDueOn"] = "2031-05-01", ["Form.Reason"] = "The rains." });
        var after = await un.GetAsync($"{root}?cluster=GOV&zoom=quarter");
        Assert.Single(after.Document.QuerySelectorAll("svg circle.ghost"));
        Assert.Single(after.Document.QuerySelectorAll("svg line.moved"));
    }
}
