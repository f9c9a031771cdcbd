namespace Rtop.Partners.Reviews;

/// <summary>Between the clocks of a zone and instants. Pure functions; only the zone's offset at instants is asked, which no clock change makes ambiguous.</summary>
public static class ZoneTimes
{
    // Zones lie between UTC-12 and UTC+14.
    static readonly TimeSpan FarEast = TimeSpan.FromHours(15), FarWest = TimeSpan.FromHours(13);

    /// <summary>The day that it is in a zone.</summary>
    public static DateOnly DayIn(TimeZoneInfo zone, DateTimeOffset at) => DateOnly.FromDateTime(at.UtcDateTime + zone.GetUtcOffset(at));

    /// <summary>The instant (UTC) at which the clocks of a zone show a time on a day; of a time that comes twice the first, of one that is skipped the first instant after.</summary>
    public static DateTimeOffset InstantOf(TimeZoneInfo zone, DateOnly day, TimeOnly time)
    {
        var shown = new DateTimeOffset(day.ToDateTime(time), TimeSpan.Zero);
        var (before, after) = (zone.GetUtcOffset(shown - FarEast), zone.GetUtcOffset(shown + FarWest));
        var (early, late) = (shown - before, shown - after);
        if (zone.GetUtcOffset(early) == before) return early;
        if (zone.GetUtcOffset(late) == after) return late;
        return FirstShowing(zone, shown, late < early ? late : early, late < early ? early : late);
    }

    // Between the two the clocks jump over the time: the instant from which they show it or a later one, found by halving.
    static DateTimeOffset FirstShowing(TimeZoneInfo zone, DateTimeOffset shown, DateTimeOffset from, DateTimeOffset until)
    {
        while (until - from > TimeSpan.FromSeconds(1))
        {
            var middle = from + TimeSpan.FromSeconds(Math.Floor((until - from).TotalSeconds / 2));
            if (middle + zone.GetUtcOffset(middle) < shown) from = middle;
            else until = middle;
        }

        return until;
    }
}
