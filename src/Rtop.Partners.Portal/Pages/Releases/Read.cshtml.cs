using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Releases;

/// <summary>What was released, for the organization that received it. Every opening is recorded for both sides.</summary>
[Needs(Permission.ReadAssessments)]
public sealed class ReadModel(PartnersDb db) : PortalPage
{
    /// <summary>The release.</summary>
    public Release Release { get; private set; } = null!;

    /// <summary>Shows it; what was called back leads to the recall.</summary>
    public async Task<IActionResult> OnGetAsync(Guid release, CancellationToken ct)
    {
        if (await LoadAsync(release, ct)) return Page();
        var me = Me.Workspace;
        return await db.Set<Recall>().AnyAsync(recall => recall.ReleaseId == release && recall.Recipient == me, ct) ? Redirect(Url.Content($"~/releases/{release}/recall")) : NotFound();
    }

    /// <summary>The canonical file, whole or in ranges; the wall is asked before every piece that leaves.</summary>
    [StepUp]
    public async Task<IActionResult> OnGetFileAsync(Guid release, CancellationToken ct)
    {
        if (!await LoadAsync(release, ct)) return NotFound();
        var guarded = new GuardedStream(Encoding.UTF8.GetBytes(Release.Text), still => db.Set<Release>().AnyAsync(row => row.Id == release, still), HttpContext.Abort);
        return new FileStreamResult(guarded, "application/json") { FileDownloadName = $"{Release.Reference.Replace('/', '-')}.json", EnableRangeProcessing = true };
    }

    async Task<bool> LoadAsync(Guid id, CancellationToken ct)
    {
        var me = Me.Workspace;
        if (await db.Set<Release>().Include(row => row.Opening).SingleOrDefaultAsync(row => row.Id == id && row.Recipient == me, ct) is not { } found) return false;
        Release = found;
        Marking = Words.Label(found.Label, found.Originator);
        db.Add(ReleaseReading.Of(found, By, Now));
        db.Record(Act.ReleaseRead, "release", id, found.Originator);
        await db.SaveChangesAsync(ct);
        return true;
    }
}
