using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Jobs;

/// <summary>Officers who could be on the list of a confidential file: the system's own desk does not know that there is any, so theirs are asked.</summary>
static class ListedDesks
{
    static readonly Duty[] Listed = [Duty.PoliticalOfficer, Duty.LegalOfficer, Duty.HeadOfOffice];

    /// <summary>Does something for each of them in every workspace, with the day that it is there. Throws <see cref="JobFault"/> when some failed.</summary>
    public static async Task ForEachAsync(JobDesks desks, DateTimeOffset at, Func<Officer, DateOnly, Task> work, string job, ILogger log, CancellationToken ct) =>
        await EachOfThem.DoAsync(await desks.WorkspacesAsync(ct), workspace => workspace.Code.Value, async workspace =>
        {
            var today = Matter.DayIn(TimeZoneInfo.FindSystemTimeZoneById(workspace.Zone), at);
            await EachOfThem.DoAsync(await OfficersAsync(desks, workspace, today, ct), officer => officer.Id.ToString(), officer => work(officer, today), job, log, ct);
        }, job, log, ct);

    static async Task<IReadOnlyList<Officer>> OfficersAsync(JobDesks desks, Workspace workspace, DateOnly today, CancellationToken ct)
    {
        await using var desk = desks.AtSystem(workspace);
        return [.. (await Matter.OfficersAsync(desk.Db(), ct)).Where(officer => Listed.Any(duty => officer.Holds(duty, today)))];
    }
}
