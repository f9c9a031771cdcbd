using System.Security.Cryptography;

namespace Rtop.Partners.Data.Sealing;

/// <summary>The key above all keys, kept outside the database and its backup. It never leaves its form: others ask it to wrap, to unwrap and to derive.</summary>
public interface IMasterKey
{
    /// <summary>Wraps a key of 32 bytes for one purpose, organization and id; only the same three unwrap it.</summary>
    byte[] Wrap(string purpose, string organization, Guid id, ReadOnlySpan<byte> key);

    /// <summary>Unwraps it. Throws <see cref="CryptographicException"/> when it was wrapped by another key, for something else, or was changed.</summary>
    byte[] Unwrap(string purpose, string organization, Guid id, ReadOnlySpan<byte> wrapped);

    /// <summary>A key of 32 bytes for a purpose: the same at every start, and no way back to this one.</summary>
    byte[] Derive(string purpose);
}
