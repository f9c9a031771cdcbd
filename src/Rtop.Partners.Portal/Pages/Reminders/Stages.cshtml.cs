using Rtop.Partners.Data;
using Rtop.Partners.Portal.Jobs;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Reviews;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Reminders;

/// <summary>The table that reminders follow, as it stands in the program, and who stands on each rung of this workspace today.</summary>
[Needs(Permission.Enter)]
public sealed class StagesModel(PartnersDb db) : PortalPage
{
    static readonly (Rung Rung, Duty[] Duties)[] Ladder =
    [
        (Rung.Officer, [Duty.DeskOfficer, Duty.ProgrammeOfficer]), (Rung.Coordinator, [Duty.Coordinator]), (Rung.Signer, [Duty.ClearingOfficer]),
        (Rung.HeadOfDesk, [Duty.ClearingOfficer, Duty.HeadOfOffice]), (Rung.Administrator, [Duty.WorkspaceAdministrator]),
    ];

    /// <summary>The lines, all of one subject together.</summary>
    public IReadOnlyList<IGrouping<ReviewSubject, StageRule>> Table { get; } = [.. StageTable.Rules.GroupBy(rule => rule.Subject)];

    /// <summary>Who stands on each rung here, by name.</summary>
    public IReadOnlyList<(Rung Rung, IReadOnlyList<string> Names)> Here { get; private set; } = [];

    /// <summary>Shows it.</summary>
    public async Task OnGetAsync(CancellationToken ct)
    {
        var today = TodayIn(Me.Place!.Zone);
        var officers = await Matter.OfficersAsync(db, ct);
        Here = [.. Ladder.Select(rung => (rung.Rung, (IReadOnlyList<string>)[.. officers.Where(officer => rung.Duties.Any(duty => officer.Holds(duty, today))).Select(officer => officer.Person!.Name).Order(StringComparer.CurrentCulture)]))];
    }

    /// <summary>The rungs that a line goes to, lowest first.</summary>
    public static IEnumerable<Rung> RungsOf(StageRule rule) => Enum.GetValues<Rung>().Where(rung => rung is not Rung.None && rule.To.HasFlag(rung));
}
