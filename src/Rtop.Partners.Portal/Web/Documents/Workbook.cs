using System.Globalization;
using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Rtop.Partners.Portal.Web.Documents;

/// <summary>What a sheet says beside its cells.</summary>
/// <param name="Name">Its name.</param>
/// <param name="RightToLeft">Its first column is on the right.</param>
/// <param name="Marking">The handling label in words with its owner: above every printed page.</param>
/// <param name="Taken">Who took it out and when: below.</param>
public sealed record SheetFrame(string Name, bool RightToLeft, string Marking, string Taken);

/// <summary>
/// A workbook of one sheet, written a row at a time: memory does not grow with it. Text is text, whatever it begins with; there is no formula in it.
/// The parts around the sheet are a few fixed lines; the package of the library would hold the sheet in memory until it is closed.
/// </summary>
public static class Workbook
{
    /// <summary>Its media type.</summary>
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    const string Head = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""";
    const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const string Package = "http://schemas.openxmlformats.org/package/2006";
    const string Kind = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    const int LongestName = 31, LongestLine = 200;
    const uint AsText = 0, AsDay = 1, AsHeading = 2;

    static readonly DateTimeOffset Packed = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes the workbook.</summary>
    public static async Task WriteAsync(Stream to, SheetFrame frame, IReadOnlyList<string> columns, IAsyncEnumerable<IReadOnlyList<object>> rows, CancellationToken ct)
    {
        using var zip = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true);
        Part(zip, "[Content_Types].xml", $"""<Types xmlns="{Package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{Kind}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="{Kind}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="{Kind}.styles+xml"/></Types>""");
        Part(zip, "_rels/.rels", $"""<Relationships xmlns="{Package}/relationships"><Relationship Id="r1" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
        Part(zip, "xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="{Relations}"><sheets><sheet name="{System.Security.SecurityElement.Escape(NameOf(frame.Name))}" sheetId="1" r:id="r1"/></sheets></workbook>""");
        Part(zip, "xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="{Package}/relationships"><Relationship Id="r1" Type="{Relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="{Relations}/styles" Target="styles.xml"/></Relationships>""");
        Part(zip, "xl/styles.xml", $"""<styleSheet xmlns="{Main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyNumberFormat="1"/></cellXfs></styleSheet>""");
        var entry = zip.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Fastest);
        entry.LastWriteTime = Packed;
        await using var part = await entry.OpenAsync(ct);
        using var sheet = OpenXmlWriter.Create(part);
        sheet.WriteStartDocument();
        sheet.WriteStartElement(new Worksheet());
        // The heading stays in sight.
        sheet.WriteElement(new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { RightToLeft = frame.RightToLeft, WorkbookViewId = 0 }));
        sheet.WriteStartElement(new SheetData());
        Row(sheet, columns, AsHeading);
        await foreach (var row in rows.WithCancellation(ct)) Row(sheet, row, AsText);
        sheet.WriteEndElement();
        sheet.WriteElement(new HeaderFooter(new OddHeader("&C" + Line(frame.Marking)), new OddFooter("&L" + Line(frame.Taken) + "&R&P / &N")));
        sheet.WriteEndElement();
        sheet.Close();
    }

    static void Row(OpenXmlWriter sheet, IEnumerable<object> cells, uint style)
    {
        sheet.WriteStartElement(new Row());
        foreach (var cell in cells)
            sheet.WriteElement(cell is DateOnly day
                ? new Cell { CellValue = new(day.ToDateTime(TimeOnly.MinValue).ToOADate().ToString(CultureInfo.InvariantCulture)), StyleIndex = AsDay }
                : new Cell(new InlineString(new Text(Written((string)cell)) { Space = SpaceProcessingModeValues.Preserve })) { DataType = CellValues.InlineString, StyleIndex = style });
        sheet.WriteEndElement();
    }

    static void Part(ZipArchive zip, string name, string xml)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = Packed;
        using var writer = new StreamWriter(entry.Open());
        writer.Write(Head + xml);
    }

    // What XML cannot hold, no sheet can.
    static string Written(string text) => text.All(letter => XmlConvert.IsXmlChar(letter) || char.IsSurrogate(letter)) ? text : string.Concat(text.Where(letter => XmlConvert.IsXmlChar(letter) || char.IsSurrogate(letter)));

    static string NameOf(string name) => string.Concat(name.Where(letter => letter is not (':' or '\\' or '/' or '?' or '*' or '[' or ']'))) is var kept && kept.Length > LongestName ? kept[..LongestName] : kept;

    // "&" begins a code there.
    static string Line(string text) => (text.Length > LongestLine ? text[..LongestLine] : text).Replace("&", "&&", StringComparison.Ordinal);
}
