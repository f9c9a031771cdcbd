using Rtop.Partners.Data;

namespace Rtop.Partners.Portal;

/// <summary>The settings of this installation (DESIGN.md §8), read once and checked: a wrong one stops the start with a sentence that says what to do.</summary>
public sealed record PortalOptions
{
    /// <summary>Which database: <c>Embedded</c>, <c>PostgreSql</c> or <c>SqlServer</c>.</summary>
    public required string Provider { get; init; }

    /// <summary>Connection string of the role that web and jobs share; null when embedded.</summary>
    public string? PortalConnection { get; init; }

    /// <summary>Connection string of the migrator; null when embedded, or where this process must not migrate.</summary>
    public string? MigratorConnection { get; init; }

    /// <summary>Connection string of the role that reads everything for backups; null when embedded, or where this process makes none.</summary>
    public string? BackupConnection { get; init; }

    /// <summary>Binaries of the embedded server, when not those of the npm package.</summary>
    public string? EmbeddedBinaries { get; init; }

    /// <summary>Where the portal keeps what is not in the database; full path.</summary>
    public required string DataDirectory { get; init; }

    /// <summary>Where keys and passwords are kept; full path.</summary>
    public required string KeysDirectory { get; init; }

    /// <summary>The master key's file where it stands apart from the other keys, as a secret of the machine's; full path. Null: in the keys folder.</summary>
    public string? MasterKeyFile { get; init; }

    /// <summary>Where the portal listens.</summary>
    public required string Urls { get; init; }

    /// <summary>The portal's address as people type it; links in mails begin with it.</summary>
    public required Uri BaseUrl { get; init; }

    /// <summary>Loads the demonstration, lets its accounts in with the passphrase alone, and says so on every page.</summary>
    public required bool Demo { get; init; }

    /// <summary>Networks of the proxies before the portal. Only they are believed when they say from which address and over which scheme somebody came; with none, nobody is.</summary>
    public IReadOnlyList<System.Net.IPNetwork> Proxies { get; init; } = [];

    /// <summary>How long a portal that was told to stop still works while it says that it is not ready: time for a proxy to look away.</summary>
    public TimeSpan Drain { get; init; }

    /// <summary>True when people come over https; cookies then are Secure and bound to the host.</summary>
    public bool IsHttps => BaseUrl.Scheme == Uri.UriSchemeHttps;

    /// <summary>Reads the settings. Throws <see cref="InstallationFault"/>.</summary>
    public static PortalOptions Read(IConfiguration settings)
    {
        var provider = settings["Database:Provider"] is { Length: > 0 } given ? given : "Embedded";
        if (provider is not ("Embedded" or "PostgreSql" or "SqlServer"))
            throw new InstallationFault($"Database__Provider is \"{provider}\": it must be Embedded, PostgreSql or SqlServer.");

        var portal = settings["ConnectionStrings:Portal"];
        if (provider is not "Embedded" && string.IsNullOrWhiteSpace(portal))
            throw new InstallationFault("ConnectionStrings__Portal is missing: with Database__Provider set to a server it must be the connection string of the role portal_app.");

        var data = Path.GetFullPath(settings["Portal:DataDirectory"] is { Length: > 0 } directory ? directory : "var");
        var urls = settings["Portal:Urls"] is { Length: > 0 } listen ? listen : "http://localhost:5080";
        foreach (var url in urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            if (!Uri.TryCreate(url.Replace("*", "any", StringComparison.Ordinal).Replace("+", "any", StringComparison.Ordinal), UriKind.Absolute, out var parsed) || parsed.Scheme is not ("http" or "https"))
                throw new InstallationFault($"Portal__Urls has \"{url}\", which is not an address to listen on: write for example http://localhost:5080.");

        var baseUrl = settings["Portal:BaseUrl"] is { Length: > 0 } address ? address : urls.Split(';')[0];
        if (!Uri.TryCreate(baseUrl, UriKind.Absolute, out var root) || root.Scheme is not ("http" or "https"))
            throw new InstallationFault($"Portal__BaseUrl is \"{baseUrl}\", which is not an address: write for example https://partners.example.org.");
        if (root.Scheme == Uri.UriSchemeHttp && !root.IsLoopback)
            throw new InstallationFault($"Portal__BaseUrl is {root}: sign-in over plain http is for this machine alone. Use an https address.");

        var proxies = Web.Proxies.Read(settings);
        if (root.Scheme == Uri.UriSchemeHttps && proxies is [] && !urls.Contains("https:", StringComparison.OrdinalIgnoreCase))
            throw new InstallationFault($"Portal__BaseUrl is {root}, but the portal itself listens on {urls} alone: name the network of the proxy that speaks https in Portal__Proxies, or listen on https.");

        return new()
        {
            Provider = provider,
            PortalConnection = portal,
            MigratorConnection = settings["ConnectionStrings:Migrator"] is { Length: > 0 } migrator ? migrator : null,
            BackupConnection = settings["ConnectionStrings:Backup"] is { Length: > 0 } backup ? backup : null,
            EmbeddedBinaries = settings["Database:EmbeddedBinaries"] is { Length: > 0 } binaries ? Path.GetFullPath(binaries) : null,
            DataDirectory = data,
            KeysDirectory = Path.GetFullPath(settings["Keys:Directory"] is { Length: > 0 } keys ? keys : Path.Combine(data, "keys")),
            MasterKeyFile = settings["Keys:MasterFile"] is { Length: > 0 } master ? Path.GetFullPath(master) : null,
            Urls = urls,
            BaseUrl = root,
            Demo = Flag(settings, "Demo:Enabled") ?? provider is "Embedded",
            Proxies = proxies,
            // An embedded database has one portal, and nobody in front of it who could go elsewhere.
            Drain = TimeSpan.FromSeconds(Seconds(settings, "Portal:DrainSeconds", most: 300) ?? (provider is "Embedded" ? 0 : 5)),
        };
    }

    static int? Seconds(IConfiguration settings, string key, int most) =>
        settings[key] is not { Length: > 0 } text ? null
        : int.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var value) && value >= 0 && value <= most ? value
        : throw new InstallationFault($"{key.Replace(":", "__", StringComparison.Ordinal)} is \"{text}\": it must be a number of seconds from 0 to {most}.");

    static bool? Flag(IConfiguration settings, string key) =>
        settings[key] is not { Length: > 0 } text ? null
        : bool.TryParse(text, out var value) ? value
        : throw new InstallationFault($"{key.Replace(":", "__", StringComparison.Ordinal)} is \"{text}\": it must be true or false.");
}
