using System.Globalization;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Backups;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Verbs;

/// <summary>Makes a backup because a person asked, while the portal serves.</summary>
public static class BackupVerb
{
    /// <summary>Copies everything, or one organization (<paramref name="workspace"/>). Prints where it is.</summary>
    public static async Task<int> RunAsync(IServiceProvider services, string directory, string? workspace, CancellationToken ct) =>
        Say(await services.GetRequiredService<BackupMaker>().MakeAsync(Path.GetFullPath(directory), workspace is null ? null : CodeOf(workspace), ct), "rows");

    /// <summary>Copies the keys folder.</summary>
    public static async Task<int> KeysAsync(IServiceProvider services, string directory, CancellationToken ct) =>
        Say(await services.GetRequiredService<BackupMaker>().MakeKeysAsync(Path.GetFullPath(directory), ct), "files");

    /// <summary>The code of an organization. Throws <see cref="InstallationFault"/> when it is none.</summary>
    public static WorkspaceCode CodeOf(string text) => WorkspaceCode.Parse(text) ?? throw new InstallationFault($"\"{text}\" is not the code of an organization: write for example au.");

    static int Say(MadeBackup made, string what)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{made.File.FullName}: {made.Rows} {what}, {made.File.Length / 1048576.0:F1} MB, written and read again in {made.Took.TotalSeconds:F1} s"));
        return 0;
    }
}
