using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Npgsql;
using Rtop.Partners.Data;
using Rtop.Partners.Data.PostgreSql;
using Rtop.Partners.Data.PostgreSql.Embedded;
using Rtop.Partners.Data.Sealing;
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

    // Hundreds of sign-ins: what a guess costs is asked of the settings, not of every test.
    internal const int Hashings = 1000;

    readonly Lazy<Task<(string Folder, EmbeddedServer Server)>> server = new(StartAsync);
    int made;

    /// <summary>A portal of one's own. <paramref name="adjust"/> may put in a clock; <paramref name="settings"/> are as in the environment, with colons.</summary>
    public async Task<RunningPortal> OpenAsync(Dictionary<string, string?>? settings = null, Action<WebApplicationBuilder>? adjust = null)
    {
        var (folder, place) = await server.Value;
        var name = $"portal_{Interlocked.Increment(ref made)}";
        await TestServer.CopyAsync(place, Template, name);
        return await RunningPortal.StartAsync(Database(place, name), place.ConnectionString(EmbeddedServer.Superuser, name), Path.Combine(folder, name), options => Copy(KeysOf(folder), options.KeysDirectory), settings ?? [], adjust);
    }

    static async Task<(string, EmbeddedServer)> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory("rtop-portal-").FullName;
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);
        var place = await TestServer.StartAsync(folder);
        await TestServer.ExecuteAsync(place, $"create database {Template}");
        var database = Database(place, Template);
        await database.MigrateAsync(CancellationToken.None);
        await database.PrepareJobsAsync(QuartzTables.Script(), CancellationToken.None);
        await Installation.Installer.PrepareAsync(database, CancellationToken.None);
        await new DemonstrationLoader(database, new PasswordHasher<Data.Accounts.Account>(Options.Create(new PasswordHasherOptions { IterationCount = Hashings })), SealingIn(KeysOf(folder)), SealsIn(KeysOf(folder), database)).LoadAsync(DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime), CancellationToken.None);
        NpgsqlConnection.ClearAllPools();
        await TestServer.ExecuteAsync(place, $"alter database {Template} allow_connections false");
        return (folder, place);
    }

    // What the template holds sealed is opened in every copy of it: the keys go with it.
    static string KeysOf(string folder) => Path.Combine(folder, "template-keys");

    internal static EngagementSealing SealingIn(string keys)
    {
        var master = MasterKey.LoadOrCreate(keys);
        return new(new Envelopes(new OrganizationKeys(keys, new FileMasterKey(master))), new RowSeals(new FileMasterKey(master)));
    }

    internal static Data.Accounts.AccountSeals SealsIn(string keys, IDatabase database) => new(new RowSeals(new FileMasterKey(MasterKey.LoadOrCreate(keys))), database, TimeProvider.System);

    static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var name = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(name)!);
            File.Copy(file, name);
        }
    }

    static PostgreSqlDatabase Database(EmbeddedServer place, string name) => new(
        TestServer.Planned(place.ConnectionString(RowSecurity.App, name)), place.ConnectionString(EmbeddedServer.Superuser, name),
        ((string[])["portal_migrator", "portal_app", "portal_backup"]).ToDictionary(role => role, place.PasswordOf));

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

    internal static async Task<RunningPortal> StartAsync(IDatabase database, string superuser, string folder, Action<PortalOptions> prepare, Dictionary<string, string?> settings, Action<WebApplicationBuilder>? adjust)
    {
        // Port 0 on both faces of localhost is not to be had; the address of the machine itself serves the same name.
        var all = new Dictionary<string, string?>
        {
            ["Portal:DataDirectory"] = folder,
            ["Portal:Urls"] = "http://127.0.0.1:0",
            ["Portal:BaseUrl"] = "http://localhost",
            ["Demo:Enabled"] = "true",
            // Some tests read in minutes what a person reads in months; what that raises is asked for by those of alarms.
            ["Alarms:Objects"] = "1000000",
            ["Alarms:Files"] = "1000000",
            ["Alarms:Refusals"] = "1000000",
        };
        foreach (var (key, value) in settings) all[key] = value;
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(all).Build();
        var options = PortalOptions.Read(configuration);
        Folders.Prepare(options);
        prepare(options);
        _ = MasterKey.LoadOrCreate(options.KeysDirectory);
        var app = await PortalApp.BuildAsync(options, database, [], builder =>
        {
            builder.Configuration.AddInMemoryCollection(all);
            builder.Logging.ClearProviders();
            builder.Services.PostConfigure<PasswordHasherOptions>(hashing => hashing.IterationCount = PortalFixture.Hashings);
            adjust?.Invoke(builder);
        });
        await app.StartAsync();
        return new(app, database, superuser, options);
    }

    /// <summary>A second portal on the same database, with the same keys: another machine.</summary>
    public Task<RunningPortal> BesideAsync(Action<WebApplicationBuilder>? adjust = null, bool? demo = null) => StartAsync(Database, Superuser, Options.DataDirectory + "-beside", _ => { }, new() { ["Keys:Directory"] = Options.KeysDirectory, ["Demo:Enabled"] = (demo ?? Options.Demo) ? "true" : "false" }, adjust);

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

    /// <summary>Stamps what a test gave in duties, and seals accounts that it made, as whoever installs them would.</summary>
    public Task StampAsync() => Installation.FirstSeals.SealAsync(Database, Services.GetRequiredService<Engagements.ISealing>(), Services.GetRequiredService<Data.Accounts.AccountSeals>(), CancellationToken.None);

    /// <summary>Stops it, and closes what its pools hold: hundreds of portals share one server, and the faster the machine, the more of them are gone but not forgotten.</summary>
    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        await using var connection = new NpgsqlConnection(Superuser);
        NpgsqlConnection.ClearPool(connection);
        await connection.OpenAsync();
        await using (var command = new NpgsqlCommand("select count(pg_terminate_backend(pid)) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()", connection))
            await command.ExecuteScalarAsync();
        NpgsqlConnection.ClearPool(connection);
    }
}
