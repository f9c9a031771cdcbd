using System.Text.Json;
using System.Text.RegularExpressions;

namespace Rtop.Partners.Assessments;

/// <summary>
/// Phrases that credit one for what several did (FEATURES 6.4). They are data, one file for each language in the folder CreditPhrases;
/// a text is looked through in all of them, as nobody says in which language it is written. They refuse nothing: they ask to look again.
/// </summary>
/// <remarks>
/// In a pattern <c>…</c> stands for one to ten words of the same clause, <c>(a|b)</c> for one of several wordings, <c>{name}</c> for a
/// list of the same file. Case, the kind of apostrophe, and Arabic vowel signs do not matter; a pattern matches whole words.
/// </remarks>
public static class CreditPhrase
{
    const RegexOptions Form = RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    // Words of one clause: no mark that ends it stands between them.
    const string Words = @"(?:\s+[^\s.,;:!?؟،؛]+){1,10}?\s+";

    static readonly Lazy<IReadOnlyList<Regex>> Patterns = new(() => [.. Supplied().Select(Compile)]);

    /// <summary>What is found, as it is written, in the order of the text; each once.</summary>
    public static IReadOnlyList<string> FindIn(string text)
    {
        var read = Plain(text);
        List<(int From, int Until)> found = [];
        foreach (var match in Patterns.Value.SelectMany(pattern => pattern.Matches(read)).OrderBy(match => match.Index).ThenByDescending(match => match.Length))
            if (found.Count == 0 || match.Index >= found[^1].Until) found.Add((match.Index, match.Index + match.Length));
        return [.. found.Select(place => string.Join(' ', read[place.From..place.Until].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    // What decides nothing is taken out first, so that the phrase is quoted as it is read: vowel signs, the stretching line, kinds of apostrophes and hyphens.
    static string Plain(string text) => string.Concat(text.Where(letter => letter is not (>= '\u064B' and <= '\u0652') and not '\u0640')
        .Select(letter => letter switch { '’' or 'ʼ' => '\'', '‑' or '–' => '-', _ => letter }));

    static IEnumerable<string> Supplied()
    {
        var assembly = typeof(CreditPhrase).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith("credit-phrases/", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            var file = JsonSerializer.Deserialize<PhraseFile>(stream, JsonSerializerOptions.Web)!;
            foreach (var phrase in file.Phrases)
                yield return file.Lists.Aggregate(phrase, (pattern, list) => pattern.Replace($"{{{list.Key}}}", $"({string.Join('|', list.Value)})", StringComparison.Ordinal));
        }
    }

    static Regex Compile(string phrase) => new(
        @"\b" + string.Join(Words, Plain(phrase).Split('…', StringSplitOptions.TrimEntries).Select(part => string.Join(@"\s+", part.Split(' ').Select(Written)))) + @"\b", Form);

    static string Written(string word) => Regex.Escape(word).Replace(@"\(", "(?:", StringComparison.Ordinal).Replace(@"\)", ")", StringComparison.Ordinal).Replace(@"\|", "|", StringComparison.Ordinal);

    sealed record PhraseFile(IReadOnlyDictionary<string, IReadOnlyList<string>> Lists, IReadOnlyList<string> Phrases);
}
