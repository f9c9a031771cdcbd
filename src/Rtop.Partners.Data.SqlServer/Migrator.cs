using System.Text;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Data.Accounts;

namespace Rtop.Partners.Data.SqlServer;

/// <summary>Brings the database to the present state: schemas, migrations, walls. One at a time, under a lock of the application's.</summary>
sealed class Migrator(SqlServerDatabase database)
{
    const string Everything = "select, insert, update, delete on schema::portal";

    public async Task RunAsync(CancellationToken ct)
    {
        await using var connection = await LockedAsync(ct);
        await RolesAsync(connection, ct);
        foreach (var batch in Batches("foundation.sql")) await ExecuteAsync(connection, batch, null, ct);
        if ((await PendingAsync<PartnersDb>(connection, ct)).Any())
        {
            // A table whose wall stands cannot be altered. While it does not, nobody who is bound by it reads anything at all.
            await ExecuteAsync(connection, $"deny {Everything} to {RowSecurity.App}", null, ct);
            foreach (var sql in RowSecurity.Lowering()) await ExecuteAsync(connection, sql, null, ct);
        }

        await ApplyAsync(ct);
        await RaiseWallsAsync(connection, ct);
        await ExecuteAsync(connection, $"revoke {Everything} to {RowSecurity.App}", null, ct);
    }

    public async Task PrepareJobsAsync(string script, CancellationToken ct)
    {
        await using var connection = await LockedAsync(ct);
        foreach (var sql in PiecesOf(script)) await ExecuteAsync(connection, sql, null, ct);
        await ExecuteAsync(connection, Grants, null, ct);
    }

    /// <summary>The statements of the scheduler's script, which has its own way of telling where one ends.</summary>
    internal static IEnumerable<string> PiecesOf(string script) => script.ReplaceLineEndings("\n").Split("\n--;;\n").Where(piece => piece.Contains("\nBEGIN\n", StringComparison.Ordinal));

    /// <summary>Migrations in this program that the database does not have, as the user that is connected.</summary>
    public static async Task<IEnumerable<string>> PendingAsync<T>(SqlConnection connection, CancellationToken ct) where T : DbContext
    {
        var schema = SqlServerDatabase.SchemaOf<T>();
        await using DbContext db = schema is "accounts" ? DesignFactories.Accounts() : DesignFactories.Partners();
        var known = db.Database.GetMigrations();
        if (await ScalarAsync<int?>(connection, $"select object_id(N'{schema}.migrations')", ct) is null) return known;
        var applied = new HashSet<string>(StringComparer.Ordinal);
        await using var command = new SqlCommand($"select [MigrationId] from {schema}.migrations", connection);
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct)) applied.Add(reader.GetString(0));
        return known.Where(migration => !applied.Contains(migration));
    }

    /// <summary>What is sent beside the migrations, in the order in which it is; for the script that an administrator reads.</summary>
    internal static IEnumerable<string> Before() => [.. Batches("foundation.sql"), $"deny {Everything} to {RowSecurity.App}", .. RowSecurity.Lowering()];

    /// <summary>See <see cref="Before"/>.</summary>
    internal static IEnumerable<string> After(RowSecurity walls) => [.. walls.Raising(), .. Batches("audit_walls.sql"), Marked(walls), .. Batches("party_role.sql"), Grants, $"revoke {Everything} to {RowSecurity.App}"];

    // What needs no wall. Which migrations there are is asked at start by the portal's own user; it writes none.
    const string Grants = """
        grant select, insert, update, delete on schema::accounts to portal_app;
        grant select, insert, update, delete on schema::jobs to portal_app;
        if object_id(N'accounts.migrations') is not null deny insert, update, delete on accounts.migrations to portal_app;
        if object_id(N'portal.migrations') is not null grant select on portal.migrations to portal_app;
        """;

    static string Marked(RowSecurity walls) => $"""
        if exists (select 1 from sys.extended_properties where class = 3 and major_id = schema_id(N'sec') and name = N'walls') exec sp_dropextendedproperty N'walls', N'schema', N'sec';
        declare @stands nvarchar(200) = N'walls {walls.Mark} ' + ({RowSecurity.AsTheyStand});
        exec sp_addextendedproperty N'walls', @stands, N'schema', N'sec';
        """;

    // Unpooled, so that the lock ends with a failed run; patient, because another may migrate for long.
    async Task<SqlConnection> LockedAsync(CancellationToken ct)
    {
        var connection = await SqlServerDatabase.OpenAsync(new SqlConnectionStringBuilder(database.Migrator) { Pooling = false, CommandTimeout = 0 }.ConnectionString, ct);
        await ExecuteAsync(connection, "exec sp_getapplock @Resource = N'rtop migrates', @LockMode = N'Exclusive', @LockOwner = N'Session', @LockTimeout = -1", null, ct);
        return connection;
    }

    static async Task RolesAsync(SqlConnection connection, CancellationToken ct)
    {
        var missing = await ScalarAsync<string>(connection,
            "select string_agg(name, N', ') from (values (N'portal_owner'), (N'portal_migrator'), (N'portal_app'), (N'portal_backup')) as wanted (name) where user_id(name) is null", ct);
        if (missing is not null)
            throw new InstallationFault($"The database lacks the users {missing}: let its administrator run infra/db/roles.sqlserver.sql, then run \"portal migrate\" again.");
        if (await ScalarAsync<string>(connection, "select user_name()", ct) is var me && me is not "portal_migrator")
            throw new InstallationFault($"The migrator is connected as {me}: a policy binds even the owner of the database, and only the user portal_migrator passes. Correct ConnectionStrings__Migrator.");
    }

    async Task ApplyAsync(CancellationToken ct)
    {
        await using var partners = new PartnersDb(database.AsMigrator<PartnersDb>().Options, PartnersDb.NoDesk);
        await partners.Database.MigrateAsync(ct);
        await using var accounts = new AccountsDb(database.AsMigrator<AccountsDb>().Options);
        await accounts.Database.MigrateAsync(ct);
    }

    // Whole or not at all: while they change, others wait and nobody sees them down.
    static async Task RaiseWallsAsync(SqlConnection connection, CancellationToken ct)
    {
        await using var transaction = (SqlTransaction)await connection.BeginTransactionAsync(ct);
        foreach (var sql in (IEnumerable<string>)[.. RowSecurity.Lowering(), .. After(new(DesignFactories.PartnersModel()))]) await ExecuteAsync(connection, sql, transaction, ct);
        await transaction.CommitAsync(ct);
    }

    static async Task ExecuteAsync(SqlConnection connection, string sql, SqlTransaction? transaction, CancellationToken ct)
    {
        await using var command = new SqlCommand(sql, connection, transaction) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync(ct);
    }

    static async Task<T?> ScalarAsync<T>(SqlConnection connection, string sql, CancellationToken ct)
    {
        await using var command = new SqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(ct) is T value ? value : default;
    }

    static string[] Batches(string name)
    {
        using var reader = new StreamReader(typeof(Migrator).Assembly.GetManifestResourceStream($"sqlserver/{name}")!, Encoding.UTF8);
        return reader.ReadToEnd().Split("\nGO\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
