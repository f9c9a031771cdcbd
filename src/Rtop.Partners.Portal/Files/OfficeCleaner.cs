using System.IO.Compression;
using System.Xml;
using Rtop.Partners.Assessments;

namespace Rtop.Partners.Portal.Files;

/// <summary>
/// Writes a Word document or a spreadsheet anew without who wrote it: properties, names at comments and tracked changes, details of
/// pictures within. Refuses macros, embedded files, links that fetch something, and whatever unpacks to more than a document would.
/// </summary>
static class OfficeCleaner
{
    const long MostInflated = 200L * 1024 * 1024;
    const long MostRatio = 100;
    // A short part may repeat itself a lot without harm.
    const long RatioFrom = 1024 * 1024;
    const int MostParts = 2000;
    const string ContentTypes = "[Content_Types].xml";
    const string WordMain = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    const string SheetMain = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    // The same in every cleaned file: when it was packed is a detail too.
    static readonly DateTimeOffset Packed = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    static readonly string[] Carriers = ["/embeddings/", "/activex/", "/ctrlprops/", "/macrosheets/", "/externallinks/", "/connections.xml", "/querytables/"];

    public static FileKind KindOf(Stream upload)
    {
        using var zip = Open(upload);
        Rule.RequireAt("File", zip.Entries.Count <= MostParts, "file.bomb");
        if (zip.GetEntry(ContentTypes) is not { } types) throw FileCleaner.Refusal("file.kind-unknown");
        using var reader = XmlCleaner.Reader(new Limited(types.Open(), RatioFrom));
        var kind = (FileKind?)null;
        try
        {
            while (reader.Read())
            {
                var type = reader.GetAttribute("ContentType") ?? "";
                Rule.RequireAt("File", !type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) && !type.Contains("vbaProject", StringComparison.OrdinalIgnoreCase), "file.macros");
                kind = type switch { WordMain => FileKind.Docx, SheetMain => FileKind.Xlsx, _ => kind };
            }
        }
        catch (XmlException)
        {
            throw FileCleaner.Refusal("file.damaged");
        }

        return kind ?? throw FileCleaner.Refusal("file.kind-unknown");
    }

    public static Cleanings Clean(Stream from, Stream to, bool inMemory)
    {
        using var zip = Open(from);
        using var kept = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true);
        var (removed, names, left) = (Cleanings.None, new XmlCleaner(), MostInflated);
        HashSet<string> seen = new(StringComparer.OrdinalIgnoreCase);
        foreach (var part in zip.Entries.Where(part => !part.FullName.EndsWith('/')))
        {
            Check(part, seen);
            var name = part.FullName.ToLowerInvariant();
            if (name.StartsWith("docprops/thumbnail", StringComparison.Ordinal))
            {
                removed |= Cleanings.PicturesWithin;
                continue;
            }

            var entry = kept.CreateEntry(part.FullName, CompressionLevel.Optimal);
            entry.LastWriteTime = Packed;
            using var target = entry.Open();
            using var source = new Limited(part.Open(), Math.Min(left, Math.Max(RatioFrom, part.CompressedLength * MostRatio)));
            removed |= Part(name, source, target, names, inMemory);
            left -= source.Taken;
        }

        return removed | (names.HasNamed ? Cleanings.AuthorNames : Cleanings.None);
    }

    static Cleanings Part(string name, Stream source, Stream target, XmlCleaner names, bool inMemory)
    {
        switch (name)
        {
            case not null when name.StartsWith("docprops/", StringComparison.Ordinal) && name.EndsWith(".xml", StringComparison.Ordinal):
                return XmlCleaner.Empty(source, target) ? Cleanings.DocumentProperties : Cleanings.None;
            case not null when name.StartsWith("customxml/item", StringComparison.Ordinal) && !name.Contains("props", StringComparison.Ordinal) && name.EndsWith(".xml", StringComparison.Ordinal):
                return XmlCleaner.Empty(source, target) ? Cleanings.DocumentProperties : Cleanings.None;
            case "word/people.xml":
                if (XmlCleaner.Empty(source, target)) names.HasNamed = true;
                return Cleanings.None;
            case not null when name.EndsWith(".rels", StringComparison.Ordinal):
                XmlCleaner.Relations(source, target);
                return Cleanings.None;
            case not null when name.EndsWith(".xml", StringComparison.Ordinal) && !name.StartsWith('['):
                names.Anonymous(source, target);
                return Cleanings.None;
            case not null when name.EndsWith(".jpg", StringComparison.Ordinal) || name.EndsWith(".jpeg", StringComparison.Ordinal) || name.EndsWith(".png", StringComparison.Ordinal):
                return Picture(source, target, inMemory);
            case not null when name.Contains("/printersettings/", StringComparison.Ordinal):
                // The printer's name and path. The sheet refers to the part, so it stays, as nothing but zeros.
                Blank(source, target);
                return Cleanings.DocumentProperties;
            default:
                source.CopyTo(target);
                return Cleanings.None;
        }
    }

    static void Blank(Stream source, Stream target)
    {
        var (buffer, zeros) = (new byte[4096], new byte[4096]);
        for (int read; (read = source.Read(buffer)) > 0;) target.Write(zeros, 0, read);
    }

    // What a picture is called says nothing of what it is, here neither.
    static Cleanings Picture(Stream source, Stream target, bool inMemory)
    {
        using Stream whole = inMemory ? new MemoryStream() : FileCleaner.Temporary();
        source.CopyTo(whole);
        whole.Position = 0;
        var first = whole.ReadByte();
        whole.Position = 0;
        var removed = first switch { 0xFF => JpegCleaner.Clean(whole, target), 0x89 => PngCleaner.Clean(whole, target), _ => throw new InvalidDataException() };
        return removed is Cleanings.None ? removed : Cleanings.PicturesWithin;
    }

    static void Check(ZipArchiveEntry part, HashSet<string> seen)
    {
        var name = $"/{part.FullName.ToLowerInvariant()}";
        if (!seen.Add(name) || name.Contains('\\', StringComparison.Ordinal) || name.Contains("/../", StringComparison.Ordinal) || name.StartsWith("//", StringComparison.Ordinal)) throw new InvalidDataException();
        Rule.RequireAt("File", !name.EndsWith(".bin", StringComparison.Ordinal) || !name.Contains("vba", StringComparison.Ordinal), "file.macros");
        Rule.RequireAt("File", !Carriers.Any(carrier => name.Contains(carrier, StringComparison.Ordinal)), "file.carries-other");
    }

    static ZipArchive Open(Stream from)
    {
        try
        {
            return new ZipArchive(from, ZipArchiveMode.Read, leaveOpen: true);
        }
        catch (InvalidDataException)
        {
            throw FileCleaner.Refusal("file.damaged");
        }
    }

    /// <summary>A part that is unpacked only as far as is sane, whatever it claims about its size.</summary>
    sealed class Limited(Stream inner, long most) : Stream
    {
        public long Taken { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = inner.Read(buffer, offset, count);
            Taken += read;
            Rule.RequireAt("File", Taken <= most, "file.bomb");
            return read;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing) inner.Dispose();
            base.Dispose(disposing);
        }
    }
}
