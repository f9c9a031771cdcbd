using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.CapacityBuilding.Milestones;

/// <summary>One change to several milestones: chosen, looked at with a result for each, and then made to each by itself.</summary>
[Needs(Permission.PlanProgrammes)]
public sealed class ChangeModel(PartnersDb db) : PortalPage
{
    /// <summary>What became of one, or would.</summary>
    /// <param name="Step">The milestone.</param>
    /// <param name="Seen">Its revision as it was looked at.</param>
    /// <param name="Refusal">Why not; null where it is changed.</param>
    public sealed record Outcome(Milestone Step, int Seen, string? Refusal);

    /// <summary>What is chosen and typed.</summary>
    [BindProperty]
    public ChangeForm Form { get; set; } = new();

    /// <summary>The milestones, as they are before anything is looked at.</summary>
    public IReadOnlyList<Milestone> Steps { get; private set; } = [];

    /// <summary>What became of each, or would; empty before it was looked at.</summary>
    public IReadOnlyList<Outcome> Outcomes { get; private set; } = [];

    /// <summary>It was done.</summary>
    public bool IsDone { get; private set; }

    /// <summary>Programmes of the milestones.</summary>
    public IReadOnlyDictionary<Guid, Programme> Programmes { get; private set; } = new Dictionary<Guid, Programme>();

    /// <summary>Nothing is chosen yet.</summary>
    public IActionResult OnGet() => Page();

    /// <summary>Shows what was chosen and asks what is to be changed.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        ModelState.Clear();
        return Page();
    }

    /// <summary>Looks at what would become of each. Nothing is written.</summary>
    public async Task<IActionResult> OnPostLookAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        if (!ModelState.IsValid || !Ask(Form.ToChange().Check)) return NotAccepted();
        Outcomes = [.. Steps.Select(step => new Outcome(step, step.Revision, RefusalOf(() => Form.ToChange().Make(Programmes[step.ProgrammeId], step, step.Revision, By, Now))))];
        db.ForgetChanges();
        return Page();
    }

    /// <summary>Makes the change to each by itself.</summary>
    public async Task<IActionResult> OnPostMakeAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        if (!ModelState.IsValid || !Ask(Form.ToChange().Check)) return NotAccepted();
        var seen = Form.Seen.Select(pair => pair.Split(':')).Where(pair => pair.Length == 2 && Guid.TryParse(pair[0], out _) && int.TryParse(pair[1], out _)).DistinctBy(pair => pair[0]).ToDictionary(pair => Guid.Parse(pair[0]), pair => int.Parse(pair[1], System.Globalization.CultureInfo.InvariantCulture));
        List<Outcome> outcomes = [];
        foreach (var id in Steps.Select(step => step.Id))
        {
            db.ForgetChanges();
            var step = await db.Set<Milestone>().Include(one => one.Versions).SingleAsync(one => one.Id == id, ct);
            outcomes.Add(new(step, step.Revision, await MakeAsync(step, seen.GetValueOrDefault(id), ct)));
        }

        (Outcomes, IsDone) = (outcomes, true);
        return Page();
    }

    async Task<string?> MakeAsync(Milestone step, int seen, CancellationToken ct)
    {
        if (RefusalOf(() => Form.ToChange().Make(Programmes[step.ProgrammeId], step, seen, By, Now)) is { } refusal) return refusal;
        db.Record(Act.MilestoneReplanned, "milestone", step.Id, step.Originator);
        try
        {
            await db.SaveChangesAsync(ct);
            return null;
        }
        catch (DbUpdateConcurrencyException)
        {
            return T["bulk.changed-meanwhile"];
        }
    }

    string? RefusalOf(Action make)
    {
        try
        {
            make();
            return null;
        }
        catch (RuleBroken broken)
        {
            return T[broken.TextKey, [.. broken.Args]];
        }
        catch (StaleRevision)
        {
            return T["bulk.changed-meanwhile"];
        }
    }

    async Task LoadAsync(CancellationToken ct)
    {
        var ids = Form.Ids.Distinct().Take(PlanChange.Most).ToList();
        Steps = await db.Set<Milestone>().Include(step => step.Versions).Where(step => ids.Contains(step.Id) && step.RemovedAt == null).OrderBy(step => step.DueOn).ThenBy(step => step.Code).AsSplitQuery().ToListAsync(ct);
        var programmes = Steps.Select(step => step.ProgrammeId).Distinct().ToList();
        Programmes = await db.Set<Programme>().AsNoTracking().Include(programme => programme.Parties).Include(programme => programme.Clusters).Where(programme => programmes.Contains(programme.Id)).AsSplitQuery().ToDictionaryAsync(programme => programme.Id, ct);
    }
}

/// <summary>A change to several milestones as typed.</summary>
public sealed record ChangeForm
{
    /// <summary>The milestones.</summary>
    public List<Guid> Ids { get; init; } = [];

    /// <summary>Each with its revision, as it was looked at.</summary>
    public List<string> Seen { get; init; } = [];

    /// <summary>What is changed.</summary>
    [Required, Display(Name = "bulk.what")]
    public PlanChangeKind? Kind { get; init; }

    /// <summary>The side whose body is another.</summary>
    [StringLength(WorkspaceCode.MaxLength), Display(Name = "milestone.lead")]
    public string? Lead { get; init; }

    /// <summary>The body.</summary>
    [StringLength(Milestone.WordMaxLength), Display(Name = "milestone.body")]
    public string? Body { get; init; }

    /// <summary>Days later.</summary>
    [Display(Name = "bulk.days")]
    public int? Days { get; init; }

    /// <summary>Code of the cluster.</summary>
    [StringLength(Rtop.Partners.CapacityBuilding.Cluster.CodeMaxLength), Display(Name = "programme.cluster")]
    public string? Cluster { get; init; }

    /// <summary>Label.</summary>
    [Display(Name = "assessments.label")]
    public HandlingLabel? Label { get; init; }

    internal PlanChange ToChange() => new(Kind ?? default)
    {
        Lead = WorkspaceCode.Parse(Lead),
        Body = Body ?? "",
        Days = Days ?? 0,
        Cluster = Cluster ?? "",
        Label = Label ?? default,
    };
}
