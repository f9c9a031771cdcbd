using System.Security.Cryptography;

namespace Rtop.Partners.Data.Sealing;

/// <summary>The master key whose 32 bytes were read from a file.</summary>
public sealed class FileMasterKey : IMasterKey
{
    const byte Format = 1;
    const int KeySize = 32;
    const int NonceSize = 12;
    const int TagSize = 16;

    readonly byte[] master;
    readonly byte[] wrapping;

    /// <summary>The key of these bytes.</summary>
    public FileMasterKey(byte[] key)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(key.Length, KeySize);
        master = [.. key];
        // The file's bytes themselves encrypt nothing.
        wrapping = Derive("portal/wrap/1");
    }

    /// <inheritdoc/>
    public byte[] Wrap(string purpose, string organization, Guid id, ReadOnlySpan<byte> key)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(key.Length, KeySize);
        var wrapped = new byte[1 + NonceSize + KeySize + TagSize];
        wrapped[0] = Format;
        var nonce = wrapped.AsSpan(1, NonceSize);
        RandomNumberGenerator.Fill(nonce);
        using var cipher = new AesGcm(wrapping, TagSize);
        cipher.Encrypt(nonce, key, wrapped.AsSpan(1 + NonceSize, KeySize), wrapped.AsSpan(1 + NonceSize + KeySize), Bound(purpose, organization, id));
        return wrapped;
    }

    /// <inheritdoc/>
    public byte[] Unwrap(string purpose, string organization, Guid id, ReadOnlySpan<byte> wrapped)
    {
        if (wrapped.Length != 1 + NonceSize + KeySize + TagSize || wrapped[0] != Format) throw new CryptographicException("This is not a wrapped key.");
        var key = new byte[KeySize];
        using var cipher = new AesGcm(wrapping, TagSize);
        cipher.Decrypt(wrapped.Slice(1, NonceSize), wrapped.Slice(1 + NonceSize, KeySize), wrapped[(1 + NonceSize + KeySize)..], key, Bound(purpose, organization, id));
        return key;
    }

    /// <inheritdoc/>
    public byte[] Derive(string purpose) => HKDF.DeriveKey(HashAlgorithmName.SHA256, master, KeySize, info: Framed.Text(purpose));

    static byte[] Bound(string purpose, string organization, Guid id) => Framed.Of(Framed.Text(purpose), Framed.Text(organization), Framed.Id(id));
}
