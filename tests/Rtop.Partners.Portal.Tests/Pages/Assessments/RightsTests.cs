using System.Net;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.Assessments;

public sealed class RightsTests(PortalFixture portals)
{
    static readonly string[] Parts = ["", "/ratings?cycle=2", "/rate", "/rate/SF1", "/submit", "/open-round", "/next-cycle", "/invite", "/sections/new"];

    [Fact]
    public async Task An_observer_reads_and_comments_and_does_nothing_else()
    {
        await using var portal = await portals.OpenAsync();
        var id = await portal.FileAsync(7);
        var file = $"/osce/assessments/{id}";
        var section = (Guid)(await portal.SqlAsync("select id from portal.sections where assessment_id = $1", id))!;
        using var osce = await portal.BrowserAsync("osce.desk");
        var before = await WrittenAsync(portal);

        var page = await osce.GetAsync(file);
        var token = page.Token();
        Assert.Empty(page.Document.QuerySelectorAll("main a[href*='/rate'], main a[href$='/edit'], main a[href*='/new']:not([href*='/warnings/']), main a[href*='/invite'], main a[href*='/open-round'], main a[href*='/next-cycle']"));
        foreach (var part in (string[])[.. Parts[1..], $"/sections/{section}/edit"])
        {
            Assert.Equal(HttpStatusCode.NotFound, (await osce.GetAsync(file + part)).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await osce.PostAsync(file + part, [token, new("Form.Text", "Forged"), new("Form.Heading", "Forged"), new("Form.Revision", "1"), new("Form.DueOn", "2030-01-01"), new("Form.Invited", "asean"), new("Form.Role", "CoLead"), new("Form.Ratings[0].Code", "SF1"), new("Form.Ratings[0].Level", "2")])).Status);
        }

        Assert.Equal(before, await WrittenAsync(portal));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await osce.SubmitAsync(page, "main form", new() { ["Form.Text"] = " " })).Status);
        var tooLong = await osce.SubmitAsync(page, "main form", new() { ["Form.Text"] = new('x', 2001) });
        Assert.NotEmpty(tooLong.ErrorAt("Form_Text"));
        Assert.Equal(2001, tooLong.Document.QuerySelector("#Form_Text")!.TextContent.Trim().Length);

        var commented = await osce.SubmitAsync(page, "main form", new() { ["Form.Text"] = "An observer's word" });
        Assert.Equal(HttpStatusCode.OK, commented.Status);
        using var au = await portal.BrowserAsync("au.desk");
        var read = (await au.GetAsync($"/au/assessments/{id}")).Document.QuerySelector(".comments li:last-child")!;
        Assert.Equal("osce", read.GetAttribute("data-workspace"));
        Assert.Contains("An observer's word", read.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("desk officer", read.TextContent, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Who_has_no_duty_for_it_is_told_so_in_the_own_workspace()
    {
        await using var portal = await portals.OpenAsync();
        var id = await portal.FileAsync(7);
        foreach (var (account, workspace) in ((string, string)[])[("admin.osce", "osce"), ("osce.pol", "osce"), ("osce.expert", "osce"), ("un.prog", "un"), ("auditor", "un")])
        {
            using var browser = await portal.BrowserAsync(account);
            foreach (var address in (string[])[$"/{workspace}/assessments", $"/{workspace}/assessments/new", .. Parts.Select(part => $"/{workspace}/assessments/{id}{part}"), $"/{workspace}/invitations/{id}"])
                Assert.Equal((HttpStatusCode.Forbidden, address), ((await browser.GetAsync(address)).Status, address));
            Assert.Empty((await browser.GetAsync($"/{workspace}")).Document.QuerySelectorAll("a[href*=assessments]"));
        }

        // Reading is not rating, and rating is not leading.
        using var head = await portal.BrowserAsync("osce.hoo");
        Assert.Equal(HttpStatusCode.OK, (await head.GetAsync($"/osce/assessments/{id}")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await head.GetAsync($"/osce/assessments/{id}/rate")).Status);
        using var rapporteur = await portal.BrowserAsync("un.rapporteur");
        Assert.Equal(HttpStatusCode.Forbidden, (await rapporteur.PostAsync($"/un/assessments/{id}/submit", [(await rapporteur.GetAsync($"/un/assessments/{id}")).Token()])).Status);
        using var analyst = await portal.BrowserAsync("ecowas.ew");
        Assert.Equal(HttpStatusCode.Forbidden, (await analyst.GetAsync("/ecowas/assessments/new")).Status);
        Assert.Equal(HttpStatusCode.OK, (await analyst.GetAsync($"/ecowas/assessments/{id}/rate")).Status);
    }

    [Fact]
    public async Task Another_workspace_and_the_file_of_another_are_not_there()
    {
        await using var portal = await portals.OpenAsync();
        var (shared, hidden) = (await portal.FileAsync(7), await portal.FileAsync(8, "ecowas"));
        using var un = await portal.BrowserAsync("un.desk");
        var token = (await un.GetAsync("/un/assessments/new")).Token();
        foreach (var address in (string[])["/au", "/au/assessments", $"/au/assessments/{shared}", "/nowhere", $"/nowhere/assessments/{shared}", $"/UN/assessments/{shared}",
            .. Parts.Select(part => $"/un/assessments/{hidden}{part}"), $"/un/assessments/{shared}/nothing", $"/un/assessments/{shared}/rate/SF99", $"/un/assessments/{shared}/ratings?cycle=99", "/un/assessments/7"])
        {
            Assert.Equal((HttpStatusCode.NotFound, address), ((await un.GetAsync(address)).Status, address));
            // Where no page is, the method is refused before the address; which address it was plays no part.
            if (!address.Contains('?', StringComparison.Ordinal) && !address.EndsWith("/nothing", StringComparison.Ordinal)) Assert.Equal((HttpStatusCode.NotFound, address), ((await un.PostAsync(address, [token, new("Form.Text", "Forged")])).Status, address));
        }

        Assert.Equal(0, await portal.CountAsync("comments where text = 'Forged'"));
    }

    static async Task<string> WrittenAsync(RunningPortal portal) => (string)(await portal.SqlAsync("""
        select concat_ws('/', (select count(*) from portal.sections), (select sum(revision) from portal.sections), (select count(*) from portal.ratings), (select count(*) from portal.rating_sheets),
          (select count(*) from portal.cycles), (select count(*) from portal.invitations), (select count(*) from portal.round_openings), (select count(*) from portal.comments))
        """))!;
}
