using Microsoft.EntityFrameworkCore;
using Quartz;
using Rtop.Partners.Audit;
using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Data;
using Rtop.Partners.Engagements;
using Rtop.Partners.Portal.Pages.CapacityBuilding.Imports;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Jobs;

/// <summary>
/// Looks through files of milestones that were handed in, does what was confirmed, and undoes what is to be undone: at the desk of the officer
/// who handed it in, as a whole or not at all.
/// </summary>
public sealed class ImportsJob(JobDesks desks, IDatabase database, ISealing sealing, TimeProvider clock, ILogger<ImportsJob> log)
{
    /// <summary>Does what waits in every workspace. Throws <see cref="JobFault"/> when some failed.</summary>
    public async Task RunAsync(DateTimeOffset at, CancellationToken ct) =>
        await EachOfThem.DoAsync(await desks.WorkspacesAsync(ct), workspace => workspace.Code.Value, async workspace =>
            await EachOfThem.DoAsync(await WaitingAsync(workspace, at, ct), import => import.ToString(), import => TakeUpAsync(workspace, import, at, ct), JobNames.Imports, log, ct), JobNames.Imports, log, ct);

    // What waits, and what a machine that is gone left lying.
    async Task<List<Guid>> WaitingAsync(Workspace workspace, DateTimeOffset at, CancellationToken ct)
    {
        await using var desk = desks.AtSystem(workspace);
        var (db, me, gone) = (desk.Db(), workspace.Code, at - MilestoneImport.Lasts);
        return await db.Set<MilestoneImport>().Where(import => import.Workspace == me
            && (import.State == ImportState.Waiting || import.State == ImportState.Confirmed || import.State == ImportState.UndoAsked
                || ((import.State == ImportState.Checking || import.State == ImportState.Importing || import.State == ImportState.Undoing) && !db.Set<ImportProgress>().Any(progress => progress.ImportId == import.Id && progress.At > gone))))
            .OrderBy(import => import.At).Select(import => import.Id).ToListAsync(ct);
    }

    async Task TakeUpAsync(Workspace workspace, Guid id, DateTimeOffset at, CancellationToken ct)
    {
        Officer? officer;
        await using (var desk = desks.AtSystem(workspace))
        {
            var (db, me) = (desk.Db(), workspace.Code);
            var import = await db.Set<MilestoneImport>().SingleAsync(one => one.Id == id, ct);
            officer = await db.Officers.AsNoTracking().Include(one => one.Duties).SingleOrDefaultAsync(one => one.Id == import.OfficerId && one.Workspace == me, ct);
            foreach (var row in officer?.DropForged(sealing) ?? []) db.Record(Act.StampRefused, "duty", row);
            if (officer is null || !officer.May(DateOnly.FromDateTime(at.UtcDateTime)).Includes(Permission.PlanProgrammes))
            {
                import.Fail(new(null, "import.officer-gone", []), at);
                db.Record(Act.ImportFailed, "import", id);
                await db.SaveChangesAsync(ct);
                return;
            }
        }

        try
        {
            if (await BeginAsync(officer, id, at, ct) is { } begun) await WorkAsync(officer, begun, at, ct);
        }
        catch (Exception over) when (over is DbUpdateConcurrencyException or GivenUp)
        {
            // Given up meanwhile, or another machine took it up: nothing of this was kept.
        }
        catch (RuleBroken broken)
        {
            await FailAsync(officer, id, broken, at, ct);
        }
        catch (DbUpdateException fault) when (database.IsDuplicate(fault))
        {
            // A code was taken in that very moment, or is one that this side may not see.
            await FailAsync(officer, id, new(null, "import.taken-meanwhile", []), at, ct);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            await FailAsync(officer, id, new(null, "import.broke", []), at, ct);
            throw;
        }
    }

    // The claim: whoever else read it at the same moment finds another revision.
    async Task<MilestoneImport?> BeginAsync(Officer officer, Guid id, DateTimeOffset at, CancellationToken ct)
    {
        await using var desk = desks.At(officer);
        var db = desk.Db();
        var import = await db.Set<MilestoneImport>().SingleAsync(one => one.Id == id, ct);
        if (!import.IsUnderWay) return null;
        import.Begin(at);
        if (await db.Set<ImportProgress>().SingleOrDefaultAsync(one => one.ImportId == id, ct) is { } progress) (progress.Done, progress.At) = (0, clock.GetUtcNow());
        else db.Add(ImportProgress.Of(import, clock.GetUtcNow()));
        db.Record(Act.ImportBegun, "import", id, detail: $"state={import.State}");
        await db.SaveChangesAsync(ct);
        return import;
    }

    async Task WorkAsync(Officer officer, MilestoneImport import, DateTimeOffset at, CancellationToken ct)
    {
        await using var desk = desks.At(officer);
        var db = desk.Db();
        var programme = await db.Set<Programme>().AsNoTracking().Include(one => one.Parties).Include(one => one.Clusters).Include(one => one.Objectives).AsSplitQuery().SingleAsync(one => one.Id == import.ProgrammeId, ct);
        await using var transaction = import.State is ImportState.Checking ? null : await db.Database.BeginTransactionAsync(ct);
        if (import.State is ImportState.Undoing)
        {
            var undo = new ImportUndo(db, import, programme, officer, at, done => SignAsync(officer, import, done, ct));
            var changed = await undo.ChangedSinceAsync(ct);
            if (changed.Count == 0) await undo.RunAsync(ct);
            await EndAsync(db, import, one => { if (changed.Count == 0) one.Undone(at); else one.KeepsStanding(changed, at); }, changed.Count == 0 ? Act.ImportUndone : Act.ImportFailed, changed.Count == 0 ? import.Originator : null, ct);
        }
        else
        {
            await using var file = await ImportFile.OpenAsync(db, import, ct);
            var found = await new ImportRun(db, import, programme, officer, at, done => SignAsync(officer, import, done, ct)).RunAsync(file, writes: transaction is not null, ct);
            var isAsConfirmed = transaction is not null && found.FaultCount == 0 && found.Digest == import.Digest;
            if (transaction is not null && !isAsConfirmed)
            {
                await transaction.RollbackAsync(ct);
                db.ForgetChanges();
            }

            await EndAsync(db, import, one => { if (isAsConfirmed) one.Imported(at); else one.Checked(found, at); }, isAsConfirmed ? Act.MilestonesImported : Act.ImportChecked, isAsConfirmed ? import.Originator : null, ct);
            if (!isAsConfirmed) return;
        }

        await transaction!.CommitAsync(ct);
    }

    // Said with the last portion. Who gave it up meanwhile has changed its revision, and all of it is dropped.
    static async Task EndAsync(PartnersDb db, MilestoneImport begun, Action<MilestoneImport> end, Act act, WorkspaceCode? told, CancellationToken ct)
    {
        var import = await db.Set<MilestoneImport>().SingleAsync(one => one.Id == begun.Id, ct);
        if (import.Revision != begun.Revision) throw new GivenUp();
        end(import);
        db.Record(act, "import", import.Id, told, $"rows={import.Rows} added={import.Added} changed={import.Changed} faults={import.FaultCount}");
        await db.SaveChangesAsync(ct);
    }

    // A sign of life beside the transaction, and a look at whether it is still wanted.
    async Task SignAsync(Officer officer, MilestoneImport begun, int done, CancellationToken ct)
    {
        await using var desk = desks.At(officer);
        var db = desk.Db();
        if (await db.Set<MilestoneImport>().Where(one => one.Id == begun.Id).Select(one => (int?)one.Revision).SingleOrDefaultAsync(ct) != begun.Revision) throw new GivenUp();
        var progress = await db.Set<ImportProgress>().SingleAsync(one => one.ImportId == begun.Id, ct);
        (progress.Done, progress.At) = (done, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
    }

    async Task FailAsync(Officer officer, Guid id, RuleBroken broken, DateTimeOffset at, CancellationToken ct)
    {
        await using var desk = desks.At(officer);
        var db = desk.Db();
        var import = await db.Set<MilestoneImport>().SingleAsync(one => one.Id == id, ct);
        if (!import.IsRunning) return;
        import.Fail(broken, at);
        db.Record(Act.ImportFailed, "import", id, detail: broken.Key);
        await db.SaveChangesAsync(ct);
    }

    sealed class GivenUp : Exception;
}

/// <summary>Asks the scheduler not to wait for a job's time.</summary>
static class SoonerThanPlanned
{
    public static async Task RunSoonAsync(this ISchedulerFactory schedulers, string job, CancellationToken ct) =>
        await (await schedulers.GetScheduler(ct)).TriggerJob(new JobKey(job), cancellationToken: ct);
}
