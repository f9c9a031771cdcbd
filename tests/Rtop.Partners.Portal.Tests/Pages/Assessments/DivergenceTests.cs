using System.Net;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.Assessments;

/// <summary>Where the organizations differ, what they say to it and what they settle: once the round is open, among those who rate.</summary>
public sealed class DivergenceTests(PortalFixture portals)
{
    [Fact]
    public async Task The_widest_difference_stands_first_in_plot_and_table_alike()
    {
        await using var portal = await portals.OpenAsync();
        using var au = await portal.BrowserAsync("au.desk");
        var page = await au.GetAsync($"/au/assessments/{await portal.FileAsync(7)}/divergence?cycle=2");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        var rows = page.Document.QuerySelectorAll("tbody tr").Select(row => row.Children.Select(cell => string.Join(' ', cell.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).ToArray()).ToList();
        // SCENARIO §3: SF2, SF3, SF4, SF6 and SF7 differ by one level, SF1 and SF5 by none.
        Assert.Equal(["SF2", "SF3", "SF4", "SF6", "SF7", "SF1", "SF5"], rows.Select(row => row[0].Split(' ')[0]));
        Assert.Equal(["au", "ecowas", "un"], page.Document.QuerySelectorAll("thead th[data-workspace]").Select(head => head.GetAttribute("data-workspace")));
        var kin = rows.Single(row => row[0].StartsWith("SF7", StringComparison.Ordinal));
        Assert.Equal("AU, ECOWAS, UN up", kin[^2]);
        Assert.Equal("agreed to differ 4 remarks", kin[^1]);
        Assert.Equal(7 * 3, page.Document.QuerySelectorAll("svg.plot g.mark path title").Length);
        Assert.Equal(rows.Select(row => row[0].Split(' ')[0]), page.Document.QuerySelectorAll("svg.plot text").Select(text => text.TextContent.Trim().Split(' ')[0]).Where(word => word.StartsWith("SF", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Before_the_round_opens_and_for_an_observer_there_is_no_such_page()
    {
        await using var portal = await portals.OpenAsync();
        var file = await portal.FileAsync(7);
        using var un = await portal.BrowserAsync("un.desk");
        using var osce = await portal.BrowserAsync("osce.desk");
        var before = await portal.CountAsync("remarks");
        foreach (var part in (string[])["divergence", "factors/SF7", "factors/SF7/note", "factors/SF7/second-look"])
        {
            Assert.Equal(HttpStatusCode.NotFound, (await un.GetAsync($"/un/assessments/{file}/{part}?cycle=3")).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await osce.GetAsync($"/osce/assessments/{file}/{part}?cycle=2")).Status);
        }

        var token = (await un.GetAsync("/un/assessments/new")).Token();
        Assert.Equal(HttpStatusCode.NotFound, (await un.PostAsync($"/un/assessments/{file}/factors/SF7?cycle=3", [token, new("Form.Text", "Early")])).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await un.GetAsync($"/un/assessments/{file}/factors/SF7.1?cycle=2")).Status);
        // Closed: it is read, and nothing is added to it.
        Assert.Empty((await un.GetAsync($"/un/assessments/{file}/factors/SF7?cycle=2")).Document.QuerySelectorAll("main form"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await un.PostAsync($"/un/assessments/{file}/factors/SF7?cycle=2", [token, new("Form.Text", "Late")])).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await un.PostAsync($"/un/assessments/{file}/factors/SF7/note?cycle=2", [token, new("Form.Text", "Late"), new("Form.Accord", "Agreed")])).Status);
        Assert.Equal(before, await portal.CountAsync("remarks"));
    }

    [Fact]
    public async Task A_discussion_goes_from_remark_to_note_to_a_second_look_and_everybody_sees_who_moved()
    {
        await using var portal = await portals.OpenAsync();
        var file = await portal.OpenRoundAsync();
        using var un = await portal.BrowserAsync("un.desk");
        using var au = await portal.BrowserAsync("au.desk");
        using var ecowas = await portal.BrowserAsync("ecowas.desk");
        string At(string workspace) => $"/{workspace}/assessments/{file}/factors/SF7";

        var empty = await au.SubmitAsync(await au.GetAsync(At("au")), "#discussion form", new() { ["Form.Text"] = " " });
        Assert.Equal((HttpStatusCode.UnprocessableEntity, 1), (empty.Status, empty.Errors().Length));
        var said = await au.SubmitAsync(await au.GetAsync(At("au")), "#discussion form", new() { ["Form.Text"] = "Recruiting was seen in two border towns." });
        Assert.Contains("Recruiting was seen", said.Main, StringComparison.Ordinal);
        Assert.Contains("Recruiting was seen", (await ecowas.GetAsync(At("ecowas"))).Main, StringComparison.Ordinal);

        var proposed = await un.SubmitAsync(await un.GetAsync($"{At("un")}/note"), "main form.panel", new() { ["Form.Accord"] = "AgreedToDiffer", ["Form.Text"] = "We rate what we could confirm." });
        Assert.Contains("Awaits: AU, ECOWAS", proposed.Main, StringComparison.Ordinal);
        Assert.Empty(proposed.Document.QuerySelectorAll("#note form"));
        var assented = await au.SubmitAsync(await au.GetAsync(At("au")), "#note form");
        Assert.Contains("Awaits: ECOWAS", assented.Main, StringComparison.Ordinal);
        Assert.Contains("proposed: agreed to differ", assented.Main, StringComparison.Ordinal);
        var settled = await ecowas.SubmitAsync(await ecowas.GetAsync(At("ecowas")), "#note form");
        Assert.DoesNotContain("Awaits", settled.Main, StringComparison.Ordinal);
        Assert.Equal("agreed to differ", settled.Document.QuerySelector("#note .state")!.TextContent);

        var form = await un.GetAsync($"{At("un")}/second-look");
        var same = await un.SubmitAsync(form, "main form.panel", new() { ["Form.Reason"] = "In other words." });
        Assert.NotEmpty(same.ErrorAt("Form_Level"));
        Assert.Equal("In other words.", same.Document.QuerySelector("#Form_Reason")!.TextContent.Trim());
        Assert.NotEmpty((await un.SubmitAsync(form, "main form.panel", new() { ["Form.Level"] = "3" })).ErrorAt("Form_Reason"));
        var looked = await un.SubmitAsync(form, "main form.panel", new() { ["Form.Level"] = "3", ["Form.Reason"] = "AU's observers convinced us." });
        Assert.Contains("before the discussion: 2", looked.Main, StringComparison.Ordinal);
        // A colleague's form from before is out of date.
        var stale = await un.SubmitAsync(form, "main form.panel", new() { ["Form.Level"] = "4", ["Form.Reason"] = "Even more so." });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, stale.Status);
        Assert.Equal("Even more so.", stale.Document.QuerySelector("#Form_Reason")!.TextContent.Trim());
        Assert.Contains("AU's observers convinced us.", stale.Main, StringComparison.Ordinal);

        var row = (await ecowas.GetAsync($"/ecowas/assessments/{file}/divergence")).Document.QuerySelectorAll("tbody tr").Single(line => line.TextContent.Contains("SF7", StringComparison.Ordinal));
        Assert.Contains("(first 2)", row.TextContent, StringComparison.Ordinal);
        // The blind rating is as it was.
        Assert.Equal(2, await portal.SqlAsync("select r.level from portal.ratings r join portal.cycles c on c.id = r.cycle_id where c.assessment_id = $1 and c.number = 3 and r.workspace = 'un' and r.code = 'SF7' and r.actor = ''", file));
        foreach (var act in (string[])["FactorDiscussed", "FactorNoteProposed", "FactorNoteAssented", "SecondLookTaken"])
            Assert.True((long)(await portal.SqlAsync("select count(*) from audit.entries where act = $1 and at_utc > now() - interval '1 hour'", act))! > 0, act);
    }

    // JA-0007, cycle 3: UN has submitted, AU has a draft, ECOWAS none.
}
