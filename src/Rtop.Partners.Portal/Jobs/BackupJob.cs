using Rtop.Partners.Data;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Portal.Audit;
using Rtop.Partners.Portal.Backups;

namespace Rtop.Partners.Portal.Jobs;

/// <summary>Makes a backup every night, and a copy of the keys folder at another place; looks before whether the audit chains are unbroken, and removes what is too old.</summary>
public sealed class BackupJob(BackupMaker maker, BackupOptions options, IDatabase database, PortalOptions portal, IServiceScopeFactory scopes, TimeProvider clock, ILogger<BackupJob> log)
{
    /// <summary>Does it. Throws <see cref="InstallationFault"/> when no backup could be made.</summary>
    public async Task RunAsync(CancellationToken ct)
    {
        await VerifyAsync(ct);
        if (options.KeysDirectory is { } keys && options.Recipients is not [])
        {
            await maker.MakeKeysAsync(keys, ct);
            BackupFiles.Clear(keys, BackupFiles.Keys, clock.GetUtcNow(), options.KeepDays);
        }

        if (!options.IsConfigured || !database.Backups.CanCopy) return;
        await maker.MakeAsync(options.Directory!, null, ct);
        // What is there is removed only when something newer is.
        BackupFiles.Clear(options.Directory!, BackupFiles.Everything, clock.GetUtcNow(), options.KeepDays);
    }

    // A broken chain is no reason not to keep what there is; it is said, and the operators' page shows since when it was not found whole.
    async Task VerifyAsync(CancellationToken ct)
    {
        if (!AuditHeads.IsPossible(portal)) return;
        var (fault, _) = await ChainCheck.RunAsync(database, null, ct);
        if (fault is not null)
        {
            log.LogCritical("An audit chain is broken: {Fault}", fault);
            return;
        }

        await using var scope = scopes.CreateAsyncScope();
        await SafekeepingRow.ChangeAsync(scope.ServiceProvider.GetRequiredService<AccountsDb>(), row => row.VerifiedAt = clock.GetUtcNow(), ct);
    }
}
