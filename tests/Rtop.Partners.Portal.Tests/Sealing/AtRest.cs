using System.IO.Compression;
using System.Text;

namespace Rtop.Partners.Portal.Tests.Sealing;

/// <summary>Looks for words in what lies on a disk, in every form in which a careless program leaves them (SECURITY P19).</summary>
sealed class AtRest
{
    readonly (string Form, byte[] Bytes)[] forms;
    readonly SortedSet<string> found = new(StringComparer.Ordinal);

    /// <summary>Looks for words that begin so. Letters and digits alone, so that the percent form is the same; 12 or more of them.</summary>
    public AtRest(string mark)
    {
        var plain = Encoding.ASCII.GetBytes(mark);
        forms =
        [
            ("as it is", plain), ("in lower case", Encoding.ASCII.GetBytes(mark.ToLowerInvariant())),
            ("UTF-16", Encoding.Unicode.GetBytes(mark)), ("UTF-16, the other way round", Encoding.BigEndianUnicode.GetBytes(mark)),
            ("hexadecimal", Encoding.ASCII.GetBytes(Convert.ToHexStringLower(plain))), ("hexadecimal, capitals", Encoding.ASCII.GetBytes(Convert.ToHexString(plain))),
            .. Enumerable.Range(0, 3).Select(shift => ($"base64, shifted by {shift}", Base64(plain, shift))),
        ];
    }

    /// <summary>Where something was found, and in which form.</summary>
    public IReadOnlyCollection<string> Found => found;

    /// <summary>How many bytes were looked through, what was inside archives among them.</summary>
    public long Bytes { get; private set; }

    /// <summary>How many files and texts.</summary>
    public int Places { get; private set; }

    /// <summary>Every file below a folder.</summary>
    public void LookBelow(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None }))
            if (new FileInfo(file) is { LinkTarget: null, Exists: true, Length: > 0 }) Look(Path.GetRelativePath(folder, file), File.ReadAllBytes(file));
    }

    /// <summary>Something that is no file, as what a process printed.</summary>
    public void Look(string place, byte[] bytes)
    {
        Places++;
        LookInto(place, bytes, 0);
    }

    void LookInto(string place, ReadOnlySpan<byte> bytes, int depth)
    {
        Bytes += bytes.Length;
        foreach (var (form, word) in forms)
            if (bytes.IndexOf(word) >= 0) found.Add($"{place}: {form}{(depth > 0 ? ", inside gzip" : "")}");
        // A gzip may begin anywhere: in a log, in a column, in a page of the database.
        for (var at = bytes.IndexOf(Gzip); at >= 0 && depth < 2;)
        {
            if (Unzipped(bytes[at..]) is { Length: > 0 } inside) LookInto(place, inside, depth + 1);
            var next = bytes[(at + 1)..].IndexOf(Gzip);
            at = next < 0 ? -1 : at + 1 + next;
        }
    }

    static ReadOnlySpan<byte> Gzip => [0x1f, 0x8b, 0x08];

    static byte[] Unzipped(ReadOnlySpan<byte> bytes)
    {
        var inside = new MemoryStream();
        try
        {
            using var gzip = new GZipStream(new MemoryStream(bytes.ToArray()), CompressionMode.Decompress);
            gzip.CopyTo(inside);
        }
        catch (InvalidDataException)
        {
            // Three bytes that only look like the begin of one, or one that was cut: what came out of it is looked at.
        }

        return inside.ToArray();
    }

    // The letters that are the same whatever stands before and after.
    static byte[] Base64(byte[] plain, int shift)
    {
        var all = Convert.ToBase64String([.. new byte[shift], .. plain]);
        var (from, to) = ((shift * 8 + 5) / 6, (shift + plain.Length) * 8 / 6);
        return Encoding.ASCII.GetBytes(all[from..to]);
    }
}
