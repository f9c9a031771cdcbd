using System.Globalization;

namespace Rtop.Partners.Benchmarks;

/// <summary>
/// Cost grows with what is shown, not with what exists: the same pages of the same assessment, with few and with many others in the
/// database. Two portals answer in turn; what differs between windows of the same one is the noise that a difference must exceed.
/// </summary>
static class Growth
{
    /// <summary>The part's name among the journeys.</summary>
    public const string Name = "growth";

    const int Few = 20, Many = 2000, Windows = 9, WarmUpRounds = 60;
    const double WarmUpSeconds = 6;

    // Below this, two medians are of the same size whatever the windows say.
    const double Alike = 0.05;

    /// <summary>The name of the part about programmes.</summary>
    public const string Programmes = "programmes";

    const int AllProgrammes = 50;

    /// <summary>Runs it; the number of wrong answers.</summary>
    public static async Task<int> RunAsync(Stage stage, BenchOptions options)
    {
        Write($"\nThe same assessment (100 indicators, 4 organizations, 3 cycles, 400 comments) among {Few} and among {Many} of them: {Windows} windows of {options.Seconds} s on each side in turn, one connection.");
        Console.WriteLine($"Loading {Few} and {Many} assessments…");
        await using var few = await stage.ServeAsync(Few);
        await using var many = await stage.ServeAsync(Many);
        return await CompareAsync(stage, options, (few, Few), (many, Many), Journey.Growing);
    }

    /// <summary>The same of programmes: one with 500 milestones alone, and among 50 with 20,002. Then what is asked of all of them; the number of wrong answers.</summary>
    public static async Task<int> RunProgrammesAsync(Stage stage, BenchOptions options)
    {
        Write($"\nThe same programme (500 milestones) alone and among {AllProgrammes} (20,002 milestones): {Windows} windows of {options.Seconds} s on each side in turn, one connection.");
        await using var one = await stage.ServeProgrammesAsync(1);
        await using var all = await stage.ServeProgrammesAsync(AllProgrammes);
        return await CompareAsync(stage, options, (one, 1), (all, AllProgrammes), Journey.OfOneProgramme) + await CompareAsync(stage, options, (one, 1), (all, AllProgrammes), Journey.OfAllProgrammes, isTheSame: false);
    }

    /// <summary>The same journeys on two portals in turn; the number of wrong answers.</summary>
    public static async Task<int> CompareAsync(Stage stage, BenchOptions options, (Served Served, int Count) less, (Served Served, int Count) more, IReadOnlyList<Journey> journeys, bool isTheSame = true)
    {
        var (few, many) = (less.Served, more.Served);
        Write($"\n{"",-11}{"",6}{"median",9}{"p95",9}{"web",8}{"db",8}{"KB",8}   windows, medians from – to");
        var faults = 0;
        foreach (var journey in journeys)
        {
            // Anew for each: who takes tables out has shown who it is a short time ago.
            using Visitor here = new(few.Address, 0), there = new(many.Address, 0);
            await here.SignInAsync(Journey.Officer, Journey.Passphrase);
            await there.SignInAsync(Journey.Officer, Journey.Passphrase);
            var sides = new[] { (Served: few, Step: await journey.PrepareAsync(few.Address, here, 0)), (Served: many, Step: await journey.PrepareAsync(many.Address, there, 0)) };
            List<Window>[] windows = [[], []];
            foreach (var side in sides) await WindowAsync(side, WarmUpSeconds, WarmUpRounds);
            for (var round = 0; round < Windows; round++)
                for (var at = 0; at < sides.Length; at++) windows[at].Add(await WindowAsync(sides[at], options.Seconds, int.MaxValue));

            var medians = windows.Select(Window.Median).ToArray();
            Line(journey.Name, less.Count, windows[0], medians[0]);
            Line("", more.Count, windows[1], medians[1]);
            faults += windows.Sum(side => side.Sum(window => window.Faults));
            // What is asked of all of them is larger there: its time is said, and not compared.
            if (!isTheSame) continue;
            var (ratio, spread) = (medians[1].P50 / medians[0].P50, windows.Max(side => Spread(side)));
            Write($"{"",-11}{"ratio",6}{ratio,8:0.00}x{medians[1].P95 / medians[0].P95,8:0.00}x{medians[1].WebCpu / medians[0].WebCpu,7:0.00}x{medians[1].DatabaseCpu / medians[0].DatabaseCpu,7:0.00}x{medians[1].Bytes / medians[0].Bytes,7:0.00}x   {(Math.Abs(ratio - 1) <= Math.Max(spread, Alike) ? "equal within noise" : "NOT EQUAL")} ({spread:0%})");

            Task<Window> WindowAsync((Served Served, Step Step) side, double seconds, int rounds) =>
                Window.RunAsync([side.Step], journey.Good, seconds, rounds, side.Served.ProcessId, () => stage.DatabaseCpu);
        }

        if (faults > 0) Write($"WRONG ANSWERS: {faults}");
        return faults;
    }

    // How far the middle half of a side's own windows are apart.
    static double Spread(List<Window> side)
    {
        var medians = side.Select(window => window.P50).Order().ToList();
        return (medians[medians.Count * 3 / 4] - medians[medians.Count / 4]) / medians[medians.Count / 2];
    }

    static void Line(string name, int files, List<Window> windows, Window median) =>
        Write($"{name,-11}{files,6}{median.P50,9:0.00}{median.P95,9:0.00}{median.WebCpu,8:0.00}{median.DatabaseCpu,8:0.00}{median.Bytes / 1000,8:0.0}   {windows.Min(window => window.P50):0.00} – {windows.Max(window => window.P50):0.00}");

    static void Write(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
