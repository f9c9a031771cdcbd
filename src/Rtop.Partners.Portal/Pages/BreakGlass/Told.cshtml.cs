using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.BreakGlass;
using Rtop.Partners.Data;
using Rtop.Partners.Engagements;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.BreakGlass;

/// <summary>What somebody was told of an emergency access, until they have seen it.</summary>
[Needs(Permission.Enter)]
public sealed class ToldModel(PartnersDb db) : PortalPage
{
    /// <summary>What they were told.</summary>
    public EmergencyNotice Notice { get; private set; } = null!;

    /// <summary>The file, as far as the reader is on its list.</summary>
    public Engagement? Of { get; private set; }

    /// <summary>The number of the note, as far as the reader reads it.</summary>
    public int? Note { get; private set; }

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) => await FindAsync(id, ct) ? Page() : NotFound();

    /// <summary>It was seen.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await FindAsync(id, ct)) return NotFound();
        Notice.See(Now);
        db.Record(Act.EmergencySeen, "break-glass", id);
        await db.SaveChangesAsync(ct);
        return Redirect(Url.Content($"~/break-glass/told/{id}"));
    }

    async Task<bool> FindAsync(Guid id, CancellationToken ct)
    {
        var me = Me.Person!.Id;
        if (await db.Set<EmergencyNotice>().SingleOrDefaultAsync(row => row.Id == id && row.PersonId == me, ct) is not { } found) return false;
        Notice = found;
        Of = await db.Set<Engagement>().AsNoTracking().SingleOrDefaultAsync(file => file.Id == found.EngagementId, ct);
        Note = Of is null ? null : await db.Set<EngagementNote>().Where(note => note.Id == found.NoteId).Select(note => (int?)note.Number).SingleOrDefaultAsync(ct);
        return true;
    }
}
