using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Rtop.Partners.Audit;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Data.Backups;
using Rtop.Partners.Data.PostgreSql.Backups;
using Rtop.Partners.Data.Sealing;

namespace Rtop.Partners.Data.PostgreSql;

/// <summary>PostgreSQL 15.14 or later, embedded or a server of its own.</summary>
/// <param name="portal">Connection string of <c>portal_app</c>.</param>
/// <param name="migrator">Connection string of the migrator; null where this process must not migrate.</param>
/// <param name="passwords">Passwords that new roles get, by role; empty where the administrator of the server sets them.</param>
/// <param name="backup">Connection string of <c>portal_backup</c>; null: the migrator's is used, where there is one.</param>
public sealed class PostgreSqlDatabase(string portal, string? migrator, IReadOnlyDictionary<string, string> passwords, string? backup = null) : IDatabase
{
    readonly ActorOnConnection actor = new();

    /// <inheritdoc/>
    public string PortalConnectionString { get; } = Checked(portal);

    /// <inheritdoc/>
    public ISealedHeads SealedHeads => new SealedHeads(this);

    /// <inheritdoc/>
    public IModel Model => DesignFactories.PartnersModel();

    /// <inheritdoc/>
    public DbDataSource OpenDataSource() => NpgsqlDataSource.Create(PortalConnectionString);

    /// <inheritdoc/>
    public IBackups Backups => new PostgreSqlBackups(this, backup ?? migrator, migrator is not null);

    /// <summary>The migrator's connection string. Throws <see cref="InstallationFault"/> when there is none.</summary>
    internal string Migrator => migrator ?? throw new InstallationFault(
        "This needs the role portal_migrator: set ConnectionStrings__Migrator to its connection string and run the command again.");

    internal IReadOnlyDictionary<string, string> Passwords => passwords;

    /// <inheritdoc/>
    public void Configure(DbContextOptionsBuilder options)
    {
        options.UseNpgsql(PortalConnectionString, npgsql => npgsql.MigrationsAssembly(typeof(PostgreSqlDatabase).Assembly.GetName().Name)).AddInterceptors(actor);
        WithPasskeys(options);
    }

    /// <inheritdoc/>
    public DbContextOptionsBuilder<TContext> AsMigrator<TContext>() where TContext : DbContext
    {
        var options = new DbContextOptionsBuilder<TContext>();
        options.UseNpgsql(Migrator, npgsql => npgsql.MigrationsAssembly(typeof(PostgreSqlDatabase).Assembly.GetName().Name)
            .MigrationsHistoryTable("migrations", typeof(TContext) == typeof(AccountsDb) ? "accounts" : "portal"));
        WithPasskeys(options);
        return options;
    }

    /// <inheritdoc/>
    public async Task AppendAsync(DbConnection connection, DbTransaction? transaction, IReadOnlyList<RecordedAct> acts, CancellationToken ct)
    {
        if (acts.Count == 0) return;
        await using var batch = new NpgsqlBatch((NpgsqlConnection)connection, (NpgsqlTransaction?)transaction);
        foreach (var act in acts)
        {
            var command = new NpgsqlBatchCommand("select audit.append($1, $2, $3, $4, $5, $6, $7, $8)");
            foreach (var value in (object?[])[act.At.ToUniversalTime(), act.Officer, act.Person, act.Act.ToString(), act.Kind, act.Subject, act.Owner, act.Detail])
                command.Parameters.Add(value is null ? new NpgsqlParameter { Value = DBNull.Value, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Uuid } : new NpgsqlParameter { Value = value });
            batch.BatchCommands.Add(command);
        }

        await batch.ExecuteNonQueryAsync(ct);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<Hit>> SearchAsync(DbConnection connection, string words, IReadOnlyCollection<Searched> among, int most, CancellationToken ct) =>
        FullText.SearchAsync((NpgsqlConnection)connection, words, among, most, ct);

    /// <inheritdoc/>
    public bool IsDuplicate(DbUpdateException fault) => fault.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };

    /// <inheritdoc/>
    public bool HasNoRoom(Exception fault) => fault.GetBaseException() is PostgresException { SqlState: PostgresErrorCodes.DiskFull };

    /// <inheritdoc/>
    public Task MigrateAsync(CancellationToken ct) => new Migrator(this).RunAsync(ct);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> PendingMigrationsAsync(CancellationToken ct)
    {
        await using var connection = await OpenAsync(PortalConnectionString, ct);
        List<string> pending = [];
        pending.AddRange(await PostgreSql.Migrator.PendingAsync<PartnersDb>(connection, ct));
        pending.AddRange(await PostgreSql.Migrator.PendingAsync<AccountsDb>(connection, ct));
        return pending;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> LintAsync(CancellationToken ct)
    {
        await using var connection = await OpenAsync(PortalConnectionString, ct);
        return await WallLint.RunAsync(connection, new RowSecurity(DesignFactories.PartnersModel()), ct);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<AuditEntry> ReadChainsAsync([EnumeratorCancellation] CancellationToken ct)
    {
        await using var connection = await OpenAsync(Migrator, ct);
        await using var command = new NpgsqlCommand(AuditRows.Query, connection);
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct)) yield return AuditRows.Read(reader);
    }

    /// <inheritdoc/>
    public Task PrepareJobsAsync(string script, CancellationToken ct) => new Migrator(this).PrepareJobsAsync(script, ct);

    internal static async Task<NpgsqlConnection> OpenAsync(string connectionString, CancellationToken ct)
    {
        var connection = new NpgsqlConnection(connectionString);
        try
        {
            await connection.OpenAsync(ct);
            return connection;
        }
        catch (Exception fault) when (fault is NpgsqlException or TimeoutException)
        {
            await connection.DisposeAsync();
            var to = new NpgsqlConnectionStringBuilder(connectionString);
            throw new InstallationFault(fault is PostgresException { SqlState: "28P01" or "28000" }
                ? $"The database refuses the role {to.Username}: check user and password in the connection string."
                : fault is PostgresException { SqlState: "3D000" } ? $"There is no database {to.Database} on {to.Host}: create it, or correct the connection string."
                : $"The database {to.Database} at {to.Host}:{to.Port} cannot be reached: start it, or correct the connection string.", fault);
        }
    }

    static string Checked(string connectionString)
    {
        try
        {
            var parsed = new NpgsqlConnectionStringBuilder(connectionString);
            if (parsed.NoResetOnClose) throw new InstallationFault("The connection string says \"No Reset On Close\": that would carry one organization's identity to the next request. Remove it.");
            if (parsed.Multiplexing) throw new InstallationFault("The connection string says \"Multiplexing\": row security needs a connection to itself. Remove it.");
            // Faults must not carry values of rows.
            parsed.IncludeErrorDetail = false;
            // With walls in them, statements take ten times as long to plan as to run: each is kept from its second use, and there is room for those of every page.
            if (parsed.MaxAutoPrepare == 0) (parsed.MaxAutoPrepare, parsed.AutoPrepareMinUsages) = (300, 2);
            // Nobody waits longer for a database that does not answer; what takes long is a job's, in steps.
            if (!parsed.ShouldSerialize("Command Timeout")) parsed.CommandTimeout = 12;
            // A portal that is stopped in the middle of a save holds its rows no longer than others wait for them.
            if (parsed.Options?.Contains("idle_in_transaction", StringComparison.Ordinal) is not true) parsed.Options = $"{parsed.Options} -c idle_in_transaction_session_timeout=8000".Trim();
            return parsed.ConnectionString;
        }
        catch (ArgumentException fault)
        {
            throw new InstallationFault($"ConnectionStrings__Portal is not a connection string: {fault.Message}", fault);
        }
    }

    // Identity reads which tables it needs from the application's options, not from the context. Built once: each request configures two contexts.
    static readonly ServiceProvider Passkeys = new ServiceCollection().AddOptions().Configure<IdentityOptions>(identity => identity.Stores.SchemaVersion = IdentitySchemaVersions.Version3).BuildServiceProvider();

    internal static void WithPasskeys(DbContextOptionsBuilder options) => options.UseApplicationServiceProvider(Passkeys);
}
