using Microsoft.EntityFrameworkCore;
using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Data;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.CapacityBuilding.Milestones;

/// <summary>The other end of a link, as far as the reader may see it.</summary>
/// <param name="Link">The link.</param>
/// <param name="Step">The milestone at its other end, with what was planned and reported of it.</param>
/// <param name="Programme">That milestone's programme.</param>
/// <param name="IsEarlier">The other end comes first.</param>
public sealed record LinkedStep(MilestoneLink Link, Milestone Step, Programme Programme, bool IsEarlier);

/// <summary>What comes before and after a milestone, in its own programme and along the line of programmes; all through the walls.</summary>
public static class Lineage
{
    /// <summary>The standing links of a milestone, by code.</summary>
    public static async Task<IReadOnlyList<LinkedStep>> LinksOfAsync(PartnersDb db, Guid milestone, CancellationToken ct)
    {
        var links = await db.Set<MilestoneLink>().AsNoTracking().Where(link => (link.MilestoneId == milestone || link.EarlierId == milestone) && link.EndedAt == null).ToListAsync(ct);
        if (links.Count == 0) return [];
        var ids = links.ConvertAll(link => link.MilestoneId == milestone ? link.EarlierId : link.MilestoneId);
        var steps = await db.Set<Milestone>().AsNoTracking().Include(step => step.Reports).ThenInclude(report => report.Reply).Include(step => step.Versions).Where(step => ids.Contains(step.Id)).AsSplitQuery().ToDictionaryAsync(step => step.Id, ct);
        var programmeIds = steps.Values.Select(step => step.ProgrammeId).Distinct().ToList();
        var programmes = await db.Set<Programme>().AsNoTracking().Where(programme => programmeIds.Contains(programme.Id)).ToDictionaryAsync(programme => programme.Id, ct);
        return [.. from link in links
                   let isEarlier = link.MilestoneId == milestone
                   where steps.ContainsKey(isEarlier ? link.EarlierId : link.MilestoneId)
                   let step = steps[isEarlier ? link.EarlierId : link.MilestoneId]
                   where programmes.ContainsKey(step.ProgrammeId)
                   orderby step.Code
                   select new LinkedStep(link, step, programmes[step.ProgrammeId], isEarlier)];
    }

    /// <summary>Programmes of a line that the reader may see: those that continue another.</summary>
    public static Task<List<Programme>> ContinuingAsync(PartnersDb db, CancellationToken ct) =>
        db.Set<Programme>().AsNoTracking().Include(programme => programme.Parties).Where(programme => programme.PredecessorId != null).OrderBy(programme => programme.StartsOn).ToListAsync(ct);

    /// <summary>Successors of a programme into which an organization may carry something forward; none as long as the programme is not ending.</summary>
    public static async Task<IReadOnlyList<Programme>> SuccessorsAsync(PartnersDb db, Programme programme, WorkspaceCode me, DateOnly today, CancellationToken ct)
    {
        if (!MilestoneLink.IsEnding(programme, today)) return [];
        var known = await ContinuingAsync(db, ct);
        return [.. known.Where(other => other.RoleOf(me) is ProgrammeRole.Partner && MilestoneLink.Continues(other, programme.Id, known))];
    }
}
