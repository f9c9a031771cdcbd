using System.Diagnostics;
using System.Globalization;
using System.Net;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Verbs;

/// <summary>Little memory and one processor that somebody else has (SECURITY part E2, F13): people work on, and nobody sees what is not theirs.</summary>
public sealed class ScarceTests
{
    // What the portal keeps its objects in. The rest of 768 MB is its code and its threads, which no setting bounds; so what it took is measured.
    const long Heap = 448L * 1024 * 1024;
    const long All = 768L * 1024 * 1024;

    // A run asks whether it goes on at all.
    static int Writes => Ordeal.Of(10, 3);

    static TimeSpan Lasts => Ordeal.Of(TimeSpan.FromMinutes(15));

    [Fact, Trait("Ordeal", "yes"), Trait("Fault", "F13")]
    public async Task With_little_memory_and_a_processor_taken_all_is_saved_and_nobody_sees_more()
    {
        await using var place = await PortalPlace.FilledAsync();
        place.Settings["DOTNET_GCHeapHardLimit"] = Heap.ToString("x", CultureInfo.InvariantCulture);
        using var busy = Process.Start("sh", ["-c", "while :; do :; done"]);
        try
        {
            var portal = await place.ServeAsync();
            var writers = await KillWriter.AllAsync(place, place.Superuser);
            // Of what ECOWAS has alone nothing may ever be met by these.
            var theirs = await place.SqlAsync("select id from portal.assessments where number = 8 and originator = 'ecowas'");
            (string Account, string Workspace)[] strangers = [("asean.focal", "asean"), ("osce.desk", "osce")];
            using var stop = new CancellationTokenSource();
            var writing = writers.Select(writer => writer.WriteAsync(stop.Token)).ToList();
            var reading = strangers.Select(one => ReadAsync(place, one.Account, one.Workspace, theirs!, stop.Token)).ToList();
            await KillTests.AllConfirmAsync(writers, writing, Writes);
            await Task.Delay(Lasts, PortalPlace.Ct);
            await KillTests.AllConfirmAsync(writers, writing, Writes);
            await stop.CancelAsync();
            await Task.WhenAll(writing);
            var reads = (await Task.WhenAll(reading)).Sum();

            await KillTests.AssertWholeAsync(place.Superuser, writers, "little memory");
            var peak = File.ReadLines($"/proc/{portal.Id}/status").Single(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            var took = long.Parse(peak.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)[1], CultureInfo.InvariantCulture) * 1024;
            Assert.InRange(took, 1, All);
            Assert.Equal(0, (await portal.SignalAsync("TERM")).Code);
            var watch = Stopwatch.StartNew();
            await place.ServeAsync();
            TestContext.Current.TestOutputHelper!.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{took / 1024 / 1024} MB at most; {writers.Sum(writer => writer.Confirmed.Count)} writes, {writers.Sum(writer => writer.Errors.Count)} refused, 0 lost; {reads} pages read by strangers, 0 with what is not theirs; serves again {watch.Elapsed.TotalSeconds:0.0} s after its end"));
            foreach (var writer in writers) writer.Dispose();
        }
        finally
        {
            busy.Kill();
        }
    }

    static async Task<int> ReadAsync(PortalPlace place, string account, string workspace, object theirs, CancellationToken stop)
    {
        var read = 0;
        using var browser = await place.BrowserAsync(account);
        while (!stop.IsCancellationRequested)
        {
            foreach (var (address, status) in ((string, HttpStatusCode)[])[($"/{workspace}", HttpStatusCode.OK), ($"/{workspace}/assessments", HttpStatusCode.OK), ($"/{workspace}/assessments/{theirs}", HttpStatusCode.NotFound), ("/ecowas", HttpStatusCode.NotFound)])
            {
                var page = await browser.GetAsync(address);
                // Who waited too long for a processor is told to try again, and has seen nothing.
                if (page.Status < HttpStatusCode.InternalServerError) Assert.Equal((address, status), (address, page.Status));
                Assert.DoesNotContain("written two", page.Html, StringComparison.Ordinal);
                Assert.DoesNotContain("JA-0008", page.Html, StringComparison.Ordinal);
                read++;
            }
        }

        return read;
    }
}
