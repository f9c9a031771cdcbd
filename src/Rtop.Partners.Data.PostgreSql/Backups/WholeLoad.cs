using Npgsql;
using Rtop.Partners.Data.Backups;

namespace Rtop.Partners.Data.PostgreSql.Backups;

/// <summary>Loads a copy of everything: one transaction over the tables of the copy's own version.</summary>
sealed class WholeLoad(PostgreSqlDatabase database, NpgsqlConnection connection, Func<string, Stream> file) : IBackupParts, IAsyncDisposable
{
    NpgsqlTransaction? transaction;
    Links? links;
    IReadOnlyDictionary<string, CatalogTable> tables = new Dictionary<string, CatalogTable>();

    public async Task BeginAsync(BackupHeader header, CancellationToken ct)
    {
        if (header.Workspace is { } one) throw new InstallationFault($"This is a copy of the organization \"{one}\" alone: restore it with --workspace {one}.");
        await new Migrator(database).RunToAsync(header.Migrations, ct);
        transaction = await connection.BeginTransactionAsync(ct);
        await Rows.SpeakPlainlyAsync(connection, ct);
        tables = (await CatalogTable.ReadAsync(connection, ct)).ToDictionary(table => table.Table.Name, StringComparer.Ordinal);
        links = await Links.TakeAsync(connection, ct);
        await Rows.ExecuteAsync(connection, $"truncate {string.Join(", ", tables.Keys)}", ct);
    }

    public async Task<Stream?> TableAsync(BackupTable table, CancellationToken ct) =>
        tables.TryGetValue(table.Name, out var there) && there.Table.Columns.SequenceEqual(table.Columns) ? await Rows.WriteAsync(connection, there.Fill(), ct)
        : throw new BackupDamaged($"its table {table.Name} is not one of the version that it names");

    public Task<Stream?> FileAsync(string name, CancellationToken ct) => Task.FromResult<Stream?>(file(name));

    /// <summary>Holds what stands there against what the copy says, and makes it last.</summary>
    public async Task CommitAsync(BackupEnd end, CancellationToken ct)
    {
        await links!.PutBackAsync(connection, ct);
        var there = await Rows.SumAsync(connection, tables.Values, ct);
        // Files are not in the database; a table that this version has more than the copy's has nothing in it.
        var said = end with { Tables = end.Tables.Where(pair => tables.ContainsKey(pair.Key)).ToDictionary() };
        var found = there with { Tables = there.Tables.Where(pair => pair.Value.Rows > 0 || said.Tables.ContainsKey(pair.Key)).ToDictionary() };
        if (said.DifferencesFrom(found) is { Count: > 0 } differing) throw new BackupDamaged($"the database keeps other rows than it has: {string.Join(", ", differing)}");
        await transaction!.CommitAsync(ct);
    }

    public async ValueTask DisposeAsync()
    {
        if (transaction is not null) await transaction.DisposeAsync();
    }
}
