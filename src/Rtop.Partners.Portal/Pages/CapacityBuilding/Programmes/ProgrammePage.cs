using Microsoft.EntityFrameworkCore;
using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Reviews;

namespace Rtop.Partners.Portal.Pages.CapacityBuilding.Programmes;

/// <summary>A page about one programme: finds it through the walls, with what its head shows.</summary>
public abstract class ProgrammePage(PartnersDb db, PortalOptions options) : PortalPage
{
    /// <summary>The programme; set when <see cref="FindAsync"/> found it.</summary>
    public Programme Programme { get; private set; } = null!;

    /// <summary>What the reader's workspace is to it; null where it reads only what was published.</summary>
    public ProgrammeRole? Role { get; private set; }

    /// <summary>The day it is in the programme's zone.</summary>
    public DateOnly Today => TodayIn(Programme.Zone);

    /// <summary>How days are counted for the other side's answer.</summary>
    public WorkingDays WorkingDays => WorkingDays.At(Me.Place!, options.Demo);

    /// <summary>The reader's side may write the plan.</summary>
    public bool Plans => Role is ProgrammeRole.Partner && Me.May.Includes(Workspaces.Permission.PlanProgrammes);

    /// <summary>The reader decides who is on it.</summary>
    public bool Leads => Programme.Originator == Me.Workspace && Me.May.Includes(Workspaces.Permission.LeadProgrammes);

    /// <summary>What its first level is called.</summary>
    public string ClusterWord => Programme.ClusterWord is { Length: > 0 } word ? word : T["programme.cluster"];

    /// <summary>What its second level is called.</summary>
    public string ObjectiveWord => Programme.ObjectiveWord is { Length: > 0 } word ? word : T["programme.objective"];

    /// <summary>What its dated steps are called.</summary>
    public string MilestoneWord => Programme.MilestoneWord is { Length: > 0 } word ? word : T["programme.milestone"];

    /// <summary>The database at this desk.</summary>
    protected PartnersDb Db { get; } = db;

    /// <summary>Where a milestone's last report stands; null before the first.</summary>
    public ReportStanding? StandingOf(Milestone milestone) => milestone.LastReport is { } report ? report.StandingOn(Today, DayOf(report.At), WorkingDays) : null;

    /// <summary>The day of a moment in the programme's zone.</summary>
    public DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, TimeZoneInfo.FindSystemTimeZoneById(Programme.Zone)).DateTime);

    /// <summary>Finds the programme with its parties and frame. False: not there for this desk.</summary>
    protected async Task<bool> FindAsync(Guid id, CancellationToken ct)
    {
        if (await Db.Set<Programme>().SingleOrDefaultAsync(programme => programme.Id == id, ct) is not { } found) return false;
        // Its parts by its key, each behind its own walls: included, each would bring the programme's too.
        await Db.Set<ProgrammeParty>().Where(party => party.ProgrammeId == id).LoadAsync(ct);
        await Db.Set<ProgrammeInvitation>().Include(invitation => invitation.Answer).Where(invitation => invitation.ProgrammeId == id).LoadAsync(ct);
        await Db.Set<Cluster>().Where(cluster => cluster.ProgrammeId == id).LoadAsync(ct);
        await Db.Set<Objective>().Where(objective => objective.ProgrammeId == id).LoadAsync(ct);
        Programme = found;
        Role = found.RoleOf(Me.Workspace);
        Marking = Words.Label(found.Label, found.Originator);
        return true;
    }
}
