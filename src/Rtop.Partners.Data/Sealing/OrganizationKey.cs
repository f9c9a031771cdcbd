using System.Security.Cryptography;

namespace Rtop.Partners.Data.Sealing;

/// <summary>One organization's key-encryption key: it wraps the data keys of envelopes and seals nothing itself.</summary>
public sealed class OrganizationKey
{
    internal const int Size = 32;
    internal const int NonceSize = 12;
    internal const int TagSize = 16;

    readonly byte[] key;

    internal OrganizationKey(Guid id, byte[] key) => (Id, this.key) = (id, key);

    /// <summary>Its id, which stands in every envelope that it opens.</summary>
    public Guid Id { get; }

    internal void Wrap(ReadOnlySpan<byte> dataKey, Span<byte> nonce, Span<byte> wrapped, Span<byte> tag, ReadOnlySpan<byte> bound)
    {
        RandomNumberGenerator.Fill(nonce);
        using var cipher = new AesGcm(key, TagSize);
        cipher.Encrypt(nonce, dataKey, wrapped, tag, bound);
    }

    internal void Unwrap(ReadOnlySpan<byte> nonce, ReadOnlySpan<byte> wrapped, ReadOnlySpan<byte> tag, Span<byte> dataKey, ReadOnlySpan<byte> bound)
    {
        using var cipher = new AesGcm(key, TagSize);
        cipher.Decrypt(nonce, wrapped, tag, dataKey, bound);
    }
}
