using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web;

namespace Rtop.Partners.Portal.Pages.OwnAccount;

/// <summary>What the pages of one's own account share.</summary>
public abstract class AccountPage(PartnersDb db, UserManager<Account> users) : PortalPage
{
    /// <summary>The signed-in account.</summary>
    public Account Mine { get; private set; } = null!;

    /// <summary>True while the person must add a second factor before anything else.</summary>
    public bool MustEnrol => User.MustEnrol();

    /// <summary>True after a redirect from something that was done.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Done { get; set; }

    /// <summary>The accounts of the framework.</summary>
    protected UserManager<Account> Users => users;

    /// <summary>Loads the account.</summary>
    protected async Task LoadAsync() => Mine = await users.FindByIdAsync(User.AccountId()!.Value.ToString())
        ?? throw new InvalidOperationException("A session belongs to an account.");

    /// <summary>
    /// Loads the account for a change of its credentials; sends to sign in once more when that was long ago. A provider's word alone is not enough for that:
    /// with a passkey of one's own one enters where that provider has no say. Whoever has no factor at all yet, and serves nowhere else, adds the first.
    /// </summary>
    protected async Task<IActionResult?> LoadFreshAsync()
    {
        await LoadAsync();
        var isOwn = User.ThroughProvider() is null || (MustEnrol ? !Me.ServesElsewhere : !User.IsProvidersWord());
        return User.IsFresh(Now) && isOwn ? null : Redirect($"/sign-in?again=true&to={Uri.EscapeDataString(Request.Path)}");
    }

    /// <summary>Records an act on the own account.</summary>
    protected async Task RecordAsync(Act act, string detail, CancellationToken ct)
    {
        db.Record(act, "account", Mine.Id, detail: detail);
        await db.SaveChangesAsync(ct);
    }
}
