using System.Net;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.Assessments;

/// <summary>Words that credit one for shared work: said at the field, in the reader's language, and kept when they are sent again.</summary>
public sealed class CreditTests(PortalFixture portals)
{
    const string Sentence = "The United Nations stabilised the situation after the earlier mission could not.";
    const string Agreed = "Building on the work of the ECOWAS-AU observer mission, which brought about the Vasse Understanding, the United Nations deployed a mission.";

    static Dictionary<string, string?> Entry(string what) => new() { ["Form.What"] = what, ["Form.From"] = "2026-01-02", ["Form.ShownBy"] = "A report." };

    [Fact]
    public async Task A_contribution_is_warned_about_with_the_phrase_and_kept_when_it_is_sent_again()
    {
        await using var portal = await portals.OpenAsync();
        var file = await portal.FileAsync(7);
        using var un = await portal.BrowserAsync("un.desk");
        var form = await un.GetAsync($"/un/assessments/{file}/contributions/entry");
        var warned = await un.SubmitAsync(form, "main form", Entry(Sentence));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, warned.Status);
        Assert.Equal("after the earlier mission could not", warned.Document.QuerySelector("#Form_What-credit q")!.TextContent);
        Assert.Equal(Sentence, warned.Document.QuerySelector("#Form_What")!.TextContent.Trim());
        Assert.Equal(4, await portal.CountAsync("contributions"));

        // Other such words are not yet known; those that were shown are.
        var more = await un.SubmitAsync(warned, "main form", Entry($"{Sentence} It took over from the observers."));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, more.Status);
        Assert.Equal(["after the earlier mission could not", "took over from"], more.Document.QuerySelectorAll("#Form_What-credit q").Select(phrase => phrase.TextContent));
        var kept = await un.SubmitAsync(more, "main form", Entry($"{Sentence} It took over from the observers."));
        Assert.Equal(HttpStatusCode.OK, kept.Status);
        Assert.Equal(5, await portal.CountAsync("contributions"));

        // What stands is known: changing the date asks nothing anew.
        var id = await portal.SqlAsync("select id from portal.contributions where what like '%took over%'");
        var again = await un.SubmitAsync(await un.GetAsync($"/un/assessments/{file}/contributions/entry/{id}"), "main form", new() { ["Form.From"] = "2026-01-03" });
        Assert.Equal(HttpStatusCode.OK, again.Status);
    }

    [Fact]
    public async Task The_agreed_wording_is_saved_at_once()
    {
        await using var portal = await portals.OpenAsync();
        var file = await portal.FileAsync(7);
        using var un = await portal.BrowserAsync("un.desk");
        Assert.Equal(HttpStatusCode.OK, (await un.SubmitAsync(await un.GetAsync($"/un/assessments/{file}/contributions/entry"), "main form", Entry(Agreed))).Status);
        Assert.Equal(5, await portal.CountAsync("contributions"));
    }

    [Theory]
    [InlineData("en", "Please look again before it is saved.")]
    [InlineData("fr", "Relisez avant l’enregistrement.")]
    [InlineData("ar", "يرجى إعادة النظر قبل الحفظ.")]
    public async Task A_section_and_a_proposal_are_warned_about_in_the_readers_language(string language, string said)
    {
        await using var portal = await portals.OpenAsync();
        var file = await portal.FileAsync(7);
        await portal.SqlAsync("update portal.persons set language = $1 where email in ('un.desk@demo.example', 'ecowas.desk@demo.example')", language);
        var section = await portal.SqlAsync("select id from portal.sections where assessment_id = $1 and lead_drafter = 'un' order by position limit 1", file);
        foreach (var (account, workspace, page) in (IEnumerable<(string, string, string)>)[("ecowas.desk", "ecowas", $"sections/{section}/propose"), ("un.desk", "un", $"sections/{section}/edit"), ("un.desk", "un", "sections/new")])
        {
            using var browser = await portal.BrowserAsync(account, language);
            var form = await browser.GetAsync($"/{workspace}/assessments/{file}/{page}");
            var warned = await browser.SubmitAsync(form, "main form", new() { ["Form.Heading"] = "Credit", ["Form.Text"] = Sentence });
            Assert.Equal(HttpStatusCode.UnprocessableEntity, warned.Status);
            Assert.StartsWith(said, warned.Document.QuerySelector("#Form_Text-credit .notice")!.TextContent.Trim(), StringComparison.Ordinal);
            Assert.Equal(Sentence, warned.Document.QuerySelector("#Form_Text")!.TextContent.Trim());
            Assert.Equal(HttpStatusCode.OK, (await browser.SubmitAsync(warned, "main form", [])).Status);
        }
    }
}
