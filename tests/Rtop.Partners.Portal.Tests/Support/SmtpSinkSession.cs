using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Text;

namespace Rtop.Partners.Portal.Tests.Support;

/// <summary>One conversation of the <see cref="SmtpSink"/> with a client.</summary>
sealed class SmtpSinkSession(SmtpSink sink, Socket socket, CancellationToken life) : IAsyncDisposable
{
    readonly byte[] _buffer = new byte[8192];
    int _from, _to;
    Stream _stream = new NetworkStream(socket, ownsSocket: false);
    string? _user;
    string? _sender;
    List<string> _recipients = [];

    public async Task RunAsync()
    {
        try
        {
            if (await SayAsync("220 sink ESMTP", SmtpPoint.BeforeBanner))
                while (await LineAsync() is { } line && await ObeyAsync(Encoding.UTF8.GetString(line)))
                { }
        }
        catch (Exception ended) when (ended is SmtpSinkDied or IOException or SocketException or OperationCanceledException or ObjectDisposedException or AuthenticationException)
        {
            // The other side went away, or the script says that this side does: both are what tests ask for.
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stream.DisposeAsync();
        socket.Dispose();
    }

    async Task<bool> ObeyAsync(string line)
    {
        var (verb, rest) = line.Split(' ', 2) is [var first, var second] ? (first.ToUpperInvariant(), second) : (line.ToUpperInvariant(), "");
        return verb switch
        {
            "EHLO" => await SayAsync(string.Join("\r\n", Extensions().Select((name, i) => $"250{(i < Extensions().Length - 1 ? '-' : ' ')}{name}")), SmtpPoint.AtEhlo),
            "HELO" => await SayAsync("250 sink", SmtpPoint.AtEhlo),
            "STARTTLS" when sink.OffersTls => await StartTlsAsync(),
            "AUTH" => await AuthAsync(rest),
            "MAIL" when sink.Account is not null && _user is null => await SayAsync("530 5.7.0 Authentication required"),
            "MAIL" => await MailAsync(rest),
            "RCPT" when _sender is not null => await RcptAsync(rest),
            "DATA" when _recipients.Count > 0 => await DataAsync(),
            "RSET" => Forget() && await SayAsync("250 OK"),
            "NOOP" => await SayAsync("250 OK"),
            "QUIT" => await SayAsync("221 Bye") && false,
            "MAIL" or "RCPT" or "DATA" => await SayAsync("503 5.5.1 Bad sequence"),
            _ => await SayAsync("500 5.5.2 Unknown"),
        };
    }

    string[] Extensions() => ["sink", "8BITMIME", "SMTPUTF8", "AUTH PLAIN LOGIN", .. sink.OffersTls && _stream is NetworkStream ? ["STARTTLS"] : Array.Empty<string>()];

    async Task<bool> StartTlsAsync()
    {
        if (!await SayAsync("220 Go ahead", SmtpPoint.AtStartTls)) return false;
        await sink.AtAsync(SmtpPoint.InTlsHandshake, socket, life);
        var tls = new SslStream(_stream);
        _stream = tls;
        // What was said in the clear after STARTTLS does not count.
        _from = _to = 0;
        await tls.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = sink.Certificate }, life);
        return Forget();
    }

    async Task<bool> AuthAsync(string rest)
    {
        var (user, password) = ("", "");
        if (rest.StartsWith("PLAIN", StringComparison.OrdinalIgnoreCase))
        {
            var parts = (rest.Length > 6 ? Decode(rest[6..]) : await AskAsync("334 ")).Split('\0');
            (user, password) = (parts[^2], parts[^1]);
        }
        else
        {
            user = rest.Length > 6 ? Decode(rest[6..]) : await AskAsync("334 VXNlcm5hbWU6");
            password = await AskAsync("334 UGFzc3dvcmQ6");
        }
        if (sink.Account is { } account && account != (user, password)) return await SayAsync("535 5.7.8 Wrong", SmtpPoint.AtAuth);
        _user = user;
        return await SayAsync("235 OK", SmtpPoint.AtAuth);
    }

    async Task<bool> MailAsync(string rest)
    {
        Forget();
        _sender = Path(rest);
        return await SayAsync("250 OK", SmtpPoint.AtMail);
    }

    async Task<bool> RcptAsync(string rest)
    {
        if (await sink.AtAsync(SmtpPoint.AtRcpt, socket, life) is { } other) return await SayAsync(other);
        _recipients.Add(Path(rest));
        return await SayAsync("250 OK");
    }

    async Task<bool> DataAsync()
    {
        if (await sink.AtAsync(SmtpPoint.AtData, socket, life) is { } other) return await SayAsync(other);
        await SayAsync("354 Go on");
        await sink.AtAsync(SmtpPoint.After354, socket, life);

        using var letter = new MemoryStream();
        var (html, inside) = (false, false);
        while (await LineAsync() is { } line)
        {
            if (line is [(byte)'.']) return await TakeAsync(letter.ToArray());
            if (inside) await sink.AtAsync(SmtpPoint.HalfBody, socket, life);
            // Half-way is the first line of the HTML itself, after the headers of that part.
            inside = html && line is [];
            html = !inside && (html || line.AsSpan().StartsWith("Content-Type: text/html"u8));
            letter.Write(line is [(byte)'.', ..] ? line.AsSpan(1) : line);
            letter.Write("\r\n"u8);
        }
        return false;
    }

    async Task<bool> TakeAsync(byte[] letter)
    {
        var mail = SmtpSinkMail.Read(letter, _sender!, _recipients, overTls: _stream is SslStream, _user);
        Forget();
        if (await sink.AtAsync(SmtpPoint.DotLost, socket, life) is { } refusal) return await SayAsync(refusal);
        sink.Store(mail);
        await sink.AtAsync(SmtpPoint.DotStored, socket, life);
        await SayAsync("250 2.0.0 Taken");
        await sink.AtAsync(SmtpPoint.AfterReply, socket, life);
        return true;
    }

    bool Forget()
    {
        (_sender, _recipients) = (null, []);
        return true;
    }

    async Task<bool> SayAsync(string usual, SmtpPoint? point = null)
    {
        var reply = point is { } here && await sink.AtAsync(here, socket, life) is { } other ? other : usual;
        await _stream.WriteAsync(Encoding.UTF8.GetBytes(reply + "\r\n"), life);
        // 421 is the server's own goodbye.
        return !reply.StartsWith("421", StringComparison.Ordinal);
    }

    async Task<string> AskAsync(string question)
    {
        await SayAsync(question);
        return Decode(Encoding.ASCII.GetString(await LineAsync() ?? throw new IOException("gone")));
    }

    async Task<byte[]?> LineAsync()
    {
        using var line = new MemoryStream();
        while (true)
        {
            var ends = _buffer.AsSpan(_from, _to - _from).IndexOf((byte)'\n');
            line.Write(_buffer, _from, ends >= 0 ? ends : _to - _from);
            if (ends >= 0)
            {
                _from += ends + 1;
                // Only CR LF ends a line; a bare LF is kept, so that a test sees it.
                if (line.Length > 0 && line.GetBuffer()[line.Length - 1] == '\r') return line.ToArray()[..^1];
                line.WriteByte((byte)'\n');
                continue;
            }
            _from = 0;
            _to = await _stream.ReadAsync(_buffer, life);
            if (_to is 0) return null;
        }
    }

    static string Path(string rest) => rest[(rest.IndexOf('<', StringComparison.Ordinal) + 1)..rest.LastIndexOf('>')];

    static string Decode(string base64) => Encoding.UTF8.GetString(Convert.FromBase64String(base64));
}
