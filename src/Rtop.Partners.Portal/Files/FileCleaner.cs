using Rtop.Partners.Assessments;

namespace Rtop.Partners.Portal.Files;

/// <summary>A file as it may be kept: what it is, what was taken out, and its bytes, in a temporary file that goes with it or in memory.</summary>
public sealed record CleanFile(FileKind Kind, Cleanings Removed, Stream Bytes) : IDisposable
{
    /// <inheritdoc/>
    public void Dispose() => Bytes.Dispose();
}

/// <summary>
/// Looks at what somebody uploads: what it is by its content, whatever its name says; whether it may be kept; and writes it anew without
/// what nobody meant to hand over. Every refusal is a <see cref="RuleBroken"/> with its own sentence. Nothing is ever opened or run.
/// </summary>
public static class FileCleaner
{
    const int HeadLength = 1024;

    /// <summary>Reads a file from a stream that can be read twice. Memory does not grow with the file, unless <paramref name="inMemory"/> says that nothing of it may come to rest.</summary>
    public static CleanFile Clean(Stream upload, string name, bool inMemory = false)
    {
        Rule.RequireAt("File", upload.Length > 0, "file.empty");
        Rule.RequireAt("File", upload.Length <= EvidenceFile.MaxLength, "file.too-large", EvidenceFile.MaxMegabytes);
        var ending = Path.GetExtension(name).ToLowerInvariant();
        var kind = KindOf(upload, ending);
        RequireName(kind, ending);

        Stream kept = inMemory ? new MemoryStream() : Temporary();
        try
        {
            upload.Position = 0;
            var removed = kind switch
            {
                FileKind.Jpeg => JpegCleaner.Clean(upload, kept),
                FileKind.Png => PngCleaner.Clean(upload, kept),
                FileKind.Docx or FileKind.Xlsx => OfficeCleaner.Clean(upload, kept, inMemory),
                FileKind.Pdf => PdfCheck.Keep(upload, kept),
                _ => TextCheck.Keep(upload, kept),
            };
            Rule.RequireAt("File", kept.Length <= EvidenceFile.MaxLength, "file.too-large", EvidenceFile.MaxMegabytes);
            kept.Position = 0;
            return new(kind, removed, kept);
        }
        catch (Exception fault)
        {
            kept.Dispose();
            // A structure that cannot be followed cannot be cleaned either.
            if (fault is InvalidDataException or EndOfStreamException or System.Xml.XmlException) throw Refusal("file.damaged");
            throw;
        }
    }

    /// <summary>The refusal with that sentence, at the field of the file.</summary>
    internal static RuleBroken Refusal(string key) => new("File", key, []);

    /// <summary>A file that only the portal's own user can read, and that is gone when it is closed.</summary>
    internal static FileStream Temporary()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Share = FileShare.None, Options = FileOptions.DeleteOnClose };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new(Path.Combine(Path.GetTempPath(), $"rtop-{Guid.NewGuid():N}"), options);
    }

    static FileKind KindOf(Stream upload, string ending)
    {
        var head = new byte[HeadLength];
        upload.Position = 0;
        head = head[..upload.ReadAtLeast(head, HeadLength, throwOnEndOfStream: false)];
        if (Begins(head, 0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A)) return FileKind.Png;
        if (Begins(head, 0xFF, 0xD8, 0xFF)) return FileKind.Jpeg;
        if (head.AsSpan().StartsWith("%PDF-"u8)) return FileKind.Pdf;
        if (Begins(head, (byte)'P', (byte)'K', 3, 4)) return OfficeCleaner.KindOf(upload);

        Rule.RequireAt("File", !Begins(head, (byte)'M', (byte)'Z') && !Begins(head, 0x7F, (byte)'E', (byte)'L', (byte)'F') && !IsMachO(head) && !head.AsSpan().StartsWith("#!"u8), "file.program");
        // The old format of Office, and the new one behind a password.
        Rule.RequireAt("File", !Begins(head, 0xD0, 0xCF, 0x11, 0xE0), "file.old-office");
        Rule.RequireAt("File", TextCheck.LooksLikeText(head), "file.kind-unknown");
        Rule.RequireAt("File", !TextCheck.LooksLikeMarkup(head), "file.markup");
        return ending is ".csv" ? FileKind.Csv : FileKind.Text;
    }

    // Content and name must agree: neither alone decides. Text has no mark of its own, so a script is told by its name.
    static void RequireName(FileKind kind, string ending) => Rule.RequireAt(
        "File",
        kind switch { FileKind.Jpeg => ending is ".jpg" or ".jpeg", FileKind.Text => ending is ".txt" or ".text" or ".log" or ".md", _ => ending == EvidenceFile.EndingOf(kind) },
        kind is FileKind.Text ? "file.text-name" : "file.name-and-content", EvidenceFile.EndingOf(kind));

    static bool IsMachO(byte[] head) => Begins(head, 0xCF, 0xFA, 0xED, 0xFE) || Begins(head, 0xCE, 0xFA, 0xED, 0xFE) || Begins(head, 0xCA, 0xFE, 0xBA, 0xBE);

    static bool Begins(byte[] head, params ReadOnlySpan<byte> mark) => head.AsSpan().StartsWith(mark);
}
