using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Portal.Security;

namespace Rtop.Partners.Portal.Pages.OwnAccount;

/// <summary>Makes new recovery codes and shows them this once.</summary>
[OpenToSignedIn, StepUp]
public sealed class CodesModel(PartnersDb db, UserManager<Account> users, SecondFactors factors) : AccountPage(db, users)
{
    /// <summary>The codes; null before they are made.</summary>
    public IReadOnlyList<string>? Codes { get; private set; }

    /// <summary>Offers to make them; a session that has yet to add a factor has nothing to recover.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        await LoadAsync();
        return await AllowedAsync() ?? Page();
    }

    /// <summary>Makes them.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LoadAsync();
        if (await AllowedAsync() is { } other) return other;
        Codes = await factors.NewRecoveryCodesAsync(Mine);
        await RecordAsync(Act.CredentialChanged, "recovery-codes", ct);
        return Page();
    }

    async Task<IActionResult?> AllowedAsync() => !MustEnrol && await factors.HasAnyAsync(Mine) ? null : Redirect("/account/second-factor");
}
