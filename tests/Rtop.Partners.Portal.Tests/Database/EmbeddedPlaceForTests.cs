using System.Diagnostics;
using System.Globalization;
using System.Runtime.Versioning;
using Microsoft.Extensions.Logging;
using Npgsql;
using Rtop.Partners.Data.PostgreSql.Embedded;
using Xunit;

[assembly: AssemblyFixture(typeof(Rtop.Partners.Portal.Tests.Database.EmbeddedTemplate))]

namespace Rtop.Partners.Portal.Tests.Database;

/// <summary>A fresh folder for one test, the servers started in it, and what they logged.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class EmbeddedPlace : IAsyncDisposable
{
    const UnixFileMode Passable = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    readonly List<EmbeddedServer> _servers = [];
    readonly List<Process> _processes = [];
    readonly bool _empty;

    public EmbeddedPlace(bool empty = false, bool closed = false)
    {
        _empty = empty;
        Folder = Directory.CreateTempSubdirectory("rtop-test-").FullName;
        if (!closed) File.SetUnixFileMode(Folder, Passable);
        Options = new() { DataDirectory = Path.Combine(Folder, "var"), KeysDirectory = Path.Combine(Folder, "keys") };
    }

    public static bool IsRoot => Environment.IsPrivilegedProcess;

    public static CancellationToken Ct => TestContext.Current.CancellationToken;

    public string Folder { get; }
    public EmbeddedOptions Options { get; set; }
    public EmbeddedLog Log { get; } = new();
    public string Cluster => Path.Combine(Options.DataDirectory, "postgres");
    public string PasswordFile => Path.Combine(Options.KeysDirectory, "database.json");
    public string ServerLog => Path.Combine(Options.DataDirectory, "postgres.log");

    public async Task<EmbeddedServer> StartAsync()
    {
        if (!_empty && !Directory.Exists(Options.DataDirectory)) await EmbeddedTemplate.CopyAsync(Folder);
        var server = await EmbeddedServer.StartAsync(Options, Log, Ct);
        _servers.Add(server);
        return server;
    }

    public async Task<string> FaultAsync() => (await Assert.ThrowsAsync<EmbeddedFault>(() => StartAsync())).Message;

    public static async Task<object?> AskAsync(EmbeddedServer server, string sql, string? password = null)
    {
        var settings = new NpgsqlConnectionStringBuilder(server.ConnectionString(EmbeddedServer.Superuser, "postgres")) { Pooling = false };
        if (password is not null) settings.Password = password;
        await using var connection = new NpgsqlConnection(settings.ConnectionString);
        await connection.OpenAsync(Ct);
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(Ct);
    }

    public static string RunFolder(EmbeddedServer server) =>
        new NpgsqlConnectionStringBuilder(server.ConnectionString(EmbeddedServer.Superuser, "postgres")).Host!;

    /// <summary>The numbers of a line such as Uid or CapEff of a process.</summary>
    public static string StatusOf(int pid, string line) =>
        File.ReadLines($"/proc/{pid.ToString(CultureInfo.InvariantCulture)}/status").Single(l => l.StartsWith(line + ":", StringComparison.Ordinal))[(line.Length + 1)..].Trim();

    public static void KillHard(EmbeddedServer server)
    {
        using var process = Process.GetProcessById(server.ProcessId!.Value);
        process.Kill();
    }

    /// <summary>A process of the user the server runs as; it does not outlive the test.</summary>
    public Process StartAsServerUser(params string[] command) => Start([], command);

    /// <summary>The same, able to read through folders that are closed to that user: the project may lie in one.</summary>
    public Process StartAsReadingServerUser(params string[] command) =>
        Start(["--inh-caps=-all,+dac_read_search", "--ambient-caps=-all,+dac_read_search", "--securebits=+no_setuid_fixup"], command);

    Process Start(string[] rights, string[] command)
    {
        var process = Process.Start(new ProcessStartInfo(IsRoot ? "setpriv" : "/usr/bin/env",
            IsRoot ? ["--reuid=65534", "--regid=65534", "--clear-groups", .. rights, .. command] : command)
        { RedirectStandardError = true })!;
        _processes.Add(process);
        return process;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var server in Enumerable.Reverse(_servers)) await server.DisposeAsync();
        foreach (var process in _processes)
        {
            process.Kill();
            await process.WaitForExitAsync();
            process.Dispose();
        }
        Directory.Delete(Folder, recursive: true);
    }
}

/// <summary>A new database that is copied for every test that is not about the first start.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class EmbeddedTemplate : IDisposable
{
    static readonly Lazy<Task<string>> Made = new(MakeAsync);

    public static async Task CopyAsync(string folder)
    {
        using var copy = Process.Start("cp", ["-Rp", $"{await Made.Value}/.", folder]);
        await copy.WaitForExitAsync(EmbeddedPlace.Ct);
        Assert.Equal(0, copy.ExitCode);
    }

    public void Dispose()
    {
        if (Made.IsValueCreated) Directory.Delete(Made.Value.Result, recursive: true);
    }

    static async Task<string> MakeAsync()
    {
        var place = new EmbeddedPlace(empty: true);
        await (await place.StartAsync()).DisposeAsync();
        return place.Folder;
    }
}

/// <summary>Keeps what is logged and lets a test wait for a line.</summary>
public sealed class EmbeddedLog : ILogger
{
    readonly Lock _lock = new();
    readonly List<string> _lines = [];
    readonly List<(string Words, int Times, TaskCompletionSource Seen)> _waiting = [];

    public IReadOnlyList<string> Lines
    {
        get { lock (_lock) return [.. _lines]; }
    }

    /// <summary>Completes when so many lines with these words have been logged since the start.</summary>
    public Task SaysAsync(string words, int times = 1)
    {
        var seen = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_lock) _waiting.Add((words, times, seen));
        Announce();
        return seen.Task.WaitAsync(TestContext.Current.CancellationToken);
    }

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        lock (_lock) _lines.Add($"{logLevel}: {formatter(state, exception)} {exception?.Message}");
        Announce();
    }

    public bool IsEnabled(LogLevel logLevel) => true;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    void Announce()
    {
        lock (_lock)
            foreach (var (words, times, seen) in _waiting)
                if (_lines.Count(line => line.Contains(words, StringComparison.Ordinal)) >= times) seen.TrySetResult();
    }
}
