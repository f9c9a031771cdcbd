using System.Net.Sockets;

namespace Rtop.Partners.Portal.Tests.Verbs;

/// <summary>A bad network between a portal and its database: what passes can be slow, be cut in the middle of an answer, or vanish.</summary>
sealed class DatabaseRelay : IAsyncDisposable
{
    const string Socket = ".s.PGSQL.5432";

    readonly string to;
    readonly Socket listener = new(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
    readonly CancellationTokenSource over = new();
    readonly Lock gate = new();
    readonly HashSet<Socket> open = [];
    readonly Task accepting;
    TaskCompletionSource hole = Passing();
    volatile int delay;
    int cutAfter = -1;

    DatabaseRelay(string folder, string to)
    {
        (Folder, this.to) = (folder, Path.Combine(to, Socket));
        listener.Bind(new UnixDomainSocketEndPoint(Path.Combine(folder, Socket)));
        listener.Listen(100);
        accepting = AcceptAsync();
    }

    /// <summary>What stands for Host in a connection string.</summary>
    public string Folder { get; }

    /// <summary>How many connections were cut.</summary>
    public int Cuts { get; private set; }

    /// <summary>Begins to listen before the server whose socket lies in a folder.</summary>
    public static DatabaseRelay Before(string folder) => new(Directory.CreateTempSubdirectory("rtop-relay-").FullName, folder);

    /// <summary>Everything comes later by so much.</summary>
    public void Slow(TimeSpan by) => delay = (int)by.TotalMilliseconds;

    /// <summary>After so many more bytes of answers the connection that carries them is gone.</summary>
    public void CutAfter(int bytes) => Volatile.Write(ref cutAfter, bytes);

    /// <summary>Nothing passes, and nothing says so, until <see cref="Pass"/>.</summary>
    public void Swallow() => hole = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>What was swallowed goes on.</summary>
    public void Pass()
    {
        delay = 0;
        hole.TrySetResult();
    }

    async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var (here, there) = (await listener.AcceptAsync(over.Token), new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified));
                lock (gate) open.UnionWith([here, there]);
                _ = RelayAsync(here, there);
            }
        }
        catch (OperationCanceledException)
        {
            // The test is over.
        }
    }

    async Task RelayAsync(Socket here, Socket there)
    {
        try
        {
            await there.ConnectAsync(new UnixDomainSocketEndPoint(to), over.Token);
            await Task.WhenAny(CopyAsync(here, there, isAnswer: false), CopyAsync(there, here, isAnswer: true));
        }
        catch (Exception gone) when (gone is SocketException or OperationCanceledException)
        {
            // The database is away; whoever asked finds out below.
        }

        lock (gate) open.ExceptWith([here, there]);
        here.Dispose();
        there.Dispose();
    }

    async Task CopyAsync(Socket from, Socket into, bool isAnswer)
    {
        var buffer = new byte[16 * 1024];
        try
        {
            for (int read; (read = await from.ReceiveAsync(buffer, over.Token)) > 0;)
            {
                if (delay > 0) await Task.Delay(delay, over.Token);
                await hole.Task.WaitAsync(over.Token);
                if (isAnswer && Volatile.Read(ref cutAfter) is >= 0 and var left)
                {
                    Volatile.Write(ref cutAfter, left - read);
                    if (left < read)
                    {
                        // Half an answer, and then nothing.
                        await into.SendAsync(buffer.AsMemory(0, left), over.Token);
                        Cuts++;
                        return;
                    }
                }

                await into.SendAsync(buffer.AsMemory(0, read), over.Token);
            }
        }
        catch (Exception gone) when (gone is SocketException or OperationCanceledException or ObjectDisposedException)
        {
            // One of the two hung up.
        }
    }

    static TaskCompletionSource Passing()
    {
        var passing = new TaskCompletionSource();
        passing.SetResult();
        return passing;
    }

    public async ValueTask DisposeAsync()
    {
        await over.CancelAsync();
        await accepting;
        listener.Dispose();
        lock (gate)
            foreach (var socket in open) socket.Dispose();
        Directory.Delete(Folder, recursive: true);
        over.Dispose();
    }
}
