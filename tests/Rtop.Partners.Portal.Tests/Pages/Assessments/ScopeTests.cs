using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.Assessments;

/// <summary>The scope guard: what relates to nothing is asked about, and says what it is wherever it is named.</summary>
public sealed partial class ScopeTests(PortalFixture portals)
{
    const string Line = "This assessment concerns risk. It makes no legal determination.", Outside = "outside scope, for information", Why = "A drought without violence, kept for comparison.";

    static Dictionary<string, string?> Filled(params (string Name, string? Value)[] but)
    {
        Dictionary<string, string?> fields = new()
        {
            ["Form.Title"] = "Talim Coast: drought",
            ["Form.Situation"] = "Wells are dry.",
            ["Form.Countries"] = "XTL",
            ["Form.ConflictStatus"] = "None",
            ["Form.Framework"] = "stellenbosch-2008@1.0.0",
            ["Form.Label"] = "Partners",
            ["Form.RhythmDays"] = "60",
            ["Form.DueOn"] = DateTime.UtcNow.AddDays(20).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        };
        foreach (var (name, value) in but) fields[name] = value;
        return fields;
    }

    [Fact]
    public async Task Where_nothing_is_ticked_the_form_asks_whether_the_matter_belongs_here_and_takes_a_reason()
    {
        await using var portal = await portals.OpenAsync();
        using var un = await portal.BrowserAsync("un.desk");
        var form = await un.GetAsync("/un/assessments/new");
        Assert.Null(form.Document.QuerySelector("#Form_OutsideScope"));

        var asked = await un.SubmitAsync(form, "main form", Filled());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.Status);
        Assert.Contains("Does this matter belong here?", asked.Main, StringComparison.Ordinal);
        Assert.NotEmpty(asked.ErrorAt("Form_Crimes"));
        var silent = await un.SubmitAsync(asked, "main form", Filled(("Form.OutsideScope", "true"), ("Form.ScopeNote", " ")));
        Assert.NotEmpty(silent.ErrorAt("Form_ScopeNote"));
        var both = await un.SubmitAsync(silent, "main form", Filled(("Form.OutsideScope", "true"), ("Form.ScopeNote", Why), ("Form.Crimes", "Precursor")));
        Assert.NotEmpty(both.ErrorAt("Form_OutsideScope"));
        Assert.Equal(Why, both.Document.QuerySelector("#Form_ScopeNote")!.TextContent.Trim());
        Assert.Equal("Talim Coast: drought", both.Document.QuerySelector("#Form_Title")!.GetAttribute("value"));

        var filed = await un.SubmitAsync(both, "main form", Filled(("Form.OutsideScope", "true"), ("Form.ScopeNote", Why), ("Form.Crimes", null)));
        Assert.Equal(HttpStatusCode.OK, filed.Status);
        Assert.Contains($"Outside scope, for information: {Why}", filed.Main, StringComparison.Ordinal);
        Assert.Contains(Outside, Row(await un.GetAsync("/un/assessments"), "drought"), StringComparison.Ordinal);
        Assert.DoesNotContain(Outside, Row(await un.GetAsync("/un/assessments"), "JA-0007"), StringComparison.Ordinal);
        Assert.Contains("Outside scope, for information:", Row(await un.GetAsync("/un"), "drought"), StringComparison.Ordinal);

        // Ticked later, it is no longer outside; and every list says so.
        var root = filed.Address;
        await un.SubmitAsync(await un.GetAsync($"{root}/scope"), "main form", new() { ["Form.Crimes"] = "Precursor", ["Form.OutsideScope"] = null });
        Assert.DoesNotContain("Outside scope", (await un.GetAsync(root)).Main, StringComparison.Ordinal);
        Assert.DoesNotContain(Outside, Row(await un.GetAsync("/un/assessments"), "drought"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Co_leads_change_the_scope_others_read_it_and_two_at_once_lose_nothing()
    {
        await using var portal = await portals.OpenAsync();
        var file = await portal.FileAsync(7);
        using var un = await portal.BrowserAsync("un.desk");
        using var au = await portal.BrowserAsync("au.desk");
        var (first, second) = (await un.GetAsync($"/un/assessments/{file}/scope"), await au.GetAsync($"/au/assessments/{file}/scope"));
        Assert.Equal(["EthnicCleansing", "CrimesAgainstHumanity", "Incitement"], first.Document.QuerySelectorAll("input[name='Form.Crimes']").OfType<IHtmlInputElement>().Where(box => box.IsChecked).Select(box => box.Value));

        var kept = await au.SubmitAsync(second, "main form", new() { ["Form.Crimes"] = "Incitement", ["Form.ScopeNote"] = "Only the radio." });
        Assert.Equal(HttpStatusCode.OK, kept.Status);
        var late = await un.SubmitAsync(first, "main form", new() { ["Form.Crimes"] = "WarCrimes" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.Status);
        Assert.Contains("It now reads: incitement", late.ErrorAt("Form_Crimes"), StringComparison.Ordinal);
        Assert.Equal(["WarCrimes"], late.Document.QuerySelectorAll("input[name='Form.Crimes']").OfType<IHtmlInputElement>().Where(box => box.IsChecked).Select(box => box.Value));
        await un.SubmitAsync(late, "main form", []);
        Assert.Equal(2L, await portal.SqlAsync("select count(*) from portal.scope_changes where assessment_id = $1", file));
        Assert.Equal(2L, await portal.SqlAsync("select count(*) from audit.entries where act = 'ScopeChanged' and chain = workspace and subject = $1", file));

        foreach (var (account, workspace) in (IEnumerable<(string, string)>)[("ecowas.desk", "ecowas"), ("osce.desk", "osce")])
        {
            using var other = await portal.BrowserAsync(account);
            var page = await other.GetAsync($"/{workspace}/assessments/{file}/scope");
            Assert.Contains("Only the radio.", page.Main, StringComparison.Ordinal);
            Assert.Null(page.Document.QuerySelector("main form"));
            var forged = await other.PostAsync($"/{workspace}/assessments/{file}/scope", [(await other.GetAsync($"/{workspace}")).Token(), new("Form.Crimes", "Genocide"), new("Form.Seen", "3")]);
            Assert.Equal(HttpStatusCode.NotFound, forged.Status);
        }
    }

    [Fact]
    public async Task Editions_and_exports_say_that_a_matter_is_outside_scope_and_that_they_find_nothing()
    {
        await using var portal = await portals.OpenAsync();
        var file = await portal.FileAsync(7);
        await portal.OpenRoundAsync();
        using var un = await portal.BrowserAsync("un.desk");
        await un.SubmitAsync(await un.GetAsync($"/un/assessments/{file}/scope"), "main form", new() { ["Form.Crimes"] = null, ["Form.OutsideScope"] = "true", ["Form.ScopeNote"] = Why });
        var table = await un.SubmitAsync(await un.GetAsync($"/un/assessments/{file}/ratings"), "form[action*='handler=Csv']");
        Assert.EndsWith(",scope,legal_determination", table.Html.Split("\r\n")[0], StringComparison.Ordinal);
        Assert.All(table.Html.Split("\r\n")[1..^1], line => Assert.EndsWith(",outside-scope,none", line, StringComparison.Ordinal));

        // An edition is what it was when it was frozen, whatever the file says now.
        var edition = await un.GetAsync($"/un/assessments/{file}/editions/1");
        Assert.Single(edition.Document.QuerySelectorAll("main .notice"), notice => notice.TextContent.Contains(Why, StringComparison.Ordinal));
        await portal.SqlAsync("update portal.editions set text = replace(text, '\"outsideScope\": null', '\"outsideScope\": \"A frozen reason.\"') where assessment_id = $1", file);
        edition = await un.GetAsync($"/un/assessments/{file}/editions/1");
        Assert.Contains("A frozen reason.", edition.Main, StringComparison.Ordinal);
        Assert.Contains("legalDetermination", (await un.GetAsync($"/un/assessments/{file}/editions/1/edition.json")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_fixed_line_stands_in_the_part_of_every_page_of_an_assessment_that_is_printed()
    {
        await using var portal = await portals.OpenAsync();
        await portal.OpenRoundAsync();
        using var un = await portal.BrowserAsync("un.desk");
        Queue<string> open = new(["/un/assessments", "/un/assessments/new"]);
        // One of each kind of address: the pages of two sections are the same page.
        HashSet<string> met = [.. open];
        List<string> bare = [];
        while (open.TryDequeue(out var address))
        {
            var page = await un.GetAsync(address);
            if (page.Response.Content.Headers.ContentType?.MediaType is not "text/html") continue;
            if (!page.Main.Contains(Line, StringComparison.Ordinal)) bare.Add(address);
            foreach (var link in page.Document.QuerySelectorAll("main a[href^='/un/assessments']").Select(link => link.GetAttribute("href")!.Split('#')[0]).Where(link => met.Add(Varying().Replace(link, "…")))) open.Enqueue(link);
        }

        Assert.True(met.Count > 30, $"only {met.Count} addresses");
        Assert.Empty(bare);
    }

    static string Row(PageAnswer page, string title) => page.Document.QuerySelectorAll("main tbody tr").Single(row => row.TextContent.Contains(title, StringComparison.Ordinal)).TextContent;

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}|[A-Z]{2}[0-9]+|[0-9]+")]
    private static partial Regex Varying();
}
