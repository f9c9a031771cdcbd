using System.Globalization;
using System.Text.Json;

namespace Rtop.Partners.Workspaces;

/// <summary>A public holiday of a duty station.</summary>
/// <param name="On">The day.</param>
/// <param name="Names">What it is called, by language.</param>
/// <param name="IsUncertain">It hangs on the moon, a yearly decree or a yearly list; it is kept all the same, and shown as such.</param>
public sealed record Holiday(DateOnly On, IReadOnlyDictionary<string, string> Names, bool IsUncertain);

/// <summary>A place where officers serve, and the public holidays that are kept there. The source is <c>holidays.json</c>.</summary>
public sealed class DutyStation
{
    /// <summary>In place of a station's code: no public holidays are kept.</summary>
    public const string None = "none";

    static readonly Lazy<(IReadOnlyList<DutyStation> Stations, int LastYear)> Data = new(Read);

    readonly Dictionary<string, string> names;
    readonly ILookup<DateOnly, Holiday> byDay;

    DutyStation(string code, string zone, Dictionary<string, string> names, IReadOnlyList<Holiday> holidays) =>
        (Code, Zone, this.names, Holidays, byDay) = (code, zone, names, holidays, holidays.ToLookup(day => day.On));

    /// <summary>The stations of which the holidays are known.</summary>
    public static IReadOnlyList<DutyStation> All => Data.Value.Stations;

    /// <summary>The last year of which holidays are known; after it there are none.</summary>
    public static int LastYear => Data.Value.LastYear;

    /// <summary>Its code, as it is stored.</summary>
    public string Code { get; }

    /// <summary>Its IANA zone.</summary>
    public string Zone { get; }

    /// <summary>Its holidays, in order.</summary>
    public IReadOnlyList<Holiday> Holidays { get; }

    /// <summary>Its name in a language, else in English.</summary>
    public string NameIn(string language) => names.GetValueOrDefault(language) ?? names["en"];

    /// <summary>True when the day is a public holiday there, certain or not.</summary>
    public bool IsHoliday(DateOnly day) => byDay.Contains(day);

    /// <summary>The station with a code; null for none and for a code that is not one.</summary>
    public static DutyStation? Of(string? code) => All.FirstOrDefault(station => station.Code == code);

    /// <summary>The station whose holidays are kept by whoever lives by a zone and chose none; null where none is known.</summary>
    public static DutyStation? In(string zone) => All.FirstOrDefault(station => station.Zone == zone);

    static (IReadOnlyList<DutyStation>, int) Read()
    {
        using var stream = typeof(DutyStation).Assembly.GetManifestResourceStream("holidays.json")!;
        using var data = JsonDocument.Parse(stream);
        var root = data.RootElement;
        var names = root.GetProperty("names").EnumerateObject().ToDictionary(name => name.Name, name => Words(name.Value));
        return (
            [.. root.GetProperty("stations").EnumerateArray().Select(station => new DutyStation(
                station.GetProperty("id").GetString()!, station.GetProperty("zone").GetString()!, Words(station.GetProperty("names")),
                [.. station.GetProperty("days").EnumerateArray().Select(day => new Holiday(
                    DateOnly.ParseExact(day.GetProperty("on").GetString()!, "O", CultureInfo.InvariantCulture), names[day.GetProperty("name").GetString()!], day.TryGetProperty("uncertain", out var uncertain) && uncertain.GetBoolean()))]))],
            root.GetProperty("until").GetInt32());
    }

    static Dictionary<string, string> Words(JsonElement byLanguage) => byLanguage.EnumerateObject().ToDictionary(word => word.Name, word => word.Value.GetString()!);
}
