using System.Globalization;
using System.Text.Json;

namespace Rtop.Partners.Portal.Web.Localization;

/// <summary>Names of countries in the reader's language.</summary>
public static class Countries
{
    static readonly Lazy<Dictionary<string, RegionInfo>> Regions = new(() => CultureInfo.GetCultures(CultureTypes.SpecificCultures)
        .Select(culture => new RegionInfo(culture.Name)).GroupBy(region => region.ThreeLetterISORegionName).ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal));

    // By language and alpha-2 code. What .NET says of a region is the region's own name, whatever the reader's language.
    static readonly Lazy<Dictionary<string, Dictionary<string, string>>> InLanguages = new(() =>
    {
        using var stream = typeof(Countries).Assembly.GetManifestResourceStream("Rtop.Partners.Portal.Web.Localization.countries.json")!;
        return JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, string>>>(stream)!;
    });

    static readonly Lazy<Dictionary<string, string>> Invented = new(() =>
    {
        using var stream = typeof(Countries).Assembly.GetManifestResourceStream("demonstration/places.json")!;
        using var places = JsonDocument.Parse(stream);
        return places.RootElement.GetProperty("states").EnumerateArray().ToDictionary(state => state.GetProperty("code").GetString()!, state => state.GetProperty("name").GetString()!, StringComparer.Ordinal);
    });

    static readonly Lazy<Dictionary<string, IReadOnlyList<string>>> OtherNames = new(() =>
    {
        using var stream = typeof(Countries).Assembly.GetManifestResourceStream("demonstration/places.json")!;
        using var places = JsonDocument.Parse(stream);
        return places.RootElement.GetProperty("states").EnumerateArray().ToDictionary(state => state.GetProperty("code").GetString()!, IReadOnlyList<string> (state) =>
            [state.GetProperty("name").GetString()!, .. state.GetProperty("alsoCalled").EnumerateArray().Select(name => name.GetString()!)], StringComparer.Ordinal);
    });

    /// <summary>The name for an ISO 3166-1 alpha-3 code; an invented State's as the demonstration calls it; else the code.</summary>
    public static string Name(string code) =>
        Regions.Value.TryGetValue(code, out var region) ? NameIn(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName, region) : Invented.Value.GetValueOrDefault(code) ?? code;

    /// <summary>The name for an ISO 3166-1 alpha-2 code; else the code.</summary>
    public static string NameOfTwo(string code) => Regions.Value.Values.FirstOrDefault(region => region.TwoLetterISORegionName == code) is { } region ? NameIn(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName, region) : code;

    /// <summary>Codes of all countries that are known.</summary>
    public static IEnumerable<string> All => Regions.Value.Keys;

    /// <summary>Every name of a country that a text in one of the languages of the portal may call it by; an invented State's as the demonstration has them.</summary>
    public static IReadOnlyList<string> Names(string code)
    {
        if (!Regions.Value.TryGetValue(code, out var region)) return OtherNames.Value.GetValueOrDefault(code) ?? [];
        return [.. InLanguages.Value.Keys.Select(language => NameIn(language, region)).Append(region.NativeName).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The ISO 3166-1 alpha-2 code beside an alpha-3 code; null for what is no country, and for those that are invented (XAA to XZZ).</summary>
    public static string? Alpha2(string code) =>
        Regions.Value.TryGetValue(code, out var region) && region.TwoLetterISORegionName is { Length: 2 } two && two.All(char.IsAsciiLetterUpper) ? two : null;

    static string NameIn(string language, RegionInfo region) =>
        (InLanguages.Value.GetValueOrDefault(language) ?? InLanguages.Value["en"]).GetValueOrDefault(region.TwoLetterISORegionName) ?? region.EnglishName;
}
