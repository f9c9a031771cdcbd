using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Reviews;

/// <summary>When mail may come to a reader. Pure functions of the reader's times, zone and holidays.</summary>
/// <param name="Times">Days, hours and rhythm.</param>
/// <param name="Zone">The zone of these.</param>
/// <param name="Station">Whose public holidays are kept; null: none.</param>
public sealed record ReceivingTimes(NoticeTimes Times, TimeZoneInfo Zone, DutyStation? Station)
{
    // Longer than any row of holidays; a mail that finds no day by then goes at once rather than never.
    const int Horizon = 60;

    /// <summary>Those of a person.</summary>
    public static ReceivingTimes Of(Person reader) => new(reader.Notices, TimeZoneInfo.FindSystemTimeZoneById(reader.Zone), reader.Notices.StationIn(reader.Zone));

    /// <summary>The usual ones at the seat of an organization: when its people there wish to hear is not for others to know.</summary>
    public static ReceivingTimes AtSeat(Workspace workspace) => new(new(), TimeZoneInfo.FindSystemTimeZoneById(workspace.Zone), DutyStation.In(workspace.Zone));

    /// <summary>Not before which instant (UTC) a mail about a subject goes that is raised now. What is urgent does not wait; <paramref name="plain"/>: nothing does, as in the demonstration.</summary>
    public static DateTimeOffset NotBefore(ReviewSubject subject, Person reader, DateTimeOffset now, bool plain) =>
        plain || ReviewCalendar.IsUrgent(subject) ? now : Of(reader).From(now);

    /// <summary>True on the reader's days of the week that are no holiday.</summary>
    public bool IsWorkingDay(DateOnly day) => Times.IsWorked(day.DayOfWeek) && Station?.IsHoliday(day) is not true;

    /// <summary>The first instant (UTC), now or later, at which mail may come: within working hours or at their next beginning; of a digest, at its next hour.</summary>
    public DateTimeOffset From(DateTimeOffset now)
    {
        now = now.ToUniversalTime();
        var today = ZoneTimes.DayIn(Zone, now);
        return Times.Rhythm switch
        {
            MailRhythm.Daily => Days(today).Select(day => On(day, Times.DigestAt)).FirstOrDefault(at => at >= now) ?? now,
            // A week's digest of which the day is a holiday comes on the next working day; so the day before this week may still be to come.
            MailRhythm.Weekly => Days(today.AddDays(-Horizon), 2 * Horizon).Where(IsDigestDay).Select(day => On(day, Times.DigestAt)).FirstOrDefault(at => at >= now) ?? now,
            _ => WithinHours(today, now),
        };
    }

    DateTimeOffset WithinHours(DateOnly today, DateTimeOffset now)
    {
        if (IsWorkingDay(today) && On(today, Times.From) is { } from && from <= now && now < ZoneTimes.InstantOf(Zone, today, Times.Until)) return now;
        return Days(today).Select(day => On(day, Times.From)).FirstOrDefault(at => at >= now) ?? now;
    }

    // The working day on which a weekly digest comes: its own day of the week, or the first working day after.
    bool IsDigestDay(DateOnly day)
    {
        while (day.DayOfWeek != Times.DigestOn)
        {
            day = day.AddDays(-1);
            if (IsWorkingDay(day)) return false;
        }

        return true;
    }

    IEnumerable<DateOnly> Days(DateOnly first, int count = Horizon) => Enumerable.Range(0, count).Select(first.AddDays).Where(IsWorkingDay);

    // Null: the clocks of the zone jumped over the rest of that day.
    DateTimeOffset? On(DateOnly day, TimeOnly time) => ZoneTimes.InstantOf(Zone, day, time) is var at && ZoneTimes.DayIn(Zone, at) == day ? at : null;
}
