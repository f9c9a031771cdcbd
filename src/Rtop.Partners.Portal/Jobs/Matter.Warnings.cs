using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Data;
using Rtop.Partners.Reviews;
using Rtop.Partners.Warnings;

namespace Rtop.Partners.Portal.Jobs;

public sealed partial record Matter
{
    /// <summary>Warnings that wait for this workspace's acknowledgement or answer, and its own that a recipient has not acknowledged in time. By the minute: a clock may be of an hour.</summary>
    public static async Task<IEnumerable<Matter>> WarningsAsync(PartnersDb db, DateTimeOffset at, CancellationToken ct, Guid? only = null)
    {
        var me = db.MyWorkspace;
        var rows = await db.Set<WarningRecipient>()
            .Where(recipient => (only == null || recipient.Id == only) && !recipient.Responses.Any() && (recipient.Workspace == me || (recipient.Originator == me && recipient.Acknowledgement == null)))
            .Join(db.Set<Warning>().Where(warning => warning.StandDown == null), recipient => recipient.WarningId, warning => warning.Id, (recipient, warning) => new
            {
                recipient.Id,
                recipient.WarningId,
                recipient.ToldAt,
                IsMine = recipient.Originator == me,
                AcknowledgedAt = recipient.Acknowledgement != null ? (DateTimeOffset?)recipient.Acknowledgement.At : null,
                warning.Number,
                warning.Label,
                warning.SentBy,
                warning.AcknowledgeHours,
                warning.RespondHours,
            }).ToListAsync(ct);
        if (rows is []) return [];
        var zone = TimeZoneInfo.FindSystemTimeZoneById(await db.Workspaces.Where(workspace => workspace.Code == me).Select(workspace => workspace.Zone).SingleAsync(ct));
        return rows.Select(row =>
        {
            var (clock, told) = (new WarningClock(row.ToldAt, row.AcknowledgeHours, row.RespondHours, row.AcknowledgedAt, null, null, at), DayIn(zone, row.ToldAt));
            return new Matter(
                row.IsMine ? ReviewSubject.SentWarning : ReviewSubject.Warning, row.Id, $"warnings/{row.WarningId}", Warning.ReferenceOf(row.Number), row.Label, told, told, zone, row.IsMine ? row.SentBy : null, Clock: clock);
        });
    }
}
