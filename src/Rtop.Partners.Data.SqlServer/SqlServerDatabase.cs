using System.Data;
using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Identity;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Rtop.Partners.Audit;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Data.Sealing;

namespace Rtop.Partners.Data.SqlServer;

/// <summary>SQL Server 2019 or later. Compiled, generated and parsed; the README says against which server it was run.</summary>
/// <param name="portal">Connection string of <c>portal_app</c>.</param>
/// <param name="migrator">Connection string of <c>portal_migrator</c>; null where this process must not migrate.</param>
public sealed class SqlServerDatabase(string portal, string? migrator) : IDatabase
{
    // What the server says of a key that is taken: of an index, and of a constraint.
    static readonly int[] Taken = [2601, 2627];

    // And of room: none for data, none for its log.
    static readonly int[] Full = [1105, 9002];

    readonly ActorOnConnection actor = new();
    readonly string? migrator = migrator is null ? null : Checked(migrator, "Migrator");

    /// <inheritdoc/>
    public string PortalConnectionString { get; } = Checked(portal, "Portal");

    /// <inheritdoc/>
    public ISealedHeads SealedHeads => new SealedHeads(this);

    /// <inheritdoc/>
    public IModel Model => DesignFactories.PartnersModel();

    /// <summary>The migrator's connection string. Throws <see cref="InstallationFault"/> when there is none.</summary>
    internal string Migrator => migrator ?? throw new InstallationFault(
        "This needs the user portal_migrator: set ConnectionStrings__Migrator to its connection string and run the command again.");

    /// <inheritdoc/>
    public void Configure(DbContextOptionsBuilder options) => Use(options, PortalConnectionString, null).AddInterceptors(actor);

    /// <inheritdoc/>
    public DbContextOptionsBuilder<TContext> AsMigrator<TContext>() where TContext : DbContext
    {
        var options = new DbContextOptionsBuilder<TContext>();
        Use(options, Migrator, SchemaOf<TContext>());
        return options;
    }

    /// <inheritdoc/>
    public async Task AppendAsync(DbConnection connection, DbTransaction? transaction, IReadOnlyList<RecordedAct> acts, CancellationToken ct)
    {
        if (acts.Count == 0) return;
        await using var batch = new SqlBatch((SqlConnection)connection, (SqlTransaction?)transaction);
        foreach (var act in acts)
        {
            var command = new SqlBatchCommand("audit.append", CommandType.StoredProcedure);
            command.Parameters.Add(new("@at", SqlDbType.DateTimeOffset) { Scale = 6, Value = act.At.ToUniversalTime() });
            foreach (var (name, id) in ((string, Guid?)[])[("@officer", act.Officer), ("@person", act.Person), ("@subject", act.Subject)])
                command.Parameters.Add(new(name, SqlDbType.UniqueIdentifier) { Value = id is { } given ? given : DBNull.Value });
            foreach (var (name, text) in ((string, string)[])[("@act", act.Act.ToString()), ("@kind", act.Kind), ("@owner", act.Owner), ("@detail", act.Detail)])
                command.Parameters.Add(new(name, SqlDbType.NVarChar, -1) { Value = text });
            batch.BatchCommands.Add(command);
        }

        await batch.ExecuteNonQueryAsync(ct);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<Hit>> SearchAsync(DbConnection connection, string words, IReadOnlyCollection<Searched> among, int most, CancellationToken ct) =>
        FullText.SearchAsync((SqlConnection)connection, words, among, most, ct);

    /// <inheritdoc/>
    public bool IsDuplicate(DbUpdateException fault) => fault.InnerException is SqlException refused && Taken.Contains(refused.Number);

    /// <inheritdoc/>
    public bool HasNoRoom(Exception fault) => fault.GetBaseException() is SqlException refused && Full.Contains(refused.Number);

    /// <inheritdoc/>
    public Task MigrateAsync(CancellationToken ct) => new Migrator(this).RunAsync(ct);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> PendingMigrationsAsync(CancellationToken ct)
    {
        await using var connection = await OpenAsync(PortalConnectionString, ct);
        return [.. await SqlServer.Migrator.PendingAsync<PartnersDb>(connection, ct), .. await SqlServer.Migrator.PendingAsync<AccountsDb>(connection, ct)];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> LintAsync(CancellationToken ct)
    {
        await using var connection = await OpenAsync(PortalConnectionString, ct);
        return await WallLint.RunAsync(connection, new RowSecurity(Model), ct);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<AuditEntry> ReadChainsAsync([EnumeratorCancellation] CancellationToken ct)
    {
        await using var connection = await OpenAsync(Migrator, ct);
        await using var command = new SqlCommand(AuditRows.Query, connection);
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct)) yield return AuditRows.Read(reader);
    }

    /// <inheritdoc/>
    public Task PrepareJobsAsync(string script, CancellationToken ct) => new Migrator(this).PrepareJobsAsync(script, ct);

    /// <inheritdoc/>
    public DbDataSource OpenDataSource() => SqlClientFactory.Instance.CreateDataSource(PortalConnectionString);

    /// <summary>Points options at a database as every context of this provider has it.</summary>
    internal static DbContextOptionsBuilder Use(DbContextOptionsBuilder options, string connectionString, string? history) => options
        .UseSqlServer(connectionString, sql =>
        {
            sql.MigrationsAssembly(typeof(SqlServerDatabase).Assembly.GetName().Name).UseCompatibilityLevel(150);
            if (history is not null) sql.MigrationsHistoryTable("migrations", history);
        })
        .ReplaceService<IModelCustomizer, SqlServerModel>()
        .UseApplicationServiceProvider(Passkeys);

    // Identity reads which tables it needs from the application's options, not from the context. Built once: each request configures two contexts.
    static readonly ServiceProvider Passkeys = new ServiceCollection().AddOptions().Configure<IdentityOptions>(identity => identity.Stores.SchemaVersion = IdentitySchemaVersions.Version3).BuildServiceProvider();

    internal static string SchemaOf<TContext>() where TContext : DbContext => typeof(TContext) == typeof(AccountsDb) ? "accounts" : "portal";

    internal static async Task<SqlConnection> OpenAsync(string connectionString, CancellationToken ct)
    {
        var connection = new SqlConnection(connectionString);
        try
        {
            await connection.OpenAsync(ct);
            return connection;
        }
        catch (SqlException fault)
        {
            await connection.DisposeAsync();
            var to = new SqlConnectionStringBuilder(connectionString);
            throw new InstallationFault(fault.Number switch
            {
                18456 => $"The database refuses the login {to.UserID}: check user and password in the connection string.",
                4060 => $"There is no database {to.InitialCatalog} on {to.DataSource}, or the login {to.UserID} has no user in it: create it, let its administrator run infra/db/roles.sqlserver.sql, or correct the connection string.",
                _ => $"The database {to.InitialCatalog} at {to.DataSource} cannot be reached: start it, or correct the connection string.",
            }, fault);
        }
    }

    static string Checked(string connectionString, string name)
    {
        try
        {
            var parsed = new SqlConnectionStringBuilder(connectionString);
            // Read-only session context and several result sets at once exclude each other.
            if (parsed.MultipleActiveResultSets) throw new InstallationFault("The connection string says \"MultipleActiveResultSets\": the server could not keep who is asking. Remove it.");
            parsed.PersistSecurityInfo = false;
            // Nobody waits longer for a database that does not answer; what takes long is a job's, in steps.
            if (!parsed.ShouldSerialize("Command Timeout")) parsed.CommandTimeout = 12;
            return parsed.ConnectionString;
        }
        catch (Exception fault) when (fault is ArgumentException or FormatException)
        {
            throw new InstallationFault($"ConnectionStrings__{name} is not a connection string: {fault.Message}", fault);
        }
    }
}
