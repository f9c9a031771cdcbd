using System.Globalization;

namespace Rtop.Partners.Benchmarks;

/// <summary>How long and what is measured.</summary>
/// <param name="Seconds">Length of one window.</param>
/// <param name="Rounds">Windows of each side; the median counts.</param>
/// <param name="Concurrency">Connections at a time.</param>
/// <param name="Only">Journeys whose name begins so; empty for all.</param>
/// <param name="IsLarge">On the large world.</param>
/// <param name="Seed">Of the large world: the same one makes the same world.</param>
/// <param name="Minutes">How long memory is watched there; 0 for not at all.</param>
sealed record BenchOptions(double Seconds, int Rounds, IReadOnlyList<int> Concurrency, string Only, bool IsLarge, int Seed, double Minutes)
{
    public const string Usage = "bench [--quick] [--large [--seed <number>] [--minutes <how long memory is watched>]] [--seconds <length of a window>] [--only <first letters of a journey> | --only growth | --only programmes | --only sealed | --only reminders | --large --only crowd]";

    /// <summary>The options that the arguments name; null when there is one that is not known.</summary>
    public static BenchOptions? Read(string[] args)
    {
        var options = new BenchOptions(2, 3, [1, 8, 32], "", false, 1, 0);
        for (var at = 0; at < args.Length; at++)
        {
            switch (args[at])
            {
                case "--quick": options = options with { Seconds = 1, Rounds = 1, Concurrency = [1, 8] }; break;
                case "--seconds" when at + 1 < args.Length && double.TryParse(args[at + 1], CultureInfo.InvariantCulture, out var seconds) && seconds > 0:
                    options = options with { Seconds = seconds };
                    at++;
                    break;
                case "--only" when at + 1 < args.Length:
                    options = options with { Only = args[++at] };
                    break;
                case "--large": options = options with { IsLarge = true }; break;
                case "--seed" when at + 1 < args.Length && int.TryParse(args[at + 1], CultureInfo.InvariantCulture, out var seed):
                    options = options with { Seed = seed };
                    at++;
                    break;
                case "--minutes" when at + 1 < args.Length && double.TryParse(args[at + 1], CultureInfo.InvariantCulture, out var minutes) && minutes > 0:
                    options = options with { Minutes = minutes };
                    at++;
                    break;
                default: return null;
            }
        }

        return options;
    }
}
