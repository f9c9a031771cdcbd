using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Security.Federation;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Federation;

/// <summary>One provider: what is entered at it, its terms, on and off, and its end.</summary>
[Needs(Permission.AdministerSignIn), StepUp]
public sealed class EditModel(PartnersDb db, AccountsDb accounts, IdentityProviders providers, IDatabase database, Sessions sessions, UserManager<Account> users) : ProviderPage(db, accounts, providers, database)
{
    readonly IdentityProviders providers = providers;
    readonly AccountsDb accounts = accounts;

    /// <summary>What is typed.</summary>
    [BindProperty]
    public TermsForm Form { get; set; } = new();

    /// <summary>Where the provider sends people back to.</summary>
    public Uri Callback => providers.CallbackOf(Provider.Id);

    /// <summary>Where the provider says that sessions are over.</summary>
    public Uri BackChannel => providers.BackChannelOf(Provider.Id);

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (!await FindAsync(id, ct)) return NotFound();
        Form = TermsForm.Of(Provider);
        return Page();
    }

    /// <summary>Changes its terms.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await FindAsync(id, ct)) return NotFound();
        return ModelState.IsValid && await ChangeAsync(provider => provider.Change(Form.Terms(providers), Form.Revision), Act.ProviderChanged, ct) ? Redirect(Url.Content($"~/sign-in-provider/{id}?done=true")) : NotAccepted();
    }

    /// <summary>Switches it on or off; off, what began with it is over.</summary>
    public async Task<IActionResult> OnPostSwitchAsync(Guid id, bool on, int revision, CancellationToken ct)
    {
        ModelState.Clear();
        if (!await FindAsync(id, ct)) return NotFound();
        if (!await ChangeAsync(provider => provider.Switch(on, revision), on ? Act.ProviderEnabled : Act.ProviderDisabled, ct)) return Shown();
        if (!on) await sessions.EndThroughAsync(id, null, null, ct);
        return Redirect(Url.Content($"~/sign-in-provider/{id}?done=true"));
    }

    /// <summary>Removes it, with every link to it; the links go first, so that none is left without its provider.</summary>
    public async Task<IActionResult> OnPostRemoveAsync(Guid id, CancellationToken ct)
    {
        ModelState.Clear();
        if (!await FindAsync(id, ct) || Provider.IsEnabled) return NotFound();
        var key = IdentityProviders.KeyOf(id);
        foreach (var login in await accounts.UserLogins.AsNoTracking().Where(login => login.LoginProvider == key).ToListAsync(ct))
            if (await users.FindByIdAsync(login.UserId.ToString()) is { } account) await users.RemoveLoginAsync(account, login.LoginProvider, login.ProviderKey);
        accounts.Remove(Provider);
        return await SaveAsync(Act.ProviderRemoved, ct) ? Redirect(Url.Content("~/sign-in-provider?done=true")) : NotFound();
    }

    async Task<bool> ChangeAsync(Action<IdentityProvider> change, Act act, CancellationToken ct)
    {
        try
        {
            if (Ask(() => change(Provider)) && await SaveAsync(act, ct)) return true;
        }
        catch (StaleRevision)
        {
            ModelState.AddModelError("", T["federation.stale"]);
        }

        // What was typed stays; the next save is based on what stands now.
        accounts.ChangeTracker.Clear();
        await FindAsync(Provider.Id, ct);
        Form = Form with { Revision = Provider.Revision };
        return false;
    }

    Microsoft.AspNetCore.Mvc.RazorPages.PageResult Shown()
    {
        Form = TermsForm.Of(Provider);
        return NotAccepted();
    }
}
