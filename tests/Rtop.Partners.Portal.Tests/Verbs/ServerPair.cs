using System.Diagnostics;
using System.Text.Json;
using Npgsql;
using Rtop.Partners.Data.PostgreSql.Embedded;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Verbs;

/// <summary>
/// Two PostgreSQL servers of one installation: the first answers, the second follows it by PostgreSQL's own replication and confirms every
/// commit, as the README has them set up. Dies with the test.
/// </summary>
sealed class ServerPair : IAsyncDisposable
{
    const string Nobody = "65534";
    static readonly string Binaries = Path.Combine(EmbeddedOptions.DefaultBinaries, "bin");

    readonly PortalPlace place;
    readonly Dictionary<string, Process> running = [];
    readonly string sockets;

    ServerPair(PortalPlace place)
    {
        this.place = place;
        // A socket's path is short.
        sockets = Directory.CreateTempSubdirectory("rtop-pair-").FullName;
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(sockets, File.GetUnixFileMode(place.Folder));
    }

    /// <summary>The connection string of the portal's role to whichever of the two answers for writing.</summary>
    public string Portal => new NpgsqlConnectionStringBuilder(String("portal_app", $"{Socket("one")},{Socket("two")}"))
    {
        TargetSessionAttributes = "primary",
        HostRecheckSeconds = 1,
        Pooling = true,
    }.ConnectionString;

    /// <summary>Makes the second out of the first, which nobody runs, and starts both.</summary>
    public static async Task<ServerPair> StartAsync(PortalPlace place)
    {
        var pair = new ServerPair(place);
        try
        {
            await RunAsync("cp", "-Rp", pair.Folder("one"), pair.Folder("two"));
            await File.WriteAllTextAsync(Path.Combine(pair.Folder("two"), "standby.signal"), "", PortalPlace.Ct);
            await pair.BeginAsync("one");
            await pair.BeginAsync("two", $"primary_conninfo=host={pair.Socket("one")} port=5432 user={EmbeddedServer.Superuser} password={pair.PasswordOf(EmbeddedServer.Superuser)} application_name=two");
            // From here on no commit is confirmed that the second does not have.
            await PortalPlace.AskAsync(pair.Superuser("one"), "alter system set synchronous_standby_names = 'two'");
            await PortalPlace.AskAsync(pair.Superuser("one"), "select pg_reload_conf()");
            await UntilAsync(pair.Superuser("one"), "select exists (select from pg_stat_replication where sync_state = 'sync')");
            return pair;
        }
        catch
        {
            await pair.DisposeAsync();
            throw;
        }
    }

    /// <summary>The superuser's connection string to one of them.</summary>
    public string Superuser(string server) => String(EmbeddedServer.Superuser, Socket(server));

    /// <summary>The first one is gone at once, without a word to anybody.</summary>
    public Task KillFirstAsync() => KillAsync("one");

    /// <summary>And so is the second.</summary>
    public Task KillSecondAsync() => KillAsync("two");

    /// <summary>The second one answers for writing from now on.</summary>
    public async Task PromoteSecondAsync()
    {
        await PortalPlace.AskAsync(Superuser("two"), "select pg_promote(wait => true)");
        // It has nobody who follows it yet.
        await PortalPlace.AskAsync(Superuser("two"), "alter system reset synchronous_standby_names");
        await PortalPlace.AskAsync(Superuser("two"), "select pg_reload_conf()");
    }

    async Task KillAsync(string server)
    {
        PortalProcess.Send("KILL", running[server].Id);
        await running[server].WaitForExitAsync(PortalPlace.Ct);
    }

    string Folder(string server) => server is "one" ? Path.Combine(place.Data, "postgres") : Path.Combine(place.Folder, "standby");

    string Socket(string server) => Path.Combine(sockets, server);

    string PasswordOf(string role)
    {
        using var passwords = JsonDocument.Parse(File.ReadAllText(Path.Combine(place.Keys, "database.json")));
        return passwords.RootElement.GetProperty(role).GetString()!;
    }

    string String(string role, string host) => new NpgsqlConnectionStringBuilder
    {
        Host = host,
        Username = role,
        Password = PasswordOf(role),
        Database = "portal",
        SslMode = SslMode.Disable,
        Pooling = false,
    }.ConnectionString;

    async Task BeginAsync(string server, params string[] more)
    {
        Directory.CreateDirectory(Socket(server));
        var root = Environment.UserName is "root";
        if (root) await RunAsync("chown", $"{Nobody}:{Nobody}", Socket(server));
        string[] settings = ["listen_addresses=", "ssl=off", "shared_buffers=64MB", "max_connections=100", "wal_level=replica", "fsync=on", "log_min_messages=fatal", .. more];
        string[] command = [Path.Combine(Binaries, "postgres"), "-D", Folder(server), "-k", Socket(server), .. settings.SelectMany(setting => new[] { "-c", setting })];
        if (root) command = ["setpriv", $"--reuid={Nobody}", $"--regid={Nobody}", "--clear-groups", "--no-new-privs", .. command];
        running[server] = Process.Start(new ProcessStartInfo(command[0], command[1..]) { RedirectStandardError = true })!;
        // What it says at its end would otherwise fill the pipe.
        running[server].ErrorDataReceived += (_, _) => { };
        running[server].BeginErrorReadLine();
        await UntilAsync(Superuser(server), "select true");
    }

    // A server that starts refuses, and one that has not begun has no socket.
    static async Task UntilAsync(string connectionString, string sql)
    {
        for (var patience = Stopwatch.StartNew(); patience.Elapsed < TimeSpan.FromSeconds(60); await Task.Delay(20, PortalPlace.Ct))
        {
            try
            {
                if (await PortalPlace.AskAsync(connectionString, sql) is true) return;
            }
            catch (NpgsqlException) when (patience.Elapsed < TimeSpan.FromSeconds(50))
            {
                // Not yet.
            }
        }

        throw new TimeoutException(sql);
    }

    static async Task RunAsync(string program, params string[] args)
    {
        using var process = Process.Start(program, args);
        await process.WaitForExitAsync(PortalPlace.Ct);
        Assert.Equal(0, process.ExitCode);
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        foreach (var process in running.Values)
        {
            if (!process.HasExited) PortalProcess.Send("QUIT", process.Id);
            await process.WaitForExitAsync();
            process.Dispose();
        }

        Directory.Delete(sockets, recursive: true);
    }
}
