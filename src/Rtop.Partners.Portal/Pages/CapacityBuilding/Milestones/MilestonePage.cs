using Microsoft.EntityFrameworkCore;
using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Pages.CapacityBuilding.Programmes;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.CapacityBuilding.Milestones;

/// <summary>A page about one milestone: finds it and its programme through the walls.</summary>
public abstract class MilestonePage(PartnersDb db, PortalOptions options) : ProgrammePage(db, options)
{
    /// <summary>The milestone.</summary>
    public Milestone Milestone { get; protected set; } = null!;

    /// <summary>The reader's organization is one of the two that lead.</summary>
    public bool Reports => (Milestone.FirstLead == Me.Workspace || Milestone.SecondLead == Me.Workspace) && Role is not null && Milestone.RemovedAt is null && Milestone.Provenance is not Provenance.OnRecord && Me.May.Includes(Permission.ReportMilestones);

    /// <summary>What comes before and after it, as far as the reader may see it.</summary>
    public IReadOnlyList<LinkedStep> Links { get; private set; } = [];

    /// <summary>Programmes into which it may be carried forward.</summary>
    public IReadOnlyList<Programme> Successors { get; private set; } = [];

    /// <summary>Practice cards written from it.</summary>
    public IReadOnlyList<(Guid Id, string Title)> Practices { get; private set; } = [];

    /// <summary>The reader may say on what it builds.</summary>
    public bool MayLink => Plans && Milestone.RemovedAt is null;

    /// <summary>Finds the milestone with its reports and what the plan said of it. False: not there for this desk.</summary>
    protected async Task<bool> FindMilestoneAsync(Guid id, CancellationToken ct)
    {
        if (await Db.Set<Milestone>().Include(step => step.Publication).SingleOrDefaultAsync(step => step.Id == id, ct) is not { } found || !await FindAsync(found.ProgrammeId, ct)) return false;
        await Db.Set<StatusReport>().Include(report => report.Reply).Where(report => report.MilestoneId == id).LoadAsync(ct);
        await Db.Set<MilestoneVersion>().Where(version => version.MilestoneId == id).LoadAsync(ct);
        await Db.Set<MilestoneNaming>().Where(naming => naming.MilestoneId == id).LoadAsync(ct);
        Milestone = found;
        Links = await Lineage.LinksOfAsync(Db, id, ct);
        Marking = Words.Label(found.Label, found.Originator);
        return true;
    }

    /// <summary>Finds what was written from it, and where it may go on; it is always found.</summary>
    protected async Task<bool> FindAroundAsync(CancellationToken ct)
    {
        var id = Milestone.Id;
        var cards = await Db.Set<PracticeCard>().Where(card => card.MilestoneId == id).OrderBy(card => card.WrittenAt).Select(card => new { card.Id, card.Title }).ToListAsync(ct);
        Practices = [.. cards.Select(card => (card.Id, card.Title))];
        if (Me.May.Includes(Permission.PlanProgrammes)) Successors = await Lineage.SuccessorsAsync(Db, Programme, Me.Workspace, Today, ct);
        return true;
    }
}
