using System.Globalization;
using System.Text;

namespace Rtop.Partners.Portal.Pages.Search;

/// <summary>A piece of a text around the words that somebody looks for. The database says what fits; here it is shown why, near enough: by the beginning of a word, without accents.</summary>
public static class Excerpt
{
    const int Around = 110;

    /// <summary>Pieces of the excerpt; those that fit are marked. The beginning of the text where no word does.</summary>
    public static IReadOnlyList<(string Text, bool Fits)> Of(string text, string typed)
    {
        var stems = WordsOf(typed).Select(word => Stem(Bare(typed[word.From..word.Until]))).Where(stem => stem.Length > 1).ToList();
        var fits = WordsOf(text).Where(word => Bare(text[word.From..word.Until]) is var bare && stems.Exists(stem => bare.StartsWith(stem, StringComparison.Ordinal))).ToList();
        var begin = fits.Count > 0 ? Edge(text, fits[0].From - Around) : 0;
        var end = Math.Min(text.Length, Edge(text, (fits.Count > 0 ? fits[0].Until : 0) + (2 * Around)));
        List<(string, bool)> pieces = begin > 0 ? [("… ", false)] : [];
        var at = begin;
        foreach (var (from, until) in fits.TakeWhile(word => word.Until <= end))
        {
            if (from > at) pieces.Add((text[at..from], false));
            pieces.Add((text[from..until], true));
            at = until;
        }

        if (end > at) pieces.Add((text[at..end], false));
        if (end < text.Length) pieces.Add((" …", false));
        return pieces;
    }

    static IEnumerable<(int From, int Until)> WordsOf(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var from = at;
            while (at < text.Length && IsOfWord(text[at])) at++;
            if (at > from) yield return (from, at);
            else at++;
        }
    }

    static bool IsOfWord(char letter) => char.IsLetterOrDigit(letter) || char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark;

    // Endings differ: of longer words the last letters are let go.
    static string Stem(string word) => word[..^(word.Length switch { < 6 => 0, < 8 => 1, _ => 2 })];

    static string Bare(string word) =>
        string.Concat(word.ToLowerInvariant().Normalize(NormalizationForm.FormD).Where(letter => char.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark));

    // The next gap between words, so that none is cut.
    static int Edge(string text, int at)
    {
        if (at <= 0) return 0;
        while (at < text.Length && !char.IsWhiteSpace(text[at])) at++;
        return Math.Min(at, text.Length);
    }
}
