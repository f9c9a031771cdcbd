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

/// <summary>The register of promises: who promised what to whom, what was given, and what is missing.</summary>
[Needs(Permission.ReadProgrammes)]
public sealed class IndexModel(PartnersDb db, PortalOptions options) : ProgrammePage(db, options)
{
    /// <summary>A promise as typed.</summary>
    [BindProperty]
    public CommitmentForm Form { get; set; } = new();

    /// <summary>Promises, the oldest first.</summary>
    public IReadOnlyList<Commitment> Commitments { get; private set; } = [];

    /// <summary>Shows the register.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) => await LoadAsync(id, ct) ? Page() : NotFound();

    /// <summary>Writes a promise down.</summary>
    [Needs(Permission.PlanProgrammes)]
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct) || !Plans) return NotFound();
        var amount = Figures.Read(Form.Amount);
        if (Form.Amount is { Length: > 0 } && amount is null) ModelState.AddModelError("Form.Amount", T["rule.indicator.figure"]);
        Commitment? noted = null;
        if (!ModelState.IsValid || !Ask(() => noted = Commitment.Note(Programme, Form.Terms(amount!.Value), Today, By, Now))) return NotAccepted();
        Db.Add(noted!);
        Db.Record(Act.CommitmentNoted, "programme", id, Programme.Originator);
        await Db.SaveChangesAsync(ct);
        return Redirect(Url.Content($"~/commitments/{noted!.Id}"));
    }

    async Task<bool> LoadAsync(Guid id, CancellationToken ct)
    {
        if (!await FindAsync(id, ct) || Role is not ProgrammeRole.Partner) return false;
        Commitments = await Db.Set<Commitment>().AsNoTracking().Include(one => one.Deliveries).Where(one => one.ProgrammeId == id).OrderBy(one => one.PromisedOn).ThenBy(one => one.At).ToListAsync(ct);
        return true;
    }

    /// <summary>A promise as typed.</summary>
    public sealed record CommitmentForm
    {
        /// <summary>Who promised.</summary>
        [Required, StringLength(Commitment.WhoMaxLength), Display(Name = "commitment.by")]
        public string PromisedBy { get; init; } = "";

        /// <summary>To whom.</summary>
        [Required, StringLength(Commitment.WhoMaxLength), Display(Name = "commitment.to")]
        public string PromisedTo { get; init; } = "";

        /// <summary>What.</summary>
        [Required, StringLength(Commitment.WhatMaxLength), Display(Name = "commitment.what")]
        public string What { get; init; } = "";

        /// <summary>How much.</summary>
        [Required, Display(Name = "commitment.amount")]
        public string Amount { get; init; } = "";

        /// <summary>In what.</summary>
        [Required, StringLength(Programme.WordMaxLength), Display(Name = "indicator.unit")]
        public string Unit { get; init; } = "";

        /// <summary>When.</summary>
        [Required, Display(Name = "commitment.promised-on")]
        public DateOnly? PromisedOn { get; init; }

        /// <summary>Until when.</summary>
        [Display(Name = "milestone.due")]
        public DateOnly? DueOn { get; init; }

        /// <summary>Where it stands.</summary>
        [Required, StringLength(Programme.SourceMaxLength), Display(Name = "commitment.source")]
        public string Source { get; init; } = "";

        internal CommitmentTerms Terms(decimal amount) => new() { PromisedBy = PromisedBy, PromisedTo = PromisedTo, What = What, Amount = amount, Unit = Unit, PromisedOn = PromisedOn!.Value, DueOn = DueOn, Source = Source };
    }
}
