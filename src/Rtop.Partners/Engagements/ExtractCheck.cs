using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Rtop.Partners.Roundtables;

namespace Rtop.Partners.Engagements;

/// <summary>What a finding in an extract is.</summary>
public enum ExtractFault
{
    /// <summary>The name of somebody or something that the file or the organization knows.</summary>
    Name = 1,

    /// <summary>The code of somebody spoken with.</summary>
    Code = 2,

    /// <summary>A place finer than allowed.</summary>
    Place = 3,

    /// <summary>A day, a month or another time finer than the year.</summary>
    Date = 4,

    /// <summary>Somebody speaks as "I" or "we".</summary>
    FirstPerson = 5,

    /// <summary>Something in the words of another.</summary>
    Quotation = 6,

    /// <summary>A word that may be a name.</summary>
    MaybeName = 7,
}

/// <summary>Something that the check found, where it stands.</summary>
/// <param name="Fault">What it is.</param>
/// <param name="InTitle">In the title; else in the text.</param>
/// <param name="Start">Its first character.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Words">The words.</param>
/// <param name="Around">What stands before and after.</param>
public sealed record ExtractFinding(ExtractFault Fault, bool InTitle, int Start, int Length, string Words, string Around)
{
    /// <summary>Names, places and times finer than the year are reworded, never excused.</summary>
    public bool MayBeDismissed => Fault is ExtractFault.FirstPerson or ExtractFault.Quotation or ExtractFault.MaybeName;

    /// <summary>The same words among the same words have the same key: a reason does not go with them elsewhere.</summary>
    public string Key => string.Create(CultureInfo.InvariantCulture, $"{(int)Fault}:{(InTitle ? "t" : "b")}:{Around}");
}

/// <summary>What is known that an extract must not say.</summary>
/// <param name="Names">Whoever stands behind codes, the partner, people of the organization, words of the theme.</param>
/// <param name="Own">Names of the State of the file, found however they are written.</param>
/// <param name="States">Names of States.</param>
/// <param name="Places">Places within States.</param>
public sealed record ExtractSubjects(IReadOnlyList<string> Names, IReadOnlyList<string> Own, IReadOnlyList<string> States, IReadOnlyList<string> Places)
{
    /// <summary>Nothing is known.</summary>
    public static ExtractSubjects None { get; } = new([], [], [], []);

    /// <summary>What a file knows, with what everybody knows of places.</summary>
    public static ExtractSubjects Of(EngagementFrame frame, IEnumerable<InterlocutorIdentity> codes, IEnumerable<string> people, IEnumerable<string> own, IEnumerable<string> states, IEnumerable<string> places) =>
        new([.. codes.Select(code => code.Identity).Concat(people).Append(frame.Partner).Where(name => name.Length > 0).Concat(ExtractCheck.NamesIn(frame.Theme))], [.. own], [.. states], [.. places]);
}

/// <summary>
/// Finds what remains in an extract that could lead home (FEATURES 3.8): names, places and times finer than allowed, "I" and "we", quotations, and
/// words that look like names, in English, French and Arabic at once. It finds too much rather than too little. What only those know who were there
/// it cannot find: that is why two persons read it.
/// </summary>
public static partial class ExtractCheck
{
    const int FewestLetters = 3, StemLetters = 5, EndingLetters = 5, AroundLetters = 24;

    /// <summary>What it finds, in the order of title and text, one at each place.</summary>
    public static IReadOnlyList<ExtractFinding> Find(ExtractText extract, ExtractSubjects subjects) =>
        [.. In(extract.Title, true, extract.AllowsStates, subjects), .. In(extract.Text, false, extract.AllowsStates, subjects)];

    /// <summary>Findings that still stand in the way.</summary>
    public static IReadOnlyList<ExtractFinding> Open(ExtractText extract, ExtractSubjects subjects) =>
        [.. Find(extract, subjects).Where(finding => !finding.MayBeDismissed || extract.Dismissals.All(one => one.Finding != finding.Key))];

    /// <summary>Words of a description that are names: with a capital letter, and in no dictionary of the field.</summary>
    internal static IEnumerable<string> NamesIn(string words) => PartsOf(words).Where(part => char.IsUpper(part[0]) || IsArabic(part[0])).Where(part => !IsArabic(part[0]) || words.Trim() == part);

    static List<ExtractFinding> In(string text, bool title, bool allowsStates, ExtractSubjects subjects)
    {
        var read = Folded.Of(text);
        // Of two at one place the first group has it: a place that is also part of a name is told as the place.
        IEnumerable<(ExtractFault Fault, int From, int Until)>[] groups =
        [
            Known(read.Bare, ExtractFault.Name, subjects.Names, isStem: false),
            Known(read.Bare, ExtractFault.Place, subjects.Places, isStem: true),
            allowsStates ? [] : States(read, subjects),
            Parts(read, subjects.Names),
            Of(ExtractFault.Code, read.Plain, Codes()),
            Of(ExtractFault.Date, read.Plain, [.. Reidentification.Days, .. Times]),
            Of(ExtractFault.FirstPerson, read.Plain, [.. Reidentification.Speakers, ArabicFirstPerson()]),
            Of(ExtractFault.Quotation, read.Plain, Quotations()).Select(one => one with { Until = one.From + 1 }),
            MaybeNames(read.Plain),
        ];
        var kept = new List<(ExtractFault Fault, int From, int Until)>();
        foreach (var one in groups.SelectMany(group => group.OrderByDescending(one => one.Until - one.From)))
            if (one.Until > one.From && kept.TrueForAll(other => one.Until <= other.From || other.Until <= one.From)) kept.Add(one);
        return [.. kept.OrderBy(one => one.From).Select(one =>
        {
            var (from, until) = (read.At[one.From], read.At[one.Until - 1] + 1);
            var around = text[Math.Max(0, from - AroundLetters)..Math.Min(text.Length, until + AroundLetters)];
            return new ExtractFinding(one.Fault, title, from, until - from, text[from..until], Spaces().Replace(around, " "));
        })];
    }

    static IEnumerable<(ExtractFault Fault, int From, int Until)> Of(ExtractFault fault, string text, params Regex[] patterns) =>
        patterns.SelectMany(pattern => pattern.Matches(text)).Select(match => (fault, match.Index, match.Index + match.Value.TrimEnd().Length));

    // A whole name, whatever its capitals and accents; of a place also what is made from it, as the people of a State are.
    static IEnumerable<(ExtractFault Fault, int From, int Until)> Known(string bare, ExtractFault fault, IEnumerable<string> names, bool isStem)
    {
        foreach (var name in names.Select(Folded.BareOf).Where(name => name.Length >= FewestLetters).Distinct(StringComparer.Ordinal))
        {
            var stem = isStem && name.Length > StemLetters && "aeiouyا".Contains(name[^1], StringComparison.Ordinal) ? name[..^1] : name;
            for (var at = bare.IndexOf(stem, StringComparison.Ordinal); at >= 0; at = bare.IndexOf(stem, at + 1, StringComparison.Ordinal))
            {
                var until = at + stem.Length;
                if (!Begins(bare, at)) continue;
                while (until < bare.Length && char.IsLetter(bare[until])) until++;
                if (until == at + stem.Length || (isStem && until <= at + stem.Length + EndingLetters && (stem != name || IsArabic(stem[0])))) yield return (fault, at, until);
            }
        }
    }

    // Names of other States are words too, when they are small; some even when they are not, and then a person looks.
    static IEnumerable<(ExtractFault Fault, int From, int Until)> States(Folded read, ExtractSubjects subjects) =>
        [
            .. Known(read.Bare, ExtractFault.Place, subjects.Own, isStem: true),
            .. Known(read.Bare, ExtractFault.Place, subjects.States.Where(name => !Ambiguous.Contains(name)), isStem: true).Where(one => !char.IsLower(read.Plain[one.From])),
            .. Known(read.Bare, ExtractFault.MaybeName, subjects.States.Where(Ambiguous.Contains), isStem: false).Where(one => !char.IsLower(read.Plain[one.From])),
        ];

    // A single part of a name counts where it is written as a name is.
    static IEnumerable<(ExtractFault Fault, int From, int Until)> Parts(Folded read, IEnumerable<string> names) =>
        names.SelectMany(PartsOf).Where(part => char.IsUpper(part[0])).Distinct(StringComparer.Ordinal)
            .SelectMany(part => Known(read.Bare, ExtractFault.Name, [part], isStem: false)).Where(one => char.IsUpper(read.Plain[one.From]));

    static IEnumerable<string> PartsOf(string name) => name.Split([' ', '-', '.', ',', '(', ')', '\'', '’', '/'], StringSplitOptions.RemoveEmptyEntries)
        .Where(part => part.Length >= FewestLetters && !part.All(char.IsUpper) && !Ordinary.Contains(part));

    static IEnumerable<(ExtractFault Fault, int From, int Until)> MaybeNames(string text)
    {
        foreach (Match match in Capitals().Matches(text))
        {
            // The first word of a sentence has a capital anyway; with another behind it it may be a name.
            var words = Word().Matches(match.Value);
            var from = words.Count > 1 || !SentenceStart().IsMatch(text[..match.Index]) ? 0 : 1;
            if (words.Skip(from).All(word => Ordinary.Contains(word.Value.Trim('\'', '-')) || char.IsLower(word.Value[0]))) continue;
            if (words.Count > 1 && SentenceStart().IsMatch(text[..match.Index]) && words.Skip(1).All(word => Ordinary.Contains(word.Value) || char.IsLower(word.Value[0]))) continue;
            yield return (ExtractFault.MaybeName, match.Index, match.Index + match.Length);
        }

        foreach (Match match in Addressed().Matches(text)) yield return (ExtractFault.MaybeName, match.Index, match.Index + match.Length);
    }

    // Arabic writes "and", "in", "by", "for", "as" and the article together with the word.
    static bool Begins(string text, int from) => from == 0 || !char.IsLetterOrDigit(text[from - 1]) || (IsArabic(text[from]) && ArabicPrefix().IsMatch(text.AsSpan(0, from)));

    static bool IsArabic(char letter) => letter is >= '\u0600' and <= '\u06FF';

    /// <summary>A text without signs that are no letters of it, and where each character stood.</summary>
    sealed record Folded(string Plain, string Bare, IReadOnlyList<int> At)
    {
        public static Folded Of(string text)
        {
            var (plain, at) = (new StringBuilder(text.Length), new List<int>(text.Length));
            foreach (var (place, letter) in text.Index())
            {
                // Vowel signs, accents by themselves, the stretching line, soft hyphens, and marks that are not seen.
                if (letter is ((>= '\u0300' and <= '\u036F') or (>= '\u064B' and <= '\u0652') or '\u0640' or '\u00AD' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or '\u2060' or '\uFEFF')) continue;
                plain.Append(letter is '’' or 'ʼ' ? '\'' : letter is '\u2010' or '\u2011' ? '-' : char.IsWhiteSpace(letter) && letter is not '\n' ? ' ' : letter);
                at.Add(place);
            }

            var whole = plain.ToString();
            return new(whole, string.Concat(whole.Select(Bared)), at);
        }

        public static string BareOf(string name) => Of(name.Normalize(NormalizationForm.FormC).Trim()).Bare;

        // Small, without accent; of the forms of alef, yeh and teh one each.
        static char Bared(char letter) => letter switch
        {
            'أ' or 'إ' or 'آ' or 'ٱ' => 'ا',
            'ى' => 'ي',
            'ة' => 'ه',
            < '\u00C0' => char.ToLowerInvariant(letter),
            _ when char.IsLetter(letter) => char.ToLowerInvariant(letter.ToString().Normalize(NormalizationForm.FormD)[0]),
            _ => letter,
        };
    }
}
