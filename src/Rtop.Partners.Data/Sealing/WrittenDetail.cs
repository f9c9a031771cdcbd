using System.Globalization;
using System.Security.Cryptography;

namespace Rtop.Partners.Data.Sealing;

/// <summary>
/// What the chain keeps of a version: its number and the hash of its envelope, so that an older one put back is found. Without the head, which
/// a rotation of keys changes.
/// </summary>
public static class WrittenDetail
{
    /// <summary>The detail of a version.</summary>
    public static string Of(int version, byte[] envelope) =>
        string.Create(CultureInfo.InvariantCulture, $"version={version};sha256={Convert.ToHexStringLower(SHA256.HashData(envelope.AsSpan(Math.Min(Envelopes.HeadSize, envelope.Length))))}");
}
