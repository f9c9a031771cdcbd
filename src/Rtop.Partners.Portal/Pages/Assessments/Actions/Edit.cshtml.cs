using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Assessments.Actions;

/// <summary>Enters or changes what one's own organization did, does or proposes to do.</summary>
[Needs(Permission.WriteAssessments)]
public sealed class EditModel(PartnersDb db) : AssessmentPage(db)
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public ActionForm Form { get; set; } = new();

    /// <summary>The action that is changed; null for a new one.</summary>
    public ActionOnFile? Entry { get; private set; }

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, Guid? entry, CancellationToken ct)
    {
        if (!await LoadAsync(id, entry, ct)) return NotFound();
        if (Entry is { } there) Form = ActionForm.Of(there);
        return Page();
    }

    /// <summary>Keeps it.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, Guid? entry, CancellationToken ct)
    {
        if (!await LoadAsync(id, entry, ct)) return NotFound();
        try
        {
            if (!ModelState.IsValid || !Ask(Keep)) return NotAccepted();
            await Db.SaveChangesAsync(ct);
        }
        catch (Exception conflict) when (conflict is StaleRevision or DbUpdateConcurrencyException)
        {
            // A colleague changed it: what was typed stays in the form, what stands is shown beside it, and saving again is a choice.
            Db.ForgetChanges();
            if (!await LoadAsync(id, entry, ct)) return NotFound();
            ModelState.Remove("Form.Seen");
            ModelState.AddModelError("Form.What", T["actions.changed-meanwhile", Entry!.What, Words.Of(Entry.State)]);
            Form = Form with { Seen = Entry.Revision };
            return NotAccepted();
        }

        return Redirect(Url.Content($"~/assessments/{id}/actions#a-{Entry!.Id}"));
    }

    void Keep()
    {
        if (Entry is { } there)
        {
            there.Revise(Assessment, Form.ToEntry(), Form.Seen, By, Now);
            Db.Record(Act.ActionRevised, "action", there.Id, Assessment.Originator);
            return;
        }

        Entry = ActionOnFile.Enter(Assessment, Form.ToEntry(), By, Now);
        Db.Add(Entry);
        Db.Record(Act.ActionEntered, "action", Entry.Id, Assessment.Originator);
    }

    async Task<bool> LoadAsync(Guid id, Guid? entry, CancellationToken ct)
    {
        if (!await FindAsync(id, ct) || Role is PartyRole.Observer) return false;
        if (entry is null) return true;
        var me = Me.Workspace;
        Entry = await Db.Set<ActionOnFile>().SingleOrDefaultAsync(there => there.Id == entry && there.AssessmentId == id && there.Workspace == me, ct);
        return Entry is not null;
    }
}
