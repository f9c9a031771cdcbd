using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Engagements;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Engagements.Notes;

/// <summary>Hands out a file of a note. Who may read it is asked anew for each request; the team sees who did.</summary>
[StepUp(OncePerSession = true)]
[Needs(Permission.ReadEngagements), Sandboxed]
public sealed class FileModel(PartnersDb db, ISealing sealing, ILogger<FileModel> log) : NoteFilePage(db, sealing, log)
{
    /// <summary>The file, as an attachment.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, Guid note, Guid file, CancellationToken ct)
    {
        if (!await FindNoteAsync(id, note, ct) || Kept.All(row => row.Id != file)) return NotFound();
        await Turns.WaitAsync(ct);
        try
        {
            var kept = await Db.Set<NoteFile>().AsNoTracking().SingleAsync(one => one.Id == file, ct);
            var (card, bytes) = (kept.CardBy(Sealing), kept.BytesBy(Sealing));
            // Written down before the first byte leaves.
            Db.Record(Act.NoteFileRead, "note", note);
            await KeepReadingAsync(note, ct);
            return new FileContentResult(bytes, Assessments.Evidence.FileModel.TypeOf(card.Kind)) { FileDownloadName = card.Name, EnableRangeProcessing = true };
        }
        finally
        {
            Turns.Release();
        }
    }
}
