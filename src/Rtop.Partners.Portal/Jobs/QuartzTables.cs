using System.Text;
using Quartz;
using Rtop.Partners.Data;

namespace Rtop.Partners.Portal.Jobs;

/// <summary>The scheduler's own tables. They are made by the migrator, never by the portal's role, which may not create.</summary>
public static class QuartzTables
{
    /// <summary>Where they are.</summary>
    public const string Prefix = "jobs.qrtz_";

    /// <summary>What makes them: the scheduler's own script without its drops. On PostgreSQL it is run with the schema <c>jobs</c> as the search path.</summary>
    public static string Script(string provider = "PostgreSql")
    {
        var name = $"Quartz.Impl.AdoJobStore.Schema.create_{(provider is "SqlServer" ? "sqlServer" : "postgres")}.sql";
        using var stream = typeof(IScheduler).Assembly.GetManifestResourceStream(name)
            ?? throw new InstallationFault($"This Quartz has no {name}: it is another version than the one this portal was made with.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return string.Join('\n', reader.ReadToEnd().Replace("{0}", Prefix, StringComparison.Ordinal).Replace("{1}", "qrtz_", StringComparison.Ordinal).Split('\n').Where(line => !line.TrimStart().StartsWith("drop ", StringComparison.OrdinalIgnoreCase)));
    }
}
