using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Quartz;
using Rtop.Partners.Audit;
using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Files;
using Rtop.Partners.Portal.Jobs;
using Rtop.Partners.Portal.Pages.CapacityBuilding.Milestones;
using Rtop.Partners.Portal.Pages.CapacityBuilding.Programmes;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Portal.Web.Documents;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.CapacityBuilding.Imports;

/// <summary>Hands in a file of milestones of one programme, and shows those that one's own side handed in.</summary>
[Needs(Permission.PlanProgrammes), Upload]
public sealed class IndexModel(PartnersDb db, PortalOptions options, ISchedulerFactory schedulers) : ProgrammePage(db, options)
{
    const int Shown = 20;

    /// <summary>What is sent.</summary>
    [BindProperty]
    public ImportForm Form { get; set; } = new();

    /// <summary>Files of one's own side, the newest first.</summary>
    public IReadOnlyList<MilestoneImport> Imports { get; private set; } = [];

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) => await LoadAsync(id, ct) ? Page() : NotFound();

    /// <summary>A table with the heading alone, to be filled in.</summary>
    public async Task<IActionResult> OnGetTemplateAsync(Guid id, string kind, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return NotFound();
        var (name, columns, rows) = ($"{Programme.Reference}-milestones.{(kind is "xlsx" ? "xlsx" : "csv")}", MilestoneSheet.Header.Select(column => column.Name).ToArray(), AsyncEnumerable.Empty<IReadOnlyList<object>>());
        return kind is "xlsx"
            ? new WrittenFile(Workbook.ContentType, name, to => Workbook.WriteAsync(to, new(T["milestones.title"], System.Globalization.CultureInfo.CurrentUICulture.TextInfo.IsRightToLeft, "", ""), columns, rows, ct))
            : new WrittenFile("text/csv; charset=utf-8", name, to => MilestoneCsv.WriteAsync(to, columns, rows, ct));
    }

    /// <summary>Keeps the file and has it looked through.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return NotFound();
        CleanFile? clean = null;
        MilestoneImport? import = null;
        using var upload = Form.File?.OpenReadStream();
        if (!ModelState.IsValid || !Ask(() => clean = FileCleaner.Clean(upload!, Form.File!.FileName))) return NotAccepted();
        using (clean)
        {
            var hash = await ImportFile.HashAsync(clean!.Bytes, ct);
            if (!Ask(() => import = MilestoneImport.Upload(Programme, Imports, Form.File!.FileName, clean.Kind, clean.Bytes.Length, hash, By, Now))) return NotAccepted();
            await using var transaction = await Db.Database.BeginTransactionAsync(ct);
            Db.Add(import!);
            Db.Record(Act.ImportUploaded, "import", import!.Id, detail: $"kind={import.Kind} sha256={hash}");
            await Db.SaveChangesAsync(ct);
            await ImportFile.KeepAsync(Db, import, clean.Bytes, ct);
            await transaction.CommitAsync(ct);
        }

        await schedulers.RunSoonAsync(JobNames.Imports, ct);
        return Redirect(Url.Content($"~/programmes/{id}/import/{import.Id}"));
    }

    async Task<bool> LoadAsync(Guid id, CancellationToken ct)
    {
        if (!await FindAsync(id, ct) || !Plans) return false;
        Imports = await Db.Set<MilestoneImport>().AsNoTracking().Where(import => import.ProgrammeId == id).OrderByDescending(import => import.At).Take(Shown).ToListAsync(ct);
        return true;
    }

    /// <summary>A file.</summary>
    public sealed record ImportForm
    {
        /// <summary>The file.</summary>
        [Required, Display(Name = "file.file")]
        public IFormFile? File { get; init; }
    }
}
