using System.Diagnostics;
using System.Globalization;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Verbs;

/// <summary>A server that dies under load is followed by its standby: the portal finds it by itself, and nothing that was confirmed is missing.</summary>
public sealed class StandbyTests
{
    static int Rounds => Ordeal.Of(10, 1);

    [Fact, Trait("Ordeal", "yes"), Trait("Fault", "F3")]
    public async Task When_the_standby_is_promoted_the_portal_goes_on_by_itself_and_nothing_confirmed_is_lost()
    {
        for (var round = 1; round <= Rounds; round++)
        {
            await using var place = await PortalPlace.FilledAsync();
            await using var pair = await ServerPair.StartAsync(place);
            place.Settings["Database__Provider"] = "PostgreSql";
            place.Settings["ConnectionStrings__Portal"] = pair.Portal;
            place.Settings["Keys__Directory"] = place.Keys;
            place.Settings["Demo__Enabled"] = "true";
            var portal = await place.ServeAsync();
            var writers = await KillWriter.AllAsync(place, pair.Superuser("one"));
            try
            {
                using var stop = new CancellationTokenSource();
                var writing = writers.Select(writer => writer.WriteAsync(stop.Token)).ToList();
                await KillTests.AllConfirmAsync(writers, writing, 3);
                await pair.KillFirstAsync();
                var gone = Stopwatch.StartNew();
                await pair.PromoteSecondAsync();
                var promoted = gone.Elapsed;
                await KillTests.AllConfirmAsync(writers, writing, 2);
                var (resumed, confirmed) = (gone.Elapsed, writers.Sum(writer => writer.Confirmed.Count));
                await stop.CancelAsync();
                await Task.WhenAll(writing);

                await KillTests.AssertWholeAsync(pair.Superuser("two"), writers, $"round {round}");
                TestContext.Current.TestOutputHelper!.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"round {round}: promoted after {promoted.TotalSeconds:0.0} s, all four writers confirmed again {resumed.TotalSeconds:0.0} s after the first server died; {confirmed} confirmed, 0 of them lost"));

                // With nobody left to ask it still ends when it is told to.
                await pair.KillSecondAsync();
                var end = await portal.SignalAsync("TERM");
                Assert.Equal(1, end.Code);
                Assert.Contains("goes on from there at its next start", end.Error, StringComparison.Ordinal);
            }
            finally
            {
                foreach (var writer in writers) writer.Dispose();
            }
        }
    }
}
