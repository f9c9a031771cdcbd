using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Security.Federation;
using Rtop.Partners.Portal.Web;

namespace Rtop.Partners.Portal.Pages.Join;

/// <summary>
/// Joining with the sign-in of the organization that is joined: its provider says who it is, the invitation says that they may. The account is made, tied and given
/// its post in one step, and has no passphrase. Without an invitation nobody comes in this way.
/// </summary>
[OpenToAll, FreshForm]
[Limited(AddressLimit.SignIn)]
public sealed class ThroughModel(JoinLinks links, Joining joining, FederatedJoin federated, IdentityProviders providers, UserManager<Account> users, SignInSteps steps, ILogger<ThroughModel> log) : PortalPage
{
    Account? tied;

    /// <summary>What is typed.</summary>
    [BindProperty]
    public NameForm Form { get; set; } = new();

    /// <summary>The invitation.</summary>
    public StandingInvitation Found { get; private set; } = null!;

    /// <summary>The organization's providers.</summary>
    public IReadOnlyList<IdentityProvider> Offered { get; private set; } = [];

    /// <summary>What one of them showed, in this browser and for this invitation; null before.</summary>
    public JoinProof? Proof { get; private set; }

    /// <summary>Where the browser goes on to.</summary>
    public Uri? Going { get; private set; }

    /// <summary>True where a name is still to be given: the account is not there.</summary>
    public bool AsksName => tied is null;

    /// <summary>The organization that is joined, in the reader's language.</summary>
    public string PlaceName => Found.Place.NameIn(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName);

    /// <summary>Shows the providers, or what one of them showed.</summary>
    public async Task<IActionResult> OnGetAsync(string token, CancellationToken ct) => await LoadAsync(token, ct) ? Page() : NotFound();

    /// <summary>Goes on to a provider.</summary>
    public async Task<IActionResult> OnPostAsync(string token, Guid provider, CancellationToken ct)
    {
        if (!await LoadAsync(token, ct) || Offered.FirstOrDefault(one => one.Id == provider) is not { } chosen) return NotFound();
        ModelState.Clear();
        try
        {
            Going = await federated.BeginAsync(chosen, token, $"/join/{Uri.EscapeDataString(token)}/through", ct);
            Response.Headers["Refresh"] = $"0; url={Going.AbsoluteUri}";
            return Page();
        }
        catch (ProviderRefused refused)
        {
            return await RefusedAsync(chosen, refused, ct);
        }
    }

    /// <summary>Joins as whom the provider showed.</summary>
    public async Task<IActionResult> OnPostFinishAsync(string token, CancellationToken ct)
    {
        if (!await LoadAsync(token, ct)) return NotFound();
        if (Proof is not { } proof) return Redirect($"/join/{Uri.EscapeDataString(token)}/through");
        if (AsksName && !ModelState.IsValid) return NotAccepted();
        ModelState.Clear();
        try
        {
            // Each step can be taken up again: the account is found by the subject, and the invitation stands until the post is there.
            if ((tied ?? await joining.MakeAccountAsync(Found, Form.Name, ct)) is not { } account) return Redirect($"/join/{Uri.EscapeDataString(token)}");
            await federated.LinkAsync(account, proof, ct);
            if (!await joining.JoinAsync(Found, account.Id, ct)) return NotFound();
            return await steps.AfterProviderAsync(account, proof.Provider.IsSatisfiedBy(proof.Acr, proof.Amr), proof.Through, $"/{Found.Place.Code}", null, ct);
        }
        catch (ProviderRefused refused)
        {
            return await RefusedAsync(proof.Provider, refused, ct);
        }
        catch (RuleBroken broken)
        {
            Show(broken);
            return NotAccepted();
        }
    }

    async Task<IActionResult> RefusedAsync(IdentityProvider provider, ProviderRefused refused, CancellationToken ct)
    {
        log.LogWarning("Joining through {Provider} was refused: {Reason}.", provider.Id, refused.Fault.Code());
        await providers.NoteAsync(provider.Id, refused.Fault, ct);
        ModelState.AddModelError("", T[refused.Fault.OfficerKey()]);
        return NotAccepted();
    }

    // Only for whoever is new: who has an account signs in with it, joins, and ties the provider to it.
    async Task<bool> LoadAsync(string token, CancellationToken ct)
    {
        if (User.AccountId() is not null || await links.FindAsync(token, ct) is not { } found) return false;
        Found = found;
        Offered = [.. (await providers.OfAsync(found.Place.Code, ct)).Where(provider => provider.IsEnabled)];
        Proof = await federated.ProofAsync(token, ct) is { } proof && proof.Provider.Workspace == found.Place.Code ? proof : null;
        if (Proof is not null && await users.FindByLoginAsync(IdentityProviders.KeyOf(Proof.Provider.Id), Proof.Subject) is { } known) tied = known;
        var holder = await users.FindByEmailAsync(found.Link.Email);
        return Offered.Count > 0 && (holder is null ? tied is null : holder.Id == tied?.Id);
    }

    /// <summary>Who joins.</summary>
    public sealed record NameForm
    {
        /// <summary>Name.</summary>
        [Required, StringLength(200), Display(Name = "account.name")]
        public string Name { get; init; } = "";
    }
}
