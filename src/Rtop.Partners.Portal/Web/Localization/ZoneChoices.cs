using System.Collections.Frozen;

namespace Rtop.Partners.Portal.Web.Localization;

/// <summary>The zones that a person can choose from, named by their cities and put together by parts of the world.</summary>
public static class ZoneChoices
{
    static readonly string[] Parts = ["Africa", "America", "Antarctica", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific"];

    static readonly Lazy<FrozenSet<string>> Ids = new(() => TimeZoneInfo.GetSystemTimeZones().Select(zone => zone.Id).Where(id => Parts.Contains(PartOf(id), StringComparer.Ordinal)).ToFrozenSet(StringComparer.Ordinal));

    static readonly Lazy<IReadOnlyList<IGrouping<string, string>>> Grouped = new(() => [.. Ids.Value.Order(StringComparer.Ordinal).GroupBy(PartOf)]);

    /// <summary>IANA ids by part of the world.</summary>
    public static IReadOnlyList<IGrouping<string, string>> All => Grouped.Value;

    /// <summary>True for a zone that is offered.</summary>
    public static bool Has(string zone) => Ids.Value.Contains(zone);

    /// <summary>"Addis Ababa"; "Argentina, Salta". Names of places are the same in every language, as in the zone data.</summary>
    public static string CityOf(string zone) => zone[(zone.IndexOf('/') + 1)..].Replace("/", ", ", StringComparison.Ordinal).Replace('_', ' ');

    static string PartOf(string zone) => zone[..Math.Max(0, zone.IndexOf('/'))];
}
