using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.CapacityBuilding.Milestones;

/// <summary>A milestone: what the plan says, where it stands and by whose word, and what is said to it.</summary>
[Needs(Permission.ReadProgrammes)]
public sealed class ReadModel(PartnersDb db, PortalOptions options, StandIns standIns) : MilestonePage(db, options)
{
    /// <summary>A comment as typed.</summary>
    [BindProperty]
    public CommentForm Form { get; set; } = new();

    /// <summary>What was said, in order, as far as the reader may read it.</summary>
    public IReadOnlyList<MilestoneComment> Comments { get; private set; } = [];

    /// <summary>Its indicators, and what they have reached.</summary>
    public IReadOnlyList<ResultIndicator> Indicators { get; private set; } = [];

    /// <summary>Organizations that could be named here.</summary>
    public IEnumerable<WorkspaceCode> Nameable => Programme.Parties.Where(party => party.EndedAt is null && party.Role is ProgrammeRole.Named && Milestone.Namings.All(naming => naming.Workspace != party.Workspace || naming.EndedAt is not null)).Select(party => party.Workspace);

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) => await LoadAsync(id, ct) ? Page() : NotFound();

    /// <summary>Says something to it.</summary>
    [Needs(Permission.ReportMilestones)]
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct) || Role is null) return NotFound();
        MilestoneComment? comment = null;
        if (!ModelState.IsValid || !Ask(() => comment = MilestoneComment.On(Programme, Milestone, Form.Text.ReplaceLineEndings("\n"), Form.OwnSideOnly, By, Now))) return NotAccepted();
        Db.Add(comment!);
        // What is kept to one side is no business of another chain.
        Db.Record(Act.MilestoneCommented, "milestone", id, Form.OwnSideOnly ? null : Programme.Originator);
        return await SaveAsync(ct);
    }

    /// <summary>Takes it out of the plan.</summary>
    [Needs(Permission.PlanProgrammes)]
    public async Task<IActionResult> OnPostRemoveAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct) || !Plans) return NotFound();
        ModelState.Clear();
        if (!Ask(() => Milestone.Remove(Programme, By, Now))) return NotAccepted();
        Db.Record(Act.MilestoneRemoved, "milestone", id, Programme.Originator);
        return await SaveAsync(ct);
    }

    /// <summary>Names an organization in it.</summary>
    [Needs(Permission.LeadProgrammes)]
    public async Task<IActionResult> OnPostNameAsync(Guid id, string? workspace, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct) || !Leads) return NotFound();
        ModelState.Clear();
        if (Nameable.FirstOrDefault(code => code.Value == workspace) is not { Value.Length: > 0 } code) return NotFound();
        if (!Ask(() => Db.Add(Milestone.Name(Programme, code, By, Now)))) return NotAccepted();
        Db.Record(Act.MilestoneNamed, "milestone", id);
        return await SaveAsync(ct);
    }

    /// <summary>Opens it to every workspace.</summary>
    [Needs(Permission.LeadProgrammes)]
    [StepUp]
    public async Task<IActionResult> OnPostPublishAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct) || !Leads) return NotFound();
        ModelState.Clear();
        if (!Ask(() => Db.Add(Milestone.Publish(Programme, By, Now)))) return NotAccepted();
        Db.Record(Act.MilestonePublished, "milestone", id);
        return await SaveAsync(ct);
    }

    async Task<IActionResult> SaveAsync(CancellationToken ct)
    {
        await Db.SaveChangesAsync(ct);
        return Redirect(Url.Content($"~/milestones/{Milestone.Id}"));
    }

    async Task<bool> LoadAsync(Guid id, CancellationToken ct)
    {
        if (!await FindMilestoneAsync(id, ct) || !await FindAroundAsync(ct)) return false;
        await standIns.LoadAsync(ct, [.. Milestone.Reports.Select(report => report.Id)]);
        Comments = await Db.Set<MilestoneComment>().AsNoTracking().Where(comment => comment.MilestoneId == id).OrderBy(comment => comment.At).ToListAsync(ct);
        Indicators = await Db.Set<ResultIndicator>().AsNoTracking().Include(one => one.Figures).Include(one => one.Reconciliations).AsSplitQuery().Where(one => one.MilestoneId == id && one.EndedAt == null).OrderBy(one => one.At).ToListAsync(ct);
        return true;
    }

    /// <summary>A comment as typed.</summary>
    public sealed record CommentForm
    {
        /// <summary>What is said.</summary>
        [Required, StringLength(MilestoneComment.TextMaxLength), Display(Name = "milestone.comment")]
        public string Text { get; init; } = "";

        /// <summary>Kept to one's own side.</summary>
        [Display(Name = "milestone.own-side-only")]
        public bool OwnSideOnly { get; init; }
    }
}
