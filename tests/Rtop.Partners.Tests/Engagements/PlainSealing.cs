using System.Text;
using System.Text.Json;
using Rtop.Partners.Engagements;

namespace Rtop.Partners.Tests.Engagements;

/// <summary>Closes nothing: the model's rules are tried here, the sealing where it is made.</summary>
sealed class PlainSealing : ISealing
{
    public byte[] Close<T>(SealedField at, T content) => JsonSerializer.SerializeToUtf8Bytes(content);

    public T Open<T>(SealedField at, byte[] closed) => JsonSerializer.Deserialize<T>(closed)!;

    public byte[] CloseFile(SealedField at, ReadOnlySpan<byte> content) => content.ToArray();

    public byte[] OpenFile(SealedField at, byte[] closed) => closed;

    public byte[] Stamp(string kind, params string[] fields) => Encoding.UTF8.GetBytes($"{kind} {string.Join(' ', fields)}");

    public bool IsStamped(byte[] stamp, string kind, params string[] fields) => stamp.SequenceEqual(Stamp(kind, fields));
}
