using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Data;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Data.Tenancy;
using Rtop.Partners.Engagements;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Installation;

/// <summary>
/// Seals what was there before rows that give power had seals: at the upgrade that brings them, and never again, or a row that somebody wrote past
/// the portal would be sealed by the next one.
/// </summary>
public static class FirstSeals
{
    /// <summary>The migration that brings the seals.</summary>
    public const string Migration = "AccountSeals";

    /// <summary>True before that upgrade.</summary>
    public static async Task<bool> AreDueAsync(IDatabase database, CancellationToken ct)
    {
        try
        {
            return (await database.PendingMigrationsAsync(ct)).Any(name => name.EndsWith($"_{Migration}", StringComparison.Ordinal));
        }
        catch (InstallationFault)
        {
            // A database that was just made does not even have the portal's role, and nobody in it to seal.
            return false;
        }
    }

    /// <summary>Seals accounts, sessions, feeds and duties as they are.</summary>
    public static async Task SealAsync(IDatabase database, ISealing sealing, AccountSeals seals, CancellationToken ct)
    {
        await using var accounts = new AccountsDb(database.AsMigrator<AccountsDb>().Options);
        await seals.SealAllAsync(accounts, ct);
        await StampAsync(database, sealing, null, ct);
    }

    /// <summary>Stamps the duties of every officer, or of those of one workspace.</summary>
    public static async Task StampAsync(IDatabase database, ISealing sealing, WorkspaceCode? only, CancellationToken ct)
    {
        await using var platform = new PartnersDb(database.AsMigrator<PartnersDb>().Options, PartnersDb.NoDesk);
        foreach (var workspace in (await platform.Workspaces.AsNoTracking().ToListAsync(ct)).Where(workspace => only is null || workspace.Code == only))
        {
            // The migrator may change duties; which ones it finds is said by the desk, as everywhere.
            var desk = new Desk();
            desk.Take(SystemOfficer.Of(workspace.Code));
            await using var db = new PartnersDb(database.AsMigrator<PartnersDb>().Options, desk);
            foreach (var officer in await db.Officers.Include(officer => officer.Duties).Where(officer => officer.Workspace == workspace.Code).ToListAsync(ct)) officer.StampBy(sealing);
            await db.SaveChangesAsync(ct);
        }
    }
}
