using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Rtop.Partners.Data.PostgreSql.Embedded;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Verbs;

/// <summary>
/// The fault plan between portal and database (SECURITY part E2, F2, F3 and F5): backends that are killed, a server that stops at once, a slow
/// network, one that cuts an answer in the middle, one that swallows everything. Four people save meanwhile and keep a journal of what was confirmed.
/// </summary>
public sealed class FaultTests
{
    // A test run can spare one of each; "./infra/rtop ordeal" asks for thirty.
    static int Rounds => Ordeal.Of(30, 1);

    [Fact, Trait("Ordeal", "yes"), Trait("Fault", "F2"), Trait("Fault", "F3"), Trait("Fault", "F5")]
    public async Task Whatever_happens_between_portal_and_database_nothing_confirmed_is_lost_and_nothing_is_there_by_half()
    {
        await using var place = await PortalPlace.FilledAsync();
        await using var server = await EmbeddedServer.StartAsync(new() { DataDirectory = place.Data, KeysDirectory = place.Keys }, NullLogger.Instance, PortalPlace.Ct);
        var direct = new NpgsqlConnectionStringBuilder(server.ConnectionString("portal_app", "portal"));
        await using var network = DatabaseRelay.Before(direct.Host!);
        direct.Host = network.Folder;
        place.Settings["Database__Provider"] = "PostgreSql";
        place.Settings["ConnectionStrings__Portal"] = direct.ConnectionString;
        place.Settings["Demo__Enabled"] = "true";
        await place.ServeAsync();
        var writers = await KillWriter.AllAsync(place, place.Superuser);
        try
        {
            (string Name, Func<Task> Fault)[] plan =
            [
                ("backends killed", () => place.SqlAsync("select count(pg_terminate_backend(pid)) from pg_stat_activity where usename = 'portal_app'")),
                ("an answer cut in the middle", async () =>
                {
                    var cuts = network.Cuts;
                    network.CutAfter(Random.Shared.Next(4000));
                    while (network.Cuts == cuts) await Task.Delay(5, PortalPlace.Ct);
                    network.CutAfter(-1);
                }),
                ("everything 200 ms later", async () =>
                {
                    network.Slow(TimeSpan.FromMilliseconds(200));
                    await KillTests.MoreAsync(writers, 1);
                    network.Pass();
                }),
                ("everything swallowed", async () =>
                {
                    network.Swallow();
                    var asked = Stopwatch.StartNew();
                    var status = await place.GetAsync("/sign-in?asked=meanwhile");
                    // It is answered while the database still says nothing: nobody waits for it without an end.
                    TestContext.Current.TestOutputHelper!.WriteLine(string.Create(CultureInfo.InvariantCulture, $"answered {(int)status} after {asked.Elapsed.TotalSeconds:0.0} s"));
                    network.Pass();
                }),
                ("the server stopped at once", async () =>
                {
                    PortalProcess.Send("QUIT", place.Server);
                    await UntilAsync(place);
                }),
            ];
            foreach (var (name, fault) in plan)
                for (var round = 1; round <= Rounds; round++)
                {
                    using var stop = new CancellationTokenSource();
                    var writing = writers.Select(writer => writer.WriteAsync(stop.Token)).ToList();
                    await KillTests.AllConfirmAsync(writers, writing, 1);
                    var watch = Stopwatch.StartNew();
                    await fault();
                    await KillTests.AllConfirmAsync(writers, writing, 1);
                    var resumed = watch.Elapsed;
                    await stop.CancelAsync();
                    await Task.WhenAll(writing);
                    await KillTests.AssertWholeAsync(place.Superuser, writers, $"{name}, round {round}");
                    if (round == Rounds) TestContext.Current.TestOutputHelper!.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {Rounds} times; all four confirmed again {resumed.TotalSeconds:0.0} s after the last; {writers.Sum(writer => writer.Confirmed.Count)} confirmed, 0 lost"));
                }
        }
        finally
        {
            network.Pass();
            foreach (var writer in writers) writer.Dispose();
        }
    }

    // The embedded server's owner brings it back.
    static async Task UntilAsync(PortalPlace place)
    {
        while (true)
        {
            try
            {
                await place.SqlAsync("select 1");
                return;
            }
            catch (Exception away) when (away is NpgsqlException or IOException or ArgumentException or InvalidOperationException)
            {
                await Task.Delay(50, PortalPlace.Ct);
            }
        }
    }
}
