using System.Net;
using Rtop.Partners.Portal.Tests.Pages.Assessments;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.CapacityBuilding;

/// <summary>What a milestone builds on, and how one goes on in a successor programme.</summary>
public sealed class LineageTests(PortalFixture portals)
{
    [Fact]
    public async Task A_milestone_of_a_closed_programme_goes_on_in_its_successor_with_its_history()
    {
        await using var portal = await portals.OpenAsync();
        var old = (Guid)(await portal.SqlAsync("select m.id from portal.milestones m join portal.programmes p on p.id = m.programme_id where p.number = 1 and p.originator = 'un' and m.provenance = 3 and exists (select from portal.status_reports r where r.milestone_id = m.id) order by m.code limit 1"))!;
        var code = (string)(await portal.SqlAsync("select code from portal.milestones where id = $1", old))!;
        var into = (Guid)(await portal.SqlAsync("select id from portal.programmes where number = 2 and originator = 'un'"))!;
        using var un = await portal.BrowserAsync("un.prog");
        var page = await un.GetAsync($"/un/milestones/{old}");
        var form = await un.GetAsync(page.Document.QuerySelector($"#lineage ~ p a[href='/un/programmes/{into}/milestones?forward={old}']")!.GetAttribute("href")!);
        Assert.Contains($"This goes on with {code} of PR-0001.", form.Main, StringComparison.Ordinal);
        Assert.Equal(code, form.Document.QuerySelector("#Form_Code")!.GetAttribute("value"));
        Assert.Equal("", form.Document.QuerySelector("#Form_DueOn")!.GetAttribute("value") ?? "");
        var made = await un.SubmitAsync(form, "form.panel", new() { ["Form.DueOn"] = "2027-06-30", ["Form.First"] = "un", ["Form.Second"] = "au" });
        Assert.Equal(HttpStatusCode.OK, made.Status);
        Assert.StartsWith("/un/milestones/", made.Address, StringComparison.Ordinal);
        Assert.Contains($"Carried forward from PR-0001 {code}", made.Main, StringComparison.Ordinal);
        // Its history is read here, and what goes on is named there.
        Assert.Contains("As in the example data.", made.Document.QuerySelector("#lineage ~ details")!.TextContent, StringComparison.Ordinal);
        Assert.Contains($"Carried forward into PR-0002 {code}", (await un.GetAsync($"/un/milestones/{old}")).Main, StringComparison.Ordinal);
        Assert.Equal("MilestoneCarriedForward", await portal.SqlAsync("select act from audit.entries where act = 'MilestoneCarriedForward' and chain = 'un'"));

        // Who reads what is published of the old one, and is not on the new one, learns nothing of the link; nor carries anything forward.
        using var osce = await portal.BrowserAsync("osce.desk");
        var theirs = await osce.GetAsync($"/osce/milestones/{old}");
        Assert.Equal(HttpStatusCode.OK, theirs.Status);
        Assert.Null(theirs.Document.QuerySelector("#lineage"));
        // Once the new one is published they see that it goes on, and still none of what was reported.
        await un.SubmitAsync(made, "form[action$='handler=Publish']");
        Assert.Contains($"Carried forward into PR-0002 {code}", (await osce.GetAsync($"/osce/milestones/{old}")).Main, StringComparison.Ordinal);
        var onward = await osce.GetAsync(made.Address.Replace("/un/", "/osce/", StringComparison.Ordinal));
        Assert.Contains($"Carried forward from PR-0001 {code}", onward.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("As in the example data.", onward.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_into_a_successor_and_only_what_one_may_read()
    {
        await using var portal = await portals.OpenAsync();
        using var un = await portal.BrowserAsync("un.prog");
        async Task<Guid> ProgrammeAsync(int number) => (Guid)(await portal.SqlAsync("select id from portal.programmes where number = $1 and originator = 'un'", number))!;
        var (first, second, live) = (await ProgrammeAsync(1), await ProgrammeAsync(2), await ProgrammeAsync(5));
        var later = (Guid)(await portal.SqlAsync("select id from portal.milestones where programme_id = $1 order by code limit 1", second))!;
        // From the successor back into the earlier one: the form is there for whoever plans, the rule refuses.
        var refused = await un.SubmitAsync(await un.GetAsync($"/un/programmes/{first}/milestones?forward={later}"), "form.panel", new() { ["Form.Code"] = "X-1", ["Form.DueOn"] = "2027-06-30", ["Form.First"] = "un", ["Form.Second"] = "au" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(0L, await portal.CountAsync("milestone_links"));
        Assert.Equal(HttpStatusCode.NotFound, (await un.GetAsync($"/un/programmes/{second}/milestones?forward={Guid.NewGuid()}")).Status);
        // Another organization's programme: what it may not read cannot be named, known or unknown.
        using var au = await portal.BrowserAsync("au.prog");
        await portal.SqlAsync("update portal.milestones set label = 4 where code = 'D-PS-02'");
        var hidden = (Guid)(await portal.SqlAsync("select id from portal.milestones where code = 'D-PS-02'"))!;
        Assert.Equal(HttpStatusCode.NotFound, (await au.GetAsync($"/au/programmes/{live}/milestones?forward={hidden}")).Status);
    }

    [Fact]
    public async Task A_predecessor_is_named_by_its_code_shown_on_both_and_taken_back()
    {
        await using var portal = await portals.OpenAsync();
        async Task<Guid> StepAsync(string code) => (Guid)(await portal.SqlAsync("select id from portal.milestones where code = $1", code))!;
        var (later, earlier) = (await StepAsync("D-PS-05"), await StepAsync("D-PS-06"));
        using var au = await portal.BrowserAsync("au.prog");
        var form = await au.GetAsync($"/au/milestones/{later}/predecessors");
        Assert.Equal("There is no such milestone here.", (await au.SubmitAsync(form, "#name-predecessor", new() { ["Form.Earlier"] = "D-XX-99" })).ErrorAt("Form_Earlier"));
        Assert.Equal("A milestone does not build on itself.", (await au.SubmitAsync(form, "#name-predecessor", new() { ["Form.Earlier"] = "D-PS-05" })).ErrorAt("Form_Earlier"));
        var named = await au.SubmitAsync(form, "#name-predecessor", new() { ["Form.Earlier"] = "D-PS-06" });
        Assert.Contains("Builds on D-PS-06", named.Main, StringComparison.Ordinal);
        // Due a month after what builds on it.
        Assert.Contains("due later than this one", named.Main, StringComparison.Ordinal);
        using var un = await portal.BrowserAsync("un.prog");
        Assert.Contains("These build on it D-PS-05", (await un.GetAsync($"/un/milestones/{earlier}")).Main, StringComparison.Ordinal);
        Assert.Equal("D-PS-05 itself builds on this one.", (await un.SubmitAsync(await un.GetAsync($"/un/milestones/{earlier}/predecessors"), "#name-predecessor", new() { ["Form.Earlier"] = "D-PS-05" })).ErrorAt("Form_Earlier"));
        // ECOWAS is named in the one and not in the other: for it there is no link.
        using var ecowas = await portal.BrowserAsync("ecowas.desk");
        var theirs = await ecowas.GetAsync($"/ecowas/milestones/{earlier}");
        Assert.Equal(HttpStatusCode.OK, theirs.Status);
        Assert.DoesNotContain("D-PS-05", theirs.Html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await ecowas.GetAsync($"/ecowas/milestones/{earlier}/predecessors")).Status);
        // One of an earlier programme, by its reference.
        var record = (string)(await portal.SqlAsync("select m.code from portal.milestones m join portal.programmes p on p.id = m.programme_id where p.number = 1 and p.originator = 'un' order by m.code limit 1"))!;
        Assert.Contains($"PR-0001 {record}", (await au.SubmitAsync(form, "#name-predecessor", new() { ["Form.Earlier"] = $"pr-0001 {record}" })).Main, StringComparison.Ordinal);

        var back = await au.SubmitAsync(await au.GetAsync($"/au/milestones/{later}/predecessors"), "form[action$='handler=End']:has(button)");
        Assert.Equal(1L, await portal.CountAsync("milestone_links where ended_at is null"));
        Assert.Equal(HttpStatusCode.OK, back.Status);
    }
}
