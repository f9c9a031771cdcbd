using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Rtop.Partners.Data.Sealing;

/// <summary>Small files that this account alone may read. They are written whole before they have their name: whoever reads sees all of one or none.</summary>
public static class PrivateFile
{
    const UnixFileMode Mine = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    const UnixFileMode MyFolder = Mine | UnixFileMode.UserExecute;

    /// <summary>Writes a file that must not be there yet. Throws <see cref="IOException"/> when it is; of several at once one succeeds.</summary>
    public static void Create(string file, ReadOnlySpan<byte> bytes) => Write(file, bytes, Link);

    /// <summary>Writes a file in the place of the one that is there.</summary>
    public static void Replace(string file, ReadOnlySpan<byte> bytes) => Write(file, bytes, (half, name) => File.Move(half, name, overwrite: true));

    /// <summary>Overwrites a file and takes its name away.</summary>
    public static void Erase(string file)
    {
        using (var stream = new FileStream(file, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete))
        {
            stream.Write(RandomNumberGenerator.GetBytes((int)stream.Length));
            stream.Flush(flushToDisk: true);
        }

        File.Delete(file);
        Settle(Path.GetDirectoryName(file)!);
    }

    /// <summary>True when another account of this machine could read or change it; a folder likewise.</summary>
    public static bool IsOpenToOthers(string path) => !OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & ~MyFolder) != 0;

    /// <summary>Gives a file that was written whole its name, which must be free, in the same folder. Throws <see cref="IOException"/> when it is taken.</summary>
    public static void Name(string half, string file)
    {
        File.Move(half, file);
        Settle(Path.GetDirectoryName(file)!);
    }

    static void Write(string file, ReadOnlySpan<byte> bytes, Action<string, string> name)
    {
        var folder = Path.GetDirectoryName(file)!;
        var half = $"{file}.{Guid.NewGuid():N}";
        try
        {
            MakeFolder(folder);
            var how = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows()) how.UnixCreateMode = Mine;
            using (var stream = new FileStream(half, how))
            {
                stream.Write(bytes);
                stream.Flush(flushToDisk: true);
            }

            name(half, file);
        }
        finally
        {
            File.Delete(half);
        }

        Settle(folder);
    }

    /// <summary>Makes a folder that this account alone may enter, with those above it; one that is there stays as it is.</summary>
    public static void MakeFolder(string folder)
    {
        if (Directory.Exists(folder)) return;
        // The rights given here are those of the last folder alone.
        if (Path.GetDirectoryName(folder) is { } above) MakeFolder(above);
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(folder);
        else Directory.CreateDirectory(folder, MyFolder);
    }

    // The framework's move looks whether the name is taken and renames then: of two at once both would succeed, with two keys.
    // The system refuses a second link of the same name.
    static void Link(string half, string file)
    {
        if (OperatingSystem.IsWindows()) File.Move(half, file);
        else if (LinkFile(half, file) != 0) throw new IOException($"{file} cannot be written (error {Marshal.GetLastPInvokeError()}).");
    }

    // What is sealed under a key may be safe on disk before the key's name is: a power cut must not take the name alone.
    static void Settle(string folder)
    {
        if (OperatingSystem.IsWindows() || OpenFile(folder, 0) is not (>= 0 and var handle)) return;
        _ = Flush(handle);
        _ = CloseFile(handle);
    }

    [DllImport("libc", EntryPoint = "link", SetLastError = true, BestFitMapping = false, ThrowOnUnmappableChar = true), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    static extern int LinkFile([MarshalAs(UnmanagedType.LPUTF8Str)] string from, [MarshalAs(UnmanagedType.LPUTF8Str)] string to);

    [DllImport("libc", EntryPoint = "open", BestFitMapping = false, ThrowOnUnmappableChar = true), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    static extern int OpenFile([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags);

    [DllImport("libc", EntryPoint = "fsync"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    static extern int Flush(int handle);

    [DllImport("libc", EntryPoint = "close"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    static extern int CloseFile(int handle);
}
