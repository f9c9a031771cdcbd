using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Data;
using Rtop.Partners.Data.Tenancy;
using Rtop.Partners.Portal.Pages.CapacityBuilding.Milestones;
using Rtop.Partners.Portal.Pages.CapacityBuilding.Programmes;
using Rtop.Partners.Portal.Tests.Support;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Reviews;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.CapacityBuilding;

/// <summary>The table of milestones over all programmes.</summary>
public sealed partial class MilestoneListTests(PortalFixture portals)
{
    [Fact]
    public async Task It_holds_what_the_reader_sees_of_every_programme_and_a_link_says_what_is_chosen()
    {
        await using var portal = await portals.OpenAsync();
        using var un = await portal.BrowserAsync("un.prog");
        var programmes = await un.GetAsync("/un/programmes");
        var all = await un.GetAsync(programmes.Document.QuerySelector("main a[href$='/milestones']")!.GetAttribute("href")!);
        var count = Convert.ToInt32(await portal.SqlAsync("select count(*) from portal.milestones where originator = 'un' and removed_at is null"), null);
        Assert.Equal(count, Codes(all).Length + Codes(await un.GetAsync("/un/milestones?number=2")).Length);
        Assert.Equal(50, Codes(all).Length);
        // What was reported of a milestone stands beside it, and beside no other.
        var reported = ((string[])(await portal.SqlAsync("select array_agg(code) from portal.milestones where id in (select milestone_id from portal.status_reports)"))!).Intersect(Codes(all)).Order().ToList();
        Assert.NotEmpty(reported);
        Assert.Equal(reported, all.Document.QuerySelectorAll("#plan ~ table tbody tr").Where(row => Said().IsMatch(row.Children[3].TextContent)).Select(row => row.QuerySelector("td:first-child a")!.TextContent).Order());

        var late = await un.GetAsync("/un/milestones?Filter.state=Late&Filter.lead=ecowas");
        Assert.Equal(["D-GOV-04"], Codes(late));
        Assert.Equal(["late", "ECOWAS"], late.Document.QuerySelectorAll(".chips bdi").Select(chip => chip.TextContent).Order(StringComparer.Ordinal).Reverse());
        // A chip takes away what it says, and nothing else.
        Assert.Equal(6, Codes(await un.GetAsync(late.Document.QuerySelectorAll(".chips a").Single(chip => chip.TextContent.StartsWith("ECOWAS", StringComparison.Ordinal)).GetAttribute("href")!)).Count(code => code.StartsWith("D-", StringComparison.Ordinal)));
        Assert.Contains("None is like that", (await un.GetAsync("/un/milestones?Filter.place=Atlantis")).Main, StringComparison.Ordinal);
        Assert.Contains("None is like that", (await un.GetAsync("/un/milestones?Filter.state=nonsense&sort=nonsense&number=-4&Filter.from=nonsense")).Main, StringComparison.Ordinal);

        using var ecowas = await portal.BrowserAsync("ecowas.desk");
        Assert.Equal(["D-GOV-04", "D-ITM-01", "D-PS-01", "D-PS-06", "D-SCI-01"], Codes(await ecowas.GetAsync($"/ecowas/milestones?Filter.standing=&number=1&Filter.programme={await portal.ProgrammeAsync()}")).Where(code => code.StartsWith("D-", StringComparison.Ordinal)).Order());
        using var desk = await portal.BrowserAsync("admin.osce");
        Assert.Equal(HttpStatusCode.Forbidden, (await desk.GetAsync("/osce/milestones")).Status);
    }

    [Theory]
    [InlineData("un", "un.prog"), InlineData("au", "au.prog"), InlineData("ecowas", "ecowas.desk"), InlineData("osce", "osce.desk")]
    public async Task What_the_database_is_asked_and_what_the_entities_say_is_the_same(string workspace, string account)
    {
        await using var portal = await portals.OpenAsync();
        // Another zone, far from the first, and answers in every standing.
        await portal.SqlAsync("update portal.programmes set zone = 'Pacific/Kiritimati' where number % 2 = 1");
        await portal.SqlAsync("update portal.milestones set due_precision = 2 where code like '%1'; update portal.milestones set due_precision = 3 where code like '%2'; update portal.milestones set due_on = current_date where code like '%3'");
        await portal.SqlAsync("update portal.status_replies set confirms = false where milestone_id in (select milestone_id from portal.status_replies order by milestone_id limit 2)");
        await using var scope = portal.Services.CreateAsyncScope();
        var (clock, days) = (TimeProvider.System, new WorkingDays(true));
        var person = (Guid)(await portal.SqlAsync("select id from portal.persons where email like $1", account + "@%"))!;
        var officer = (Guid)(await portal.SqlAsync("select id from portal.officers where person_id = $1 and workspace = $2", person, workspace))!;
        scope.ServiceProvider.GetRequiredService<Desk>().Introduce(person);
        scope.ServiceProvider.GetRequiredService<Desk>().Take(new() { Id = officer, Workspace = Some.Code(workspace), PersonId = person, Title = "" });
        var db = scope.ServiceProvider.GetRequiredService<PartnersDb>();
        var programmes = await db.Set<Programme>().AsNoTracking().Include(one => one.Parties).Include(one => one.Clusters).AsSplitQuery().ToDictionaryAsync(one => one.Id, TestDatabase.Ct);
        var zones = MilestoneQuery.DaysOf(programmes.Values, clock, days);
        var plan = await db.Set<Milestone>().AsNoTracking().Include(step => step.Reports).ThenInclude(report => report.Reply).Where(step => step.RemovedAt == null).AsSplitQuery().ToListAsync(TestDatabase.Ct);
        var today = clock.TodayIn("Etc/UTC");

        MilestoneFilter[] filters =
        [
            new(), new() { Programme = programmes.Keys.First() }, new() { Cluster = "PS" }, new() { Cluster = "GOV" }, new() { Place = "XTL" }, new() { Place = "xtl" }, new() { Lead = "au" }, new() { Lead = "?" }, new() { Within = 30 }, new() { Within = 0 },
            new() { From = today }, new() { Until = today }, new() { From = today.AddYears(-1), Until = today.AddYears(1), State = "Late" }, new() { State = "Nonsense" }, new() { State = "Late" },
            .. Enum.GetValues<MilestoneState>().Select(state => new MilestoneFilter { State = state.ToString() }), .. Enum.GetValues<ReportStanding>().Select(standing => new MilestoneFilter { Standing = standing }),
        ];
        foreach (var filter in filters)
        {
            var said = plan.Where(step =>
            {
                var programme = programmes[step.ProgrammeId];
                var day = clock.TodayIn(programme.Zone);
                var standing = step.LastReport is { } report ? report.StandingOn(day, DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(report.At, TimeZoneInfo.FindSystemTimeZoneById(programme.Zone)).DateTime), days) : (ReportStanding?)null;
                return filter.Admits(step, programme, step.Provenance is not Provenance.OnRecord && step.IsLate(day), standing, day);
            }).Select(step => step.Code).Order(StringComparer.Ordinal);
            foreach (var sort in Enum.GetValues<MilestoneSort>())
                Assert.Equal(said, (await db.Admitted(filter, zones).Sorted(db, sort).Select(step => step.Code).ToListAsync(TestDatabase.Ct)).Order(StringComparer.Ordinal));
        }

        var sorted = await db.Admitted(new(), zones).Sorted(db, MilestoneSort.Programme).Select(step => step.ProgrammeId).ToListAsync(TestDatabase.Ct);
        Assert.Equal(sorted.Distinct().Count(), sorted.Where((id, at) => at == 0 || sorted[at - 1] != id).Count());
    }

    [Fact]
    public async Task Its_pages_follow_one_another_in_the_order_that_was_chosen_and_stay_small()
    {
        await using var portal = await portals.OpenAsync();
        using var un = await portal.BrowserAsync("un.prog");
        await un.GetAsync("/un/milestones");
        var first = await un.GetAsync("/un/milestones?sort=Code");
        var second = await un.GetAsync("/un/milestones?sort=Code&number=2");
        Assert.Empty(Codes(first).Intersect(Codes(second)));
        Assert.Equal("ascending", Assert.Single(first.Document.QuerySelectorAll("th[aria-sort]")).GetAttribute("aria-sort"));
        Assert.NotNull(first.Document.QuerySelector("a[rel=next]"));
        Assert.Null(second.Document.QuerySelector("a[rel=next]"));
        Assert.InRange(first.Html.Length, 1, 40_000);
    }

    [GeneratedRegex("confirmed by|sees it differently|reported by")]
    private static partial Regex Said();

    static string[] Codes(PageAnswer page) => [.. page.Document.QuerySelectorAll("#plan ~ table tbody td:first-child a").Select(link => link.TextContent)];
}
