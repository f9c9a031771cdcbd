using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Assessments.Sections;

/// <summary>Edits a section of the agreed text. When somebody saved in between, both texts are shown and neither is lost.</summary>
[Needs(Permission.WriteAssessments)]
public sealed class EditModel(PartnersDb db) : DraftPage(db)
{
    /// <summary>The text as typed.</summary>
    [BindProperty]
    public TextForm Form { get; set; } = new();

    /// <summary>Set when somebody saved since the form was opened.</summary>
    public bool IsConflict { get; private set; }

    /// <summary>The text on which the form was based, for what changed since; null when it is unknown.</summary>
    public string? Base { get; private set; }

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, Guid section, CancellationToken ct)
    {
        if (!await FindSectionAsync(id, section, ct)) return NotFound();
        if (!MayDraft) return Redirect(Here("propose"));
        var (text, revision) = await OpenAsync(ct);
        Form = new() { Text = text, Revision = revision };
        return Page();
    }

    /// <summary>Whose change was brought together with this one; shown once.</summary>
    [TempData]
    public string? MergedWith { get; set; }

    /// <summary>Saves; brings together what does not touch; shows the conflict where it does.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, Guid section, CancellationToken ct)
    {
        if (!await FindSectionAsync(id, section, ct)) return NotFound();
        if (!ModelState.IsValid || Credits("Form_Text", Form.Text, Section.Text)) return NotAccepted();
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
        await CloseAsync(ct);
        Db.Record(Act.SectionRevised, "section", Section.Id, Assessment.Originator);
        await Db.SaveChangesAsync(ct);
        return Redirect(TextAddress);
    }

    // Another may save while this is brought together; after some rounds the writer is asked.
    async Task<IActionResult?> MergeAsync(Guid id, Guid section, string text, CancellationToken ct)
    {
        for (var attempt = 0; attempt < 3; attempt++)
        {
            Db.ForgetChanges();
            if (!await FindSectionAsync(id, section, ct)) return NotFound();
            var other = Section.ChangedBy;
            var fits = false;
            if (await VersionAsync(Form.Revision, ct) is not { } seen) return null;
            // The section may have been given to another in between: then what was typed stays in the form.
            if (!Ask(() => fits = Section.TryMerge(Assessment, text, seen, By, Now))) return NotAccepted();
            if (!fits) return null;
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
        await FindSectionAsync(id, section, ct);
        Base = (await VersionAsync(Form.Revision, ct))?.Text;
        IsConflict = true;
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
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
