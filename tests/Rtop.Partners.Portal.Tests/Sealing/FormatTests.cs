using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Rtop.Partners.Data.Sealing;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Sealing;

/// <summary>The bytes on disk, read by a reader of its own: what is sealed today is opened by a later program that keeps to the format.</summary>
public sealed class FormatTests : IDisposable
{
    readonly SomeKeys keys = new();

    [Fact]
    public void An_envelope_is_opened_by_whoever_has_the_master_key_the_files_and_the_description()
    {
        var place = SomeKeys.Place(SomeKeys.Un) with { Version = 7, Field = SealedPlace.FieldOf("file", Guid.NewGuid()) };
        var envelope = keys.Envelopes().SealText(place, "What was said");
        var keyId = envelope[2..18];
        var file = File.ReadAllBytes(Path.Combine(keys.Of(SomeKeys.Un), $"{Convert.ToHexStringLower(keyId)}.key"));

        Assert.Equal([1, 1], envelope[..2]);
        Assert.Equal(1, file[0]);
        var wrapping = HKDF.DeriveKey(HashAlgorithmName.SHA256, keys.Master, 32, info: "portal/wrap/1"u8.ToArray());
        var key = Opened(wrapping, file[1..13], file[13..45], file[45..61], Bound("portal/organization-key/1"u8.ToArray(), "un"u8.ToArray(), keyId));
        byte[][] where =
        [
            "portal/note/1"u8.ToArray(), "un"u8.ToArray(), place.Record.ToByteArray(bigEndian: true), [0, 0, 0, 0, 0, 0, 0, 7], Encoding.UTF8.GetBytes(place.Field), place.Author.ToByteArray(bigEndian: true),
        ];
        var dataKey = Opened(key, envelope[18..30], envelope[30..62], envelope[62..78], Bound([.. where, keyId]));
        var body = Opened(dataKey, envelope[78..90], envelope[90..^16], envelope[^16..], Bound([.. where, []]));

        Assert.Equal(13, BinaryPrimitives.ReadInt32BigEndian(body));
        Assert.Equal("What was said", Encoding.UTF8.GetString(body, 4, 13));
        Assert.Equal(-1, body.AsSpan(17).IndexOfAnyExcept((byte)0));
    }

    static byte[] Opened(byte[] key, byte[] nonce, byte[] body, byte[] tag, byte[] bound)
    {
        var plain = new byte[body.Length];
        using var cipher = new AesGcm(key, 16);
        cipher.Decrypt(nonce, body, tag, plain, bound);
        return plain;
    }

    static byte[] Bound(params byte[][] values) =>
        [.. values.SelectMany(value => (byte[])[(byte)(value.Length >> 24), (byte)(value.Length >> 16), (byte)(value.Length >> 8), (byte)value.Length, .. value])];

    public void Dispose() => keys.Dispose();
}
