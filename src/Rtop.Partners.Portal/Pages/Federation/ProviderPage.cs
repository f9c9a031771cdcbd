using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Portal.Security.Federation;
using Rtop.Partners.Portal.Web;

namespace Rtop.Partners.Portal.Pages.Federation;

/// <summary>What the pages of one provider share: it is the own workspace's or it is not there, and whoever changes it has just signed in.</summary>
public abstract class ProviderPage(PartnersDb db, AccountsDb accounts, IdentityProviders providers, IDatabase database) : PortalPage
{
    /// <summary>The provider.</summary>
    public IdentityProvider Provider { get; protected set; } = null!;

    /// <summary>True after a redirect from something that was done.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Done { get; set; }

    /// <summary>Loads it; false when the workspace has none of that id.</summary>
    protected async Task<bool> FindAsync(Guid id, CancellationToken ct)
    {
        if (await providers.FindAsync(id, ct) is not { } found || found.Workspace != Me.Workspace) return false;
        Provider = found;
        return true;
    }

    /// <summary>Saves the change and its act, both or neither. False when another was first: then what stands is shown, and what was typed is kept.</summary>
    protected async Task<bool> SaveAsync(Act act, CancellationToken ct)
    {
        await using var together = await accounts.Database.BeginTransactionAsync(ct);
        try
        {
            await accounts.SaveChangesAsync(ct);
        }
        catch (DbUpdateException fault) when (fault is DbUpdateConcurrencyException || database.IsDuplicate(fault))
        {
            accounts.ChangeTracker.Clear();
            ModelState.AddModelError(fault is DbUpdateConcurrencyException ? "" : "Form.ClientId", T[fault is DbUpdateConcurrencyException ? "federation.stale" : "federation.used"]);
            return false;
        }

        db.Record(act, "provider", Provider.Id);
        await db.SaveChangesAsync(ct);
        await together.CommitAsync(ct);
        return true;
    }
}
