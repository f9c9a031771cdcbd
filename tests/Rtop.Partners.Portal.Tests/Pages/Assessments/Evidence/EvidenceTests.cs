using System.Net;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.Assessments.Evidence;

/// <summary>Evidence on a joint file: added without a grade beforehand, counted once for each event, graded anew with the reason.</summary>
public sealed class EvidenceTests(PortalFixture portals)
{
    [Fact]
    public async Task The_scenario_counts_events_and_not_reports_and_each_factor_names_its_evidence()
    {
        await using var portal = await portals.OpenAsync();
        var file = await portal.FileAsync(7);
        using var ecowas = await portal.BrowserAsync("ecowas.desk");
        var at = $"/ecowas/assessments/{file}";
        var list = await ecowas.GetAsync($"{at}/evidence");
        Assert.Contains("13 reports · 11 events", list.Main, StringComparison.Ordinal);
        var burned = list.Document.QuerySelectorAll("tbody").Single(one => one.TextContent.Contains("40 houses", StringComparison.Ordinal));
        Assert.Equal(2, burned.QuerySelectorAll("tr").Length);
        Assert.Contains("25 houses", burned.TextContent, StringComparison.Ordinal);

        Assert.Contains("2 reports · 1 event", (await ecowas.GetAsync($"{at}/evidence?factor=SF6&reliability=C")).Main, StringComparison.Ordinal);
        Assert.Contains("No evidence here", (await ecowas.GetAsync($"{at}/evidence?factor=SF6&holder=ecowas")).Main, StringComparison.Ordinal);
        Assert.Contains("1 report · 1 event", (await ecowas.GetAsync($"{at}/evidence?credibility=PossiblyTrue&holder=au")).Main, StringComparison.Ordinal);

        foreach (var page in (string[])["rate/SF7", "factors/SF7?cycle=2"])
        {
            var cited = (await ecowas.GetAsync($"{at}/{page}")).Document.QuerySelector("details.cited")!;
            Assert.Contains("2 pieces of evidence", cited.TextContent, StringComparison.Ordinal);
            Assert.Contains("Withheld: held by AU", cited.TextContent, StringComparison.Ordinal);
            Assert.Contains("Fuel credit", cited.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Nothing_is_graded_beforehand_and_what_was_typed_stays()
    {
        await using var portal = await portals.OpenAsync();
        var file = await portal.FileAsync(7);
        using var un = await portal.BrowserAsync("un.desk");
        var form = await un.GetAsync($"/un/assessments/{file}/evidence/new");
        Assert.Empty(form.Document.QuerySelectorAll("main input[type=radio][checked], main select option[selected]"));
        Assert.DoesNotContain(form.Document.QuerySelectorAll("#Form_Label option"), option => option.GetAttribute("value") is "Public" or "Partners");

        var empty = await un.SubmitAsync(form, "main form.panel");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.Status);
        foreach (var field in (string[])["Title", "Text", "Kind", "Source", "From", "Until", "Codes", "Reliability", "Credibility", "Label", "Disclosure"]) Assert.NotEmpty(empty.ErrorAt($"Form_{field}"));

        async Task RefusedAsync(string field, string value, string at)
        {
            var piece = EvidenceSteps.Piece("Typed with care.");
            piece[$"Form.{field}"] = value;
            var refused = await un.SubmitAsync(form, "main form.panel", piece);
            Assert.Equal((HttpStatusCode.UnprocessableEntity, field), (refused.Status, field));
            Assert.NotEmpty(refused.ErrorAt($"Form_{at}"));
            Assert.Equal("Typed with care.", refused.Document.QuerySelector("#Form_Text")!.TextContent.Trim());
            Assert.NotNull(refused.Document.QuerySelector("input[name='Form.Reliability'][value=B][checked]"));
        }

        await RefusedAsync("Codes", "SF7.1, XX9", "Codes");
        await RefusedAsync("Until", "2026-01-01", "Until");
        await RefusedAsync("From", "2999-01-01", "From");
        await RefusedAsync("Label", "Public", "Label");
        await RefusedAsync("Credibility", "Confirmed", "ConfirmedBy");
        Assert.Equal(13L, await portal.CountAsync("evidence"));
    }

    [Fact]
    public async Task A_new_grade_needs_a_reason_keeps_the_old_one_and_does_not_overwrite_a_colleagues()
    {
        await using var portal = await portals.OpenAsync();
        var file = await portal.FileAsync(7);
        using var un = await portal.BrowserAsync("un.desk");
        using var lead = await portal.BrowserAsync("un.lead");
        var evidence = await un.AddAsync($"/un/assessments/{file}", EvidenceSteps.Piece());
        var at = $"/un/assessments/{file}/evidence/{evidence}";
        var form = await un.GetAsync($"{at}/edit");
        Assert.NotEmpty((await un.SubmitAsync(form, "main form.panel", new() { ["Form.Credibility"] = "ProbablyTrue" })).ErrorAt("Form_Reason"));
        Assert.NotEmpty((await un.SubmitAsync(form, "main form.panel", new() { ["Form.Credibility"] = "Confirmed", ["Form.Reason"] = "Sure" })).ErrorAt("Form_ConfirmedBy"));
        var graded = await un.SubmitAsync(form, "main form.panel", new() { ["Form.Credibility"] = "ProbablyTrue", ["Form.Reason"] = "A second patrol." });
        Assert.Equal(["B3", "B2"], graded.Document.QuerySelectorAll("ol.comments strong bdi").Select(grade => grade.TextContent));

        var late = await lead.SubmitAsync(await lead.GetAsync($"{at}/edit"), "main form.panel", new() { ["Form.Seen"] = "1", ["Form.Credibility"] = "Doubtful", ["Form.Reason"] = "I doubt it." });
        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Contains("B2", late.Main, StringComparison.Ordinal);
        Assert.Equal("I doubt it.", late.Document.QuerySelector("#Form_Reason")!.TextContent.Trim());
        var over = await lead.SubmitAsync(late, "main form.panel");
        Assert.Equal(["B3", "B2", "B4"], over.Document.QuerySelectorAll("ol.comments strong bdi").Select(grade => grade.TextContent));
    }

    [Fact]
    public async Task Reports_of_one_event_are_linked_once_and_an_independent_one_confirms()
    {
        await using var portal = await portals.OpenAsync();
        var file = await portal.FileAsync(7);
        using var au = await portal.BrowserAsync("au.desk");
        var (one, other) = (await au.AddAsync($"/au/assessments/{file}", EvidenceSteps.Piece("One.")), await au.AddAsync($"/au/assessments/{file}", EvidenceSteps.Piece("Other.")));
        var at = $"/au/assessments/{file}/evidence/{one}";
        var page = await au.GetAsync(at);
        Assert.NotEmpty((await au.SubmitAsync(page, "#links form")).ErrorAt("Form_Other"));
        Assert.NotEmpty((await au.SubmitAsync(page, "#links form", new() { ["Form.Other"] = $"{Guid.NewGuid()}", ["Form.Origin"] = "Same" })).ErrorAt("Form_Other"));
        var linked = await au.SubmitAsync(page, "#links form", new() { ["Form.Other"] = $"{other}", ["Form.Origin"] = "Independent" });
        Assert.Contains("independent origins", linked.Main, StringComparison.Ordinal);
        Assert.NotEmpty((await au.SubmitAsync(page, "#links form", new() { ["Form.Other"] = $"{other}", ["Form.Origin"] = "Same" })).ErrorAt("Form_Other"));
        Assert.Contains("15 reports · 12 events", (await au.GetAsync($"/au/assessments/{file}/evidence")).Main, StringComparison.Ordinal);
        var graded = await au.SubmitAsync(await au.GetAsync($"{at}/edit"), "main form.panel", new() { ["Form.Credibility"] = "Confirmed", ["Form.Reason"] = "Two reports, two origins." });
        Assert.Contains("B1", graded.Main, StringComparison.Ordinal);
    }
}
