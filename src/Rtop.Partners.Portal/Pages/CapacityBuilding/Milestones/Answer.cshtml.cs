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

/// <summary>The other side confirms what was reported, or says that it sees it differently.</summary>
[Needs(Permission.ReportMilestones)]
public sealed class AnswerModel(PartnersDb db, PortalOptions options, StandIns standIns) : MilestonePage(db, options)
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public AnswerForm Form { get; set; } = new();

    /// <summary>The report that waits.</summary>
    public StatusReport Report { get; private set; } = null!;

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return NotFound();
        Form = new() { Seen = Report.Number };
        return Page();
    }

    /// <summary>Answers.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return NotFound();
        if (!ModelState.IsValid) return NotAccepted();
        if (Form.Seen != Report.Number)
        {
            // Another report came meanwhile: nobody confirms what they have not read.
            ModelState.Remove("Form.Seen");
            ModelState.AddModelError("Form.Confirms", T["report.newer", Words.Of(Report.State)]);
            Form = Form with { Seen = Report.Number };
            return NotAccepted();
        }

        await standIns.LoadAsync(ct);
        if (!Ask(() => standIns.Require(Form.For, Permission.ReportMilestones)) || !Ask(() => Db.Add(Report.Answer(Milestone, Form.Confirms!.Value, (Form.Note ?? "").ReplaceLineEndings("\n"), By, Now)))) return NotAccepted();
        standIns.Write(Form.For, Permission.ReportMilestones, StandInKind.ReportAnswered, Report.Id, Programme.Id);
        Db.Record(Act.MilestoneAnswered, "milestone", id, Programme.Originator);
        try
        {
            await Db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException fault) when (HttpContext.RequestServices.GetRequiredService<IDatabase>().IsDuplicate(fault))
        {
            Db.ForgetChanges();
            if (!await FindMilestoneAsync(id, ct)) return NotFound();
            Show(new RuleBroken(null, "report.answered", []));
            return NotAccepted();
        }

        return Redirect(Url.Content($"~/milestones/{id}"));
    }

    async Task<bool> LoadAsync(Guid id, CancellationToken ct)
    {
        if (!await FindMilestoneAsync(id, ct) || !Reports || Milestone.LastReport is not { Reply: null } last || last.Workspace == Me.Workspace) return false;
        Report = last;
        return true;
    }

    /// <summary>An answer as typed.</summary>
    public sealed record AnswerForm
    {
        /// <summary>Yes, or no.</summary>
        [Required, Display(Name = "report.verdict")]
        public bool? Confirms { get; init; }

        /// <summary>Why not, or anything else to say.</summary>
        [StringLength(StatusReply.NoteMaxLength), Display(Name = "report.note")]
        public string? Note { get; init; }

        /// <summary>In whose name; null is the own.</summary>
        [Display(Name = "stand-in.in-whose-name")]
        public Guid? For { get; init; }

        /// <summary>The report that the officer read.</summary>
        public int Seen { get; init; }
    }
}
