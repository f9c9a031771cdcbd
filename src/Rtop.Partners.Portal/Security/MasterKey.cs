using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Rtop.Partners.Data;

namespace Rtop.Partners.Portal.Security;

/// <summary>The installation's master key: 32 random bytes in a file outside the database and its backup, readable by this account alone.</summary>
public static class MasterKey
{
    /// <summary>Name of its file in the keys folder.</summary>
    public const string FileName = "master.key";

    const int Size = 32;

    /// <summary>Reads the key; makes it at the first start. Throws <see cref="InstallationFault"/> saying what to do.</summary>
    public static byte[] LoadOrCreate(string keysDirectory)
    {
        var file = Path.Combine(keysDirectory, FileName);
        if (!File.Exists(file)) return Create(keysDirectory, file);
        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(file) & ~(UnixFileMode.UserRead | UnixFileMode.UserWrite)) != 0)
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
        var ring = new DirectoryInfo(Path.Combine(keysDirectory, KeyRing.FolderName));
        if (ring.Exists && ring.EnumerateFiles().Any())
            throw new InstallationFault($"{file} is missing, but other keys that need it are there: put it back from your copy of the keys folder.");
        var key = RandomNumberGenerator.GetBytes(Size);
        // Written whole before it has its name: whoever starts at the same moment reads all of it or none.
        var half = $"{file}.{Guid.NewGuid():N}";
        try
        {
            MakeFolder(keysDirectory);
            Write(half, key);
            Name(half, file);
            return key;
        }
        catch (IOException) when (File.Exists(file))
        {
            return LoadOrCreate(keysDirectory);
        }
        finally
        {
            File.Delete(half);
        }
    }

    // The framework's move looks whether the name is taken and renames then: of two at once both would succeed, with two keys.
    // The system refuses a second link of the same name.
    static void Name(string half, string file)
    {
        if (OperatingSystem.IsWindows()) File.Move(half, file);
        else if (Link(half, file) != 0) throw new IOException($"{file} cannot be written (error {Marshal.GetLastPInvokeError()}).");
    }

    [DllImport("libc", EntryPoint = "link", SetLastError = true, BestFitMapping = false, ThrowOnUnmappableChar = true), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    static extern int Link([MarshalAs(UnmanagedType.LPUTF8Str)] string from, [MarshalAs(UnmanagedType.LPUTF8Str)] string to);

    static void MakeFolder(string folder)
    {
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(folder);
        else if (!Directory.Exists(folder)) Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    static void Write(string file, byte[] key)
    {
        var how = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) how.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var stream = new FileStream(file, how);
        stream.Write(key);
        stream.Flush(flushToDisk: true);
    }
}
