using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Rtop.Partners.Audit;

/// <summary>One link of a chain: who did what to which record, and no content.</summary>
public sealed record AuditEntry
{
    /// <summary>The workspace whose chain it is, or <c>platform</c>.</summary>
    public required string Chain { get; init; }

    /// <summary>Place in the chain, from 1 without gaps.</summary>
    public required long Sequence { get; init; }

    /// <summary>When, in UTC with microseconds.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Workspace of the actor; empty when nobody's.</summary>
    public required string Workspace { get; init; }

    /// <summary>The acting officer; in another workspace's chain left out.</summary>
    public Guid? Officer { get; init; }

    /// <summary>The acting person; in another workspace's chain left out.</summary>
    public Guid? Person { get; init; }

    /// <summary>What was done.</summary>
    public required string Act { get; init; }

    /// <summary>Kind of record.</summary>
    public required string Kind { get; init; }

    /// <summary>The record.</summary>
    public Guid? Subject { get; init; }

    /// <summary>Structured facts without content, or empty.</summary>
    public string Detail { get; init; } = "";

    /// <summary>Hash of the entry before; zeros for the first.</summary>
    public required byte[] Previous { get; init; }

    /// <summary>Hash of this entry.</summary>
    public required byte[] Hash { get; init; }

    /// <summary>SHA-256 over the previous hash and every field, each written as its length in bytes, a colon and its text: no two entries read alike.</summary>
    public byte[] ComputeHash()
    {
        var text = new StringBuilder();
        foreach (var field in (string[])[
            Chain, Sequence.ToString(CultureInfo.InvariantCulture), At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture),
            Workspace, Officer?.ToString() ?? "", Person?.ToString() ?? "", Act, Kind, Subject?.ToString() ?? "", Detail])
        {
            text.Append(CultureInfo.InvariantCulture, $"{Encoding.UTF8.GetByteCount(field)}:{field}");
        }

        return SHA256.HashData([.. Previous, .. Encoding.UTF8.GetBytes(text.ToString())]);
    }

    /// <summary>What is wrong with this entry as the successor of another (null: it is the first); null when it is right.</summary>
    public string? FaultAfter(AuditEntry? before) =>
        Sequence != (before?.Sequence ?? 0) + 1 ? $"entry {(before?.Sequence ?? 0) + 1} is missing"
        : !Previous.AsSpan().SequenceEqual(before?.Hash ?? new byte[32]) ? "does not follow from the entry before it"
        : !Hash.AsSpan().SequenceEqual(ComputeHash()) ? "was changed after it was written"
        : null;
}
