using Npgsql;
using Rtop.Partners.Data.Sealing;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Data.PostgreSql;

/// <summary>The heads of envelopes on the migrator's connection: what is sealed is seen by its readers alone, and no desk of an organization sees all of it.</summary>
sealed class SealedHeads(PostgreSqlDatabase database) : ISealedHeads
{
    const string KeyBytes = "from 3 for 16";

    static readonly string Head = $"from 1 for {Envelopes.HeadSize}";

    public async Task<IReadOnlyList<SealedHead>> ReadAsync(SealedColumn column, WorkspaceCode workspace, Guid key, Guid after, int count, CancellationToken ct)
    {
        List<SealedHead> heads = [];
        await using var connection = await PostgreSqlDatabase.OpenAsync(database.Migrator, ct);
        await using var command = new NpgsqlCommand(
            $"""
            select {column.Key}, {column.Record}, {column.Author ?? $"'{Guid.Empty}'::uuid"}, {column.Version ?? "1"}, {column.FieldId ?? "null::uuid"}, substring({column.Envelope} {Head}) from {column.Table}
            where {column.Workspace} = $1 and {column.Key} > $2 and substring({column.Envelope} {KeyBytes}) <> $3 order by {column.Key} limit $4
            """, connection)
        {
            Parameters = { new() { Value = workspace.Value }, new() { Value = after }, new() { Value = key.ToByteArray(bigEndian: true) }, new() { Value = count } },
        };
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
            heads.Add(new(reader.GetGuid(0), column.PlaceOf(workspace, reader.GetGuid(1), reader.GetGuid(2), reader.GetInt32(3), reader.IsDBNull(4) ? null : reader.GetGuid(4)), reader.GetFieldValue<byte[]>(5)));
        return heads;
    }

    // The head itself is the token: no two envelopes have the same, and whoever writes a row in between writes another.
    public async Task<int> ReplaceAsync(SealedColumn column, IReadOnlyList<(SealedHead Old, byte[] New)> heads, CancellationToken ct)
    {
        if (heads is []) return 0;
        await using var connection = await PostgreSqlDatabase.OpenAsync(database.Migrator, ct);
        await using var command = new NpgsqlCommand(
            $"""
            update {column.Table} as row set {column.Envelope} = overlay(row.{column.Envelope} placing anew.head from 1)
            from unnest($1::uuid[], $2::bytea[], $3::bytea[]) as anew(id, old, head)
            where row.{column.Key} = anew.id and substring(row.{column.Envelope} {Head}) = anew.old
            """, connection)
        {
            Parameters = { new() { Value = heads.Select(head => head.Old.Key).ToArray() }, new() { Value = heads.Select(head => head.Old.Bytes).ToArray() }, new() { Value = heads.Select(head => head.New).ToArray() } },
        };
        return await command.ExecuteNonQueryAsync(ct);
    }

    public async Task<IReadOnlyList<KeyUse>> UsesAsync(SealedColumn column, CancellationToken ct)
    {
        List<KeyUse> uses = [];
        await using var connection = await PostgreSqlDatabase.OpenAsync(database.Migrator, ct);
        await using var command = new NpgsqlCommand(
            $"select {column.Workspace}, substring({column.Envelope} {KeyBytes}), count(*) from {column.Table} where length({column.Envelope}) >= 18 group by 1, 2", connection);
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct)) uses.Add(new(WorkspaceCode.Of(reader.GetString(0)), new(reader.GetFieldValue<byte[]>(1), bigEndian: true), reader.GetInt64(2)));
        return uses;
    }
}
