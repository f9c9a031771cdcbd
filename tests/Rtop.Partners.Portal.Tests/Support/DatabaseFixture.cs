using Npgsql;
using Rtop.Partners.Data;
using Rtop.Partners.Data.PostgreSql;
using Rtop.Partners.Data.PostgreSql.Embedded;
using Xunit;

[assembly: AssemblyFixture(typeof(Rtop.Partners.Portal.Tests.Support.DatabaseFixture))]

namespace Rtop.Partners.Portal.Tests.Support;

/// <summary>One embedded PostgreSQL for all tests of the assembly, started when the first of them asks for a database.</summary>
public sealed class DatabaseFixture : IAsyncDisposable
{
    readonly Lazy<Task<DatabaseServer>> server = new(DatabaseServer.StartAsync);
    readonly Lazy<SqlServerPlace> sqlServer = new(() => new(Engine.SqlServer ?? throw new InvalidOperationException($"{Engine.Variable} is not set.")));

    /// <summary>A migrated database of one's own, with five workspaces and an officer in each. Dispose it when done: that closes its connections; the data goes with the folder.</summary>
    public async Task<TestDatabase> CreateDatabaseAsync() => await (await server.Value).CreateDatabaseAsync();

    /// <summary>The same on an engine of <see cref="Engine.Present"/>.</summary>
    public async Task<TestDatabase> CreateDatabaseAsync(string engine)
    {
        if (engine == Engine.Always) return await CreateDatabaseAsync();
        var (database, migrator) = await sqlServer.Value.CreateAsync();
        await database.MigrateAsync(CancellationToken.None);
        var made = new TestDatabase(database, migrator, Engine.Of(engine));
        await made.PutAsync([.. Some.EveryWorkspace(), .. Some.EveryFramework(), .. Some.EveryOfficer()]);
        return made;
    }

    /// <summary>A database without any table, owned by a migrator that is no superuser; and the superuser's connection string.</summary>
    public async Task<(PostgreSqlDatabase Database, string Superuser)> CreateEmptyDatabaseAsync(string migrator) => await (await server.Value).CreateEmptyDatabaseAsync(migrator);

    public async ValueTask DisposeAsync()
    {
        if (sqlServer.IsValueCreated) await sqlServer.Value.DisposeAsync();
        if (server.IsValueCreated) await (await server.Value).DisposeAsync();
    }
}

/// <summary>A server in a folder of its own, with a template from which databases are copied. Tests that touch roles, which all databases of a server share, start their own.</summary>
public sealed class DatabaseServer : IAsyncDisposable
{
    const string Template = "portal_template";
    const UnixFileMode Passable = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    readonly string folder;
    readonly EmbeddedServer server;
    int made;

    DatabaseServer(string folder, EmbeddedServer server) => (this.folder, this.server) = (folder, server);

    public static async Task<DatabaseServer> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory("rtop-db-").FullName;
        // The server's own user must pass through.
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(folder, Passable);
        var started = new DatabaseServer(folder, await TestServer.StartAsync(folder));
        await started.MakeTemplateAsync();
        return started;
    }

    /// <summary>A copy of the template.</summary>
    public async Task<TestDatabase> CreateDatabaseAsync()
    {
        var name = $"test_{Interlocked.Increment(ref made)}";
        await TestServer.CopyAsync(server, Template, name);
        return new(Open(name), Superuser(name));
    }

    /// <summary>A database without any table, owned by a migrator that is no superuser; and the superuser's connection string.</summary>
    public async Task<(PostgreSqlDatabase Database, string Superuser)> CreateEmptyDatabaseAsync(string migrator)
    {
        var name = $"test_{Interlocked.Increment(ref made)}";
        await TestServer.ExecuteAsync(server, $"create database {name} owner {migrator}");
        return (new(server.ConnectionString(RowSecurity.App, name), server.ConnectionString(migrator, name), new Dictionary<string, string>()), Superuser(name));
    }

    /// <summary>The superuser's connection string to a database.</summary>
    public string Superuser(string name) => server.ConnectionString(EmbeddedServer.Superuser, name);

    async Task MakeTemplateAsync()
    {
        await TestServer.ExecuteAsync(server, $"create database {Template}");
        var database = Open(Template);
        await database.MigrateAsync(CancellationToken.None);
        await using (var db = new PartnersDb(database.AsMigrator<PartnersDb>().Options, PartnersDb.NoDesk))
        {
            db.AddRange(Some.EveryWorkspace());
            db.AddRange(Some.EveryFramework());
            db.AddRange(Some.EveryOfficer());
            await db.SaveChangesAsync();
        }

        // A database with connections cannot be copied.
        NpgsqlConnection.ClearAllPools();
        await TestServer.ExecuteAsync(server, $"alter database {Template} allow_connections false");
    }

    PostgreSqlDatabase Open(string name) => new(
        TestServer.Planned(server.ConnectionString(RowSecurity.App, name)), Superuser(name),
        ((string[])["portal_migrator", "portal_app", "portal_backup"]).ToDictionary(role => role, server.PasswordOf));

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        await server.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
