using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web.Localization;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.CapacityBuilding.Indicators;

/// <summary>Settles by name what counts for a span in which several partners counted.</summary>
[Needs(Permission.ReportMilestones)]
public sealed class SettleModel(PartnersDb db, PortalOptions options) : IndicatorPage(db, options)
{
    /// <summary>First day of the span.</summary>
    [BindProperty(SupportsGet = true, Name = "from")]
    public DateOnly From { get; set; }

    /// <summary>Last day of the span.</summary>
    [BindProperty(SupportsGet = true, Name = "to")]
    public DateOnly To { get; set; }

    /// <summary>What is typed.</summary>
    [BindProperty]
    public SettleForm Form { get; set; } = new();

    /// <summary>The span with what each counted.</summary>
    public ResultSpan Span { get; private set; } = null!;

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return NotFound();
        Form = new() { Seen = Indicator.Figures.Count };
        return Page();
    }

    /// <summary>Settles.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return NotFound();
        var value = Figures.Read(Form.Value);
        if (Form.Value is { Length: > 0 } && value is null) ModelState.AddModelError("Form.Value", T["rule.indicator.figure"]);
        try
        {
            if (!ModelState.IsValid || !Ask(() => Db.Add(Indicator.Settle(Milestone, From, To, value!.Value, Form.Why, Form.Seen, By, Now)))) return NotAccepted();
            Db.Record(Act.ResultSettled, "milestone", Milestone.Id, Programme.Originator);
            await Db.SaveChangesAsync(ct);
        }
        catch (Exception conflict) when (conflict is StaleRevision || (conflict is DbUpdateException fault && HttpContext.RequestServices.GetRequiredService<IDatabase>().IsDuplicate(fault)))
        {
            // Nobody settles over a figure that they have not read.
            Db.ForgetChanges();
            if (!await LoadAsync(id, ct)) return NotFound();
            ModelState.Remove("Form.Seen");
            ModelState.AddModelError("Form.Value", T["indicator.counted-meanwhile"]);
            Form = Form with { Seen = Indicator.Figures.Count };
            return NotAccepted();
        }

        return Redirect(Url.Content($"~/indicators/{id}"));
    }

    async Task<bool> LoadAsync(Guid id, CancellationToken ct)
    {
        if (!await FindIndicatorAsync(id, ct) || !Reports || ResultsChain.SpansOf(Indicator).SingleOrDefault(span => span.From == From && span.To == To && span.Figures.Count > 1) is not { } there) return false;
        Span = there;
        return true;
    }

    /// <summary>What counts, as typed.</summary>
    public sealed record SettleForm
    {
        /// <summary>What counts.</summary>
        [Required, Display(Name = "indicator.counts")]
        public string Value { get; init; } = "";

        /// <summary>Why.</summary>
        [Required, StringLength(Reconciliation.WhyMaxLength), Display(Name = "indicator.why")]
        public string Why { get; init; } = "";

        /// <summary>How many figures the officer saw.</summary>
        public int Seen { get; init; }
    }
}
