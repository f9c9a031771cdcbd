using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Rtop.Partners.Portal.Web.Documents;

/// <summary>What stands on every page of a document.</summary>
/// <param name="Label">The handling label with its owner.</param>
/// <param name="What">What the document is.</param>
/// <param name="For">For whom and when it was made.</param>
/// <param name="Page">Page {0} of {1}; the two are <see cref="PageNumber"/> and <see cref="PageCount"/>.</param>
public sealed record WordMarks(string Label, string What, string For, string Page)
{
    /// <summary>Stands for the number of the page.</summary>
    public const string PageNumber = "\uE000";

    /// <summary>Stands for how many pages there are.</summary>
    public const string PageCount = "\uE001";
}

/// <summary>
/// A document for word processors, in the direction of the reader's language. What people wrote goes in the direction of its
/// own first letter, as it does on screen. Nothing tells who made the file but what can be read in it.
/// </summary>
public sealed class WordDocument(CultureInfo culture)
{
    readonly Body body = new();
    readonly List<int> starts = [];
    readonly bool isRightToLeft = culture.TextInfo.IsRightToLeft;

    /// <summary>The title.</summary>
    public void Title(string text) => Add(ParagraphOf("Title", text, WordText.IsRightToLeft(text)));

    /// <summary>A heading in the reader's language, or of what somebody wrote.</summary>
    public void Heading(int level, string text, bool isWritten = false) =>
        Add(ParagraphOf(string.Create(CultureInfo.InvariantCulture, $"Heading{Math.Clamp(level, 1, 6)}"), text, isWritten ? WordText.IsRightToLeft(text) : isRightToLeft));

    /// <summary>A sentence in the reader's language.</summary>
    public void Say(string text, string style = "Normal") => Add(ParagraphOf(style, text, isRightToLeft));

    /// <summary>What somebody wrote, as plain text.</summary>
    public void Write(string text) => Add(ParagraphOf("Normal", text, WordText.IsRightToLeft(text)));

    /// <summary>What somebody wrote in Markdown; its headings come under a level.</summary>
    public void WriteMarkdown(string text, int under) => new WordMarkdown(this, under).Write(Markdown.Parse(text));

    /// <summary>A table. Its head is repeated on every page; the first cell of a row says what the row is about.</summary>
    public void Table(IReadOnlyList<string>? head, IEnumerable<IReadOnlyList<string>> rows) =>
        Add(WordTable.Of(head?.Select(Cell), rows.Select(row => row.Select(Cell)), isRightToLeft));

    /// <summary>Adds a paragraph or table.</summary>
    internal void Add(OpenXmlElement element) => body.Append(element);

    /// <summary>A list of its own that begins with a number; its id.</summary>
    internal int Number(int start)
    {
        starts.Add(start);
        return WordParts.Bullets + starts.Count;
    }

    /// <summary>The file.</summary>
    public byte[] Save(WordMarks marks, string creator)
    {
        using var memory = new MemoryStream();
        using (var file = WordprocessingDocument.Create(memory, WordprocessingDocumentType.Document))
        {
            // The portal, no person, no time, no program: the properties are what is forgotten when a file is passed on.
            if (creator.Length > 0) file.PackageProperties.Creator = creator;
            var main = file.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = WordParts.Styles(culture);
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = WordParts.Numbering(starts);
            var (header, footer) = (main.AddNewPart<HeaderPart>(), main.AddNewPart<FooterPart>());
            header.Header = new(ParagraphOf("Header", marks.Label, isRightToLeft), ParagraphOf("Header", marks.What, isRightToLeft));
            footer.Footer = new(ParagraphOf("Footer", marks.Label, isRightToLeft), ParagraphOf("Footer", marks.For, isRightToLeft), Counted(marks.Page));
            var section = new SectionProperties(
                new HeaderReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(header) },
                new FooterReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(footer) },
                new PageSize { Width = 11906, Height = 16838 },
                new PageMargin { Top = 1418, Bottom = 1418, Left = 1304, Right = 1304, Header = 567, Footer = 567, Gutter = 0 });
            if (isRightToLeft) section.Append(new BiDi());
            main.Document = new(new Body([.. body.ChildElements.Select(element => element.CloneNode(deep: true)), section]));
        }

        return memory.ToArray();
    }

    Paragraph Counted(string text)
    {
        var line = ParagraphOf("Footer", "", isRightToLeft);
        foreach (var part in text.Replace(WordMarks.PageNumber, "\n\uE000\n", StringComparison.Ordinal).Replace(WordMarks.PageCount, "\n\uE001\n", StringComparison.Ordinal).Split('\n'))
            line.Append(part switch
            {
                WordMarks.PageNumber => new SimpleField(new Run(new Text("1"))) { Instruction = "PAGE" },
                WordMarks.PageCount => new SimpleField(new Run(new Text("1"))) { Instruction = "NUMPAGES" },
                _ => (OpenXmlElement)WordText.Run(part),
            });
        return line;
    }

    Paragraph Cell(string text) => ParagraphOf("Cell", text, isRightToLeft);

    internal static Paragraph ParagraphOf(string style, string text, bool isRightToLeft)
    {
        var paragraph = new Paragraph(new ParagraphProperties { ParagraphStyleId = new() { Val = style }, BiDi = isRightToLeft ? new() : null });
        if (text.Length > 0) paragraph.Append(WordText.Run(text, isInRightToLeft: isRightToLeft));
        return paragraph;
    }
}
