using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace Rtop.Partners.Data.Sealing;

/// <summary>Several values as one string of bytes, each behind its length: no two lists of values give the same bytes.</summary>
public static class Framed
{
    /// <summary>The values in their order.</summary>
    public static byte[] Of(params ReadOnlySpan<byte[]> values)
    {
        var length = 0;
        foreach (var value in values) length += sizeof(int) + value.Length;
        var bytes = new byte[length];
        var rest = bytes.AsSpan();
        foreach (var value in values)
        {
            BinaryPrimitives.WriteInt32BigEndian(rest, value.Length);
            value.CopyTo(rest[sizeof(int)..]);
            rest = rest[(sizeof(int) + value.Length)..];
        }

        return bytes;
    }

    /// <summary>A text as a value.</summary>
    public static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>A number in plain digits.</summary>
    public static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>An id as a value.</summary>
    public static byte[] Id(Guid id) => id.ToByteArray(bigEndian: true);

    /// <summary>A number as a value.</summary>
    public static byte[] Number(long number)
    {
        var bytes = new byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, number);
        return bytes;
    }
}
