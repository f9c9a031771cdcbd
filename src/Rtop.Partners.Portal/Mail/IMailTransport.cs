namespace Rtop.Partners.Portal.Mail;

/// <summary>The one seam to the world of mail; another client is put in by writing this again.</summary>
public interface IMailTransport
{
    /// <summary>False when no mail server is set; then nothing is sent.</summary>
    bool IsConfigured { get; }

    /// <summary>
    /// Hands one letter to the mail server. Throws only for a cancelled <paramref name="ct"/>, and only while the server cannot have taken the letter.
    /// </summary>
    Task<MailReply> SendAsync(MailLetter letter, CancellationToken ct);
}

/// <summary>What became of a letter.</summary>
public enum MailOutcome
{
    /// <summary>The server said that it took it.</summary>
    Delivered,

    /// <summary>The server did not take it; the same letter may be taken later.</summary>
    TryLater,

    /// <summary>The server will never take it for this address.</summary>
    Refused,

    /// <summary>The letter went out to its end and the answer never came: it may have been taken.</summary>
    Uncertain,
}

/// <summary>
/// The outcome, and a short word on it without content or address: a reply code (<c>550</c>, <c>550 5.1.1</c>), <c>address</c> (not one), <c>connect</c>, <c>tls</c> (not trusted),
/// <c>unable</c> (the server offers no TLS, or takes no such address), <c>lost</c>, <c>timeout</c> or <c>cancelled</c>.
/// </summary>
public sealed record MailReply(MailOutcome Outcome, string Reply);
