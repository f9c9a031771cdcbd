using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Engagements;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.BreakGlass;

/// <summary>The one version that was opened, for as long as it is. Every view is written down for the team before anything of it leaves.</summary>
[StepUp(OncePerSession = true)]
[Needs(Permission.BreakGlass)]
public sealed class NoteModel(PartnersDb db, ISealing sealing, ILogger<NoteModel> log) : BreakGlassPage(db, sealing, log)
{
    /// <summary>What it says.</summary>
    public NoteText Text { get; private set; } = null!;

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (!await FindAsync(id, ct) || Opening is not { } opening || !Lasts) return NotFound();
        if (await Db.Set<NoteVersion>().AsNoTracking().SingleOrDefaultAsync(version => version.Id == opening.VersionId && version.NoteId == opening.NoteId, ct) is not { } version) return NotFound();
        Db.Add(opening.Read(By, Now));
        Db.Record(Act.EmergencyRead, "break-glass", id);
        await Db.SaveChangesAsync(ct);
        Text = version.TextBy(Sealing);
        return Page();
    }
}
