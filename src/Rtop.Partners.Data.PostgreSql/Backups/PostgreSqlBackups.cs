using System.Reflection;
using Npgsql;
using Rtop.Partners.Data.Backups;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Data.PostgreSql.Backups;

/// <summary>Copies by PostgreSQL's COPY as text: every version of the server writes and reads the same, and no program of its own is needed (decision 0061).</summary>
/// <param name="database">The database.</param>
/// <param name="backup">Connection string of a role that reads everything; null where this process has none.</param>
/// <param name="mayLoad">True where it has the migrator's.</param>
sealed class PostgreSqlBackups(PostgreSqlDatabase database, string? backup, bool mayLoad) : IBackups
{
    // A schema of this name stands while a restore is under way: it goes with a commit or not at all, and everybody sees it.
    const string Mark = "restoring";

    // Any number but the migrator's.
    const long Lock = 0x52746F71;

    public bool CanCopy => backup is not null;

    public async Task<BackupHeader> CopyAsync(BackupWriter to, WorkspaceCode? workspace, string? master, DateTimeOffset at, CancellationToken ct)
    {
        await using var connection = await OpenAsync(backup ?? throw new InstallationFault("A backup needs the role portal_backup: set ConnectionStrings__Backup to its connection string."), ct);
        await using var transaction = await connection.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead, ct);
        await Rows.ExecuteAsync(connection, "set transaction read only", ct);
        await Rows.SpeakPlainlyAsync(connection, ct);
        if (workspace is { } one && !await Rows.ScalarAsync<bool>(connection, $"select exists (select from portal.workspaces where code = '{one}')", ct))
            throw new InstallationFault($"There is no organization \"{one}\" here.");
        var header = new BackupHeader(at, Version, connection.PostgreSqlVersion.ToString(), await MigrationsAsync(connection, ct), workspace?.Value, master);
        await to.BeginAsync(header, ct);
        foreach (var table in await CatalogTable.ReadAsync(connection, ct))
        {
            if (table.Copy(workspace) is not { } copy) continue;
            await using var rows = await Rows.ReadAsync(connection, copy, ct);
            await to.TableAsync(table.Table, rows, ct);
        }

        return header;
    }

    public async Task<BackupHeader> LoadAsync(Func<IBackupParts, CancellationToken, Task<(BackupHeader Header, BackupEnd End)>> read, Func<string, Stream> file, CancellationToken ct)
    {
        await using var connection = await OpenAsync(database.Migrator, ct);
        await LockAsync(connection, ct);
        await PrepareAsync(connection, ct);
        try
        {
            var load = new WholeLoad(database, connection, file);
            await using (load)
            {
                var (header, end) = await read(load, ct);
                await load.CommitAsync(end, ct);
                return header;
            }
        }
        catch
        {
            // Nothing is left of what could not be loaded.
            await ClearAsync(connection, CancellationToken.None);
            await Rows.ExecuteAsync(connection, $"drop schema {Mark}", CancellationToken.None);
            throw;
        }
    }

    public async Task<LoadedWorkspace> LoadWorkspaceAsync(WorkspaceCode workspace, Func<IBackupParts, CancellationToken, Task<(BackupHeader Header, BackupEnd End)>> read, CancellationToken ct)
    {
        await using var connection = await OpenAsync(database.Migrator, ct);
        await LockAsync(connection, ct);
        await using var load = new WorkspaceLoad(connection, workspace);
        var (header, _) = await read(load, ct);
        return await load.CommitAsync(header, ct);
    }

    public async Task<bool> IsBegunAsync(CancellationToken ct)
    {
        try
        {
            await using var connection = await OpenAsync(mayLoad ? database.Migrator : database.PortalConnectionString, ct);
            return await Rows.ScalarAsync<bool>(connection, $"select exists (select from pg_namespace where nspname = '{Mark}')", ct);
        }
        catch (InstallationFault) when (!mayLoad)
        {
            // A database that was just made does not even have the portal's role.
            return false;
        }
    }

    public async Task FinishAsync(CancellationToken ct)
    {
        await using var connection = await OpenAsync(database.Migrator, ct);
        await Rows.ExecuteAsync(connection, $"drop schema if exists {Mark}", ct);
    }

    static string Version => typeof(PostgreSqlBackups).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";

    static Task<NpgsqlConnection> OpenAsync(string to, CancellationToken ct) =>
        PostgreSqlDatabase.OpenAsync(new NpgsqlConnectionStringBuilder(to) { Pooling = false, CommandTimeout = 0, MaxAutoPrepare = 0 }.ConnectionString, ct);

    static async Task LockAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        if (!await Rows.ScalarAsync<bool>(connection, $"select pg_try_advisory_lock({Lock})", ct)) throw new InstallationFault("Another restore into this database is under way.");
    }

    static async Task PrepareAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        if (await Rows.ScalarAsync<bool>(connection, $"select exists (select from pg_namespace where nspname = '{Mark}')", ct)) await ClearAsync(connection, ct);
        else if (await Rows.ScalarAsync<bool>(connection, "select exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname in ('portal', 'accounts', 'audit', 'jobs') and c.relkind = 'r')", ct))
            throw new InstallationFault("The database is not empty, and nothing in it was changed: a backup is restored into a database that nobody has used. Set Portal__DataDirectory, or the connection strings, to an empty one.");
        else await Rows.ExecuteAsync(connection, $"create schema {Mark}", ct);
    }

    static Task<int> ClearAsync(NpgsqlConnection connection, CancellationToken ct) => Rows.ExecuteAsync(connection, "drop schema if exists portal, accounts, audit, sec, jobs cascade", ct);

    internal static async Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> MigrationsAsync(NpgsqlConnection connection, CancellationToken ct) => new SortedDictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
    {
        ["accounts"] = await Rows.ListAsync(connection, "select \"MigrationId\" from accounts.migrations order by 1", ct),
        ["portal"] = await Rows.ListAsync(connection, "select \"MigrationId\" from portal.migrations order by 1", ct),
    };
}
