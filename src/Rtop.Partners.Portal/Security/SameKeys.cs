using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Data;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Data.Sealing;

namespace Rtop.Partners.Portal.Security;

/// <summary>
/// All portals of a database have the same keys. One that has others would refuse every seal as forged, open nothing that is sealed, and not know the
/// forms of its neighbours: it does not start.
/// </summary>
public static class SameKeys
{
    const string Purpose = "portal/key-check/1";

    /// <summary>Looks whether the keys are those of this database; the first portal writes down which they are. Throws <see cref="InstallationFault"/>.</summary>
    public static async Task AssertAsync(IServiceProvider services, CancellationToken ct)
    {
        var options = services.GetRequiredService<PortalOptions>();
        var master = services.GetRequiredService<IMasterKey>().Derive(Purpose);
        var ring = services.GetRequiredService<IDataProtectionProvider>().CreateProtector(Purpose);
        await using var scope = services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<AccountsDb>();
        var check = await FindAsync(accounts, ct) ?? await BeginAsync(scope.ServiceProvider, accounts, new() { Id = KeyCheck.TheOne, Master = master, Ring = ring.Protect(Purpose) }, ct);
        AssertMaster(check, master, options);
        try
        {
            ring.Unprotect(check.Ring);
        }
        catch (CryptographicException fault)
        {
            throw new InstallationFault($"The keys of cookies and forms in {Path.Combine(options.KeysDirectory, KeyRing.FolderName)} are not those of this database: let Keys__Directory be the folder that the other portals have, or put them back from your copy of the keys folder.", fault);
        }
    }

    /// <summary>What is known of the master key without starting a portal, in a sentence. Throws <see cref="InstallationFault"/> when it is another.</summary>
    public static async Task<string> StateAsync(AccountsDb accounts, IMasterKey master, PortalOptions options, CancellationToken ct)
    {
        if (await FindAsync(accounts, ct) is not { } check) return "the first start writes down which they are";
        AssertMaster(check, master.Derive(Purpose), options);
        return "the master key is that of this database";
    }

    static void AssertMaster(KeyCheck check, byte[] master, PortalOptions options)
    {
        if (!CryptographicOperations.FixedTimeEquals(check.Master, master))
            throw new InstallationFault($"The master key in {options.MasterKeyFile ?? options.KeysDirectory} is not that of this database: let Keys__Directory be the folder that the other portals have, or put the file back from your copy of the keys folder.");
    }

    static Task<KeyCheck?> FindAsync(AccountsDb accounts, CancellationToken ct) => accounts.Set<KeyCheck>().AsNoTracking().SingleOrDefaultAsync(ct);

    static async Task<KeyCheck> BeginAsync(IServiceProvider services, AccountsDb accounts, KeyCheck check, CancellationToken ct)
    {
        // A database that was there before the check was: what its portals sealed tells whose it is.
        var seals = services.GetRequiredService<AccountSeals>();
        if (await accounts.Users.AsNoTracking().OrderBy(account => account.Id).Take(100).ToListAsync(ct) is { Count: > 0 } some && !some.Exists(seals.IsGenuine)) return new() { Id = check.Id, Master = [], Ring = "" };
        accounts.Add(check);
        try
        {
            await accounts.SaveChangesAsync(ct);
            return check;
        }
        catch (DbUpdateException fault) when (services.GetRequiredService<IDatabase>().IsDuplicate(fault))
        {
            // Another portal started at the same moment.
            accounts.ChangeTracker.Clear();
            return (await FindAsync(accounts, ct))!;
        }
    }
}
