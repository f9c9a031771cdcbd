using Microsoft.AspNetCore.Mvc;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Security.Federation;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.SignIn;

/// <summary>Sign-in through one's organization: who knows its name is offered its providers. A name that is nobody's, and one without a provider, get the same answer.</summary>
[OpenToAll, FreshForm]
[Limited(AddressLimit.SignIn)]
public sealed class WithModel(IdentityProviders providers, Handshake handshake, ILogger<WithModel> log) : SignInPage
{
    /// <summary>The name that was given, as a workspace's code.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Organization { get; set; }

    /// <summary>Its providers.</summary>
    public IReadOnlyList<IdentityProvider> Offered { get; private set; } = [];

    /// <summary>Where the browser goes on to.</summary>
    public Uri? Going { get; private set; }

    /// <summary>True when a name was given.</summary>
    public bool IsAsked => !string.IsNullOrEmpty(Organization);

    /// <summary>Shows what is offered.</summary>
    public async Task OnGetAsync(CancellationToken ct) => await LoadAsync(ct);

    /// <summary>Goes on to a provider.</summary>
    public async Task<IActionResult> OnPostAsync(Guid provider, CancellationToken ct)
    {
        await LoadAsync(ct);
        if (Offered.FirstOrDefault(one => one.Id == provider) is not { } chosen) return NotAccepted();
        try
        {
            Going = await handshake.BeginAsync(chosen, new(HandshakePurpose.SignIn, To: SignInSteps.IsLocal(To) ? To : null, Kept: Kept), ct);
            Response.Headers["Refresh"] = $"0; url={Going.AbsoluteUri}";
            return Page();
        }
        catch (ProviderRefused refused)
        {
            log.LogWarning("A sign-in at {Provider} did not begin: {Reason}.", provider, refused.Fault.Code());
            await providers.NoteAsync(provider, refused.Fault, ct);
            ModelState.AddModelError("", T[refused.Fault.OfficerKey()]);
            return NotAccepted();
        }
    }

    async Task LoadAsync(CancellationToken ct)
    {
        Organization = Organization?.Trim().ToLowerInvariant();
        if (WorkspaceCode.Parse(Organization) is { } code) Offered = [.. (await providers.OfAsync(code, ct)).Where(provider => provider.IsEnabled)];
    }
}
