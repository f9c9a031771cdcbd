using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Rtop.Partners.Audit;
using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Pages.CapacityBuilding.Milestones;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web.Localization;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.CapacityBuilding.Indicators;

/// <summary>Sets an indicator for a milestone.</summary>
[Needs(Permission.PlanProgrammes)]
public sealed class NewModel(PartnersDb db, PortalOptions options) : MilestonePage(db, options)
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public IndicatorForm Form { get; set; } = new();

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) => await FindMilestoneAsync(id, ct) && Plans ? Page() : NotFound();

    /// <summary>Sets it.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await FindMilestoneAsync(id, ct) || !Plans) return NotFound();
        foreach (var (field, typed) in new[] { ("Form.Baseline", Form.Baseline), ("Form.Target", Form.Target) })
            if (!string.IsNullOrWhiteSpace(typed) && Figures.Read(typed) is null) ModelState.AddModelError(field, T["rule.indicator.figure"]);
        ResultIndicator? indicator = null;
        if (!ModelState.IsValid || !Ask(() => indicator = ResultIndicator.For(Programme, Milestone, Form.Terms, By, Now))) return NotAccepted();
        Db.Add(indicator!);
        Db.Record(Act.IndicatorSet, "milestone", id, Programme.Originator);
        await Db.SaveChangesAsync(ct);
        return Redirect(Url.Content($"~/indicators/{indicator!.Id}"));
    }

    /// <summary>An indicator as typed.</summary>
    public sealed record IndicatorForm
    {
        /// <summary>What is measured.</summary>
        [Required, StringLength(ResultIndicator.TitleMaxLength), Display(Name = "indicator.what")]
        public string Title { get; init; } = "";

        /// <summary>In what.</summary>
        [Required, StringLength(Programme.WordMaxLength), Display(Name = "indicator.unit")]
        public string Unit { get; init; } = "";

        /// <summary>The value before.</summary>
        [Display(Name = "indicator.baseline")]
        public string? Baseline { get; init; }

        /// <summary>Its day.</summary>
        [Display(Name = "indicator.baseline-on")]
        public DateOnly? BaselineOn { get; init; }

        /// <summary>The value to reach.</summary>
        [Required, Display(Name = "indicator.target")]
        public string Target { get; init; } = "";

        /// <summary>How periods become one.</summary>
        [Required, Display(Name = "indicator.roll-up")]
        public RollUp? RollUp { get; init; }

        /// <summary>By what figures are told apart, a line each.</summary>
        [Display(Name = "indicator.parts")]
        public string? Parts { get; init; }

        /// <summary>Where the figure is to come from.</summary>
        [StringLength(Programme.SourceMaxLength), Display(Name = "indicator.means")]
        public string? Means { get; init; }

        internal ResultIndicatorTerms Terms => new()
        {
            Title = Title,
            Unit = Unit,
            Baseline = Figures.Read(Baseline),
            BaselineOn = BaselineOn,
            Target = Figures.Read(Target)!.Value,
            RollUp = RollUp!.Value,
            Disaggregation = (Parts ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            Means = Means ?? "",
        };
    }
}
