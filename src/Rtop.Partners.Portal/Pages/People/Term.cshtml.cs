using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Engagements;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.People;

/// <summary>Sets the last day of a colleague's duty.</summary>
[Needs(Permission.AdministerPeople), StepUp]
public sealed class TermModel(PartnersDb db, ISealing sealing) : PeoplePage(db)
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public TermForm Form { get; set; } = new();

    /// <summary>The duty.</summary>
    public DutyHeld Held { get; private set; } = null!;

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync([FromRoute] Guid id, [FromRoute] Guid held, CancellationToken ct) => await FindHeldAsync(id, held, ct) ? Page() : NotFound();

    /// <summary>Sets it.</summary>
    public async Task<IActionResult> OnPostAsync([FromRoute] Guid id, [FromRoute] Guid held, CancellationToken ct)
    {
        if (!await FindHeldAsync(id, held, ct)) return NotFound();
        if (!ModelState.IsValid || !Ask(() => Officer.Dismiss(By, held, Form.Until!.Value, Today, Now, sealing))) return NotAccepted();
        Db.Record(Act.DutyTermSet, "officer", id, detail: $"duty={Held.Duty}");
        await Db.SaveChangesAsync(ct);
        return Redirect(Url.Content($"~/people/{id}?done=true"));
    }

    async Task<bool> FindHeldAsync(Guid id, Guid held, CancellationToken ct)
    {
        if (!await FindToChangeAsync(id, ct) || Officer.Duties.Find(one => one.Id == held && !(one.Until < Today)) is not { } found) return false;
        Held = found;
        return true;
    }

    /// <summary>The last day as typed.</summary>
    public sealed record TermForm
    {
        /// <summary>Last day.</summary>
        [Required, Display(Name = "people.last-day")]
        public DateOnly? Until { get; init; }
    }
}
