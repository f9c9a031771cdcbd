using System.Security.Cryptography;

namespace Rtop.Partners.Data.Sealing;

/// <summary>
/// Seals on rows that give power: who writes a row without the portal has no key to seal it, and the row counts for nothing.
/// HMAC-SHA256 over the kind of row and its fields in order, under a key derived from the master key.
/// </summary>
public sealed class RowSeals(IMasterKey master)
{
    readonly byte[] key = master.Derive("portal/row-seal/1");

    /// <summary>The seal of a row. The fields name its id, everything that gives power, and the number of its state.</summary>
    public byte[] Of(string kind, params ReadOnlySpan<byte[]> fields) => HMACSHA256.HashData(key, Framed.Of(Framed.Text(kind), Framed.Of(fields)));

    /// <summary>True when the seal is that of these fields.</summary>
    public bool IsOf(byte[]? seal, string kind, params ReadOnlySpan<byte[]> fields) => seal is not null && CryptographicOperations.FixedTimeEquals(seal, Of(kind, fields));
}
