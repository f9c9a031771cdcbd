using System.Text;
using Rtop.Partners.Assessments;

namespace Rtop.Partners.Portal.Files;

/// <summary>Plain text: letters and lines from beginning to end, in UTF-8, and no page of a browser.</summary>
static class TextCheck
{
    static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    public static bool LooksLikeText(ReadOnlySpan<byte> head)
    {
        foreach (var value in head)
            if (value < 0x20 && value is not (0x09 or 0x0A or 0x0D or 0x0C)) return false;
        return true;
    }

    public static bool LooksLikeMarkup(ReadOnlySpan<byte> head)
    {
        var text = head.StartsWith("\uFEFF"u8) ? head[3..] : head;
        text = text.TrimStart(" \t\r\n\f"u8);
        return text.Length > 1 && text[0] == '<' && (char.IsAsciiLetter((char)text[1]) || text[1] is (byte)'!' or (byte)'?');
    }

    public static Cleanings Keep(Stream from, Stream to)
    {
        var decoder = Strict.GetDecoder();
        var (bytes, letters) = (new byte[64 * 1024], new char[64 * 1024 + 1]);
        for (int read; (read = from.Read(bytes)) > 0;)
        {
            Rule.RequireAt("File", LooksLikeText(bytes.AsSpan(0, read)), "file.kind-unknown");
            Decode(decoder, bytes.AsSpan(0, read), letters, false);
            to.Write(bytes, 0, read);
        }

        Decode(decoder, [], letters, true);
        return Cleanings.None;
    }

    static void Decode(Decoder decoder, ReadOnlySpan<byte> bytes, char[] letters, bool isEnd)
    {
        try
        {
            decoder.GetChars(bytes, letters, isEnd);
        }
        catch (DecoderFallbackException)
        {
            throw FileCleaner.Refusal("file.not-utf8");
        }
    }
}
