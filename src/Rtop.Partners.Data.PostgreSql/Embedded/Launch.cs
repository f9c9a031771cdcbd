using System.Globalization;

namespace Rtop.Partners.Data.PostgreSql.Embedded;

/// <summary>As whom the server runs, and what is put before its command for that.</summary>
sealed record Launch(uint User, IReadOnlyList<string> Prefix)
{
    const uint Nobody = 65534;

    /// <summary>PostgreSQL refuses to run as root, so root hands it to the user nobody.</summary>
    public static uint ServerUser => Unix.User == 0 ? Nobody : Unix.User;

    /// <summary>Finds the least that lets the server reach its binaries and its folder.</summary>
    public static async Task<Launch> ChooseAsync(string binaries, string folder, CancellationToken ct)
    {
        // A session of its own: Ctrl-C in a terminal must reach the portal only, which then stops its server.
        string[] session = Unix.Find("setsid") is { } setsid ? [setsid] : [];
        var setpriv = Unix.Find("setpriv");
        if (ServerUser != Nobody)
        {
            string[] tied = setpriv is null ? [] : [setpriv, "--pdeathsig=INT"];
            return new(ServerUser, [.. session, .. await WorksAsync(tied, binaries, folder, ct) ? tied : []]);
        }
        if (setpriv is null)
            throw new EmbeddedFault("The portal runs as root, and PostgreSQL must not. Start the portal as an ordinary user, or install util-linux, whose setpriv hands the database to the user nobody.");

        var user = Nobody.ToString(CultureInfo.InvariantCulture);
        string[] dropped = [setpriv, $"--reuid={user}", $"--regid={user}", "--clear-groups", "--no-new-privs", "--pdeathsig=INT"];
        string[] plain = [.. dropped, "--inh-caps=-all"];
        if (await WorksAsync(plain, binaries, folder, ct)) return new(Nobody, [.. session, .. plain]);

        // Below a folder closed to others (a checkout in root's home) the server may pass and read, not write.
        // Without no_setuid_fixup access(2) ignores the capability, and PostgreSQL checks its binaries with access(2).
        string[] reading = [.. dropped, "--inh-caps=-all,+dac_read_search", "--ambient-caps=-all,+dac_read_search", "--securebits=+no_setuid_fixup"];
        if (await WorksAsync(reading, binaries, folder, ct)) return new(Nobody, [.. session, .. reading]);

        throw new EmbeddedFault($"The database runs as the user nobody ({user}), who cannot use {folder} or {binaries}. Give the folders above them the permission x for others, and the first one to that user: chown -R {user}:{user} {folder}");
    }

    static async Task<bool> WorksAsync(string[] prefix, string binaries, string folder, CancellationToken ct) =>
        (await Unix.RunAsync([.. prefix, Unix.Find("test") ?? "/bin/test", "-x", Path.Combine(binaries, "bin", "postgres"), "-a", "-w", folder], ct)).Code == 0;
}
