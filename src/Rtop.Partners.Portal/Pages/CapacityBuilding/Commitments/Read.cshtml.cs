using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Pages.CapacityBuilding.Programmes;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web.Localization;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.CapacityBuilding.Commitments;

/// <summary>A promise and what was given of it.</summary>
[Needs(Permission.ReadProgrammes)]
public sealed class ReadModel(PartnersDb db, PortalOptions options) : ProgrammePage(db, options)
{
    /// <summary>What was given, as typed.</summary>
    [BindProperty]
    public DeliveryForm Form { get; set; } = new();

    /// <summary>The promise.</summary>
    public Commitment Commitment { get; private set; } = null!;

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) => await LoadAsync(id, ct) ? Page() : NotFound();

    /// <summary>Writes down what was given.</summary>
    [Needs(Permission.PlanProgrammes)]
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct) || !Plans) return NotFound();
        var amount = Figures.Read(Form.Amount);
        if (Form.Amount is { Length: > 0 } && amount is null) ModelState.AddModelError("Form.Amount", T["rule.indicator.figure"]);
        if (!ModelState.IsValid || !Ask(() => Db.Add(Commitment.Deliver(Programme, amount!.Value, Form.On!.Value, Form.ShownBy, Today, By, Now)))) return NotAccepted();
        Db.Record(Act.CommitmentDelivered, "programme", Programme.Id, Programme.Originator);
        await Db.SaveChangesAsync(ct);
        return Redirect(Url.Content($"~/commitments/{id}"));
    }

    async Task<bool> LoadAsync(Guid id, CancellationToken ct)
    {
        var found = await Db.Set<Commitment>().Include(one => one.Deliveries).SingleOrDefaultAsync(one => one.Id == id, ct);
        if (found is null || !await FindAsync(found.ProgrammeId, ct)) return false;
        Commitment = found;
        return true;
    }

    /// <summary>What was given, as typed.</summary>
    public sealed record DeliveryForm
    {
        /// <summary>How much.</summary>
        [Required, Display(Name = "commitment.amount")]
        public string Amount { get; init; } = "";

        /// <summary>On what day.</summary>
        [Required, Display(Name = "commitment.given-on")]
        public DateOnly? On { get; init; }

        /// <summary>What shows it.</summary>
        [Required, StringLength(Delivery.ShownByMaxLength), Display(Name = "report.shown-by")]
        public string ShownBy { get; init; } = "";
    }
}
