using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Security.Federation;

/// <summary>The one way to providers: what somebody wrote past the portal, or put back as it was, is not among them and raises the alarm.</summary>
public sealed class IdentityProviders(AccountsDb accounts, AccountSeals seals, ForgedRows forged, IDatabase database, IDataProtectionProvider protection, PortalOptions options, TimeProvider clock)
{
    readonly IDataProtector protector = protection.CreateProtector("Rtop.Partners.IdentityProviders.1");

    /// <summary>One by its id; null when there is none.</summary>
    public async Task<IdentityProvider?> FindAsync(Guid id, CancellationToken ct) => (await WholeAsync(accounts.IdentityProviders.Where(provider => provider.Id == id), ct)).SingleOrDefault();

    /// <summary>Those of a workspace, by name.</summary>
    public async Task<IReadOnlyList<IdentityProvider>> OfAsync(WorkspaceCode workspace, CancellationToken ct) =>
        [.. (await WholeAsync(accounts.IdentityProviders.Where(provider => provider.Workspace == workspace), ct)).OrderBy(provider => provider.Name, StringComparer.CurrentCulture)];

    /// <summary>Protects a secret that was typed.</summary>
    public string Protect(string secret) => Convert.ToBase64String(protector.Protect(Encoding.UTF8.GetBytes(secret)));

    /// <summary>The secret for the provider to see.</summary>
    public string SecretOf(IdentityProvider provider) => Encoding.UTF8.GetString(protector.Unprotect(Convert.FromBase64String(provider.Secret)));

    /// <summary>Where the provider sends people back to.</summary>
    public Uri CallbackOf(Guid provider) => new(options.BaseUrl, $"/sign-in/with/{provider}/callback");

    /// <summary>Where the provider says that sessions are over.</summary>
    public Uri BackChannelOf(Guid provider) => new(options.BaseUrl, $"/sign-in/with/{provider}/back-channel");

    /// <summary>The name under which the provider stands in links of accounts.</summary>
    public static string KeyOf(Guid provider) => provider.ToString();

    /// <summary>Takes what may be taken once. False when it was taken before, by whichever process.</summary>
    public async Task<bool> TakeOnceAsync(string what, TimeSpan kept, CancellationToken ct)
    {
        var (now, hash) = (clock.GetUtcNow(), SHA256.HashData(Encoding.UTF8.GetBytes(what)));
        await accounts.ClearAwayAsync(await accounts.TakenOnce.Where(taken => taken.Until < now).OrderBy(taken => taken.Until).Take(100).ToListAsync(ct), ct);
        if (await accounts.TakenOnce.AnyAsync(taken => taken.Hash == hash, ct)) return false;
        accounts.TakenOnce.Add(new() { Hash = hash, Until = now + kept });
        try
        {
            await accounts.SaveChangesAsync(ct);
            return true;
        }
        catch (DbUpdateException fault) when (database.IsDuplicate(fault))
        {
            // It came twice in the same moment.
            accounts.ChangeTracker.Clear();
            return false;
        }
    }

    /// <summary>Keeps for the administrator what went wrong with a provider.</summary>
    public async Task NoteAsync(Guid id, ProviderFault fault, CancellationToken ct)
    {
        if (!fault.IsOfProvider()) return;
        accounts.ChangeTracker.Clear();
        if (await FindAsync(id, ct) is not { } provider) return;
        provider.Note(fault.Code(), clock.GetUtcNow());
        try
        {
            await accounts.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            // An administrator changed it at this moment, and knows.
            accounts.ChangeTracker.Clear();
        }
    }

    async Task<IReadOnlyList<IdentityProvider>> WholeAsync(IQueryable<IdentityProvider> asked, CancellationToken ct)
    {
        var found = await asked.Select(provider => new { provider, Last = ChainSays.Last(nameof(Act.ProviderSealed), provider.Id) }).ToListAsync(ct);
        List<IdentityProvider> whole = [];
        foreach (var row in found)
        {
            if (seals.IsGenuine(row.provider, row.Last)) whole.Add(row.provider);
            else await forged.SayAsync("provider", row.provider.Id, ct);
        }

        return whole;
    }
}
