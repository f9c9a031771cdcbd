using System.Net;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.Assessments.Evidence;

/// <summary>Cited but withheld: partners see holder, grade and dates, may ask, and read what they were given and nothing else.</summary>
public sealed class WithheldTests(PortalFixture portals)
{
    static readonly string[] Partners = ["un", "ecowas", "osce"];

    [Theory, Trait("Ordeal", "yes")]
    [InlineData("Content")]
    [InlineData("Redacted")]
    [InlineData("Briefing")]
    [InlineData("Refused")]
    public async Task The_content_reaches_no_partner_on_any_path_but_the_one_to_whom_it_was_granted(string answer)
    {
        await using var portal = await portals.OpenAsync();
        var file = await portal.FileAsync(7);
        // Another one for what the file holds: its first bytes come alone in a range.
        var (canary, bytes, given) = (Some.Canary("withheld"), Some.Canary("bytes"), Some.Canary("given"));
        using var au = await portal.BrowserAsync("au.desk");
        var at = $"/au/assessments/{file}";
        var evidence = await au.AddAsync(at, EvidenceSteps.Piece(canary, "Withheld"));
        Assert.Equal(HttpStatusCode.OK, (await au.UploadAsync($"{at}/evidence/{evidence}/attach", $"{canary}.txt", System.Text.Encoding.UTF8.GetBytes($"{bytes} {bytes} {bytes}"))).Status);
        await au.SubmitAsync(await au.GetAsync($"{at}/evidence/{evidence}/edit"), "main form.panel", new() { ["Form.Reliability"] = "C", ["Form.Reason"] = canary });
        var own = await au.EverythingAsync("au", file, evidence);
        Assert.Contains(canary, own, StringComparison.Ordinal);
        Assert.Contains(bytes, own, StringComparison.Ordinal);

        // Up to the answer all four are alike: what is read before it is looked at in one, in the ordeal in each.
        var whole = answer is "Content" || Ordeal.IsAsked;
        if (whole) foreach (var partner in Partners) await ReadsNothingAsync(portal, partner, file, evidence, canary, bytes, given);
        using var ecowas = await portal.BrowserAsync("ecowas.desk");
        var card = await ecowas.GetAsync($"/ecowas/assessments/{file}/evidence/{evidence}");
        Assert.Contains("C3", card.Main, StringComparison.Ordinal);
        Assert.Contains("Withheld: held by AU", card.Main, StringComparison.Ordinal);
        Assert.Contains("2 January 2026 to 3 January 2026", card.Main, StringComparison.Ordinal);

        await ecowas.SubmitAsync(await ecowas.GetAsync($"/ecowas/assessments/{file}/evidence/{evidence}/ask"), "main form.panel", new() { ["Form.Wanted"] = "Content", ["Form.Reason"] = given });
        if (whole) await ReadsNothingAsync(portal, "ecowas", file, evidence, canary, bytes);
        foreach (var other in whole ? (string[])["un", "osce"] : []) await ReadsNothingAsync(portal, other, file, evidence, canary, bytes, given);

        var asked = (await au.GetAsync($"{at}/evidence")).Document.QuerySelectorAll("a[href*='/requests/']").Select(link => link.GetAttribute("href")!).Single(link => link.Contains($"{evidence}", StringComparison.Ordinal));
        var answered = await au.SubmitAsync(await au.GetAsync(asked), "main form.panel", new() { ["Form.Form"] = answer, ["Form.Text"] = $"In a form of its own: {given}", ["Form.BriefedOn"] = answer is "Briefing" ? "2026-02-01" : "" });
        Assert.Equal((HttpStatusCode.OK, $"/au/assessments/{file}/evidence/{evidence}"), (answered.Status, answered.Address.Split('#')[0]));

        foreach (var other in (string[])["un", "osce"]) await ReadsNothingAsync(portal, other, file, evidence, canary, bytes, given);
        var read = await ecowas.EverythingAsync("ecowas", file, evidence);
        Assert.Contains(given, read, StringComparison.Ordinal);
        Assert.Equal((answer is "Content", answer is "Content"), (read.Contains(canary, StringComparison.Ordinal), read.Contains(bytes, StringComparison.Ordinal)));
        // Kept, once and for all: a second answer is refused.
        Assert.Empty((await au.GetAsync(asked)).Document.QuerySelectorAll("main form.panel"));
        var second = await au.PostAsync(asked, [answered.Token(), new("Form.Form", "Content")]);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, 1), (second.Status, second.Errors().Length));
        Assert.Equal(1L, await portal.CountAsync("evidence_answers where evidence_id = $1", evidence));
    }

    [Fact]
    public async Task What_is_on_L4_does_not_exist_for_anybody_else()
    {
        await using var portal = await portals.OpenAsync();
        var file = await portal.FileAsync(7);
        using var au = await portal.BrowserAsync("au.desk");
        var evidence = await au.AddAsync($"/au/assessments/{file}", EvidenceSteps.Piece(Some.Canary("home"), label: "StrictlyConfidential"));
        foreach (var partner in Partners)
        {
            using var browser = await portal.BrowserAsync($"{partner}.desk");
            var list = await browser.GetAsync($"/{partner}/assessments/{file}/evidence");
            Assert.DoesNotContain($"{evidence}", list.Html, StringComparison.Ordinal);
            Assert.Contains("13 reports", list.Main, StringComparison.Ordinal);
            foreach (var part in (string[])["", "/ask", "/edit", "/attach", "/file"])
                Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"/{partner}/assessments/{file}/evidence/{evidence}{part}")).Status);
        }

        Assert.Contains("14 reports", (await au.GetAsync($"/au/assessments/{file}/evidence")).Main, StringComparison.Ordinal);
        // Not in the originator's chain either.
        Assert.Equal(0L, await portal.SqlAsync("select count(*) from audit.entries where chain = 'un' and subject = $1", evidence));
        Assert.Equal(1L, await portal.SqlAsync("select count(*) from audit.entries where chain = 'au' and act = 'EvidenceAdded' and subject = $1", evidence));
    }

    [Fact]
    public async Task Only_who_rates_asks_and_only_the_holder_answers()
    {
        await using var portal = await portals.OpenAsync();
        var file = await portal.FileAsync(7);
        var withheld = (Guid)(await portal.SqlAsync("select id from portal.evidence where disclosure = 2"))!;
        var open = (Guid)(await portal.SqlAsync("select r.id from portal.evidence_requests r left join portal.evidence_answers a on a.request_id = r.id where a.request_id is null"))!;
        using var un = await portal.BrowserAsync("un.desk");
        using var osce = await portal.BrowserAsync("osce.desk");
        using var ecowas = await portal.BrowserAsync("ecowas.desk");
        string At(string workspace, string part) => $"/{workspace}/assessments/{file}/evidence/{withheld}{part}";

        Assert.Equal(HttpStatusCode.NotFound, (await osce.GetAsync(At("osce", "/ask"))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await osce.GetAsync($"/osce/assessments/{file}/evidence/new")).Status);
        foreach (var (browser, workspace) in ((Browser, string)[])[(un, "un"), (osce, "osce"), (ecowas, "ecowas")])
        {
            Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(At(workspace, $"/requests/{open}"))).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(At(workspace, "/edit"))).Status);
        }

        var again = await ecowas.SubmitAsync(await ecowas.GetAsync(At("ecowas", "/ask")), "main form.panel", new() { ["Form.Wanted"] = "Content", ["Form.Reason"] = "Once more" });
        Assert.Equal((HttpStatusCode.UnprocessableEntity, 1), (again.Status, again.Errors().Length));
        Assert.Equal("Once more", again.Document.QuerySelector("#Form_Reason")!.TextContent.Trim());
        using var au = await portal.BrowserAsync("au.desk");
        var form = await au.GetAsync(At("au", $"/requests/{open}"));
        Assert.NotEmpty((await au.SubmitAsync(form, "main form.panel", new() { ["Form.Form"] = "Redacted" })).ErrorAt("Form_Text"));
        Assert.NotEmpty((await au.SubmitAsync(form, "main form.panel", new() { ["Form.Form"] = "Briefing", ["Form.Text"] = "With the analyst" })).ErrorAt("Form_BriefedOn"));
        Assert.NotEmpty((await au.SubmitAsync(form, "main form.panel")).ErrorAt("Form_Form"));
    }

    static async Task ReadsNothingAsync(RunningPortal portal, string workspace, Guid file, Guid evidence, params string[] canaries)
    {
        using var browser = await portal.BrowserAsync($"{workspace}.desk");
        var all = await browser.EverythingAsync(workspace, file, evidence);
        // It has looked: the card is there.
        Assert.Contains($"{evidence}", all, StringComparison.Ordinal);
        foreach (var canary in canaries) Assert.DoesNotContain(canary, all, StringComparison.Ordinal);
    }
}
