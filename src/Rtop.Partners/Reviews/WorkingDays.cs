using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Reviews;

/// <summary>How days are counted for stages in working days.</summary>
/// <param name="WeekendsCount">True where every day counts, as in the demonstration.</param>
/// <param name="Station">Whose public holidays do not count; null: no such days.</param>
public sealed record WorkingDays(bool WeekendsCount, DutyStation? Station = null)
{
    /// <summary>As they are counted at the seat of an organization.</summary>
    public static WorkingDays At(Workspace seat, bool weekendsCount) => new(weekendsCount, DutyStation.In(seat.Zone));

    /// <summary>The day that lies <paramref name="count"/> working days after a day.</summary>
    public DateOnly After(DateOnly day, int count)
    {
        if (WeekendsCount) return day.AddDays(count);
        while (count > 0)
        {
            day = day.AddDays(1);
            if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && Station?.IsHoliday(day) is not true) count--;
        }

        return day;
    }
}
