using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Rtop.Partners.Data;
using Rtop.Partners.Data.PostgreSql;
using Rtop.Partners.Data.PostgreSql.Embedded;
using Rtop.Partners.Portal.Demonstration;
using Rtop.Partners.Portal.Jobs;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Verbs;
using Xunit;

[assembly: AssemblyFixture(typeof(Rtop.Partners.Portal.Tests.Support.PortalFixture))]

namespace Rtop.Partners.Portal.Tests.Support;

/// <summary>The portal as it is run, on a real database with the demonstration in it: loaded once, copied for whoever asks.</summary>
public sealed class PortalFixture : IAsyncDisposable
{
    const string Template = "demonstration_template";

    readonly Lazy<Task<(string Folder, EmbeddedServer Server)>> server = new(StartAsync);
    int made;

    /// <summary>A portal of one's own. <paramref name="adjust"/> may put in a clock; <paramref name="settings"/> are as in the environment, with colons.</summary>
    public async Task<RunningPortal> OpenAsync(Dictionary<string, string?>? settings = null, Action<WebApplicationBuilder>? adjust = null)
    {
        var (folder, place) = await server.Value;
        var name = $"portal_{Interlocked.Increment(ref made)}";
        await ExecuteAsync(place, $"create database {name} template {Template}");
        return await RunningPortal.StartAsync(Database(place, name), place.ConnectionString(EmbeddedServer.Superuser, name), Path.Combine(folder, name), settings ?? [], adjust);
    }

    static async Task<(string, EmbeddedServer)> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory("rtop-portal-").FullName;
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);
        var place = await EmbeddedServer.StartAsync(
            new() { DataDirectory = Path.Combine(folder, "var"), KeysDirectory = Path.Combine(folder, "keys"), MaxConnections = 300 }, NullLogger.Instance, CancellationToken.None);
        await ExecuteAsync(place, $"create database {Template}");
        var database = Database(place, Template);
        await database.MigrateAsync(CancellationToken.None);
        await database.PrepareJobsAsync(QuartzTables.Script(), CancellationToken.None);
        await Installation.Installer.PrepareAsync(database, CancellationToken.None);
        await new DemonstrationLoader(database, new Microsoft.AspNetCore.Identity.PasswordHasher<Data.Accounts.Account>()).LoadAsync(DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime), CancellationToken.None);
        NpgsqlConnection.ClearAllPools();
        await ExecuteAsync(place, $"alter database {Template} allow_connections false");
        return (folder, place);
    }

    static PostgreSqlDatabase Database(EmbeddedServer place, string name) => new(
        place.ConnectionString(RowSecurity.App, name), place.ConnectionString(EmbeddedServer.Superuser, name),
        ((string[])["portal_migrator", "portal_app", "portal_backup"]).ToDictionary(role => role, place.PasswordOf));

    static async Task ExecuteAsync(EmbeddedServer place, string sql)
    {
        await using var connection = new NpgsqlConnection(place.ConnectionString(EmbeddedServer.Superuser, "postgres"));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!server.IsValueCreated) return;
        var (folder, place) = await server.Value;
        NpgsqlConnection.ClearAllPools();
        await place.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}

/// <summary>One running portal on a free port, with its database.</summary>
public sealed class RunningPortal : IAsyncDisposable
{
    /// <summary>The passphrase of every demonstration account.</summary>
    public const string Passphrase = "Stellenbosch-2007";

    readonly WebApplication app;

    RunningPortal(WebApplication app, IDatabase database, string superuser, PortalOptions options) => (this.app, Database, Superuser, Options) = (app, database, superuser, options);

    /// <summary>Where it listens; localhost, as passkeys need a name.</summary>
    public Uri Address => new(app.Urls.First().Replace("127.0.0.1", "localhost", StringComparison.Ordinal).Replace("[::1]", "localhost", StringComparison.Ordinal));

    /// <summary>Its services.</summary>
    public IServiceProvider Services => app.Services;

    /// <summary>Its database.</summary>
    public IDatabase Database { get; }

    /// <summary>The superuser's connection string to its database: what a database operator could do.</summary>
    public string Superuser { get; }

    /// <summary>Its settings.</summary>
    public PortalOptions Options { get; }

    internal static async Task<RunningPortal> StartAsync(IDatabase database, string superuser, string folder, Dictionary<string, string?> settings, Action<WebApplicationBuilder>? adjust)
    {
        // Port 0 on both faces of localhost is not to be had; the address of the machine itself serves the same name.
        var all = new Dictionary<string, string?> { ["Portal:DataDirectory"] = folder, ["Portal:Urls"] = "http://127.0.0.1:0", ["Portal:BaseUrl"] = "http://localhost", ["Demo:Enabled"] = "true" };
        foreach (var (key, value) in settings) all[key] = value;
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(all).Build();
        var options = PortalOptions.Read(configuration);
        Folders.Prepare(options);
        _ = MasterKey.LoadOrCreate(options.KeysDirectory);
        var app = await PortalApp.BuildAsync(options, database, [], builder =>
        {
            builder.Configuration.AddInMemoryCollection(all);
            builder.Logging.ClearProviders();
            adjust?.Invoke(builder);
        });
        await app.StartAsync();
        return new(app, database, superuser, options);
    }

    /// <summary>A browser without a script, signed in as a demonstration account (the part before the @), or as nobody.</summary>
    public async Task<Browser> BrowserAsync(string? account = null, string language = "en")
    {
        var browser = new Browser(Address, language);
        if (account is not null) await browser.SignInAsync($"{account}@demo.example", Passphrase);
        return browser;
    }

    /// <summary>Runs SQL as the superuser, walls or no walls, and gives the first value.</summary>
    public async Task<object?> SqlAsync(string sql, params object[] values)
    {
        await using var connection = new NpgsqlConnection(Superuser);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        foreach (var value in values) command.Parameters.Add(new() { Value = value });
        return await command.ExecuteScalarAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }
}
