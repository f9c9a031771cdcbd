using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Rtop.Partners.Engagements;
using Rtop.Partners.Portal.Tests.Support;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Tests.Crawl;

/// <summary>Canaries in what is said of keeping a confidential file: the scenario has none, so each file gets a hold that was lifted and a class that is kept longer.</summary>
sealed partial class Facts
{
    async Task PlantRetentionAsync(RunningPortal portal, NpgsqlConnection connection, Func<string, Action<NpgsqlDataReader>, Task> each, Action<string, Guid, string, Guid, Guid> plant)
    {
        var (sealing, now) = (portal.Services.GetRequiredService<ISealing>(), TimeProvider.System.GetUtcNow());
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        List<(LegalHold Hold, LegalHoldEnd End, RetentionPostponement Postponed)> rows = [];
        await each("select e.id, e.workspace, e.number, e.opened_by, s.person_id from portal.engagements e join portal.engagement_seats s on s.engagement_id = e.id where s.role = 3", row =>
        {
            var file = new Engagement { Id = row.GetGuid(0), Workspace = WorkspaceCode.Of(row.GetString(1)), Number = row.GetInt32(2), OpenedBy = row.GetGuid(3), OpenedAt = now, Frame = null };
            var head = new Officer { Id = Guid.NewGuid(), Workspace = file.Workspace, PersonId = row.GetGuid(4), Title = "" };
            var hold = Of().Hold($"Asked. CNRYhold{file.Id:N}", head, today, now);
            var kept = Guid.NewGuid();
            rows.Add((hold, Of(hold).Lift($"Over. CNRYlifted{file.Id:N}", head, today), new()
            {
                Id = kept,
                EngagementId = file.Id,
                Workspace = file.Workspace,
                Class = RetentionClass.Log,
                Until = today.AddYears(30),
                PersonId = file.OpenedBy,
                On = today,
                At = now,
                Reason = sealing.Close(new("retention-postponement", file.Workspace, kept, 1, file.OpenedBy), new RetentionReason($"Longer. CNRYpostponed{file.Id:N}")),
            }));
            foreach (var kind in (string[])["hold", "lifted", "postponed"]) plant(kind, file.Id, file.Workspace.Value, file.Id, default);

            FileRetention Of(params LegalHold[] holds) => new(file, new() { Workspace = file.Workspace }, [], holds, [], [], sealing);
        });
        foreach (var (hold, end, postponed) in rows)
        {
            await using var command = new NpgsqlCommand("""
                with held as (insert into portal.legal_holds (id, engagement_id, workspace, placed_by, placed_on, placed_at, reason) values ($1, $2, $3, $4, $5, $6, $7) returning 1),
                  kept as (insert into portal.retention_postponements (id, engagement_id, workspace, class, until, person_id, "on", at, reason) values ($8, $2, $3, 1, $9, $10, $5, $6, $11) returning 1)
                insert into portal.legal_hold_ends (hold_id, engagement_id, workspace, lifted_by, "on", reason, stamp) select $1, $2, $3, $4, $5, $12, $13 from held, kept
                """, connection);
            foreach (var value in (object[])[hold.Id, hold.EngagementId, hold.Workspace.Value, hold.PlacedBy, hold.PlacedOn, hold.PlacedAt, hold.Reason, postponed.Id, postponed.Until, postponed.PersonId, postponed.Reason, end.Reason, end.Stamp])
                command.Parameters.Add(new() { Value = value });
            await command.ExecuteNonQueryAsync();
        }
    }
}
