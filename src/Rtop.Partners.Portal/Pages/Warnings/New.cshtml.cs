using Microsoft.AspNetCore.Mvc;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Warnings;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Warnings;

/// <summary>Begins the draft of a warning. Nothing is sent from here.</summary>
[Needs(Permission.DraftWarnings)]
public sealed class NewModel(PartnersDb db) : DraftPage(db)
{
    /// <inheritdoc/>
    public override string Back => Url.Content("~/warnings");

    /// <summary>Shows the form; where it is asked for from an assessment, with that named.</summary>
    public async Task OnGetAsync(Guid? assessment, CancellationToken ct)
    {
        await OfferAsync(ct);
        Form = new DraftForm { AcknowledgeHours = 24, RespondHours = 72, Label = HandlingLabel.Restricted, AssessmentId = assessment, Origin = assessment is null ? null : WarningOrigin.Assessment }.WithRows(0);
    }

    /// <summary>Keeps it.</summary>
    public async Task<IActionResult> OnPostAsync(string? more, CancellationToken ct)
    {
        await OfferAsync(ct);
        ModelState.Clear();
        Form = Form.WithRows(0);
        WarningDraft? draft = null;
        if (more is not null || !Ask(() => draft = WarningDraft.Of(Typed(), By, Now))) return Again(more is not null);
        Db.Add(draft!);
        Db.Record(Act.WarningDrafted, "draft", draft!.Id);
        await Db.SaveChangesAsync(ct);
        return Redirect(Url.Content($"~/warnings/drafts/{draft.Id}"));
    }
}
