using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.Assessments;

/// <summary>Who is at work on a section, and what they typed and have not saved.</summary>
public sealed class DraftTests(PortalFixture portals)
{
    [Fact]
    public async Task Others_see_the_organization_and_colleagues_the_name_for_ninety_seconds_after_the_last_sign()
    {
        var clock = new Hands(DateTimeOffset.UtcNow);
        await using var portal = await portals.OpenAsync(adjust: builder => builder.Services.AddSingleton<TimeProvider>(clock));
        var (file, section) = await PlaceAsync(portal);
        using var au = await portal.BrowserAsync("au.desk");
        using var un = await portal.BrowserAsync("un.desk");
        using var colleague = await portal.BrowserAsync("au.prog");
        using var lead = await portal.BrowserAsync("au.lead", "en");
        using var osce = await portal.BrowserAsync("osce.desk");
        var name = (string)(await portal.SqlAsync("select name from portal.persons where email = 'au.desk@demo.example'"))!;

        var form = await au.GetAsync($"/au/assessments/{file}/sections/{section}/edit");
        async Task<string> SeenAsync(Browser browser, string workspace) => (await browser.GetAsync($"/{workspace}/assessments/{file}")).Document.QuerySelector("article")!.TextContent;
        Assert.Contains("AU is editing this", await SeenAsync(un, "un"), StringComparison.Ordinal);
        Assert.DoesNotContain(name, (await un.GetAsync($"/un/assessments/{file}")).Html, StringComparison.Ordinal);
        Assert.Contains("AU is editing this", (await un.GetAsync($"/un/assessments/{file}/sections/{section}/edit")).Main, StringComparison.Ordinal);
        Assert.Contains(name, await SeenAsync(lead, "au"), StringComparison.Ordinal);
        Assert.DoesNotContain("editing this", await SeenAsync(osce, "osce"), StringComparison.Ordinal);
        // Oneself is no news.
        Assert.DoesNotContain("AU is editing", await SeenAsync(au, "au"), StringComparison.Ordinal);

        clock.Now += TimeSpan.FromSeconds(60);
        Assert.Contains("UN is editing this", (await KeepAsync(au, form, Text(form))).Html, StringComparison.Ordinal);
        clock.Now += TimeSpan.FromSeconds(60);
        Assert.Contains("AU is editing this", await SeenAsync(un, "un"), StringComparison.Ordinal);
        clock.Now += TimeSpan.FromSeconds(31);
        Assert.DoesNotContain("AU is editing this", await SeenAsync(un, "un"), StringComparison.Ordinal);

        // Who saves is gone at once.
        form = await au.GetAsync($"/au/assessments/{file}/sections/{section}/edit");
        await au.SubmitAsync(form, "main form", new() { ["Form.Text"] = "Saved." });
        Assert.DoesNotContain("AU is editing this", await SeenAsync(un, "un"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_typed_comes_back_to_its_writer_alone_until_it_is_saved()
    {
        await using var portal = await portals.OpenAsync();
        var (file, section) = await PlaceAsync(portal);
        using var au = await portal.BrowserAsync("au.desk");
        using var lead = await portal.BrowserAsync("au.lead");
        using var un = await portal.BrowserAsync("un.desk");
        var address = $"/au/assessments/{file}/sections/{section}/edit";
        var acts = await ActsAsync(portal);
        var form = await au.GetAsync(address);
        var kept = await KeepAsync(au, form, Text(form) + "\n\nTyped so far.");
        Assert.Matches("Draft kept .+ \\d\\d:\\d\\d", kept.Document.QuerySelector("[data-kept]")!.TextContent);

        // Somebody saves another part; the draft still stands on the version that was opened.
        var ofUn = await un.GetAsync($"/un/assessments/{file}/sections/{section}/edit");
        Assert.DoesNotContain("Typed so far.", ofUn.Html, StringComparison.Ordinal);
        await un.SubmitAsync(ofUn, "main form", new() { ["Form.Text"] = "Before all.\n\n" + Text(ofUn) });
        Assert.DoesNotContain("Typed so far.", (await lead.GetAsync(address)).Html, StringComparison.Ordinal);

        var back = await au.GetAsync(address);
        Assert.EndsWith("Typed so far.", Text(back), StringComparison.Ordinal);
        Assert.Contains("Your draft is back.", back.Main, StringComparison.Ordinal);
        var saved = await au.SubmitAsync(back, "main form");
        Assert.Equal(HttpStatusCode.OK, saved.Status);
        var text = (string)(await portal.SqlAsync("select text from portal.sections where id = $1", section))!;
        Assert.StartsWith("Before all.", text, StringComparison.Ordinal);
        Assert.EndsWith("Typed so far.", text, StringComparison.Ordinal);
        Assert.Equal(0, await portal.CountAsync("section_drafts where text <> ''"));
        Assert.DoesNotContain("Your draft is back.", (await au.GetAsync(address)).Main, StringComparison.Ordinal);
        // Typing is nobody's act: two reads of the file are not counted here, two saves are.
        Assert.Equal(acts + 2, await ActsAsync(portal));
    }

    [Fact]
    public async Task A_draft_can_be_thrown_away_and_one_that_is_too_long_says_so()
    {
        await using var portal = await portals.OpenAsync();
        var (file, section) = await PlaceAsync(portal);
        using var ecowas = await portal.BrowserAsync("ecowas.desk");
        var address = $"/ecowas/assessments/{file}/sections/{section}/propose";
        var form = await ecowas.GetAsync(address);
        var tooLong = await KeepAsync(ecowas, form, new('x', 20_001));
        Assert.Null(tooLong.Document.QuerySelector("[data-kept]"));
        Assert.Contains("Draft not kept.", tooLong.Document.Body!.TextContent, StringComparison.Ordinal);
        await KeepAsync(ecowas, form, "Thrown away.");
        var back = await ecowas.GetAsync(address);
        Assert.Equal("Thrown away.", Text(back));
        var begun = await ecowas.PostAsync(back.Document.QuerySelector("button[formaction]")!.GetAttribute("formaction")!, [back.Token()]);
        Assert.Equal(Text(form), Text(begun));

        // What was undone leaves no draft.
        await KeepAsync(ecowas, form, "Something");
        await KeepAsync(ecowas, form, Text(form));
        Assert.Equal(0, await portal.CountAsync("section_drafts where text <> ''"));
    }

    [Fact]
    public async Task Who_may_not_write_keeps_nothing()
    {
        await using var portal = await portals.OpenAsync();
        var (file, section) = await PlaceAsync(portal);
        foreach (var (account, workspace) in new[] { ("osce.desk", "osce"), ("asean.focal", "asean") })
        {
            using var browser = await portal.BrowserAsync(account);
            var token = (await browser.GetAsync($"/{workspace}/assessments/new")).Token();
            foreach (var handler in (string[])["edit?handler=Keep", "edit?handler=Discard", "propose?handler=Keep"])
                Assert.Equal(HttpStatusCode.NotFound, (await browser.PostAsync($"/{workspace}/assessments/{file}/sections/{section}/{handler}", [token, new("Form.Text", "Kept"), new("Form.Revision", "1")])).Status);
        }

        Assert.Equal((0L, 0L), (await portal.CountAsync("section_drafts"), await portal.CountAsync("presences")));
    }

    static string Text(PageAnswer page) => page.Document.QuerySelector("textarea[name='Form.Text']")!.TextContent.Trim();

    static Task<PageAnswer> KeepAsync(Browser browser, PageAnswer form, string text) =>
        browser.PostAsync(form.Document.QuerySelector("form[data-draft]")!.GetAttribute("data-draft")!,
            [form.Token(), new("Form.Text", text), new("Form.Revision", form.Document.QuerySelector("input[name='Form.Revision']")!.GetAttribute("value")!)]);

    static async Task<long> ActsAsync(RunningPortal portal) => (long)(await portal.SqlAsync("select count(*) from audit.entries where act not in ('AssessmentRead', 'SignedIn') and chain = 'un'"))!;

    static async Task<(Guid File, Guid Section)> PlaceAsync(RunningPortal portal)
    {
        var file = await portal.FileAsync(7);
        return (file, (Guid)(await portal.SqlAsync("select id from portal.sections where assessment_id = $1", file))!);
    }

    sealed class Hands(DateTimeOffset now) : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = now;

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
