using System.Buffers.Binary;
using System.Text;
using Rtop.Partners.Assessments;

namespace Rtop.Partners.Portal.Files;

/// <summary>Copies a PNG without texts, times and whatever programs put into it: only what the picture is drawn from.</summary>
static class PngCleaner
{
    static readonly HashSet<string> Drawn = ["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "bKGD", "hIST", "pHYs", "cICP", "acTL", "fcTL", "fdAT"];

    public static Cleanings Clean(Stream from, Stream to)
    {
        var removed = Cleanings.None;
        Span<byte> head = stackalloc byte[8];
        from.ReadExactly(head);
        to.Write(head);
        var isFirst = true;
        for (var name = ""; name != "IEND"; isFirst = false)
        {
            from.ReadExactly(head);
            var length = BinaryPrimitives.ReadUInt32BigEndian(head);
            name = Encoding.ASCII.GetString(head[4..]);
            if (length > from.Length - from.Position - 4 || isFirst != (name == "IHDR")) throw new InvalidDataException();
            if (Drawn.Contains(name))
            {
                to.Write(head);
                // With the sum that every part ends with.
                Copy(from, to, length + 4);
                continue;
            }

            // A part that the picture cannot be drawn without, and that is none of the standard's.
            if (char.IsUpper(name[0])) throw new InvalidDataException();
            removed |= name is "tEXt" or "zTXt" or "iTXt" ? Cleanings.PictureTexts : Cleanings.PictureDetails;
            from.Seek(length + 4, SeekOrigin.Current);
        }

        if (from.Position < from.Length) removed |= Cleanings.Trailing;
        return removed;
    }

    static void Copy(Stream from, Stream to, long length)
    {
        var buffer = new byte[64 * 1024];
        while (length > 0)
        {
            var part = buffer.AsSpan(0, (int)Math.Min(length, buffer.Length));
            from.ReadExactly(part);
            to.Write(part);
            length -= part.Length;
        }
    }
}
