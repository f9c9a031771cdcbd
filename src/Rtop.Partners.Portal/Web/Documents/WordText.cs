using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Rtop.Partners.Portal.Web.Documents;

/// <summary>Words as runs.</summary>
static class WordText
{
    /// <summary>A run; lines within it stay lines.</summary>
    public static Run Run(string text, bool isBold = false, bool isItalic = false, bool isCode = false, bool isInRightToLeft = false)
    {
        var run = new Run(new RunProperties
        {
            RunStyle = isCode ? new() { Val = "CodeWords" } : null,
            Bold = isBold ? new() : null,
            BoldComplexScript = isBold ? new() : null,
            Italic = isItalic ? new() : null,
            ItalicComplexScript = isItalic ? new() : null,
            // A sentence from the right that begins with a code or an acronym is still one.
            RightToLeftText = IsRightToLeft(text) || (isInRightToLeft && text.EnumerateRunes().Any(IsRightToLeft)) ? new() : null,
        });
        var lines = Legal(text).ReplaceLineEndings("\n").Split('\n');
        for (var at = 0; at < lines.Length; at++)
        {
            if (at > 0) run.Append(new Break());
            run.Append(new Text(lines[at]) { Space = SpaceProcessingModeValues.Preserve });
        }

        return run;
    }

    /// <summary>True when the first letter is of a script that is written from the right (Hebrew, Arabic, and what lies beside them).</summary>
    public static bool IsRightToLeft(string text) =>
        IsRightToLeft(text.EnumerateRunes().FirstOrDefault(Rune.IsLetter));

    static bool IsRightToLeft(Rune letter) =>
        letter.Value is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFC) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);

    // A control character that somebody pasted is no character of XML: the file would not open.
    static string Legal(string text) => text.All(XmlConvert.IsXmlChar) ? text
        : string.Concat(text.EnumerateRunes().Where(rune => rune.Utf16SequenceLength == 2 || XmlConvert.IsXmlChar((char)rune.Value)));
}
