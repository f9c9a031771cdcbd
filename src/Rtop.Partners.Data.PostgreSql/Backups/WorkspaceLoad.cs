using System.Globalization;
using Npgsql;
using Rtop.Partners.Data.Backups;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Data.PostgreSql.Backups;

/// <summary>
/// Loads one organization's copy beside the others: first into tables of its own, from which goes what hangs on rows that are not here, and then together.
/// Nobody else writes meanwhile, and no row of anybody else is another afterwards, or nothing is loaded (decision 0062).
/// </summary>
sealed class WorkspaceLoad(NpgsqlConnection connection, WorkspaceCode workspace) : IBackupParts, IAsyncDisposable
{
    // What an organization has from the moment that it is served: its name and members, and the officer who is nobody.
    static readonly Dictionary<string, string> FromTheBegin = new(StringComparer.Ordinal)
    {
        ["portal.workspaces"] = "true",
        ["portal.member_states"] = "true",
        ["audit.entries"] = "true",
        ["audit.heads"] = "true",
        ["portal.officers"] = "t.person_id is null",
        ["portal.duties"] = "t.person_id is null",
    };

    readonly Dictionary<string, string> loaded = new(StringComparer.Ordinal);
    NpgsqlTransaction? transaction;
    IReadOnlyDictionary<string, CatalogTable> tables = new Dictionary<string, CatalogTable>();
    IReadOnlyDictionary<string, BackupSum> before = new Dictionary<string, BackupSum>();

    public async Task BeginAsync(BackupHeader header, CancellationToken ct)
    {
        if (header.Workspace != workspace.Value)
            throw new InstallationFault($"This is a copy of {(header.Workspace is { } other ? $"the organization \"{other}\"" : "everything")}, not of \"{workspace}\" alone.");
        var here = await PostgreSqlBackups.MigrationsAsync(connection, ct);
        if (header.Migrations.Count != here.Count || here.Any(schema => !schema.Value.SequenceEqual(header.Migrations.GetValueOrDefault(schema.Key) ?? [])))
            throw new InstallationFault("The copy is of another version than this database: bring the portal that wrote it to this version, and make the copy again.");

        transaction = await connection.BeginTransactionAsync(ct);
        await Rows.SpeakPlainlyAsync(connection, ct);
        tables = (await CatalogTable.ReadAsync(connection, ct)).ToDictionary(table => table.Table.Name, StringComparer.Ordinal);
        await Rows.ExecuteAsync(connection, $"lock table {string.Join(", ", tables.Keys)} in exclusive mode", ct);
        foreach (var (name, table) in tables)
            if (table.Table.Owner is { } owner && await Rows.ScalarAsync<bool>(connection, $"select exists (select from {name} t where t.\"{owner}\" = '{workspace}' and not ({FromTheBegin.GetValueOrDefault(name, "false")}))", ct))
                throw new InstallationFault($"The organization \"{workspace}\" is not empty here (it has rows in {name}), and nothing was changed: its copy is restored only where it has nothing.");
        before = Others(await Rows.SumAsync(connection, tables.Values, ct));
    }

    public async Task<Stream?> TableAsync(BackupTable table, CancellationToken ct)
    {
        if (!tables.TryGetValue(table.Name, out var there) || !there.Table.Columns.SequenceEqual(table.Columns)) throw new BackupDamaged($"its table {table.Name} is not one of the version that it names");
        var name = string.Create(CultureInfo.InvariantCulture, $"load_{loaded.Count}");
        await Rows.ExecuteAsync(connection, $"create temp table {name} (like {table.Name}) on commit drop", ct);
        loaded[table.Name] = name;
        return await Rows.WriteAsync(connection, there.Fill(name), ct);
    }

    public Task<Stream?> FileAsync(string name, CancellationToken ct) => Task.FromResult<Stream?>(null);

    /// <summary>Puts it beside the others, for good.</summary>
    public async Task<LoadedWorkspace> CommitAsync(BackupHeader header, CancellationToken ct)
    {
        // A chain that goes on here is not the one that was copied; it stays as it is.
        if (await Rows.ScalarAsync<bool>(connection, $"select exists (select from audit.heads where chain = '{workspace}')", ct))
            foreach (var name in loaded.Where(pair => pair.Key.StartsWith("audit.", StringComparison.Ordinal)).Select(pair => pair.Value)) await Rows.ExecuteAsync(connection, $"delete from {name}", ct);

        var without = await PruneAsync(ct);
        var people = loaded.TryGetValue("accounts.accounts", out var accounts) ? await Rows.ListAsync(connection, $"select l.id::text from {accounts} l where not exists (select from accounts.accounts a where a.id = l.id)", ct) : [];
        var (links, all, put) = (await Links.TakeAsync(connection, ct), 0L, 0L);
        foreach (var (name, from) in loaded)
        {
            var columns = CatalogTable.ColumnsOf(tables[name].Table);
            all += await Rows.ScalarAsync<long>(connection, $"select count(*) from {from}", ct);
            put += await Rows.ExecuteAsync(connection, $"insert into {name} ({columns}) overriding system value select {columns} from {from} on conflict do nothing", ct);
        }

        await links.PutBackAsync(connection, ct);
        var after = Others(await Rows.SumAsync(connection, tables.Values, ct));
        if (!before.OrderBy(pair => pair.Key, StringComparer.Ordinal).SequenceEqual(after.OrderBy(pair => pair.Key, StringComparer.Ordinal)))
            throw new BackupDamaged("it has rows of other organizations");
        await transaction!.CommitAsync(ct);
        return new(header, put, all - put, without, [.. people.Select(Guid.Parse)], after);
    }

    public async ValueTask DisposeAsync()
    {
        if (transaction is not null) await transaction.DisposeAsync();
    }

    Dictionary<string, BackupSum> Others(BackupEnd end) => end.Organizations.Where(pair => pair.Key.Length > 0 && pair.Key != workspace.Value).ToDictionary(StringComparer.Ordinal);

    // What hangs on a row that is neither here nor comes along goes, and then what hung on that.
    async Task<long> PruneAsync(CancellationToken ct)
    {
        List<(string Child, string Condition)> links = [];
        await using (var command = new NpgsqlCommand(
            """
            select c.oid::regclass::text, p.oid::regclass::text,
              array(select a.attname::text from unnest(k.conkey) with ordinality n(number, place) join pg_attribute a on a.attrelid = c.oid and a.attnum = n.number order by n.place),
              array(select a.attname::text from unnest(k.confkey) with ordinality n(number, place) join pg_attribute a on a.attrelid = p.oid and a.attnum = n.number order by n.place)
            from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_class p on p.oid = k.confrelid
            where k.contype = 'f' and k.connamespace in ('portal'::regnamespace, 'accounts'::regnamespace)
            """, connection))
        await using (var reader = await command.ExecuteReaderAsync(ct))
            while (await reader.ReadAsync(ct))
            {
                var (child, parent, ours, theirs) = (reader.GetString(0), reader.GetString(1), reader.GetFieldValue<string[]>(2), reader.GetFieldValue<string[]>(3));
                if (!loaded.TryGetValue(child, out var from)) continue;
                var given = string.Join(" and ", ours.Select(column => $"c.\"{column}\" is not null"));
                var same = string.Join(" and ", ours.Zip(theirs, (our, their) => $"p.\"{their}\" = c.\"{our}\""));
                var along = loaded.TryGetValue(parent, out var comes) ? $" and not exists (select from {comes} p where {same})" : "";
                links.Add((from, $"{given} and not exists (select from {parent} p where {same}){along}"));
            }

        for (long all = 0; ;)
        {
            long gone = 0;
            foreach (var (child, condition) in links) gone += await Rows.ExecuteAsync(connection, $"delete from {child} c where {condition}", ct);
            if (gone == 0) return all;
            all += gone;
        }
    }
}
