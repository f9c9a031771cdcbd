using System.Globalization;
using System.Text.RegularExpressions;
using Rtop.Partners.Portal.Web.Localization;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Localization;

// Each test gathers all its findings, so that one run tells a translator everything.
public partial class ResourceFilesTests
{
    [Fact]
    public void Every_file_belongs_to_a_language_and_every_language_has_a_file() =>
        Assert.Equal(
            LanguageChoice.Supported.Select(ResourceFiles.PathOf).Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(Path.Combine(ResourceFiles.Root, "localization"), "*.resx").Order(StringComparer.Ordinal));

    [Fact]
    public void Every_language_has_the_keys_of_English_and_no_others()
    {
        var plurals = ResourceFiles.Plurals();
        var english = ResourceFiles.Read(ResourceFiles.Neutral).Select(entry => ResourceFiles.Stem(entry.Key, plurals)).ToHashSet();
        Assert.NotEmpty(english);
        AssertNone(LanguageChoice.Supported.SelectMany(language =>
        {
            var keys = ResourceFiles.Read(language).Select(entry => ResourceFiles.Stem(entry.Key, plurals)).ToHashSet();
            return english.Except(keys).Select(key => $"{language}: {key} is missing")
                .Concat(keys.Except(english).Select(key => $"{language}: {key} is not in English"));
        }));
    }

    [Fact]
    public void Every_plural_has_the_categories_of_its_language_and_no_others()
    {
        var plurals = ResourceFiles.Plurals();
        Assert.NotEmpty(plurals);
        AssertNone(LanguageChoice.Supported.SelectMany(language =>
        {
            var expected = plurals.SelectMany(stem => PluralRules.Categories(language).Select(category => $"{stem}.{category}")).ToHashSet();
            var keys = ResourceFiles.Read(language).Select(entry => entry.Key).Where(key => ResourceFiles.Stem(key, plurals) != key).ToHashSet();
            return expected.Except(keys).Select(key => $"{language}: {key} is missing")
                .Concat(keys.Except(expected).Select(key => $"{language}: {key} can never be used"));
        }));
    }

    [Fact]
    public void No_text_is_empty_and_no_key_stands_twice() =>
        AssertNone(LanguageChoice.Supported.SelectMany(language =>
        {
            var entries = ResourceFiles.Read(language);
            return entries.Where(entry => string.IsNullOrWhiteSpace(entry.Text)).Select(entry => $"{language}: {entry.Key} is empty")
                .Concat(entries.CountBy(entry => entry.Key).Where(count => count.Value > 1).Select(count => $"{language}: {count.Key} stands {count.Value} times"));
        }));

    [Fact]
    public void The_keys_are_sorted() =>
        AssertNone(LanguageChoice.Supported.SelectMany(language =>
        {
            var keys = ResourceFiles.Read(language).Select(entry => entry.Key).ToList();
            return keys.Zip(keys.Skip(1)).Where(pair => string.CompareOrdinal(pair.First, pair.Second) > 0)
                .Select(pair => $"{language}: {pair.Second} belongs before {pair.First}");
        }));

    [Fact]
    public void No_line_of_French_breaks_before_its_punctuation_and_its_apostrophes_are_curved() =>
        AssertNone(ResourceFiles.Read(CultureInfo.GetCultureInfo("fr"))
            .Where(entry => Breaks().IsMatch(entry.Text))
            .Select(entry => $"fr: {entry.Key} has a plain space where a line may not end: U+00A0 before a colon, U+202F before ; ? ! % and inside « »; or a straight apostrophe"));

    [Fact]
    public void Placeholders_are_the_same_in_every_language()
    {
        var plurals = ResourceFiles.Plurals();
        var english = ResourceFiles.Read(ResourceFiles.Neutral).ToDictionary(entry => entry.Key, entry => Placeholders(entry.Text));
        AssertNone(
            from language in LanguageChoice.Supported
            from entry in ResourceFiles.Read(language)
            let stem = ResourceFiles.Stem(entry.Key, plurals)
            let expected = english.GetValueOrDefault(stem == entry.Key ? stem : stem + ".other")
            where expected is not null
            let missing = expected.Except(Placeholders(entry.Text)).ToList()
            let added = Placeholders(entry.Text).Except(expected).ToList()
            where added.Count > 0 || missing.Count > (stem != entry.Key && missing.Contains("0") && MeansOneNumber(language, entry.Key) ? 1 : 0)
            select $"{language}: {entry.Key} has {{{string.Join("} {", Placeholders(entry.Text))}}} instead of {{{string.Join("} {", expected)}}}");
    }

    // "in two days" has a word of its own in Arabic and needs no digit; a form for many numbers does.
    static bool MeansOneNumber(CultureInfo language, string key) =>
        Enumerable.Range(0, 200).Count(number => key.EndsWith("." + PluralRules.Category(language, number), StringComparison.Ordinal)) == 1;

    static List<string> Placeholders(string text) =>
        [.. Placeholder().Matches(text).Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"\{(\d+)(?::[^}]*)?\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@" [:;?!%»]|« |\w'\w")]
    private static partial Regex Breaks();

    static void AssertNone(IEnumerable<string> findings)
    {
        var list = findings.ToList();
        Assert.True(list.Count == 0, string.Join(Environment.NewLine, list));
    }
}
