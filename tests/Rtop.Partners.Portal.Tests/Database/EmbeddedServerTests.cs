using System.Diagnostics;
using System.Globalization;
using System.Runtime.Versioning;
using System.Text.Json;
using Npgsql;
using Rtop.Partners.Data.PostgreSql.Embedded;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Database;

[UnsupportedOSPlatform("windows")]
public sealed class EmbeddedServerTests : IAsyncDisposable
{
    const UnixFileMode PrivateFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    const UnixFileMode PrivateFolder = PrivateFile | UnixFileMode.UserExecute;

    readonly EmbeddedPlace _place = new();

    public ValueTask DisposeAsync() => _place.DisposeAsync();

    [Fact(Timeout = 60_000)]
    public async Task A_first_start_makes_a_private_database()
    {
        await using var place = new EmbeddedPlace(empty: true);
        var server = await place.StartAsync();

        Assert.True(server.IsOwner);
        Assert.Equal("UTF8 und C.UTF-8", await EmbeddedPlace.AskAsync(server, "select pg_encoding_to_char(encoding) || ' ' || datlocale || ' ' || datctype from pg_database where datname = 'postgres'"));
        Assert.Equal("scram-sha-256 reject", await EmbeddedPlace.AskAsync(server, "select string_agg(distinct auth_method, ' ' order by auth_method desc) from pg_hba_file_rules"));
        Assert.All([place.Cluster, place.Options.KeysDirectory, EmbeddedPlace.RunFolder(server)], folder => Assert.Equal(PrivateFolder, File.GetUnixFileMode(folder)));
        Assert.All([place.PasswordFile, place.ServerLog], file => Assert.Equal(PrivateFile, File.GetUnixFileMode(file)));
        Assert.Equal(["postgres", "postgres.lock", "postgres.log"], Directory.EnumerateFileSystemEntries(place.Options.DataDirectory).Select(Path.GetFileName).Order());
    }

    [Fact(Timeout = 60_000)]
    public async Task Only_who_knows_the_password_gets_in()
    {
        var server = await _place.StartAsync();

        var refused = await Assert.ThrowsAsync<PostgresException>(() => EmbeddedPlace.AskAsync(server, "select 1", password: "guess"));

        Assert.Equal(PostgresErrorCodes.InvalidPassword, refused.SqlState);
        var written = JsonSerializer.Deserialize<Dictionary<string, string>>(await File.ReadAllTextAsync(_place.PasswordFile, EmbeddedPlace.Ct))!;
        Assert.Equal(["portal_app", "portal_backup", "portal_migrator", "portal_superuser"], written.Keys.Order());
        Assert.Equal(4, written.Values.Distinct().Count());
        Assert.All(written, entry => Assert.Equal(entry.Value, server.PasswordOf(entry.Key)));
        Assert.All(written.Values, password => Assert.Equal(43, password.Length));
        Assert.Throws<ArgumentException>(() => server.PasswordOf("postgres"));
    }

    [Fact(Timeout = 60_000)]
    public async Task A_second_start_keeps_data_and_passwords()
    {
        var first = await _place.StartAsync();
        await EmbeddedPlace.AskAsync(first, "create table kept as select 'a note' as words");
        await first.DisposeAsync();

        var second = await _place.StartAsync();

        Assert.Equal(first.PasswordOf("portal_app"), second.PasswordOf("portal_app"));
        Assert.Equal("a note", await EmbeddedPlace.AskAsync(second, "select words from kept"));
    }

    [Fact(Timeout = 60_000)]
    public async Task It_listens_on_no_network_and_loses_nothing()
    {
        _place.Options = _place.Options with { MaxConnections = 37 };
        var server = await _place.StartAsync();

        Assert.Equal("{listen_addresses=,ssl=off,fsync=on,full_page_writes=on,synchronous_commit=on,max_connections=37}", await EmbeddedPlace.AskAsync(server, """
            select array_agg(name || '=' || current_setting(name) order by at)::text
            from unnest(array['listen_addresses', 'ssl', 'fsync', 'full_page_writes', 'synchronous_commit', 'max_connections']) with ordinality as setting(name, at)
            """));
        if (!OperatingSystem.IsLinux()) return;
        var process = $"/proc/{server.ProcessId!.Value.ToString(CultureInfo.InvariantCulture)}";
        var sockets = Directory.EnumerateFiles($"{process}/fd").Select(fd => new FileInfo(fd).LinkTarget).Where(target => target?.StartsWith("socket:[", StringComparison.Ordinal) == true)
            .Select(target => target!["socket:[".Length..^1]).ToHashSet();
        Assert.NotEmpty(sockets);
        Assert.DoesNotContain(File.ReadLines($"{process}/net/tcp").Concat(File.ReadLines($"{process}/net/tcp6")), line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: > 9 } columns && sockets.Contains(columns[9]));
    }

    [Fact(Timeout = 60_000)]
    public async Task Nothing_people_wrote_enters_the_log()
    {
        var server = await _place.StartAsync();
        await EmbeddedPlace.AskAsync(server, "create table notes (words text primary key); insert into notes values ('Goree')");
        foreach (var sql in new[] { "insert into notes values ('Goree')", "select 'Goree'::int", "selec 'Goree'", "do $$ begin raise exception 'Goree'; end $$" })
            await Assert.ThrowsAsync<PostgresException>(() => EmbeddedPlace.AskAsync(server, sql));

        // A server process that dies in the middle of a statement makes the postmaster say what it was doing.
        await using var connection = new NpgsqlConnection(server.ConnectionString(EmbeddedServer.Superuser, "postgres") + ";Pooling=false");
        await connection.OpenAsync(EmbeddedPlace.Ct);
        await using var command = new NpgsqlCommand("select 'Goree' from pg_sleep(60)", connection);
        var running = command.ExecuteScalarAsync(EmbeddedPlace.Ct);
        using (var backend = Process.GetProcessById(connection.ProcessID)) backend.Kill();
        await Assert.ThrowsAnyAsync<NpgsqlException>(() => running);
        await _place.Log.SaysAsync("The embedded database runs", times: 2);

        var log = await File.ReadAllTextAsync(_place.ServerLog, EmbeddedPlace.Ct);
        Assert.Contains("was terminated by signal 9", log, StringComparison.Ordinal);
        Assert.DoesNotContain("Goree", log, StringComparison.Ordinal);
    }

    [Fact(Timeout = 60_000)]
    public async Task The_server_has_no_more_rights_than_it_needs_and_none_of_the_portals_settings()
    {
        Environment.SetEnvironmentVariable("Mail__Password__OfThisTest", "hidden");
        var server = await _place.StartAsync();

        if (!OperatingSystem.IsLinux()) return;
        var pid = server.ProcessId!.Value;
        Assert.Equal(EmbeddedPlace.IsRoot ? "65534" : EmbeddedPlace.StatusOf(Environment.ProcessId, "Uid").Split('\t')[0], EmbeddedPlace.StatusOf(pid, "Uid").Split('\t')[0]);
        // Where the project itself lies in a closed folder, the server may read through it, and nothing else.
        var look = _place.StartAsServerUser("test", "-x", Path.Combine(EmbeddedOptions.DefaultBinaries, "bin", "postgres"));
        await look.WaitForExitAsync(EmbeddedPlace.Ct);
        Assert.Equal(look.ExitCode == 0 ? new string('0', 16) : "0000000000000004", EmbeddedPlace.StatusOf(pid, "CapEff"));
        var environment = await File.ReadAllTextAsync($"/proc/{pid.ToString(CultureInfo.InvariantCulture)}/environ", EmbeddedPlace.Ct);
        Assert.StartsWith("PATH=", environment, StringComparison.Ordinal);
        Assert.DoesNotContain("OfThisTest", environment, StringComparison.Ordinal);
    }

    [Fact(Timeout = 60_000)]
    public async Task A_folder_closed_to_others_is_no_obstacle()
    {
        await using var closed = new EmbeddedPlace(empty: true, closed: true);
        var binaries = Path.Combine(closed.Folder, "native");
        using (var copy = Process.Start("cp", ["-R", EmbeddedOptions.DefaultBinaries, binaries])) await copy.WaitForExitAsync(EmbeddedPlace.Ct);
        closed.Options = closed.Options with { Binaries = binaries };
        var look = closed.StartAsServerUser("test", "-x", Path.Combine(binaries, "bin", "postgres"));
        await look.WaitForExitAsync(EmbeddedPlace.Ct);
        Assert.Equal(EmbeddedPlace.IsRoot ? 1 : 0, look.ExitCode);

        var first = await closed.StartAsync();
        await EmbeddedPlace.AskAsync(first, "create table kept as select 1 as one; checkpoint");
        if (OperatingSystem.IsLinux())
            Assert.Equal(EmbeddedPlace.IsRoot ? "0000000000000004" : new string('0', 16), EmbeddedPlace.StatusOf(first.ProcessId!.Value, "CapEff"));
        await first.DisposeAsync();
        var second = await closed.StartAsync();

        Assert.Equal(1, await EmbeddedPlace.AskAsync(second, "select one from kept"));
    }
}
