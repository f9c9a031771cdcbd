using Rtop.Partners.Audit;
using Rtop.Partners.Data;

namespace Rtop.Partners.Portal.Audit;

/// <summary>Goes through every audit chain: each entry follows from the one before, and nothing that was anchored is gone.</summary>
public static class ChainCheck
{
    /// <summary>The first fault as a sentence, or null; and how many entries each chain has.</summary>
    public static async Task<(string? Fault, IReadOnlyDictionary<string, long> Counts)> RunAsync(IDatabase database, IReadOnlyDictionary<(string Chain, long Sequence), byte[]>? anchored, CancellationToken ct)
    {
        anchored ??= new Dictionary<(string, long), byte[]>();
        AuditEntry? before = null;
        var last = new SortedDictionary<string, long>(StringComparer.Ordinal);
        (string?, IReadOnlyDictionary<string, long>) Broken(string chain, long sequence, string fault) => ($"{chain}, entry {sequence}: {fault}.", last);
        await foreach (var entry in database.ReadChainsAsync(ct))
        {
            if (before?.Chain != entry.Chain) before = null;
            if (entry.FaultAfter(before) is { } fault) return Broken(entry.Chain, entry.Sequence, fault);
            if (anchored.TryGetValue((entry.Chain, entry.Sequence), out var hash) && !hash.AsSpan().SequenceEqual(entry.Hash))
                return Broken(entry.Chain, entry.Sequence, "differs from what was anchored: the chain was written anew");
            last[entry.Chain] = entry.Sequence;
            before = entry;
        }

        foreach (var ((chain, sequence), _) in anchored)
            if (last.GetValueOrDefault(chain) < sequence) return Broken(chain, last.GetValueOrDefault(chain) + 1, $"entries up to {sequence} were anchored and are gone");
        return (null, last);
    }
}
