using System.Globalization;
using System.Net;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.Assessments;

/// <summary>What organizations say of armed conflict, side by side and apart from risk.</summary>
public sealed class ConflictStatusTests(PortalFixture portals)
{
    static Dictionary<string, string?> Typed(string status = "International", int days = -3, string source = "A decision.") => new()
    {
        ["Form.Status"] = status,
        ["Form.Since"] = DateTime.UtcNow.AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["Form.Source"] = source,
    };

    [Fact]
    public async Task The_head_shows_what_each_organization_says_and_no_merged_word()
    {
        await using var portal = await portals.OpenAsync();
        var file = await portal.FileAsync(7);
        using var osce = await portal.BrowserAsync("osce.desk");
        var page = await osce.GetAsync($"/osce/assessments/{file}");
        Assert.Contains("AU, UN: below the threshold of armed conflict; ECOWAS: non-international armed conflict, since", page.Main, StringComparison.Ordinal);
        Assert.Contains("absence of armed conflict is not absence of risk, nor is a peace process", page.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("disputed between the parties", page.Main, StringComparison.Ordinal);
        Assert.Null((await osce.GetAsync($"/osce/assessments/{file}/conflict-status")).Document.QuerySelector("main form"));
    }

    [Fact]
    public async Task Who_rates_states_a_reading_of_its_own_and_the_earlier_stays()
    {
        await using var portal = await portals.OpenAsync();
        var file = await portal.FileAsync(7);
        using var ecowas = await portal.BrowserAsync("ecowas.desk");
        var here = $"/ecowas/assessments/{file}/conflict-status";
        var stated = await ecowas.SubmitAsync(await ecowas.GetAsync(here), "main form", Typed());
        Assert.Equal(HttpStatusCode.OK, stated.Status);
        Assert.Contains("ECOWAS: international armed conflict, since", stated.Main, StringComparison.Ordinal);
        Assert.Equal(2, stated.Document.QuerySelectorAll("tr[data-workspace=ecowas]").Length);
        Assert.Contains("(earlier)", stated.Document.QuerySelectorAll("tr[data-workspace=ecowas]")[1].TextContent, StringComparison.Ordinal);
        Assert.Equal(3L, await portal.SqlAsync("select count(*) from audit.entries where act = 'ConflictStated' and chain = workspace"));

        // Observers, and those who have no part in the file, state nothing.
        foreach (var (account, workspace) in (IEnumerable<(string, string)>)[("osce.desk", "osce"), ("asean.focal", "asean")])
        {
            using var other = await portal.BrowserAsync(account);
            var token = (await other.GetAsync($"/{workspace}")).Token();
            var answer = await other.PostAsync($"/{workspace}/assessments/{file}/conflict-status", [token, .. Typed().Select(field => KeyValuePair.Create(field.Key, field.Value!))]);
            Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        }
    }

    [Fact]
    public async Task What_is_missing_or_wrong_is_said_at_its_field_and_what_was_typed_stays()
    {
        await using var portal = await portals.OpenAsync();
        var file = await portal.FileAsync(7);
        using var au = await portal.BrowserAsync("au.desk");
        var form = await au.GetAsync($"/au/assessments/{file}/conflict-status");
        foreach (var (field, typed) in (IEnumerable<(string, Dictionary<string, string?>)>)
            [("Form_Status", Typed("")), ("Form_Status", Typed("Disputed")), ("Form_Status", Typed("War")), ("Form_Since", Typed(days: 4)), ("Form_Source", Typed(source: " ")), ("Form_Source", Typed(source: new('s', 301)))])
        {
            var answer = await au.SubmitAsync(form, "main form", typed);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
            Assert.NotEmpty(answer.ErrorAt(field));
            Assert.Equal(typed["Form.Source"]!.Trim(), answer.Document.QuerySelector("#Form_Source")!.TextContent.Trim());
        }

        Assert.Equal(2L, await portal.SqlAsync("select count(*) from portal.conflict_readings"));
    }
}
