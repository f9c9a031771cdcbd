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

    /// <summary>The database at the person's own desk.</summary>
    protected PartnersDb Db => db;

    /// <summary>The accounts of the framework.</summary>
    protected UserManager<Account> Users => users;

    /// <summary>Loads the account.</summary>
    protected async Task LoadAsync() => Mine = await users.FindByIdAsync(User.AccountId()!.Value.ToString())
        ?? throw new InvalidOperationException("A session belongs to an account.");

    /// <summary>Records an act on the own account.</summary>
    protected async Task RecordAsync(Act act, string detail, CancellationToken ct)
    {
        db.Record(act, "account", Mine.Id, detail: detail);
        await db.SaveChangesAsync(ct);
    }
}
