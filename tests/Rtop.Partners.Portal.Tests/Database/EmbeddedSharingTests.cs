using System.Diagnostics;
using System.Globalization;
using System.Runtime.Versioning;
using Microsoft.Extensions.Logging.Abstractions;
using Rtop.Partners.Data.PostgreSql.Embedded;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Database
{
    [UnsupportedOSPlatform("windows")]
    public sealed class EmbeddedSharingTests
    {
        [Fact(Timeout = 60_000)]
        public async Task Of_two_that_start_together_one_runs_the_server_and_the_other_inherits_it()
        {
            await using var place = new EmbeddedPlace(empty: true);
            var both = await Task.WhenAll(place.StartAsync(), place.StartAsync());
            var (owner, guest) = both[0].IsOwner ? (both[0], both[1]) : (both[1], both[0]);
            Assert.False(guest.IsOwner);
            Assert.Equal(owner.ProcessId, guest.ProcessId);
            await EmbeddedPlace.AskAsync(guest, "create table kept as select 'a note' as words");

            await owner.DisposeAsync();
            await place.Log.SaysAsync("The embedded database runs", times: 2);

            Assert.True(guest.IsOwner);
            Assert.False(owner.IsOwner);
            Assert.Equal("a note", await EmbeddedPlace.AskAsync(guest, "select words from kept"));
        }

        [Fact(Timeout = 60_000)]
        public async Task A_guest_that_leaves_does_not_stop_the_server()
        {
            await using var place = new EmbeddedPlace();
            var owner = await place.StartAsync();
            var guest = await place.StartAsync();

            await guest.DisposeAsync();

            Assert.Equal(1, await EmbeddedPlace.AskAsync(owner, "select 1"));
        }

        [Fact(Timeout = 60_000)]
        public async Task The_database_of_another_process_is_used_and_taken_over_when_that_is_killed()
        {
            await using var place = new EmbeddedPlace(empty: true);
            var (other, its) = await StartOtherAsync(place);
            using var _ = other;
            var guest = await place.StartAsync();
            Assert.False(guest.IsOwner);
            Assert.Equal(its, guest.ProcessId);
            await EmbeddedPlace.AskAsync(guest, "create table kept as select 'a note' as words");

            other.Kill();
            await place.Log.SaysAsync("The embedded database runs");

            Assert.True(guest.IsOwner);
            Assert.NotEqual(its, guest.ProcessId);
            Assert.Equal("a note", await EmbeddedPlace.AskAsync(guest, "select words from kept"));
        }

        [Theory(Timeout = 60_000)]
        [InlineData(false)]
        [InlineData(true)]
        public async Task A_killed_process_takes_its_server_with_it(bool closed)
        {
            if (!OperatingSystem.IsLinux()) return;
            await using var place = new EmbeddedPlace(empty: true, closed);
            var (other, its) = await StartOtherAsync(place);
            using var _ = other;
            using var server = Process.GetProcessById(its);

            other.Kill();

            await server.WaitForExitAsync(EmbeddedPlace.Ct);
            Assert.False(File.Exists(Path.Combine(place.Cluster, "postmaster.pid")));
            Assert.True((await place.StartAsync()).IsOwner);
        }

        static async Task<(Process Process, int Server)> StartOtherAsync(EmbeddedPlace place)
        {
            var other = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, IsDotnet ? [typeof(EmbeddedPlace).Assembly.Location] : [])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                Environment = { ["DOTNET_STARTUP_HOOKS"] = typeof(EmbeddedPlace).Assembly.Location, [StartupHook.Place] = place.Folder },
            })!;
            return (other, int.Parse((await other.StandardOutput.ReadLineAsync(EmbeddedPlace.Ct))!, CultureInfo.InvariantCulture));
        }

        static bool IsDotnet => Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet";
    }
}

/// <summary>Makes a second process of this program a portal that only runs the database, until it is killed.</summary>
static class StartupHook
{
    public const string Place = "RTOP_TEST_PLACE";

    public static void Initialize()
    {
        var folder = Environment.GetEnvironmentVariable(Place)!;
        var options = new EmbeddedOptions { DataDirectory = Path.Combine(folder, "var"), KeysDirectory = Path.Combine(folder, "keys") };
        var server = EmbeddedServer.StartAsync(options, NullLogger.Instance, CancellationToken.None).GetAwaiter().GetResult();
        Console.Out.WriteLine(server.ProcessId!.Value.ToString(CultureInfo.InvariantCulture));
        Console.In.ReadToEnd();
        Environment.Exit(0);
    }
}
