using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Rtop.Partners.Data.Sealing;

/// <summary>
/// Seals texts and files, each under a data key of its own that the organization's key wraps:
/// <c>1 | 1 | key id 16 | nonce 12 | wrapped data key 32 | tag 16 | nonce 12 | body | tag 16</c>, AES-256-GCM in both layers.
/// </summary>
public sealed class Envelopes(OrganizationKeys keys)
{
    /// <summary>Texts are padded to a multiple of this, so that their length says little.</summary>
    public const int TextStep = 1024;

    /// <summary>Files are padded to a multiple of this.</summary>
    public const int FileStep = 64 * 1024;

    /// <summary>Everything before the body and its nonce: what a new key changes.</summary>
    public const int HeadSize = NonceAt;

    const byte Format = 1;
    const byte AesGcm256 = 1;
    const int KeyIdAt = 2;
    const int WrapNonceAt = KeyIdAt + 16;
    const int WrappedAt = WrapNonceAt + OrganizationKey.NonceSize;
    const int WrapTagAt = WrappedAt + OrganizationKey.Size;
    const int NonceAt = WrapTagAt + OrganizationKey.TagSize;
    const int BodyAt = NonceAt + OrganizationKey.NonceSize;
    const int LengthSize = sizeof(int);
    const int Shortest = BodyAt + LengthSize + OrganizationKey.TagSize;

    static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Seals bytes for their place. Throws <see cref="KeyLocked"/>.</summary>
    public byte[] Seal(SealedPlace place, ReadOnlySpan<byte> plain, int padTo)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(padTo, 1);
        var key = keys.Current(place.Workspace);
        var length = (int)((LengthSize + (long)plain.Length + padTo - 1) / padTo * padTo);
        var envelope = new byte[BodyAt + length + OrganizationKey.TagSize];
        var padded = new byte[length];
        Span<byte> dataKey = stackalloc byte[OrganizationKey.Size];
        try
        {
            BinaryPrimitives.WriteInt32BigEndian(padded, plain.Length);
            plain.CopyTo(padded.AsSpan(LengthSize));
            RandomNumberGenerator.Fill(dataKey);
            (envelope[0], envelope[1]) = (Format, AesGcm256);
            Wrap(place, key, dataKey, envelope);
            RandomNumberGenerator.Fill(envelope.AsSpan(NonceAt, OrganizationKey.NonceSize));
            using var cipher = new AesGcm(dataKey, OrganizationKey.TagSize);
            cipher.Encrypt(envelope.AsSpan(NonceAt, OrganizationKey.NonceSize), padded, envelope.AsSpan(BodyAt, length), envelope.AsSpan(BodyAt + length), place.Bound(key: null));
            return envelope;
        }
        finally
        {
            CryptographicOperations.ZeroMemory(dataKey);
            CryptographicOperations.ZeroMemory(padded);
        }
    }

    /// <summary>Opens what was sealed for this place; the caller clears it after use. Throws <see cref="SealBroken"/> whatever was done to it, <see cref="KeyLocked"/> without its key.</summary>
    public byte[] Open(SealedPlace place, byte[] envelope)
    {
        Span<byte> dataKey = stackalloc byte[OrganizationKey.Size];
        byte[] padded = [];
        try
        {
            if (envelope.Length < Shortest) throw new SealBroken();
            Unwrap(place, envelope, dataKey);
            padded = new byte[envelope.Length - BodyAt - OrganizationKey.TagSize];
            using var cipher = new AesGcm(dataKey, OrganizationKey.TagSize);
            cipher.Decrypt(envelope.AsSpan(NonceAt, OrganizationKey.NonceSize), envelope.AsSpan(BodyAt, padded.Length), envelope.AsSpan(BodyAt + padded.Length), padded, place.Bound(key: null));
            var length = BinaryPrimitives.ReadInt32BigEndian(padded);
            return length >= 0 && length <= padded.Length - LengthSize ? padded.AsSpan(LengthSize, length).ToArray() : throw new SealBroken();
        }
        catch (CryptographicException)
        {
            throw new SealBroken();
        }
        finally
        {
            CryptographicOperations.ZeroMemory(dataKey);
            CryptographicOperations.ZeroMemory(padded);
        }
    }

    /// <summary>Seals a text.</summary>
    public byte[] SealText(SealedPlace place, string text)
    {
        var plain = Utf8.GetBytes(text);
        try
        {
            return Seal(place, plain, TextStep);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(plain);
        }
    }

    /// <summary>Opens a text. Throws as <see cref="Open"/> does.</summary>
    public string OpenText(SealedPlace place, byte[] envelope)
    {
        var plain = Open(place, envelope);
        try
        {
            return Utf8.GetString(plain);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(plain);
        }
    }

    /// <summary>The same envelope under the key that seals now: its data key is wrapped anew, its body stays to the byte. The envelope itself when it is there already.</summary>
    public byte[] Rewrap(SealedPlace place, byte[] envelope) =>
        KekOf(envelope) == keys.Current(place.Workspace).Id ? envelope : [.. RewrapHead(place, envelope[..HeadSize]), .. envelope.AsSpan(HeadSize)];

    /// <summary>As <see cref="Rewrap"/>, for the first <see cref="HeadSize"/> bytes alone: whoever rotates keys needs no bodies.</summary>
    public byte[] RewrapHead(SealedPlace place, byte[] head)
    {
        Span<byte> dataKey = stackalloc byte[OrganizationKey.Size];
        try
        {
            if (head.Length != HeadSize) throw new SealBroken();
            Unwrap(place, head, dataKey);
            byte[] rewrapped = [.. head];
            Wrap(place, keys.Current(place.Workspace), dataKey, rewrapped);
            return rewrapped;
        }
        catch (CryptographicException)
        {
            throw new SealBroken();
        }
        finally
        {
            CryptographicOperations.ZeroMemory(dataKey);
        }
    }

    /// <summary>Id of the organization's key that an envelope needs. Throws <see cref="SealBroken"/> when it is none.</summary>
    public static Guid KekOf(ReadOnlySpan<byte> envelope) => envelope.Length >= Shortest ? NamedIn(envelope) : throw new SealBroken();

    static Guid NamedIn(ReadOnlySpan<byte> envelope) =>
        envelope.Length >= HeadSize && envelope[0] == Format && envelope[1] == AesGcm256 ? new(envelope.Slice(KeyIdAt, 16), bigEndian: true) : throw new SealBroken();

    static void Wrap(SealedPlace place, OrganizationKey key, ReadOnlySpan<byte> dataKey, Span<byte> envelope)
    {
        key.Id.TryWriteBytes(envelope.Slice(KeyIdAt, 16), bigEndian: true, out _);
        key.Wrap(dataKey, envelope.Slice(WrapNonceAt, OrganizationKey.NonceSize), envelope.Slice(WrappedAt, OrganizationKey.Size), envelope.Slice(WrapTagAt, OrganizationKey.TagSize), place.Bound(key.Id));
    }

    void Unwrap(SealedPlace place, byte[] envelope, Span<byte> dataKey)
    {
        var key = keys.Find(place.Workspace, NamedIn(envelope)) ?? throw new SealBroken();
        key.Unwrap(envelope.AsSpan(WrapNonceAt, OrganizationKey.NonceSize), envelope.AsSpan(WrappedAt, OrganizationKey.Size), envelope.AsSpan(WrapTagAt, OrganizationKey.TagSize), dataKey, place.Bound(key.Id));
    }
}
