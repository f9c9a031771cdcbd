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

/// <summary>An indicator: what each partner counted in which period, side by side where several did, and what was settled.</summary>
[Needs(Permission.ReadProgrammes)]
public sealed class ReadModel(PartnersDb db, PortalOptions options) : IndicatorPage(db, options)
{
    /// <summary>A figure as typed.</summary>
    [BindProperty]
    public FigureForm Form { get; set; } = new();

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) => await FindIndicatorAsync(id, ct) ? Page() : NotFound();

    /// <summary>Says what was counted.</summary>
    [Needs(Permission.ReportMilestones)]
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await FindIndicatorAsync(id, ct) || !Reports) return NotFound();
        var value = Figures.Read(Form.Value);
        if (Form.Value is { Length: > 0 } && value is null) ModelState.AddModelError("Form.Value", T["rule.indicator.figure"]);
        var parts = Indicator.Disaggregation.Zip(Form.Parts).Where(part => !string.IsNullOrWhiteSpace(part.Second)).Select(part => (Name: part.First, Value: Figures.Read(part.Second))).ToList();
        if (parts.Any(part => part.Value is null)) ModelState.AddModelError("Form.Parts", T["rule.indicator.figure"]);
        if (!ModelState.IsValid || !Ask(() => Db.Add(Indicator.Count(Milestone, new(Form.From!.Value, Form.To!.Value, value!.Value, [.. parts.Select(part => new FigurePart(part.Name, part.Value!.Value))], Form.Note ?? ""), Today, By, Now)))) return NotAccepted();
        Db.Record(Act.ResultCounted, "milestone", Milestone.Id, Programme.Originator);
        return await SaveAsync(id, "Form.Value", ct);
    }

    /// <summary>Takes it out.</summary>
    [Needs(Permission.PlanProgrammes)]
    public async Task<IActionResult> OnPostEndAsync(Guid id, CancellationToken ct)
    {
        if (!await FindIndicatorAsync(id, ct) || !Plans) return NotFound();
        ModelState.Clear();
        if (!Ask(() => Indicator.End(Programme, By, Now))) return NotAccepted();
        Db.Record(Act.IndicatorEnded, "milestone", Milestone.Id, Programme.Originator);
        await Db.SaveChangesAsync(ct);
        return Redirect(Url.Content($"~/milestones/{Milestone.Id}"));
    }

    async Task<IActionResult> SaveAsync(Guid id, string field, CancellationToken ct)
    {
        try
        {
            await Db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException fault) when (HttpContext.RequestServices.GetRequiredService<IDatabase>().IsDuplicate(fault))
        {
            // The other side counted at the same moment: what was typed stays, and the other figure is there to be read.
            Db.ForgetChanges();
            if (!await FindIndicatorAsync(id, ct)) return NotFound();
            ModelState.AddModelError(field, T["indicator.counted-meanwhile"]);
            return NotAccepted();
        }

        return Redirect(Url.Content($"~/indicators/{id}"));
    }

    /// <summary>A figure as typed.</summary>
    public sealed record FigureForm
    {
        /// <summary>First day.</summary>
        [Required, Display(Name = "indicator.from")]
        public DateOnly? From { get; init; }

        /// <summary>Last day.</summary>
        [Required, Display(Name = "indicator.to")]
        public DateOnly? To { get; init; }

        /// <summary>What was counted.</summary>
        [Required, Display(Name = "indicator.value")]
        public string Value { get; init; } = "";

        /// <summary>The same told apart, in the indicator's order.</summary>
        public List<string?> Parts { get; init; } = [];

        /// <summary>What is to be known of it.</summary>
        [StringLength(Figure.NoteMaxLength), Display(Name = "indicator.note")]
        public string? Note { get; init; }
    }
}
