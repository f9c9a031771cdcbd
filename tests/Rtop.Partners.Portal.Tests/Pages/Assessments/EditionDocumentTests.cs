using System.IO.Compression;
using System.Net;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.Assessments;

/// <summary>An edition as a Word document: marked, valid, and no more than its page shows.</summary>
public sealed class EditionDocumentTests(PortalFixture portals)
{
    [Theory]
    [InlineData("en", "L2 RESTRICTED · LABEL OF UN", "Printed by")]
    [InlineData("fr", "L2 DISTRIBUTION RESTREINTE · NIVEAU FIXÉ PAR ", "Imprimé par")]
    [InlineData("ar", "L2 توزيع مقيّد · تصنيف ", "طباعة")]
    public async Task It_is_valid_and_marked_on_every_page_in_the_readers_language(string language, string label, string printed)
    {
        await using var portal = await portals.OpenAsync();
        var file = await portal.FileAsync(7);
        using var au = await portal.BrowserAsync("au.desk", language);
        using var answer = await ExportAsync(au, $"/au/assessments/{file}/editions/1");
        Assert.Equal("JA-0007-edition-1-L2-RESTRICTED-UN.docx", answer.Content.Headers.ContentDisposition!.FileName);
        Assert.True(answer.Headers.CacheControl?.NoStore);
        using var document = await OpenedAsync(answer);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestDatabase.Ct).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));

        var (main, shown) = (document.MainDocumentPart!, (await au.GetAsync($"/au/assessments/{file}/editions/1")).Document);
        // One header and one footer for all pages: none for a first or even page stands in their place.
        Assert.Equal((1, 1), (main.HeaderParts.Count(), main.FooterParts.Count()));
        Assert.Contains(label, main.HeaderParts.Single().Header.InnerText, StringComparison.Ordinal);
        Assert.Contains(label, main.FooterParts.Single().Footer.InnerText, StringComparison.Ordinal);
        Assert.Contains(printed, main.FooterParts.Single().Footer.InnerText, StringComparison.Ordinal);
        Assert.Matches(@"\d\d:\d\d EAT", main.FooterParts.Single().Footer.InnerText);
        var text = main.Document.Body!.InnerText;
        Assert.Contains("Restriction on radio licences was lifted in two provinces.", text, StringComparison.Ordinal);
        Assert.Contains(shown.QuerySelector("#proof ~ p .hash, [aria-labelledby=proof] .hash")!.TextContent, text, StringComparison.Ordinal);
        Assert.Contains(shown.QuerySelector("p.note")!.TextContent, text, StringComparison.Ordinal);
        Assert.Equal(language is "ar", main.Document.Descendants<Paragraph>().First(paragraph => paragraph.ParagraphProperties?.ParagraphStyleId?.Val == "Heading1").ParagraphProperties!.BiDi is not null);
    }

    [Fact]
    public async Task Nobodys_name_is_in_the_file_but_the_readers_in_its_foot()
    {
        await using var portal = await portals.OpenAsync();
        var file = await portal.FileAsync(7);
        using var au = await portal.BrowserAsync("au.desk");
        using var answer = await ExportAsync(au, $"/au/assessments/{file}/editions/1");
        var bytes = await answer.Content.ReadAsByteArrayAsync(TestDatabase.Ct);
        using var zip = new ZipArchive(new MemoryStream(bytes));
        Dictionary<string, string> parts = [];
        foreach (var entry in zip.Entries)
        {
            using var reader = new StreamReader(await entry.OpenAsync(TestDatabase.Ct));
            parts[entry.FullName] = await reader.ReadToEndAsync(TestDatabase.Ct);
        }

        var names = ((string)(await portal.SqlAsync("select string_agg(name, '|') from portal.persons"))!).Split('|');
        var own = (string)(await portal.SqlAsync("select name from portal.persons where email = 'au.desk@demo.example'"))!;
        Assert.All(parts, part => Assert.Equal(part.Key.Contains("footer", StringComparison.Ordinal) ? [own] : [], names.Where(name => part.Value.Contains(name, StringComparison.Ordinal))));
        var properties = Assert.Single(parts, part => part.Value.Contains("coreProperties", StringComparison.Ordinal) && !part.Key.EndsWith(".rels", StringComparison.Ordinal) && !part.Key.StartsWith('[')).Value;
        Assert.Equal(["creator"], System.Xml.Linq.XDocument.Parse(properties).Root!.Elements().Select(element => element.Name.LocalName));
        Assert.Contains("Rtop.Partners", properties, StringComparison.Ordinal);
        Assert.DoesNotContain(parts.Keys, part => part.Contains("app.xml", StringComparison.Ordinal) || part.Contains("custom", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Ratings_are_in_it_only_for_who_rates_and_unnamed_stays_unnamed()
    {
        await using var portal = await portals.OpenAsync();
        var file = await portal.FileAsync(7);
        using var un = await portal.BrowserAsync("un.desk");
        using var osce = await portal.BrowserAsync("osce.desk");
        using var lead = await OpenedAsync(await ExportAsync(un, $"/un/assessments/{file}/editions/1"));
        using var observer = await OpenedAsync(await ExportAsync(osce, $"/osce/assessments/{file}/editions/1"));
        var (all, less) = (lead.MainDocumentPart!.Document.Body!.InnerText, observer.MainDocumentPart!.Document.Body!.InnerText);
        Assert.Contains("Factor or indicator", all, StringComparison.Ordinal);
        Assert.DoesNotContain("Factor or indicator", less, StringComparison.Ordinal);
        foreach (var text in (string[])[all, less])
        {
            Assert.Contains("unnamed at its own wish", text, StringComparison.Ordinal);
            Assert.DoesNotContain("OSCE", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Security and Co-operation", text, StringComparison.Ordinal);
            Assert.Contains("Endorse with reservation", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task No_address_starts_an_export_and_who_is_no_party_finds_nothing()
    {
        await using var portal = await portals.OpenAsync();
        var file = await portal.FileAsync(7);
        using var un = await portal.BrowserAsync("un.desk");
        Assert.Equal(HttpStatusCode.NotFound, (await un.GetAsync($"/un/assessments/{file}/editions/1/document")).Status);
        var token = (await un.GetAsync($"/un/assessments/{file}/editions/1")).Token();
        Assert.Equal(HttpStatusCode.BadRequest, (await un.PostAsync($"/un/assessments/{file}/editions/1/document", [])).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await un.PostAsync($"/un/assessments/{file}/editions/9/document", [token])).Status);
        using var asean = await portal.BrowserAsync("asean.focal");
        Assert.Equal(HttpStatusCode.NotFound, (await asean.PostAsync($"/asean/assessments/{file}/editions/1/document", [(await asean.GetAsync("/asean")).Token()])).Status);
        Assert.Equal(0L, await portal.SqlAsync("select count(*) from audit.entries where act = 'EditionExported'"));
        await ExportAsync(un, $"/un/assessments/{file}/editions/1");
        Assert.Equal(1L, await portal.SqlAsync("select count(*) from audit.entries where act = 'EditionExported'"));
    }

    static async Task<HttpResponseMessage> ExportAsync(Browser browser, string edition)
    {
        var page = await browser.GetAsync(edition);
        var action = page.Document.QuerySelector("form[action$='/document']")!.GetAttribute("action")!;
        var answer = await browser.SendAsync(new(HttpMethod.Post, action) { Content = new FormUrlEncodedContent([page.Token()]) });
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return answer;
    }

    static async Task<WordprocessingDocument> OpenedAsync(HttpResponseMessage answer) =>
        WordprocessingDocument.Open(new MemoryStream(await answer.Content.ReadAsByteArrayAsync(TestDatabase.Ct)), isEditable: false);
}
