using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Jobs;

/// <summary>Opens releases to their recipients, 24 hours after the last consent.</summary>
public sealed class ReleasesJob(JobDesks desks, ILogger<ReleasesJob> log)
{
    /// <summary>Does so at the desk of every originator. Throws <see cref="JobFault"/> when some failed.</summary>
    public async Task RunAsync(DateTimeOffset at, CancellationToken ct) =>
        await EachOfThem.DoAsync(await desks.WorkspacesAsync(ct), workspace => workspace.Code.Value, workspace => OpenAsync(workspace, at, ct), JobNames.Releases, log, ct);

    async Task OpenAsync(Workspace workspace, DateTimeOffset at, CancellationToken ct)
    {
        await using var desk = desks.AtSystem(workspace);
        var (db, me, by) = (desk.Db(), workspace.Code, SystemOfficer.Of(workspace.Code));
        var waiting = await db.Set<Release>().Include(release => release.Consents).Where(release => release.Originator == me && release.Opening == null).AsSplitQuery().ToListAsync(ct);
        foreach (var release in waiting.Where(release => release.OpensAt <= at))
        {
            db.Add(release.Open("", by, at));
            db.Record(Act.ReleaseOpened, "release", release.Id, release.Originator);
            await db.SaveChangesAsync(ct);
        }
    }
}
