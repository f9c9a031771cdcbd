using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Rtop.Partners.Portal.Tests.Support;

/// <summary>Real files, made when a test asks for them: honest ones, and ones that pretend.</summary>
static class SomeFile
{
    const string Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>The beginning of a program for Windows, and bytes enough behind it.</summary>
    public static byte[] Program() => [.. "MZ"u8, 0x90, 0, 3, 0, 0, 0, .. new byte[500], .. "This program cannot be run in DOS mode."u8, .. new byte[2000]];

    /// <summary>One white pixel, with the given chunks before the picture.</summary>
    public static byte[] Png(params (string Name, byte[] Data)[] before)
    {
        using var png = new MemoryStream();
        png.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        Chunk(png, "IHDR", [0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
        foreach (var (name, data) in before) Chunk(png, name, data);
        using var pixels = new MemoryStream();
        using (var packed = new ZLibStream(pixels, CompressionLevel.Optimal, leaveOpen: true)) packed.Write([0, 255]);
        Chunk(png, "IDAT", pixels.ToArray());
        Chunk(png, "IEND", []);
        return png.ToArray();
    }

    /// <summary>Segments of a small JPEG around the given ones; the picture's bytes are as good as any to a program that does not draw them.</summary>
    public static byte[] Jpeg(params (byte Marker, byte[] Data)[] segments)
    {
        using var jpeg = new MemoryStream();
        jpeg.Write([0xFF, 0xD8]);
        Segment(jpeg, 0xE0, [.. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0]);
        foreach (var (marker, data) in segments) Segment(jpeg, marker, data);
        Segment(jpeg, 0xDB, [0, .. new byte[64]]);
        Segment(jpeg, 0xC0, [8, 0, 1, 0, 1, 1, 1, 0x11, 0]);
        Segment(jpeg, 0xDA, [1, 1, 0, 0, 63, 0]);
        // With an escaped FF and a restart within, as compressed pictures have them.
        jpeg.Write([0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD0, 0x56, 0xFF, 0xD9]);
        return jpeg.ToArray();
    }

    /// <summary>EXIF with an orientation and a place: 46° 56' north, and the words given as its camera.</summary>
    public static byte[] Exif(int orientation, string camera)
    {
        var name = Encoding.ASCII.GetBytes(camera + "\0");
        using var tiff = new MemoryStream();
        tiff.Write("MM\0*\0\0\0\x08"u8);
        tiff.Write([0, 3]);
        Field(tiff, 0x010F, 2, name.Length, 50);
        Field(tiff, 0x0112, 3, 1, orientation << 16);
        Field(tiff, 0x8825, 4, 1, 50 + name.Length);
        tiff.Write([0, 0, 0, 0]);
        tiff.Write(name);
        // The place: latitude reference and three fractions.
        tiff.Write([0, 2]);
        Field(tiff, 1, 2, 2, 'N' << 24);
        Field(tiff, 2, 5, 3, 50 + name.Length + 30);
        tiff.Write([0, 0, 0, 0]);
        foreach (var part in (int[])[46, 1, 56, 1, 0, 1]) tiff.Write(Number(part));
        return [.. "Exif\0\0"u8, .. tiff.ToArray()];
    }

    /// <summary>A Word document with tracked changes, a comment and properties by that person.</summary>
    public static byte[] Docx(string author, params (string Name, string Text)[] more) => Zip(
    [
        ("[Content_Types].xml", $"""<Types xmlns="{Types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="jpeg" ContentType="image/jpeg"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"""),
        ("_rels/.rels", $"""<Relationships xmlns="{Relations}"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail" Target="docProps/thumbnail.jpeg"/></Relationships>"""),
        ("word/document.xml", $"""<w:document xmlns:w="{Word}"><w:body><w:p><w:ins w:id="1" w:author="{author}" w:date="2026-01-02T03:04:05Z"><w:r><w:t xml:space="preserve"> The agreed words. </w:t></w:r></w:ins><w:del w:id="2" w:author="Somebody Else"><w:r><w:delText>gone</w:delText></w:r></w:del></w:p></w:body></w:document>"""),
        ("word/comments.xml", $"""<w:comments xmlns:w="{Word}"><w:comment w:id="0" w:author="{author}" w:initials="XY"><w:p><w:r><w:t>A remark.</w:t></w:r></w:p></w:comment></w:comments>"""),
        ("word/people.xml", $"""<w15:people xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w15:person w15:author="{author}"><w15:presenceInfo w15:providerId="AD" w15:userId="{author}@example.org"/></w15:person></w15:people>"""),
        ("docProps/core.xml", $"""<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>{author}</dc:creator><cp:lastModifiedBy>{author}</cp:lastModifiedBy></cp:coreProperties>"""),
        ("docProps/app.xml", $"""<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Company>{author}</Company><Manager>{author}</Manager></Properties>"""),
        ("docProps/custom.xml", $"""<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"><property name="Desk">{author}</property></Properties>"""),
        ("customXml/item1.xml", $"""<d:details xmlns:d="urn:details"><d:author>{author}</d:author></d:details>"""),
        ("docProps/thumbnail.jpeg", "a preview"),
        .. more,
    ]);

    /// <summary>A spreadsheet with a comment by that person, in that person's folder.</summary>
    public static byte[] Xlsx(string author) => Zip(
    [
        ("[Content_Types].xml", $"""<Types xmlns="{Types}"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>"""),
        ("xl/workbook.xml", $"""<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fileSharing userName="{author}"/><x15ac:absPath xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac" url="C:\Users\{author}\"/></workbook>"""),
        ("xl/comments1.xml", $"""<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>{author}</author></authors></comments>"""),
        ("xl/tables/table1.xml", """<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" displayName="Table1"/>"""),
        ("xl/printerSettings/printerSettings1.bin", $"Printer of {author}"),
    ]);

    /// <summary>A Word document one part of which unpacks to far more than it is.</summary>
    public static byte[] Bomb()
    {
        using var stream = new MemoryStream();
        stream.Write(Docx("Nobody"));
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        using (var part = zip.CreateEntry("word/media/much.txt", CompressionLevel.SmallestSize).Open())
        {
            var zeros = new byte[1024 * 1024];
            for (var megabyte = 0; megabyte < 300; megabyte++) part.Write(zeros);
        }

        return stream.ToArray();
    }

    /// <summary>A PDF with that object, plain or in a compressed part.</summary>
    public static byte[] Pdf(string content, bool compressed = false)
    {
        using var pdf = new MemoryStream();
        pdf.Write("%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\n"u8);
        var bytes = Encoding.ASCII.GetBytes(content);
        if (compressed)
        {
            pdf.Write("2 0 obj <</Type /ObjStm /Filter /FlateDecode>> stream\r\n"u8);
            using (var packed = new ZLibStream(pdf, CompressionLevel.Optimal, leaveOpen: true)) packed.Write(bytes);
            pdf.Write("\nendstream endobj\n"u8);
        }
        else
        {
            pdf.Write(bytes);
        }

        pdf.Write("\ntrailer <</Root 1 0 R>>\n%%EOF\n"u8);
        return pdf.ToArray();
    }

    /// <summary>The text of a part of a zip; null when it is not there.</summary>
    public static string? Part(byte[] zipped, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(zipped), ZipArchiveMode.Read);
        if (zip.GetEntry(name) is not { } part) return null;
        using var reader = new StreamReader(part.Open());
        return reader.ReadToEnd();
    }

    /// <summary>Everything that a zip holds, unpacked, one part after the other.</summary>
    public static string Unpacked(byte[] zipped)
    {
        using var zip = new ZipArchive(new MemoryStream(zipped), ZipArchiveMode.Read);
        return string.Join('\n', zip.Entries.Select(part => $"{part.FullName} {Part(zipped, part.FullName)}"));
    }

    static byte[] Zip(IEnumerable<(string Name, string Text)> parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, text) in parts)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(Encoding.Latin1.GetBytes(text));
            }

        return stream.ToArray();
    }

    static void Chunk(Stream png, string name, byte[] data)
    {
        png.Write(Number(data.Length));
        png.Write(Encoding.ASCII.GetBytes(name));
        png.Write(data);
        var sum = 0xFFFFFFFFu;
        foreach (var value in Encoding.ASCII.GetBytes(name).Concat(data))
        {
            sum ^= value;
            for (var bit = 0; bit < 8; bit++) sum = (sum >> 1) ^ (0xEDB88320u & (0u - (sum & 1)));
        }

        png.Write(Number((int)~sum));
    }

    static void Segment(Stream jpeg, byte marker, byte[] data)
    {
        jpeg.Write([0xFF, marker, (byte)((data.Length + 2) >> 8), (byte)(data.Length + 2)]);
        jpeg.Write(data);
    }

    static void Field(Stream tiff, int tag, int type, int count, int value) => tiff.Write([(byte)(tag >> 8), (byte)tag, 0, (byte)type, .. Number(count), .. Number(value)]);

    static byte[] Number(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }
}
