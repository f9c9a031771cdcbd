using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Assessments.Sections;

/// <summary>A co-lead adds a section to the agreed text.</summary>
[Needs(Permission.LeadAssessments)]
public sealed class NewModel(PartnersDb db) : AssessmentPage(db)
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public SectionForm Form { get; set; } = new();

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) => await LoadAsync(id, ct) ? Page() : NotFound();

    /// <summary>Adds it.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return NotFound();
        await Db.Entry(Assessment).Collection(assessment => assessment.Sections).LoadAsync(ct);
        Section? section = null;
        if (!ModelState.IsValid || Credits("Form_Text", Form.Text) || !Ask(() => section = Assessment.AddSection(Form.Heading, Form.Text.ReplaceLineEndings("\n"), By, Now))) return NotAccepted();
        Db.Record(Act.SectionBegun, "section", section!.Id, Assessment.Originator);
        await Db.SaveChangesAsync(ct);
        return Redirect(Url.Content($"~/assessments/{id}#s-{section.Id}"));
    }

    async Task<bool> LoadAsync(Guid id, CancellationToken ct) => await FindAsync(id, ct) && Role is PartyRole.CoLead;

    /// <summary>A section as typed.</summary>
    public sealed record SectionForm
    {
        /// <summary>Heading.</summary>
        [Required, StringLength(Section.HeadingMaxLength), Display(Name = "section.heading")]
        public string Heading { get; init; } = "";

        /// <summary>Text in Markdown.</summary>
        [Required, StringLength(Section.TextMaxLength), Display(Name = "section.text")]
        public string Text { get; init; } = "";
    }
}
