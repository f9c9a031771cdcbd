using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Assessments;

/// <summary>Closes the open cycle, if there is one, and opens the next.</summary>
[Needs(Permission.LeadAssessments)]
public sealed class NextCycleModel(PartnersDb db) : AssessmentPage(db)
{
    /// <summary>When the next ratings are due.</summary>
    [BindProperty]
    public CycleForm Form { get; set; } = new();

    /// <summary>Shows the form with the date that the rhythm gives.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return NotFound();
        Form = new() { DueOn = TodayIn(Me.Place!.Zone).AddDays(Assessment.RhythmDays) };
        return Page();
    }

    /// <summary>Closes and opens.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return NotFound();
        if (!ModelState.IsValid) return NotAccepted();
        var today = TodayIn(Me.Place!.Zone);
        var open = Cycle is { ClosedOn: null } ? Cycle : null;
        if ((open is not null && !Ask(() => open.Close(Assessment, today, By))) || !Ask(() => Db.Add(Assessment.OpenCycle(today, Form.DueOn!.Value, Me.Place.Zone, By)))) return NotAccepted();

        if (open is not null) Db.Record(Act.CycleClosed, "cycle", open.Id, Assessment.Originator);
        Db.Record(Act.CycleOpened, "cycle", Assessment.Cycles.MaxBy(cycle => cycle.Number)!.Id, Assessment.Originator);
        await Db.SaveChangesAsync(ct);
        return Redirect(Url.Content($"~/assessments/{id}"));
    }

    async Task<bool> LoadAsync(Guid id, CancellationToken ct) => await FindAsync(id, ct) && Role is PartyRole.CoLead;

    /// <summary>The next cycle as typed.</summary>
    public sealed record CycleForm
    {
        /// <summary>Due date.</summary>
        [Required, Display(Name = "cycle.due-on")]
        public DateOnly? DueOn { get; init; }
    }
}
