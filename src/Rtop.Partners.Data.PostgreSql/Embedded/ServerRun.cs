using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.Extensions.Logging;

namespace Rtop.Partners.Data.PostgreSql.Embedded;

/// <summary>Starts the server of a cluster once and waits until it answers.</summary>
sealed class ServerRun(Cluster cluster, Launch launch, int maxConnections, ILogger logger)
{
    /// <summary>How long a start, recovery after a crash included, may take.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    static readonly TimeSpan OrphanPatience = TimeSpan.FromSeconds(10);
    static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(20);

    /// <summary>Hands out the child at once, so that the caller can stop it whatever happens here.</summary>
    public async Task StartAsync(Action<Child> onStarted, CancellationToken ct)
    {
        await StopOrphanAsync(ct);
        await cluster.PrepareRunFolderAsync(ct);
        var watch = Stopwatch.StartNew();
        while (true)
        {
            var before = new FileInfo(cluster.Log).Length;
            var child = await Child.StartAsync(Command(), cluster.Log);
            onStarted(child);
            while (!child.Exited.IsCompleted)
            {
                if (Postmaster.Read(cluster.Folder) is { IsReady: true } postmaster && postmaster.Pid == child.Id)
                {
                    child.IsReady = true;
                    return;
                }
                if (watch.Elapsed > Patience)
                    throw new EmbeddedFault($"The database was not ready after {Patience.TotalSeconds} seconds. Look into {cluster.Log}, then start again.");
                await Task.WhenAny(child.Exited, Task.Delay(Glance, ct));
                ct.ThrowIfCancellationRequested();
            }
            var reason = LastWords(before);
            // The last server's processes may outlive its postmaster for a moment, and hold what the next one needs.
            if (!reason.Contains("shared memory block", StringComparison.Ordinal) && !reason.Contains("postmaster.pid", StringComparison.Ordinal) || watch.Elapsed > Patience)
                throw new EmbeddedFault($"The database does not start: {reason} Look into {cluster.Log}, then start again.");
            await Task.Delay(Glance * 5, ct);
        }
    }

    /// <summary>We hold the lock, so a living server of this cluster lost its portal, and nobody watches over it.</summary>
    async Task StopOrphanAsync(CancellationToken ct)
    {
        if (Postmaster.Read(cluster.Folder) is not { } orphan) return;
        if (!await orphan.IsAliveAsync(cluster.Folder, ct))
        {
            orphan.DisownStranger(cluster.Folder);
            return;
        }

        logger.LogWarning("A database server without a portal (process {Pid}) is stopped first.", orphan.Pid);
        Unix.Signal(orphan.Pid, Unix.Interrupt);
        var asked = Unix.Interrupt;
        var watch = Stopwatch.StartNew();
        while (await orphan.IsAliveAsync(cluster.Folder, ct))
        {
            if (watch.Elapsed > Patience)
                throw new EmbeddedFault($"A database server left behind by an earlier portal does not stop. End the process {orphan.Pid}, then start again.");
            if (asked == Unix.Interrupt && watch.Elapsed > OrphanPatience) Unix.Signal(orphan.Pid, asked = Unix.Quit);
            await Task.Delay(Glance, ct);
        }
    }

    string LastWords(long from)
    {
        using var stream = new FileStream(cluster.Log, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        stream.Position = Math.Min(from, stream.Length);
        var lines = new StreamReader(stream, Encoding.UTF8).ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return lines.LastOrDefault(line => line.Contains("FATAL:", StringComparison.Ordinal)) ?? lines.LastOrDefault() ?? "it said nothing.";
    }

    IEnumerable<string> Command()
    {
        string[] settings =
        [
            "listen_addresses=", "unix_socket_permissions=0700", "ssl=off",
            $"max_connections={maxConnections.ToString(CultureInfo.InvariantCulture)}",
            "shared_buffers=128MB", "max_wal_size=256MB", "fsync=on", "full_page_writes=on", "synchronous_commit=on",
            // After a crash of one of its processes the portal starts it anew, and says so in its log.
            "restart_after_crash=off",
            "timezone=UTC", "log_timezone=UTC", "lc_messages=C",
            // What people write must not enter the log: no statements, no parameters, no details, no messages about a statement's data.
            "log_destination=stderr", "logging_collector=off", "log_checkpoints=off",
            "log_statement=none", "log_min_duration_statement=-1", "log_min_messages=log", "log_error_verbosity=terse",
            "log_min_error_statement=panic", "log_parameter_max_length=0", "log_parameter_max_length_on_error=0",
        ];
        return [.. launch.Prefix, Path.Combine(cluster.Binaries, "bin", "postgres"), "-D", cluster.Folder, "-k", cluster.RunFolder, "-p", EmbeddedServer.Port.ToString(CultureInfo.InvariantCulture),
            .. settings.SelectMany(setting => new[] { "-c", setting })];
    }
}
