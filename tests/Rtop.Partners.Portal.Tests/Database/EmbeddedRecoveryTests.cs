using System.Diagnostics;
using System.Globalization;
using System.Runtime.Versioning;
using Npgsql;
using Rtop.Partners.Data.PostgreSql.Embedded;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Database;

[UnsupportedOSPlatform("windows")]
public sealed class EmbeddedRecoveryTests : IAsyncDisposable
{
    readonly EmbeddedPlace _place = new();

    public ValueTask DisposeAsync() => _place.DisposeAsync();

    [Fact(Timeout = 60_000)]
    public async Task A_killed_server_comes_back_with_its_data()
    {
        var server = await _place.StartAsync();
        await EmbeddedPlace.AskAsync(server, "create table kept as select 'a note' as words");
        var killed = server.ProcessId;

        EmbeddedPlace.KillHard(server);
        await _place.Log.SaysAsync("The embedded database runs", times: 2);

        Assert.NotEqual(killed, server.ProcessId);
        Assert.Equal("a note", await EmbeddedPlace.AskAsync(server, "select words from kept"));
        Assert.Contains(_place.Log.Lines, line => line.StartsWith("Warning: The embedded database died", StringComparison.Ordinal));
    }

    [Fact(Timeout = 60_000)]
    public async Task A_server_that_keeps_dying_is_left_alone_for_a_while_and_tried_again()
    {
        _place.Options = _place.Options with { Rest = TimeSpan.FromMilliseconds(200) };
        var server = await _place.StartAsync();
        for (var death = 1; death <= 5; death++)
        {
            await _place.Log.SaysAsync("The embedded database runs", times: death);
            EmbeddedPlace.KillHard(server);
        }

        await _place.Log.SaysAsync("Critical: The embedded database died 5 times within a minute");

        await _place.Log.SaysAsync("The embedded database runs", times: 6);
        Assert.Equal(1, await EmbeddedPlace.AskAsync(server, "select 1"));
    }

    [Fact(Timeout = 60_000)]
    public async Task Processes_left_by_a_killed_server_are_waited_for()
    {
        var server = await _place.StartAsync();
        await EmbeddedPlace.AskAsync(server, "create table kept as select 'a note' as words");
        await using var connection = new NpgsqlConnection(server.ConnectionString(EmbeddedServer.Superuser, "postgres") + ";Pooling=false");
        await connection.OpenAsync(EmbeddedPlace.Ct);
        var isBusy = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        connection.Notice += (_, _) => isBusy.TrySetResult();
        // A loop inside one statement does not notice that the postmaster died, so the next server cannot have the shared memory yet.
        await using var loop = new NpgsqlCommand("do $$ declare until timestamptz := clock_timestamp() + interval '1 second'; begin raise notice 'busy'; while clock_timestamp() < until loop end loop; end $$", connection);
        var busy = loop.ExecuteNonQueryAsync(EmbeddedPlace.Ct);
        await isBusy.Task;

        EmbeddedPlace.KillHard(server);
        await _place.Log.SaysAsync("The embedded database runs", times: 2);

        await busy;
        Assert.DoesNotContain(_place.Log.Lines, line => line.StartsWith("Error", StringComparison.Ordinal));
        Assert.Contains("pre-existing shared memory block", await File.ReadAllTextAsync(_place.ServerLog, EmbeddedPlace.Ct), StringComparison.Ordinal);
        Assert.Equal("a note", await EmbeddedPlace.AskAsync(server, "select words from kept"));
    }

    [Theory(Timeout = 60_000)]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_stale_pid_file_is_taken_over_though_its_number_may_be_a_strangers(bool stranger)
    {
        var first = await _place.StartAsync();
        await first.DisposeAsync();
        var sleeper = _place.StartAsServerUser("sleep", "600");
        if (!stranger)
        {
            sleeper.Kill();
            await sleeper.WaitForExitAsync(EmbeddedPlace.Ct);
        }
        var file = Path.Combine(_place.Cluster, "postmaster.pid");
        await File.WriteAllTextAsync(file, $"{sleeper.Id.ToString(CultureInfo.InvariantCulture)}\n{_place.Cluster}\n1700000000\n5432\n{EmbeddedPlace.RunFolder(first)}\n\n   123456         7\nready   \n", EmbeddedPlace.Ct);

        var second = await _place.StartAsync();

        Assert.NotEqual(sleeper.Id, second.ProcessId);
        Assert.Equal(1, await EmbeddedPlace.AskAsync(second, "select 1"));
        Assert.Equal(stranger, !sleeper.HasExited);
    }

    [Fact(Timeout = 60_000)]
    public async Task A_server_without_a_portal_is_replaced()
    {
        var first = await _place.StartAsync();
        var socket = EmbeddedPlace.RunFolder(first);
        await EmbeddedPlace.AskAsync(first, "create table kept as select 'a note' as words");
        await first.DisposeAsync();
        var orphan = await StartOrphanAsync(socket);

        var second = await _place.StartAsync();

        await orphan.WaitForExitAsync(EmbeddedPlace.Ct);
        Assert.Contains(_place.Log.Lines, line => line.Contains($"without a portal (process {orphan.Id})", StringComparison.Ordinal));
        Assert.NotEqual(orphan.Id, second.ProcessId);
        Assert.Equal("a note", await EmbeddedPlace.AskAsync(second, "select words from kept"));
    }

    [Fact(Timeout = 60_000)]
    public async Task A_first_start_that_was_cut_short_leaves_no_half_database()
    {
        Directory.CreateDirectory(_place.Options.DataDirectory); // which also keeps the template away
        using var cut = CancellationTokenSource.CreateLinkedTokenSource(EmbeddedPlace.Ct);
        using var watcher = new FileSystemWatcher(_place.Options.DataDirectory) { IncludeSubdirectories = true };
        watcher.Created += (_, created) => { if (created.Name?.EndsWith("PG_VERSION", StringComparison.Ordinal) == true) cut.Cancel(); };
        watcher.EnableRaisingEvents = true;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => EmbeddedServer.StartAsync(_place.Options, _place.Log, cut.Token));

        Assert.False(Directory.Exists(_place.Cluster));
        // What a kill would have left, on top.
        var half = Directory.CreateDirectory(Path.Combine(_place.Cluster + ".new", "cluster"));
        await File.WriteAllTextAsync(Path.Combine(half.FullName, "PG_VERSION"), "18", EmbeddedPlace.Ct);
        var server = await _place.StartAsync();
        Assert.Equal(1, await EmbeddedPlace.AskAsync(server, "select 1"));
        Assert.False(Directory.Exists(_place.Cluster + ".new"));
    }

    [Fact(Timeout = 60_000)]
    public async Task Stopping_ends_the_server_at_once_and_may_be_asked_twice()
    {
        var server = await _place.StartAsync();
        using var process = Process.GetProcessById(server.ProcessId!.Value);
        var busy = EmbeddedPlace.AskAsync(server, "select pg_sleep(50)");

        await Task.WhenAll(server.DisposeAsync().AsTask(), server.DisposeAsync().AsTask());
        await server.DisposeAsync();

        await Assert.ThrowsAnyAsync<NpgsqlException>(() => busy);
        Assert.True(process.HasExited);
        Assert.False(server.IsOwner);
        Assert.False(File.Exists(Path.Combine(_place.Cluster, "postmaster.pid")));
        Assert.False(Directory.Exists(EmbeddedPlace.RunFolder(server)));
        Assert.DoesNotContain(_place.Log.Lines, line => line.StartsWith("Warning", StringComparison.Ordinal));
        Assert.True((await _place.StartAsync()).IsOwner);
    }

    async Task<Process> StartOrphanAsync(string socketFolder)
    {
        var make = _place.StartAsServerUser("mkdir", "-m", "700", socketFolder);
        await make.WaitForExitAsync(EmbeddedPlace.Ct);
        var orphan = _place.StartAsReadingServerUser(Path.Combine(EmbeddedOptions.DefaultBinaries, "bin", "postgres"), "-D", _place.Cluster, "-k", socketFolder, "-c", "listen_addresses=");
        while (await orphan.StandardError.ReadLineAsync(EmbeddedPlace.Ct) is { } line && !line.Contains("ready to accept", StringComparison.Ordinal)) { }
        return orphan;
    }
}
