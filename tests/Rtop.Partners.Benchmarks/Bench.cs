namespace Rtop.Partners.Benchmarks;

/// <summary>Measures the portal against its floor, window by window in turn, so that the ratio holds whatever the machine does.</summary>
static class Bench
{
    // A statement is prepared when a connection has met it some times, and code is compiled well when it has run some more.
    const int WarmUpRounds = 150;
    const double WarmUpSeconds = 10;

    /// <summary>Runs it and prints the figures; goals that are missed are said, and are no failure.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        if (BenchOptions.Read(args) is not { } options)
        {
            await Console.Error.WriteLineAsync(BenchOptions.Usage);
            return 2;
        }

        if (!OperatingSystem.IsLinux())
        {
            await Console.Error.WriteLineAsync("The benchmark reads processor time from /proc and runs on Linux alone.");
            return 1;
        }

        Console.WriteLine("Loading the demonstration and 500 assessments…");
        await using var stage = await Stage.SetAsync();
        if (options.Only is Growth.Name) return await Growth.RunAsync(stage, options) > 0 ? 1 : 0;
        if (options.Only is Reminders.Name) return await Reminders.RunAsync(stage, options) > 0 ? 1 : 0;
        if (options.Only is SealedNotes.Name) return await SealedNotes.RunAsync(stage, options) > 0 ? 1 : 0;
        if (options.Only is Growth.Programmes) return await Growth.RunProgrammesAsync(stage, options) > 0 ? 1 : 0;
        if (options.IsLarge) return (options.Minutes > 0 ? await Large.LastAsync(stage, options) : await Large.RunAsync(stage, options)) > 0 ? 1 : 0;
        var results = await MeasureAsync(stage, options, stage.Portal, stage.Floor, Journey.All);
        Report.Goals(results);
        var faults = results.Sum(result => result.Portal.Faults + result.Floor.Faults);
        if (options.Only is "") faults += await Growth.RunAsync(stage, options) + await Growth.RunProgrammesAsync(stage, options) + await SealedNotes.RunAsync(stage, options) + await Reminders.RunAsync(stage, options);
        return faults > 0 ? 1 : 0;
    }

    /// <summary>Measures journeys on a portal and its floor in turn and prints each.</summary>
    public static async Task<IReadOnlyList<Result>> MeasureAsync(Stage stage, BenchOptions options, Served above, Served below, IReadOnlyList<Journey> journeys)
    {
        var results = new List<Result>();
        using var portal = new Side(above);
        using var floor = new Side(below);
        Report.Head(options);
        foreach (var journey in journeys.Where(journey => journey.Name.StartsWith(options.Only, StringComparison.Ordinal)))
        {
            // Anew for each: who takes tables out has shown who it is a short time ago.
            await portal.SignInAsync(options.Concurrency.Max());
            await floor.SignInAsync(options.Concurrency.Max());
            var (upper, lower) = (await portal.PrepareAsync(journey), await floor.PrepareAsync(journey));
            foreach (var connections in options.Concurrency)
            {
                await WindowAsync(portal, upper, connections, WarmUpSeconds, WarmUpRounds);
                await WindowAsync(floor, lower, connections, WarmUpSeconds, WarmUpRounds);
                List<Window> ours = [], theirs = [];
                for (var round = 0; round < options.Rounds; round++)
                {
                    ours.Add(await WindowAsync(portal, upper, connections, options.Seconds));
                    theirs.Add(await WindowAsync(floor, lower, connections, options.Seconds));
                }

                results.Add(new(journey, connections, Window.Median(ours), Window.Median(theirs)));
                Report.Line(results[^1]);
            }

            Task<Window> WindowAsync(Side side, IReadOnlyList<Step> steps, int connections, double seconds, int rounds = int.MaxValue) =>
                Window.RunAsync([.. steps.Take(connections)], journey.Good, seconds, rounds, side.ProcessId, () => stage.DatabaseCpu);
        }

        return results;
    }

    /// <summary>One of the two that are compared, with its visitors.</summary>
    sealed class Side(Served served) : IDisposable
    {
        readonly List<Visitor> visitors = [];

        public int ProcessId => served.ProcessId;

        public async Task SignInAsync(int count)
        {
            Dispose();
            visitors.Clear();
            for (var number = 0; number < count; number++)
            {
                visitors.Add(new(served.Address, number));
                await visitors[^1].SignInAsync(Journey.Officer, Journey.Passphrase);
            }
        }

        public async Task<IReadOnlyList<Step>> PrepareAsync(Journey journey)
        {
            List<Step> steps = [];
            foreach (var (number, visitor) in visitors.Index())
            {
                steps.Add(await journey.PrepareAsync(served.Address, visitor, number));
                // What does not work once is not worth measuring.
                if (await steps[^1]() is var (status, _) && status != journey.Good)
                    throw new InvalidOperationException($"{journey.Name} at {served.Address} answered {(int)status}.");
            }

            return steps;
        }

        public void Dispose() => visitors.ForEach(visitor => visitor.Dispose());
    }
}
