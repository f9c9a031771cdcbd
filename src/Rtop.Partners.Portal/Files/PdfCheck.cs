using System.IO.Compression;
using Rtop.Partners.Assessments;

namespace Rtop.Partners.Portal.Files;

/// <summary>
/// Refuses a PDF that can do something or carries other files, also where this is written in a compressed part. The rest is kept as it
/// is: a PDF cannot be cleaned without writing it anew, and what is said about it says so.
/// </summary>
static class PdfCheck
{
    // Compressed parts of an honest document of the size that is taken stay far below.
    const long MostInflated = 200L * 1024 * 1024;

    // A document of twenty megabytes has some thousands of parts.
    const int MostParts = 20_000;

    static readonly (string Word, string Key)[] Refused =
    [
        ("/JavaScript", "file.pdf-script"), ("/Rendition", "file.pdf-script"), ("/Launch", "file.pdf-script"), ("/RichMedia", "file.pdf-script"), ("/XFA", "file.pdf-script"),
        ("/EmbeddedFile", "file.pdf-attachment"), ("/EmbeddedFiles", "file.pdf-attachment"), ("/Encrypt", "file.pdf-locked"),
    ];

    // Ways to write a part that are not followed here; harmless for pictures, a hiding place for the parts that hold objects.
    static readonly string[] Unfollowed = ["/ASCIIHexDecode", "/ASCII85Decode", "/LZWDecode", "/RunLengthDecode", "/Crypt"];

    public static Cleanings Keep(Stream from, Stream to)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        List<long> parts = [];
        Names(new BufferedStream(from, 64 * 1024), words, parts);
        Rule.RequireAt("File", parts.Count <= MostParts, "file.bomb");
        var left = MostInflated;
        foreach (var part in parts)
        {
            from.Position = part;
            left = Inflate(from, words, left);
            Rule.RequireAt("File", left > 0, "file.bomb");
        }

        foreach (var (word, key) in Refused) Rule.RequireAt("File", !words.Contains(word), key);
        Rule.RequireAt("File", !words.Contains("/ObjStm") || !Unfollowed.Any(words.Contains), "file.damaged");
        from.Position = 0;
        from.CopyTo(to);
        return Cleanings.PdfDetailsLeft;
    }

    static long Inflate(Stream from, HashSet<string> words, long left)
    {
        // The mark of a compressed part: without it there is nothing to inflate.
        var (first, second) = (from.ReadByte(), from.ReadByte());
        if ((first & 0x0F) != 8 || second < 0 || ((first << 8) | second) % 31 != 0) return left;
        from.Position -= 2;
        using var inflated = new ZLibStream(from, CompressionMode.Decompress, leaveOpen: true);
        using var counted = new Counted(inflated, left);
        try
        {
            Names(new BufferedStream(counted, 64 * 1024), words, null);
            return counted.Left;
        }
        catch (InvalidDataException)
        {
            // Broken off: what came before was read.
            return counted.Left;
        }
    }

    // Every name in the bytes, with #xx undone; and where a part begins.
    static void Names(Stream bytes, HashSet<string> words, List<long>? parts)
    {
        var name = new System.Text.StringBuilder(40);
        var isName = false;
        var last = 0UL;
        for (int next; (next = bytes.ReadByte()) >= 0;)
        {
            last = (last << 8) | (uint)next;
            if (parts is { Count: <= MostParts } && Begins(last) is { } back) parts.Add(bytes.Position - back);
            if (next == '/')
            {
                Add(words, name, isName);
                (isName, name) = (true, name.Clear().Append('/'));
            }
            else if (isName && (char.IsAsciiLetterOrDigit((char)next) || next is '#' or '_' or '-' or '.') && name.Length < 40)
            {
                name.Append((char)next);
            }
            else
            {
                Add(words, name, isName);
                isName = false;
            }
        }

        Add(words, name, isName);
    }

    static void Add(HashSet<string> words, System.Text.StringBuilder name, bool isName)
    {
        if (!isName) return;
        var word = name.ToString();
        for (var at = word.IndexOf('#', StringComparison.Ordinal); at >= 0 && at + 2 < word.Length && char.IsAsciiHexDigit(word[at + 1]) && char.IsAsciiHexDigit(word[at + 2]); at = word.IndexOf('#', at + 1))
            word = $"{word[..at]}{(char)Convert.ToByte(word[(at + 1)..(at + 3)], 16)}{word[(at + 3)..]}";
        // Only what is asked about is remembered: a document of pictures would fill the set with chance.
        if (word is "/ObjStm" || Refused.Any(refused => refused.Word == word) || Unfollowed.Contains(word)) words.Add(word);
    }

    // A part begins after "stream" and the end of its line; some readers take a line that ends with a return alone.
    static int? Begins(ulong last)
    {
        const ulong Stream = 0x73747265616D, Word = 0xFFFFFFFFFFFF;
        var (next, before) = ((byte)last, (byte)(last >> 8));
        if (next == '\n') return ((last >> 8) & Word) == Stream || (before == '\r' && ((last >> 16) & Word) == Stream) ? 0 : null;
        return before == '\r' && ((last >> 16) & Word) == Stream ? 1 : null;
    }

    sealed class Counted(Stream inner, long most) : Stream
    {
        public long Left { get; private set; } = most;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            if (Left <= 0) return 0;
            var read = inner.Read(buffer, offset, count);
            Left -= read;
            return read;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
