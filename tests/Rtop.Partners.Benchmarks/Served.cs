using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Rtop.Partners.Benchmarks;

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
