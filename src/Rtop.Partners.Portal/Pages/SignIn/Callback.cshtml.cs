using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Rtop.Partners.Audit;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Security.Federation;
using Rtop.Partners.Portal.Web;

namespace Rtop.Partners.Portal.Pages.SignIn;

/// <summary>Where a provider sends people back to: signed in, tied, on to the invitation, or told why not.</summary>
[OpenToAll]
public sealed class CallbackModel(Handshake handshake, FederatedSignIn federated, FederatedJoin join, IdentityProviders providers, UserManager<Account> users, SignInSteps steps, ILogger<CallbackModel> log) : PortalPage
{
    /// <summary>Why it came to nothing; null when it did not.</summary>
    public ProviderFault? Fault { get; private set; }

    /// <summary>What a provider that is tried out showed.</summary>
    public HandshakeShown? Tried { get; private set; }

    /// <summary>Takes the answer.</summary>
    public async Task<IActionResult> OnGetAsync(Guid provider, CancellationToken ct)
    {
        try
        {
            var shown = await handshake.EndAsync(provider, ct);
            return shown.Asked.Purpose switch
            {
                HandshakePurpose.SignIn => await federated.EnterAsync(shown, ct),
                HandshakePurpose.Link => await LinkAsync(shown, ct),
                HandshakePurpose.Join => Join(shown),
                _ => await TriedAsync(shown, ct),
            };
        }
        catch (ProviderRefused refused)
        {
            log.LogWarning("A sign-in at {Provider} was refused: {Reason}.", provider, refused.Fault.Code());
            await providers.NoteAsync(provider, refused.Fault, ct);
            Fault = refused.Fault;
            return NotAccepted();
        }
    }

    async Task<IActionResult> LinkAsync(HandshakeShown shown, CancellationToken ct)
    {
        var account = WhoAsked(shown);
        if (!User.HasConfirmed(Now) || User.ThroughProvider() is not null || User.MustEnrol()) throw new ProviderRefused(ProviderFault.NotBegun);
        await federated.LinkAsync((await users.FindByIdAsync(account.ToString()))!, shown.Provider, shown.Token.Subject, shown.Token.Display, ct);
        return Redirect("/account/organizations?done=true");
    }

    LocalRedirectResult Join(HandshakeShown shown)
    {
        join.Keep(shown);
        return SignInSteps.GoOn(shown.Asked.To, null);
    }

    async Task<IActionResult> TriedAsync(HandshakeShown shown, CancellationToken ct)
    {
        await steps.RecordAsync(WhoAsked(shown), Act.ProviderTried, shown.Provider.Id.ToString(), ct);
        Tried = shown;
        return Page();
    }

    // The answer came to the browser that asked; it must be the same person's still.
    Guid WhoAsked(HandshakeShown shown) => shown.Asked.Account is { } asked && asked == User.AccountId() ? asked : throw new ProviderRefused(ProviderFault.NotBegun);
}
