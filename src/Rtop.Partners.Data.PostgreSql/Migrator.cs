using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Rtop.Partners.Data.Accounts;

namespace Rtop.Partners.Data.PostgreSql;

/// <summary>Brings the database to the present state: roles, migrations, walls. One at a time, under an advisory lock.</summary>
sealed class Migrator(PostgreSqlDatabase database)
{
    // Any number, the same in every version.
    const long Lock = 0x52746F70;

    // A minute or so of others' work.
    const int LocksAtMost = 100;

    static readonly (string Schema, string Roles)[] Shared = [("accounts", "select, insert, update, delete"), ("jobs", "select, insert, update, delete")];

    public async Task RunAsync(CancellationToken ct)
    {
        await using var connection = await OpenAsync(ct);
        await ExecuteAsync(connection, $"select pg_advisory_lock({Lock})", ct);
        await RolesAsync(connection, ct);
        await ExecuteAsync(connection, Script("foundation.sql"), ct);
        await ApplyAsync(ct);
        await RaiseWallsAsync(connection, ct);
        await ExecuteAsync(connection, $"select pg_advisory_unlock({Lock})", ct);
    }

    /// <summary>Brings an empty database to the state in which these were all its migrations, without walls. Throws <see cref="InstallationFault"/> when this program never had that state.</summary>
    public async Task RunToAsync(IReadOnlyDictionary<string, IReadOnlyList<string>> migrations, CancellationToken ct)
    {
        await using var partners = new PartnersDb(database.AsMigrator<PartnersDb>().Options, PartnersDb.NoDesk);
        await using var accounts = new AccountsDb(database.AsMigrator<AccountsDb>().Options);
        foreach (var (schema, db) in ((string, DbContext)[])[("portal", partners), ("accounts", accounts)])
            if (migrations.GetValueOrDefault(schema) is not { Count: > 0 } then || !db.Database.GetMigrations().Take(then.Count).SequenceEqual(then))
                throw new InstallationFault("The backup is of a newer portal than this one, or of another: install the portal that wrote it, restore there, and upgrade afterwards.");

        await using var connection = await OpenAsync(ct);
        await ExecuteAsync(connection, $"select pg_advisory_lock({Lock})", ct);
        await RolesAsync(connection, ct);
        await ExecuteAsync(connection, Script("foundation.sql"), ct);
        await partners.Database.MigrateAsync(migrations["portal"][^1], ct);
        await accounts.Database.MigrateAsync(migrations["accounts"][^1], ct);
        // What comes after the load asks as the portal's own role which migrations are still to come.
        await GrantAsync(connection, ct);
        await ExecuteAsync(connection, $"select pg_advisory_unlock({Lock})", ct);
    }

    public async Task PrepareJobsAsync(string script, CancellationToken ct)
    {
        await using var connection = await OpenAsync(ct);
        await ExecuteAsync(connection, $"select pg_advisory_lock({Lock})", ct);
        if (await ScalarAsync<bool>(connection, "select to_regclass('jobs.qrtz_job_details') is null", ct))
            await ExecuteAsync(connection, $"set search_path = jobs;\n{script}\n;reset search_path", ct);
        await GrantAsync(connection, ct);
        await ExecuteAsync(connection, $"select pg_advisory_unlock({Lock})", ct);
    }

    /// <summary>Migrations in this program that the database does not have, as the role that is connected.</summary>
    public static async Task<IEnumerable<string>> PendingAsync<T>(NpgsqlConnection connection, CancellationToken ct) where T : DbContext
    {
        var schema = typeof(T) == typeof(AccountsDb) ? "accounts" : "portal";
        await using DbContext db = typeof(T) == typeof(AccountsDb) ? DesignFactories.Accounts() : DesignFactories.Partners();
        var known = db.Database.GetMigrations();
        if (await ScalarAsync<bool>(connection, $"select to_regclass('{schema}.migrations') is null", ct)) return known;
        var applied = new HashSet<string>(StringComparer.Ordinal);
        await using var command = new NpgsqlCommand($"select \"MigrationId\" from {schema}.migrations", connection);
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct)) applied.Add(reader.GetString(0));
        return known.Where(migration => !applied.Contains(migration));
    }

    // Unpooled, so that the lock ends with a failed run; patient, because another may migrate for long.
    Task<NpgsqlConnection> OpenAsync(CancellationToken ct) =>
        PostgreSqlDatabase.OpenAsync(new NpgsqlConnectionStringBuilder(database.Migrator) { Pooling = false, CommandTimeout = 0 }.ConnectionString, ct);

    async Task RolesAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        if (await ScalarAsync<bool>(connection, "select rolsuper from pg_roles where rolname = current_user", ct))
        {
            await ExecuteAsync(connection, Script("roles.sql"), ct);
            foreach (var (role, password) in database.Passwords)
                await ExecuteAsync(connection, await ScalarAsync<string>(connection, $"select format('alter role %I password %L', '{role}', '{password}')", ct) ?? "", ct);
        }

        var missing = await ScalarAsync<string>(connection,
            "select string_agg(name, ', ') from unnest(array['portal_owner', 'portal_migrator', 'portal_app', 'portal_backup']) name where not exists (select from pg_roles where rolname = name)", ct);
        if (missing is not null)
            throw new InstallationFault($"The database lacks the roles {missing}: let its administrator run infra/db/roles.sql, then run \"portal migrate\" again.");
    }

    async Task ApplyAsync(CancellationToken ct)
    {
        await using var partners = new PartnersDb(database.AsMigrator<PartnersDb>().Options, PartnersDb.NoDesk);
        await PatientlyAsync(() => MigrateAsync(partners, ct), ct);
        await using var accounts = new AccountsDb(database.AsMigrator<AccountsDb>().Options);
        await PatientlyAsync(() => MigrateAsync(accounts, ct), ct);
    }

    // Each migration is a transaction of its own: what was applied before one that had to let go stays.
    static async Task MigrateAsync(DbContext db, CancellationToken ct)
    {
        // Asked first: EF compares the whole model with its snapshot before it finds nothing to do, an eighth of what a start takes. Tests compare the two.
        if (!(await db.Database.GetPendingMigrationsAsync(ct)).Any()) return;
        await db.Database.OpenConnectionAsync(ct);
        await ExecuteAsync((NpgsqlConnection)db.Database.GetDbConnection(), "set lock_timeout = '500ms'", ct);
        await db.Database.MigrateAsync(ct);
        await db.Database.CloseConnectionAsync();
    }

    static async Task RaiseWallsAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        await using var transaction = await LockedAsync(connection, ct);
        await ExecuteAsync(connection, new RowSecurity(DesignFactories.PartnersModel()).Script(), ct);
        await ExecuteAsync(connection, Script("party_role.sql"), ct);
        await ExecuteAsync(connection, Script("search.sql"), ct);
        await transaction.CommitAsync(ct);
        await GrantAsync(connection, ct);
    }

    // All tables or none, and soon: whoever saves meanwhile has some of them and wants others. The database would end one of the two after a second,
    // so the migrator lets go before that, and comes again.
    static async Task<NpgsqlTransaction> LockedAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        var transaction = default(NpgsqlTransaction);
        await PatientlyAsync(async () =>
        {
            if (transaction is not null) await transaction.DisposeAsync();
            transaction = await connection.BeginTransactionAsync(ct);
            await ExecuteAsync(connection, "set local lock_timeout = '300ms'; set local statement_timeout = '2s'", ct);
            await ExecuteAsync(connection, "do $$ declare t regclass; begin for t in select c.oid from pg_class c where c.relkind = 'r' and (c.relnamespace = 'portal'::regnamespace or c.oid = 'audit.entries'::regclass) order by c.relname loop execute format('lock table %s in access exclusive mode', t); end loop; end $$", ct);
            await ExecuteAsync(connection, "set local lock_timeout = 0; set local statement_timeout = 0", ct);
        }, ct);
        return transaction!;
    }

    // Whoever holds a table is waited for again and again; what the database says after that is said to whoever migrates.
    static async Task PatientlyAsync(Func<Task> act, CancellationToken ct)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                await act();
                return;
            }
            catch (PostgresException busy) when (busy.SqlState is PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.QueryCanceled or PostgresErrorCodes.DeadlockDetected && tries < LocksAtMost)
            {
                await Task.Delay(Random.Shared.Next(50, 250), ct);
            }
        }
    }

    static async Task GrantAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        var sql = new StringBuilder();
        foreach (var (schema, rights) in Shared)
            sql.AppendLine(CultureInfo.InvariantCulture, $"grant {rights} on all tables in schema {schema} to portal_app;");
        foreach (var schema in (string[])["portal", "accounts", "audit"])
            sql.AppendLine(CultureInfo.InvariantCulture, $"grant select on all tables in schema {schema} to portal_backup;");
        // Which migrations there are is asked at start by the portal's own role; it writes none.
        sql.AppendLine("revoke all on accounts.migrations from portal_app; grant select on portal.migrations, accounts.migrations to portal_app;");
        foreach (var schema in (string[])["accounts", "jobs", "portal"])
            sql.AppendLine(CultureInfo.InvariantCulture, $"do $$ declare t regclass; begin for t in select c.oid from pg_class c where c.relnamespace = '{schema}'::regnamespace and c.relkind = 'r' and pg_get_userbyid(c.relowner) <> 'portal_owner' loop execute format('alter table %s owner to portal_owner', t); end loop; end $$;");
        await ExecuteAsync(connection, sql.ToString(), ct);
    }

    static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(ct);
    }

    static async Task<T?> ScalarAsync<T>(NpgsqlConnection connection, string sql, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(ct) is T value ? value : default;
    }

    static string Script(string name)
    {
        using var reader = new StreamReader(typeof(Migrator).Assembly.GetManifestResourceStream($"sql/{name}")!, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
