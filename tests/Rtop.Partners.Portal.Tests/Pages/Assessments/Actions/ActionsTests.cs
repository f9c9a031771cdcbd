using System.Globalization;
using System.Net;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.Assessments.Actions;

/// <summary>Actions by pillar: each organization writes its own, and the balance is a count.</summary>
public sealed class ActionsTests(PortalFixture portals)
{
    static Dictionary<string, string?> Typed(string what = "Monitors for the census.", string state = "Proposed", string reason = "") => new()
    {
        ["Form.What"] = what,
        ["Form.Pillar"] = "Response",
        ["Form.Crimes"] = "Incitement",
        ["Form.State"] = state,
        ["Form.Day"] = DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["Form.Reason"] = reason,
    };

    [Fact]
    public async Task The_balance_is_said_in_words_drawn_and_in_a_table_and_on_the_file()
    {
        await using var portal = await portals.OpenAsync();
        var file = await portal.FileAsync(7);
        using var osce = await portal.BrowserAsync("osce.desk");
        var page = await osce.GetAsync($"/osce/assessments/{file}/actions");
        Assert.Contains("pillar one: 4, pillar two: 7, pillar three: 2", page.Main, StringComparison.Ordinal);
        Assert.Equal(["4", "7", "2"], page.Document.QuerySelectorAll("table tbody tr td:last-child").Select(cell => cell.TextContent.Trim()));
        var bars = page.Document.QuerySelectorAll("svg rect").Select(bar => double.Parse(bar.GetAttribute("width")!, CultureInfo.InvariantCulture)).ToList();
        Assert.Equal([4 / 7.0, 1, 2 / 7.0], bars.Select(bar => Math.Round(bar / bars.Max(), 3)), (one, other) => Math.Abs(one - other) < .01);
        Assert.Contains("pillar one: 4, pillar two: 7, pillar three: 2", (await osce.GetAsync($"/osce/assessments/{file}")).Main, StringComparison.Ordinal);
        Assert.DoesNotContain("Enter an action", page.Main, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await osce.GetAsync($"/osce/assessments/{file}/actions/entry")).Status);
    }

    [Fact]
    public async Task An_organization_enters_and_changes_its_own_actions_and_finds_no_form_for_anothers()
    {
        await using var portal = await portals.OpenAsync();
        var file = await portal.FileAsync(7);
        using var ecowas = await portal.BrowserAsync("ecowas.desk");
        using var un = await portal.BrowserAsync("un.desk");
        var entered = await ecowas.SubmitAsync(await ecowas.GetAsync($"/ecowas/assessments/{file}/actions/entry"), "main form", Typed());
        Assert.Equal(HttpStatusCode.OK, entered.Status);
        Assert.Contains("pillar three: 3", entered.Main, StringComparison.Ordinal);
        var id = await portal.SqlAsync("select id from portal.actions where what = 'Monitors for the census.'");
        Assert.Equal(HttpStatusCode.NotFound, (await un.GetAsync($"/un/assessments/{file}/actions/entry/{id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await ecowas.GetAsync($"/ecowas/assessments/{await portal.FileAsync(8, "ecowas")}/actions/entry/{id}")).Status);

        var form = await ecowas.GetAsync($"/ecowas/assessments/{file}/actions/entry/{id}");
        var dropped = await ecowas.SubmitAsync(form, "main form", Typed(state: "Dropped"));
        Assert.NotEmpty(dropped.ErrorAt("Form_Reason"));
        var kept = await ecowas.SubmitAsync(dropped, "main form", Typed(state: "Dropped", reason: "The census was put off."));
        Assert.Contains("The census was put off.", kept.Main, StringComparison.Ordinal);
        Assert.Contains("pillar three: 2", kept.Main, StringComparison.Ordinal);

        // From the form as it was before: what a colleague did is shown, and nothing typed is lost.
        var late = await ecowas.SubmitAsync(form, "main form", Typed("More monitors."));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.Status);
        Assert.Contains("It now reads: “Monitors for the census.” (dropped)", late.ErrorAt("Form_What"), StringComparison.Ordinal);
        Assert.Equal("More monitors.", late.Document.QuerySelector("#Form_What")!.TextContent.Trim());
        Assert.Equal(HttpStatusCode.OK, (await ecowas.SubmitAsync(late, "main form", [])).Status);
        Assert.Equal("More monitors.", await portal.SqlAsync("select what from portal.actions where id = $1", id!));
        Assert.Equal(2L, await portal.SqlAsync("select count(*) from audit.entries where act = 'ActionRevised' and chain = workspace"));
    }

    [Fact]
    public async Task What_is_missing_too_long_or_forged_is_said_at_its_field_and_nothing_typed_is_lost()
    {
        await using var portal = await portals.OpenAsync();
        var file = await portal.FileAsync(7);
        using var un = await portal.BrowserAsync("un.desk");
        var form = await un.GetAsync($"/un/assessments/{file}/actions/entry");
        foreach (var (field, name, value) in (IEnumerable<(string, string, string?)>)
            [
                ("Form_What", "Form.What", " "), ("Form_What", "Form.What", new('w', 501)), ("Form_Pillar", "Form.Pillar", null), ("Form_Pillar", "Form.Pillar", "9"), ("Form_Crimes", "Form.Crimes", null),
                ("Form_Crimes", "Form.Crimes", "Piracy"), ("Form_State", "Form.State", ""), ("Form_State", "Form.State", "Forgotten"), ("Form_Day", "Form.Day", "soon"), ("Form_Reason", "Form.Reason", new('r', 501)),
            ])
        {
            var typed = Typed();
            typed[name] = value;
            var answer = await un.SubmitAsync(form, "main form", typed);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
            Assert.True(answer.ErrorAt(field).Length > 0, $"{name}={value}");
            if (name != "Form.What") Assert.Equal("Monitors for the census.", answer.Document.QuerySelector("#Form_What")!.TextContent.Trim());
        }

        Assert.Equal(13L, await portal.SqlAsync("select count(*) from portal.actions"));
    }
}
