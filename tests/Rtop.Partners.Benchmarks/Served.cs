using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Rtop.Partners.Benchmarks;

/// <summary>What a program took from its start to its end: seconds, milliseconds of processor time, and its largest working set.</summary>
sealed record Run(double Seconds, double Cpu, double PeakMegabytes);

/// <summary>A program that serves on an address of its own, in a process of its own.</summary>
sealed class Served : IAsyncDisposable
{
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    readonly Process process;

    Served(Process process, Uri address) => (this.process, Address) = (process, address);

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>Its process.</summary>
    public int ProcessId => process.Id;

    /// <summary>An address that is free now.</summary>
    public static Uri FreeAddress()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return new($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
    }

    /// <summary>Starts it and returns when it has said its first line. Throws when it ends before that.</summary>
    public static async Task<Served> StartAsync(string program, string[] args, Uri address, Dictionary<string, string> settings, string ready)
    {
        var process = Start(program, args, settings);
        using var patience = new CancellationTokenSource(Patience);
        while (await process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            if (!line.StartsWith(ready, StringComparison.Ordinal)) continue;
            _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
            return new(process, address);
        }

        await process.WaitForExitAsync(patience.Token);
        throw new InvalidOperationException($"{Path.GetFileName(program)} {string.Join(' ', args)} ended with code {process.ExitCode} before it served.");
    }

    /// <summary>Runs a program to its end. Throws when that is not a good one.</summary>
    public static async Task RunAsync(string program, string[] args, Dictionary<string, string> settings)
    {
        using var process = Start(program, args, settings);
        await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{Path.GetFileName(program)} {string.Join(' ', args)} ended with code {process.ExitCode}.");
    }

    /// <summary>Runs a program to its end and says what it took. Throws when that is not a good one.</summary>
    public static async Task<Run> MeasureAsync(string program, string[] args, Dictionary<string, string> settings)
    {
        var began = Stopwatch.GetTimestamp();
        using var process = Start(program, args, settings);
        var (said, cpu, peak) = (process.StandardOutput.ReadToEndAsync(), 0.0, 0.0);
        // The kernel forgets both with the process: the last look before its end counts.
        for (var end = process.WaitForExitAsync(); await Task.WhenAny(end, Task.Delay(50)) != end;)
            (cpu, peak) = (Math.Max(cpu, CpuTime.Of(process.Id)), Math.Max(peak, CpuTime.PeakMegabytesOf(process.Id)));
        if (process.ExitCode != 0) throw new InvalidOperationException($"{Path.GetFileName(program)} {string.Join(' ', args)} ended with code {process.ExitCode}: {await said}");
        return new(Stopwatch.GetElapsedTime(began).TotalSeconds, cpu, peak);
    }

    static Process Start(string program, string[] args, Dictionary<string, string> settings)
    {
        var start = new ProcessStartInfo("dotnet", [program, .. args]) { RedirectStandardOutput = true };
        foreach (var (name, value) in settings) start.Environment[name] = value;
        return Process.Start(start)!;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        // The polite signal first: the portal closes its books on it.
        using (var polite = Process.Start("kill", ["-TERM", $"{process.Id}"])) await polite.WaitForExitAsync();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
        }

        process.Dispose();
    }
}
