using System.Net;
using System.Text.RegularExpressions;
using Rtop.Partners.Audit;
using Rtop.Partners.Portal.Tests.Pages.Assessments;
using Rtop.Partners.Portal.Tests.Pages.People;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.Audit;

/// <summary>P9, P18: the trail of acts, for the auditor alone, with nothing of what must not be known.</summary>
public sealed partial class TrailTests(PortalFixture portals)
{
    [Fact]
    public async Task The_auditor_reads_who_did_what_by_name_and_reference_and_no_content_and_nobody_else_reads_it()
    {
        await using var portal = await portals.OpenAsync();
        using var auditor = await portal.BrowserAsync("auditor");
        Assert.NotNull((await auditor.GetAsync("/un")).Document.QuerySelector("a[href='/un/audit']"));
        using (var desk = await portal.BrowserAsync("un.desk"))
        {
            await desk.GetAsync($"/un/assessments/{await portal.FileAsync(7)}");
            Assert.Equal(HttpStatusCode.Forbidden, (await desk.GetAsync("/un/audit")).Status);
            Assert.Null((await desk.GetAsync("/un")).Document.QuerySelector("a[href='/un/audit']"));
        }

        using (var other = await portal.BrowserAsync("au.desk")) await other.GetAsync($"/au/assessments/{await portal.FileAsync(7)}");
        var page = await auditor.GetAsync("/un/audit");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        var said = page.Document.QuerySelectorAll("main tbody tr").Select(row => string.Join(" | ", row.Children.Skip(1).Select(cell => cell.TextContent.Trim()))).ToList();
        Assert.Contains("Read an assessment | UN desk officer, West Africa | JA-0007", said);
        Assert.Contains("Read an assessment | an officer of AU | JA-0007", said);
        Assert.Contains("Asked for a page that their duties do not open | UN desk officer, West Africa | ", said);
        // Acts and references: no title, and no way to what the duty does not open.
        foreach (var title in (string[])(await portal.SqlAsync("select array_agg(title) from portal.assessments"))!) Assert.DoesNotContain(title, page.Html, StringComparison.Ordinal);
        Assert.Null(page.Document.QuerySelector("main a[href*='/assessments/']"));
        Assert.Equal(HttpStatusCode.NotFound, (await auditor.GetAsync("/au/audit")).Status);
        Assert.True((long)(await portal.SqlAsync("select count(*) from audit.entries where chain = 'un' and act = 'TrailRead'"))! > 0);
        foreach (var (account, workspace) in new[] { ("admin.osce", "osce"), ("osce.hoo", "osce"), ("osce.custodian", "osce"), ("un.lead", "un"), ("ecowas.desk", "ecowas"), ("asean.focal", "asean") })
        {
            using var somebody = await portal.BrowserAsync(account);
            Assert.Equal(HttpStatusCode.Forbidden, (await somebody.GetAsync($"/{workspace}/audit")).Status);
        }
    }

    [Fact]
    public async Task What_is_narrowed_is_shown_alone_and_what_is_not_shown_cannot_be_asked_for()
    {
        await using var portal = await portals.OpenAsync();
        using var auditor = await portal.BrowserAsync("auditor");
        var officer = await portal.OfficerAsync("un.desk", "un");
        Assert.All(Column(await auditor.GetAsync("/un/audit?Filter.Act=CycleOpened"), 1), act => Assert.Equal("Opened a review cycle", act));
        Assert.All(Column(await auditor.GetAsync($"/un/audit?Filter.Officer={officer}"), 2), name => Assert.StartsWith("UN desk officer", name, StringComparison.Ordinal));
        Assert.All(Column(await auditor.GetAsync("/un/audit?Filter.Matter=Looking"), 1), act => Assert.True(act is "Read the trail of acts" or "The demonstration was loaded", act));
        Assert.Contains("No entry fits", (await auditor.GetAsync("/un/audit?Filter.Until=1999-12-31")).Main, StringComparison.Ordinal);
        Assert.Contains("No entry fits", (await auditor.GetAsync($"/un/audit?Filter.Officer={await portal.OfficerAsync("au.desk", "au")}")).Main, StringComparison.Ordinal);
        foreach (var wrong in (string[])["Filter.Act=NoteRead", "Filter.Act=777", "Filter.Matter=77", "Filter.From=soon", "before=x", "before=99999999999999999999-1"])
            Assert.Equal(HttpStatusCode.NotFound, (await auditor.GetAsync($"/un/audit?{wrong}")).Status);
    }

    [Fact]
    public async Task Acts_on_confidential_files_change_nothing_that_their_own_auditor_sees()
    {
        await using var portal = await portals.OpenAsync();
        await portal.SqlAsync("insert into portal.duties (id, officer_id, person_id, workspace, duty, \"from\") select gen_random_uuid(), id, person_id, 'osce', 10, '2020-01-01' from portal.officers where id = $1", await portal.OfficerAsync("osce.desk", "osce"));
        await portal.StampAsync();
        using var auditor = await portal.BrowserAsync("osce.desk");
        string[] views = ["Filter.From=2020-01-01", .. Enum.GetNames<TrailMatter>().Where(matter => matter != nameof(TrailMatter.Looking)).Select(matter => $"Filter.Matter={matter}"), $"Filter.Officer={await portal.OfficerAsync("osce.pol", "osce")}"];
        async Task<string> SeenAsync()
        {
            var seen = "";
            foreach (var view in views)
                for (var address = $"/osce/audit?{view}"; address is not null;)
                {
                    var page = await auditor.GetAsync(address);
                    Assert.Equal(HttpStatusCode.OK, page.Status);
                    // The own looks are the only acts that come between.
                    seen += string.Join('\n', page.Document.QuerySelectorAll("main tbody tr").Select(row => row.OuterHtml).Where(row => !row.Contains("Read the trail of acts", StringComparison.Ordinal)));
                    address = page.Document.QuerySelector("main a[rel=next]")?.GetAttribute("href");
                }

            return seen;
        }

        var before = await SeenAsync();
        Assert.Contains("<tr>", before, StringComparison.Ordinal);
        var hidden = Enum.GetValues<Act>().Where(act => Trail.MatterOf(act) is null).ToList();
        Assert.True(hidden.Count > 60, $"{hidden.Count} hidden acts");
        foreach (var act in hidden)
            await portal.SqlAsync($"select set_config('portal.workspace', 'osce', false); select audit.append(now(), (select id from portal.officers where workspace = 'osce' and title is not null limit 1), (select person_id from portal.officers where workspace = 'osce' and person_id is not null limit 1), '{act}', 'note', gen_random_uuid(), '', 'count=1')");
        using (var political = await portal.BrowserAsync("osce.pol"))
        {
            await political.GetAsync("/osce/engagements");
            Assert.Equal(HttpStatusCode.NotFound, (await political.GetAsync($"/osce/engagements/{Guid.NewGuid()}")).Status);
        }

        Assert.Equal(before, await SeenAsync());
    }

    [Fact]
    public async Task Every_entry_is_on_one_page_and_in_the_table_once_and_no_number_tells_of_others()
    {
        await using var portal = await portals.OpenAsync();
        // Many of one moment, as one save makes them.
        await portal.SqlAsync("select set_config('portal.workspace', 'un', false); select count(audit.append('2026-01-02 03:04:05Z', null, null, 'MilestonePlanned', 'milestone', null, '', '')) from generate_series(1, 130)");
        await portal.SqlAsync("select set_config('portal.workspace', 'un', false); select audit.append('2026-01-03', null, null, 'RoundtableRecordKept', 'roundtable', null, '', '')");
        using var auditor = await portal.BrowserAsync("auditor");
        var (rows, pages) = (0, 0);
        PageAnswer page;
        for (var address = "/un/audit?Filter.Matter=Programmes"; address is not null; pages++)
        {
            page = await auditor.GetAsync(address);
            rows += page.Document.QuerySelectorAll("main tbody tr").Length;
            Assert.Null(page.Document.QuerySelector("main .count"));
            address = page.Document.QuerySelector("main a[rel=next]")?.GetAttribute("href");
        }

        Assert.Equal(await portal.SqlAsync("select count(*) from audit.entries where chain = 'un' and act = any($1) and (workspace = 'un' or act = any($2))", Trail.Shown.Where(act => Trail.MatterOf(act) is TrailMatter.Programmes).Select(act => act.ToString()).ToArray(), Trail.ShownOfOthers.Select(act => act.ToString()).ToArray()), (long)rows);
        Assert.True(rows > 130 && pages > 2, $"{rows} rows on {pages} pages");

        var file = await auditor.SubmitAsync(await auditor.GetAsync("/un/audit?Filter.Matter=Programmes"), "main form[method=post]");
        Assert.Equal("text/csv", file.Response.Content.Headers.ContentType!.MediaType);
        Assert.Equal(rows + 1, file.Html.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(1L, await portal.SqlAsync("select count(*) from audit.entries where chain = 'un' and act = 'TrailTaken'"));
        Assert.NotEqual(HttpStatusCode.OK, (await auditor.GetAsync("/un/audit?handler=Csv")).Response.Content.Headers.ContentType!.MediaType == "text/csv" ? HttpStatusCode.OK : HttpStatusCode.NotFound);

        // What has a day and no hour is shown so.
        var day = (await auditor.GetAsync("/un/audit?Filter.Act=RoundtableRecordKept&Filter.From=2026-01-02&Filter.Until=2026-01-03")).Document.QuerySelector("main tbody time")!;
        Assert.DoesNotMatch(Hour(), day.TextContent);
        Assert.Equal("2026-01-03", day.GetAttribute("datetime"));
    }

    static List<string> Column(PageAnswer page, int at)
    {
        var cells = page.Document.QuerySelectorAll("main tbody tr").Select(row => row.Children[at].TextContent.Trim()).ToList();
        Assert.NotEmpty(cells);
        return cells;
    }

    [GeneratedRegex("\\d:\\d")]
    private static partial Regex Hour();
}
