using System.Globalization;
using System.Net;
using CsvHelper;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.Assessments;

/// <summary>The table of ratings: what the page shows, for a spreadsheet that is not to be trusted.</summary>
public sealed class RatingsCsvTests(PortalFixture portals)
{
    [Fact]
    public async Task Before_the_round_opens_the_table_has_the_own_draft_and_afterwards_everybodys()
    {
        await using var portal = await portals.OpenAsync();
        var file = await portal.FileAsync(7);
        using var au = await portal.BrowserAsync("au.desk");
        var own = Records(await ExportAsync(au, $"/au/assessments/{file}/ratings"));
        Assert.NotEmpty(own);
        Assert.All(own, record => Assert.Equal(("JA-0007", "au"), (record["assessment"], record["organization"])));

        await portal.OpenRoundAsync();
        await au.SubmitAsync(await au.GetAsync($"/au/assessments/{file}/factors/SF7/second-look"), "main form.panel", new() { ["Form.Level"] = "4", ["Form.Reason"] = "Recruiting goes on." });
        var all = Records(await ExportAsync(au, $"/au/assessments/{file}/ratings"));
        Assert.Equal(["au", "ecowas", "un"], all.Select(record => record["organization"]).Distinct().Order());
        Assert.All(all, record => Assert.StartsWith("L2 restricted · label of UN", record["label"], StringComparison.OrdinalIgnoreCase));
        var factor = all.Where(record => record is { } line && (line["organization"], line["factor"], line["indicator"]) == ("au", "SF7", "")).ToList();
        Assert.Equal([("3", "0"), ("4", "1")], factor.Select(record => (record["level"], record["second_look"])));
        Assert.Equal(("stable", "moderate", "Seen on the ground. SF7"), (factor[0]["trend"], factor[0]["confidence"], factor[0]["reason"]));
        // In the chain of who exported, and of whose file it is.
        Assert.Equal(4, await Acts(portal, "RatingsExported"));
    }

    [Fact]
    public async Task The_file_is_marked_in_its_name_and_begins_with_the_mark_of_UTF_8()
    {
        await using var portal = await portals.OpenAsync();
        var file = await portal.FileAsync(7);
        using var un = await portal.BrowserAsync("un.desk");
        var answer = await ExportAsync(un, $"/un/assessments/{file}/ratings");
        var disposition = answer.Response.Content.Headers.ContentDisposition!;
        Assert.Equal(("attachment", "JA-0007-ratings-cycle-3-L2-RESTRICTED-UN.csv"), (disposition.DispositionType, disposition.FileName));
        Assert.Equal("text/csv; charset=utf-8", answer.Response.Content.Headers.ContentType!.ToString());
        Assert.Equal([0xEF, 0xBB, 0xBF], (await answer.Response.Content.ReadAsByteArrayAsync(TestDatabase.Ct))[..3]);
        Assert.True(answer.Response.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task A_row_of_hashtags_stands_under_the_header_only_when_asked_for()
    {
        await using var portal = await portals.OpenAsync();
        var file = await portal.FileAsync(7);
        using var un = await portal.BrowserAsync("un.desk");
        Assert.DoesNotContain("#indicator", (await ExportAsync(un, $"/un/assessments/{file}/ratings")).Html, StringComparison.Ordinal);
        var lines = (await ExportAsync(un, $"/un/assessments/{file}/ratings", hxl: true)).Html.TrimStart('\uFEFF').Split("\r\n");
        Assert.StartsWith("assessment,label,cycle,", lines[0], StringComparison.Ordinal);
        Assert.All(lines[1].Split(','), cell => Assert.Matches("^#[a-z]+([+][a-z_]+)+$|^#description$", cell));
        Assert.Equal(lines[0].Split(',').Length, lines[1].Split(',').Length);
    }

    static readonly (string Typed, string Cell)[] Typed =
    [
        ("=HYPERLINK(\"http://x\")", "'=HYPERLINK(\"http://x\")"),
        ("+1", "'+1"),
        ("-1", "'-1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'\t'=1"),
        ("\r=1", "'\r'=1"),
        ("＝1+1", "'＝1+1"),
        ("one;=1+1", "one;'=1+1"),
        ("one\n=1+1\r\n@x\n\t=2", "one\n'=1+1\r\n'@x\n'\t'=2"),
        ("level 3 = high; less than 4 - so far", "level 3 = high; less than 4 - so far"),
        ("\"quoted\", and with a comma", "\"quoted\", and with a comma"),
    ];

    [Fact]
    public async Task No_cell_runs_in_a_spreadsheet_whatever_it_separates_by()
    {
        await using var portal = await portals.OpenAsync();
        var file = await portal.FileAsync(7);
        using var un = await portal.BrowserAsync("un.desk");
        foreach (var (typed, cell) in Typed)
        {
            await portal.SqlAsync("update portal.ratings set reason = $1 where assessment_id = $2 and code = 'SF1' and workspace = 'un'", typed, file);
            var record = Records(await ExportAsync(un, $"/un/assessments/{file}/ratings")).First(line => line["factor"] == "SF1");
            Assert.Equal(cell, record["reason"]);
        }
    }

    [Fact]
    public async Task No_address_starts_an_export_and_who_does_not_read_ratings_finds_nothing_to_export()
    {
        await using var portal = await portals.OpenAsync();
        var file = await portal.FileAsync(7);
        using var un = await portal.BrowserAsync("un.desk");
        var got = await un.GetAsync($"/un/assessments/{file}/ratings?handler=Csv&cycle=3");
        Assert.Equal("text/html", got.Response.Content.Headers.ContentType!.MediaType);
        Assert.Null(got.Response.Content.Headers.ContentDisposition);
        Assert.Equal(HttpStatusCode.BadRequest, (await un.PostAsync($"/un/assessments/{file}/ratings?handler=Csv", [new("cycle", "3")])).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await un.PostAsync($"/un/assessments/{file}/ratings?handler=Csv", [got.Token(), new("cycle", "9")])).Status);

        foreach (var (account, workspace) in (IEnumerable<(string, string)>)[("osce.desk", "osce"), ("asean.focal", "asean")])
        {
            using var other = await portal.BrowserAsync(account);
            var token = (await other.GetAsync($"/{workspace}")).Token();
            Assert.Equal(HttpStatusCode.NotFound, (await other.PostAsync($"/{workspace}/assessments/{file}/ratings?handler=Csv", [token, new("cycle", "3")])).Status);
        }

        Assert.Equal(0, await Acts(portal, "RatingsExported"));
    }

    static async Task<PageAnswer> ExportAsync(Browser browser, string address, bool hxl = false)
    {
        var answer = await browser.SubmitAsync(await browser.GetAsync(address), "form[action*='handler=Csv']", hxl ? new() { ["hxl"] = "true" } : []);
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        return answer;
    }

    static List<Dictionary<string, string>> Records(PageAnswer answer)
    {
        using var reader = new StringReader(answer.Html.TrimStart('\uFEFF'));
        using var csv = new CsvReader(reader, CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        var records = new List<Dictionary<string, string>>();
        while (csv.Read()) records.Add(csv.HeaderRecord!.ToDictionary(name => name, name => csv.GetField(name)!));
        return records;
    }

    static async Task<long> Acts(RunningPortal portal, string act) => (long)(await portal.SqlAsync("select count(*) from audit.entries where act = $1", act))!;
}
