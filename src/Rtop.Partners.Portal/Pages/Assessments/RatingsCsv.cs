using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using CsvHelper;
using CsvHelper.Configuration;
using Rtop.Partners.Assessments;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Assessments;

/// <summary>One line of the table of ratings.</summary>
/// <param name="Organization">Whose judgment.</param>
/// <param name="Factor">The factor.</param>
/// <param name="Indicator">The indicator; empty for the factor as a whole.</param>
/// <param name="About">The State it is about; empty otherwise.</param>
/// <param name="Judgment">The judgment.</param>
/// <param name="Look">0 as it was handed in, else the number of the second look.</param>
public sealed record RatingLine(WorkspaceCode Organization, string Factor, string Indicator, string About, Judgment Judgment, int Look);

/// <summary>
/// Ratings as a table for spreadsheets. Columns, their order and the words in them are the same in every language, so that a
/// table can be read by a program; only the label is in the reader's words. Nothing is summed or averaged.
/// </summary>
public static partial class RatingsCsv
{
    static readonly (string Name, string Hxl)[] Columns =
    [
        ("assessment", "#meta+assessment+code"), ("label", "#meta+label"), ("cycle", "#meta+cycle+num"), ("organization", "#org+code"),
        ("factor", "#indicator+factor+code"), ("indicator", "#indicator+code"), ("about", "#country+code"),
        ("level", "#indicator+level+num"), ("not_assessed", "#status+not_assessed"), ("trend", "#indicator+trend"),
        ("confidence", "#meta+confidence"), ("reason", "#description"), ("second_look", "#meta+second_look+num"),
        ("scope", "#meta+scope"), ("legal_determination", "#meta+legal_determination"),
    ];

    static readonly SearchValues<char> Separating = SearchValues.Create("\",;\t\r\n");

    // A return or a line feed alone ends a line for some readers, so it is between quotation marks too.
    static readonly CsvConfiguration Form = new(CultureInfo.InvariantCulture) { NewLine = "\r\n", ShouldQuote = cell => cell.Field.AsSpan().ContainsAny(Separating) };

    /// <summary>The table, UTF-8 with the mark at its beginning by which spreadsheets know it.</summary>
    public static byte[] Of(Assessment assessment, string label, Cycle cycle, IEnumerable<RatingLine> lines, bool hxl)
    {
        using var memory = new MemoryStream();
        using (var text = new StreamWriter(memory, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true))
        using (var csv = new CsvWriter(text, Form))
        {
            Write(csv, Columns.Select(column => column.Name));
            if (hxl) Write(csv, Columns.Select(column => column.Hxl));
            foreach (var line in lines) Write(csv, CellsOf(assessment, label, cycle, line));
        }

        return memory.ToArray();
    }

    static IEnumerable<string> CellsOf(Assessment assessment, string label, Cycle cycle, RatingLine line) =>
    [
        assessment.Reference, label, Number(cycle.Number), line.Organization.Value, line.Factor, line.Indicator, line.About,
        Number(line.Judgment.Level), Word(line.Judgment.NotAssessed), Word(line.Judgment.Trend), Word(line.Judgment.Confidence), line.Judgment.Reason, Number(line.Look),
        // What every export says of itself: whether the matter is outside scope, and that no legal finding is made.
        assessment.Scope.IsOutside ? "outside-scope" : "in-scope", "none",
    ];

    static void Write(CsvWriter csv, IEnumerable<string> cells)
    {
        foreach (var cell in cells) csv.WriteField(Defused(cell));
        csv.NextRecord();
    }

    // A spreadsheet runs a cell that begins with = + - @ (or their wide forms, or after a tab or return) as a formula. An apostrophe
    // before it makes it text again; it is seen, and nothing is lost. Where the reader's spreadsheet separates by semicolon or tab
    // it begins a cell there and after every line break too, quotation marks or not: those places get one as well.
    static string Defused(string cell) => Formula().Replace(cell, "'");

    static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    static string Word<T>(T? value) where T : struct, Enum => value is { } given ? JsonNamingPolicy.KebabCaseLower.ConvertName(given.ToString()) : "";

    [GeneratedRegex(@"(?<=^|[;\t\r\n])(?=[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20])")]
    private static partial Regex Formula();
}
