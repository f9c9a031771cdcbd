using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Rtop.Partners.Portal.Web.Documents;

/// <summary>Styles and lists of every document: real headings, so that a document has an outline and can be read by ear.</summary>
static class WordParts
{
    /// <summary>The list of bullets; numbered lists follow it.</summary>
    public const int Bullets = 1;

    const int Depth = 9;

    public static Styles Styles(CultureInfo culture)
    {
        var defaults = new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle
            {
                RunFonts = new() { Ascii = "Calibri", HighAnsi = "Calibri", EastAsia = "Calibri", ComplexScript = "Arial" },
                FontSize = new() { Val = "21" },
                FontSizeComplexScript = new() { Val = "22" },
                Languages = new() { Val = culture.TextInfo.IsRightToLeft ? "en-GB" : culture.Name, Bidi = culture.TextInfo.IsRightToLeft ? culture.Name : "ar" },
            }),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle { SpacingBetweenLines = Spacing(0, 120) }));
        return new([
            defaults,
            Of("Normal", "Normal", isDefault: true),
            Of("Title", "Title", 36, before: 0, after: 160, keep: true),
            .. Enumerable.Range(1, 6).Select(level => Of($"Heading{level}", $"heading {level}", Math.Max(21, 32 - (4 * level)), before: 240, after: 80, outline: level - 1, keep: true)),
            Of("Header", "header", 17, after: 0),
            Of("Footer", "footer", 17, after: 0),
            Of("Quiet", "Quiet", 18),
            Of("Cell", "Cell", 19, after: 0, bold: false),
            Of("Quote", "Quote", 21, indent: 567, bold: false),
            Of("ListParagraph", "List Paragraph", 21, after: 60, bold: false),
            Of("CodeBlock", "Code Block", 18, bold: false),
            new Style(new StyleName { Val = "Code Words" }, new StyleRunProperties { RunFonts = Fixed() }) { Type = StyleValues.Character, StyleId = "CodeWords", CustomStyle = true },
            Lines()]);
    }

    public static Numbering Numbering(IReadOnlyList<int> starts)
    {
        var numbering = new Numbering(Kind(0, _ => "•", NumberFormatValues.Bullet), Kind(1, level => $"%{level + 1}.", NumberFormatValues.Decimal), new NumberingInstance(new AbstractNumId { Val = 0 }) { NumberID = Bullets });
        for (var at = 0; at < starts.Count; at++)
            numbering.Append(new NumberingInstance(
                [new AbstractNumId { Val = 1 }, .. Enumerable.Range(0, Depth).Select(level => new LevelOverride(new StartOverrideNumberingValue { Val = starts[at] }) { LevelIndex = level })])
            { NumberID = Bullets + at + 1 });
        return numbering;
    }

    static AbstractNum Kind(int id, Func<int, string> sign, NumberFormatValues format) => new(
        [new MultiLevelType { Val = MultiLevelValues.HybridMultilevel }, .. Enumerable.Range(0, Depth).Select(level => new Level(
            new StartNumberingValue { Val = 1 },
            new NumberingFormat { Val = format },
            new LevelText { Val = sign(level) },
            new LevelJustification { Val = LevelJustificationValues.Left },
            new PreviousParagraphProperties(new Indentation { Left = $"{425 * (level + 1)}", Hanging = "425" })) { LevelIndex = level })])
    { AbstractNumberId = id };

    static Style Of(string id, string name, int size = 21, int before = 0, int after = 120, int indent = 0, int? outline = null, bool keep = false, bool? bold = null, bool isDefault = false)
    {
        var style = new Style { Type = StyleValues.Paragraph, StyleId = id, StyleName = new() { Val = name }, Default = isDefault ? true : null };
        if (isDefault) return style;
        var isBold = bold ?? (outline is not null || id is "Title");
        style.BasedOn = new() { Val = "Normal" };
        style.StyleParagraphProperties = new()
        {
            KeepNext = keep ? new() : null,
            SpacingBetweenLines = Spacing(before, after),
            Indentation = indent > 0 ? new() { Left = $"{indent}" } : null,
            OutlineLevel = outline is { } level ? new() { Val = level } : null,
        };
        style.StyleRunProperties = new()
        {
            RunFonts = id is "CodeBlock" ? Fixed() : null,
            Bold = isBold ? new() : null,
            BoldComplexScript = isBold ? new() : null,
            FontSize = new() { Val = $"{size}" },
            FontSizeComplexScript = new() { Val = $"{size + 1}" },
        };
        return style;
    }

    static Style Lines()
    {
        T Line<T>() where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Color = "8A8F98", Space = 0 };
        return new(
            new StyleName { Val = "Lines" },
            new StyleTableProperties
            {
                TableBorders = new(Line<TopBorder>(), Line<LeftBorder>(), Line<BottomBorder>(), Line<RightBorder>(), Line<InsideHorizontalBorder>(), Line<InsideVerticalBorder>()),
                TableCellMarginDefault = new(new TableCellLeftMargin { Width = 85, Type = TableWidthValues.Dxa }, new TableCellRightMargin { Width = 85, Type = TableWidthValues.Dxa }),
            },
            Bold(TableStyleOverrideValues.FirstRow),
            Bold(TableStyleOverrideValues.FirstColumn))
        { Type = StyleValues.Table, StyleId = "Lines", CustomStyle = true };
    }

    static TableStyleProperties Bold(TableStyleOverrideValues where) =>
        new(new RunPropertiesBaseStyle { Bold = new(), BoldComplexScript = new() }) { Type = where };

    static RunFonts Fixed() => new() { Ascii = "Consolas", HighAnsi = "Consolas", ComplexScript = "Courier New" };

    static SpacingBetweenLines Spacing(int before, int after) => new() { Before = $"{before}", After = $"{after}", Line = "264", LineRule = LineSpacingRuleValues.Auto };
}
