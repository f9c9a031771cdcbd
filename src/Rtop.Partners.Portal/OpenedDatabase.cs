using Npgsql;
using Rtop.Partners.Data;
using Rtop.Partners.Data.PostgreSql;
using Rtop.Partners.Data.PostgreSql.Embedded;
using Rtop.Partners.Data.SqlServer;

namespace Rtop.Partners.Portal;

/// <summary>The database of this installation while the program runs; an embedded server stops with it.</summary>
public sealed class OpenedDatabase : IAsyncDisposable
{
    const string Name = "portal";

    OpenedDatabase(IDatabase database, EmbeddedServer? server, bool mayMigrate) => (Database, Server, MayMigrate) = (database, server, mayMigrate);

    /// <summary>The database.</summary>
    public IDatabase Database { get; }

    /// <summary>The embedded server, or null.</summary>
    public EmbeddedServer? Server { get; }

    /// <summary>True when this process has the migrator's connection.</summary>
    public bool MayMigrate { get; }

    /// <summary>Starts or finds the database that the settings name. Throws <see cref="InstallationFault"/>.</summary>
    public static async Task<OpenedDatabase> OpenAsync(PortalOptions options, ILogger log, CancellationToken ct)
    {
        if (options.Provider is "SqlServer") return new(new SqlServerDatabase(options.PortalConnection!, options.MigratorConnection), null, options.MigratorConnection is not null);
        if (options.Provider is not "Embedded")
        {
            Check(options.MigratorConnection, "Migrator");
            Check(options.BackupConnection, "Backup");
            return new(new PostgreSqlDatabase(options.PortalConnection!, options.MigratorConnection, new Dictionary<string, string>(), options.BackupConnection), null, options.MigratorConnection is not null);
        }

        try
        {
            var server = await EmbeddedServer.StartAsync(
                new() { DataDirectory = options.DataDirectory, KeysDirectory = options.KeysDirectory, Binaries = options.EmbeddedBinaries }, log, ct);
            await EnsureDatabaseAsync(server, ct);
            // The embedded cluster's own superuser stands in for the migrator; web and jobs never use it.
            var passwords = ((string[])["portal_migrator", "portal_app", "portal_backup"]).ToDictionary(role => role, server.PasswordOf);
            return new(new PostgreSqlDatabase(server.ConnectionString("portal_app", Name), server.ConnectionString(EmbeddedServer.Superuser, Name), passwords, server.ConnectionString("portal_backup", Name)), server, mayMigrate: true);
        }
        catch (EmbeddedFault fault)
        {
            throw new InstallationFault(fault.Message, fault);
        }
    }

    static void Check(string? connectionString, string name)
    {
        try
        {
            _ = new NpgsqlConnectionStringBuilder(connectionString);
        }
        catch (ArgumentException fault)
        {
            throw new InstallationFault($"ConnectionStrings__{name} is not a connection string: {fault.Message}", fault);
        }
    }

    static async Task EnsureDatabaseAsync(EmbeddedServer server, CancellationToken ct)
    {
        await using var connection = new NpgsqlConnection(server.ConnectionString(EmbeddedServer.Superuser, "postgres"));
        await connection.OpenAsync(ct);
        await using var exists = new NpgsqlCommand("select 1 from pg_database where datname = $1", connection) { Parameters = { new() { Value = Name } } };
        if (await exists.ExecuteScalarAsync(ct) is not null) return;
        await using var create = new NpgsqlCommand($"create database {Name}", connection);
        await create.ExecuteNonQueryAsync(ct);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        if (Server is not null) await Server.DisposeAsync();
    }
}
