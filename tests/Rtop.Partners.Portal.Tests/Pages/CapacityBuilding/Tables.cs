using System.Globalization;
using System.IO.Compression;
using System.Net;
using CsvHelper;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.CapacityBuilding;

/// <summary>Tables of milestones as they leave the portal.</summary>
static class Tables
{
    /// <summary>Presses a button of a page that answers with a file.</summary>
    public static async Task<(string Name, byte[] Bytes)> FileAsync(this Browser browser, PageAnswer page, string handler, params (string, string)[] more)
    {
        var form = page.Document.QuerySelector($"form[action*='handler={handler}']") ?? throw new InvalidOperationException($"No form for {handler} at {page.Address}: {page.Main}");
        var fields = form.QuerySelectorAll("input[type=hidden]").Select(input => KeyValuePair.Create(input.GetAttribute("name")!, input.GetAttribute("value")!)).Concat(more.Select(field => KeyValuePair.Create(field.Item1, field.Item2)));
        using var answer = await browser.SendAsync(new(HttpMethod.Post, form.GetAttribute("action")) { Content = new FormUrlEncodedContent(fields) });
        Assert.Equal((HttpStatusCode.OK, "attachment"), (answer.StatusCode, answer.Content.Headers.ContentDisposition?.DispositionType));
        return (answer.Content.Headers.ContentDisposition!.FileName!.Trim('"'), await answer.Content.ReadAsByteArrayAsync(TestDatabase.Ct));
    }

    /// <summary>Rows of a table with commas, as a program reads them.</summary>
    public static IReadOnlyList<string[]> Csv(byte[] bytes)
    {
        using var reader = new StreamReader(new MemoryStream(bytes));
        using var csv = new CsvParser(reader, CultureInfo.InvariantCulture);
        List<string[]> rows = [];
        while (csv.Read()) rows.Add(csv.Record!);
        return rows;
    }

    /// <summary>Rows of a workbook, as the library reads them; days as they are shown. Throws on a workbook that is not valid.</summary>
    public static IReadOnlyList<string[]> Xlsx(byte[] bytes, Action<Worksheet>? look = null)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), false);
        Assert.Empty(new OpenXmlValidator().Validate(document).Select(fault => $"{fault.Path?.XPath}: {fault.Description}").Take(5));
        var sheet = document.WorkbookPart!.WorksheetParts.Single().Worksheet;
        look?.Invoke(sheet);
        return [.. sheet.Descendants<Row>().Select(row => row.Elements<Cell>().Select(cell => cell.DataType is null
            ? DateOnly.FromDateTime(DateTime.FromOADate(double.Parse(cell.CellValue!.Text, CultureInfo.InvariantCulture))).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : cell.InlineString!.Text!.Text).ToArray())];
    }

    /// <summary>Every byte of a package that somebody could read.</summary>
    public static string Inside(byte[] package)
    {
        using var zip = new ZipArchive(new MemoryStream(package));
        return string.Concat(zip.Entries.Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return entry.FullName + reader.ReadToEnd();
        }));
    }
}
