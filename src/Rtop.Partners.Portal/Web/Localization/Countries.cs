using System.Globalization;
using System.Text.Json;

namespace Rtop.Partners.Portal.Web.Localization;

/// <summary>Names of countries in the reader's language.</summary>
public static class Countries
{
    static readonly Lazy<Dictionary<string, RegionInfo>> Regions = new(() => CultureInfo.GetCultures(CultureTypes.SpecificCultures)
        .Select(culture => new RegionInfo(culture.Name)).GroupBy(region => region.ThreeLetterISORegionName).ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal));

    static readonly Lazy<Dictionary<string, string>> Invented = new(() =>
    {
        using var stream = typeof(Countries).Assembly.GetManifestResourceStream("demonstration/places.json")!;
        using var places = JsonDocument.Parse(stream);
        return places.RootElement.GetProperty("states").EnumerateArray().ToDictionary(state => state.GetProperty("code").GetString()!, state => state.GetProperty("name").GetString()!, StringComparer.Ordinal);
    });

    /// <summary>The name for an ISO 3166-1 alpha-3 code; an invented State's as the demonstration calls it; else the code.</summary>
    public static string Name(string code) =>
        Regions.Value.TryGetValue(code, out var region) ? region.DisplayName : Invented.Value.GetValueOrDefault(code) ?? code;
}
