using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Warnings;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Warnings;

/// <summary>Changes a draft.</summary>
[Needs(Permission.DraftWarnings)]
public sealed class ChangeModel(PartnersDb db) : DraftPage(db)
{
    /// <summary>The draft.</summary>
    public WarningDraft Draft { get; private set; } = null!;

    /// <inheritdoc/>
    public override string Back => Url.Content($"~/warnings/drafts/{Draft.Id}");

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return NotFound();
        Form = DraftForm.Of(Draft);
        return Page();
    }

    /// <summary>Keeps it.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, string? more, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return NotFound();
        ModelState.Clear();
        Form = Form.WithRows(0);
        try
        {
            if (more is not null || !Ask(() => Draft.Change(Typed(), Form.Seen, By, Now))) return Again(more is not null);
            Db.Record(Act.WarningRedrafted, "draft", id);
            await Db.SaveChangesAsync(ct);
        }
        catch (Exception fault) when (fault is StaleRevision or DbUpdateConcurrencyException)
        {
            Db.ForgetChanges();
            return await LoadAsync(id, ct) ? AgainBeside(Draft) : NotFound();
        }

        return Redirect(Back);
    }

    async Task<bool> LoadAsync(Guid id, CancellationToken ct)
    {
        await OfferAsync(ct);
        Draft = (await Db.Set<WarningDraft>().SingleOrDefaultAsync(row => row.Id == id && row.ClosedAt == null, ct))!;
        return Draft is not null;
    }
}
