using System.Net;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.Assessments;

/// <summary>Who does not draft a section proposes; its lead drafter answers.</summary>
public sealed class ProposalTests(PortalFixture portals)
{
    const string Text = "First part.\n\nSecond part.\n\nThird part.";

    [Fact]
    public async Task A_contributor_proposes_and_the_lead_drafter_takes_it_in_beside_what_was_saved_since()
    {
        await using var portal = await portals.OpenAsync();
        var place = await PlaceAsync(portal);
        using var un = await portal.BrowserAsync("un.desk");
        using var ecowas = await portal.BrowserAsync("ecowas.ew");

        // The way to edit leads whoever does not draft to a proposal.
        var form = await ecowas.GetAsync(place.At("ecowas", "edit"));
        Assert.EndsWith("/propose", form.Address, StringComparison.Ordinal);
        var same = await ecowas.SubmitAsync(form, "main form");
        Assert.Equal((HttpStatusCode.UnprocessableEntity, 1), (same.Status, same.Errors().Length));
        Assert.NotEmpty(same.ErrorAt("Form_Text"));
        var proposed = await ecowas.SubmitAsync(form, "main form", new() { ["Form.Text"] = "First part.\n\nSecond part.\n\nThird <i>part</i>, by ECOWAS.", ["Form.Why"] = "Field offices saw it." });
        Assert.Contains("Field offices saw it.", proposed.Main, StringComparison.Ordinal);
        Assert.Equal(Text, await place.TextAsync());
        Assert.Contains("2 proposals await an answer", (await un.GetAsync($"/un/assessments/{place.File}")).Main, StringComparison.Ordinal);

        await un.SubmitAsync(await un.GetAsync(place.At("un", "edit")), "main form", new() { ["Form.Text"] = "First part, by UN.\n\nSecond part.\n\nThird part." });
        var page = await un.GetAsync(await place.LastAsync("un"));
        Assert.Equal(["<i>part</i>, by ECOWAS."], page.Document.QuerySelectorAll("ins").Select(added => added.TextContent));
        Assert.Equal(HttpStatusCode.OK, (await un.SubmitAsync(page, "#accept")).Status);
        Assert.Equal("First part, by UN.\n\nSecond part.\n\nThird <i>part</i>, by ECOWAS.", await place.TextAsync());

        var twice = await un.SubmitAsync(page, "#accept");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, twice.Status);
        Assert.Contains("This proposal has been answered.", string.Concat(twice.Errors()), StringComparison.Ordinal);
        Assert.Contains("accepted", (await ecowas.GetAsync(place.At("ecowas", "proposals"))).Main, StringComparison.Ordinal);
        Assert.Equal(1, await portal.CountAsync("proposal_decisions where workspace = 'un' and verdict = 1 and revision = (select revision from portal.sections where id = section_id)"));
    }

    [Fact]
    public async Task Where_a_proposal_touches_what_was_saved_since_both_are_shown_and_the_drafter_writes()
    {
        await using var portal = await portals.OpenAsync();
        var place = await PlaceAsync(portal);
        using var un = await portal.BrowserAsync("un.desk");
        using var au = await portal.BrowserAsync("au.desk");
        using var ecowas = await portal.BrowserAsync("ecowas.desk");
        await ecowas.SubmitAsync(await ecowas.GetAsync(place.At("ecowas", "propose")), "main form", new() { ["Form.Text"] = "First part, by ECOWAS.\n\nSecond part.\n\nThird part." });
        var early = await un.GetAsync(await place.LastAsync("un"));
        await au.SubmitAsync(await au.GetAsync(place.At("au", "edit")), "main form", new() { ["Form.Text"] = "First part, by AU.\n\nSecond part.\n\nThird part." });

        var touched = await un.SubmitAsync(early, "#accept");
        Assert.Equal(HttpStatusCode.Conflict, touched.Status);
        Assert.Equal(["by ECOWAS.", "by AU."], touched.Document.QuerySelectorAll(".conflict ins").Select(added => added.TextContent[(added.TextContent.IndexOf("by", StringComparison.Ordinal))..]));
        Assert.Equal("First part, by AU.\n\nSecond part.\n\nThird part.", await place.TextAsync());

        // While the drafter writes, somebody saves again: what was typed is kept.
        await au.SubmitAsync(await au.GetAsync(place.At("au", "edit")), "main form", new() { ["Form.Text"] = "First part, by AU again.\n\nSecond part.\n\nThird part." });
        var again = await un.SubmitAsync(touched, "#accept", new() { ["Form.Text"] = "First part, by both." });
        Assert.Equal(HttpStatusCode.Conflict, again.Status);
        Assert.Equal("First part, by both.", again.Document.QuerySelector("#Form_Text")!.TextContent.Trim());
        Assert.Equal(HttpStatusCode.OK, (await un.SubmitAsync(again, "#accept", new() { ["Form.Text"] = "First part, by both." })).Status);
        Assert.Equal("First part, by both.", await place.TextAsync());
    }

    [Fact]
    public async Task A_refusal_needs_a_reason_and_the_same_words_of_two_get_one_answer()
    {
        await using var portal = await portals.OpenAsync();
        var place = await PlaceAsync(portal);
        using var un = await portal.BrowserAsync("un.desk");
        using var au = await portal.BrowserAsync("au.desk");
        using var ecowas = await portal.BrowserAsync("ecowas.desk");
        foreach (var (browser, workspace) in new[] { (ecowas, "ecowas"), (au, "au") })
            await browser.SubmitAsync(await browser.GetAsync(place.At(workspace, "propose")), "main form", new() { ["Form.Text"] = "The very same words." });
        var again = await au.SubmitAsync(await au.GetAsync(place.At("au", "propose")), "main form", new() { ["Form.Text"] = "The very same words.", ["Form.Why"] = "Again" });
        Assert.NotEmpty(again.ErrorAt("Form_Text"));
        Assert.Equal("Again", again.Document.QuerySelector("#Form_Why")!.TextContent.Trim());

        var page = await un.GetAsync(await place.LastAsync("un"));
        Assert.Contains("ECOWAS proposes the same words", page.Main, StringComparison.Ordinal);
        var empty = await un.SubmitAsync(page, "#refuse", new() { ["Form.Reason"] = " " });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.Status);
        Assert.NotEmpty(empty.ErrorAt("Form_Reason"));
        var refused = await un.SubmitAsync(page, "#refuse", new() { ["Form.Reason"] = "Not <b>confirmed</b>." });
        Assert.Equal(2, refused.Document.QuerySelectorAll("td p").Count(reason => reason.TextContent == "Not <b>confirmed</b>."));
        Assert.Equal(2, await portal.CountAsync("proposal_decisions where reason = 'Not <b>confirmed</b>.'"));
        Assert.Equal(Text, await place.TextAsync());
    }

    [Fact]
    public async Task Only_the_lead_drafter_answers_and_observers_see_nothing_of_it()
    {
        await using var portal = await portals.OpenAsync();
        var place = await PlaceAsync(portal);
        using var un = await portal.BrowserAsync("un.desk");
        using var au = await portal.BrowserAsync("au.desk");
        using var ecowas = await portal.BrowserAsync("ecowas.desk");
        using var osce = await portal.BrowserAsync("osce.desk");
        await ecowas.SubmitAsync(await ecowas.GetAsync(place.At("ecowas", "propose")), "main form", new() { ["Form.Text"] = "Otherwise." });
        var (ofAu, ofOsce) = (await place.LastAsync("au"), await place.LastAsync("osce"));
        Assert.Empty((await au.GetAsync(ofAu)).Document.QuerySelectorAll("#accept, #refuse"));
        var token = (await au.GetAsync($"/au/assessments/{place.File}")).Token();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await au.PostAsync($"{ofAu}?handler=Accept", [token, new("Form.Revision", "4")])).Status);
        var observed = (await osce.GetAsync($"/osce/assessments/{place.File}")).Token();
        foreach (var address in (string[])[ofOsce, place.At("osce", "proposals"), place.At("osce", "propose"), place.At("osce", "edit"), place.At("osce", "drafter")])
            Assert.Equal(HttpStatusCode.NotFound, (await osce.GetAsync(address)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await osce.PostAsync($"{ofOsce}?handler=Accept", [observed, new("Form.Revision", "4")])).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await osce.PostAsync(place.At("osce", "propose"), [observed, new("Form.Text", "Observed"), new("Form.Revision", "1")])).Status);

        // A co-lead gives the section to AU: now AU answers, and ECOWAS takes its proposal back instead.
        Assert.Equal(HttpStatusCode.NotFound, (await ecowas.GetAsync(place.At("ecowas", "drafter"))).Status);
        await un.SubmitAsync(await un.GetAsync(place.At("un", "drafter")), "main form", new() { ["Form.LeadDrafter"] = "au" });
        Assert.Empty((await un.GetAsync(await place.LastAsync("un"))).Document.QuerySelectorAll("#accept, #refuse"));
        Assert.NotEmpty((await au.GetAsync(ofAu)).Document.QuerySelectorAll("#accept"));
        var wrong = await un.SubmitAsync(await un.GetAsync(place.At("un", "drafter")), "main form", new() { ["Form.LeadDrafter"] = "osce" });
        Assert.NotEmpty(wrong.ErrorAt("Form_LeadDrafter"));
        await ecowas.SubmitAsync(await ecowas.GetAsync(await place.LastAsync("ecowas")), "main form[action*=Withdraw]");
        Assert.Equal(1, await portal.CountAsync("proposal_decisions where verdict = 3 and workspace = 'ecowas'"));
        Assert.Equal(0, await portal.CountAsync("proposals where text = 'Observed'"));
        Assert.Equal(Text, await place.TextAsync());
    }

    [Fact]
    public async Task Who_loses_the_section_while_writing_keeps_what_was_typed_and_saves_nothing()
    {
        await using var portal = await portals.OpenAsync();
        var place = await PlaceAsync(portal);
        using var un = await portal.BrowserAsync("un.desk");
        using var ecowas = await portal.BrowserAsync("ecowas.desk");
        await un.SubmitAsync(await un.GetAsync(place.At("un", "drafter")), "main form", new() { ["Form.LeadDrafter"] = "ecowas" });
        var form = await ecowas.GetAsync(place.At("ecowas", "edit"));
        Assert.EndsWith("/edit", form.Address, StringComparison.Ordinal);
        await un.SubmitAsync(await un.GetAsync(place.At("un", "drafter")), "main form", new() { ["Form.LeadDrafter"] = "un" });
        var lost = await ecowas.SubmitAsync(form, "main form", new() { ["Form.Text"] = "Typed for an hour." });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, lost.Status);
        Assert.Equal("Typed for an hour.", lost.Document.QuerySelector("textarea")!.TextContent.Trim());
        Assert.Equal(Text, await place.TextAsync());
    }

    // The section of JA-0007, begun by UN, with a short text.
    static async Task<Place> PlaceAsync(RunningPortal portal)
    {
        var file = await portal.FileAsync(7);
        var place = new Place(portal, file, (Guid)(await portal.SqlAsync("select id from portal.sections where assessment_id = $1", file))!);
        using var un = await portal.BrowserAsync("un.desk");
        await un.SubmitAsync(await un.GetAsync(place.At("un", "edit")), "main form", new() { ["Form.Text"] = Text });
        return place;
    }

    sealed record Place(RunningPortal Portal, Guid File, Guid Section)
    {
        public string At(string workspace, string part) => $"/{workspace}/assessments/{File}/sections/{Section}/{part}";

        public async Task<string> TextAsync() => (string)(await Portal.SqlAsync("select text from portal.sections where id = $1", Section))!;

        /// <summary>The page of the last proposal.</summary>
        public async Task<string> LastAsync(string workspace) => At(workspace, $"proposals/{await Portal.SqlAsync("select id from portal.proposals where section_id = $1 order by at desc limit 1", Section)}");
    }
}
