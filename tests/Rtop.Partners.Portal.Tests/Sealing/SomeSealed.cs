using Npgsql;
using Rtop.Partners.Data.Sealing;
using Rtop.Partners.Portal.Tests.Support;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Tests.Sealing;

/// <summary>A table of envelopes in a database of one's own.</summary>
public sealed class SomeSealed(TestDatabase database)
{
    /// <summary>Its column of envelopes.</summary>
    public static readonly SealedColumn Column = new("note", "file", "trial.notes", "id", "body", "workspace", "note", "author", "version", "file");

    /// <summary>Makes the table.</summary>
    public Task MakeAsync() => database.AsSuperuserAsync("create schema trial; create table trial.notes (id uuid primary key, workspace text, note uuid, author uuid, version int, file uuid, body bytea)");

    /// <summary>Seals texts into new rows; each says its number.</summary>
    public async Task FillAsync(Envelopes envelopes, WorkspaceCode workspace, int count)
    {
        var places = Enumerable.Range(0, count).Select(_ => (Id: Guid.NewGuid(), Note: Guid.NewGuid(), Author: Guid.NewGuid(), File: Guid.NewGuid())).ToArray();
        await database.AsSuperuserAsync(
            "insert into trial.notes select id, $1, note, author, 3, file, body from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::uuid[], $6::bytea[]) as row(id, note, author, file, body)",
            workspace.Value, places.Select(place => place.Id).ToArray(), places.Select(place => place.Note).ToArray(), places.Select(place => place.Author).ToArray(), places.Select(place => place.File).ToArray(),
            places.Select((place, number) => envelopes.SealText(Column.PlaceOf(workspace, place.Note, place.Author, 3, place.File), $"{workspace} {number}")).ToArray());
    }

    /// <summary>Every row of a workspace.</summary>
    public async Task<IReadOnlyList<Row>> RowsAsync(WorkspaceCode workspace)
    {
        List<Row> rows = [];
        await using var connection = new NpgsqlConnection(database.Superuser);
        await connection.OpenAsync(TestDatabase.Ct);
        await using var command = new NpgsqlCommand("select id, note, author, file, body from trial.notes where workspace = $1", connection) { Parameters = { new() { Value = workspace.Value } } };
        await using var reader = await command.ExecuteReaderAsync(TestDatabase.Ct);
        while (await reader.ReadAsync(TestDatabase.Ct))
            rows.Add(new(reader.GetGuid(0), Column.PlaceOf(workspace, reader.GetGuid(1), reader.GetGuid(2), 3, reader.GetGuid(3)), reader.GetFieldValue<byte[]>(4)));
        return rows;
    }

    /// <summary>One row of the table.</summary>
    public sealed record Row(Guid Id, SealedPlace Place, byte[] Body);
}
