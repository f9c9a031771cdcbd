using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Assessments;

/// <summary>What an assessment relates to, and what was said of it before; the co-leads change it.</summary>
[Needs(Permission.ReadAssessments)]
public sealed class ScopeModel(PartnersDb db) : AssessmentPage(db)
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public ChangeForm Form { get; set; } = new();

    /// <summary>The reader's organization leads, and the reader may do so.</summary>
    public bool MayChange => Role is PartyRole.CoLead && Me.May.Includes(Permission.LeadAssessments);

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (!await FindAsync(id, ct)) return NotFound();
        var scope = Assessment.Scope;
        Form = new() { Crimes = [.. Enum.GetValues<Crimes>().Where(crime => crime is not Crimes.None && scope.Crimes.HasFlag(crime))], OutsideScope = scope.IsOutside, ScopeNote = scope.Note, Seen = Assessment.ScopeRevision };
        return Page();
    }

    /// <summary>Changes it.</summary>
    [Needs(Permission.LeadAssessments)]
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await FindAsync(id, ct) || Role is not PartyRole.CoLead) return NotFound();
        try
        {
            if (!ModelState.IsValid || !Ask(() => Assessment.ChangeScope(Form.ToScope(), Form.Seen, By, Now))) return NotAccepted();
            Db.Record(Act.ScopeChanged, "assessment", id, Assessment.Originator);
            await Db.SaveChangesAsync(ct);
        }
        catch (Exception conflict) when (conflict is StaleRevision || (conflict is DbUpdateException fault && HttpContext.RequestServices.GetRequiredService<IDatabase>().IsDuplicate(fault)))
        {
            // Another co-lead changed it: what was typed stays in the form, what stands is shown, and saving again is a choice.
            Db.ForgetChanges();
            if (!await FindAsync(id, ct)) return NotFound();
            ModelState.Remove("Form.Seen");
            ModelState.AddModelError("Form.Crimes", T["scope.changed-meanwhile", Words.Of(Assessment.Scope.Crimes)]);
            Form = Form with { Seen = Assessment.ScopeRevision };
            return NotAccepted();
        }

        return Redirect(Url.Content($"~/assessments/{id}/scope"));
    }

    /// <summary>A scope as typed.</summary>
    public sealed record ChangeForm : ScopeForm
    {
        /// <summary>The state that the officer saw.</summary>
        public int Seen { get; init; }
    }
}
