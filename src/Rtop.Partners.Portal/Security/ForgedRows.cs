using Rtop.Partners.Audit;
using Rtop.Partners.Portal.Jobs;
using Rtop.Partners.Portal.Telemetry;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Security;

/// <summary>Raises the alarm when a row that gives power is not as the portal wrote it: an act in the platform's chain, and a line in the log. Neither names anybody.</summary>
public sealed partial class ForgedRows(IServiceScopeFactory scopes, ILogger<ForgedRows> log)
{
    /// <summary>Says that a row was refused; once for each time that it is tried.</summary>
    public async Task SayAsync(string kind, Guid? id, CancellationToken ct)
    {
        SaidForged(log, kind, id);
        Measures.Refused("forged-row");
        await using var desk = new JobDesks(scopes).At(SystemOfficer.Platform);
        desk.Db().Record(Act.StampRefused, kind, id);
        await desk.Db().SaveChangesAsync(ct);
    }

    [LoggerMessage(LogLevel.Warning, "A row that gives power was not written by the portal and is refused: {Kind} {Id}.")]
    static partial void SaidForged(ILogger log, string kind, Guid? id);
}
