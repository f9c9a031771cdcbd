using System.Globalization;
using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;

namespace Rtop.Partners.Portal.Mail;

/// <summary>Mail over the framework's SMTP client: one connection, kept while letters follow each other and dropped at the first failure.</summary>
public sealed partial class SmtpMailTransport(IOptions<MailOptions> options, TimeProvider clock) : IMailTransport, IDisposable
{
    // Servers close a connection that says nothing for some minutes; the next letter would find it dead.
    static readonly TimeSpan KeptIdle = TimeSpan.FromSeconds(20);

    readonly MailOptions _mail = options.Value;
    readonly SemaphoreSlim _oneAtATime = new(1, 1);
    SmtpClient? _client;
    long _lastUsed;

    /// <inheritdoc />
    public bool IsConfigured => _mail.IsConfigured;

    /// <inheritdoc />
    public async Task<MailReply> SendAsync(MailLetter letter, CancellationToken ct)
    {
        if (!IsConfigured) throw new InvalidOperationException("No mail server is set.");
        if (!MailAddress.TryCreate(letter.To, out var to) || to.Address != letter.To) return new(MailOutcome.Refused, "address");

        await _oneAtATime.WaitAsync(ct);
        try
        {
            if (_client is not null && clock.GetElapsedTime(_lastUsed) > KeptIdle) Drop();
            var kept = _client is not null;
            var reply = await TryAsync(letter, to, ct);

            // A kept connection that the server closed meanwhile, or counted enough letters on, says nothing about this letter.
            return kept && reply is { Outcome: MailOutcome.TryLater, Reply: "lost" or ['4', '2', '1', ..] } ? await TryAsync(letter, to, ct) : reply;
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    /// <summary>Says goodbye to the server.</summary>
    public void Dispose()
    {
        Drop();
        _oneAtATime.Dispose();
    }

    async Task<MailReply> TryAsync(MailLetter letter, MailAddress to, CancellationToken ct)
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(_mail.TimeoutSeconds), clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, ct);
        var end = new LetterEnd(() => timeout.CancelAfter(TimeSpan.FromSeconds(_mail.LastReplySeconds)));
        using var message = Compose(letter, to, end);
        _client ??= Open();
        // Only an address beyond ASCII needs it; without it headers stay readable for every server on the way.
        _client.DeliveryFormat = Ascii.IsValid(to.User) ? SmtpDeliveryFormat.SevenBit : SmtpDeliveryFormat.International;
        // The client waits for the last reply without looking at its token; only a closed connection wakes it.
        using var cut = either.Token.Register(_client.Dispose);
        try
        {
            await _client.SendMailAsync(message, either.Token);
            _lastUsed = clock.GetTimestamp();
            return new(MailOutcome.Delivered, "250");
        }
        catch (Exception fault) when (fault is SmtpException or AuthenticationException or IOException or SocketException or OperationCanceledException or ObjectDisposedException)
        {
            Drop();
            // An answer is an answer; without one, a letter that was read to its end may have been taken.
            if (fault is SmtpException { StatusCode: > 0 } answered) return Answered(answered, end.Reached);
            if (end.Reached) return new(MailOutcome.Uncertain, Word(fault, timeout.Token, ct));
            ct.ThrowIfCancellationRequested();
            return new(MailOutcome.TryLater, Word(fault, timeout.Token, ct));
        }
    }

    // A 5xx to the recipient or to the letter is about the letter. A 5xx before (sign-in, sender, TLS) is about
    // our settings: every letter would meet it, so all of them wait until somebody has put it right.
    static MailReply Answered(SmtpException fault, bool wholeLetter)
    {
        var permanent = (int)fault.StatusCode >= 500 && (wholeLetter || fault is SmtpFailedRecipientException);
        return new(permanent ? MailOutcome.Refused : MailOutcome.TryLater, CodesOf((int)fault.StatusCode, fault.Message));
    }

    // The code, and the enhanced code (RFC 3463) where the server's words begin with one of the same class. Nothing else of the words: they may have addresses.
    internal static string CodesOf(int code, string words)
    {
        var reply = code.ToString(CultureInfo.InvariantCulture);
        return Enhanced().Match(words) is { Success: true, Groups: [_, var enhanced] } && enhanced.Value[0] == reply[0] ? $"{reply} {enhanced.Value}" : reply;
    }

    [GeneratedRegex(@"(?:^|response was: )([245]\.[0-9]{1,3}\.[0-9]{1,3})(?=\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Enhanced();

    static string Word(Exception fault, CancellationToken timeout, CancellationToken ct) =>
        ct.IsCancellationRequested ? "cancelled"
        : timeout.IsCancellationRequested ? "timeout"
        : (fault is SmtpException { InnerException: { } cause } ? cause : fault) switch
        {
            SocketException => "connect",
            AuthenticationException => "tls",
            SmtpException => "unable",
            _ => "lost",
        };

    SmtpClient Open() => new(_mail.Host, _mail.PortInForce)
    {
        // Its own limit of 100 seconds would cut off the last reply; ours is the token.
        Timeout = (_mail.TimeoutSeconds + _mail.LastReplySeconds) * 1000,
        EnableSsl = _mail.RequiresTls,
        Credentials = _mail.User.Length > 0 ? new NetworkCredential(_mail.User, _mail.Password) : null,
    };

    void Drop()
    {
        _client?.Dispose();
        _client = null;
    }

    MailMessage Compose(MailLetter letter, MailAddress to, LetterEnd end)
    {
        var message = new MailMessage(new MailAddress(_mail.From), to) { Subject = letter.Subject, SubjectEncoding = Encoding.UTF8, HeadersEncoding = Encoding.UTF8 };
        message.Headers["Message-ID"] = $"<{letter.MessageId}>";
        message.Headers["Auto-Submitted"] = "auto-generated";
        message.Headers["Content-Language"] = letter.Language;
        // A page to sign in to, and nothing that a mail program could do by itself.
        if (letter.Settings is { } settings) message.Headers["List-Unsubscribe"] = $"<{settings.AbsoluteUri}>";

        var page = $"""
            <!DOCTYPE html>
            <html lang="{letter.Language}" dir="{(letter.RightToLeft ? "rtl" : "ltr")}">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light only"><title>{WebUtility.HtmlEncode(letter.Subject)}</title></head>
            <body style="margin:0;background:#ffffff">
            {letter.Html}
            </body>
            </html>
            """;
        message.AlternateViews.Add(View(letter.Text, MediaTypeNames.Text.Plain, null));
        message.AlternateViews.Add(View(page, MediaTypeNames.Text.Html, letter.Calendar is null ? end : null));
        if (letter.Calendar is { } calendar)
            message.Attachments.Add(new Attachment(Content(calendar, end), new ContentType("text/calendar; charset=utf-8; method=PUBLISH; name=calendar.ics")) { TransferEncoding = TransferEncoding.Base64 });
        return message;
    }

    // Base64, because the client's quoted-printable writes line breaks as bytes (=0D=0A), which text must not have.
    static AlternateView View(string words, string type, LetterEnd? end) =>
        new(Content(words, end), new ContentType(type) { CharSet = "utf-8" }) { TransferEncoding = TransferEncoding.Base64 };

    // CR LF is the one line break that mail knows.
    static Stream Content(string words, LetterEnd? end)
    {
        var bytes = Encoding.UTF8.GetBytes(words.ReplaceLineEndings("\r\n"));
        return end is null ? new MemoryStream(bytes) : new WatchedStream(bytes, end);
    }
}

/// <summary>Knows whether the client has read a letter to its end, which it does before it writes the last part. Until then the final dot cannot have gone out; the client tells nothing else about where a conversation broke.</summary>
sealed class LetterEnd(Action reached)
{
    volatile bool _reached;

    public bool Reached => _reached;

    public void Reach()
    {
        if (_reached) return;
        _reached = true;
        reached();
    }
}

/// <summary>The last part of a letter; the client asks once more after the last byte and is told that there is none.</summary>
sealed class WatchedStream(byte[] bytes, LetterEnd end) : MemoryStream(bytes, writable: false)
{
    public override int Read(byte[] buffer, int offset, int count) => Note(base.Read(buffer, offset, count));

    public override int Read(Span<byte> buffer) => Note(base.Read(buffer));

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => Task.FromResult(Read(buffer, offset, count));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));

    int Note(int read)
    {
        if (read is 0) end.Reach();
        return read;
    }
}
