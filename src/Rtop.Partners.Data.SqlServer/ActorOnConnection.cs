using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Rtop.Partners.Data.Tenancy;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Data.SqlServer;

/// <summary>Tells the database at every opening who is asking; the predicates read it. It is said once and read-only: whoever could send SQL of their own cannot say it again. With no actor both are null, and no predicate matches.</summary>
public sealed class ActorOnConnection : DbConnectionInterceptor
{
    /// <inheritdoc/>
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) =>
        throw new NotSupportedException("Open connections asynchronously.");

    /// <inheritdoc/>
    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default) =>
        await TellAsync((SqlConnection)connection, eventData.Context is PartnersDb db ? db.Desk : PartnersDb.NoDesk, cancellationToken);

    // The pool resets a connection before it is handed out again, and with it the session context, read-only or not.
    static async Task TellAsync(SqlConnection connection, Desk desk, CancellationToken ct)
    {
        await using var command = new SqlCommand("exec sp_set_session_context N'workspace', @workspace, 1; exec sp_set_session_context N'person', @person, 1;", connection);
        command.Parameters.Add(new("@workspace", System.Data.SqlDbType.NVarChar, WorkspaceCode.MaxLength) { Value = desk.Workspace.Value is { Length: > 0 } code ? code : DBNull.Value });
        command.Parameters.Add(new("@person", System.Data.SqlDbType.UniqueIdentifier) { Value = desk.PersonId == Guid.Empty ? DBNull.Value : desk.PersonId });
        await command.ExecuteNonQueryAsync(ct);
    }
}
