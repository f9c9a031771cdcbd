using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;

namespace Rtop.Partners.Portal.Web.Localization;

/// <summary>Which plural form a whole number takes in a language, by the CLDR rules in localization/plurals.json.</summary>
public static class PluralRules
{
    static readonly JsonElement Languages = Load();
    static readonly ConcurrentDictionary<string, Form[]> FormsByLanguage = new();

    /// <summary>zero, one, two, few, many or other.</summary>
    public static string Category(CultureInfo culture, long number)
    {
        // The rules are about the absolute value: -1 is "one" like 1. Int128, because -long.MinValue is no long.
        var size = Int128.Abs(number);
        return FormsOf(culture).FirstOrDefault(form => form.Takes(size))?.Category ?? "other";
    }

    /// <summary>The categories that whole numbers can have in a language: those a translation must provide.</summary>
    public static IReadOnlyList<string> Categories(CultureInfo culture) =>
        [.. FormsOf(culture).Where(form => form.HasWholeNumbers).Select(form => form.Category)];

    static Form[] FormsOf(CultureInfo culture)
    {
        for (var c = culture; c.Name.Length > 0; c = c.Parent)
        {
            if (Languages.TryGetProperty(c.Name, out var rules))
                return FormsByLanguage.GetOrAdd(c.Name, _ => [.. rules.EnumerateObject().Select(Read)]);
        }
        throw new CultureNotFoundException(nameof(culture), culture.Name, "plurals.json has no rules for this language.");
    }

    // "n % 100 = 3..10 @integer 3~10, 103~110, … @decimal 3.0, …": a condition, then samples.
    static Form Read(JsonProperty rule)
    {
        var text = rule.Value.GetString()!;
        var condition = text.Split('@')[0].Trim();
        var any = condition.Length == 0 ? [] : condition.Split(" or ").Select(all => all.Split(" and ").Select(Relation).ToArray()).ToArray();
        return new(
            rule.Name.Replace("pluralRule-count-", "", StringComparison.Ordinal),
            text.Contains("@integer", StringComparison.Ordinal),
            number => any.Length == 0 || any.Any(all => all.All(holds => holds(number))));
    }

    // "i % 10 = 2..4,9" or "v != 0". For whole numbers n and i are the number, and the other operands
    // (digits after the point, compact exponent) are 0.
    static Func<Int128, bool> Relation(string relation)
    {
        var words = relation.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var ofNumber = words[0] is "n" or "i";
        var modulus = words[1] == "%" ? Number(words[2]) : 0;
        var equal = words[^2] == "=";
        var ranges = words[^1].Split(',').Select(range => range.Split("..")).Select(ends => (From: Number(ends[0]), To: Number(ends[^1]))).ToArray();
        return number =>
        {
            var value = ofNumber ? number : 0;
            if (modulus != 0)
                value %= modulus;
            return ranges.Any(range => value >= range.From && value <= range.To) == equal;
        };
    }

    static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);

    static JsonElement Load()
    {
        using var stream = typeof(PluralRules).Assembly.GetManifestResourceStream(typeof(PluralRules), "plurals.json")
            ?? throw new InvalidOperationException("plurals.json is not embedded in the portal.");
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.GetProperty("supplemental").GetProperty("plurals-type-cardinal").Clone();
    }

    sealed record Form(string Category, bool HasWholeNumbers, Func<Int128, bool> Takes);
}
