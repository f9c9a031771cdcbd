using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Rtop.Partners.Portal.Tests.Verbs;

/// <summary>What stands in front of several portals.</summary>
interface IFront : IAsyncDisposable
{
    /// <summary>Where people come to.</summary>
    Uri Address { get; }

    /// <summary>Completes when nothing is held any more to the portal of that port, which was killed.</summary>
    Task GoneAsync(int port);

    /// <summary>Completes when the portal of that port, which was started again, is given requests.</summary>
    Task TakenAsync(int port);
}

/// <summary>The least that can: each connection goes to the next portal that takes it, and ends with it.</summary>
sealed class Spread : IFront
{
    readonly TcpListener listener = new(IPAddress.Loopback, 0);
    readonly CancellationTokenSource stop = new();
    readonly Task accepting;
    readonly IReadOnlyList<int> ports;
    readonly ConcurrentDictionary<int, int> held = new();
    int next;

    Spread(IReadOnlyList<int> ports)
    {
        this.ports = ports;
        listener.Start();
        accepting = AcceptAsync();
    }

    public Uri Address => new($"http://localhost:{((IPEndPoint)listener.LocalEndpoint).Port}");

    public static Spread Before(params IReadOnlyList<int> ports) => new(ports);

    async Task AcceptAsync()
    {
        try
        {
            while (true) _ = PassAsync(await listener.AcceptTcpClientAsync(stop.Token));
        }
        catch (Exception over) when (over is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    public async Task GoneAsync(int port)
    {
        while (held.GetValueOrDefault(port) > 0) await Task.Delay(5, PortalPlace.Ct);
    }

    // Connections stay where they are as long as they last: a portal that came back is given the next new one.
    public Task TakenAsync(int port) => Task.CompletedTask;

    async Task PassAsync(TcpClient browser)
    {
        using var _ = browser;
        var first = Interlocked.Increment(ref next);
        foreach (var port in ports.Select((_, at) => ports[(first + at) % ports.Count]).ToList())
        {
            using var portal = new TcpClient();
            try
            {
                await portal.ConnectAsync(IPAddress.Loopback, port, stop.Token);
            }
            catch (SocketException)
            {
                continue;
            }

            held.AddOrUpdate(port, 1, (_, count) => count + 1);
            await Task.WhenAny(browser.GetStream().CopyToAsync(portal.GetStream(), stop.Token), portal.GetStream().CopyToAsync(browser.GetStream(), stop.Token));
            browser.Close();
            held.AddOrUpdate(port, 0, (_, count) => count - 1);
            return;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        listener.Dispose();
        await accepting;
        stop.Dispose();
    }
}
