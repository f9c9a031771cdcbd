using System.Globalization;
using Rtop.Partners.Data;
using Rtop.Partners.Data.Sealing;

namespace Rtop.Partners.Portal.Backups;

/// <summary>The files in a folder of backups. A file has its name only when it was read again and found whole: what has one is good.</summary>
public static class BackupFiles
{
    /// <summary>Copies of everything.</summary>
    public const string Everything = "portal";

    /// <summary>Copies of the keys folder.</summary>
    public const string Keys = "keys";

    const string Ending = ".age";
    const string Half = ".part";
    const string Instant = "yyyyMMdd'T'HHmmssfff'Z'";

    /// <summary>Copies of one organization.</summary>
    public static string Organization(string code) => $"organization-{code}";

    /// <summary>Makes a file of that kind: written under another name, and named when <paramref name="write"/> has come to its end. Throws <see cref="InstallationFault"/>.</summary>
    public static async Task<FileInfo> MakeAsync(string directory, string kind, DateTimeOffset at, Func<string, Task> write)
    {
        var name = Path.Combine(directory, string.Create(CultureInfo.InvariantCulture, $"{kind}-{at.UtcDateTime.ToString(Instant, CultureInfo.InvariantCulture)}{Ending}"));
        var half = $"{name}.{Guid.NewGuid():N}{Half}";
        try
        {
            PrivateFile.MakeFolder(directory);
            await write(half);
            PrivateFile.Name(half, name);
            return new(name);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new InstallationFault($"No backup could be written in {directory}: {fault.Message}", fault);
        }
        finally
        {
            if (File.Exists(half)) File.Delete(half);
        }
    }

    /// <summary>The last of a kind in a folder, or the file itself. Throws <see cref="InstallationFault"/> when there is none.</summary>
    public static string Last(string place, string kind) =>
        File.Exists(place) ? Path.GetFullPath(place)
        : All(place, kind) is [.., var last] ? last.File.FullName
        : throw new InstallationFault($"There is no backup in {Path.GetFullPath(place)}: a file whose name begins with {kind}- and ends with {Ending}.");

    /// <summary>Those of a kind with the instant that each shows, in order.</summary>
    public static IReadOnlyList<(DateTimeOffset At, FileInfo File)> All(string directory, string kind) => !Directory.Exists(directory) ? [] :
    [
        .. new DirectoryInfo(directory).EnumerateFiles($"{kind}-*{Ending}")
            .Select(file => (At: InstantOf(file.Name[(kind.Length + 1)..^Ending.Length]), File: file)).Where(one => one.At is not null).Select(one => (one.At!.Value, one.File)).OrderBy(one => one.Item1),
    ];

    /// <summary>Removes what is older than so many days, but never the last of a kind; and what others left half written a day ago.</summary>
    public static int Clear(string directory, string kind, DateTimeOffset now, int days)
    {
        var old = All(directory, kind).SkipLast(1).Where(one => one.At < now.AddDays(-days)).Select(one => one.File)
            .Concat(new DirectoryInfo(directory).EnumerateFiles($"{kind}-*{Half}").Where(file => file.LastWriteTimeUtc < now.UtcDateTime.AddDays(-1))).ToList();
        foreach (var file in old) file.Delete();
        return old.Count;
    }

    static DateTimeOffset? InstantOf(string text) =>
        DateTimeOffset.TryParseExact(text, Instant, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var at) ? at : null;
}
