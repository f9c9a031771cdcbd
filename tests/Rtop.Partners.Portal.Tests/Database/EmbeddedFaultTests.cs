using System.Runtime.Versioning;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Database;

[UnsupportedOSPlatform("windows")]
public sealed class EmbeddedFaultTests : IAsyncDisposable
{
    readonly EmbeddedPlace _place = new();

    public ValueTask DisposeAsync() => _place.DisposeAsync();

    [Fact]
    public async Task Missing_binaries_are_named_with_the_way_to_get_them()
    {
        _place.Options = _place.Options with { Binaries = _place.Folder };

        var fault = await _place.FaultAsync();

        Assert.Contains("npm ci", fault, StringComparison.Ordinal);
        Assert.Contains("Database__EmbeddedBinaries", fault, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_data_folder_that_cannot_be_written_is_named()
    {
        // A file in the way stops root too.
        var file = Path.Combine(_place.Folder, "file");
        await File.WriteAllTextAsync(file, "", EmbeddedPlace.Ct);
        _place.Options = _place.Options with { DataDirectory = Path.Combine(file, "var") };
        Assert.Contains($"The data folder {file}/var cannot be written", await _place.FaultAsync(), StringComparison.Ordinal);

        var locked = Directory.CreateDirectory(Path.Combine(_place.Folder, "locked"));
        Directory.CreateDirectory(Path.Combine(locked.FullName, "postgres.lock"));
        _place.Options = _place.Options with { DataDirectory = locked.FullName };
        Assert.Contains($"The data folder {locked.FullName} cannot be written", await _place.FaultAsync(), StringComparison.Ordinal);
    }

    [Fact(Timeout = 60_000)]
    public async Task Passwords_that_are_missing_broken_or_open_to_others_stop_the_start()
    {
        await (await _place.StartAsync()).DisposeAsync();
        var words = await File.ReadAllTextAsync(_place.PasswordFile, EmbeddedPlace.Ct);

        File.SetUnixFileMode(_place.PasswordFile, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
        Assert.EndsWith($"Run: chmod 600 {_place.PasswordFile}", await _place.FaultAsync(), StringComparison.Ordinal);

        File.SetUnixFileMode(_place.PasswordFile, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.SetUnixFileMode(_place.Options.KeysDirectory, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.OtherExecute);
        Assert.EndsWith($"Run: chmod 700 {_place.Options.KeysDirectory}", await _place.FaultAsync(), StringComparison.Ordinal);

        File.SetUnixFileMode(_place.Options.KeysDirectory, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        await File.WriteAllTextAsync(_place.PasswordFile, words[..20], EmbeddedPlace.Ct);
        Assert.Contains($"{_place.PasswordFile} with the passwords of the database cannot be read", await _place.FaultAsync(), StringComparison.Ordinal);

        await File.WriteAllTextAsync(_place.PasswordFile, "{}", EmbeddedPlace.Ct);
        Assert.Contains("has no password for portal_superuser", await _place.FaultAsync(), StringComparison.Ordinal);

        File.Delete(_place.PasswordFile);
        Assert.Contains($"The file {_place.PasswordFile} with the passwords of the database is missing", await _place.FaultAsync(), StringComparison.Ordinal);
        Assert.False(File.Exists(_place.PasswordFile));
    }

    [Fact(Timeout = 60_000)]
    public async Task A_socket_folder_that_may_be_a_strangers_is_refused()
    {
        var server = await _place.StartAsync();
        await server.DisposeAsync();
        var folder = EmbeddedPlace.RunFolder(server);
        try
        {
            // As root the server's user is another one, so a folder of this test's user is a stranger's; else one open to others is.
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | (EmbeddedPlace.IsRoot ? 0 : UnixFileMode.OtherExecute));
            Assert.StartsWith($"{folder} belongs to somebody else", await _place.FaultAsync(), StringComparison.Ordinal);
            Directory.Delete(folder);

            Directory.CreateSymbolicLink(folder, _place.Cluster);
            Assert.StartsWith($"{folder} belongs to somebody else", await _place.FaultAsync(), StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder);
        }
    }

    [Fact(Timeout = 60_000)]
    public async Task A_database_that_does_not_start_says_why_at_once()
    {
        await (await _place.StartAsync()).DisposeAsync();
        await File.WriteAllTextAsync(Path.Combine(_place.Cluster, "PG_VERSION"), "12\n", EmbeddedPlace.Ct);

        var fault = await _place.FaultAsync();

        Assert.Contains("FATAL:  database files are incompatible with server", fault, StringComparison.Ordinal);
        Assert.Contains(_place.ServerLog, fault, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_is_no_database_is_left_alone()
    {
        Directory.CreateDirectory(_place.Cluster);

        Assert.StartsWith($"{_place.Cluster} exists but holds no database", await _place.FaultAsync(), StringComparison.Ordinal);
    }
}
