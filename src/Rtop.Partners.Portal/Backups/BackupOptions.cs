using System.Globalization;
using Rtop.Partners.Data;

namespace Rtop.Partners.Portal.Backups;

/// <summary>The settings of backups: environment names begin with <c>Backup__</c>. Only the public keys of those who may open one are here; the private ones are somewhere else.</summary>
public sealed record BackupOptions
{
    const int Days = 35;

    /// <summary>Where the nightly job puts backups; null: it makes none.</summary>
    public string? Directory { get; init; }

    /// <summary>Where it puts copies of the keys folder: another place, as who has both has everything. Null: it makes none.</summary>
    public string? KeysDirectory { get; init; }

    /// <summary>Who may open a backup: public keys of age.</summary>
    public IReadOnlyList<string> Recipients { get; init; } = [];

    /// <summary>The private key that opens a backup: a file, brought for a restore and taken away again.</summary>
    public string? Identity { get; init; }

    /// <summary>Days after which the nightly job removes a backup.</summary>
    public int KeepDays { get; init; } = Days;

    /// <summary>The program that encrypts.</summary>
    public string Age { get; init; } = "age";

    /// <summary>True when the nightly job makes backups.</summary>
    public bool IsConfigured => Directory is not null && Recipients is not [];

    /// <summary>Reads the settings. Throws <see cref="InstallationFault"/>.</summary>
    public static BackupOptions Read(IConfiguration settings)
    {
        string? Of(string name) => settings[$"Backup:{name}"] is { Length: > 0 } text ? text : null;
        var keep = Days;
        if (Of("KeepDays") is { } days && !(int.TryParse(days, CultureInfo.InvariantCulture, out keep) && keep is > 0 and <= 3650))
            throw new InstallationFault($"Backup__KeepDays is \"{days}\": it must be a number of days, 1 to 3650.");
        return new()
        {
            Directory = Of("Directory") is { } directory ? Path.GetFullPath(directory) : null,
            KeysDirectory = Of("KeysDirectory") is { } keys ? Path.GetFullPath(keys) : null,
            Recipients = Of("Recipients") is { } recipients ? RecipientsIn(recipients) : [],
            Identity = Of("Identity") is { } identity ? Path.GetFullPath(identity) : null,
            KeepDays = keep,
            Age = Of("Age") ?? "age",
        };
    }

    // A file of them, or themselves.
    static List<string> RecipientsIn(string text)
    {
        var lines = File.Exists(text) ? File.ReadAllLines(text) : text.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries);
        List<string> recipients = [.. lines.Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#')];
        if (recipients.Any(recipient => recipient.StartsWith("AGE-SECRET-KEY-", StringComparison.OrdinalIgnoreCase)))
            throw new InstallationFault("Backup__Recipients has a private key. It belongs on no machine that makes backups: take it away, and put the public key (age1…) there.");
        return recipients is not [] && recipients.All(recipient => recipient.StartsWith("age1", StringComparison.Ordinal) || recipient.StartsWith("ssh-", StringComparison.Ordinal)) ? recipients
            : throw new InstallationFault("Backup__Recipients is neither a file of public keys of age nor such keys: each begins with age1. \"age-keygen\" makes a pair; do that on another machine.");
    }
}
