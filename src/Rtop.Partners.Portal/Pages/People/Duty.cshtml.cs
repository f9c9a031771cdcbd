using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Engagements;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.People;

/// <summary>Gives a colleague a duty.</summary>
[Needs(Permission.AdministerPeople), StepUp]
public sealed class DutyModel(PartnersDb db, ISealing sealing) : PeoplePage(db)
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public DutyForm Form { get; set; } = new();

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync([FromRoute] Guid id, CancellationToken ct) => await FindToChangeAsync(id, ct) ? Page() : NotFound();

    /// <summary>Gives it.</summary>
    public async Task<IActionResult> OnPostAsync([FromRoute] Guid id, CancellationToken ct)
    {
        if (!await FindToChangeAsync(id, ct)) return NotFound();
        if (!ModelState.IsValid || !Ask(() => Officer.Appoint(By, Form.Duty!.Value, Form.From!.Value, Form.Until, Today, Now, sealing))) return NotAccepted();
        Db.Record(Act.DutyGiven, "officer", id, detail: $"duty={Form.Duty}");
        await Db.SaveChangesAsync(ct);
        return Redirect(Url.Content($"~/people/{id}?done=true"));
    }

    /// <summary>A duty as typed.</summary>
    public sealed record DutyForm
    {
        /// <summary>Which.</summary>
        [Required, Display(Name = "people.duty")]
        public Duty? Duty { get; init; }

        /// <summary>First day.</summary>
        [Required, Display(Name = "people.from")]
        public DateOnly? From { get; init; }

        /// <summary>Last day; null: open.</summary>
        [Display(Name = "people.last-day")]
        public DateOnly? Until { get; init; }
    }
}
