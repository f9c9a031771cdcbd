using System.Diagnostics;
using System.Net;

namespace Rtop.Partners.Benchmarks;

/// <summary>One request of a journey; status and length of the answer.</summary>
delegate Task<(HttpStatusCode Status, long Bytes)> Step();

/// <summary>What one window of load measured. Times in milliseconds, processor time for one request.</summary>
sealed record Window(double PerSecond, double P50, double P95, double P99, double WebCpu, double DatabaseCpu, double Bytes, int Faults)
{
    /// <summary>Processor time of web and database together.</summary>
    public double Cpu => WebCpu + DatabaseCpu;

    /// <summary>Lets every step go round for some seconds, or so many times if that is sooner.</summary>
    public static async Task<Window> RunAsync(IReadOnlyList<Step> steps, HttpStatusCode good, double seconds, int rounds, int webProcess, Func<double> databaseCpu)
    {
        var (web, database, began) = (CpuTime.Of(webProcess), databaseCpu(), Stopwatch.GetTimestamp());
        var length = TimeSpan.FromSeconds(seconds);
        var runs = await Task.WhenAll(steps.Select(step => Task.Run(() => RoundAsync(step, good, began, length, rounds))));
        var elapsed = Stopwatch.GetElapsedTime(began).TotalSeconds;
        (web, database) = (CpuTime.Of(webProcess) - web, databaseCpu() - database);

        double[] times = [.. runs.SelectMany(run => run.Times).Order()];
        double At(double part) => times.Length == 0 ? 0 : times[Math.Min(times.Length - 1, (int)(times.Length * part))];
        var count = Math.Max(1, times.Length);
        return new(times.Length / elapsed, At(0.5), At(0.95), At(0.99), web / count, database / count, runs.Sum(run => run.Bytes) / (double)count, runs.Sum(run => run.Faults));
    }

    /// <summary>The median of each figure.</summary>
    public static Window Median(IReadOnlyList<Window> windows)
    {
        double Of(Func<Window, double> figure) => windows.Select(figure).Order().ElementAt(windows.Count / 2);
        return new(Of(one => one.PerSecond), Of(one => one.P50), Of(one => one.P95), Of(one => one.P99), Of(one => one.WebCpu), Of(one => one.DatabaseCpu), Of(one => one.Bytes), windows.Sum(one => one.Faults));
    }

    static async Task<(List<double> Times, long Bytes, int Faults)> RoundAsync(Step step, HttpStatusCode good, long began, TimeSpan length, int rounds)
    {
        var (times, bytes, faults) = (new List<double>(4096), 0L, 0);
        while (times.Count < rounds && Stopwatch.GetElapsedTime(began) < length)
        {
            var asked = Stopwatch.GetTimestamp();
            var answer = await step();
            times.Add(Stopwatch.GetElapsedTime(asked).TotalMilliseconds);
            bytes += answer.Bytes;
            if (answer.Status != good) faults++;
        }

        return (times, bytes, faults);
    }
}
