using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.Roundtables;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Jobs;

/// <summary>Deletes what was said at roundtables when its time after the clearing of the summary is over. What stays is that there was something, and how much.</summary>
public sealed class RoundtablesJob(JobDesks desks, ILogger<RoundtablesJob> log)
{
    /// <summary>Does it for every workspace. Throws <see cref="JobFault"/> when some failed.</summary>
    public async Task RunAsync(DateTimeOffset at, CancellationToken ct) =>
        await EachOfThem.DoAsync(await desks.WorkspacesAsync(ct), workspace => workspace.Code.Value, async workspace =>
        {
            var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, TimeZoneInfo.FindSystemTimeZoneById(workspace.Zone)).DateTime);
            await EachOfThem.DoAsync(await DueAsync(workspace, today, ct), due => due.Roundtable.ToString(), due => EraseAsync(due.Roundtable, due.Reader, today, ct), JobNames.Roundtables, log, ct);
        }, JobNames.Roundtables, log, ct);

    // The system's own desk is not admitted to any record: it finds what is due, and at whose desk it can be deleted.
    async Task<IReadOnlyList<(Guid Roundtable, Officer Reader)>> DueAsync(Workspace workspace, DateOnly today, CancellationToken ct)
    {
        await using var desk = desks.AtSystem(workspace);
        var (db, me, cleared) = (desk.Db(), workspace.Code, today.AddDays(-Roundtable.DaysKept));
        List<(Guid, Officer)> due = [];
        foreach (var id in await db.Set<Roundtable>().Where(one => one.Originator == me && one.ErasedOn == null && one.ClearedOn <= cleared).Select(one => one.Id).ToListAsync(ct))
        {
            var reader = await db.Set<RecordReader>().Where(one => one.RoundtableId == id && one.Workspace == me && one.EndedOn == null).Select(one => one.PersonId).OrderBy(person => person).FirstAsync(ct);
            due.Add((id, await db.Officers.AsNoTracking().FirstAsync(officer => officer.Workspace == me && officer.PersonId == reader, ct)));
        }

        return due;
    }

    async Task EraseAsync(Guid id, Officer reader, DateOnly today, CancellationToken ct)
    {
        await using var desk = desks.At(reader);
        var db = desk.Db();
        var roundtable = await db.Set<Roundtable>().SingleAsync(one => one.Id == id, ct);
        var record = await db.Set<RoundtableRecord>().SingleOrDefaultAsync(one => one.RoundtableId == id, ct);
        if (record is null) db.Add(record = RoundtableRecord.Of(roundtable));
        roundtable.Erase(record, today);
        // Nobody did this: it was due.
        db.RecordDay(Act.ContributionsErased, "roundtable", id);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Another machine was faster, or somebody published the summary in that very moment: the next run looks again.
        }
    }
}
