using Microsoft.EntityFrameworkCore;
using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Pages.CapacityBuilding.Milestones;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.CapacityBuilding.Programmes;

/// <summary>Programmes that the workspace is on, and what others published.</summary>
[Needs(Permission.ReadProgrammes)]
public sealed class IndexModel(PartnersDb db, PortalOptions options) : PortalPage
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
        // Counted where they are: the list of programmes reads no milestone.
        var (ids, zones) = (programmes.ConvertAll(programme => programme.Id), MilestoneQuery.DaysOf(programmes, Clock, new(options.Demo)));
        var counts = await db.Admitted(new(), zones).Where(step => ids.Contains(step.ProgrammeId)).GroupBy(step => step.ProgrammeId).Select(steps => new { steps.Key, All = steps.Count(), Achieved = steps.Count(step => step.State == MilestoneState.Achieved) }).ToDictionaryAsync(row => row.Key, ct);
        var late = await db.Admitted(new() { State = "Late" }, zones).Where(step => ids.Contains(step.ProgrammeId)).GroupBy(step => step.ProgrammeId).Select(steps => new { steps.Key, Count = steps.Count() }).ToDictionaryAsync(row => row.Key, row => row.Count, ct);
        Rows = [.. programmes.Select(programme => new Row(programme, counts.GetValueOrDefault(programme.Id)?.All ?? 0, counts.GetValueOrDefault(programme.Id)?.Achieved ?? 0, late.GetValueOrDefault(programme.Id)))];
        if (Me.May.Includes(Permission.AnswerProgrammes))
            Invitations = await db.Set<ProgrammeInvitation>().AsNoTracking().Where(invitation => invitation.Workspace == me && invitation.EndedAt == null && invitation.Answer == null).OrderBy(invitation => invitation.SentAt).ToListAsync(ct);
    }
}
