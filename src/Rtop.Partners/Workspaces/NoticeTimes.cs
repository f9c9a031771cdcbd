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

    /// <summary>Whose public holidays are kept: the code of a duty station in the holiday data; null: none.</summary>
    public string? Station { get; private set; }
}
