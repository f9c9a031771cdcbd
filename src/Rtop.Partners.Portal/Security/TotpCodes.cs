using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Rtop.Partners.Portal.Security;

/// <summary>The six digits of an authenticator app (RFC 6238): a code is good for its half minute and the ones beside it, and good once.</summary>
public static class TotpCodes
{
    const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>A new key of the length that the RFC recommends.</summary>
    public static byte[] NewKey() => RandomNumberGenerator.GetBytes(20);

    /// <summary>The half minute that a moment belongs to.</summary>
    public static long StepAt(DateTimeOffset moment) => moment.ToUnixTimeSeconds() / 30;

    /// <summary>The code of a half minute.</summary>
    public static string Code(byte[] key, long step)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
#pragma warning disable CA5350 // The algorithm that every authenticator app understands; its use here does not rest on collision resistance.
        HMACSHA1.HashData(key, counter, hash);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash[(hash[^1] & 15)..]) & int.MaxValue;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <summary>The step whose code was typed, or null. Steps up to <paramref name="last"/> were used already and are refused.</summary>
    public static long? Match(byte[] key, string typed, DateTimeOffset now, long last)
    {
        var digits = Encoding.ASCII.GetBytes(Digits(typed));
        long? found = null;
        for (var step = StepAt(now) - 1; step <= StepAt(now) + 1; step++)
            if (CryptographicOperations.FixedTimeEquals(digits, Encoding.ASCII.GetBytes(Code(key, step))) && step > last) found = step;
        return found;
    }

    /// <summary>A key as people type it into their app.</summary>
    public static string Base32(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder();
        int held = 0, bits = 0;
        foreach (var value in bytes)
        {
            held = held << 8 | value;
            for (bits += 8; bits >= 5; bits -= 5) text.Append(Letters[held >> bits - 5 & 31]);
        }

        if (bits > 0) text.Append(Letters[held << 5 - bits & 31]);
        return text.ToString();
    }

    // An Arabic keyboard may type other digits than the app shows.
    static string Digits(string typed) => string.Concat(typed.Select(letter => CharUnicodeInfo.GetDecimalDigitValue(letter)).Where(digit => digit >= 0));
}
