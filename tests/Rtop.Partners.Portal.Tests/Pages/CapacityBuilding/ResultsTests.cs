using System.Net;
using System.Security.Cryptography;
using Rtop.Partners.Portal.Tests.Pages.Assessments;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.CapacityBuilding;

/// <summary>Results, promises and reviews of programmes, as officers of both sides use them.</summary>
public sealed class ResultsTests(PortalFixture portals)
{
    [Fact]
    public async Task What_two_partners_count_stands_side_by_side_and_no_total_contains_both()
    {
        await using var portal = await portals.OpenAsync();
        using var un = await portal.BrowserAsync("un.prog");
        using var au = await portal.BrowserAsync("au.prog");
        var step = (Guid)(await portal.SqlAsync("select id from portal.milestones where code = 'D-GOV-03'"))!;
        var form = await un.GetAsync($"/un/milestones/{step}/indicator");
        Assert.NotEmpty((await un.SubmitAsync(form, "form.panel", new() { ["Form.Title"] = "People trained", ["Form.Unit"] = "people", ["Form.Target"] = "many", ["Form.RollUp"] = "Sum" })).ErrorAt("Form_Target"));
        var set = await un.SubmitAsync(form, "form.panel", new() { ["Form.Title"] = "People trained", ["Form.Unit"] = "people", ["Form.Baseline"] = "0", ["Form.Target"] = "200", ["Form.RollUp"] = "Sum", ["Form.Parts"] = "women\nmen" });
        Assert.Contains("Nothing was counted yet.", set.Main, StringComparison.Ordinal);
        var at = set.Address["/un".Length..];
        Dictionary<string, string?> Figure(string value) => new() { ["Form.From"] = "2026-01-01", ["Form.To"] = "2026-03-31", ["Form.Value"] = value };

        var apart = await un.SubmitAsync(set, "form.panel", new(Figure("55")) { ["Form.Parts[0]"] = "30", ["Form.Parts[1]"] = "20" });
        Assert.NotEmpty(apart.ErrorAt("Form_Parts"));
        Assert.Equal("30", apart.Document.QuerySelector("#Form_Parts_0")!.GetAttribute("value"));
        Assert.Contains("women 30", (await un.SubmitAsync(apart, "form.panel", new() { ["Form.Parts[1]"] = "25" })).Main, StringComparison.Ordinal);
        var both = await au.SubmitAsync(await au.GetAsync("/au" + at), "form.panel", Figure("40"));
        Assert.Contains("Not settled: in no total", both.Main, StringComparison.Ordinal);
        Assert.Equal("–", both.Document.QuerySelector("#reached ~ dl strong")!.TextContent);
        var page = await un.GetAsync($"/un/programmes/{await portal.SqlAsync("select programme_id from portal.milestones where id = $1", step)}/results");
        var row = page.Document.QuerySelectorAll("#results ~ table tbody tr").Single(line => line.TextContent.Contains("People trained", StringComparison.Ordinal));
        Assert.Contains("1 period not settled", row.TextContent, StringComparison.Ordinal);
        foreach (var total in (string[])["95", "40", "55"]) Assert.DoesNotContain(total, row.QuerySelector("[data-label=Reached]")!.TextContent, StringComparison.Ordinal);

        var settle = await au.GetAsync(both.Document.QuerySelector("a[href*='/settle?']")!.GetAttribute("href")!);
        Assert.NotEmpty((await au.SubmitAsync(settle, "form.panel", new() { ["Form.Value"] = "55" })).ErrorAt("Form_Why"));
        // The other side corrects its figure meanwhile: nobody settles over what they have not read.
        await un.SubmitAsync(await un.GetAsync("/un" + at), "form.panel", Figure("56"));
        var late = await au.SubmitAsync(settle, "form.panel", new() { ["Form.Value"] = "55", ["Form.Why"] = "The same people." });
        Assert.NotEmpty(late.ErrorAt("Form_Value"));
        Assert.Contains("56", late.Main, StringComparison.Ordinal);
        var settled = await au.SubmitAsync(late, "form.panel", new() { ["Form.Value"] = "56" });
        Assert.Contains("56 counts, settled by AU", settled.Main, StringComparison.Ordinal);
        Assert.Equal("56", settled.Document.QuerySelector("#reached ~ dl strong")!.TextContent);
        Assert.Contains("Corrected since", settled.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_demonstration_counts_promises_and_reviews_as_the_scenario_does()
    {
        await using var portal = await portals.OpenAsync();
        using var au = await portal.BrowserAsync("au.prog");
        using var ecowas = await portal.BrowserAsync("ecowas.desk");
        var programme = (Guid)(await portal.SqlAsync("select id from portal.programmes where originator = 'un' and number = 5"))!;
        var rows = (await au.GetAsync($"/au/programmes/{programme}/results")).Document.QuerySelectorAll("#results ~ table tbody tr").Select(row => string.Join('/', row.QuerySelectorAll("td.num").Select(cell => cell.TextContent.Trim()).Prepend(row.QuerySelector("a")!.TextContent))).ToList();
        Assert.Equal(28, rows.Count);
        foreach (var line in (string[])["D-PS-04/22/40/37", "D-HR-01/0/60/63", "D-SHD-01/0/120/124", "D-GOV-04/0/14/9", "D-CAP-02/0/2/0"]) Assert.Contains(line, rows);

        var promises = await au.GetAsync($"/au/programmes/{programme}/commitments");
        Assert.Equal(["12 officers", "4", "8"], Assert.Single(promises.Document.QuerySelectorAll("tbody tr")).QuerySelectorAll("td.num").Select(cell => cell.TextContent.Trim()));
        Assert.Contains("8 of 12 officers missing", (await au.GetAsync($"/au/programmes/{programme}")).Main, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await ecowas.GetAsync($"/ecowas/programmes/{programme}/commitments")).Status);

        var reviews = await au.GetAsync($"/au/programmes/{programme}/reviews");
        Assert.Equal(3, reviews.Document.QuerySelectorAll("#reviews ~ table tbody tr").Length);
        Assert.Equal(6, reviews.Document.QuerySelectorAll("#open ~ table tbody tr").Length);
        Assert.Equal(2, reviews.Document.QuerySelectorAll("#open ~ table .state.bad").Length);
        var pack = await au.GetAsync(reviews.Document.QuerySelectorAll("#reviews ~ table tbody a").Single(link => link.TextContent.Contains("Annual", StringComparison.Ordinal) && link.ParentElement!.TextContent.Contains("in ", StringComparison.Ordinal)).GetAttribute("href")!);
        Assert.Equal(6, pack.Document.QuerySelectorAll("#late ~ table tbody tr").Length);
        Assert.Equal(8, pack.Document.QuerySelectorAll("#achieved ~ table tbody tr").Length);
        Assert.Equal(6, pack.Document.QuerySelectorAll("#pack-last ~ table tbody tr").Length);
        Assert.Equal(HttpStatusCode.NotFound, (await ecowas.GetAsync("/ecowas" + pack.Address["/au".Length..])).Status);
    }

    [Fact]
    public async Task A_pack_is_frozen_hashed_and_signed_by_somebody_else()
    {
        await using var portal = await portals.OpenAsync();
        using var un = await portal.BrowserAsync("un.prog");
        using var au = await portal.BrowserAsync("au.prog");
        var review = (Guid)(await portal.SqlAsync("select id from portal.review_points where kind = 1 and held_on > now()"))!;
        var pack = await un.SubmitAsync(await un.GetAsync($"/un/reviews/{review}"), "form[action$='handler=Freeze']");
        Assert.EndsWith("/packs/1", pack.Address, StringComparison.Ordinal);
        Assert.Null(pack.Document.QuerySelector("main form"));
        var bytes = await (await un.SendAsync(new(HttpMethod.Get, $"{pack.Address}?handler=File"))).Content.ReadAsByteArrayAsync(TestDatabase.Ct);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), pack.Document.QuerySelector("code.hash")!.TextContent);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await un.PostAsync(pack.Address, Token(await un.GetAsync($"/un/reviews/{review}")))).Status);

        // What happens afterwards changes nothing of it.
        await portal.SqlAsync("update portal.milestones set title = 'Another word' where code = 'D-PS-03'");
        var there = await au.GetAsync($"/au/reviews/{review}/packs/1");
        Assert.DoesNotContain("Another word", there.Html, StringComparison.Ordinal);
        Assert.Contains("African Union", (await au.SubmitAsync(there, "main form")).Document.QuerySelector("#pack ~ ul")!.TextContent, StringComparison.Ordinal);
        Assert.Null((await au.GetAsync(there.Address)).Document.QuerySelector("main form"));
        Assert.Null((await au.GetAsync($"/au/reviews/{review}")).Document.QuerySelector("form[action$='handler=Move']"));
    }

    [Fact]
    public async Task What_a_review_asks_is_answered_by_whom_it_asks_even_where_that_is_none_of_the_sides()
    {
        await using var portal = await portals.OpenAsync();
        using var un = await portal.BrowserAsync("un.prog");
        using var ecowas = await portal.BrowserAsync("ecowas.desk");
        var review = (Guid)(await portal.SqlAsync("select id from portal.review_points where kind = 1 and held_on > now()"))!;
        var form = await un.GetAsync($"/un/reviews/{review}");
        Assert.NotEmpty((await un.SubmitAsync(form, "form[aria-labelledby=recommend]", new() { ["Form.Text"] = "Share the count.", ["Form.Addressee"] = "ecowas", ["Form.Owner"] = "" })).ErrorAt("Form_Owner"));
        await un.SubmitAsync(form, "form[aria-labelledby=recommend]", new() { ["Form.Text"] = "Share the count.", ["Form.Addressee"] = "ecowas", ["Form.Owner"] = "Early warning", ["Form.DueOn"] = "2031-05-01" });
        var programme = (Guid)(await portal.SqlAsync("select programme_id from portal.review_points where id = $1", review))!;
        var list = await ecowas.GetAsync($"/ecowas/programmes/{programme}/reviews");
        // It reads what is asked of it, and neither the reviews nor what is asked of others.
        Assert.Null(list.Document.QuerySelector("#reviews"));
        var asked = await ecowas.GetAsync(Assert.Single(list.Document.QuerySelectorAll("#open ~ table tbody a")).GetAttribute("href")!);
        var done = await ecowas.SubmitAsync(asked, "form.panel", new() { ["Form.State"] = "Implemented", ["Form.Text"] = "Shared on Monday." });
        Assert.Contains("implemented", done.Main, StringComparison.Ordinal);
        Assert.Null(done.Document.QuerySelector("form.panel"));
        Assert.Null((await un.GetAsync("/un" + asked.Address["/ecowas".Length..])).Document.QuerySelector("form.panel"));
    }

    static IEnumerable<KeyValuePair<string, string>> Token(PageAnswer page) => [KeyValuePair.Create("__RequestVerificationToken", page.Document.QuerySelector("main form input[name=__RequestVerificationToken]")!.GetAttribute("value")!)];
}
