using Microsoft.Playwright;
using Rtop.Partners.Journeys.Support;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Journeys;

/// <summary>What leaves the portal on paper or as a file, and who can see what is in it.</summary>
public sealed class OutOfTheDoorTests(PortalFixture portals, Chromium chromium)
{
    [Theory, Trait("Ordeal", "yes")]
    [MemberData(nameof(Seats.All), MemberType = typeof(Seats))]
    public async Task Tables_and_documents_are_taken_out_and_who_sees_the_file_is_told(string language, int width)
    {
        await using var portal = await portals.OpenAsync();
        await using var desk = await chromium.VisitAsync(portal, new(language, width));
        await desk.SignInAsync("au.desk");
        await desk.UseAsync(".bar nav a[href$='/assessments']");
        await desk.UseAsync("tbody a:has-text('JA-0007')");
        await desk.UseAsync("main a[href$='/access']");
        await Assertions.Expect(desk.At("tr[data-workspace]")).ToHaveCountAsync(4);
        await desk.LookAsync("access");
        await desk.UseAsync(".tabs a[href$='/ratings']");
        await desk.UseAsync("a[href$='cycle=2']");
        await desk.LookAsync("ratings-export");
        await desk.At("input[name=hxl]").CheckAsync();
        Assert.Equal("JA-0007-ratings-cycle-2-L2-RESTRICTED-UN.csv", await DownloadedAsync(desk, "form[action*='handler=Csv'] button"));
        await desk.UseAsync(".tabs a[href$='/editions']");
        await desk.UseAsync("tbody th a");
        await desk.LookAsync("edition-export");
        Assert.Equal("JA-0007-edition-1-L2-RESTRICTED-UN.docx", await DownloadedAsync(desk, "form[action$='/document'] button"));
    }

    [Theory]
    [InlineData("en", "L2 Restricted · label of UN", "Printed by")]
    [InlineData("fr", "L2 Distribution restreinte · niveau fixé par", "Imprimé par")]
    public async Task A_printed_edition_has_label_reader_and_time_on_every_page(string language, string label, string reader)
    {
        await using var portal = await portals.OpenAsync();
        // Long enough for several pages.
        await portal.SqlAsync("""
            update portal.positions set text = repeat('A reservation that goes on for a while, so that it is longer than a page. ', 45) || 'THE END' where workspace = 'ecowas'
            """);
        await using var desk = await chromium.VisitAsync(portal, new(language, 1280));
        await desk.SignInAsync("osce.desk");
        await desk.UseAsync(".bar nav a[href$='/assessments']");
        await desk.UseAsync("tbody a:has-text('JA-0007')");
        await desk.UseAsync(".tabs a[href$='/editions']");
        await desk.UseAsync("tbody th a");
        var bytes = await desk.Page.PdfAsync(new() { Format = "A4", PreferCSSPageSize = true });
        if (Environment.GetEnvironmentVariable("RTOP_PICTURES") is { Length: > 0 } folder) await File.WriteAllBytesAsync(Path.Combine(folder, $"edition.{language}.pdf"), bytes, TestContext.Current.CancellationToken);
        var pages = PdfText.Pages(bytes);
        Assert.True(pages.Count >= 2, $"{pages.Count} pages");
        Assert.All(pages, page =>
        {
            Assert.Contains(label, page, StringComparison.Ordinal);
            Assert.Contains(reader, page, StringComparison.Ordinal);
            Assert.Matches(@"\d\d:\d\d (CET|CEST|UTC)", page);
        });
        var all = string.Join(' ', pages);
        Assert.Contains("THE END", all, StringComparison.Ordinal);
        foreach (var word in (string[])["risk to hill communities", "A reservation that goes on", "observer mission"]) Assert.Contains(word, all, StringComparison.Ordinal);
    }

    static async Task<string> DownloadedAsync(Visitor desk, string button)
    {
        var file = await desk.Page.RunAndWaitForDownloadAsync(() => desk.At(button).ClickAsync());
        Assert.Null(await file.FailureAsync());
        if (Environment.GetEnvironmentVariable("RTOP_PICTURES") is { Length: > 0 } folder) await file.SaveAsAsync(Path.Combine(folder, $"{await desk.At("html").GetAttributeAsync("lang")}-{file.SuggestedFilename}"));
        return file.SuggestedFilename;
    }
}
