using Microsoft.EntityFrameworkCore;
using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.CapacityBuilding.Programmes;

/// <summary>Programmes that the workspace is on, and what others published.</summary>
[Needs(Permission.ReadProgrammes)]
public sealed class IndexModel(PartnersDb db) : PortalPage
{
    const int Shown = 100;

    /// <summary>One programme in the list.</summary>
    public sealed record Row(Programme Programme, int Milestones, int Achieved, int Late);

    /// <summary>Running ones first.</summary>
    public IReadOnlyList<Row> Rows { get; private set; } = [];

    /// <summary>Invitations that wait for this workspace's answer.</summary>
    public IReadOnlyList<ProgrammeInvitation> Invitations { get; private set; } = [];

    /// <summary>The day it is now in a zone, for the views.</summary>
    public DateOnly Today(string zone) => TodayIn(zone);

    /// <summary>Shows the list.</summary>
    public async Task OnGetAsync(CancellationToken ct)
    {
        var me = Me.Workspace;
        var programmes = await db.Set<Programme>().AsNoTracking().Include(programme => programme.Parties).OrderByDescending(programme => programme.StartsOn).ThenBy(programme => programme.Number).Take(Shown).AsSplitQuery().ToListAsync(ct);
        var ids = programmes.ConvertAll(programme => programme.Id);
        var steps = (await db.Set<Milestone>().AsNoTracking().Where(step => ids.Contains(step.ProgrammeId) && step.RemovedAt == null).ToListAsync(ct)).ToLookup(step => step.ProgrammeId);
        Rows = [.. programmes.Select(programme => new Row(
            programme, steps[programme.Id].Count(), steps[programme.Id].Count(step => step.State is MilestoneState.Achieved), steps[programme.Id].Count(step => step.Provenance is not Provenance.OnRecord && step.IsLate(TodayIn(programme.Zone)))))];
        if (Me.May.Includes(Permission.AnswerProgrammes))
            Invitations = await db.Set<ProgrammeInvitation>().AsNoTracking().Where(invitation => invitation.Workspace == me && invitation.EndedAt == null && invitation.Answer == null).OrderBy(invitation => invitation.SentAt).ToListAsync(ct);
    }
}
