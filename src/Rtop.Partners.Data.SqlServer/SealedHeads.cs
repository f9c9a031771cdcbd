using System.Data;
using System.Globalization;
using Microsoft.Data.SqlClient;
using Rtop.Partners.Data.Sealing;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Data.SqlServer;

/// <summary>The heads of envelopes on the migrator's connection: what is sealed is seen by its readers alone, and no desk of an organization sees all of it.</summary>
sealed class SealedHeads(SqlServerDatabase database) : ISealedHeads
{
    static readonly string Size = Envelopes.HeadSize.ToString(CultureInfo.InvariantCulture);

    public async Task<IReadOnlyList<SealedHead>> ReadAsync(SealedColumn column, WorkspaceCode workspace, Guid key, Guid after, int count, CancellationToken ct)
    {
        List<SealedHead> heads = [];
        await using var connection = await SqlServerDatabase.OpenAsync(database.Migrator, ct);
        await using var command = new SqlCommand(Reading(column), connection);
        command.Parameters.Add(new("@workspace", SqlDbType.NVarChar, WorkspaceCode.MaxLength) { Value = workspace.Value });
        command.Parameters.Add(new("@after", SqlDbType.UniqueIdentifier) { Value = after });
        command.Parameters.Add(new("@key", SqlDbType.VarBinary, 16) { Value = key.ToByteArray(bigEndian: true) });
        command.Parameters.Add(new("@count", SqlDbType.Int) { Value = count });
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
            heads.Add(new(reader.GetGuid(0), column.PlaceOf(workspace, reader.GetGuid(1), reader.GetGuid(2), reader.GetInt32(3), reader.IsDBNull(4) ? null : reader.GetGuid(4)), reader.GetFieldValue<byte[]>(5)));
        return heads;
    }

    // The head itself is the token: no two envelopes have the same, and whoever writes a row in between writes another.
    public async Task<int> ReplaceAsync(SealedColumn column, IReadOnlyList<(SealedHead Old, byte[] New)> heads, CancellationToken ct)
    {
        if (heads is []) return 0;
        await using var connection = await SqlServerDatabase.OpenAsync(database.Migrator, ct);
        await using var batch = new SqlBatch(connection);
        foreach (var (old, anew) in heads)
        {
            var command = new SqlBatchCommand(Replacing(column));
            command.Parameters.Add(new("@id", SqlDbType.UniqueIdentifier) { Value = old.Key });
            command.Parameters.Add(new("@old", SqlDbType.VarBinary, Envelopes.HeadSize) { Value = old.Bytes });
            command.Parameters.Add(new("@new", SqlDbType.VarBinary, Envelopes.HeadSize) { Value = anew });
            batch.BatchCommands.Add(command);
        }

        return await batch.ExecuteNonQueryAsync(ct);
    }

    public async Task<IReadOnlyList<KeyUse>> UsesAsync(SealedColumn column, CancellationToken ct)
    {
        List<KeyUse> uses = [];
        await using var connection = await SqlServerDatabase.OpenAsync(database.Migrator, ct);
        await using var command = new SqlCommand(Counting(column), connection);
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct)) uses.Add(new(WorkspaceCode.Of(reader.GetString(0)), new(reader.GetFieldValue<byte[]>(1), bigEndian: true), reader.GetInt64(2)));
        return uses;
    }

    internal static string Reading(SealedColumn column) => $"""
        select top (@count) {column.Key}, {column.Record}, {column.Author ?? $"cast('{Guid.Empty}' as uniqueidentifier)"}, {column.Version ?? "1"}, {column.FieldId ?? "cast(null as uniqueidentifier)"}, substring({column.Envelope}, 1, {Size})
        from {column.Table} where {column.Workspace} = @workspace and {column.Key} > @after and substring({column.Envelope}, 3, 16) <> @key order by {column.Key}
        """;

    internal static string Replacing(SealedColumn column) => $"""
        update {column.Table} set {column.Envelope} = @new + substring({column.Envelope}, {Size} + 1, datalength({column.Envelope})) where {column.Key} = @id and substring({column.Envelope}, 1, {Size}) = @old
        """;

    internal static string Counting(SealedColumn column) =>
        $"select {column.Workspace}, substring({column.Envelope}, 3, 16), count_big(*) from {column.Table} where datalength({column.Envelope}) >= 18 group by {column.Workspace}, substring({column.Envelope}, 3, 16)";
}
