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

    /// <summary>Whose change was brought together with this one; shown once.</summary>
    [TempData]
    public string? MergedWith { get; set; }

    /// <summary>Saves; brings together what does not touch; shows the conflict where it does.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, Guid section, CancellationToken ct)
    {
        if (!await LoadAsync(id, section, ct)) return NotFound();
        if (!ModelState.IsValid) return NotAccepted();
        var text = Form.Text.ReplaceLineEndings("\n");
        try
        {
            if (!Ask(() => Section.Revise(Assessment, text, Form.Revision, By, Now))) return NotAccepted();
            return await SaveAsync(ct);
        }
        catch (Exception fault) when (IsRace(fault))
        {
            return await MergeAsync(id, section, text, ct) ?? await ConflictAsync(id, section, ct);
        }
    }

    async Task<IActionResult> SaveAsync(CancellationToken ct)
    {
        Db.Record(Act.SectionRevised, "section", Section.Id, Assessment.Originator);
        await Db.SaveChangesAsync(ct);
        return Redirect(Url.Content($"~/assessments/{Assessment.Id}#s-{Section.Id}"));
    }

    // Another may save while this is brought together; after some rounds the writer is asked.
    async Task<IActionResult?> MergeAsync(Guid id, Guid section, string text, CancellationToken ct)
    {
        for (var attempt = 0; attempt < 3; attempt++)
        {
            Db.ForgetChanges();
            if (!await LoadAsync(id, section, ct)) return NotFound();
            var other = Section.ChangedBy;
            if (await SeenAsync(section, ct) is not { } seen || !Section.TryMerge(Assessment, text, seen, By, Now)) return null;
            MergedWith = Words.Acronym(other);
            try
            {
                return await SaveAsync(ct);
            }
            catch (Exception fault) when (IsRace(fault))
            {
                MergedWith = null;
            }
        }

        return null;
    }

    async Task<IActionResult> ConflictAsync(Guid id, Guid section, CancellationToken ct)
    {
        Db.ForgetChanges();
        await LoadAsync(id, section, ct);
        Base = (await SeenAsync(section, ct))?.Text;
        IsConflict = true;
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    Task<SectionVersion?> SeenAsync(Guid section, CancellationToken ct) => Db.Set<SectionVersion>().AsNoTracking().SingleOrDefaultAsync(version => version.SectionId == section && version.Revision == Form.Revision, ct);

    bool IsRace(Exception fault) => fault is StaleRevision or DbUpdateConcurrencyException || (fault is DbUpdateException update && HttpContext.RequestServices.GetRequiredService<IDatabase>().IsDuplicate(update));

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
