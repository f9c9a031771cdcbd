using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Files;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Assessments.Evidence;

/// <summary>Adds a file to one's own evidence. A page of its own, so that a refused file costs nobody what was typed.</summary>
[Needs(Permission.RateAssessments), Upload]
public sealed class AttachModel(PartnersDb db) : EvidencePage(db)
{
    /// <summary>What is sent.</summary>
    [BindProperty]
    public AttachForm Form { get; set; } = new();

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, Guid evidence, CancellationToken ct) => await LoadAsync(id, evidence, ct) ? Page() : NotFound();

    /// <summary>Cleans the file and keeps it.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, Guid evidence, CancellationToken ct)
    {
        if (!await LoadAsync(id, evidence, ct)) return NotFound();
        CleanFile? clean = null;
        EvidenceFile? kept = null;
        using var upload = Form.File?.OpenReadStream();
        if (!ModelState.IsValid || !Ask(() => clean = FileCleaner.Clean(upload!, Form.File!.FileName))) return NotAccepted();
        using (clean)
        {
            if (!Ask(() => kept = EvidenceFile.Keep(Assessment, Card, Kept, Form.File!.FileName, clean!.Kind, clean.Bytes.Length, clean.Removed, By, Now))) return NotAccepted();
            await using var transaction = await Db.Database.BeginTransactionAsync(ct);
            try
            {
                Db.Add(kept!);
                Db.Record(Act.EvidenceFileKept, "evidence", evidence, Told, $"kind={kept!.Kind}");
                await Db.SaveChangesAsync(ct);
                await ChunkStream.KeepAsync(Db, kept, clean!.Bytes, ct);
                await transaction.CommitAsync(ct);
                return Redirect($"{Address}#file");
            }
            catch (DbUpdateException fault) when (HttpContext.RequestServices.GetRequiredService<IDatabase>().IsDuplicate(fault))
            {
                await transaction.RollbackAsync(ct);
                Db.ForgetChanges();
                Ask(() => Rule.Require(false, "file.one-each"));
                return NotAccepted();
            }
        }
    }

    async Task<bool> LoadAsync(Guid id, Guid evidence, CancellationToken ct) => await FindEvidenceAsync(id, evidence, ct) && IsHolder && Role is not PartyRole.Observer;

    /// <summary>A file.</summary>
    public sealed record AttachForm
    {
        /// <summary>The file.</summary>
        [Required, Display(Name = "file.file")]
        public IFormFile? File { get; init; }
    }
}
