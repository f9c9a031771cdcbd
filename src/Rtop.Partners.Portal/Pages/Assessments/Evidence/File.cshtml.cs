using Microsoft.AspNetCore.Mvc;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Assessments.Evidence;

/// <summary>Hands out the file of a piece of evidence, whole or in ranges. Who may read it is asked anew for each request and each part of it.</summary>
[Needs(Permission.ReadAssessments), Sandboxed]
public sealed class FileModel(PartnersDb db) : EvidencePage(db)
{
    /// <summary>The file, as an attachment.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, Guid evidence, CancellationToken ct)
    {
        if (!await FindEvidenceAsync(id, evidence, ct) || Kept is null) return NotFound();
        // Recorded before the first byte leaves, for the reader and for the holder.
        Db.Record(Act.FileRead, "evidence", evidence, Card.Workspace);
        await Db.SaveChangesAsync(ct);
        return new FileStreamResult(new ChunkStream(Db, Kept), TypeOf(Kept.Kind)) { FileDownloadName = Kept.Name, EnableRangeProcessing = true };
    }

    internal static string TypeOf(FileKind kind) => kind switch
    {
        FileKind.Pdf => "application/pdf",
        FileKind.Png => "image/png",
        FileKind.Jpeg => "image/jpeg",
        FileKind.Csv => "text/csv; charset=utf-8",
        FileKind.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        FileKind.Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        _ => "text/plain; charset=utf-8",
    };
}
