using System.Globalization;
using Rtop.Partners.CapacityBuilding;

namespace Rtop.Partners.Portal.Web.Localization;

/// <summary>Days and times as a reader expects them, all with Latin digits and the Gregorian calendar.</summary>
public sealed class Dates(Texts texts)
{
    /// <summary>"16 November 2006".</summary>
    public string Day(DateOnly day) => texts["date.day",
        day.Day == 1 ? texts["date.first-of-month"] : day.Day.ToString(CultureInfo.InvariantCulture),
        texts["date.months"].Split('|')[day.Month - 1],
        day.Year.ToString(CultureInfo.InvariantCulture)];

    /// <summary>A date as exactly as it is known: "16 November 2006", "November 2006", "2006".</summary>
    public string Due(DateOnly day, DatePrecision precision) => precision switch
    {
        DatePrecision.Year => day.Year.ToString(CultureInfo.InvariantCulture),
        DatePrecision.Month => texts["date.month", texts["date.months"].Split('|')[day.Month - 1], day.Year.ToString(CultureInfo.InvariantCulture)],
        _ => Day(day),
    };

    /// <summary>"16 November 2006 to 2 December 2006"; one day when both are the same.</summary>
    public string Span(DateOnly from, DateOnly until) => from == until ? Day(from) : texts["date.span", Day(from), Day(until)];

    /// <summary>"16 November 2006, 14:30 EAT": the instant on the clocks of a zone.</summary>
    public string Moment(DateTimeOffset instant, TimeZoneInfo zone)
    {
        var local = TimeZoneInfo.ConvertTime(instant, zone);
        return texts["date.moment", Day(DateOnly.FromDateTime(local.DateTime)), local.ToString("HH:mm", CultureInfo.InvariantCulture), Zones.Name(instant, zone)];
    }

    /// <summary>"Tuesday 16 November 2006, 14:30 EAT": the instant on the clocks of a zone, with its day of the week.</summary>
    public string WeekdayMoment(DateTimeOffset instant, TimeZoneInfo zone) => texts["date.weekday-moment", Weekday(TimeZoneInfo.ConvertTime(instant, zone).DayOfWeek), Moment(instant, zone)];

    /// <summary>"Tuesday".</summary>
    public string Weekday(DayOfWeek day) => texts["date.weekdays"].Split('|')[(int)day];

    /// <summary>How far a due date is: "in 5 days", "tomorrow", "today", "4 days late".</summary>
    public string Away(DateOnly due, DateOnly today) => (due.DayNumber - today.DayNumber) switch
    {
        0 => texts["date.today"],
        1 => texts["date.tomorrow"],
        > 0 and var days => texts.Count("date.in-days", days),
        var days => texts.Count("date.days-late", -days),
    };
}
