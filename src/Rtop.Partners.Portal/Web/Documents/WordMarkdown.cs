using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Tables = Markdig.Extensions.Tables;

namespace Rtop.Partners.Portal.Web.Documents;

/// <summary>Markdown as Word has it: headings are headings, lists are lists.</summary>
/// <param name="word">Where it is written.</param>
/// <param name="under">The level of the heading above it.</param>
sealed class WordMarkdown(WordDocument word, int under)
{
    // What a paragraph stands in: the list and how deep, whether its sign is still to come, and the style.
    sealed record Place(string Style = "Normal", int List = 0, int Depth = -1)
    {
        public bool HasSign { get; set; }
    }

    /// <summary>Writes a text.</summary>
    public void Write(MarkdownDocument text) => Blocks(text, new());

    void Blocks(ContainerBlock blocks, Place place)
    {
        foreach (var block in blocks) Write(block, place);
    }

    void Write(Block block, Place place)
    {
        switch (block)
        {
            case HeadingBlock heading:
                Add(Styled(string.Create(CultureInfo.InvariantCulture, $"Heading{Math.Min(6, under + heading.Level)}")), heading.Inline);
                break;
            case ListBlock list:
                var start = list.IsOrdered && int.TryParse(list.OrderedStart, out var first) ? first : 1;
                var id = list.IsOrdered ? word.Number(start) : WordParts.Bullets;
                foreach (var item in list.OfType<ListItemBlock>())
                    Blocks(item, new("ListParagraph", id, Math.Min(8, place.Depth + 1)) { HasSign = true });
                break;
            case QuoteBlock quote:
                Blocks(quote, place with { Style = "Quote" });
                break;
            case Tables.Table table:
                var rows = table.OfType<Tables.TableRow>().Select(row => (row.IsHeader, Cells: row.OfType<Tables.TableCell>().Select(cell => Filled(Styled("Cell"), cell.OfType<LeafBlock>().FirstOrDefault()?.Inline)).ToList())).ToList();
                var head = rows.Where(row => row.IsHeader).Select(row => row.Cells).FirstOrDefault();
                word.Add(WordTable.Of(head, rows.Where(row => row.Cells != head).Select(row => row.Cells), WordText.IsRightToLeft(TextOf(table))));
                break;
            case CodeBlock code:
                word.Add(WordDocument.ParagraphOf("CodeBlock", code.Lines.ToString(), isRightToLeft: false));
                break;
            case ThematicBreakBlock:
                word.Add(new Paragraph(new ParagraphProperties { ParagraphBorders = new(new BottomBorder { Val = BorderValues.Single, Size = 4, Space = 1, Color = "8A8F98" }) }));
                break;
            case LeafBlock leaf:
                Add(InPlace(place), leaf.Inline);
                break;
            case ContainerBlock container:
                Blocks(container, place);
                break;
        }
    }

    void Add(Paragraph paragraph, ContainerInline? words) => word.Add(Filled(paragraph, words));

    static Paragraph Filled(Paragraph paragraph, ContainerInline? words)
    {
        foreach (var run in Runs(words, false, false)) paragraph.Append(run);
        if (WordText.IsRightToLeft(paragraph.InnerText)) paragraph.ParagraphProperties!.BiDi = new();
        return paragraph;
    }

    static Paragraph Styled(string style) => new(new ParagraphProperties { ParagraphStyleId = new() { Val = style } });

    static Paragraph InPlace(Place place)
    {
        var paragraph = Styled(place.Style);
        if (place.Depth < 0) return paragraph;
        if (place.HasSign)
            paragraph.ParagraphProperties!.NumberingProperties = new(new NumberingLevelReference { Val = place.Depth }, new NumberingId { Val = place.List });
        else
            paragraph.ParagraphProperties!.Indentation = new() { Left = $"{425 * (place.Depth + 1)}" };
        place.HasSign = false;
        return paragraph;
    }

    static IEnumerable<Run> Runs(ContainerInline? words, bool isBold, bool isItalic)
    {
        foreach (var inline in words ?? [])
        {
            var more = inline switch
            {
                EmphasisInline { DelimiterCount: 2 } strong => Runs(strong, true, isItalic),
                EmphasisInline emphasis => Runs(emphasis, isBold, true),
                LinkInline link => [.. Runs(link, isBold, isItalic), .. Address(link)],
                ContainerInline container => Runs(container, isBold, isItalic),
                LiteralInline literal => [WordText.Run(literal.Content.ToString(), isBold, isItalic)],
                CodeInline code => [WordText.Run(code.Content, isBold, isItalic, isCode: true)],
                LineBreakInline { IsHard: true } => [new Run(new Break())],
                LineBreakInline => [WordText.Run(" ")],
                HtmlEntityInline entity => [WordText.Run(entity.Transcoded.ToString(), isBold, isItalic)],
                AutolinkInline address => [WordText.Run(address.Url)],
                _ => Enumerable.Empty<Run>(),
            };
            foreach (var run in more) yield return run;
        }
    }

    // On paper a link is of use only with its address.
    static IEnumerable<Run> Address(LinkInline link) =>
        link.Url is { Length: > 0 } url && !link.IsImage && url != TextOf(link) ? [WordText.Run($" ({url})")] : [];

    static string TextOf(MarkdownObject part) => string.Concat(part.Descendants<LiteralInline>().Select(literal => literal.Content.ToString()));
}
