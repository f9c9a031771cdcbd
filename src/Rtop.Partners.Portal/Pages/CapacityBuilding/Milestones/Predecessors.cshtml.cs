using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.CapacityBuilding.Milestones;

/// <summary>On what a milestone builds: named by code, of the same programme or of an earlier one.</summary>
[Needs(Permission.PlanProgrammes)]
public sealed class PredecessorsModel(PartnersDb db, PortalOptions options) : MilestonePage(db, options)
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public PredecessorForm Form { get; set; } = new();

    /// <summary>Those that are named.</summary>
    public IEnumerable<LinkedStep> Predecessors => Links.Where(link => link.IsEarlier && link.Link.Kind is MilestoneLinkKind.Predecessor);

    /// <summary>Shows them.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) => await LoadAsync(id, ct) ? Page() : NotFound();

    /// <summary>Names one.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return NotFound();
        if (!ModelState.IsValid) return NotAccepted();
        var (programme, earlier) = await TypedAsync(ct);
        var programmeId = Programme.Id;
        var others = await Db.Set<MilestoneLink>().AsNoTracking().Where(link => link.ProgrammeId == programmeId && link.Kind == MilestoneLinkKind.Predecessor && link.EndedAt == null).ToListAsync(ct);
        MilestoneLink? link = null;
        // What one may not see is not there.
        if (!Ask(() => Rule.RequireAt("Earlier", earlier is not null, "forward.unknown")) || !Ask(() => link = MilestoneLink.After(Programme, Milestone, programme!, earlier!, others, By, Now))) return NotAccepted();
        Db.Add(link!);
        Db.Record(Act.MilestoneLinked, "milestone", id, Programme.Originator);
        await Db.SaveChangesAsync(ct);
        return Redirect(Url.Content($"~/milestones/{id}"));
    }

    /// <summary>Takes one back.</summary>
    public async Task<IActionResult> OnPostEndAsync(Guid id, Guid link, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct) || await Db.Set<MilestoneLink>().SingleOrDefaultAsync(one => one.Id == link && one.MilestoneId == id && one.EndedAt == null, ct) is not { } found) return NotFound();
        ModelState.Clear();
        if (!Ask(() => found.End(Programme, By, Now))) return NotAccepted();
        Db.Record(Act.MilestoneUnlinked, "milestone", id, Programme.Originator);
        await Db.SaveChangesAsync(ct);
        return Redirect(Url.Content($"~/milestones/{id}"));
    }

    async Task<bool> LoadAsync(Guid id, CancellationToken ct) => await FindMilestoneAsync(id, ct) && MayLink;

    // "PS-1" is of this programme, "PR-0001 PS-1" of that one.
    async Task<(Programme? Programme, Milestone? Earlier)> TypedAsync(CancellationToken ct)
    {
        var parts = Form.Earlier.Trim().Split([' ', '/', ':'], 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var code = parts[^1];
        var programme = Programme;
        if (parts.Length == 2)
        {
            var programmes = await Db.Set<Programme>().AsNoTracking().ToListAsync(ct);
            programme = programmes.OrderByDescending(one => one.Originator == Programme.Originator).FirstOrDefault(one => string.Equals(one.Reference, parts[0], StringComparison.OrdinalIgnoreCase));
        }

        if (programme?.Id is not { } there) return default;
        return (programme, await Db.Set<Milestone>().AsNoTracking().SingleOrDefaultAsync(step => step.ProgrammeId == there && step.Code == code && step.RemovedAt == null, ct));
    }

    /// <summary>A predecessor as typed.</summary>
    public sealed record PredecessorForm
    {
        /// <summary>Its code, after the reference of its programme where that is another.</summary>
        [Required, StringLength(60), Display(Name = "forward.earlier")]
        public string Earlier { get; init; } = "";
    }
}
