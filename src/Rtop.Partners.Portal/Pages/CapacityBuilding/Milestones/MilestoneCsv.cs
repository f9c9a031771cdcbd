using System.Buffers;
using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Rtop.Partners.Portal.Web.Documents;

namespace Rtop.Partners.Portal.Pages.CapacityBuilding.Milestones;

/// <summary>Tables with commas: UTF-8 with the mark at its beginning by which spreadsheets know it, written a row at a time.</summary>
public static class MilestoneCsv
{
    static readonly SearchValues<char> Separating = SearchValues.Create("\",;\t\r\n");

    // A return or a line feed alone ends a line for some readers, so it is between quotation marks too.
    static readonly CsvConfiguration Form = new(CultureInfo.InvariantCulture) { NewLine = "\r\n", ShouldQuote = cell => cell.Field.AsSpan().ContainsAny(Separating) };

    /// <summary>Writes the table of milestones, with a row of hashtags where that is asked for.</summary>
    public static Task WriteAsync(Stream to, MilestoneSheet sheet, bool hxl, CancellationToken ct)
    {
        var tags = hxl ? [[.. MilestoneSheet.Header.Select(column => (object)column.Hxl)]] : (IReadOnlyList<object>[])[];
        return WriteAsync(to, sheet.Columns, tags.ToAsyncEnumerable().Concat(sheet.Rows), ct);
    }

    /// <summary>Writes a table.</summary>
    public static async Task WriteAsync(Stream to, IReadOnlyList<string> columns, IAsyncEnumerable<IReadOnlyList<object>> rows, CancellationToken ct)
    {
        await using var text = new StreamWriter(to, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        await using var csv = new CsvWriter(text, Form, leaveOpen: true);
        await RowAsync(columns);
        await foreach (var row in rows.WithCancellation(ct)) await RowAsync(row.Select(cell => cell is DateOnly day ? MilestoneSheet.Day(day) : FormulaGuard.Defused((string)cell)));
        async Task RowAsync(IEnumerable<string> cells)
        {
            foreach (var cell in cells) csv.WriteField(cell);
            await csv.NextRecordAsync();
        }
    }
}
