using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Audit;

namespace Rtop.Partners.Portal.Verbs;

/// <summary>Checks the audit chains from outside: every entry follows from the one before, and nothing that was anchored is gone.</summary>
public static class AuditVerb
{
    /// <summary>Prints the state of each chain; exit code 1 and the first bad entry when one is broken.</summary>
    public static async Task<int> VerifyAsync(IDatabase database, PortalOptions options, string? headsFile)
    {
        var anchored = headsFile is null ? [] : AuditHeads.Read(headsFile, options.KeysDirectory);
        AuditEntry? before = null;
        var last = new Dictionary<string, long>(StringComparer.Ordinal);
        await foreach (var entry in database.ReadChainsAsync(CancellationToken.None))
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
        foreach (var (chain, count) in last.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            Console.WriteLine($"{chain}: {count} entries, unbroken");
        return 0;
    }

    static int Broken(string chain, long sequence, string fault)
    {
        Console.Error.WriteLine($"{chain}, entry {sequence}: {fault}.");
        return 1;
    }
}
