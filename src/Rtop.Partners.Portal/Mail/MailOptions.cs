using System.Net;
using System.Net.Mail;
using System.Text;
using Microsoft.Extensions.Options;

namespace Rtop.Partners.Portal.Mail;

/// <summary>The mail server, from the section <c>Mail</c>.</summary>
public sealed class MailOptions
{
    /// <summary>Name of the mail server; empty when the portal sends no mail.</summary>
    public string Host { get; set; } = "";

    /// <summary>Its port; 587 with StartTls and 25 without, when not set.</summary>
    public int? Port { get; set; }

    /// <summary>From whom the mails come: an address, or <c>Name &lt;address&gt;</c>.</summary>
    public string From { get; set; } = "";

    /// <summary>Account on the mail server, when it asks for one.</summary>
    public string User { get; set; } = "";

    /// <summary>Password of that account.</summary>
    public string Password { get; set; } = "";

    /// <summary><c>StartTls</c> or <c>None</c>; when not set, None for a server on this machine and StartTls for any other.</summary>
    public string Security { get; set; } = "";

    /// <summary>How long the server may be silent in all, until it has the whole letter.</summary>
    public int TimeoutSeconds { get; set; } = 60;

    /// <summary>How long it may then think before its last answer. Giving up early makes doubles, so RFC 5321 (4.5.3.2.6) asks for ten minutes.</summary>
    public int LastReplySeconds { get; set; } = 600;

    /// <summary>Most mails that this portal hands to the server within a minute; the others wait for the next. 0: as many as there are.</summary>
    public int PerMinute { get; set; }

    /// <summary>Most mails that one reader gets within an hour; the others wait until there is room. Urgent ones are not held back.</summary>
    public int PerReaderPerHour { get; set; } = 30;

    /// <summary>True when a mail server is set.</summary>
    public bool IsConfigured => !string.IsNullOrWhiteSpace(Host);

    /// <summary>True when a letter leaves this machine only under TLS.</summary>
    public bool RequiresTls => Security.Length > 0 ? Security.Equals("StartTls", StringComparison.OrdinalIgnoreCase) : !IsLoopback;

    /// <summary>The port in force.</summary>
    public int PortInForce => Port ?? (RequiresTls ? 587 : 25);

    internal bool IsLoopback =>
        Host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(Host, out var address) && IPAddress.IsLoopback(address));
}

/// <summary>Says at start-up what is wrong with the settings of mail, instead of at the first letter.</summary>
public sealed class MailOptionsCheck : IValidateOptions<MailOptions>
{
    /// <inheritdoc />
    public ValidateOptionsResult Validate(string? name, MailOptions options)
    {
        string[] faults = options.IsConfigured ? [.. Faults(options)] : [];
        return faults is [] ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    static IEnumerable<string> Faults(MailOptions mail)
    {
        if (Uri.CheckHostName(mail.Host) is UriHostNameType.Unknown)
            yield return $"Mail__Host is \"{mail.Host}\", which is not the name of a machine: write for example mail.example.org, and the port in Mail__Port.";
        if (mail.Port is < 1 or > 65535)
            yield return $"Mail__Port is {mail.Port}: it must be between 1 and 65535.";
        if (mail.Port is 465 || mail.Security.ToUpperInvariant() is "TLS" or "SSL" or "IMPLICIT" or "SSLONCONNECT")
            yield return "The portal cannot speak TLS from the first byte (port 465): use Mail__Security=StartTls, usually on port 587, or a mail relay on this machine that does it.";
        else if (mail.Security.ToUpperInvariant() is not ("" or "STARTTLS" or "NONE"))
            yield return $"Mail__Security is \"{mail.Security}\": it must be StartTls or None.";

        if (string.IsNullOrWhiteSpace(mail.From))
            yield return "Mail__From is missing: with Mail__Host set it must be the address that mails come from.";
        else if (!MailAddress.TryCreate(mail.From, out var from) || !Ascii.IsValid(from.User))
            yield return $"Mail__From is \"{mail.From}\", which is not an address: write for example reminders@example.org.";

        if (mail.User.Length > 0 != mail.Password.Length > 0)
            yield return "Mail__User and Mail__Password go together: set both, or neither.";
        if (mail.User.Length > 0 && !mail.RequiresTls && !mail.IsLoopback)
            yield return $"Mail__Security=None would send Mail__Password in the clear to {mail.Host}: use StartTls, or a server that asks for no password.";
        if (mail.TimeoutSeconds is < 1 or > 3600 || mail.LastReplySeconds is < 1 or > 3600)
            yield return "Mail__TimeoutSeconds and Mail__LastReplySeconds must be between 1 and 3600.";
        if (mail.PerMinute < 0 || mail.PerReaderPerHour < 1)
            yield return "Mail__PerMinute must be 0 (no limit) or more, and Mail__PerReaderPerHour 1 or more.";
    }
}
