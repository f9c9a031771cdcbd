using System.Formats.Tar;
using Rtop.Partners.Data;
using Rtop.Partners.Data.Sealing;

namespace Rtop.Partners.Portal.Backups;

/// <summary>The keys folder as a tar archive: nothing in it is changed, and it comes back with the same names, readable by this account alone.</summary>
public static class KeysFolder
{
    /// <summary>Writes every file; how many.</summary>
    public static async Task<int> WriteAsync(string folder, Stream to, CancellationToken ct)
    {
        var files = Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None }).Where(file => new FileInfo(file).LinkTarget is null).Order(StringComparer.Ordinal).ToList();
        await using var tar = new TarWriter(to, TarEntryFormat.Pax, leaveOpen: true);
        foreach (var file in files)
        {
            // Read whole: a key is replaced under its name, and never written over.
            var entry = new PaxTarEntry(TarEntryType.RegularFile, Path.GetRelativePath(folder, file).Replace('\\', '/')) { DataStream = new MemoryStream(await File.ReadAllBytesAsync(file, ct)), ModificationTime = File.GetLastWriteTimeUtc(file) };
            await tar.WriteEntryAsync(entry, ct);
        }

        return files.Count;
    }

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
