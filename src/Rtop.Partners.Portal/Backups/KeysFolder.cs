using System.Formats.Tar;
using Rtop.Partners.Data;
using Rtop.Partners.Data.Sealing;
using Rtop.Partners.Portal.Security;

namespace Rtop.Partners.Portal.Backups;

/// <summary>The keys folder as a tar archive: nothing in it is changed, and it comes back with the same names, readable by this account alone.</summary>
public static class KeysFolder
{
    /// <summary>Writes every file, and the master key of its own file if it stands apart; how many. Throws <see cref="InstallationFault"/> for what is no file and no folder: it would be missing from the copy.</summary>
    public static async Task<int> WriteAsync(string folder, string? masterApart, Stream to, CancellationToken ct)
    {
        // What may not be looked into is a fault, and not left out.
        var every = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };
        List<(string Name, string File)> files = [];
        foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos("*", every).OrderBy(entry => entry.FullName, StringComparer.Ordinal))
        {
            if (entry.LinkTarget is not null) throw new InstallationFault($"{entry.FullName} is a link, and what it leads to is not copied: put the file itself there. Nothing was kept.");
            if (entry is FileInfo) files.Add((Path.GetRelativePath(folder, entry.FullName).Replace('\\', '/'), entry.FullName));
        }

        if (masterApart is not null) files = [.. files.Where(file => file.Name != MasterKey.FileName), (MasterKey.FileName, masterApart)];
        await using var tar = new TarWriter(to, TarEntryFormat.Pax, leaveOpen: true);
        foreach (var (name, file) in files)
        {
            // Read whole: a key is replaced under its name, and never written over.
            var entry = new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream(await File.ReadAllBytesAsync(file, ct)), ModificationTime = File.GetLastWriteTimeUtc(file) };
            await tar.WriteEntryAsync(entry, ct);
        }

        return files.Count;
    }

    /// <summary>Whether a place is the folder or lies in it.</summary>
    public static bool Holds(string folder, string place) => Path.GetRelativePath(folder, place) is var way && way != ".." && !way.StartsWith($"..{Path.DirectorySeparatorChar}", StringComparison.Ordinal) && !Path.IsPathRooted(way);

    /// <summary>Reads every file, and puts it into a folder, or nowhere; how many. Throws <see cref="InstallationFault"/>.</summary>
    public static async Task<int> ReadAsync(Stream from, string? folder, CancellationToken ct)
    {
        var count = 0;
        await using var tar = new TarReader(from, leaveOpen: true);
        while (await tar.GetNextEntryAsync(copyData: true, ct) is { } entry)
        {
            if (entry.EntryType is not (TarEntryType.RegularFile or TarEntryType.V7RegularFile) || Path.IsPathRooted(entry.Name) || entry.Name.Split('/').Any(part => part is "" or "." or ".."))
                throw new Data.Backups.BackupDamaged("it has something else than a file of keys");
            using var bytes = new MemoryStream();
            if (entry.DataStream is { } data) await data.CopyToAsync(bytes, ct);
            count++;
            if (folder is null) continue;
            var file = Path.Combine(folder, entry.Name);
            PrivateFile.Create(file, bytes.ToArray());
            File.SetLastWriteTimeUtc(file, entry.ModificationTime.UtcDateTime);
        }

        // The archive ends before the stream does.
        await from.CopyToAsync(Stream.Null, ct);
        return count;
    }
}
