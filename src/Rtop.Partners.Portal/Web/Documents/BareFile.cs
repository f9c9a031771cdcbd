using System.IO.Compression;

namespace Rtop.Partners.Portal.Web.Documents;

/// <summary>Takes out of an office file what is not its content: the times of its parts. Its properties are not written to begin with.</summary>
public static class BareFile
{
    static readonly DateTimeOffset Never = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The same file, every part of it dated alike.</summary>
    public static byte[] Of(byte[] file)
    {
        using var bare = new MemoryStream();
        using (var from = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read))
        using (var to = new ZipArchive(bare, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in from.Entries)
            {
                var copy = to.CreateEntry(part.FullName);
                copy.LastWriteTime = Never;
                using var read = part.Open();
                using var write = copy.Open();
                read.CopyTo(write);
            }
        }

        return bare.ToArray();
    }
}
