using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Npgsql;
using Rtop.Partners.Data.PostgreSql.Embedded;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

[assembly: AssemblyFixture(typeof(Rtop.Partners.Portal.Tests.Verbs.PortalTemplate))]

namespace Rtop.Partners.Portal.Tests.Verbs;

/// <summary>An installation of its own: a folder, a free port, settings; and the processes that a test starts on it.</summary>
public sealed class PortalPlace : IAsyncDisposable
{
    const UnixFileMode Passable = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    readonly List<PortalProcess> processes = [];

    PortalPlace(string folder)
    {
        Folder = folder;
        var port = FreePort();
        Address = new($"http://localhost:{port}");
        Settings = new()
        {
            ["Portal__DataDirectory"] = Data,
            ["Portal__Urls"] = $"http://127.0.0.1:{port}",
            ["Portal__BaseUrl"] = $"http://localhost:{port}",
        };
    }

    public static CancellationToken Ct => TestContext.Current.CancellationToken;

    public string Folder { get; }
    public string Data => Path.Combine(Folder, "var");
    public string Keys => Path.Combine(Data, "keys");
    public Uri Address { get; }

    /// <summary>As in the environment, with double underscores.</summary>
    public Dictionary<string, string> Settings { get; }

    /// <summary>Another version of the portal than this build's; null: this one.</summary>
    public string? Program { get; set; }

    /// <summary>The process number of the embedded server.</summary>
    public int Server => int.Parse(File.ReadLines(Path.Combine(Data, "postgres", "postmaster.pid")).First(), CultureInfo.InvariantCulture);

    /// <summary>The superuser's connection string: what a database operator could do.</summary>
    public string Superuser
    {
        get
        {
            var lines = File.ReadAllLines(Path.Combine(Data, "postgres", "postmaster.pid"));
            using var passwords = JsonDocument.Parse(File.ReadAllText(Path.Combine(Keys, "database.json")));
            return new NpgsqlConnectionStringBuilder
            {
                Host = lines[4].Trim(),
                Port = int.Parse(lines[3], CultureInfo.InvariantCulture),
                Username = EmbeddedServer.Superuser,
                Password = passwords.RootElement.GetProperty(EmbeddedServer.Superuser).GetString(),
                Database = "portal",
                SslMode = SslMode.Disable,
                Pooling = false,
            }.ConnectionString;
        }
    }

    /// <summary>A place with nothing in it.</summary>
    public static PortalPlace Empty(string? program = null)
    {
        var folder = Directory.CreateTempSubdirectory("rtop-verbs-").FullName;
        // The database of a portal that root runs is another user's.
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(folder, Passable);
        return new(folder) { Program = program };
    }

    /// <summary>A place with the demonstration in it.</summary>
    public static async Task<PortalPlace> FilledAsync()
    {
        var place = Empty();
        await PortalTemplate.CopyAsync(place.Folder);
        return place;
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public PortalProcess Start(params string[] args)
    {
        var process = PortalProcess.Start(Settings, Program, args);
        processes.Add(process);
        return process;
    }

    public Task<PortalProcess> ServeAsync() => Start("serve").ServingAsync();

    public Task<Ended> RunAsync(params string[] args) => Start(args).Ended;

    public async Task<HttpStatusCode> GetAsync(string path)
    {
        using var client = new HttpClient { BaseAddress = Address };
        using var response = await client.GetAsync(new Uri(path, UriKind.Relative), Ct);
        return response.StatusCode;
    }

    public async Task<Browser> BrowserAsync(string account)
    {
        var browser = new Browser(Address, "en");
        await browser.SignInAsync($"{account}@demo.example", RunningPortal.Passphrase);
        return browser;
    }

    /// <summary>Runs SQL as the superuser, walls or no walls, and gives the first value.</summary>
    public Task<object?> SqlAsync(string sql, params object[] values) => AskAsync(Superuser, sql, values);

    public static async Task<object?> AskAsync(string connectionString, string sql, params object[] values)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync(Ct);
        await using var command = new NpgsqlCommand(sql, connection);
        foreach (var value in values) command.Parameters.Add(new() { Value = value });
        return await command.ExecuteScalarAsync(Ct);
    }

    public static bool IsAlive(int pid)
    {
        try
        {
            using var process = Process.GetProcessById(pid);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var process in Enumerable.Reverse(processes)) await process.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }
}

/// <summary>An installation with the demonstration, made once and copied for every test that is not about the first start.</summary>
public sealed class PortalTemplate : IDisposable
{
    static readonly Lazy<Task<string>> Made = new(MakeAsync);

    public static async Task CopyAsync(string folder)
    {
        using var copy = Process.Start("cp", ["-Rp", $"{await Made.Value}/.", folder]);
        await copy.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, copy.ExitCode);
    }

    public void Dispose()
    {
        if (Made.IsValueCreated) Directory.Delete(Made.Value.Result, recursive: true);
    }

    static async Task<string> MakeAsync()
    {
        var place = PortalPlace.Empty();
        var made = await place.RunAsync("demo");
        Assert.True(made.Code == 0, made.Out + made.Error);
        return place.Folder;
    }
}
