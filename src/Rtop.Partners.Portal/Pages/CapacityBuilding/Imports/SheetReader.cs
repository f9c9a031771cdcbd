using System.Globalization;
using System.Runtime.CompilerServices;
using CsvHelper;
using CsvHelper.Configuration;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Rtop.Partners.Assessments;
using Rtop.Partners.Portal.Web.Documents;

namespace Rtop.Partners.Portal.Pages.CapacityBuilding.Imports;

/// <summary>A row of a table that came in.</summary>
/// <param name="Number">As a spreadsheet counts, the heading being 1.</param>
/// <param name="Cells">Its cells as text.</param>
public sealed record SheetRow(int Number, IReadOnlyList<string> Cells);

/// <summary>Reads a table with commas, or the first sheet of a workbook, a row at a time. Nothing is computed: of a formula its last value is taken.</summary>
public static class SheetReader
{
    /// <summary>Most columns that are looked at.</summary>
    public const int MostColumns = 100;

    const int LongestCell = 20_000;

    /// <summary>The rows, empty ones left out. Throws <see cref="RuleBroken"/> where it is no table.</summary>
    public static IAsyncEnumerable<SheetRow> ReadAsync(FileKind kind, Stream bytes, CancellationToken ct) => kind is FileKind.Csv ? CsvAsync(bytes, ct) : WorkbookAsync(bytes, ct);

    static async IAsyncEnumerable<SheetRow> CsvAsync(Stream bytes, [EnumeratorCancellation] CancellationToken ct)
    {
        using var first = new StreamReader(bytes, leaveOpen: true);
        var heading = await first.ReadLineAsync(ct) ?? "";
        bytes.Position = 0;
        using var text = new StreamReader(bytes, leaveOpen: true);
        // In many places a spreadsheet separates by semicolons, or by tabs.
        var separator = new[] { ",", ";", "\t" }.MaxBy(one => heading.Count(letter => letter == one[0]))!;
        using var csv = new CsvParser(text, new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = separator, BadDataFound = null, IgnoreBlankLines = false, MaxFieldSize = LongestCell });
        while (await NextAsync(csv))
        {
            ct.ThrowIfCancellationRequested();
            var cells = csv.Record!.Take(MostColumns).Select(cell => FormulaGuard.Plain(cell).Trim()).ToArray();
            if (cells.Any(cell => cell.Length > 0)) yield return new(csv.Row, cells);
        }
    }

    static async Task<bool> NextAsync(CsvParser csv)
    {
        try
        {
            return await csv.ReadAsync();
        }
        catch (CsvHelperException)
        {
            throw new RuleBroken(null, "import.unreadable", []);
        }
    }

    static async IAsyncEnumerable<SheetRow> WorkbookAsync(Stream bytes, [EnumeratorCancellation] CancellationToken ct)
    {
        using var document = Open(bytes);
        var book = document.WorkbookPart ?? throw new RuleBroken(null, "import.unreadable", []);
        var sheet = book.Workbook.Sheets?.Elements<Sheet>().FirstOrDefault()?.Id?.Value is { } id ? book.GetPartById(id) as WorksheetPart : null;
        using var reader = OpenXmlReader.Create(sheet ?? throw new RuleBroken(null, "import.unreadable", []));
        var shared = Shared(book.SharedStringTablePart);
        var number = 0;
        while (reader.Read())
        {
            if (reader.ElementType != typeof(Row) || !reader.IsStartElement) continue;
            ct.ThrowIfCancellationRequested();
            var row = (Row)reader.LoadCurrentElement()!;
            number = row.RowIndex is { } index ? (int)index.Value : number + 1;
            var cells = new List<string>();
            foreach (var cell in row.Elements<Cell>())
            {
                var at = cell.CellReference?.Value is { } place ? ColumnOf(place) : cells.Count;
                if (at >= MostColumns) continue;
                while (cells.Count <= at) cells.Add("");
                cells[at] = TextOf(cell, shared).Trim();
            }

            if (cells.Any(cell => cell.Length > 0)) yield return new(number, cells);
            await Task.CompletedTask;
        }
    }

    /// <summary>A column as a spreadsheet names it: A, B … Z, AA.</summary>
    public static string PlaceOf(int column) => column < 26 ? $"{(char)('A' + column)}" : PlaceOf((column / 26) - 1) + PlaceOf(column % 26);

    static int ColumnOf(string place) => place.TakeWhile(char.IsAsciiLetter).Aggregate(0, (sum, letter) => (sum * 26) + char.ToUpperInvariant(letter) - 'A' + 1) - 1;

    static string TextOf(Cell cell, List<string> shared)
    {
        var value = cell.CellValue?.Text ?? "";
        if (cell.DataType is null) return value;
        if (cell.DataType.Value is CellValues.SharedString) return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < shared.Count ? shared[at] : "";
        return cell.DataType.Value is CellValues.InlineString ? Cut(cell.InlineString?.InnerText ?? "") : Cut(value);
    }

    static List<string> Shared(SharedStringTablePart? part)
    {
        List<string> texts = [];
        if (part is null) return texts;
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
            if (reader.ElementType == typeof(SharedStringItem) && reader.IsStartElement) texts.Add(Cut(string.Concat(((SharedStringItem)reader.LoadCurrentElement()!).Descendants<Text>().Select(text => text.Text))));
        return texts;
    }

    static string Cut(string text) => text.Length > LongestCell ? text[..LongestCell] : text;

    static SpreadsheetDocument Open(Stream bytes)
    {
        try
        {
            return SpreadsheetDocument.Open(bytes, false);
        }
        catch (Exception fault) when (fault is OpenXmlPackageException or InvalidDataException or IOException or System.Xml.XmlException)
        {
            throw new RuleBroken(null, "import.unreadable", []);
        }
    }
}
