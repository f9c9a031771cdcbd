using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;
using Rtop.Partners.Data.Tenancy;

namespace Rtop.Partners.Data.PostgreSql;

/// <summary>Tells the database at every opening who is asking; the policies read it. With no actor both settings are empty, and no policy matches.</summary>
public sealed class ActorOnConnection : DbConnectionInterceptor
{
    /// <inheritdoc/>
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) =>
        throw new NotSupportedException("Open connections asynchronously.");

    /// <inheritdoc/>
    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default) =>
        await TellAsync((NpgsqlConnection)connection, eventData.Context is PartnersDb db ? db.Desk : PartnersDb.NoDesk, cancellationToken);

    static async Task TellAsync(NpgsqlConnection connection, Desk desk, CancellationToken ct)
    {
        // A statement that is prepared is planned once: with walls in it, planning takes longer than running, and never comes out otherwise for other values.
        await using var command = new NpgsqlCommand("select set_config('portal.workspace', $1, false), set_config('portal.person', $2, false), set_config('plan_cache_mode', 'force_generic_plan', false)", connection);
        command.Parameters.Add(new() { Value = desk.Workspace.Value });
        command.Parameters.Add(new() { Value = desk.PersonId == Guid.Empty ? "" : desk.PersonId.ToString() });
        await command.ExecuteNonQueryAsync(ct);
    }
}
