using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Data;
using Rtop.Partners.Engagements;
using Rtop.Partners.Reviews;

namespace Rtop.Partners.Portal.Jobs;

public sealed partial record Matter
{
    // Days before an expert's last day on which the team is told (FEATURES 10).
    const int BeforeExpertEnds = 7;

    /// <summary>
    /// The last day on which something in the confidential files of this desk became due; null where nothing is: follow-ups on their day, an expert whose
    /// access ends within a week, a time of keeping that ends. A signature is asked for in the portal alone (SCENARIO 8).
    /// </summary>
    public static async Task<DateOnly?> DueInConfidenceAsync(PartnersDb db, DateOnly today, CancellationToken ct)
    {
        var me = db.MyPerson;
        var team = await db.Set<EngagementSeat>().AsNoTracking()
            .Where(seat => seat.PersonId == me && (seat.Role == SeatRole.Political || seat.Role == SeatRole.Legal) && !db.Set<SeatEnd>().Any(end => end.SeatId == seat.Id)).Select(seat => seat.EngagementId).ToListAsync(ct);
        var active = await db.Set<Engagement>().Where(file => team.Contains(file.Id) && file.State == EngagementState.Active).Select(file => file.Id).ToListAsync(ct);
        var followUps = await db.Set<FollowUp>().Where(one => active.Contains(one.EngagementId) && one.DoneAt == null && one.DueOn <= today).Select(one => one.DueOn).ToListAsync(ct);
        var ending = await db.Set<ExpertAdmission>().Where(one => active.Contains(one.EngagementId) && one.SeatId != null && one.EndsOn >= today && one.EndsOn <= today.AddDays(BeforeExpertEnds)).Select(one => one.EndsOn).ToListAsync(ct);
        var kept = await db.Set<RetentionWarning>().Where(one => one.EndsOn >= today && one.On <= today).Select(one => one.On).ToListAsync(ct);
        return followUps.Concat(ending.Select(day => day.AddDays(-BeforeExpertEnds))).Concat(kept).Select(day => (DateOnly?)day).Max();
    }

    // As with emergencies, only a letter asks, by the person it is for: whether there is still something is looked at when it leaves.
    static async Task<IEnumerable<Matter>> InConfidenceAsync(PartnersDb db, Guid? only, DateTimeOffset at, CancellationToken ct)
    {
        if (only is null || only != db.MyPerson || db.MyPerson == Guid.Empty) return [];
        var workspace = db.MyWorkspace;
        var zone = TimeZoneInfo.FindSystemTimeZoneById(await db.Workspaces.Where(one => one.Code == workspace).Select(one => one.Zone).SingleAsync(ct));
        return await DueInConfidenceAsync(db, DayIn(zone, at), ct) is { } day
            ? [new(ReviewSubject.InConfidence, db.MyPerson, "", "", HandlingLabel.StrictlyConfidential, day, day, zone, db.Desk.OfficerId)] : [];
    }
}
