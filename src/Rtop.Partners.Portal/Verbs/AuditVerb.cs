using Rtop.Partners.Data;
using Rtop.Partners.Portal.Audit;

namespace Rtop.Partners.Portal.Verbs;

/// <summary>Checks the audit chains from outside.</summary>
public static class AuditVerb
{
    /// <summary>Prints the state of each chain; exit code 1 and the first bad entry when one is broken.</summary>
    public static async Task<int> VerifyAsync(IDatabase database, PortalOptions options, string? headsFile)
    {
        var (fault, counts) = await ChainCheck.RunAsync(database, headsFile is null ? null : AuditHeads.Read(headsFile, options.KeysDirectory), CancellationToken.None);
        if (fault is not null)
        {
            await Console.Error.WriteLineAsync(fault);
            return 1;
        }

        foreach (var (chain, count) in counts) Console.WriteLine($"{chain}: {count} entries, unbroken");
        return 0;
    }
}
