using System.IO.Compression;
using System.Net;
using Rtop.Partners.Portal.Tests.Pages.Assessments;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.Roundtables;

/// <summary>What leaves a roundtable: its summary as a file, and statements with a name to them.</summary>
public sealed class ShownOutsideTests(PortalFixture portals)
{
    [Fact]
    public async Task The_cleared_summary_is_taken_along_without_a_word_of_who_made_the_file_or_when()
    {
        await using var portal = await Workbench.PortalAsync(portals);
        using var un = await portal.BrowserAsync("un.rapporteur");
        var word = await TakeAsync(un, "docx");
        Assert.Equal("RT-01-summary-CHATHAM-HOUSE-UN-AU.docx", word.Content.Headers.ContentDisposition!.FileNameStar ?? word.Content.Headers.ContentDisposition.FileName);
        using var zip = new ZipArchive(await word.Content.ReadAsStreamAsync(TestDatabase.Ct));
        Assert.All(zip.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
        Assert.DoesNotContain(zip.Entries, entry => entry.FullName.Contains("psmdcp", StringComparison.Ordinal) || entry.FullName.StartsWith("docProps", StringComparison.Ordinal));
        var all = string.Concat(zip.Entries.Select(entry => new StreamReader(entry.Open()).ReadToEnd()));
        Assert.Contains("no common table", all, StringComparison.Ordinal);
        foreach (var betrayal in (string[])["rapporteur", "dc:creator", "rsid", "Market prices", DateTime.UtcNow.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)]) Assert.DoesNotContain(betrayal, all, StringComparison.Ordinal);
        var text = await (await TakeAsync(un, "txt")).Content.ReadAsStringAsync(TestDatabase.Ct);
        Assert.Contains("no common table", text, StringComparison.Ordinal);
        Assert.DoesNotContain("rapporteur", text, StringComparison.Ordinal);
        Assert.Equal(2L, await portal.SqlAsync("select count(*) from audit.entries where act = 'SummaryTaken'"));
    }

    [Theory]
    [InlineData("en", "Bertrand Kouamel, Co-convenor, on his own mandate: My mandate")]
    [InlineData("fr", "Bertrand Kouamel, Co-convenor, on his own mandate\u00a0: My mandate")]
    [InlineData("ar", "Bertrand Kouamel، Co-convenor, on his own mandate: My mandate")]
    public async Task Who_said_what_is_written_as_the_language_of_the_document_writes_it(string language, string line)
    {
        await using var portal = await portals.OpenAsync();
        // Whoever has a language of their own reads in it, whatever the browser asks for.
        await portal.SqlAsync("update portal.persons set language = $1 where email like 'un.rapporteur@%'", language);
        using var un = await portal.BrowserAsync("un.rapporteur");
        Assert.Contains(line, await (await TakeAsync(un, "txt")).Content.ReadAsStringAsync(TestDatabase.Ct), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_statement_is_shown_to_others_only_once_its_speaker_confirmed_it()
    {
        await using var portal = await Workbench.PortalAsync(portals);
        using var un = await portal.BrowserAsync("un.lead");
        var address = await Workbench.OpenAsync(un, "UN rapporteur");
        using var colleague = await portal.BrowserAsync("un.desk");
        using var rapporteur = await portal.BrowserAsync("un.rapporteur");
        var noted = await rapporteur.SubmitAsync(await rapporteur.GetAsync($"{address}/statements"), "form.panel", new() { ["Form.Speaker"] = "A co-convenor", ["Form.Text"] = "With my name." });
        Assert.Contains("not confirmed: may not be attributed", noted.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("With my name.", (await colleague.GetAsync(address)).Html, StringComparison.Ordinal);
        var early = await rapporteur.SubmitAsync(noted, "form[action*='handler=Confirm']", new() { ["Form.How"] = "By letter", ["Form.On"] = "2026-01-14" });
        Assert.Equal("Give a day from the roundtable on, and not after today.", early.ErrorAt("Form_On"));
        Assert.Equal("By letter", early.Document.QuerySelector("#Form_How")!.GetAttribute("value"));
        await rapporteur.SubmitAsync(early, "form[action*='handler=Confirm']", new() { ["Form.On"] = "2026-01-20" });
        var shown = await colleague.GetAsync(address);
        Assert.Contains("With my name.", shown.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("By letter", shown.Main, StringComparison.Ordinal);
    }

    // The summary of the demonstration's roundtable, as its page hands it out.
    static async Task<HttpResponseMessage> TakeAsync(Browser un, string kind)
    {
        var address = (await un.GetAsync("/un/roundtables")).Document.QuerySelector("tbody a")!.GetAttribute("href")!;
        var token = (await un.GetAsync(address)).Document.QuerySelector("form[action$='/document'] input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{address}/document") { Content = new FormUrlEncodedContent([new("kind", kind), new("__RequestVerificationToken", token)]) };
        var answer = await un.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return answer;
    }
}
