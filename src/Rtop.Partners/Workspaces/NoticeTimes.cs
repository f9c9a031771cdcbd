using System.Globalization;

namespace Rtop.Partners.Workspaces;

/// <summary>How often a person wants mail. Numbers are stored.</summary>
public enum MailRhythm
{
    /// <summary>Each as it comes, within working hours.</summary>
    Immediate = 1,

    /// <summary>All together on each working day, at a stated hour.</summary>
    Daily = 2,

    /// <summary>All together once a week, on a stated day at a stated hour.</summary>
    Weekly = 3,
}

/// <summary>Days of the week; the numbers are stored.</summary>
[Flags]
public enum Weekdays
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Monday.</summary>
    Monday = 1,

    /// <summary>Tuesday.</summary>
    Tuesday = 2,

    /// <summary>Wednesday.</summary>
    Wednesday = 4,

    /// <summary>Thursday.</summary>
    Thursday = 8,

    /// <summary>Friday.</summary>
    Friday = 16,

    /// <summary>Saturday.</summary>
    Saturday = 32,

    /// <summary>Sunday.</summary>
    Sunday = 64,
}

/// <summary>When a person wants to be written to, in the zone of the person's duty station.</summary>
public sealed class NoticeTimes
{
    /// <summary>How often.</summary>
    public MailRhythm Rhythm { get; private set; } = MailRhythm.Immediate;

    /// <summary>On which days the person works.</summary>
    public Weekdays Days { get; private set; } = Weekdays.Monday | Weekdays.Tuesday | Weekdays.Wednesday | Weekdays.Thursday | Weekdays.Friday;

    /// <summary>First minute of the working day.</summary>
    public TimeOnly From { get; private set; } = new(8, 30);

    /// <summary>First minute after the working day.</summary>
    public TimeOnly Until { get; private set; } = new(17, 30);

    /// <summary>The hour at which a digest goes out.</summary>
    public TimeOnly DigestAt { get; private set; } = new(8, 30);

    /// <summary>The day on which a weekly digest goes out.</summary>
    public DayOfWeek DigestOn { get; private set; } = DayOfWeek.Monday;

    /// <summary>Whose public holidays are kept: the code of a duty station in the holiday data, or <see cref="DutyStation.None"/>; null: those of the zone.</summary>
    public string? Station { get; private set; }

    /// <summary>True when the person works on that day of the week.</summary>
    public bool IsWorked(DayOfWeek day) => Days.HasFlag(FlagOf(day));

    /// <summary>The station whose holidays are kept by somebody who lives by that zone; null: no holidays.</summary>
    public DutyStation? StationIn(string zone) => Station is null ? DutyStation.In(zone) : DutyStation.Of(Station);

    /// <summary>Days and hours at which mail may come. A digest has its own hour among them.</summary>
    public void Change(MailRhythm rhythm, Weekdays days, TimeOnly from, TimeOnly until, TimeOnly digestAt, DayOfWeek digestOn, string? station)
    {
        Rule.RequireAt(nameof(Rhythm), Enum.IsDefined(rhythm), "notices.rhythm");
        Rule.RequireAt(nameof(Days), (days & All) != Weekdays.None && (days & ~All) == Weekdays.None, "notices.no-day");
        Rule.RequireAt(nameof(Until), from < until, "notices.ends-before-it-begins");
        Rule.RequireAt(nameof(DigestAt), rhythm is MailRhythm.Immediate || (digestAt >= from && digestAt < until), "notices.digest-outside", from.ToString("HH:mm", CultureInfo.InvariantCulture), until.ToString("HH:mm", CultureInfo.InvariantCulture));
        Rule.RequireAt(nameof(DigestOn), rhythm is not MailRhythm.Weekly || days.HasFlag(FlagOf(digestOn)), "notices.digest-on-day-off");
        Rule.RequireAt(nameof(Station), station is null or DutyStation.None || DutyStation.Of(station) is not null, "notices.station-unknown");
        (Rhythm, Days, From, Until, Station) = (rhythm, days, from, until, station);
        // What no digest needs is kept as it was: it was not asked about.
        if (rhythm is not MailRhythm.Immediate) DigestAt = digestAt;
        if (rhythm is MailRhythm.Weekly) DigestOn = digestOn;
    }

    /// <summary>The flag of a day of the week.</summary>
    public static Weekdays FlagOf(DayOfWeek day) => (Weekdays)(1 << (((int)day + 6) % 7));

    const Weekdays All = Weekdays.Monday | Weekdays.Tuesday | Weekdays.Wednesday | Weekdays.Thursday | Weekdays.Friday | Weekdays.Saturday | Weekdays.Sunday;
}
