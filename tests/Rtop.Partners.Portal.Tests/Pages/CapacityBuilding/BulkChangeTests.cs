using System.Net;
using Rtop.Partners.Portal.Tests.Pages.Assessments;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.CapacityBuilding;

/// <summary>One change to several milestones at once, without a script.</summary>
public sealed class BulkChangeTests(PortalFixture portals)
{
    [Fact]
    public async Task Ticked_rows_are_looked_at_and_then_changed_each_with_its_own_result()
    {
        await using var portal = await portals.OpenAsync();
        using var un = await portal.BrowserAsync("un.prog");
        var page = await un.GetAsync("/un/milestones?Filter.cluster=PS&sort=Code");
        var before = (DateOnly)(await portal.SqlAsync("select due_on from portal.milestones where code = 'D-PS-01'"))!;
        var chosen = await ChooseAsync(un, page, "D-PS-01", "D-PS-03", "D-PS-04");
        Assert.Contains("3 milestones chosen", chosen.Main, StringComparison.Ordinal);
        Assert.Equal("Give a number of days, at most 3660 in either direction.", (await un.SubmitAsync(chosen, "form.panel", new() { ["Form.Kind"] = "DueDate" })).ErrorAt("Form_Days"));

        var seen = await un.SubmitAsync(chosen, "form.panel", new() { ["Form.Kind"] = "DueDate", ["Form.Days"] = "14" });
        Assert.Equal(3, Results(seen).Count(result => result == "would be changed"));
        Assert.Equal(before, await portal.SqlAsync("select due_on from portal.milestones where code = 'D-PS-01'"));
        // Somebody changes one of them meanwhile: that one is refused, the others are changed all the same.
        await portal.SqlAsync("update portal.milestones set revision = revision + 1 where code = 'D-PS-04'");
        var done = await un.SubmitAsync(seen, "form[action$='handler=Make']");
        Assert.Equal(["changed", "changed", "not changed: Somebody changed it since you looked."], Results(done).Order(StringComparer.Ordinal));
        Assert.Equal(before.AddDays(14), await portal.SqlAsync("select due_on from portal.milestones where code = 'D-PS-01'"));
        Assert.Equal(2L, await portal.SqlAsync("select count(*) from audit.entries where act = 'MilestoneReplanned' and chain = 'un' and at_utc > now() - interval '1 hour' and subject in (select id from portal.milestones where code in ('D-PS-01', 'D-PS-03', 'D-PS-04'))"));
        Assert.Single((await un.GetAsync($"/un/milestones/{await IdAsync(portal, "D-PS-01")}")).Document.QuerySelectorAll("main"), main => main.TextContent.Contains("What it said before", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Body", "Form.Lead", "au", "Form.Body", "A new body", "second_body = 'A new body' or first_body = 'A new body'")]
    [InlineData("Cluster", "Form.Cluster", "HR", "Form.Days", "", "cluster_id in (select id from portal.clusters where code = 'HR')")]
    [InlineData("Label", "Form.Label", "Confidential", "Form.Days", "", "label = 3")]
    public async Task Body_cluster_and_label_are_changed_the_same_way(string kind, string field, string value, string other, string otherValue, string holds)
    {
        await using var portal = await portals.OpenAsync();
        using var au = await portal.BrowserAsync("au.prog");
        var page = await au.GetAsync($"/au/programmes/{await portal.ProgrammeAsync()}");
        var chosen = await ChooseAsync(au, page, "D-PS-01", "D-GOV-04");
        var typed = new Dictionary<string, string?> { ["Form.Kind"] = kind, [field] = value, [other] = otherValue };
        var done = await au.SubmitAsync(await au.SubmitAsync(chosen, "form.panel", typed), "form[action$='handler=Make']");
        // AU does not lead what ECOWAS leads with the UN; everything else holds for both.
        var changed = Results(done).Count(result => result == "changed");
        Assert.Equal((long)changed, await portal.SqlAsync($"select count(*) from portal.milestones where code in ('D-PS-01', 'D-GOV-04') and ({holds})"));
        Assert.InRange(changed, 1, 2);
        // Made twice it is refused: it is so already.
        var again = await au.SubmitAsync(await ChooseAsync(au, page, "D-PS-01", "D-GOV-04"), "form.panel", typed);
        Assert.All(Results(again), result => Assert.StartsWith("not changed:", result, StringComparison.Ordinal));
        Assert.Null(again.Document.QuerySelector("form[action$='handler=Make']"));
    }

    [Fact]
    public async Task Nobody_changes_what_they_may_not_plan_and_a_looser_label_is_refused()
    {
        await using var portal = await portals.OpenAsync();
        using var un = await portal.BrowserAsync("un.prog");
        var page = await un.GetAsync("/un/milestones?Filter.cluster=PS&sort=Code");
        var looser = await un.SubmitAsync(await ChooseAsync(un, page, "D-PS-01"), "form.panel", new() { ["Form.Kind"] = "Label", ["Form.Label"] = "Public" });
        Assert.Contains("Its label is stricter already", looser.Main, StringComparison.Ordinal);
        using var osce = await portal.BrowserAsync("osce.desk");
        Assert.Empty((await osce.GetAsync("/osce/milestones")).Document.QuerySelectorAll("input[form=bulk]"));
        Assert.Equal(HttpStatusCode.Forbidden, (await osce.GetAsync("/osce/milestones/change")).Status);
        Assert.Contains("No milestone is chosen", (await un.GetAsync("/un/milestones/change")).Main, StringComparison.Ordinal);
        // What one does not see is not there, whoever names its id.
        var hidden = (Guid)(await portal.SqlAsync("update portal.milestones set label = 4 where code = 'D-PS-03' returning id"))!;
        using var au = await portal.BrowserAsync("au.prog");
        var theirs = await au.GetAsync("/au/milestones?Filter.cluster=PS");
        var token = theirs.Document.QuerySelector("#bulk input[type=hidden]")!;
        var none = await au.PostAsync("/au/milestones/change", [KeyValuePair.Create(token.GetAttribute("name")!, token.GetAttribute("value")!), KeyValuePair.Create("Form.Ids", hidden.ToString())]);
        Assert.Contains("No milestone is chosen", none.Main, StringComparison.Ordinal);
    }

    static async Task<PageAnswer> ChooseAsync(Browser browser, PageAnswer page, params string[] codes)
    {
        var token = page.Document.QuerySelector("#bulk input[type=hidden]")!;
        var ticked = page.Document.QuerySelectorAll("input[form=bulk]").Where(box => codes.Any(code => box.GetAttribute("aria-label") == $"Choose {code}")).Select(box => KeyValuePair.Create("Form.Ids", box.GetAttribute("value")!)).ToList();
        Assert.Equal(codes.Length, ticked.Count);
        return await browser.PostAsync(page.Document.QuerySelector("#bulk")!.GetAttribute("action")!, [KeyValuePair.Create(token.GetAttribute("name")!, token.GetAttribute("value")!), .. ticked]);
    }

    static string[] Results(PageAnswer page) => [.. page.Document.QuerySelectorAll("#results ~ table tbody td:last-child").Select(cell => string.Join(' ', cell.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];

    static async Task<Guid> IdAsync(RunningPortal portal, string code) => (Guid)(await portal.SqlAsync("select id from portal.milestones where code = $1", code))!;
}
