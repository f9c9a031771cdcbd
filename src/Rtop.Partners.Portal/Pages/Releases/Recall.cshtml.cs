using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Releases;

/// <summary>A recall, and the recipient's answer to it.</summary>
[Needs(Permission.ReadAssessments)]
public sealed class RecallModel(PartnersDb db) : PortalPage
{
    /// <summary>The recall.</summary>
    public Recall Recall { get; private set; } = null!;

    /// <summary>What is typed.</summary>
    [BindProperty]
    public AnswerForm Form { get; set; } = new();

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(Guid release, CancellationToken ct) => await LoadAsync(release, ct) ? Page() : NotFound();

    /// <summary>Keeps the answer.</summary>
    [Needs(Permission.SignEditions)]
    public async Task<IActionResult> OnPostAsync(Guid release, CancellationToken ct)
    {
        if (!await LoadAsync(release, ct)) return NotFound();
        if (!ModelState.IsValid || !Ask(() => db.Add(Recall.Acknowledge(Form.Copies!.Value, (Form.Note ?? "").ReplaceLineEndings("\n"), By, Now)))) return NotAccepted();
        db.Record(Act.RecallAcknowledged, "release", release, Recall.Originator);
        await db.SaveChangesAsync(ct);
        return Redirect(Url.Content($"~/releases/{release}/recall"));
    }

    async Task<bool> LoadAsync(Guid release, CancellationToken ct)
    {
        var me = Me.Workspace;
        Recall = (await db.Set<Recall>().Include(recall => recall.Answer).SingleOrDefaultAsync(recall => recall.ReleaseId == release && recall.Recipient == me, ct))!;
        return Recall is not null;
    }

    /// <summary>An answer as typed.</summary>
    public sealed record AnswerForm
    {
        /// <summary>What became of copies.</summary>
        [Required, Display(Name = "release.copies")]
        public CopiesFate? Copies { get; init; }

        /// <summary>Which are kept, and why.</summary>
        [StringLength(RecallAnswer.NoteMaxLength), Display(Name = "release.note")]
        public string? Note { get; init; }
    }
}
