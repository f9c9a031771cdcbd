using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Rtop.Partners.Portal.Web.Documents;
using Rtop.Partners.Portal.Web.Localization;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Web.Documents;

/// <summary>Documents as word processors read them.</summary>
public sealed class WordDocumentTests
{
    const string Everything = """
        # First

        Plain, **strong**, *leaning*, ***both*** and `code`.
        Same paragraph  
        new line

        Second
        ------

        1. one
           - below
             more of it

           a second paragraph
        2. two

        Between.

        7. seven

        > said by **another**

        | Left | Right |
        |---|---|
        | a | *b* |

            fixed
              width

        ---

        [words](https://example.org/a) ![seen](https://example.org/p.png) <https://example.org/b> [no](javascript:x) &amp; <script>alert(1)</script>
        """;

    [Fact]
    public void Markdown_becomes_real_headings_lists_tables_and_emphasis()
    {
        var body = Written("en", Everything);
        Assert.Equal([("Heading3", "First"), ("Heading4", "Second")], Styled(body, "Heading"));
        var plain = body.Elements<Paragraph>().Single(paragraph => paragraph.InnerText.StartsWith("Plain", StringComparison.Ordinal));
        Assert.Equal(["strong", "both"], plain.Elements<Run>().Where(run => run.RunProperties?.Bold is not null).Select(run => run.InnerText));
        Assert.Equal(["leaning", "both"], plain.Elements<Run>().Where(run => run.RunProperties?.Italic is not null).Select(run => run.InnerText));
        Assert.Equal(["code"], plain.Elements<Run>().Where(run => run.RunProperties?.RunStyle?.Val == "CodeWords").Select(run => run.InnerText));
        Assert.Contains("code. Same paragraph", plain.InnerText, StringComparison.Ordinal);
        Assert.Single(plain.Descendants<Break>());

        // Numbers are the word processor's own; a list that begins anew is another list.
        var items = body.Elements<Paragraph>().Where(paragraph => paragraph.ParagraphProperties?.ParagraphStyleId?.Val == "ListParagraph")
            .Select(paragraph => (paragraph.InnerText, paragraph.ParagraphProperties!.NumberingProperties?.NumberingId?.Val?.Value, paragraph.ParagraphProperties.NumberingProperties?.NumberingLevelReference?.Val?.Value)).ToList();
        Assert.Equal([("one", 2, 0), ("below more of it", 1, 1), ("a second paragraph", null, null), ("two", 2, 0), ("seven", 3, 0)], items);
        Assert.Equal([("Quote", "said by another")], Styled(body, "Quote"));
        Assert.Equal([("CodeBlock", "fixed  width")], Styled(body, "CodeBlock"));
        var table = Assert.Single(body.Elements<Table>());
        Assert.Equal(["Left", "Right", "a", "b"], table.Descendants<TableCell>().Select(cell => cell.InnerText));
        Assert.Single(table.Descendants<TableHeader>());
        Assert.Equal("words (https://example.org/a) seen https://example.org/b no & <script>alert(1)</script>", body.Elements<Paragraph>().Last().InnerText);
    }

    [Fact]
    public void What_was_pasted_cannot_keep_a_document_from_opening() =>
        Assert.Equal("before, after 😀 \uFFFD", Written("en", "before\u0001, after\u000B 😀 \uD800").InnerText);

    [Fact]
    public void Each_paragraph_goes_in_the_direction_of_its_language()
    {
        var body = Written("ar", "English words.\n\nكلمات عربية with some English.\n\n12. بند", document =>
        {
            document.Heading(1, "عنوان");
            document.Heading(1, "Written heading", isWritten: true);
            document.Table(["عمود", "UN"], [["English", "2"]]);
        });
        Assert.Equal(
            [("عنوان", true), ("Written heading", false), ("English words.", false), ("كلمات عربية with some English.", true), ("بند", true)],
            body.Elements<Paragraph>().Select(paragraph => (paragraph.InnerText, paragraph.ParagraphProperties?.BiDi is not null)));
        Assert.NotNull(body.Elements<Table>().Single().GetFirstChild<TableProperties>()!.BiDiVisual);
        // A code in Latin letters stands with its sentence.
        Assert.Equal([("L2 توزيع مقيّد", true, true), ("JA-0007", true, false)], Written("ar", "", document =>
        {
            document.Say("L2 توزيع مقيّد");
            document.Say("JA-0007");
        }).Elements<Paragraph>().Select(paragraph => (paragraph.InnerText, paragraph.ParagraphProperties?.BiDi is not null, paragraph.GetFirstChild<Run>()!.RunProperties?.RightToLeftText is not null)));
        Assert.NotNull(body.Elements<SectionProperties>().Single().GetFirstChild<BiDi>());
        Assert.Null(Written("en", "كلمات").Elements<SectionProperties>().Single().GetFirstChild<BiDi>());
    }

    static List<(string, string)> Styled(Body body, string style) => [.. body.Elements<Paragraph>()
        .Where(paragraph => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value?.StartsWith(style, StringComparison.Ordinal) is true)
        .Select(paragraph => (paragraph.ParagraphProperties!.ParagraphStyleId!.Val!.Value!, paragraph.InnerText))];

    static Body Written(string language, string text, Action<WordDocument>? before = null)
    {
        var document = new WordDocument(LanguageChoice.Culture(language));
        before?.Invoke(document);
        document.WriteMarkdown(text, 2);
        using var memory = new MemoryStream(document.Save(new("L2", "Edition", "Somebody", $"{WordMarks.PageNumber}/{WordMarks.PageCount}"), "Portal"));
        using var file = WordprocessingDocument.Open(memory, isEditable: false);
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(file, TestContext.Current.CancellationToken).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
        return file.MainDocumentPart!.Document.Body!;
    }
}
