using System.Globalization;

namespace Rtop.Partners.Portal.Web.Localization;

/// <summary>Short names of time zones that officers use; UTC+x for all others. They are the same in every language.</summary>
public static class Zones
{
    // The system's zone data has these names, but .NET does not hand them out.
    static readonly Dictionary<string, Names> Known = new (Names Names, string Ids)[]
    {
        (new("UTC"), "Etc/UTC"),
        (new("GMT"), "Africa/Abidjan Africa/Accra Africa/Bamako Africa/Banjul Africa/Bissau Africa/Conakry Africa/Dakar Africa/Freetown Africa/Lome Africa/Monrovia Africa/Nouakchott Africa/Ouagadougou"),
        (new("WAT"), "Africa/Lagos Africa/Niamey Africa/Porto-Novo Africa/Ndjamena Africa/Douala Africa/Libreville Africa/Malabo Africa/Bangui Africa/Brazzaville Africa/Kinshasa Africa/Luanda"),
        (new("CAT"), "Africa/Bujumbura Africa/Kigali Africa/Lubumbashi Africa/Lusaka Africa/Harare Africa/Blantyre Africa/Maputo Africa/Gaborone Africa/Windhoek Africa/Khartoum Africa/Juba"),
        (new("EAT"), "Africa/Addis_Ababa Africa/Nairobi Africa/Kampala Africa/Dar_es_Salaam Africa/Mogadishu Africa/Djibouti Africa/Asmara Indian/Antananarivo Indian/Comoro"),
        (new("SAST"), "Africa/Johannesburg Africa/Maseru Africa/Mbabane"),
        (new("WIB"), "Asia/Jakarta Asia/Pontianak"),
        (new("WITA"), "Asia/Makassar"),
        (new("WIT"), "Asia/Jayapura"),
        (new("CET", "CEST"), "Europe/Vienna Europe/Amsterdam Europe/Warsaw Europe/Brussels Europe/Paris Europe/Berlin Europe/Rome Europe/Madrid Europe/Zurich Europe/Prague Europe/Budapest Europe/Belgrade Europe/Sarajevo Europe/Skopje Europe/Podgorica Europe/Tirane Europe/Zagreb Europe/Copenhagen Europe/Oslo Europe/Stockholm"),
        (new("EET", "EEST"), "Europe/Helsinki Europe/Kyiv Europe/Kiev Europe/Bucharest Europe/Sofia Europe/Athens Europe/Chisinau Europe/Riga Europe/Vilnius Europe/Tallinn Africa/Cairo"),
        (new("GMT", "BST"), "Europe/London"),
        (new("EST", "EDT"), "America/New_York"),
    }
    .SelectMany(row => row.Ids.Split(' ').Select(id => (Id: id, row.Names)))
    .ToDictionary(row => row.Id, row => row.Names);

    /// <summary>"EAT", "CEST" in summer, "UTC+5:30".</summary>
    public static string Name(DateTimeOffset instant, TimeZoneInfo zone)
    {
        // Asked for every time on a page; the conversion of names is for Windows, and costs more than all the rest.
        if (!Known.TryGetValue(zone.Id, out var names) && TimeZoneInfo.TryConvertWindowsIdToIanaId(zone.Id, out var iana))
            Known.TryGetValue(iana, out names);
        if (names is not null)
            return names.Summer is not null && zone.IsDaylightSavingTime(instant) ? names.Summer : names.Standard;

        var offset = zone.GetUtcOffset(instant);
        if (offset == TimeSpan.Zero)
            return "UTC";
        var sign = offset < TimeSpan.Zero ? "\u2212" : "+";
        return "UTC" + sign + offset.ToString(offset.Minutes == 0 ? "%h" : @"h\:mm", CultureInfo.InvariantCulture);
    }

    sealed record Names(string Standard, string? Summer = null);
}
