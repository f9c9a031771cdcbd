using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Reviews;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Assessments.Editions;

/// <summary>Breaks a silence in writing.</summary>
[Needs(Permission.SignEditions)]
public sealed class BreakModel(PartnersDb db, StandIns standIns) : EditionPage(db)
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public BreakForm Form { get; set; } = new();

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, int number, CancellationToken ct) => await LoadAsync(id, number, ct) ? Page() : NotFound();

    /// <summary>Breaks it.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, int number, CancellationToken ct)
    {
        if (!await LoadAsync(id, number, ct)) return NotFound();
        await standIns.LoadAsync(ct);
        if (!ModelState.IsValid || !Ask(() => standIns.Require(Form.For, Permission.SignEditions)) || !Ask(() => Course.Silence!.BreakWith(Assessment, Form.Kind!.Value, Form.Text.ReplaceLineEndings("\n"), By, Now))) return NotAccepted();
        standIns.Write(Form.For, Permission.SignEditions, StandInKind.SilenceBroken, Edition.Id, id);
        Db.Record(Act.SilenceBroken, "edition", Edition.Id, Assessment.Originator);
        try
        {
            await Db.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Somebody broke or prolonged it, or its minute was written down, since this page was read: the words stay, the reader decides.
            Db.ForgetChanges();
            if (!await FindEditionAsync(id, number, ct)) return NotFound();
            ModelState.AddModelError("", T["silence.changed-meanwhile"]);
            return NotAccepted();
        }

        return Redirect(Address);
    }

    async Task<bool> LoadAsync(Guid id, int number, CancellationToken ct) =>
        await FindEditionAsync(id, number, ct) && Role is not PartyRole.Observer && Course.Silence is not null;

    /// <summary>The writing.</summary>
    public sealed record BreakForm
    {
        /// <summary>Objection or amendment.</summary>
        [Required, Display(Name = "silence.kind")]
        public BreakKind? Kind { get; init; }

        /// <summary>The words.</summary>
        [Required, StringLength(SilenceBreak.TextMaxLength), Display(Name = "silence.break-text")]
        public string Text { get; init; } = "";

        /// <summary>In whose name; null is the own.</summary>
        [Display(Name = "stand-in.in-whose-name")]
        public Guid? For { get; init; }
    }
}
