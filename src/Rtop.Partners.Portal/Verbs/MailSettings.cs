using System.Globalization;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Mail;

namespace Rtop.Partners.Portal.Verbs;

/// <summary>The settings of mail, looked at before anything is started.</summary>
public static class MailSettings
{
    /// <summary>Reads and checks them. Throws <see cref="InstallationFault"/>.</summary>
    public static MailOptions Read(IConfiguration settings)
    {
        foreach (var name in (string[])[nameof(MailOptions.Port), nameof(MailOptions.TimeoutSeconds), nameof(MailOptions.LastReplySeconds), nameof(MailOptions.PerMinute), nameof(MailOptions.PerReaderPerHour)])
            if (settings[$"Mail:{name}"] is { Length: > 0 } text && !int.TryParse(text, CultureInfo.InvariantCulture, out _))
                throw new InstallationFault($"Mail__{name} is \"{text}\": it must be a number.");

        var mail = settings.GetSection("Mail").Get<MailOptions>() ?? new();
        return new MailOptionsCheck().Validate(null, mail) is { Failed: true, Failures: { } faults } ? throw new InstallationFault(string.Join(' ', faults)) : mail;
    }
}
