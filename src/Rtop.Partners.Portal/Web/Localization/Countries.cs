using System.Globalization;
using System.Text.Json;

namespace Rtop.Partners.Portal.Web.Localization;

/// <summary>Names of countries in the reader's language.</summary>
public static class Countries
{
    static readonly Lazy<Dictionary<string, RegionInfo>> Regions = new(() => CultureInfo.GetCultures(CultureTypes.SpecificCultures)
        .Select(culture => new RegionInfo(culture.Name)).GroupBy(region => region.ThreeLetterISORegionName).ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal));

    // By one of its cultures: not every region is known by its own name alone.
    static readonly Lazy<Dictionary<string, string>> Cultures = new(() => CultureInfo.GetCultures(CultureTypes.SpecificCultures)
        .GroupBy(culture => new RegionInfo(culture.Name).ThreeLetterISORegionName).ToDictionary(same => same.Key, same => same.First().Name, StringComparer.Ordinal));

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
        Regions.Value.TryGetValue(code, out var region) ? region.DisplayName : Invented.Value.GetValueOrDefault(code) ?? code;

    /// <summary>The name for an ISO 3166-1 alpha-2 code; else the code.</summary>
    public static string NameOfTwo(string code) => Regions.Value.Values.FirstOrDefault(region => region.TwoLetterISORegionName == code)?.DisplayName ?? code;

    /// <summary>Codes of all countries that are known.</summary>
    public static IEnumerable<string> All => Regions.Value.Keys;

    /// <summary>Every name of a country that a text in one of the languages of the portal may call it by; an invented State's as the demonstration has them.</summary>
    public static IReadOnlyList<string> Names(string code)
    {
        if (!Regions.Value.TryGetValue(code, out var region) || !Cultures.Value.TryGetValue(code, out var culture)) return OtherNames.Value.GetValueOrDefault(code) ?? [];
        var reading = CultureInfo.CurrentUICulture;
        try
        {
            return [.. ((string[])["en", "fr", "ar"]).Select(language =>
            {
                // What a region is called follows the reader's language, once for each region.
                CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
                return new RegionInfo(culture).DisplayName;
            }).Append(region.NativeName).Distinct(StringComparer.Ordinal)];
        }
        finally
        {
            CultureInfo.CurrentUICulture = reading;
        }
    }

    /// <summary>The ISO 3166-1 alpha-2 code beside an alpha-3 code; null for what is no country, and for those that are invented (XAA to XZZ).</summary>
    public static string? Alpha2(string code) =>
        Regions.Value.TryGetValue(code, out var region) && region.TwoLetterISORegionName is { Length: 2 } two && two.All(char.IsAsciiLetterUpper) ? two : null;
}
