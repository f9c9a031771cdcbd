using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Rtop.Partners.Data.PostgreSql.Embedded;

/// <summary>The PostgreSQL server the portal brings along. Of all processes with one data folder, one runs it and the others use it.</summary>
public sealed class EmbeddedServer : IAsyncDisposable
{
    /// <summary>The one role that exists after the first start; the migrator makes the others.</summary>
    public const string Superuser = "portal_superuser";

    internal const int Port = 5432;

    const int DeathsTooMany = 5;
    static readonly TimeSpan DeathsWithin = TimeSpan.FromMinutes(1);
    static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(1);
    static readonly TimeSpan LockGlance = TimeSpan.FromMilliseconds(200);

    readonly Cluster _cluster;
    readonly DataLock _lock;
    readonly Passwords _passwords;
    readonly int _maxConnections;
    readonly TimeSpan _rest;
    readonly ILogger _logger;
    readonly CancellationTokenSource _stop = new();
    readonly Lock _stopping = new();
    Task _supervision = Task.CompletedTask;
    Task? _stopped;
    ServerRun? _run;
    volatile Child? _child;

    EmbeddedServer(EmbeddedOptions options, ILogger logger)
    {
        _cluster = new(options);
        _lock = new(_cluster);
        _passwords = new(options.KeysDirectory);
        _maxConnections = options.MaxConnections;
        _rest = options.Rest;
        _logger = logger;
    }

    /// <summary>Whether this process runs the server; otherwise it uses the one of another process, and takes over when that one ends.</summary>
    public bool IsOwner => _lock.IsHeld;

    /// <summary>The process number of the server now.</summary>
    public int? ProcessId => IsOwner ? _child?.Id : Postmaster.Read(_cluster.Folder)?.Pid;

    /// <summary>Starts the server, or joins the one another process runs; returns when it answers.</summary>
    public static async Task<EmbeddedServer> StartAsync(EmbeddedOptions options, ILogger logger, CancellationToken ct)
    {
        if (OperatingSystem.IsWindows())
            throw new EmbeddedFault("The embedded database runs on Linux and macOS. On Windows set Database__Provider to SqlServer or PostgreSql and give its connection strings.");

        var server = new EmbeddedServer(options, logger);
        try
        {
            await server.BeginAsync(ct);
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>What Npgsql needs to reach a database as a role.</summary>
    public string ConnectionString(string role, string database) => new NpgsqlConnectionStringBuilder
    {
        Host = _cluster.RunFolder,
        Port = Port,
        Username = role,
        Password = PasswordOf(role),
        Database = database,
        SslMode = SslMode.Disable,
    }.ConnectionString;

    /// <summary>The password of one of the portal's database roles.</summary>
    public string PasswordOf(string role) => _passwords.Of(role);

    /// <summary>Stops the server if this process runs it, and lets the next process have it.</summary>
    public ValueTask DisposeAsync()
    {
        lock (_stopping) return new(_stopped ??= StopAsync());
    }

    async Task BeginAsync(CancellationToken ct)
    {
        for (var watch = Stopwatch.StartNew(); ; await Task.Delay(LockGlance, ct))
        {
            if (_lock.TryTake())
            {
                await TakeOverAsync(ct);
                break;
            }
            if (Postmaster.Read(_cluster.Folder) is { IsReady: true } postmaster && await postmaster.IsAliveAsync(_cluster.Folder, ct))
            {
                await _cluster.PrepareRunFolderAsync(ct);
                _passwords.Read();
                _logger.LogInformation("The embedded database of another process (server {Pid}) is used.", postmaster.Pid);
                break;
            }
            if (watch.Elapsed > ServerRun.Patience)
                throw new EmbeddedFault($"Another process holds {_cluster.LockFile}, but its database is not ready. Look into {_cluster.Log}, or end that process.");
        }
        _supervision = Task.Run(SuperviseAsync, CancellationToken.None);
    }

    async Task TakeOverAsync(CancellationToken ct)
    {
        _cluster.PrepareLog();
        var launch = await _cluster.PrepareAsync(_passwords, ct);
        _run = new(_cluster, launch, _maxConnections, _logger);
        await RunAsync(ct);
    }

    async Task RunAsync(CancellationToken ct)
    {
        await _run!.StartAsync(child => _child = child, ct);
        _logger.LogInformation("The embedded database runs (process {Pid}).", _child!.Id);
    }

    async Task SuperviseAsync()
    {
        var deaths = new Queue<long>();
        while (!_stop.IsCancellationRequested)
        {
            try
            {
                await WatchAsync(_stop.Token);
            }
            catch (OperationCanceledException) when (_stop.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e)
            {
                // Whatever kept the server from starting, the portal lives on and the next attempt may succeed.
                _logger.LogError(e, "The embedded database could not be started again.");
                await Task.Delay(RetryAfter, _stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
            deaths.Enqueue(Stopwatch.GetTimestamp());
            if (deaths.Count < DeathsTooMany) continue;
            if (Stopwatch.GetElapsedTime(deaths.Dequeue()) < DeathsWithin)
            {
                // What kills it may end without the portal: a disk is given room again.
                _logger.LogCritical("The embedded database died {Times} times within a minute; it is tried again after {Seconds} seconds. Look into {Log}.", DeathsTooMany, _rest.TotalSeconds, _cluster.Log);
                await Task.Delay(_rest, _stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    /// <summary>Brings the server up if it should be this process's and is not, then watches until it dies.</summary>
    async Task WatchAsync(CancellationToken ct)
    {
        if (!_lock.IsHeld)
        {
            while (!_lock.TryTake()) await Task.Delay(LockGlance, ct);
            _logger.LogInformation("The process that ran the embedded database ended; this one takes over.");
        }
        if (_run is null) await TakeOverAsync(ct);
        else if (_child is null or { Exited.IsCompleted: true }) await RunAsync(ct);

        var code = await _child!.Exited.WaitAsync(ct);
        _logger.LogWarning("The embedded database died (process {Pid}, code {Code}).", _child.Id, code);
    }

    async Task StopAsync()
    {
        await _stop.CancelAsync();
        await _supervision;
        if (_child is { } child)
        {
            await child.StopAsync();
            _cluster.RemoveRunFolder();
        }
        _lock.Dispose();
        _stop.Dispose();
    }
}
