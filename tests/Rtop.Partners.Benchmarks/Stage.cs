using System.Globalization;
using System.Reflection;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Rtop.Partners.Data.PostgreSql.Embedded;

namespace Rtop.Partners.Benchmarks;

/// <summary>What is measured: a database server, the portal on one database of it, the floor on a copy.</summary>
sealed class Stage : IAsyncDisposable
{
    const string PortalDatabase = "portal", FloorDatabase = "floor", DemonstrationDatabase = "demonstration";
    const int Files = 500, LargeFiles = 2000, LargeProgrammes = 50;

    /// <summary>Where reminders are measured.</summary>
    public const string RemindersDatabase = "reminders";

    readonly string folder;
    readonly EmbeddedServer server;

    Stage(string folder, EmbeddedServer server) => (this.folder, this.server) = (folder, server);

    /// <summary>The portal.</summary>
    public Served Portal { get; private set; } = null!;

    /// <summary>The floor.</summary>
    public Served Floor { get; private set; } = null!;

    /// <summary>Processor time of the database server so far, in milliseconds.</summary>
    public double DatabaseCpu => CpuTime.OfTree(server.ProcessId!.Value);

    /// <summary>Builds it up in a folder that goes away with it.</summary>
    public static async Task<Stage> SetAsync()
    {
        var folder = Directory.CreateTempSubdirectory("rtop-bench-").FullName;
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);
        var server = await EmbeddedServer.StartAsync(
            new() { DataDirectory = Path.Combine(folder, "var"), KeysDirectory = Path.Combine(folder, "var", "keys"), MaxConnections = 300 }, NullLogger.Instance, CancellationToken.None);
        var stage = new Stage(folder, server);
        try
        {
            await stage.FillAsync();
            return stage;
        }
        catch
        {
            await stage.DisposeAsync();
            throw;
        }
    }

    async Task FillAsync()
    {
        var address = Served.FreeAddress();
        var settings = new Dictionary<string, string>
        {
            ["Portal__DataDirectory"] = Path.Combine(folder, "var"),
            ["Portal__Urls"] = address.ToString(),
            ["Portal__BaseUrl"] = $"http://localhost:{address.Port}",
            ["Demo__Enabled"] = "true",
            // One visitor reads what a hundred people do.
            ["Alarms__Objects"] = "1000000",
            ["Alarms__Files"] = "1000000",
            ["Alarms__Refusals"] = "1000000",
        };
        await Served.RunAsync(Program, ["demo"], settings);
        await CopyAsync(PortalDatabase, DemonstrationDatabase);
        await ScaleAsync(PortalDatabase, Files);
        await CopyAsync(PortalDatabase, FloorDatabase);
        await ExecuteAsync(FloorDatabase, Script("floor.sql"));
        await ExecuteAsync(FloorDatabase, "vacuum analyze");
        await ExecuteAsync("postgres", "checkpoint");

        Portal = await Served.StartAsync(Program, ["serve"], address, settings, "Sign in at");
        Floor = await ServeFloorAsync(FloorDatabase);
    }

    /// <summary>A portal of its own on a database with so many assessments, on the same server and with the same keys.</summary>
    public Task<Served> ServeAsync(int files) => ServeAsync($"files_{files}", database => ScaleAsync(database, files));

    /// <summary>The same with so many programmes.</summary>
    public Task<Served> ServeProgrammesAsync(int programmes) => ServeAsync($"programmes_{programmes}", async database =>
    {
        await ExecuteAsync(database, string.Create(CultureInfo.InvariantCulture, $"set bench.programmes = {programmes};\n{Script("programmes.sql")}"));
        await ExecuteAsync(database, "vacuum analyze");
    });

    /// <summary>The same with confidential notes, which are written by whoever is given the superuser's connection and the folder of the keys.</summary>
    public Task<Served> ServeSealedAsync(Func<string, string, Task> fill) =>
        ServeAsync("sealed", database => fill(server.ConnectionString(EmbeddedServer.Superuser, database), Path.Combine(folder, "var", "keys")));

    /// <summary>A portal on a large world, and its floor on a copy of that.</summary>
    public async Task<(Served Portal, Served Floor)> ServeLargeAsync(string database, int organizations, int seed)
    {
        var portal = await ServeAsync(database, async name =>
        {
            await ScaleAsync(name, LargeFiles);
            await ExecuteAsync(name, string.Create(CultureInfo.InvariantCulture, $"set bench.programmes = {LargeProgrammes};\n{Script("programmes.sql")}"));
            await ExecuteAsync(name, string.Create(CultureInfo.InvariantCulture, $"set bench.organizations = {organizations}; set bench.seed = {seed};\n{Script("large.sql")}"));
            await SealedNotes.WriteAsync(server.ConnectionString(EmbeddedServer.Superuser, name), Path.Combine(folder, "var", "keys"));
            await ExecuteAsync(name, "vacuum analyze");
            await CopyAsync(name, $"{name}_floor");
            await ExecuteAsync($"{name}_floor", Script("floor.sql"));
            await ExecuteAsync($"{name}_floor", "vacuum analyze");
        });
        return (portal, await ServeFloorAsync($"{database}_floor"));
    }

    async Task<Served> ServeFloorAsync(string database)
    {
        var address = Served.FreeAddress();
        return await Served.StartAsync(typeof(Stage).Assembly.Location, ["floor"], address, new()
        {
            ["FLOOR_DATABASE"] = new NpgsqlConnectionStringBuilder(server.ConnectionString(EmbeddedServer.Superuser, database)) { MaxAutoPrepare = 64 }.ConnectionString,
            ["FLOOR_URL"] = address.ToString(),
        }, "Serving");
    }

    async Task<Served> ServeAsync(string database, Func<string, Task> fill)
    {
        var address = Served.FreeAddress();
        await CopyAsync(DemonstrationDatabase, database);
        await fill(database);
        return await Served.StartAsync(Program, ["serve"], address, SettingsOf(database, address), "Sign in at");
    }

    Dictionary<string, string> SettingsOf(string database, Uri address) => new()
    {
        ["Database__Provider"] = "PostgreSql",
        ["ConnectionStrings__Portal"] = server.ConnectionString("portal_app", database),
        ["Portal__DataDirectory"] = Path.Combine(folder, database),
        ["Keys__Directory"] = Path.Combine(folder, "var", "keys"),
        ["Portal__Urls"] = address.ToString(),
        ["Portal__BaseUrl"] = $"http://localhost:{address.Port}",
        ["Demo__Enabled"] = "true",
        // One visitor reads what a hundred people do.
        ["Alarms__Objects"] = "1000000",
        ["Alarms__Files"] = "1000000",
        ["Alarms__Refusals"] = "1000000",
    };

    /// <summary>Settings of a portal on a database with so many assessments that are due, on the same server and with the same keys; it serves nobody.</summary>
    public async Task<Dictionary<string, string>> PrepareRemindersAsync(int files)
    {
        await CopyAsync(DemonstrationDatabase, RemindersDatabase);
        await ExecuteAsync(RemindersDatabase, string.Create(CultureInfo.InvariantCulture, $"set bench.files = {files};\n{Script("reminders.sql")}"));
        await ExecuteAsync(RemindersDatabase, "vacuum analyze");
        return SettingsOf(RemindersDatabase, Served.FreeAddress());
    }

    /// <summary>The first value that a database gives.</summary>
    public async Task<object> AskAsync(string database, string sql)
    {
        await using var connection = new NpgsqlConnection(server.ConnectionString(EmbeddedServer.Superuser, database));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return (await command.ExecuteScalarAsync())!;
    }

    /// <summary>The portal's program.</summary>
    public static string Program => typeof(Stage).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(entry => entry.Key == "PortalProgram").Value!;

    async Task ScaleAsync(string database, int files)
    {
        await ExecuteAsync(database, string.Create(CultureInfo.InvariantCulture, $"set bench.files = {files};\n{Script("scale.sql")}"));
        await ExecuteAsync(database, "vacuum analyze");
    }

    // A database with connections cannot be copied.
    async Task CopyAsync(string from, string to)
    {
        NpgsqlConnection.ClearAllPools();
        await ExecuteAsync("postgres", $"create database {to} template {from}");
    }

    static string Script(string name)
    {
        using var reader = new StreamReader(typeof(Stage).Assembly.GetManifestResourceStream($"data/{name}")!);
        return reader.ReadToEnd();
    }

    async Task ExecuteAsync(string database, string sql)
    {
        await using var connection = new NpgsqlConnection(server.ConnectionString(EmbeddedServer.Superuser, database));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 300 };
        await command.ExecuteNonQueryAsync();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (Portal is not null) await Portal.DisposeAsync();
        if (Floor is not null) await Floor.DisposeAsync();
        NpgsqlConnection.ClearAllPools();
        await server.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
