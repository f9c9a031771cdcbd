using System.Diagnostics;
using Rtop.Partners.Audit;
using Rtop.Partners.Data.PostgreSql;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Verbs;

/// <summary>What was confirmed survives a kill of the portal and of its database; what was not leaves no half (SECURITY P35).</summary>
public sealed class KillTests
{
    // A test run can spare three, of the portal twice and of its database once; "./infra/rtop ordeal" asks for three hundred.
    static int Rounds => Ordeal.Of(300, 3);

    [Fact, Trait("Ordeal", "yes"), Trait("Fault", "F1"), Trait("Fault", "F3")]
    public async Task Kill_after_kill_loses_nothing_that_was_confirmed()
    {
        var seed = Random.Shared.Next();
        var random = new Random(seed);
        TestContext.Current.TestOutputHelper!.WriteLine($"seed {seed}");
        await using var place = await PortalPlace.FilledAsync();
        var portal = await place.ServeAsync();
        var watch = Stopwatch.StartNew();
        var writers = await KillWriter.AllAsync(place, place.Superuser);
        try
        {
            for (var round = 1; round <= Rounds; round++)
            {
                using var stop = new CancellationTokenSource();
                var writing = writers.Select(writer => writer.WriteAsync(stop.Token)).ToList();
                await AllConfirmAsync(writers, writing, random.Next(1, 3));
                // Any moment of a save is as good as another: this one is not the one after an answer.
                await Task.Delay(TimeSpan.FromMilliseconds(random.Next(25)), PortalPlace.Ct);
                if (round % 2 == 1)
                {
                    await portal.KillAsync();
                    await Task.WhenAll(writing);
                    portal = await place.ServeAsync();
                }
                else
                {
                    PortalProcess.Send("KILL", place.Server);
                    // The portal stays up and brings its database back; nobody may help.
                    await AllConfirmAsync(writers, writing, 1);
                    await stop.CancelAsync();
                    await Task.WhenAll(writing);
                }

                await AssertWholeAsync(place.Superuser, writers, $"round {round}, seed {seed}");
                // Whoever ends it before its end knows where it stood.
                if (round % 25 == 0) TestContext.Current.TestOutputHelper!.WriteLine($"{round} kills in {watch.Elapsed.TotalSeconds:F0} s, {writers.Sum(writer => writer.Confirmed.Count)} confirmed, 0 lost");
            }

            Assert.Equal(0, (await place.RunAsync("audit", "verify")).Code);
            TestContext.Current.TestOutputHelper!.WriteLine($"{Rounds} kills in {watch.Elapsed.TotalSeconds:F0} s, {writers.Sum(writer => writer.Confirmed.Count)} confirmed of {writers.Sum(writer => writer.Tried.Count)} writes, 0 lost");
        }
        finally
        {
            foreach (var writer in writers) writer.Dispose();
        }
    }

    /// <summary>Waits until every writer has had so many more answers; fails when one has nobody to talk to.</summary>
    internal static async Task AllConfirmAsync(IReadOnlyList<KillWriter> writers, List<Task> writing, int times)
    {
        foreach (var (writer, task, confirmed) in writers.Zip(writing, writers.Select(writer => writer.MoreAsync(times)).ToList()))
        {
            if (await Task.WhenAny(confirmed, task) == task) await task;
            Assert.False(task.IsCompleted, $"{writer.Name} has nobody to talk to: {writer.Gone}");
            await confirmed.WaitAsync(TimeSpan.FromSeconds(60), PortalPlace.Ct);
        }
    }

    /// <summary>Waits until every writer has had so many more answers.</summary>
    internal static Task MoreAsync(IReadOnlyList<KillWriter> writers, int times) => Task.WhenAll(writers.Select(writer => writer.MoreAsync(times))).WaitAsync(TimeSpan.FromSeconds(60), PortalPlace.Ct);

    /// <summary>What was confirmed is there once, nothing is there by half, and the chains are whole.</summary>
    internal static async Task AssertWholeAsync(string superuser, IReadOnlyList<KillWriter> writers, string when)
    {
        foreach (var writer in writers)
        {
            var there = ((string[])(await PortalPlace.AskAsync(superuser, writer.Stored))!).ToList();
            Assert.True(there.Distinct().Count() == there.Count, $"{when}: {writer.Name} wrote something twice");
            Assert.Empty(there.Except(writer.Tried));
            // A rating keeps its last state only: it is the last that was confirmed, or one tried after it.
            var missing = writer.KeepsAll ? [.. writer.Confirmed.Except(there)]
                : writer.Confirmed is [.., var last] && there is [var now] && writer.Tried.IndexOf(now) >= writer.Tried.IndexOf(last) ? [] : writer.Confirmed.TakeLast(1).ToArray();
            Assert.True(missing.Length == 0, $"{when}: {writer.Name} was told that {string.Join(", ", missing)} is saved, and it is not");
        }

        var halves = await PortalPlace.AskAsync(superuser, Halves) as string;
        Assert.True(halves is "", $"{when}: {halves}");
        AuditEntry? before = null;
        await foreach (var entry in new PostgreSqlDatabase(superuser, superuser, new Dictionary<string, string>()).ReadChainsAsync(PortalPlace.Ct))
        {
            if (before?.Chain != entry.Chain) before = null;
            Assert.True(entry.FaultAfter(before) is null, $"{when}: {entry.Chain}, {entry.Sequence}: {entry.FaultAfter(before)}");
            before = entry;
        }
    }

    // Each save writes several rows: what it changed, what it keeps of it, and its act in the audit.
    const string Halves = """
        select concat_ws('; ',
          (select string_agg('section ' || s.id || ' is not its last version', ', ') from portal.sections s
             where (select (v.revision, v.text) from portal.section_versions v where v.section_id = s.id order by v.revision desc limit 1) is distinct from (s.revision, s.text)
                or (select count(*) from portal.section_versions v where v.section_id = s.id) <> s.revision),
          (select string_agg('comment ' || c.text || ' has no act', ', ') from portal.comments c
             where c.text like 'written %' and not exists (select from audit.entries e where e.act = 'Commented' and e.subject = c.id)),
          (select string_agg('act on comment ' || e.subject || ' without the comment', ', ') from audit.entries e
             where e.act = 'Commented' and not exists (select from portal.comments c where c.id = e.subject)),
          (select string_agg('section ' || s.id || ' has other acts than versions', ', ') from portal.sections s
             where exists (select from portal.section_versions v where v.section_id = s.id and v.text like 'written %')
               and (select count(*) from portal.section_versions v where v.section_id = s.id and v.text like 'written %')
                <> (select count(*) from audit.entries e where e.act = 'SectionRevised' and e.subject = s.id and e.chain = 'au'
                       and e.at_utc >= (select min(v.at) from portal.section_versions v where v.section_id = s.id and v.text like 'written %'))),
          (select string_agg('chain ' || h.chain || ' has another head', ', ') from audit.heads h
             where (select (e.seq, e.hash) from audit.entries e where e.chain = h.chain order by e.seq desc limit 1) is distinct from (h.seq, h.hash)))
        """;
}
