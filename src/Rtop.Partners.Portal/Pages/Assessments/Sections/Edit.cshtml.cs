using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Assessments.Sections;

/// <summary>Edits a section of the agreed text. When somebody saved in between, both texts are shown and neither is lost.</summary>
[Needs(Permission.WriteAssessments)]
public sealed class EditModel(PartnersDb db) : AssessmentPage(db)
{
    /// <summary>The text as typed.</summary>
    [BindProperty]
    public TextForm Form { get; set; } = new();

    /// <summary>The section as it stands.</summary>
    public Section Section { get; private set; } = null!;

    /// <summary>Set when somebody saved since the form was opened.</summary>
    public bool IsConflict { get; private set; }

    /// <summary>The text on which the form was based, for what changed since; null when it is unknown.</summary>
    public string? Base { get; private set; }

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, Guid section, CancellationToken ct)
    {
        if (!await LoadAsync(id, section, ct)) return NotFound();
        Form = new() { Text = Section.Text, Revision = Section.Revision };
        return Page();
    }

    /// <summary>Saves, or shows the conflict.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, Guid section, CancellationToken ct)
    {
        if (!await LoadAsync(id, section, ct)) return NotFound();
        if (!ModelState.IsValid) return NotAccepted();
        try
        {
            if (!Ask(() => Section.Revise(Assessment, Form.Text.ReplaceLineEndings("\n"), Form.Revision, By, Now))) return NotAccepted();
            Db.Record(Act.SectionRevised, "section", Section.Id, Assessment.Originator);
            await Db.SaveChangesAsync(ct);
            return Redirect(Url.Content($"~/assessments/{id}#s-{section}"));
        }
        catch (Exception fault) when (fault is StaleRevision or DbUpdateConcurrencyException || (fault is DbUpdateException update && HttpContext.RequestServices.GetRequiredService<IDatabase>().IsDuplicate(update)))
        {
            return await ConflictAsync(id, section, ct);
        }
    }

    async Task<IActionResult> ConflictAsync(Guid id, Guid section, CancellationToken ct)
    {
        Db.ForgetChanges();
        await LoadAsync(id, section, ct);
        Base = await Db.Set<SectionVersion>().Where(version => version.SectionId == section && version.Revision == Form.Revision).Select(version => version.Text).SingleOrDefaultAsync(ct);
        IsConflict = true;
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    async Task<bool> LoadAsync(Guid id, Guid section, CancellationToken ct)
    {
        if (!await FindAsync(id, ct) || Role is PartyRole.Observer) return false;
        if (await Db.Set<Section>().SingleOrDefaultAsync(row => row.Id == section && row.AssessmentId == id, ct) is not { } found) return false;
        Section = found;
        return true;
    }

    /// <summary>The text as typed.</summary>
    public sealed record TextForm
    {
        /// <summary>The text, in Markdown.</summary>
        [Required, StringLength(Section.TextMaxLength), Display(Name = "section.text")]
        public string Text { get; init; } = "";

        /// <summary>The revision it is based on.</summary>
        public int Revision { get; init; }
    }
}
