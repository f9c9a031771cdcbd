using System.Net;
using Rtop.Partners.Portal.Tests.Pages.Assessments;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.CapacityBuilding;

/// <summary>What worked in one place, told for others, and who asks to repeat it.</summary>
public sealed class PracticeTests(PortalFixture portals)
{
    [Fact]
    public async Task The_demonstration_proposes_what_worked_in_Osmara_for_Zorandi()
    {
        await using var portal = await portals.OpenAsync();
        using var au = await portal.BrowserAsync("au.prog");
        var list = await au.GetAsync("/au/practices");
        var row = Assert.Single(list.Document.QuerySelectorAll("tbody tr"));
        Assert.Contains("Zorandi", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("illustrative", row.TextContent, StringComparison.Ordinal);
        var card = await au.GetAsync(row.QuerySelector("a")!.GetAttribute("href")!);
        Assert.Contains("From PR-0005 D-SHD-01", card.Main, StringComparison.Ordinal);
        Assert.Contains("124 schools", card.Main, StringComparison.Ordinal);
        // ECOWAS is not named in that milestone, OSCE is not on the programme.
        foreach (var (account, workspace) in new[] { ("ecowas.desk", "ecowas"), ("osce.desk", "osce") })
        {
            using var other = await portal.BrowserAsync(account);
            Assert.NotNull((await other.GetAsync($"/{workspace}/practices")).Document.QuerySelector(".empty"));
            Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(card.Address.Replace("/au/", $"/{workspace}/", StringComparison.Ordinal))).Status);
        }
    }

    [Fact]
    public async Task A_card_is_written_opened_asked_about_and_answered()
    {
        await using var portal = await portals.OpenAsync();
        var step = (Guid)(await portal.SqlAsync("select id from portal.milestones where code = 'D-PS-02'"))!;
        using var un = await portal.BrowserAsync("un.prog");
        var form = await un.SubmitAsync(await un.GetAsync($"/un/milestones/{step}/practice"), "form.panel", new() { ["Form.Context"] = "A room that never slept.", ["Form.Conditions"] = "" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, form.Status);
        Assert.NotEqual("", form.ErrorAt("Form_Conditions"));
        Assert.Equal("A room that never slept.", form.Document.QuerySelector("#Form_Context")!.TextContent.TrimStart('\n'));
        var card = await un.SubmitAsync(form, "form.panel", new() { ["Form.Step"] = "A manual.", ["Form.Actors"] = "Two shifts.", ["Form.Conditions"] = "A handover of half an hour.", ["Form.Evidence"] = "No alarm was lost.", ["Form.Places"] = "ECOWAS, XZR", ["Form.Contact"] = "UNOAU" });
        Assert.StartsWith("/un/practices/", card.Address, StringComparison.Ordinal);
        Assert.Contains("A handover of half an hour.", card.Main, StringComparison.Ordinal);
        // Only of what was achieved.
        Assert.Equal(HttpStatusCode.NotFound, (await un.GetAsync($"/un/milestones/{await portal.SqlAsync("select id from portal.milestones where code = 'D-PS-04'")}/practice")).Status);
        Assert.Null(card.Document.QuerySelector("a[href$='/requests']"));

        using var osce = await portal.BrowserAsync("osce.desk");
        var theirs = card.Address.Replace("/un/", "/osce/", StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await osce.GetAsync(theirs)).Status);
        Assert.Contains("Open to every workspace since", (await un.SubmitAsync(card, "form[action$='handler=Open']")).Main, StringComparison.Ordinal);
        var read = await osce.GetAsync(theirs);
        Assert.Contains("A handover of half an hour.", read.Main, StringComparison.Ordinal);
        // The card, and not the milestone it came from.
        Assert.DoesNotContain("D-PS-02", read.Html, StringComparison.Ordinal);
        Assert.DoesNotContain(step.ToString(), read.Html, StringComparison.Ordinal);
        var asking = await osce.GetAsync(read.Document.QuerySelector("a[href$='/requests']")!.GetAttribute("href")!);
        Assert.Equal("Say where, in at most 100 characters.", (await osce.SubmitAsync(asking, "form.panel", new() { ["Form.Text"] = "We would." })).ErrorAt("Form_Place"));
        var asked = await osce.SubmitAsync(asking, "form.panel", new() { ["Form.Place"] = "Vienna", ["Form.Text"] = "Our room sleeps." });
        Assert.Contains("no answer yet", asked.Main, StringComparison.Ordinal);

        // Between the two: AU, the other side of the programme, reads the card and not who asks.
        using var au = await portal.BrowserAsync("au.prog");
        Assert.DoesNotContain("Our room sleeps.", (await au.GetAsync(card.Address.Replace("/un/", "/au/", StringComparison.Ordinal))).Html, StringComparison.Ordinal);
        Assert.Contains("a request waits for your answer", (await un.GetAsync("/un/practices")).Main, StringComparison.Ordinal);
        var waiting = await un.GetAsync(card.Address);
        var answering = await un.GetAsync(waiting.Document.QuerySelector("a[href*='/requests/']")!.GetAttribute("href")!);
        Assert.Equal("Say yes or no.", (await un.SubmitAsync(answering, "form.panel", new() { ["Form.Text"] = "Gladly." })).ErrorAt("Form_Verdict"));
        Assert.Contains("UN agrees", (await un.SubmitAsync(answering, "form.panel", new() { ["Form.Verdict"] = "Accepted", ["Form.Text"] = "Two trainers in March." })).Main, StringComparison.Ordinal);
        Assert.Contains("Two trainers in March.", (await osce.GetAsync(theirs)).Main, StringComparison.Ordinal);
        // It is answered once.
        Assert.Equal(HttpStatusCode.NotFound, (await un.GetAsync(answering.Address)).Status);
        Assert.Equal("osce,un", await portal.SqlAsync("select string_agg(distinct chain, ',' order by chain) from audit.entries where act in ('ReplicationAsked', 'ReplicationAnswered')"));
    }
}
