using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.Reviews;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Jobs;

/// <summary>Tells every head of office once a year that the list of emergency accesses is there, also where it is empty: that a mail came says nothing.</summary>
public sealed class BreakGlassJob(JobDesks desks, PortalOptions options, TimeProvider clock, ILogger<BreakGlassJob> log)
{
    /// <summary>Does it for every workspace. Throws <see cref="JobFault"/> when some failed.</summary>
    public async Task RunAsync(DateTimeOffset at, CancellationToken ct) =>
        await EachOfThem.DoAsync(await desks.WorkspacesAsync(ct), workspace => workspace.Code.Value, workspace => TellAsync(workspace, at, ct), JobNames.BreakGlass, log, ct);

    async Task TellAsync(Workspace workspace, DateTimeOffset at, CancellationToken ct)
    {
        await using var desk = desks.AtSystem(workspace);
        var db = desk.Db();
        var today = Matter.DayIn(TimeZoneInfo.FindSystemTimeZoneById(workspace.Zone), at);
        var year = Matter.YearTold(today);
        var told = (await db.Reminders.Where(row => row.Subject == ReviewSubject.EmergencyYear && row.Occurrence == year).Select(row => row.OfficerId).ToListAsync(ct)).ToHashSet();
        var heads = (await Matter.OfficersAsync(db, ct)).Where(officer => officer.Holds(Duty.HeadOfOffice, today) && !told.Contains(officer.Id)).ToList();
        if (heads is []) return;
        db.AddRange(heads.Select(head => LetterOnce.To(head, ReviewSubject.EmergencyYear, ReviewStage.EmergencyYear, head.Id, year, clock.GetUtcNow(), options.Demo)));
        db.Record(Act.EmergencyYearTold, "workspace", null);
        await db.SaveChangesAsync(ct);
    }
}
