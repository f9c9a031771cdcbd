using System.Text;
using System.Text.RegularExpressions;

namespace Rtop.Partners.Roundtables;

/// <summary>By what a sentence could tell who said it.</summary>
public enum ReidentificationRule
{
    /// <summary>Somebody speaks of himself or herself.</summary>
    FirstPerson = 1,

    /// <summary>Somebody speaks for a group.</summary>
    Group = 2,

    /// <summary>Something that only one person is or has.</summary>
    Unique = 3,

    /// <summary>A function that somebody holds.</summary>
    Function = 4,

    /// <summary>A number so small that one could find out who is meant.</summary>
    SmallGroup = 5,

    /// <summary>The name of a participant.</summary>
    Name = 6,

    /// <summary>The organization of a participant.</summary>
    Organization = 7,

    /// <summary>A place.</summary>
    Place = 8,

    /// <summary>A day or a month.</summary>
    Date = 9,
}

/// <summary>Something that the check found, with the words.</summary>
public sealed record Finding(ReidentificationRule Rule, string Words)
{
    /// <summary>The same finding has the same key, wherever it stands.</summary>
    public string Key => $"{(int)Rule}:{Words.ToLowerInvariant()}";
}

/// <summary>Who took part, from where, and the places that are known.</summary>
public sealed record ReidentificationSubjects(IReadOnlyList<string> Names, IReadOnlyList<string> Organizations, IReadOnlyList<string> Places)
{
    /// <summary>Nobody and nothing is known.</summary>
    public static ReidentificationSubjects None { get; } = new([], [], []);

    /// <summary>The people of a roundtable's lists, and the places that are known.</summary>
    public static ReidentificationSubjects Of(IEnumerable<ParticipantList> lists, IEnumerable<string> places)
    {
        var people = lists.SelectMany(list => list.People).ToList();
        return new([.. people.Select(who => who.Name).Distinct().Order(StringComparer.Ordinal)], [.. people.Select(who => who.Organization).Where(name => name.Length > 0).Distinct().Order(StringComparer.Ordinal)], [.. places]);
    }
}

/// <summary>
/// Looks for what could tell who said something, in English, French and Arabic at once. It finds too much rather than too little: a person
/// answers each finding by other words or by a reason. It cannot know what only those in the room know, and says so on its page.
/// </summary>
public static partial class Reidentification
{
    const int FewestLettersOfName = 3;

    /// <summary>What it finds, by rule and then in the order of the text, each once.</summary>
    public static IReadOnlyList<Finding> Check(string text, ReidentificationSubjects subjects)
    {
        var read = Plain(text);
        return [.. Patterns().SelectMany(rule => rule.Patterns.SelectMany(pattern => pattern.Matches(read)).OrderBy(match => match.Index).Select(match => new Finding(rule.Rule, Words(match))))
            .Concat(Named(read, ReidentificationRule.Name, subjects.Names.SelectMany(PartsOf)))
            .Concat(Named(read, ReidentificationRule.Organization, subjects.Organizations))
            .Concat(Named(read, ReidentificationRule.Place, subjects.Places))
            .OrderBy(finding => finding.Rule).DistinctBy(finding => finding.Key)];
    }

    /// <summary>By what somebody speaks of himself or herself, alone or with others.</summary>
    internal static Regex[] Speakers => [FirstPersonEnglish(), FirstPersonFrench(), FirstPersonArabic(), GroupEnglish(), GroupFrench(), GroupArabic()];

    /// <summary>Days and months.</summary>
    internal static Regex[] Days => [DateInFigures(), DateEnglish(), DateFrench(), DateArabic()];

    static IEnumerable<(ReidentificationRule Rule, Regex[] Patterns)> Patterns() =>
    [
        (ReidentificationRule.FirstPerson, [FirstPersonEnglish(), FirstPersonFrench(), FirstPersonArabic()]),
        (ReidentificationRule.Group, [GroupEnglish(), GroupFrench(), GroupArabic()]),
        (ReidentificationRule.Unique, [UniqueEnglish(), UniqueFrench(), UniqueArabic()]),
        (ReidentificationRule.Function, [FunctionEnglish(), FunctionFrench(), FunctionArabic()]),
        (ReidentificationRule.SmallGroup, [SmallGroupEnglish(), SmallGroupFrench(), SmallGroupArabic()]),
        (ReidentificationRule.Place, [PlaceEnglish(), PlaceFrench(), PlaceArabic()]),
        (ReidentificationRule.Date, [DateInFigures(), DateEnglish(), DateFrench(), DateArabic()]),
    ];

    // A whole name, and each part of it that is long enough to be one.
    static IEnumerable<string> PartsOf(string name) => name.Split([' ', '-', '.', ','], StringSplitOptions.RemoveEmptyEntries).Where(part => part.Length >= FewestLettersOfName && !Titles.Contains(part)).Prepend(name);

    static IEnumerable<Finding> Named(string text, ReidentificationRule rule, IEnumerable<string> names)
    {
        var taken = new List<(int From, int Until)>();
        // The longest first: of a whole name its parts are not told again.
        foreach (var name in names.Select(Plain).Where(name => name.Length >= FewestLettersOfName).Distinct(StringComparer.OrdinalIgnoreCase).OrderByDescending(name => name.Length))
            for (var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.OrdinalIgnoreCase))
            {
                var until = at + name.Length;
                if (!IsWord(text, at, until) || taken.Exists(span => span.From <= at && until <= span.Until)) continue;
                taken.Add((at, until));
                yield return new(rule, text[at..until]);
            }
    }

    // Arabic writes "and", "in", "by", "for", "as" and the article together with the word.
    static bool IsWord(string text, int from, int until) =>
        (until == text.Length || !char.IsLetterOrDigit(text[until])) && (from == 0 || !char.IsLetterOrDigit(text[from - 1]) || (IsArabic(text[from]) && ArabicPrefix().IsMatch(text.AsSpan(0, from))));

    static bool IsArabic(char letter) => letter is >= '\u0600' and <= '\u06FF';

    // Vowel signs, the stretching line and marks of direction are not part of the word; typographic apostrophes are apostrophes.
    static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormC))
            if (letter is not ((>= '\u064B' and <= '\u0652') or '\u0640' or '\u200E' or '\u200F' or '\u200C' or '\u200D')) plain.Append(letter is '’' or 'ʼ' ? '\'' : letter is '\u00A0' or '\u202F' ? ' ' : letter);
        return plain.ToString();
    }

    static string Words(Match match) => Spaces().Replace(match.Value, " ").Trim();

    static readonly HashSet<string> Titles = new(["Mrs", "Miss", "Prof", "Professor", "Ambassador", "General", "Colonel", "Judge", "Sir", "the", "and", "von", "van", "der", "den", "Mme", "Mlle", "les", "des", "del", "Abu", "Ibn", "Bin", "السيد", "السيدة", "ابن", "أبو", "عبد"], StringComparer.OrdinalIgnoreCase);
}
