using System.Globalization;

namespace Rtop.Partners.Data.PostgreSql.Embedded;

/// <summary>What postmaster.pid says about the server of a cluster.</summary>
sealed record Postmaster(int Pid, bool IsReady)
{
    public static Postmaster? Read(string cluster)
    {
        string[] lines;
        try
        {
            lines = File.ReadAllLines(PathIn(cluster));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        return lines is [var pid, ..] && int.TryParse(pid, CultureInfo.InvariantCulture, out var number)
            ? new(number, lines is [_, _, _, _, _, _, _, var status, ..] && status.StartsWith("ready", StringComparison.Ordinal))
            : null;
    }

    /// <summary>Whether that process is still the server of this cluster: after a restart of the machine the number may be a stranger's.</summary>
    public async Task<bool> IsAliveAsync(string cluster, CancellationToken ct) => OperatingSystem.IsLinux()
        ? WorkingFolder == cluster
        : (await Unix.RunAsync(["ps", "-o", "args=", "-p", Pid.ToString(CultureInfo.InvariantCulture)], ct)).Output.Contains($"-D {cluster} ", StringComparison.Ordinal);

    /// <summary>
    /// PostgreSQL takes any living process of its user with this number for the server and refuses to start. It disregards
    /// the number of its parent, which we are, and still checks that no process of the dead server is left.
    /// </summary>
    public void DisownStranger(string cluster)
    {
        if (!OperatingSystem.IsLinux() || WorkingFolder is not { } folder || folder == cluster) return;
        var lines = File.ReadAllLines(PathIn(cluster));
        lines[0] = Environment.ProcessId.ToString(CultureInfo.InvariantCulture);
        File.WriteAllText(PathIn(cluster), string.Join('\n', lines) + '\n');
    }

    string? WorkingFolder => new DirectoryInfo($"/proc/{Pid}/cwd").LinkTarget;

    static string PathIn(string cluster) => Path.Combine(cluster, "postmaster.pid");
}
