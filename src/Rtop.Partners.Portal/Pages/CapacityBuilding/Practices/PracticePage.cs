using Microsoft.EntityFrameworkCore;
using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.CapacityBuilding.Practices;

/// <summary>A page about one practice card: finds it through the walls, with what its milestone is called where that may be read too.</summary>
public abstract class PracticePage(PartnersDb db) : PortalPage
{
    /// <summary>The card.</summary>
    public PracticeCard Card { get; private set; } = null!;

    /// <summary>The milestone and its programme; null where the reader reads the card alone.</summary>
    public (Milestone Step, Programme Programme)? From { get; private set; }

    /// <summary>Requests that the reader's organization made or was sent, the oldest first.</summary>
    public IReadOnlyList<ReplicationRequest> Requests { get; private set; } = [];

    /// <summary>The reader may ask to repeat it.</summary>
    public bool MayAsk => Card.Workspace != Me.Workspace && Me.May.Includes(Permission.ReportMilestones);

    /// <summary>The reader decides whether every workspace reads it.</summary>
    public bool MayOpen => Card.Originator == Me.Workspace && Card.OpenedAt is null && Me.May.Includes(Permission.LeadProgrammes);

    /// <summary>The reader answers who asks.</summary>
    public bool MayAnswer => Card.Workspace == Me.Workspace && Me.May.Includes(Permission.ReportMilestones);

    /// <summary>The database at this desk.</summary>
    protected PartnersDb Db { get; } = db;

    /// <summary>Finds it. False: not there for this desk.</summary>
    protected async Task<bool> FindAsync(Guid id, CancellationToken ct)
    {
        if (await Db.Set<PracticeCard>().SingleOrDefaultAsync(card => card.Id == id, ct) is not { } found) return false;
        Card = found;
        Marking = Words.Label(found.Label, found.Originator);
        var step = await Db.Set<Milestone>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == found.MilestoneId, ct);
        if (step is not null && await Db.Set<Programme>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == found.ProgrammeId, ct) is { } programme) From = (step, programme);
        Requests = await Db.Set<ReplicationRequest>().Include(request => request.Answer).Where(request => request.CardId == id).OrderBy(request => request.At).ToListAsync(ct);
        return true;
    }
}
