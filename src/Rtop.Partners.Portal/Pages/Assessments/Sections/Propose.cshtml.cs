using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Assessments.Sections;

/// <summary>Proposes another text for a section to its lead drafter.</summary>
[Needs(Permission.WriteAssessments)]
public sealed class ProposeModel(PartnersDb db) : DraftPage(db)
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public ProposalForm Form { get; set; } = new();

    /// <summary>Shows the form with the text as it stands.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, Guid section, CancellationToken ct)
    {
        if (!await FindSectionAsync(id, section, ct)) return NotFound();
        var (text, revision) = await OpenAsync(ct);
        Form = new() { Text = text, Revision = revision };
        return Page();
    }

    /// <summary>Proposes it.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, Guid section, CancellationToken ct)
    {
        if (!await FindSectionAsync(id, section, ct)) return NotFound();
        if (!ModelState.IsValid || Credits("Form_Text", Form.Text, Section.Text)) return NotAccepted();
        var open = await Db.Set<Proposal>().Where(row => row.SectionId == section && row.Decision == null).ToListAsync(ct);
        Proposal? proposal = null;
        if (!Ask(() => proposal = Proposal.To(Assessment, Section, open, Form.Text.ReplaceLineEndings("\n"), (Form.Why ?? "").ReplaceLineEndings("\n"), Form.Revision, By, Now))) return NotAccepted();
        Db.Add(proposal!);
        await CloseAsync(ct);
        Db.Record(Act.SectionProposed, "proposal", proposal!.Id, Assessment.Originator);
        await Db.SaveChangesAsync(ct);
        return Redirect($"{Here("proposals")}#p-{proposal.Id}");
    }

    /// <summary>A proposal as typed.</summary>
    public sealed record ProposalForm
    {
        /// <summary>The section as it should read.</summary>
        [Required, StringLength(Section.TextMaxLength), Display(Name = "proposal.text")]
        public string Text { get; init; } = "";

        /// <summary>Why.</summary>
        [StringLength(Proposal.WhyMaxLength), Display(Name = "proposal.why")]
        public string? Why { get; init; }

        /// <summary>The version it is based on.</summary>
        public int Revision { get; init; }
    }
}
