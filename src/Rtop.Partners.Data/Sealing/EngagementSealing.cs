using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Rtop.Partners.Engagements;

namespace Rtop.Partners.Data.Sealing;

/// <summary>Closes what an engagement says in envelopes of its organization, and stamps the rows that give power over it.</summary>
public sealed class EngagementSealing(Envelopes envelopes, RowSeals seals) : ISealing
{
    /// <summary>The one field of the records of an engagement.</summary>
    public const string Field = "body";

    // Every character as it is: an escape would make the length of a text depend on its language.
    static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.General) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc/>
    public byte[] Close<T>(SealedField at, T content)
    {
        var plain = JsonSerializer.SerializeToUtf8Bytes(content, Format);
        try
        {
            return envelopes.Seal(PlaceOf(at), plain, Envelopes.TextStep);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(plain);
        }
    }

    /// <inheritdoc/>
    public T Open<T>(SealedField at, byte[] closed)
    {
        var plain = envelopes.Open(PlaceOf(at), closed);
        try
        {
            return JsonSerializer.Deserialize<T>(plain, Format) ?? throw new SealBroken();
        }
        finally
        {
            CryptographicOperations.ZeroMemory(plain);
        }
    }

    /// <inheritdoc/>
    public byte[] CloseFile(SealedField at, ReadOnlySpan<byte> content) => envelopes.Seal(PlaceOf(at), content, Envelopes.FileStep);

    /// <inheritdoc/>
    public byte[] OpenFile(SealedField at, byte[] closed) => envelopes.Open(PlaceOf(at), closed);

    /// <inheritdoc/>
    public byte[] Stamp(string kind, params string[] fields) => seals.Of(kind, [.. fields.Select(Framed.Text)]);

    /// <inheritdoc/>
    public bool IsStamped(byte[] stamp, string kind, params string[] fields) => seals.IsOf(stamp, kind, [.. fields.Select(Framed.Text)]);

    static SealedPlace PlaceOf(SealedField at) => new(at.Kind, at.Workspace, at.Record, at.Version, Field, at.Author);
}
