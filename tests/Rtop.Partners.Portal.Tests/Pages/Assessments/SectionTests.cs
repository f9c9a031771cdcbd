using System.Net;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.Assessments;

public sealed class SectionTests(PortalFixture portals)
{
    [Fact]
    public async Task Of_two_who_edit_one_section_neither_loses_a_word()
    {
        await using var portal = await portals.OpenAsync();
        var id = await portal.FileAsync(7);
        var section = (Guid)(await portal.SqlAsync("select id from portal.sections where assessment_id = $1", id))!;
        using var un = await portal.BrowserAsync("un.desk");
        using var au = await portal.BrowserAsync("au.desk");
        var (ofUn, ofAu) = (await un.GetAsync($"/un/assessments/{id}/sections/{section}/edit"), await au.GetAsync($"/au/assessments/{id}/sections/{section}/edit"));

        Assert.Equal(HttpStatusCode.OK, (await un.SubmitAsync(ofUn, "main form", new() { ["Form.Text"] = "The *UN* text" })).Status);
        var conflict = await au.SubmitAsync(ofAu, "main form", new() { ["Form.Text"] = "The AU <b>text</b>" });
        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Equal("The AU <b>text</b>", conflict.Document.QuerySelector("textarea")!.TextContent.Trim());
        Assert.Equal("The *UN* text", conflict.Document.QuerySelector("details pre")!.TextContent);
        Assert.All(["mine", "theirs"], part => Assert.NotNull(conflict.Document.QuerySelector($".conflict section[aria-labelledby={part}] .prose")));
        Assert.Contains("UN", conflict.Document.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("The *UN* text", await TextAsync(portal, section));

        // A third who saves while the second merges makes a conflict of the merge too.
        await un.SubmitAsync(await un.GetAsync($"/un/assessments/{id}/sections/{section}/edit"), "main form", new() { ["Form.Text"] = "The second UN text" });
        var again = await au.SubmitAsync(conflict, "main form", new() { ["Form.Text"] = "Merged once" });
        Assert.Equal(HttpStatusCode.Conflict, again.Status);
        Assert.Contains("The second UN text", again.Html, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.OK, (await au.SubmitAsync(again, "main form", new() { ["Form.Text"] = "Merged twice" })).Status);
        Assert.Equal("Merged twice", await TextAsync(portal, section));
        Assert.Equal(1, await portal.CountAsync("section_versions where section_id = $1 and text = 'The second UN text'", section));
    }

    [Fact]
    public async Task Changes_that_do_not_touch_stand_together_and_every_version_can_be_compared()
    {
        await using var portal = await portals.OpenAsync();
        var id = await portal.FileAsync(7);
        var section = (Guid)(await portal.SqlAsync("select id from portal.sections where assessment_id = $1", id))!;
        using var un = await portal.BrowserAsync("un.desk");
        using var au = await portal.BrowserAsync("au.desk");
        using var osce = await portal.BrowserAsync("osce.desk");
        await un.SubmitAsync(await un.GetAsync($"/un/assessments/{id}/sections/{section}/edit"), "main form", new() { ["Form.Text"] = "First part.\n\nSecond part.\n\nThird part." });
        var first = (int)(await portal.SqlAsync("select revision from portal.sections where id = $1", section))!;
        var (ofUn, ofAu) = (await un.GetAsync($"/un/assessments/{id}/sections/{section}/edit"), await au.GetAsync($"/au/assessments/{id}/sections/{section}/edit"));

        await un.SubmitAsync(ofUn, "main form", new() { ["Form.Text"] = "First part, by UN.\n\nSecond part.\n\nThird part." });
        var merged = await au.SubmitAsync(ofAu, "main form", new() { ["Form.Text"] = "First part.\n\nSecond part.\n\nThird <i>part</i>, by AU." });
        Assert.Equal(HttpStatusCode.OK, merged.Status);
        Assert.Contains("UN had saved another part in between", merged.Document.QuerySelector(".notice.success")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("First part, by UN.\n\nSecond part.\n\nThird <i>part</i>, by AU.", await TextAsync(portal, section));
        Assert.Null((await au.GetAsync($"/au/assessments/{id}")).Document.QuerySelector(".notice.success"));

        var versions = await osce.GetAsync($"/osce/assessments/{id}/sections/{section}/versions?from={first}&to={first + 2}");
        Assert.Equal(["part, by UN.", "<i>part</i>, by AU."], versions.Document.QuerySelectorAll("ins").Select(added => added.TextContent));
        Assert.Empty(versions.Document.QuerySelectorAll(".prose i"));
        var sides = await osce.GetAsync($"/osce/assessments/{id}/sections/{section}/versions?from={first + 2}&to={first}&view=sides");
        Assert.Equal((0, 0), (sides.Document.QuerySelectorAll("[aria-labelledby=before] ins").Length, sides.Document.QuerySelectorAll("[aria-labelledby=after] del").Length));
        Assert.Contains("by UN.", sides.Document.QuerySelector("[aria-labelledby=after]")!.TextContent, StringComparison.Ordinal);
        foreach (var (account, address) in ((string, string)[])[("osce.desk", $"/osce/assessments/{id}/sections/{section}/versions?from=99"), ("asean.focal", $"/asean/assessments/{id}/sections/{section}/versions"), ("osce.desk", $"/osce/assessments/{id}/sections/{Guid.NewGuid()}/versions")])
        {
            using var reader = await portal.BrowserAsync(account);
            Assert.Equal(HttpStatusCode.NotFound, (await reader.GetAsync(address)).Status);
        }
    }

    [Fact]
    public async Task Two_saves_at_the_same_moment_make_one_text_and_one_conflict()
    {
        await using var portal = await portals.OpenAsync();
        var id = await portal.FileAsync(7);
        var section = (Guid)(await portal.SqlAsync("select id from portal.sections where assessment_id = $1", id))!;
        using var un = await portal.BrowserAsync("un.desk");
        using var au = await portal.BrowserAsync("au.desk");
        for (var round = 0; round < 5; round++)
        {
            var (ofUn, ofAu) = (await un.GetAsync($"/un/assessments/{id}/sections/{section}/edit"), await au.GetAsync($"/au/assessments/{id}/sections/{section}/edit"));
            var answers = await Task.WhenAll(un.SubmitAsync(ofUn, "main form", new() { ["Form.Text"] = $"UN {round}" }), au.SubmitAsync(ofAu, "main form", new() { ["Form.Text"] = $"AU {round}" }));
            Assert.Equal([HttpStatusCode.OK, HttpStatusCode.Conflict], answers.Select(answer => answer.Status).Order());
        }
    }

    [Fact]
    public async Task A_section_is_added_by_a_co_lead_and_its_text_is_shown_as_text()
    {
        await using var portal = await portals.OpenAsync();
        var id = await portal.FileAsync(7);
        using var au = await portal.BrowserAsync("au.desk");
        using var ecowas = await portal.BrowserAsync("ecowas.desk");
        var form = await au.GetAsync($"/au/assessments/{id}/sections/new");
        var empty = await au.SubmitAsync(form, "main form", new() { ["Form.Heading"] = " ", ["Form.Text"] = "" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.Status);
        Assert.All(["Form_Heading", "Form_Text"], field => Assert.NotEmpty(empty.ErrorAt(field)));
        var tooLong = await au.SubmitAsync(form, "main form", new() { ["Form.Heading"] = "Heading", ["Form.Text"] = new('a', 20_001) });
        Assert.NotEmpty(tooLong.ErrorAt("Form_Text"));
        Assert.Equal(20_001, tooLong.Document.QuerySelector("textarea")!.TextContent.Trim().Length);

        await au.SubmitAsync(form, "main form", new() { ["Form.Heading"] = "Census <i>", ["Form.Text"] = "One <script>alert(1)</script> [two](javascript:alert(2))" });
        var read = await ecowas.GetAsync($"/ecowas/assessments/{id}");
        var added = read.Document.QuerySelectorAll("article").Single(article => article.QuerySelector("h3")!.TextContent == "Census <i>");
        Assert.Contains("<script>alert(1)</script>", added.TextContent, StringComparison.Ordinal);
        Assert.Empty(added.QuerySelectorAll("script, i, a[href^='javascript']"));
        Assert.Equal(HttpStatusCode.NotFound, (await ecowas.GetAsync($"/ecowas/assessments/{id}/sections/new")).Status);
    }

    [Fact]
    public async Task The_section_of_another_file_is_not_edited_through_ones_own()
    {
        await using var portal = await portals.OpenAsync();
        var hidden = (Guid)(await portal.SqlAsync("select section.id from portal.sections section join portal.assessments file on file.id = assessment_id where file.originator = 'ecowas'"))!;
        var readable = (Guid)(await portal.SqlAsync("select id from portal.sections where assessment_id = $1", await portal.FileAsync(9)))!;
        using var un = await portal.BrowserAsync("un.desk");
        var file = $"/un/assessments/{await portal.FileAsync(7)}";
        var token = (await un.GetAsync(file)).Token();
        foreach (var section in (Guid[])[hidden, readable, Guid.NewGuid()])
        {
            Assert.Equal(HttpStatusCode.NotFound, (await un.GetAsync($"{file}/sections/{section}/edit")).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await un.PostAsync($"{file}/sections/{section}/edit", [token, new("Form.Text", "Forged"), new("Form.Revision", "1")])).Status);
        }

        Assert.Equal(0, await portal.CountAsync("sections where text = 'Forged'"));
    }

    [Fact]
    public async Task A_form_without_its_token_or_with_an_old_one_is_refused_in_words()
    {
        await using var portal = await portals.OpenAsync();
        var id = await portal.FileAsync(7);
        using var un = await portal.BrowserAsync("un.desk");
        using var lead = await portal.BrowserAsync("un.lead");
        var foreign = (await lead.GetAsync($"/un/assessments/{id}")).Token();
        foreach (KeyValuePair<string, string>[] tokens in (KeyValuePair<string, string>[][])[[], [foreign], [new(foreign.Key, "nonsense")]])
        {
            var answer = await un.PostAsync($"/un/assessments/{id}", [.. tokens, new("Form.Text", "Forged comment")]);
            Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
            Assert.Contains("load the page again", answer.Main, StringComparison.Ordinal);
        }

        Assert.Equal(0, await portal.CountAsync("comments where text = 'Forged comment'"));
    }

    static async Task<string> TextAsync(RunningPortal portal, Guid section) => (string)(await portal.SqlAsync("select text from portal.sections where id = $1", section))!;
}
