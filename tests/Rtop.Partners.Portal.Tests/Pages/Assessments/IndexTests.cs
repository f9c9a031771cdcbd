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
        await portal.SqlAsync("""
            with file as (select a from portal.assessments a where originator = 'un' and number = 7),
            made as (insert into portal.assessments (id, originator, number, title, situation, countries, crimes, conflict_status, framework_id, framework_version, label, rhythm_days, scope_note, opened_at, revision)
              select gen_random_uuid(), (a).originator, 1000 + n, (a).title, (a).situation, (a).countries, (a).crimes, (a).conflict_status, (a).framework_id, (a).framework_version, (a).label, (a).rhythm_days, (a).scope_note, (a).opened_at, (a).revision
              from file, generate_series(1, 60) n returning id)
            insert into portal.parties select (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid(), 'assessment_id', made.id))).* from made, file, portal.parties p where p.assessment_id = (a).id and p.workspace = 'un'
            """);
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
}
