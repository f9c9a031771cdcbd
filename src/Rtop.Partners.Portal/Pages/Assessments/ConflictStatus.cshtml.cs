using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Assessments;

/// <summary>What each organization says of armed conflict, apart from risk, and what it said before; who rates states its own.</summary>
[Needs(Permission.ReadAssessments)]
public sealed class ConflictStatusModel(PartnersDb db) : AssessmentPage(db)
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public ReadingForm Form { get; set; } = new();

    /// <summary>The reader may state a reading for its organization.</summary>
    public bool MayState => Role is not PartyRole.Observer && Me.May.Includes(Permission.RateAssessments);

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) => await FindAsync(id, ct) ? Page() : NotFound();

    /// <summary>States a reading.</summary>
    [Needs(Permission.RateAssessments)]
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        // Two colleagues at the same moment would take the same number: the second tries again with the next.
        for (var attempt = 1; ; attempt++)
        {
            if (!await FindAsync(id, ct) || Role is PartyRole.Observer) return NotFound();
            if (!ModelState.IsValid || !Ask(() => ConflictReading.State(Assessment, Form.Status!.Value, Form.Since!.Value, Form.Source.ReplaceLineEndings("\n"), TodayIn(Me.Place!.Zone), By, Now))) return NotAccepted();
            Db.Record(Act.ConflictStated, "assessment", id, Assessment.Originator);
            try
            {
                await Db.SaveChangesAsync(ct);
                return Redirect(Url.Content($"~/assessments/{id}/conflict-status"));
            }
            catch (DbUpdateException fault) when (attempt < 5 && HttpContext.RequestServices.GetRequiredService<IDatabase>().IsDuplicate(fault))
            {
                Db.ForgetChanges();
            }
        }
    }

    /// <summary>A reading as typed.</summary>
    public sealed record ReadingForm
    {
        /// <summary>What it says.</summary>
        [Required, Display(Name = "assessments.conflict")]
        public ConflictStatus? Status { get; init; }

        /// <summary>Since when.</summary>
        [Required, Display(Name = "conflict.since")]
        public DateOnly? Since { get; init; }

        /// <summary>On what it rests.</summary>
        [Required, StringLength(ConflictReading.SourceMaxLength), Display(Name = "conflict.source")]
        public string Source { get; init; } = "";
    }
}
