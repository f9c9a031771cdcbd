using System.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using Rtop.Partners.Data.PostgreSql.Embedded;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Verbs;

/// <summary>
/// Two portals on one database, behind what stands in front of them: one is killed and started again while four people write. What was confirmed is
/// there, no job ran twice, and nobody was refused but those whose request was under way at the killed one.
/// </summary>
public sealed class OneOfTwoTests
{
    static int Rounds => Ordeal.Of(10, 2);

    [Fact, Trait("Ordeal", "yes"), Trait("Fault", "F1")]
    public async Task Kill_after_kill_of_one_loses_nothing_and_refuses_only_what_was_under_way()
    {
        await using var installed = await PortalPlace.FilledAsync();
        await using var server = await EmbeddedServer.StartAsync(new() { DataDirectory = installed.Data, KeysDirectory = installed.Keys }, NullLogger.Instance, PortalPlace.Ct);
        await installed.SqlAsync(TwoPortalsTests.Watched);
        await using PortalPlace one = Half(installed, server), other = Half(installed, server);
        int[] ports = [one.Address.Port, other.Address.Port];
        // The ordeal has the server and the site that the README names; a run needs nothing that it does not bring.
        await using IFront front = Ordeal.IsAsked ? await Nginx.BeforeAsync(ports) : Spread.Before(ports);
        one.Settings["Portal__BaseUrl"] = other.Settings["Portal__BaseUrl"] = front.Address.GetLeftPart(UriPartial.Authority);
        // At once, as after a power cut: both write their first keys of cookies and forms.
        Directory.Delete(Path.Combine(installed.Keys, "protection"), recursive: true);
        await installed.SqlAsync("delete from accounts.key_check");
        var portals = await Task.WhenAll(one.ServeAsync(), other.ServeAsync());

        var watch = Stopwatch.StartNew();
        var writers = await KillWriter.AllAsync(installed, installed.Superuser, front.Address);
        List<(long Before, long After)> kills = [];
        using var stop = new CancellationTokenSource();
        var writing = writers.Select(writer => writer.WriteAsync(stop.Token)).ToList();
        await KillTests.AllConfirmAsync(writers, writing, 2);
        for (var round = 0; round < Rounds; round++)
        {
            var before = Stopwatch.GetTimestamp();
            await portals[round % 2].KillAsync();
            await front.GoneAsync(ports[round % 2]);
            kills.Add((before, Stopwatch.GetTimestamp()));
            // Nobody waits for it: the other one is there.
            await KillTests.AllConfirmAsync(writers, writing, 2);
            portals[round % 2] = await (round % 2 == 0 ? one : other).ServeAsync();
            await front.TakenAsync(ports[round % 2]);
            await KillTests.AllConfirmAsync(writers, writing, 2);
        }

        await stop.CancelAsync();
        await Task.WhenAll(writing);
        foreach (var portal in portals) Assert.Equal(0, (await portal.SignalAsync("TERM")).Code);

        await KillTests.AssertWholeAsync(installed.Superuser, writers, $"{Rounds} kills");
        Assert.Equal("", await installed.SqlAsync("select coalesce(string_agg(name || ' ' || planned, ', '), '') from (select name, planned from jobs.watched_runs group by name, planned having count(*) > 1) twice"));
        var errors = writers.SelectMany(writer => writer.Errors).ToList();
        Assert.All(errors, error => Assert.True(kills.Exists(kill => error.Began <= kill.After && error.Ended >= kill.Before), $"{error.Instead} though no portal was killed meanwhile"));
        Assert.Equal(0, (await installed.RunAsync("audit", "verify")).Code);
        var runs = await installed.SqlAsync("select count(*) || ' runs of ' || count(distinct name) || ' jobs by ' || count(distinct instance) || ' schedulers' from jobs.watched_runs");
        TestContext.Current.TestOutputHelper!.WriteLine($"{front.GetType().Name}: {Rounds} kills in {watch.Elapsed.TotalSeconds:F0} s, {writers.Sum(writer => writer.Confirmed.Count)} confirmed of {writers.Sum(writer => writer.Tried.Count)} writes, 0 lost; "
            + $"{errors.Count} refused, all under way at a kill ({string.Join(", ", errors.GroupBy(error => error.Instead).Select(kind => $"{kind.Count()} {kind.Key}"))}); {runs}, none twice");
        foreach (var writer in writers) writer.Dispose();
    }

    /// <summary>A portal of its own on the database and the keys of another place.</summary>
    internal static PortalPlace Half(PortalPlace installed, EmbeddedServer server, string? program = null)
    {
        var half = PortalPlace.Empty(program);
        half.Settings["Database__Provider"] = "PostgreSql";
        half.Settings["ConnectionStrings__Portal"] = server.ConnectionString("portal_app", "portal");
        half.Settings["Keys__Directory"] = installed.Keys;
        half.Settings["Demo__Enabled"] = "true";
        return half;
    }
}
