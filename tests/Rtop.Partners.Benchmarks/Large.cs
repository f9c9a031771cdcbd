using System.Collections.Concurrent;
using System.Globalization;
using System.Text;

namespace Rtop.Partners.Benchmarks;

/// <summary>
/// The large world: 10,000 assessments, 20,000 milestones, 5,000 confidential notes, 500 officers, in 5 and in 50 organizations. Every journey next
/// to its floor; the same with ten times the organizations; and officers at work, alone and beside an organization at full throttle.
/// </summary>
static class Large
{
    const int Few = 5, Many = 50;

    // Sooner than a table asks for it again.
    static readonly TimeSpan ComeAnew = TimeSpan.FromMinutes(3);

    // What a page may take there (SECURITY P38), in milliseconds at the 95th of a hundred.
    const double PageGoal = 300, FlatGoal = 1.15;

    /// <summary>Runs it; the number of wrong answers.</summary>
    public static async Task<int> RunAsync(Stage stage, BenchOptions options)
    {
        Console.WriteLine($"Loading the large world with {Few} and with {Many} organizations, seed {options.Seed}…");
        await using var world = await LargeWorld.MakeAsync(stage, Few, options.Seed);
        await world.SayAsync();
        if (options.Only is Crowd.Name) return await Crowd.RunAsync(options, world);
        var results = await Bench.MeasureAsync(stage, options, world.Portal, world.Floor, Journey.Large);
        Report.Goals(results);
        Report.Slowest(results, PageGoal);
        var faults = results.Sum(result => result.Portal.Faults + result.Floor.Faults);

        await using (var wide = await LargeWorld.MakeAsync(stage, Many, options.Seed))
        {
            await wide.SayAsync();
            Console.WriteLine($"\nThe same pages of one organization among {Few} and among {Many}; at most {FlatGoal.ToString(CultureInfo.InvariantCulture)}x is wanted.");
            faults += await Growth.CompareAsync(stage, options, (world.Portal, Few), (wide.Portal, Many), [.. Journey.Large.Where(journey => journey.Name is not "sign-in")]);
        }

        return faults + await Crowd.RunAsync(options, world);
    }

    /// <summary>Watches memory while every journey goes round for so many minutes.</summary>
    public static async Task<int> LastAsync(Stage stage, BenchOptions options)
    {
        await using var world = await LargeWorld.MakeAsync(stage, Few, options.Seed);
        await world.SayAsync();
        var each = await ComeAsync(world.Portal, 8);
        List<(double Minute, double Megabytes)> memory = [];
        var faults = 0;
        var wrong = new ConcurrentDictionary<string, int>(StringComparer.Ordinal);
        Write($"\n{"minute",7}{"working set MB",16}{"requests/s",12}{"p50 ms",9}{"p99 ms",9}");
        var length = TimeSpan.FromMinutes(options.Minutes);
        var began = TimeProvider.System.GetTimestamp();
        for (var shown = began; TimeProvider.System.GetElapsedTime(began) < length;)
        {
            // Who takes tables out shows again who it is after a while, and nobody here can answer that page: they come anew.
            if (TimeProvider.System.GetElapsedTime(shown) > ComeAnew)
            {
                each.ForEach(one => one.Visitor.Dispose());
                (each, shown) = (await ComeAsync(world.Portal, 8), TimeProvider.System.GetTimestamp());
            }

            var turns = each.ConvertAll(one =>
            {
                var turn = 0;
                return (Step)(async () =>
                {
                    var (step, journey) = one.Steps[turn++ % one.Steps.Count];
                    var answer = await step();
                    // One status for all of them, so that a wrong one is seen.
                    if (answer.Status != journey.Good) wrong.AddOrUpdate(string.Create(CultureInfo.InvariantCulture, $"{journey.Name} {(int)answer.Status}"), 1, (_, count) => count + 1);
                    return (answer.Status == journey.Good ? System.Net.HttpStatusCode.OK : System.Net.HttpStatusCode.InternalServerError, answer.Bytes);
                });
            });
            var window = await Window.RunAsync(turns, System.Net.HttpStatusCode.OK, Math.Min(60, length.TotalSeconds / 6), int.MaxValue, world.Portal.ProcessId, () => stage.DatabaseCpu);
            faults += window.Faults;
            memory.Add((TimeProvider.System.GetElapsedTime(began).TotalMinutes, CpuTime.MegabytesOf(world.Portal.ProcessId)));
            Write($"{memory[^1].Minute,7:0.0}{memory[^1].Megabytes,16:0}{window.PerSecond,12:0.0}{window.P50,9:0.0}{window.P99,9:0.0}");
        }

        each.ForEach(one => one.Visitor.Dispose());
        var (middle, last) = (Median(memory.Skip(memory.Count / 3).Take(memory.Count / 3)), Median(memory.Skip(memory.Count * 2 / 3)));
        Write($"the last third at {last:0} MB, the middle one at {middle:0} MB: {last / middle:0.00}x, at most 1.05x is wanted; {faults} wrong answers {string.Join(", ", wrong.Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Value} x {one.Key}")))}");
        return faults;

        static double Median(IEnumerable<(double Minute, double Megabytes)> some) => some.Select(one => one.Megabytes).Order().ToList() is { Count: > 0 } all ? all[all.Count / 2] : 0;
    }

    // One connection for each visitor: its journeys come in turn.
    static async Task<List<(Visitor Visitor, List<(Step Step, Journey Journey)> Steps)>> ComeAsync(Served served, int count)
    {
        List<(Visitor, List<(Step, Journey)>)> come = [];
        for (var number = 0; number < count; number++)
        {
            var visitor = new Visitor(served.Address, 100 + number);
            await visitor.SignInAsync(Journey.Officer, Journey.Passphrase);
            List<(Step, Journey)> steps = [];
            foreach (var journey in Journey.Large.Where(journey => journey.Name is not "sign-in")) steps.Add((await journey.PrepareAsync(served.Address, visitor, number), journey));
            come.Add((visitor, steps));
        }

        return come;
    }

    static void Write(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}

/// <summary>A portal on a large world, and its floor on a copy of it.</summary>
sealed class LargeWorld(Stage stage, string database, Served portal, Served floor) : IAsyncDisposable
{
    /// <summary>The portal.</summary>
    public Served Portal => portal;

    /// <summary>The floor.</summary>
    public Served Floor => floor;

    /// <summary>Fills a database with it and serves it.</summary>
    public static async Task<LargeWorld> MakeAsync(Stage stage, int organizations, int seed)
    {
        var database = string.Create(CultureInfo.InvariantCulture, $"large_{organizations}");
        var (portal, floor) = await stage.ServeLargeAsync(database, organizations, seed);
        return new(stage, database, portal, floor);
    }

    /// <summary>The first value that its database gives.</summary>
    public Task<object> AskAsync(string sql) => stage.AskAsync(database, sql);

    /// <summary>Says what there is.</summary>
    public async Task SayAsync()
    {
        var said = new StringBuilder();
        foreach (var (what, table) in ((string, string)[])[("organizations", "workspaces"), ("officers", "officers"), ("assessments", "assessments"), ("ratings", "ratings"), ("milestones", "milestones"), ("notes", "engagement_notes")])
            said.Append(CultureInfo.InvariantCulture, $"{(said.Length == 0 ? "" : ", ")}{await stage.AskAsync(database, $"select count(*) from portal.{table}")} {what}");
        Console.WriteLine($"{said}, {await stage.AskAsync(database, "select pg_size_pretty(pg_database_size(current_database()))")}");
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await portal.DisposeAsync();
        await floor.DisposeAsync();
    }
}
