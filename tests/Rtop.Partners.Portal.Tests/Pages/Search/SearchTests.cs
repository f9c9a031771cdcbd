using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Rtop.Partners.Portal.Tests.Crawl;
using Rtop.Partners.Portal.Tests.Pages.Assessments;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.Search;

/// <summary>Search through the walls: what may be opened is found in any of the languages, and nothing else shows, not by a count and not by a byte.</summary>
public sealed partial class SearchTests(PortalFixture portals, ITestOutputHelper output)
{
    [Fact]
    public async Task Words_are_found_in_their_forms_and_languages_and_marked_and_stand_in_no_address()
    {
        await using var portal = await portals.OpenAsync();
        await portal.SqlAsync("update portal.assessments set situation = 'Killings near the memorial; génocide rappelé. مخيمات النازحين قرب الحدود.' where id = $1", await portal.FileAsync(7));
        await portal.SqlAsync("update portal.sections set text = 'The militias regrouped <b>at night</b>.' where assessment_id = $1", await portal.FileAsync(7));
        using var desk = await portal.BrowserAsync("un.desk");
        foreach (var (typed, marked) in new[] { ("killing", "Killings"), ("KILLINGS memorial", "memorial"), ("genocide", "génocide"), ("génocides", "génocide"), ("memor", "memorial"), ("\"near the memorial\"", "memorial"), ("النازحون", "النازحين") })
        {
            var page = await FindAsync(desk, "un", typed);
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.EndsWith("/un/search", page.Address, StringComparison.Ordinal);
            Assert.Contains("JA-0007", Group(page, "Assessments"), StringComparison.Ordinal);
            Assert.Contains(marked, page.Document.QuerySelectorAll("#found-Assessments ~ ul mark").Select(word => word.TextContent));
        }

        Assert.Null((await FindAsync(desk, "un", "killing -memorial")).Document.QuerySelector("#found-Assessments"));
        var text = await FindAsync(desk, "un", "militia");
        Assert.Contains("<b>at night</b>", Group(text, "Sections"), StringComparison.Ordinal);
        Assert.Null(text.Document.QuerySelector("main b b, main li b"));
        Assert.NotNull(text.Document.QuerySelector("#found-Sections ~ ul .label"));
        Assert.Contains("UN desk officer", Group(await FindAsync(desk, "un", "desk"), "People"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await FindAsync(desk, "un", "k")).Status);
        var echoed = await FindAsync(desk, "un", "\"><script>x");
        Assert.Equal("\"><script>x", echoed.Document.QuerySelector("#Form_Words")!.GetAttribute("value"));
        // That somebody searched is known, and not for what.
        Assert.True((long)(await portal.SqlAsync("select count(*) from audit.entries where act = 'Searched' and chain = 'un' and detail = '' and subject is null"))! >= 10);
        Assert.Equal(0L, await portal.SqlAsync("select count(*) from audit.entries e where e::text ilike '%killing%' or e::text ilike '%memor%'"));
    }

    [Fact]
    public async Task A_reference_opens_its_record_and_that_of_a_confidential_file_is_not_there_for_anybody()
    {
        await using var portal = await StoppedAsync();
        using var desk = await portal.BrowserAsync("un.desk");
        Assert.EndsWith($"/un/assessments/{await portal.FileAsync(7)}", (await FindAsync(desk, "un", "ja-0007")).Address, StringComparison.Ordinal);
        Assert.Contains("JA-0007", Group(await FindAsync(desk, "un", "JA-00"), "Assessments"), StringComparison.Ordinal);
        using var outside = await portal.BrowserAsync("asean.focal");
        using var team = await portal.BrowserAsync("osce.pol");
        foreach (var (browser, workspace, hidden) in new[] { (outside, "asean", "JA-0007"), (outside, "asean", "Zorandi"), (team, "osce", "HE-03"), (outside, "asean", "HE-03") })
            Assert.Equal(Plain(await FindAsync(browser, workspace, "qqqqqqq"), "qqqqqqq"), Plain(await FindAsync(browser, workspace, hidden), hidden));
    }

    [Fact]
    public async Task Whoever_looks_for_every_canary_by_its_beginning_finds_their_own_alone()
    {
        await using var portal = await portals.OpenAsync();
        var facts = await Facts.PlantAsync(portal);
        var (asked, met) = (0, 0);
        foreach (var account in facts.Accounts)
        {
            using var browser = await portal.BrowserAsync(account);
            foreach (var kind in (string[])["assessment", "section", "programme", "step", "roundtable", "table", "warning", "note", "engagement", "contribution", "comment", "draft", "rating"])
            {
                var page = await FindAsync(browser, facts.WorkspaceOf(account), $"CNRY{kind}");
                asked++;
                foreach (var canary in Canary().Matches(page.Html).Select(match => match.Value).Distinct())
                {
                    met++;
                    Assert.True(facts.MayRead(account, canary), $"{account} finds {canary}");
                }

                Assert.All(page.Document.QuerySelectorAll("main ul.found"), list => Assert.InRange(list.Children.Length, 1, 20));
            }
        }

        output.WriteLine($"{asked} searches, {met} canaries met");
        Assert.True(met > 50, $"only {met} canaries met");
    }

    [Fact]
    public async Task The_thirty_first_search_in_a_minute_is_refused()
    {
        await using var portal = await StoppedAsync();
        using var desk = await portal.BrowserAsync("au.desk");
        for (var many = 0; many < 30; many++) Assert.Equal(HttpStatusCode.OK, (await FindAsync(desk, "au", "qqqqqqq")).Status);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await FindAsync(desk, "au", "qqqqqqq")).Status);
    }

    [Fact]
    public async Task The_field_stands_at_the_head_of_every_page_of_a_workspace_and_of_no_other()
    {
        await using var portal = await portals.OpenAsync();
        using var desk = await portal.BrowserAsync("un.desk");
        var home = await desk.GetAsync("/un");
        Assert.Equal(HttpStatusCode.OK, (await desk.SubmitAsync(home, "header form.find", new() { ["Form.Words"] = "JA-0007" })).Status);
        Assert.Null((await desk.GetAsync("/account")).Document.QuerySelector("form.find"));
        Assert.Null((await desk.GetAsync("/un/search")).Document.QuerySelector("header form.find"));
    }

    Task<RunningPortal> StoppedAsync() => portals.OpenAsync(adjust: builder => builder.Services.AddSingleton<TimeProvider>(new StoppedClock(TimeProvider.System.GetUtcNow())));

    static async Task<PageAnswer> FindAsync(Browser browser, string workspace, string typed) =>
        await browser.SubmitAsync(await browser.GetAsync($"/{workspace}/search"), "main form", new() { ["Form.Words"] = typed });

    static string Group(PageAnswer page, string kind) => page.Document.QuerySelector($"#found-{kind} ~ ul")?.TextContent ?? "";

    static string Plain(PageAnswer page, string typed) => Token().Replace(page.Html, "TOKEN").Replace($"value=\"{typed}\"", "TYPED", StringComparison.Ordinal);

    [GeneratedRegex("CNRY[a-z]+[0-9a-f]{32}")]
    private static partial Regex Canary();

    [GeneratedRegex("CfDJ8[A-Za-z0-9_-]+")]
    private static partial Regex Token();
}
