using System.Globalization;
using System.Text.Json;
using Rtop.Partners.Portal.Web.Localization;

namespace Rtop.Partners.Portal.Pages.Roundtables;

/// <summary>Countries by the names they give themselves and have in English, and the invented ones of the demonstration: the same in whatever language the reader works.</summary>
public static class KnownPlaces
{
    static readonly Lazy<IReadOnlyList<string>> Read = new(() =>
    {
        using var stream = typeof(KnownPlaces).Assembly.GetManifestResourceStream("demonstration/places.json")!;
        using var places = JsonDocument.Parse(stream);
        return [.. CultureInfo.GetCultures(CultureTypes.SpecificCultures).Select(culture => new RegionInfo(culture.Name)).Where(region => region.ThreeLetterISORegionName.Length == 3 && region.TwoLetterISORegionName.All(char.IsAsciiLetterUpper))
            .SelectMany(region => (string[])[region.EnglishName, region.NativeName]).Concat(places.RootElement.GetProperty("states").EnumerateArray().Select(state => state.GetProperty("name").GetString()!))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    });

    static readonly Lazy<(IReadOnlyList<string> States, IReadOnlyList<string> Finer)> Invented = new(() =>
    {
        using var stream = typeof(KnownPlaces).Assembly.GetManifestResourceStream("demonstration/places.json")!;
        using var places = JsonDocument.Parse(stream);
        var (states, provinces) = (places.RootElement.GetProperty("states"), places.RootElement.GetProperty("provinces"));
        return ([.. Names(states, "name", "alsoCalled")], [.. Names(states, "capital", "capitalAlsoCalled"), .. Names(provinces, "name", "alsoCalled")]);

        static IEnumerable<string> Names(JsonElement of, string one, string others) =>
            [.. of.EnumerateArray().SelectMany(place => place.GetProperty(others).EnumerateArray().Select(name => name.GetString()!).Prepend(place.GetProperty(one).GetString()!))];
    });

    static readonly Lazy<IReadOnlyList<string>> EveryState = new(() => [.. All.Concat(Countries.All.SelectMany(Countries.Names)).Concat(Invented.Value.States).Distinct(StringComparer.Ordinal)]);

    /// <summary>All of them, in order.</summary>
    public static IReadOnlyList<string> All => Read.Value;

    /// <summary>States by all these names, and by those of the languages of the portal.</summary>
    public static IReadOnlyList<string> States => EveryState.Value;

    /// <summary>Places within States, as far as they are known: those of the demonstration.</summary>
    public static IReadOnlyList<string> Finer => Invented.Value.Finer;
}
