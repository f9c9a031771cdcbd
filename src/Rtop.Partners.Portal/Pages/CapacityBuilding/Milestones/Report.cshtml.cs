using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Reviews;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.CapacityBuilding.Milestones;

/// <summary>One of the two that lead reports where a milestone stands.</summary>
[Needs(Permission.ReportMilestones)]
public sealed class ReportModel(PartnersDb db, PortalOptions options, StandIns standIns) : MilestonePage(db, options)
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public StatusForm Form { get; set; } = new();

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (!await FindMilestoneAsync(id, ct) || !Reports) return NotFound();
        Form = new() { Seen = Milestone.Revision };
        return Page();
    }

    /// <summary>Reports.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await FindMilestoneAsync(id, ct) || !Reports) return NotFound();
        await standIns.LoadAsync(ct);
        try
        {
            if (!ModelState.IsValid || !Ask(() => standIns.Require(Form.For, Permission.ReportMilestones)) || !Ask(() => Db.Add(Milestone.Report(Form.Entry, Today, Form.Seen, By, Now)))) return NotAccepted();
            standIns.Write(Form.For, Permission.ReportMilestones, StandInKind.MilestoneReported, Milestone.LastReport!.Id, Programme.Id);
            Db.Record(Act.MilestoneReported, "milestone", id, Programme.Originator);
            await Db.SaveChangesAsync(ct);
        }
        catch (Exception conflict) when (conflict is StaleRevision or DbUpdateConcurrencyException || (conflict is DbUpdateException fault && HttpContext.RequestServices.GetRequiredService<IDatabase>().IsDuplicate(fault)))
        {
            // Somebody reported or replanned meanwhile: what was typed stays, what stands is said, and reporting again is a choice.
            Db.ForgetChanges();
            if (!await FindMilestoneAsync(id, ct)) return NotFound();
            ModelState.Remove("Form.Seen");
            ModelState.AddModelError("Form.State", T["report.changed-meanwhile", Words.Of(Milestone.State), Dates(Milestone)]);
            Form = Form with { Seen = Milestone.Revision };
            return NotAccepted();
        }

        return Redirect(Url.Content($"~/milestones/{id}"));
    }

    string Dates(Milestone step) => HttpContext.RequestServices.GetRequiredService<Web.Localization.Dates>().Due(step.DueOn, step.DuePrecision);

    /// <summary>A status as typed.</summary>
    public sealed record StatusForm
    {
        /// <summary>Where it stands.</summary>
        [Required, Display(Name = "milestone.state")]
        public MilestoneState? State { get; init; }

        /// <summary>The new date.</summary>
        [Display(Name = "report.new-date")]
        public DateOnly? NewDueOn { get; init; }

        /// <summary>Why.</summary>
        [StringLength(StatusReport.ReasonMaxLength), Display(Name = "report.reason")]
        public string? Reason { get; init; }

        /// <summary>What shows it.</summary>
        [StringLength(StatusReport.ShownByMaxLength), Display(Name = "report.shown-by")]
        public string? ShownBy { get; init; }

        /// <summary>In whose name; null is the own.</summary>
        [Display(Name = "stand-in.in-whose-name")]
        public Guid? For { get; init; }

        /// <summary>The state that the officer saw.</summary>
        public int Seen { get; init; }

        internal StatusEntry Entry => new(State!.Value, NewDueOn, (Reason ?? "").ReplaceLineEndings("\n"), ShownBy ?? "");
    }
}
