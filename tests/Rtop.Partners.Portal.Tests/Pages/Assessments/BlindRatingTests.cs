using System.Net;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.Assessments;

public sealed class BlindRatingTests(PortalFixture portals)
{
    [Fact]
    public async Task Submitted_ratings_of_another_are_seen_nowhere_before_the_round_opens_and_side_by_side_after()
    {
        await using var portal = await portals.OpenAsync();
        await portal.SqlAsync("update portal.ratings rating set reason = rating.workspace || 'WORD-' || code from portal.cycles cycle where cycle.id = rating.cycle_id and cycle.number = 3");
        var id = await portal.FileAsync(7);
        var ofUn = await IdsAsync(portal, "un");
        using var au = await portal.BrowserAsync("au.desk");
        using var un = await portal.BrowserAsync("un.desk");
        using var ecowas = await portal.BrowserAsync("ecowas.desk");
        using var osce = await portal.BrowserAsync("osce.desk");
        string file = $"/au/assessments/{id}", ofEcowas = $"/ecowas/assessments/{id}";

        var blind = await SourceAsync(au, "/au", file, ofUn);
        Assert.Contains("auWORD-SF7", blind, StringComparison.Ordinal);
        Assert.DoesNotContain("unWORD", blind, StringComparison.Ordinal);
        Assert.Null((await au.GetAsync($"{file}/ratings")).Document.QuerySelector("th[data-workspace=un]"));

        Assert.Equal(HttpStatusCode.OK, (await au.RateAsync(file, "SF7", 4, "auWORD-SF7")).Status);
        Assert.EndsWith("/ratings", (await au.HandInAsync(file)).Address, StringComparison.Ordinal);
        Assert.DoesNotContain("unWORD", await SourceAsync(au, "/au", file, ofUn), StringComparison.Ordinal);
        Assert.DoesNotContain("auWORD", await SourceAsync(un, "/un", $"/un/assessments/{id}", await IdsAsync(portal, "au")), StringComparison.Ordinal);

        await ecowas.RateCoreAsync(ofEcowas, 3, "ecowasWORD");
        Assert.DoesNotMatch("(un|au)WORD", await SourceAsync(ecowas, "/ecowas", ofEcowas, ofUn));
        var opened = await ecowas.HandInAsync(ofEcowas);

        foreach (var page in new[] { opened, await au.GetAsync($"{file}/ratings"), await un.GetAsync($"/un/assessments/{id}/ratings?cycle=3") })
        {
            Assert.Equal(["au", "ecowas", "un"], page.Document.QuerySelectorAll("table.compare")[6].QuerySelectorAll("th[data-workspace]").Select(head => head.GetAttribute("data-workspace")).Order());
            var line = page.Document.QuerySelectorAll("table.compare tr").Single(row => row.QuerySelector("th bdi")?.TextContent == "SF7");
            Assert.True(line.ClassList.Contains("differs"));
            Assert.Equal(["2", "3", "4"], line.QuerySelectorAll(".level").Select(level => level.TextContent).Order());
            Assert.Equal(["auWORD-SF7", "ecowasWORD SF7", "unWORD-SF7"], line.QuerySelectorAll("td p").Select(reason => reason.TextContent).Order());
        }

        // An observer reads the text, never a rating, before or after.
        var observed = await SourceAsync(osce, "/osce", $"/osce/assessments/{id}", ofUn);
        Assert.Contains("Zorandi", observed, StringComparison.Ordinal);
        Assert.DoesNotContain("WORD", observed, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await osce.GetAsync($"/osce/assessments/{id}/ratings?cycle=2")).Status);
    }

    [Fact]
    public async Task Both_co_leads_must_have_submitted_and_asked_before_the_round_opens_early()
    {
        await using var portal = await portals.OpenAsync();
        var id = await portal.FileAsync(7);
        using var au = await portal.BrowserAsync("au.desk");
        using var un = await portal.BrowserAsync("un.lead");
        using var ecowas = await portal.BrowserAsync("ecowas.desk");
        string ofAu = $"/au/assessments/{id}", ofUn = $"/un/assessments/{id}";

        // Who has not submitted would only look at the others.
        var early = await au.SubmitAsync(await au.GetAsync($"{ofAu}/open-round"), "main form");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, early.Status);
        Assert.Contains("Submit your own ratings first", string.Concat(early.Errors()), StringComparison.Ordinal);
        Assert.Equal(0, await portal.CountAsync("round_openings"));

        await un.SubmitAsync(await un.GetAsync($"{ofUn}/open-round"), "main form");
        Assert.Null((await un.GetAsync($"{ofUn}/open-round")).Document.QuerySelector("main form"));
        Assert.Equal(2, await portal.CountAsync("reveals where assessment_id = $1", id));

        await au.HandInAsync(ofAu);
        var opened = await au.SubmitAsync(await au.GetAsync($"{ofAu}/open-round"), "main form");
        Assert.NotNull(opened.Document.QuerySelector("th[data-workspace=un]"));
        Assert.NotNull((await un.GetAsync($"{ofUn}/ratings")).Document.QuerySelector("th[data-workspace=au]"));
        Assert.Equal(HttpStatusCode.NotFound, (await ecowas.GetAsync($"/ecowas/assessments/{id}/open-round")).Status);

        // Only an open round is closed; the next cycle begins blind again.
        var next = await un.SubmitAsync(await un.GetAsync($"{ofUn}/next-cycle"), "main form:has(#Form_DueOn)", new() { ["Form.DueOn"] = "2020-01-01" });
        Assert.Equal("Choose a due date after today.", next.ErrorAt("Form_DueOn"));
        Assert.Equal(1, await portal.CountAsync("cycles where assessment_id = $1 and closed_on is null and number = 3", id));
        var form = await un.GetAsync($"{ofUn}/next-cycle");
        Assert.Equal(HttpStatusCode.OK, (await un.SubmitAsync(form, "main form:has(#Form_DueOn)")).Status);
        var twice = await un.SubmitAsync(form, "main form:has(#Form_DueOn)");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, twice.Status);
        Assert.Equal(1, await portal.CountAsync("cycles where assessment_id = $1 and closed_on is null and number = 4", id));
        Assert.Equal(4, await portal.CountAsync("cycles where assessment_id = $1", id));
    }

    [Fact]
    public async Task Of_two_that_submit_last_at_the_same_moment_one_opens_the_round()
    {
        await using var portal = await portals.OpenAsync();
        var id = await portal.FileAsync(7);
        using var au = await portal.BrowserAsync("au.desk");
        using var ecowas = await portal.BrowserAsync("ecowas.desk");
        await ecowas.RateCoreAsync($"/ecowas/assessments/{id}", 2, "Reason");

        for (var round = 0; round < 10; round++)
        {
            var forms = (await au.GetAsync($"/au/assessments/{id}/submit"), await ecowas.GetAsync($"/ecowas/assessments/{id}/submit"));
            var answers = await Task.WhenAll(au.SubmitAsync(forms.Item1, "main form"), ecowas.SubmitAsync(forms.Item2, "main form"));
            Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
            Assert.Equal(1, await portal.CountAsync("reveals reveal join portal.cycles cycle on cycle.id = reveal.cycle_id where cycle.number = 3"));
            Assert.Equal(3, await portal.CountAsync("rating_sheets sheet join portal.cycles cycle on cycle.id = sheet.cycle_id where cycle.number = 3 and sheet.submitted_at is not null"));

            await portal.SqlAsync("delete from portal.reveals where cycle_id in (select id from portal.cycles where number = 3)");
            await portal.SqlAsync("update portal.rating_sheets set submitted_at = null where workspace in ('au', 'ecowas') and cycle_id in (select id from portal.cycles where number = 3)");
            await portal.SqlAsync("update portal.set_answers set submitted_at = null where workspace in ('au', 'ecowas') and cycle_id in (select id from portal.cycles where number = 3)");
            await portal.SqlAsync("update portal.ratings set submitted_at = null where workspace in ('au', 'ecowas') and cycle_id in (select id from portal.cycles where number = 3)");
        }
    }

    static async Task<Guid[]> IdsAsync(RunningPortal portal, string workspace) => (Guid[])(await portal.SqlAsync("""
        select array_agg(id) from (
          (select rating.id from portal.ratings rating join portal.cycles cycle on cycle.id = rating.cycle_id where cycle.number = 3 and rating.workspace = $1 limit 1)
          union all select sheet.id from portal.rating_sheets sheet join portal.cycles cycle on cycle.id = sheet.cycle_id where cycle.number = 3 and sheet.workspace = $1
          union all select id from portal.cycles where number = 3) ids
        """, workspace))!;

    // Pages, forms, and whatever an id may be tried at.
    static async Task<string> SourceAsync(Browser browser, string home, string file, Guid[] ids)
    {
        string[] addresses =
        [
            home, $"{home}/assessments", $"{home}/reminders", file, $"{file}/ratings", $"{file}/ratings?cycle=3", $"{file}/submit", $"{file}/open-round", $"{file}/next-cycle",
            .. Steps.Core.Select(factor => $"{file}/rate/{factor}"),
            .. ids.SelectMany(id => new[] { $"{home}/assessments/{id}", $"{home}/assessments/{id}/ratings", $"{file}/ratings/{id}", $"{file}/ratings?id={id}&workspace=un", $"{file}/rate/{id}", $"{file}/sections/{id}/edit", $"{home}/invitations/{id}" }),
        ];
        List<string> sources = [];
        foreach (var address in addresses) sources.Add((await browser.GetAsync(address)).Html);
        return string.Join('\n', sources);
    }
}
