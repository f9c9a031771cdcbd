using System.Globalization;

namespace Rtop.Partners.Benchmarks;

/// <summary>Processor time of processes, from the kernel's own books (Linux).</summary>
static class CpuTime
{
    // USER_HZ: what /proc counts in on every Linux, whatever the kernel's own tick.
    const double TicksPerMillisecond = 0.1;

    /// <summary>Milliseconds that a process has used, those of its ended children included.</summary>
    public static double Of(int pid) => Read(pid) is { } stat ? stat.Own + stat.Ended : 0;

    /// <summary>Milliseconds of a process and everything below it.</summary>
    public static double OfTree(int root)
    {
        var all = Directory.EnumerateDirectories("/proc").Select(path => int.TryParse(Path.GetFileName(path), out var pid) ? pid : 0).Where(pid => pid > 0)
            .Select(Read).OfType<Stat>().ToLookup(stat => stat.Parent);
        double Below(int pid) => all[pid].Sum(child => child.Own + child.Ended + Below(child.Pid));
        return Of(root) + Below(root);
    }

    /// <summary>The largest working set that a process has had, in megabytes; 0 when it is gone.</summary>
    public static double PeakMegabytesOf(int pid) => StatusOf(pid, "VmHWM:");

    /// <summary>The working set of a process now, in megabytes; 0 when it is gone.</summary>
    public static double MegabytesOf(int pid) => StatusOf(pid, "VmRSS:");

    static double StatusOf(int pid, string name)
    {
        try
        {
            var line = File.ReadLines($"/proc/{pid}/status").FirstOrDefault(line => line.StartsWith(name, StringComparison.Ordinal));
            return line is null ? 0 : double.Parse(line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }

    static Stat? Read(int pid)
    {
        try
        {
            var text = File.ReadAllText($"/proc/{pid}/stat");
            // The name stands in brackets and may hold anything; what follows it does not.
            var fields = text[(text.LastIndexOf(')') + 2)..].Split(' ');
            double Ticks(int field) => long.Parse(fields[field], CultureInfo.InvariantCulture) / TicksPerMillisecond;
            return new(pid, int.Parse(fields[1], CultureInfo.InvariantCulture), Ticks(11) + Ticks(12), Ticks(13) + Ticks(14));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null; // It ended in the meantime; its parent has its time.
        }
    }

    sealed record Stat(int Pid, int Parent, double Own, double Ended);
}
