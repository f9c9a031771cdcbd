using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Rtop.Partners.Data.PostgreSql.Embedded;

/// <summary>What the system library offers and .NET does not.</summary>
static class Unix
{
    public const int Interrupt = 2;
    public const int Quit = 3;
    public const int Kill = 9;
    public const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    public const UnixFileMode OwnerFolder = OwnerOnly | UnixFileMode.UserExecute;

    /// <summary>The user this process runs as.</summary>
    public static uint User => geteuid();

    /// <summary>The one true name of a path, links resolved.</summary>
    public static string TrueName(string path)
    {
        var name = realpath(path, 0);
        if (name == 0) throw new IOException($"{path}: {Marshal.GetLastPInvokeErrorMessage()}");
        try
        {
            return Marshal.PtrToStringUTF8(name)!;
        }
        finally
        {
            free(name);
        }
    }

    /// <summary>Makes a folder or file another user's.</summary>
    public static void Give(string path, uint user)
    {
        if (user == User) return;
        if (lchown(path, user, user) != 0)
            throw new EmbeddedFault($"{path} could not be given to the user {user} ({Marshal.GetLastPInvokeErrorMessage()}). Put Portal__DataDirectory on a file system that knows owners.");
    }

    /// <summary>Sends a signal; a process that is gone already is what every signal here is after.</summary>
    public static void Signal(int pid, int signal)
    {
        const int noSuchProcess = 3;
        if (kill(pid, signal) != 0 && Marshal.GetLastPInvokeError() is var error && error != noSuchProcess)
            throw new Win32Exception(error);
    }

    /// <summary>Makes a folder with exactly this mode, whatever the umask.</summary>
    public static void MakeFolder(string path, UnixFileMode mode)
    {
        if (OperatingSystem.IsWindows()) throw new PlatformNotSupportedException();
        Directory.CreateDirectory(path, mode);
        File.SetUnixFileMode(path, mode);
    }

    /// <summary>Makes a folder of ours where there is nothing yet; false when there is something, be it a link.</summary>
    public static bool TryMakeFolder(string path)
    {
        const int exists = 17;
        if (mkdir(path, (uint)OwnerFolder) == 0) return true;
        if (Marshal.GetLastPInvokeError() == exists) return false;
        throw new IOException($"{path}: {Marshal.GetLastPInvokeErrorMessage()}");
    }

    /// <summary>Whether nobody but the owner may do anything with it.</summary>
    public static bool IsPrivate(string path) =>
        !OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & ~OwnerFolder) == 0;

    /// <summary>Opens a new file that only its owner can read from its first moment.</summary>
    public static FileStream CreatePrivate(string path)
    {
        if (OperatingSystem.IsWindows()) throw new PlatformNotSupportedException();
        return new(path, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, UnixCreateMode = OwnerOnly });
    }

    /// <summary>Whether it is a true folder (no link) of this user, closed to all others.</summary>
    public static async Task<bool> OwnsFolderAsync(uint user, string path, CancellationToken ct) =>
        (await RunAsync(["find", path, "-prune", "-type", "d", "-user", user.ToString(CultureInfo.InvariantCulture), "-perm", "0700"], ct)).Output.Length > 0;

    /// <summary>Where a command lies, or null; the places of system commands are searched even without a PATH.</summary>
    public static string? Find(string command) =>
        $"{Environment.GetEnvironmentVariable("PATH")}:/usr/bin:/bin:/usr/sbin:/sbin".Split(':', StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, command)).FirstOrDefault(File.Exists);

    /// <summary>Runs a short command and returns what it said on standard output.</summary>
    public static async Task<(int Code, string Output)> RunAsync(IReadOnlyList<string> command, CancellationToken ct)
    {
        var info = new ProcessStartInfo(Find(command[0]) ?? command[0], command.Skip(1)) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(info)!;
        var errors = process.StandardError.ReadToEndAsync(ct);
        var output = await process.StandardOutput.ReadToEndAsync(ct);
        await errors;
        await process.WaitForExitAsync(ct);
        return (process.ExitCode, output);
    }

    [DllImport("libc"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    static extern uint geteuid();

    [DllImport("libc", SetLastError = true), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    static extern int kill(int pid, int signal);

    [DllImport("libc", SetLastError = true, BestFitMapping = false, ThrowOnUnmappableChar = true), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    static extern int lchown([MarshalAs(UnmanagedType.LPUTF8Str)] string path, uint owner, uint group);

    [DllImport("libc", SetLastError = true, BestFitMapping = false, ThrowOnUnmappableChar = true), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    static extern nint realpath([MarshalAs(UnmanagedType.LPUTF8Str)] string path, nint buffer);

    [DllImport("libc", SetLastError = true, BestFitMapping = false, ThrowOnUnmappableChar = true), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    static extern int mkdir([MarshalAs(UnmanagedType.LPUTF8Str)] string path, uint mode);

    [DllImport("libc"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    static extern void free(nint memory);
}
