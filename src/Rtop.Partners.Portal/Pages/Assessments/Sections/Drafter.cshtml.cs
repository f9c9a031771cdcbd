using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Assessments.Sections;

/// <summary>A co-lead gives a section to another lead drafter.</summary>
[Needs(Permission.LeadAssessments)]
public sealed class DrafterModel(PartnersDb db) : SectionPage(db)
{
    /// <summary>What is chosen.</summary>
    [BindProperty]
    public DrafterForm Form { get; set; } = new();

    /// <summary>Organizations that may be chosen: those that rate.</summary>
    public IEnumerable<WorkspaceCode> Choices => Assessment.Scorers.Select(party => party.Workspace).Order();

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, Guid section, CancellationToken ct)
    {
        if (!await LoadAsync(id, section, ct)) return NotFound();
        Form = new() { LeadDrafter = Section.LeadDrafter.Value };
        return Page();
    }

    /// <summary>Gives it.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, Guid section, CancellationToken ct)
    {
        if (!await LoadAsync(id, section, ct)) return NotFound();
        if (!ModelState.IsValid || !Ask(() => Section.Entrust(Assessment, Choices.FirstOrDefault(code => code.Value == Form.LeadDrafter), By))) return NotAccepted();
        if (Db.ChangeTracker.HasChanges())
        {
            Db.Record(Act.SectionEntrusted, "section", Section.Id, Assessment.Originator, Section.LeadDrafter.Value);
            await Db.SaveChangesAsync(ct);
        }

        return Redirect(TextAddress);
    }

    async Task<bool> LoadAsync(Guid id, Guid section, CancellationToken ct) => await FindSectionAsync(id, section, ct) && Role is PartyRole.CoLead;

    /// <summary>The organization that drafts.</summary>
    public sealed record DrafterForm
    {
        /// <summary>Its code.</summary>
        [Required, Display(Name = "section.drafter")]
        public string LeadDrafter { get; init; } = "";
    }
}
