using Microsoft.EntityFrameworkCore;
using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Data;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.CapacityBuilding.Imports;

/// <summary>Takes back what an import did, a few milestones at a time, through the entities' own verbs and inside the caller's transaction.</summary>
public sealed class ImportUndo(PartnersDb db, MilestoneImport import, Programme programme, Officer by, DateTimeOffset now, Func<int, Task> sign)
{
    const int Portion = 100;

    /// <summary>Codes of milestones that somebody changed since, the first of them.</summary>
    public async Task<IReadOnlyList<string>> ChangedSinceAsync(CancellationToken ct) =>
        await db.Set<ImportStep>().Where(done => done.ImportId == import.Id)
            .Join(db.Set<Milestone>(), done => done.MilestoneId, step => step.Id, (done, step) => new { done.Row, done.LeftAt, step.Revision, step.Code })
            .Where(pair => pair.LeftAt != pair.Revision).OrderBy(pair => pair.Row).Select(pair => pair.Code).Take(ImportResult.LinesKept).ToListAsync(ct);

    /// <summary>Takes all of it back. Throws <see cref="RuleBroken"/> where one was changed in that very moment.</summary>
    public async Task RunAsync(CancellationToken ct)
    {
        for (var (from, done) = (0, 0); ; from = done)
        {
            var steps = await db.Set<ImportStep>().AsNoTracking().Where(one => one.ImportId == import.Id).OrderBy(one => one.Row).Skip(from).Take(Portion).ToListAsync(ct);
            if (steps.Count == 0) return;
            Guid[] ids = [.. steps.Select(one => one.MilestoneId)];
            var milestones = await db.Set<Milestone>().Include(step => step.Versions).Where(step => ids.Contains(step.Id)).ToDictionaryAsync(step => step.Id, ct);
            foreach (var one in steps) one.Undo(programme, milestones[one.MilestoneId], by, now);
            await db.SavePortionAsync(ct);
            db.ChangeTracker.Clear();
            done += steps.Count;
            await sign(done);
        }
    }
}
