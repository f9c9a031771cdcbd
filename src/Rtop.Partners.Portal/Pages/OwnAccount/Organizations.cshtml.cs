using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Security.Federation;

namespace Rtop.Partners.Portal.Pages.OwnAccount;

/// <summary>One's sign-ins at organizations: tied to one's account by oneself, and untied.</summary>
[OpenToSignedIn, StepUp(Credentials = true)]
[Limited(AddressLimit.SignIn)]
public sealed class OrganizationsModel(PartnersDb db, UserManager<Account> users, IdentityProviders providers, Handshake handshake, Sessions sessions) : AccountPage(db, users)
{
    /// <summary>What is tied, with what the provider calls it.</summary>
    public IReadOnlyList<(IdentityProvider Provider, string? Display)> Tied { get; private set; } = [];

    /// <summary>Providers of organizations in which one serves, not tied yet.</summary>
    public IReadOnlyList<IdentityProvider> Offered { get; private set; } = [];

    /// <summary>Where the browser goes on to.</summary>
    public Uri? Going { get; private set; }

    /// <summary>Shows them.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await ReadyAsync(ct) is { } first) return first;
        return Page();
    }

    /// <summary>Goes to a provider to tie it.</summary>
    public async Task<IActionResult> OnPostAsync(Guid provider, CancellationToken ct)
    {
        if (await ReadyAsync(ct) is { } first) return first;
        if (Offered.FirstOrDefault(one => one.Id == provider) is not { } chosen) return NotFound();
        try
        {
            Going = await handshake.BeginAsync(chosen, new(HandshakePurpose.Link, Mine.Id), ct);
            Response.Headers["Refresh"] = $"0; url={Going.AbsoluteUri}";
            return Page();
        }
        catch (ProviderRefused refused)
        {
            await providers.NoteAsync(provider, refused.Fault, ct);
            ModelState.AddModelError("", T[refused.Fault.OfficerKey()]);
            return NotAccepted();
        }
    }

    /// <summary>Unties one; what began with it is over.</summary>
    public async Task<IActionResult> OnPostUntieAsync(Guid provider, CancellationToken ct)
    {
        if (await ReadyAsync(ct) is { } first) return first;
        var key = IdentityProviders.KeyOf(provider);
        if ((await Users.GetLoginsAsync(Mine)).FirstOrDefault(login => login.LoginProvider == key) is not { } tied) return NotFound();
        await Users.RemoveLoginAsync(Mine, tied.LoginProvider, tied.ProviderKey);
        await sessions.EndThroughAsync(provider, Mine.Id, null, ct);
        await RecordAsync(Act.ExternalLoginUnlinked, key, ct);
        return Redirect("/account/organizations?done=true");
    }

    async Task<IActionResult?> ReadyAsync(CancellationToken ct)
    {
        await LoadAsync();
        // Before one's own second factor is there, nothing else is added.
        if (MustEnrol) return Redirect("/account/second-factor");
        List<(IdentityProvider, string?)> tied = [];
        foreach (var login in await Users.GetLoginsAsync(Mine))
            if (Guid.TryParse(login.LoginProvider, out var id) && await providers.FindAsync(id, ct) is { } provider) tied.Add((provider, login.ProviderDisplayName));
        List<IdentityProvider> offered = [];
        foreach (var code in Me.ServesIn)
            offered.AddRange((await providers.OfAsync(code, ct)).Where(provider => provider.IsEnabled && tied.TrueForAll(one => one.Item1.Id != provider.Id)));
        (Tied, Offered) = (tied, Mine.IsOperator ? [] : offered);
        return null;
    }
}
