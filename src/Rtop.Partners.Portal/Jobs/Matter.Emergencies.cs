using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.BreakGlass;
using Rtop.Partners.Data;
using Rtop.Partners.Reviews;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Jobs;

public sealed partial record Matter
{
    // Told once, to whom it concerns: only a letter asks, by its id, and no run that looks for what waits.
    static async Task<IEnumerable<Matter>> EmergenciesAsync(PartnersDb db, Guid? only, DateTimeOffset at, CancellationToken ct)
    {
        if (only is not { } id) return [];
        var (me, workspace, desk) = (db.MyPerson, db.MyWorkspace, db.Desk.OfficerId);
        var zone = TimeZoneInfo.FindSystemTimeZoneById(await db.Workspaces.Where(one => one.Code == workspace).Select(one => one.Zone).SingleAsync(ct));
        if (id == desk)
        {
            var (today, year) = (DayIn(zone, at), YearTold(DayIn(zone, at)));
            var head = await db.Officers.AsNoTracking().Include(officer => officer.Duties).SingleAsync(officer => officer.Id == desk, ct);
            return head.Holds(Duty.HeadOfOffice, today) ? [Of(ReviewSubject.EmergencyYear, year)] : [];
        }

        return (await db.Set<EmergencyNotice>().Where(notice => notice.Id == id && notice.PersonId == me).Select(notice => notice.At).ToListAsync(ct)).Select(told => Of(ReviewSubject.Emergency, DayIn(zone, told)));

        Matter Of(ReviewSubject subject, DateOnly day) => new(subject, id, "", "", HandlingLabel.StrictlyConfidential, day, day, zone, desk);
    }

    /// <summary>The last day of the year whose list is told on a day.</summary>
    public static DateOnly YearTold(DateOnly today) => new(today.Year - 1, 12, 31);
}
