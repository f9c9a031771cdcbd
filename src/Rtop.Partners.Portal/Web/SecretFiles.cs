using Rtop.Partners.Data;

namespace Rtop.Partners.Portal.Web;

/// <summary>
/// Settings that stand in files, one a file, named as in the environment (<c>ConnectionStrings__Portal</c>, <c>Mail__Password</c>): what only the portal should
/// read is then neither in its environment nor in a command line. From the folder in <c>Secrets__Directory</c>, else that of systemd's credentials, else <c>/run/secrets</c>.
/// </summary>
public static class SecretFiles
{
    const string Containers = "/run/secrets";

    /// <summary>Reads them over what was read before. Throws <see cref="InstallationFault"/> when the folder or one of them cannot be read.</summary>
    public static T AddSecretFiles<T>(this T settings) where T : IConfigurationBuilder
    {
        var given = Environment.GetEnvironmentVariable("Secrets__Directory");
        if (!string.IsNullOrEmpty(given) && !Directory.Exists(given)) throw new InstallationFault($"Secrets__Directory is \"{given}\", and there is no such folder: give the folder with the files of secret settings, or leave it out.");
        var folder = Path.GetFullPath(new[] { given, Environment.GetEnvironmentVariable("CREDENTIALS_DIRECTORY") }.FirstOrDefault(folder => !string.IsNullOrEmpty(folder)) ?? Containers);
        if (!Directory.Exists(folder)) return settings;
        try
        {
            // Other programs may keep theirs there too; a setting of ours has a section.
            settings.AddInMemoryCollection(Directory.EnumerateFiles(folder).Where(file => Path.GetFileName(file) is var name && name.Contains("__", StringComparison.Ordinal) && name[0] is not '.')
                .Select(file => KeyValuePair.Create(Path.GetFileName(file).Replace("__", ":", StringComparison.Ordinal), (string?)File.ReadAllText(file).TrimEnd('\r', '\n'))).ToList());
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new InstallationFault($"A file in {folder} cannot be read: give this account the right to read what is there.", fault);
        }

        return settings;
    }
}
