using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Engagements;
using Rtop.Partners.Portal.Pages.Engagements;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Jobs;

/// <summary>
/// Warns the list of a closed confidential file, once, that the time of something there ends. It destroys nothing: two persons do. The system's own desk
/// does not know that there are such files, so each officer's is asked who could be on a list.
/// </summary>
public sealed class RetentionJob(JobDesks desks, IDatabase database, ISealing sealing, ILogger<RetentionJob> log)
{
    /// <summary>Does it for every workspace. Throws <see cref="JobFault"/> when some failed.</summary>
    public Task RunAsync(DateTimeOffset at, CancellationToken ct) =>
        ListedDesks.ForEachAsync(desks, at, (officer, today) => WarnAsync(officer, today, ct), JobNames.Retention, log, ct);

    async Task WarnAsync(Officer officer, DateOnly today, CancellationToken ct)
    {
        await using var desk = desks.At(officer);
        var (db, me) = (desk.Db(), officer.PersonId);
        var seats = await db.Set<EngagementSeat>().AsNoTracking().Where(seat => seat.PersonId == me && seat.Role != SeatRole.Expert && !db.Set<SeatEnd>().Any(end => end.SeatId == seat.Id)).ToListAsync(ct);
        var mine = seats.Where(seat => seat.Stands(sealing, today)).Select(seat => seat.EngagementId).ToList();
        foreach (var file in await db.Set<Engagement>().AsNoTracking().Where(file => mine.Contains(file.Id) && file.State == EngagementState.Closed).ToListAsync(ct))
        {
            var (id, retention) = (file.Id, await RetentionRows.LoadAsync(db, file, sealing, ct));
            var due = retention.Warn(await db.Set<RetentionWarning>().AsNoTracking().Where(one => one.EngagementId == id).ToListAsync(ct), today).ToList();
            if (due is []) continue;
            db.AddRange(due);
            // Nobody did this: it was due.
            db.RecordDay(Act.RetentionWarned, "engagement", id);
            try
            {
                await db.SaveChangesAsync(ct);
            }
            catch (DbUpdateException fault) when (database.IsDuplicate(fault))
            {
                // Another machine was faster; what it wrote is the one warning.
                db.ForgetChanges();
            }
        }
    }
}
