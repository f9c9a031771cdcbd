using System.Security.Cryptography;
using Rtop.Partners.Data;
using Rtop.Partners.Data.Sealing;

namespace Rtop.Partners.Portal.Security;

/// <summary>The installation's master key: 32 random bytes in a file outside the database and its backup, readable by this account alone.</summary>
public static class MasterKey
{
    /// <summary>Name of its file in the keys folder.</summary>
    public const string FileName = "master.key";

    const int Size = 32;

    // A secret that the machine hands to the service is lent to it through the group; nobody else may read it either.
    const UnixFileMode Lent = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead;

    /// <summary>Reads the key of an installation; makes it at the first start, unless it stands apart. Throws <see cref="InstallationFault"/> saying what to do.</summary>
    public static byte[] LoadOrCreate(PortalOptions options) => options.MasterKeyFile is not { } apart ? LoadOrCreate(options.KeysDirectory)
        : File.Exists(apart) ? Read(apart, Lent) : throw new InstallationFault($"Keys__MasterFile is {apart}, and there is no such file: put the master key there, or take the setting away to have it in the keys folder.");

    /// <summary>Reads the key in the keys folder; makes it at the first start. Throws <see cref="InstallationFault"/> saying what to do.</summary>
    public static byte[] LoadOrCreate(string keysDirectory)
    {
        var file = Path.Combine(keysDirectory, FileName);
        return File.Exists(file) ? Read(file, UnixFileMode.UserRead | UnixFileMode.UserWrite) : Create(keysDirectory, file);
    }

    static byte[] Read(string file, UnixFileMode most)
    {
        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(file) & ~most) != 0)
            throw new InstallationFault($"{file} can be read by other accounts of this machine. Run: chmod 600 {file}");
        byte[] key;
        try
        {
            key = File.ReadAllBytes(file);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new InstallationFault($"{file} cannot be read: give this account the right to read it.", fault);
        }

        return key.Length == Size ? key : throw new InstallationFault($"{file} is not a key of {Size} bytes: put the right file back from your copy of the keys folder.");
    }

    static byte[] Create(string keysDirectory, string file)
    {
        // A new key beside old ones would make them unreadable without a word.
        if (HasFiles(KeyRing.FolderName) || HasFiles(OrganizationKeys.FolderName))
            throw new InstallationFault($"{file} is missing, but other keys that need it are there: put it back from your copy of the keys folder.");
        var key = RandomNumberGenerator.GetBytes(Size);
        try
        {
            PrivateFile.Create(file, key);
            return key;
        }
        catch (IOException) when (File.Exists(file))
        {
            // Who started at the same moment was first.
            return LoadOrCreate(keysDirectory);
        }

        bool HasFiles(string name) => new DirectoryInfo(Path.Combine(keysDirectory, name)) is { Exists: true } folder && folder.EnumerateFiles("*", SearchOption.AllDirectories).Any();
    }
}
