using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Quartz;
using Rtop.Partners.Audit;
using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Jobs;
using Rtop.Partners.Portal.Pages.CapacityBuilding.Milestones;
using Rtop.Partners.Portal.Pages.CapacityBuilding.Programmes;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.CapacityBuilding.Imports;

/// <summary>One file of milestones: how far it is, what is wrong in it, what it would do, and what it did. The work goes on without this page.</summary>
[Needs(Permission.PlanProgrammes)]
public sealed class ReadModel(PartnersDb db, PortalOptions options, ISchedulerFactory schedulers) : ProgrammePage(db, options)
{
    static readonly string[] Columns = ["row", "column", "heading", "fault"];

    IReadOnlyList<MilestoneImport> others = [];

    /// <summary>The file.</summary>
    public MilestoneImport Import { get; private set; } = null!;

    /// <summary>Rows done so far.</summary>
    public int Done { get; private set; }

    /// <summary>It is the last that was done, and can be undone.</summary>
    public bool CanBeUndone => Import.State is ImportState.Imported && others.All(other => other.Id == Import.Id || (!other.IsUnderWay && (other.State is not ImportState.Imported || other.ImportedAt < Import.ImportedAt)));

    /// <summary>The sentence of a fault in the reader's language.</summary>
    public string Sentence(ImportFault fault) => T[fault.TextKey, [.. fault.Args]];

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(Guid programme, Guid id, CancellationToken ct) => await LoadAsync(programme, id, ct) ? Page() : NotFound();

    /// <summary>Says yes to what it would do.</summary>
    public Task<IActionResult> OnPostConfirmAsync(Guid programme, Guid id, CancellationToken ct) => DoAsync(programme, id, () => Import.Confirm(Programme, By, Now), Act.ImportConfirmed, ct);

    /// <summary>Gives it up.</summary>
    public Task<IActionResult> OnPostCancelAsync(Guid programme, Guid id, CancellationToken ct) => DoAsync(programme, id, () => Import.Cancel(By, Now), Act.ImportCancelled, ct);

    /// <summary>Asks to have it undone.</summary>
    public Task<IActionResult> OnPostUndoAsync(Guid programme, Guid id, CancellationToken ct) => DoAsync(programme, id, () => Import.AskUndo(Programme, others, By, Now), Act.ImportUndoAsked, ct);

    /// <summary>Hands out the faults as a table.</summary>
    public async Task<IActionResult> OnPostFaultsAsync(Guid programme, Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(programme, id, ct)) return NotFound();
        Db.Record(Act.MilestonesExported, "import", id, detail: "faults");
        await Db.SaveChangesAsync(ct);
        var rows = Import.Faults.Select(fault => (IReadOnlyList<object>)[fault.Row.ToString(System.Globalization.CultureInfo.InvariantCulture), fault.Place, fault.Column, Sentence(fault)]).ToAsyncEnumerable();
        return new WrittenFile("text/csv; charset=utf-8", MarkedFile.NameOf($"{Programme.Reference}-import-faults", Programme.Label, [Programme.Originator], "csv"), to => MilestoneCsv.WriteAsync(to, Columns, rows, ct));
    }

    async Task<IActionResult> DoAsync(Guid programme, Guid id, Action act, Act said, CancellationToken ct)
    {
        if (!await LoadAsync(programme, id, ct)) return NotFound();
        if (!Ask(act)) return NotAccepted();
        Db.Record(said, "import", id);
        try
        {
            await Db.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            // The job went on in that very moment: what it made of it is shown.
            Db.ForgetChanges();
            return await LoadAsync(programme, id, ct) && !Ask(() => Rule.Require(false, "import.went-on")) ? NotAccepted() : NotFound();
        }

        if (Import.IsWanted) await schedulers.RunSoonAsync(JobNames.Imports, ct);
        return Redirect(Url.Content($"~/programmes/{programme}/import/{id}"));
    }

    async Task<bool> LoadAsync(Guid programme, Guid id, CancellationToken ct)
    {
        if (!await FindAsync(programme, ct) || !Plans || await Db.Set<MilestoneImport>().SingleOrDefaultAsync(import => import.Id == id && import.ProgrammeId == programme, ct) is not { } found) return false;
        Import = found;
        Done = await Db.Set<ImportProgress>().Where(progress => progress.ImportId == id).Select(progress => progress.Done).SingleOrDefaultAsync(ct);
        others = await Db.Set<MilestoneImport>().AsNoTracking().Where(import => import.ProgrammeId == programme && import.Id != id).ToListAsync(ct);
        return true;
    }
}
