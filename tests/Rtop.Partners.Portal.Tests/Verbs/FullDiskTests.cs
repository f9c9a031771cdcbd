using System.Diagnostics;
using System.Globalization;
using System.Net;
using Npgsql;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Verbs;

/// <summary>
/// A disk that is full to the last byte (SECURITY part E2, F4), where the database keeps its own log: without it nothing can be written and the
/// database ends. When there is room again everybody goes on, nobody has repaired anything, and nothing confirmed is missing.
/// </summary>
public sealed class FullDiskTests
{
    [Fact, Trait("Ordeal", "yes"), Trait("Fault", "F4")]
    public async Task A_database_whose_log_finds_no_room_comes_back_by_itself_when_there_is()
    {
        await using var place = await PortalPlace.FilledAsync();
        var log = Path.Combine(place.Data, "postgres", "pg_wal");
        var aside = Path.Combine(place.Folder, "aside");
        await CopyAsync(log, aside);
        await using var disk = await SmallDisk.AtAsync(log, 64);
        if (disk is not null) await CopyAsync($"{aside}/.", log);
        await place.ServeAsync();
        var writers = await KillWriter.AllAsync(place, place.Superuser);
        try
        {
            for (var round = 1; round <= Ordeal.Of(10, 1); round++)
            {
                using var stop = new CancellationTokenSource();
                var writing = writers.Select(writer => writer.WriteAsync(stop.Token)).ToList();
                await KillTests.AllConfirmAsync(writers, writing, 1);
                var died = Deaths(place);
                if (disk is not null) disk.Fill();
                // For an account that may not mount: no new piece can be made either.
                else if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(log, UnixFileMode.UserRead | UnixFileMode.UserExecute);
                // It cannot write and so it ends, and neither can the next ones; nobody is left without an answer meanwhile.
                while (Deaths(place) < died + 5)
                {
                    await TryAsync(() => place.SqlAsync("select pg_switch_wal()"));
                    Assert.Equal(HttpStatusCode.OK, await place.GetAsync("/health/live"));
                    await Task.Delay(50, PortalPlace.Ct);
                }

                var watch = Stopwatch.StartNew();
                if (disk is not null) disk.Free();
                else if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(log, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
                await KillTests.AllConfirmAsync(writers, writing, 2);
                TestContext.Current.TestOutputHelper!.WriteLine(string.Create(CultureInfo.InvariantCulture, $"round {round}: {Deaths(place) - died} deaths; all four confirmed again {watch.Elapsed.TotalSeconds:0.0} s after there was room"));
                await stop.CancelAsync();
                await Task.WhenAll(writing);
                await KillTests.AssertWholeAsync(place.Superuser, writers, $"room again, round {round}");
            }

            Assert.Equal(0, (await place.RunAsync("audit", "verify")).Code);
        }
        finally
        {
            disk?.Free();
            foreach (var writer in writers) writer.Dispose();
        }
    }

    // The server's own log is elsewhere: it has room to say what it died of.
    static int Deaths(PortalPlace place)
    {
        using var file = new FileStream(Path.Combine(place.Data, "postgres.log"), FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var text = new StreamReader(file);
        return text.ReadToEnd().Split('\n').Count(line => line.Contains("PANIC:", StringComparison.Ordinal) || (line.Contains("FATAL:", StringComparison.Ordinal) && line.Contains("pg_wal", StringComparison.Ordinal)));
    }

    static async Task TryAsync(Func<Task> act)
    {
        try
        {
            await act();
        }
        catch (Exception away) when (away is NpgsqlException or IOException or ArgumentException or InvalidOperationException)
        {
            // There is no server just now.
        }
    }

    static async Task CopyAsync(string from, string to)
    {
        using var copy = Process.Start("cp", ["-Rp", from, to]);
        await copy.WaitForExitAsync(PortalPlace.Ct);
        Assert.Equal(0, copy.ExitCode);
    }
}
