using Rtop.Partners.Data;

namespace Rtop.Partners.Portal.Verbs;

/// <summary>The folders that the portal keeps for itself.</summary>
public static class Folders
{
    /// <summary>Makes them where they are missing. Throws <see cref="InstallationFault"/> when they cannot be written.</summary>
    public static void Prepare(PortalOptions options)
    {
        Writable(options.DataDirectory, "Portal__DataDirectory");
        Writable(options.KeysDirectory, "Keys__Directory", isPrivate: true);
    }

    static void Writable(string folder, string setting, bool isPrivate = false)
    {
        try
        {
            if (isPrivate && !OperatingSystem.IsWindows()) Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            else Directory.CreateDirectory(folder);
            var probe = Path.Combine(folder, $".probe-{Environment.ProcessId}");
            File.WriteAllText(probe, "");
            File.Delete(probe);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new InstallationFault($"The folder {folder} cannot be written: give this account the right to, or set {setting} to another folder.", fault);
        }
    }
}
