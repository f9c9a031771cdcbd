using System.Buffers.Binary;
using Rtop.Partners.Assessments;

namespace Rtop.Partners.Portal.Files;

/// <summary>Copies a JPEG without what tells of place, time, camera and people: only the picture itself, its colours, and which way up it stands.</summary>
static class JpegCleaner
{
    const int OrientationTag = 0x0112;

    public static Cleanings Clean(Stream from, Stream to)
    {
        var removed = Cleanings.None;
        var input = new BufferedStream(from, 64 * 1024);
        var output = new BufferedStream(to, 64 * 1024);
        if (Byte(input) != 0xFF || Byte(input) != 0xD8) throw new InvalidDataException();
        output.Write([0xFF, 0xD8]);

        for (var marker = Marker(input); marker != 0xD9; marker = marker is 0xDA ? Scan(input, output) : Marker(input))
        {
            var segment = Segment(input);
            var isPart = marker is 0xDA or 0xC4 or 0xDB or 0xDD or 0xDC or (>= 0xC0 and <= 0xCF and not 0xC8) || (marker is 0xE0 && Is(segment, "JFIF\0"u8)) || (marker is 0xE2 && Is(segment, "ICC_PROFILE\0"u8)) || (marker is 0xEE && Is(segment, "Adobe"u8));
            if (isPart)
            {
                // A preview of JFIF could show what was cut away: its measures are set to nothing and it is left out.
                Write(output, marker, marker is 0xE0 && segment.Length >= 14 ? [.. segment[..12], 0, 0] : segment);
                continue;
            }

            if (marker is not (0xFE or (>= 0xE0 and <= 0xEF))) throw new InvalidDataException();
            removed |= marker is 0xFE ? Cleanings.PictureTexts : Cleanings.PictureDetails;
            if (marker is 0xE1 && OrientationIn(segment) is > 1 and <= 8 and var way) Write(output, 0xE1, Upright(way));
        }

        output.Write([0xFF, 0xD9]);
        output.Flush();
        // Whatever follows the end is no part of the picture.
        if (input.ReadByte() >= 0) removed |= Cleanings.Trailing;
        return removed;
    }

    // The compressed picture, up to the next marker that is not a part of it; gives that marker.
    static int Scan(Stream input, Stream output)
    {
        while (true)
        {
            var next = Byte(input);
            if (next != 0xFF)
            {
                output.WriteByte((byte)next);
                continue;
            }

            var after = Byte(input);
            while (after == 0xFF) after = Byte(input);
            if (after is not (0 or (>= 0xD0 and <= 0xD7))) return after;
            output.Write([0xFF, (byte)after]);
        }
    }

    static int Marker(Stream input)
    {
        if (Byte(input) != 0xFF) throw new InvalidDataException();
        var marker = Byte(input);
        while (marker == 0xFF) marker = Byte(input);
        return marker;
    }

    static byte[] Segment(Stream input)
    {
        var length = (Byte(input) << 8) | Byte(input);
        if (length < 2) throw new InvalidDataException();
        var segment = new byte[length - 2];
        input.ReadExactly(segment);
        return segment;
    }

    static void Write(Stream output, int marker, ReadOnlySpan<byte> segment)
    {
        output.Write([0xFF, (byte)marker, (byte)((segment.Length + 2) >> 8), (byte)(segment.Length + 2)]);
        output.Write(segment);
    }

    // Which way up the picture stands is written in EXIF alone; without it, it would lie on its side.
    static int? OrientationIn(byte[] segment)
    {
        if (!Is(segment, "Exif\0\0"u8) || segment.Length < 14) return null;
        var tiff = segment.AsSpan(6);
        var little = tiff[0] == 'I';
        int Short(ReadOnlySpan<byte> at) => little ? BinaryPrimitives.ReadUInt16LittleEndian(at) : BinaryPrimitives.ReadUInt16BigEndian(at);
        var first = little ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]);
        if (first + 2 > tiff.Length) return null;
        var fields = Short(tiff[(int)first..]);
        for (var at = (int)first + 2; fields > 0 && at + 12 <= tiff.Length; fields--, at += 12)
            if (Short(tiff[at..]) == OrientationTag) return Short(tiff[(at + 8)..]);
        return null;
    }

    static byte[] Upright(int way) => [.. "Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0"u8, (byte)way, 0, 0, 0, 0, 0, 0];

    static bool Is(byte[] segment, ReadOnlySpan<byte> name) => segment.AsSpan().StartsWith(name);

    static int Byte(Stream input) => input.ReadByte() is >= 0 and var next ? next : throw new EndOfStreamException();
}
