using Microsoft.AspNetCore.Mvc;
using Rtop.Partners.Data;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Security.Federation;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Federation;

/// <summary>Tests a provider: what it publishes, point by point, and a sign-in that signs nobody in.</summary>
[Needs(Permission.AdministerSignIn)]
[Limited(AddressLimit.SignIn)]
public sealed class TestModel(PartnersDb db, AccountsDb accounts, IdentityProviders providers, IDatabase database, ProviderCheck check, Handshake handshake) : ProviderPage(db, accounts, providers, database)
{
    /// <summary>What was found.</summary>
    public IReadOnlyList<CheckedPoint> Points { get; private set; } = [];

    /// <summary>Where the browser goes on to.</summary>
    public Uri? Going { get; private set; }

    /// <summary>Offers both.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) => await FindAsync(id, ct) ? Page() : NotFound();

    /// <summary>Looks at what it publishes.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await FindAsync(id, ct)) return NotFound();
        Points = await check.OfAsync(Provider, ct);
        return Page();
    }

    /// <summary>Begins the sign-in that signs nobody in.</summary>
    public async Task<IActionResult> OnPostTrialAsync(Guid id, CancellationToken ct)
    {
        if (!await FindAsync(id, ct)) return NotFound();
        try
        {
            Going = await handshake.BeginAsync(Provider, new(HandshakePurpose.Trial, By.PersonId), ct);
            Response.Headers["Refresh"] = $"0; url={Going.AbsoluteUri}";
            return Page();
        }
        catch (ProviderRefused refused)
        {
            ModelState.AddModelError("", T[$"federation.fault.{refused.Fault.Code()}"]);
            return NotAccepted();
        }
    }
}
