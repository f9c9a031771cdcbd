using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Rtop.Partners.Portal.Tests.Support;

/// <summary>
/// A mail server that keeps what it is given and fails where it is told to.
/// <code>
/// await using var sink = SmtpSink.Start();                // on a free loopback port: sink.Port
/// sink.Die(SmtpPoint.DotStored, times: 2);                // closes there, for the next two letters
/// sink.Die(SmtpPoint.AtMail, how: SmtpDeath.Reset);       // by RST
/// sink.Die(SmtpPoint.AtMail, after: 4);                   // not for the next four letters, but for the fifth
/// sink.Die(SmtpPoint.DotStored, how: SmtpDeath.Silence);  // says nothing until sink.Release()
/// await sink.ReachedAsync(SmtpPoint.DotStored, ct);       // the conversation is there now
/// sink.Answer(SmtpPoint.AtRcpt, "550 5.1.1 unknown");     // another reply than the usual one
/// sink.Require("user", "password");                       // asks everybody to sign in
/// sink.Stop(); sink.Play();                               // dead, and alive again on the same port
/// await sink.WaitForAsync(3, ct); sink.Messages           // what was taken: envelope, headers, words
/// sink.Connections; sink.Certificate
/// </code>
/// </summary>
public sealed class SmtpSink : IAsyncDisposable
{
    readonly Lock _gate = new();
    readonly Dictionary<SmtpPoint, (int Times, SmtpDeath How, string? Reply, int After)> _script = [];
    readonly Dictionary<SmtpPoint, TaskCompletionSource> _reached = [];
    readonly List<SmtpSinkMail> _messages = [];
    readonly List<Task> _conversations = [];
    TaskCompletionSource _arrival = NewSignal();
    TaskCompletionSource _release = NewSignal();
    CancellationTokenSource _life = new();
    TcpListener? _listener;

    SmtpSink(bool offersTls) => OffersTls = offersTls;

    public int Port { get; private set; }

    /// <summary>Made here, trusted by nobody.</summary>
    public X509Certificate2 Certificate { get; } = NewCertificate();

    public bool OffersTls { get; }

    /// <summary>How many connections were accepted so far.</summary>
    public int Connections { get; private set; }

    public IReadOnlyList<SmtpSinkMail> Messages
    {
        get { lock (_gate) return [.. _messages]; }
    }

    internal (string User, string Password)? Account { get; private set; }

    public static SmtpSink Start(bool offersTls = true)
    {
        var sink = new SmtpSink(offersTls);
        sink.Play();
        return sink;
    }

    /// <summary>Listens, on the port that it had before.</summary>
    public void Play()
    {
        _life = new();
        _listener = new(IPAddress.Loopback, Port);
        _listener.Start();
        Port = ((IPEndPoint)_listener.LocalEndpoint).Port;
        var (listener, life) = (_listener, _life.Token);
        lock (_gate) _conversations.Add(Task.Run(() => AcceptAsync(listener, life)));
    }

    /// <summary>Refuses connections and cuts those that are open.</summary>
    public void Stop()
    {
        _life.Cancel();
        _listener?.Stop();
    }

    public void Die(SmtpPoint point, int times = 1, SmtpDeath how = SmtpDeath.Close, int after = 0)
    {
        lock (_gate) _script[point] = (times, how, null, after);
    }

    public void Answer(SmtpPoint point, string reply, int times = 1)
    {
        lock (_gate) _script[point] = (times, SmtpDeath.Close, reply, 0);
    }

    public void Require(string user, string password) => Account = (user, password);

    /// <summary>Ends every silence; the conversations go on where they were.</summary>
    public void Release()
    {
        lock (_gate)
        {
            _release.SetResult();
            _release = NewSignal();
        }
    }

    public Task ReachedAsync(SmtpPoint point, CancellationToken ct) => ReachedAt(point).Task.WaitAsync(ct);

    public async Task WaitForAsync(int count, CancellationToken ct)
    {
        while (true)
        {
            Task arrival;
            lock (_gate)
            {
                if (_messages.Count >= count) return;
                arrival = _arrival.Task;
            }
            await arrival.WaitAsync(ct);
        }
    }

    public async ValueTask DisposeAsync()
    {
        Stop();
        Task[] open;
        lock (_gate) open = [.. _conversations];
        await Task.WhenAll(open);
        _life.Dispose();
        Certificate.Dispose();
    }

    internal void Store(SmtpSinkMail mail)
    {
        lock (_gate)
        {
            _messages.Add(mail);
            _arrival.SetResult();
            _arrival = NewSignal();
        }
    }

    /// <summary>What the script says for this point: null to go on, a reply to give instead, or an end of the conversation.</summary>
    internal async Task<string?> AtAsync(SmtpPoint point, Socket socket, CancellationToken life)
    {
        (int Times, SmtpDeath How, string? Reply, int After) act;
        Task release;
        lock (_gate)
        {
            release = _release.Task;
            if (!_script.TryGetValue(point, out act) || act.Times is 0) return null;
            _script[point] = act.After > 0 ? act with { After = act.After - 1 } : act with { Times = act.Times - 1 };
            if (act.After > 0) return null;
        }
        ReachedAt(point).TrySetResult();
        if (act.Reply is not null) return act.Reply;
        if (act.How is SmtpDeath.Silence)
        {
            await release.WaitAsync(life);
            return null;
        }
        if (act.How is SmtpDeath.Reset) socket.LingerState = new(true, 0);
        throw new SmtpSinkDied();
    }

    TaskCompletionSource ReachedAt(SmtpPoint point)
    {
        lock (_gate) return _reached.TryGetValue(point, out var signal) ? signal : _reached[point] = NewSignal();
    }

    async Task AcceptAsync(TcpListener listener, CancellationToken life)
    {
        while (!life.IsCancellationRequested)
        {
            Socket socket;
            try
            {
                socket = await listener.AcceptSocketAsync(life);
            }
            catch (Exception stopped) when (stopped is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                return;
            }
            lock (_gate)
            {
                Connections++;
                _conversations.Add(Task.Run(() => ConverseAsync(socket, life), CancellationToken.None));
            }
        }
    }

    async Task ConverseAsync(Socket socket, CancellationToken life)
    {
        await using var session = new SmtpSinkSession(this, socket, life);
        await session.RunAsync();
    }

    static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    static X509Certificate2 NewCertificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        request.CertificateExtensions.Add(names.Build());
        return request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(100));
    }
}

/// <summary>Where a conversation can break. <c>At…</c> is after the command and before its answer.</summary>
public enum SmtpPoint { BeforeBanner, AtEhlo, AtStartTls, InTlsHandshake, AtAuth, AtMail, AtRcpt, AtData, After354, HalfBody, DotStored, DotLost, AfterReply }

/// <summary>How a conversation breaks: FIN, RST, or silence until <see cref="SmtpSink.Release"/>.</summary>
public enum SmtpDeath { Close, Reset, Silence }

sealed class SmtpSinkDied : Exception;
