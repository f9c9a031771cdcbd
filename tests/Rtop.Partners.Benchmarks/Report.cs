using System.Globalization;

namespace Rtop.Partners.Benchmarks;

/// <summary>The medians of one journey at one number of connections, on both sides.</summary>
sealed record Result(Journey Journey, int Connections, Window Portal, Window Floor);

/// <summary>Prints the figures in columns.</summary>
static class Report
{
    /// <summary>Says what the columns are.</summary>
    public static void Head(BenchOptions options) => Write(
        $"""

        Median of {options.Rounds} windows of {options.Seconds} s on each side in turn; load generator, portal, floor and database share {Environment.ProcessorCount} processors.
        p50, p95 and p99 in ms; web and db: processor time in ms for one request, of the web server's process and of the database server's.

        {"journey",-11}{"c",3}  {"",-7}{"req/s",9}{"p50",9}{"p95",9}{"p99",9}{"web",8}{"db",8}{"web+db",8}{"KB",8}
        """);

    /// <summary>Prints one result: portal, floor, and how often the one is the other.</summary>
    public static void Line(Result result)
    {
        var (above, below) = (result.Portal, result.Floor);
        Write($"{result.Journey.Name,-11}{result.Connections,3}  {"portal",-7}{Figures(above)}");
        Write($"{"",-14}  {"floor",-7}{Figures(below)}");
        Write($"{"",-14}  {"ratio",-7}{Ratio(above.PerSecond, below.PerSecond),9}{Ratio(above.P50, below.P50),9}{Ratio(above.P95, below.P95),9}{Ratio(above.P99, below.P99),9}{Ratio(above.WebCpu, below.WebCpu),8}{Ratio(above.DatabaseCpu, below.DatabaseCpu),8}{Ratio(above.Cpu, below.Cpu),8}{Ratio(above.Bytes, below.Bytes),8}");
        if (above.Faults + below.Faults > 0) Write($"{"",-14}  WRONG ANSWERS: portal {above.Faults}, floor {below.Faults}");
    }

    /// <summary>Sets the ratios at one connection beside the goals.</summary>
    public static void Goals(IEnumerable<Result> results)
    {
        Write($"\nGoals against the floor, at one connection (web+db and p50)");
        foreach (var result in results.Where(result => result.Connections == 1))
        {
            var (above, below) = (result.Portal, result.Floor);
            if (result.Journey is { MaxCpu: { } cpu, MaxP50: { } p50 })
                Write($"{result.Journey.Name,-11}  processor {Judged(above.Cpu / below.Cpu, cpu)}   p50 {Judged(above.P50 / below.P50, p50)}");
            else
                Write($"{result.Journey.Name,-11}  no goal: the cost of the hash is wanted");
        }
    }

    /// <summary>Names what takes longer than a page may, at the 95th of a hundred.</summary>
    public static void Slowest(IEnumerable<Result> results, double most)
    {
        foreach (var result in results.Where(result => result.Portal.P95 > most))
            Write($"{result.Journey.Name,-11} at {result.Connections} connections: p95 {result.Portal.P95:0} ms, at most {most:0} is wanted");
    }

    static string Judged(double ratio, double goal) => string.Create(CultureInfo.InvariantCulture, $"{ratio,5:0.0}x, goal {goal,3:0.0}x: {(ratio <= goal ? "met   " : "missed")}");

    static string Figures(Window window) => string.Create(
        CultureInfo.InvariantCulture, $"{window.PerSecond,9:0.0}{window.P50,9:0.00}{window.P95,9:0.00}{window.P99,9:0.00}{window.WebCpu,8:0.00}{window.DatabaseCpu,8:0.00}{window.Cpu,8:0.00}{window.Bytes / 1000,8:0.0}");

    static string Ratio(double above, double below) => below > 0 ? string.Create(CultureInfo.InvariantCulture, $"{above / below:0.00}x") : "–";

    static void Write(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
