using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Warnings;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Warnings;

/// <summary>A draft as it would be sent: it is read once more before it leaves.</summary>
[Needs(Permission.DraftWarnings)]
public sealed class DraftModel(PartnersDb db, IDatabase database) : PortalPage
{
    /// <summary>The draft.</summary>
    public WarningDraft Draft { get; private set; } = null!;

    /// <summary>What it says and asks for.</summary>
    public WarningTerms Terms { get; private set; } = null!;

    /// <summary>The assessment it names; null where it names none.</summary>
    public Assessment? Basis { get; private set; }

    /// <summary>Shows it; what was sent is read where it is.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) =>
        await LoadAsync(id, ct) ? Page() : await db.Set<Warning>().AnyAsync(warning => warning.Id == id, ct) ? Redirect(Url.Content($"~/warnings/{id}")) : NotFound();

    /// <summary>Sends it as it was shown.</summary>
    [Needs(Permission.SendWarnings)]
    [StepUp]
    public async Task<IActionResult> OnPostSendAsync(Guid id, int seen, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return NotFound();
        if (seen != Draft.Revision) return Changed();
        var me = Me.Workspace;
        var number = await db.Set<Warning>().Where(row => row.Originator == me).MaxAsync(row => (int?)row.Number, ct) ?? 0;
        Warning? sent = null;
        if (!Ask(() => sent = Warning.Send(Draft, number + 1, By, Now))) return NotAccepted();
        db.Add(sent!);
        db.Record(Act.WarningSent, "warning", id);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException fault) when (fault is DbUpdateConcurrencyException || database.IsDuplicate(fault))
        {
            db.ForgetChanges();
            return await LoadAsync(id, ct) ? Changed() : Redirect(Url.Content($"~/warnings/{id}"));
        }

        return Redirect(Url.Content($"~/warnings/{id}"));
    }

    /// <summary>Gives it up.</summary>
    public async Task<IActionResult> OnPostDiscardAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return NotFound();
        if (!Ask(() => Draft.Discard(By, Now))) return NotAccepted();
        db.Record(Act.WarningDraftDiscarded, "draft", id);
        await db.SaveChangesAsync(ct);
        return Redirect(Url.Content("~/warnings"));
    }

    PageResult Changed()
    {
        ModelState.AddModelError("", T["warning.read-again"]);
        return NotAccepted();
    }

    async Task<bool> LoadAsync(Guid id, CancellationToken ct)
    {
        if (await db.Set<WarningDraft>().SingleOrDefaultAsync(row => row.Id == id && row.ClosedAt == null, ct) is not { } found) return false;
        (Draft, Terms) = (found, found.Terms);
        Marking = Words.Label(Terms.Label, Draft.Originator);
        if (Terms.AssessmentId is { } basis) Basis = await db.Assessments.AsNoTracking().SingleOrDefaultAsync(file => file.Id == basis, ct);
        return true;
    }
}
