using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Pages.Assessments.Editions;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Assessments.Contributions;

/// <summary>Acknowledges or disputes what another organization says that it did.</summary>
[Needs(Permission.CommentOnAssessments)]
public sealed class ReplyModel(PartnersDb db) : AssessmentPage(db)
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public ReplyForm Form { get; set; } = new();

    /// <summary>The other's contribution.</summary>
    public Contribution Entry { get; private set; } = null!;

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, Guid entry, CancellationToken ct) => await LoadAsync(id, entry, ct) ? Page() : NotFound();

    /// <summary>Keeps the answer.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, Guid entry, CancellationToken ct)
    {
        if (!await LoadAsync(id, entry, ct)) return NotFound();
        if (!ModelState.IsValid || !Ask(() => Entry.Reply(Assessment, Form.Verdict!.Value, (Form.Note ?? "").ReplaceLineEndings("\n"), By, Now))) return NotAccepted();
        Db.Record(Act.ContributionAnswered, "contribution", Entry.Id, Assessment.Originator);
        await Db.SaveChangesAsync(ct);
        return Redirect(Url.Content($"~/assessments/{id}/contributions#c-{Entry.Id}"));
    }

    async Task<bool> LoadAsync(Guid id, Guid entry, CancellationToken ct)
    {
        if (!await FindAsync(id, ct)) return false;
        Entry = (await Db.ContributionsOfAsync(Assessment, ct)).Find(there => there.Id == entry && there.Workspace != Me.Workspace)!;
        return Entry is not null;
    }

    /// <summary>An answer as typed.</summary>
    public sealed record ReplyForm
    {
        /// <summary>Yes or no.</summary>
        [Required, Display(Name = "contribution.verdict")]
        public ContributionVerdict? Verdict { get; init; }

        /// <summary>Why.</summary>
        [StringLength(ContributionReply.NoteMaxLength), Display(Name = "contribution.note")]
        public string? Note { get; init; }
    }
}
