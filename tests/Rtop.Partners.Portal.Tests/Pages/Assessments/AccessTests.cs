using System.Net;
using AngleSharp.Dom;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.Assessments;

/// <summary>"Who can see this, and why" says what the walls do, and tells of nobody else's officers.</summary>
public sealed class AccessTests(PortalFixture portals)
{
    static readonly Dictionary<string, string> Desks = new() { ["un"] = "un.desk", ["au"] = "au.desk", ["ecowas"] = "ecowas.desk", ["osce"] = "osce.desk", ["asean"] = "asean.focal" };

    [Theory]
    [InlineData("")]
    [InlineData("update portal.assessments set label = 4 where originator = 'un' and number = 7")]
    [InlineData("""
        with gone as (update portal.invitations set ended_at = now() where workspace = 'ecowas' and originator = 'un' and number = 7 returning id)
          update portal.parties set ended_at = now() where invitation_id in (select id from gone)
        """)]
    public async Task What_the_page_says_of_each_organization_is_what_its_desk_can_do(string change)
    {
        await using var portal = await portals.OpenAsync();
        if (change.Length > 0) await portal.SqlAsync(change);
        var file = await portal.FileAsync(7);
        using var un = await portal.BrowserAsync("un.desk");
        var page = await un.GetAsync($"/un/assessments/{file}/access");
        var rows = page.Document.QuerySelectorAll("tr[data-workspace]").ToDictionary(row => row.GetAttribute("data-workspace")!);

        foreach (var (workspace, account) in Desks)
        {
            using var desk = await portal.BrowserAsync(account);
            var row = rows.GetValueOrDefault(workspace);
            var opens = row?.QuerySelector(".state.good") is not null;
            Assert.Equal((workspace, opens), (workspace, (await desk.GetAsync($"/{workspace}/assessments/{file}")).Status is HttpStatusCode.OK));
            Assert.Equal(opens, (await desk.GetAsync($"/{workspace}/assessments/{file}/access")).Status is HttpStatusCode.OK);
            // Observers have the page too; whose ratings it shows them is asked below, cycle by cycle.
            Assert.Equal(opens, (await desk.GetAsync($"/{workspace}/assessments/{file}/ratings")).Status is HttpStatusCode.OK);
            foreach (var cycle in (int[])[1, 2, 3])
            {
                var columns = (await desk.GetAsync($"/{workspace}/assessments/{file}/ratings?cycle={cycle}")).Document.QuerySelectorAll("main thead th[data-workspace]").Select(column => column.GetAttribute("data-workspace")).Distinct();
                Assert.Equal((workspace, cycle, Open(row).Contains($"{cycle}")), (workspace, cycle, columns.Any(code => code != workspace)));
            }
        }
    }

    [Fact]
    public async Task Each_desk_reads_its_own_officers_duties_and_nobody_elses()
    {
        await using var portal = await portals.OpenAsync();
        var file = await portal.FileAsync(7);
        foreach (var workspace in (string[])["un", "au", "osce"])
        {
            using var desk = await portal.BrowserAsync(Desks[workspace]);
            var page = await desk.GetAsync($"/{workspace}/assessments/{file}/access");
            Assert.Contains("Desk officer", page.Main, StringComparison.Ordinal);
            Assert.DoesNotContain("Workspace administrator", page.Main, StringComparison.OrdinalIgnoreCase);
            var others = ((string)(await portal.SqlAsync("select string_agg(name, '|') from portal.persons where id not in (select person_id from portal.officers where workspace = $1 and person_id is not null)", workspace))!).Split('|');
            Assert.DoesNotContain(others, name => page.Html.Contains(name, StringComparison.Ordinal));
            var own = (string)(await portal.SqlAsync("select p.name from portal.persons p where p.email = $1", $"{Desks[workspace]}@demo.example"))!;
            Assert.Contains(own, page.Main, StringComparison.Ordinal);
            // An observer's officers do not rate, whatever their duty is.
            Assert.Equal(workspace is not "osce", page.Document.QuerySelectorAll("td[data-label='May, on this file']").Any(cell => cell.TextContent.Contains("rate", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public async Task An_invitation_without_an_answer_is_told_to_the_inviting_side_alone()
    {
        await using var portal = await portals.OpenAsync();
        var file = await portal.FileAsync(7);
        using var un = await portal.BrowserAsync("un.desk");
        await un.SubmitAsync(await un.GetAsync($"/un/assessments/{file}/invite"), "main form", new() { ["Form.Invited"] = "asean", ["Form.Role"] = "Observer" });
        var line = (await un.GetAsync($"/un/assessments/{file}/access")).Document.QuerySelector("main section li[data-workspace=asean]")!.TextContent;
        Assert.Contains("as observer, no answer yet", line, StringComparison.Ordinal);
        using var au = await portal.BrowserAsync("au.desk");
        Assert.Empty((await au.GetAsync($"/au/assessments/{file}/access")).Document.QuerySelectorAll("[data-workspace=asean]"));
        using var asean = await portal.BrowserAsync("asean.focal");
        Assert.Equal(HttpStatusCode.NotFound, (await asean.GetAsync($"/asean/assessments/{file}/access")).Status);
    }

    [Fact]
    public async Task Who_joined_or_left_since_last_week_is_said_and_the_overview_leads_there()
    {
        await using var portal = await portals.OpenAsync();
        var file = await portal.FileAsync(7);
        using var au = await portal.BrowserAsync("au.desk");
        var link = (await au.GetAsync($"/au/assessments/{file}")).Document.QuerySelector("main a[href$='/access']")!.GetAttribute("href")!;
        await portal.SqlAsync("update portal.parties set since = now() - interval '20 days' where assessment_id = $1", file);
        await portal.SqlAsync("update portal.reveals set at = now() - interval '8 days' where assessment_id = $1", file);
        Assert.Contains("Nobody joined, left or changed role", (await au.GetAsync(link)).Main, StringComparison.Ordinal);

        await portal.SqlAsync("update portal.parties set since = now() - interval '6 days' where assessment_id = $1 and workspace = 'ecowas'", file);
        await portal.SqlAsync("update portal.invitations set label = 1 where assessment_id = $1 and workspace = 'au'", file);
        var page = await au.GetAsync(link);
        Assert.Contains("ECOWAS joined as", page.Main, StringComparison.Ordinal);
        Assert.Contains("the label was L1", page.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("UN opened the file.", page.Main, StringComparison.Ordinal);
    }

    static string[] Open(IElement? row) => row?.QuerySelectorAll("li").Select(line => line.TextContent).FirstOrDefault(line => line.Contains("as the round is open", StringComparison.Ordinal))?.Split("Cycles: ")[1].Split(", ") ?? [];
}
