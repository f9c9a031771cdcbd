using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Reviews;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Assessments.Editions;

/// <summary>Drafts the organization's position on an edition; a colleague signs it.</summary>
[Needs(Permission.RateAssessments)]
public sealed class PositionModel(PartnersDb db, StandIns standIns) : EditionPage(db)
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public PositionForm Form { get; set; } = new();

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, int number, CancellationToken ct) => await LoadAsync(id, number, ct) ? Page() : NotFound();

    /// <summary>Keeps the draft.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, int number, CancellationToken ct)
    {
        if (!await LoadAsync(id, number, ct)) return NotFound();
        await standIns.LoadAsync(ct);
        Position? draft = null;
        if (!ModelState.IsValid || !Ask(() => standIns.Require(Form.For, Permission.RateAssessments)) || !Ask(() => draft = Position.Draft(Assessment, Course, Form.Stance!.Value, Form.Audience!.Value, Form.Target ?? "", (Form.Text ?? "").ReplaceLineEndings("\n"), By, Now))) return NotAccepted();
        Db.Add(draft!);
        standIns.Write(Form.For, Permission.RateAssessments, StandInKind.PositionDrafted, draft!.Id, id);
        // Into the organization's own chain alone: that it drafts is its own affair until it signs.
        Db.Record(Act.PositionDrafted, "edition", Edition.Id);
        await Db.SaveChangesAsync(ct);
        return Redirect($"{Address}#drafts");
    }

    async Task<bool> LoadAsync(Guid id, int number, CancellationToken ct) => await FindEditionAsync(id, number, ct) && Role is not PartyRole.Observer && IsOpen;

    /// <summary>A position as typed.</summary>
    public sealed record PositionForm
    {
        /// <summary>Where the organization stands.</summary>
        [Required, Display(Name = "position.stance")]
        public Stance? Stance { get; init; }

        /// <summary>What it is about; empty for the whole.</summary>
        [StringLength(Position.TargetMaxLength), Display(Name = "position.target")]
        public string? Target { get; init; }

        /// <summary>Its words.</summary>
        [StringLength(Position.TextMaxLength), Display(Name = "position.text")]
        public string? Text { get; init; }

        /// <summary>Who reads it.</summary>
        [Required, Display(Name = "position.audience")]
        public PositionAudience? Audience { get; init; } = PositionAudience.WithEdition;

        /// <summary>In whose name; null is the own.</summary>
        [Display(Name = "stand-in.in-whose-name")]
        public Guid? For { get; init; }
    }
}
