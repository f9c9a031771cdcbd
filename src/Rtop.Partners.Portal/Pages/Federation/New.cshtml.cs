using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Security.Federation;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Federation;

/// <summary>Adds a provider, switched off: it is tested first.</summary>
[Needs(Permission.AdministerSignIn), StepUp]
public sealed class NewModel(PartnersDb db, AccountsDb accounts, IdentityProviders providers, IDatabase database, ProviderHttp http) : ProviderPage(db, accounts, providers, database)
{
    readonly IdentityProviders providers = providers;
    readonly AccountsDb accounts = accounts;

    /// <summary>What is typed.</summary>
    [BindProperty]
    public TermsForm Form { get; set; } = new();

    /// <summary>Shows the form.</summary>
    public void OnGet()
    {
    }

    /// <summary>Adds it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var here = Me.Workspace;
        var others = await accounts.IdentityProviders.CountAsync(provider => provider.Workspace == here, ct);
        Form = Form with { Revision = 0 };
        if (!ModelState.IsValid || !Ask(() => Provider = IdentityProvider.Add(By, Form.Issuer?.Trim() ?? "", http.IsOfThisMachine, others, Form.Terms(providers)))) return NotAccepted();
        accounts.Add(Provider);
        return await SaveAsync(Act.ProviderAdded, ct) ? Redirect(Url.Content($"~/sign-in-provider/{Provider.Id}?done=true")) : NotAccepted();
    }
}
