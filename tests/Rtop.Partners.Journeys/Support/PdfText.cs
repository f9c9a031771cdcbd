using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Rtop.Partners.Journeys.Support;

/// <summary>The words on each page of a PDF that Chromium printed: as much of the format as it writes, and no more.</summary>
static partial class PdfText
{
    /// <summary>The words of each page, with single spaces.</summary>
    public static List<string> Pages(byte[] pdf)
    {
        var file = Encoding.Latin1.GetString(pdf);
        var objects = Objects().Matches(file).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);
        string Streamed(string number) => objects.GetValueOrDefault(number) is { } text ? Inflated(text) : "";

        return [.. objects.Values.Where(text => PageKind().IsMatch(text)).Select(page =>
        {
            var fonts = Fonts().Matches(page).ToDictionary(match => match.Groups[1].Value, match => UnicodeOf(objects, Streamed, match.Groups[2].Value));
            var words = new StringBuilder();
            foreach (var content in References(page, "/Contents").Select(Streamed)) Read(content, fonts, words);
            return Spaces().Replace(words.ToString(), " ");
        })];
    }

    static void Read(string content, Dictionary<string, Dictionary<int, string>> fonts, StringBuilder words)
    {
        Dictionary<int, string> font = [];
        foreach (Match step in Steps().Matches(content))
        {
            if (step.Groups["font"] is { Success: true } named) font = fonts.GetValueOrDefault(named.Value, []);
            else if (step.Groups["glyphs"] is { Success: true } glyphs)
                foreach (var glyph in glyphs.Value.Chunk(4)) words.Append(font.GetValueOrDefault(int.Parse(glyph, NumberStyles.HexNumber, CultureInfo.InvariantCulture)));
            else words.Append(' ');
        }
    }

    // The font's own table from glyphs to letters.
    static Dictionary<int, string> UnicodeOf(Dictionary<string, string> objects, Func<string, string> streamed, string font)
    {
        Dictionary<int, string> letters = [];
        foreach (var table in References(objects.GetValueOrDefault(font, ""), "/ToUnicode").Select(streamed))
        {
            foreach (Match pair in Pairs().Matches(Sections(table, "bfchar"))) letters[Hex(pair.Groups[1].Value)] = Letters(pair.Groups[2].Value);
            foreach (Match range in Ranges().Matches(Sections(table, "bfrange")))
                for (var glyph = Hex(range.Groups[1].Value); glyph <= Hex(range.Groups[2].Value); glyph++)
                    letters[glyph] = char.ConvertFromUtf32(Hex(range.Groups[3].Value) + glyph - Hex(range.Groups[1].Value));
        }

        return letters;
    }

    static string Sections(string table, string kind) => string.Concat(Regex.Matches(table, $"begin{kind}(.*?)end{kind}", RegexOptions.Singleline).Select(match => match.Groups[1].Value));

    static IEnumerable<string> References(string text, string name) =>
        Regex.Match(text, $@"{name}\s*\[?((?:\s*\d+ \d+ R)+)") is { Success: true } found ? Regex.Matches(found.Groups[1].Value, @"(\d+) \d+ R").Select(match => match.Groups[1].Value) : [];

    static string Inflated(string text)
    {
        if (text.IndexOf("stream", StringComparison.Ordinal) is var at && at < 0) return "";
        var body = text[(text.IndexOf('\n', at) + 1)..text.LastIndexOf("endstream", StringComparison.Ordinal)];
        if (!text[..at].Contains("/FlateDecode", StringComparison.Ordinal)) return body;
        using var inflating = new ZLibStream(new MemoryStream(Encoding.Latin1.GetBytes(body)), CompressionMode.Decompress);
        using var reader = new StreamReader(inflating, Encoding.Latin1);
        return reader.ReadToEnd();
    }

    static int Hex(string digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    static string Letters(string digits) => Encoding.BigEndianUnicode.GetString(Convert.FromHexString(digits));

    [GeneratedRegex(@"(?<=^|\n)(\d+) 0 obj\b(.*?)\nendobj", RegexOptions.Singleline)]
    private static partial Regex Objects();

    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex PageKind();

    [GeneratedRegex(@"/(F\d+) (\d+) 0 R")]
    private static partial Regex Fonts();

    [GeneratedRegex(@"/(?<font>F\d+) [\d.]+ Tf|<(?<glyphs>[0-9A-Fa-f]+)>|\bBT\b|\bET\b")]
    private static partial Regex Steps();

    [GeneratedRegex("<([0-9A-Fa-f]+)>\\s*<([0-9A-Fa-f]+)>")]
    private static partial Regex Pairs();

    [GeneratedRegex("<([0-9A-Fa-f]+)>\\s*<([0-9A-Fa-f]+)>\\s*<([0-9A-Fa-f]+)>")]
    private static partial Regex Ranges();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
