using System.Diagnostics;
using System.Globalization;

namespace Rtop.Partners.Portal.Tests.Verbs;

/// <summary>A file system of a few megabytes in memory, which a test fills to the last byte and gives room again. To mount one takes root.</summary>
sealed class SmallDisk : IAsyncDisposable
{
    readonly string folder;
    readonly string ballast;

    SmallDisk(string folder) => (this.folder, ballast) = (folder, Path.Combine(folder, "ballast"));

    /// <summary>Puts it where a folder is, under whatever the folder has; null where this account may not.</summary>
    public static async Task<SmallDisk?> AtAsync(string folder, int megabytes)
    {
        Directory.CreateDirectory(folder);
        return OperatingSystem.IsLinux() && await RunAsync("mount", "-t", "tmpfs", "-o", string.Create(CultureInfo.InvariantCulture, $"size={megabytes}m,mode=711"), "rtop-small-disk", folder) ? new(folder) : null;
    }

    /// <summary>Takes what room there is.</summary>
    public void Fill()
    {
        using var file = new FileStream(ballast, FileMode.OpenOrCreate, FileAccess.Write);
        file.Seek(0, SeekOrigin.End);
        var zeros = new byte[64 * 1024];
        // A page is the least that such a file system gives away.
        for (var step = zeros.Length; step >= 4096;)
        {
            try
            {
                file.Write(zeros, 0, step);
                file.Flush();
            }
            catch (IOException)
            {
                step /= 2;
            }
        }
    }

    /// <summary>Gives all of it back.</summary>
    public void Free() => File.Delete(ballast);

    // Whoever still has a file open there keeps it until the end.
    public async ValueTask DisposeAsync() => await RunAsync("umount", "-l", folder);

    static async Task<bool> RunAsync(string program, params string[] args)
    {
        using var process = Process.Start(new ProcessStartInfo(program, args) { RedirectStandardError = true })!;
        await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0;
    }
}
