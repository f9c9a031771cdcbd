using Microsoft.AspNetCore.Mvc;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web;

namespace Rtop.Partners.Portal.Pages.Welcome;

/// <summary>Sends a person on to their workspace, or lets them choose where they serve in several.</summary>
[OpenToSignedIn]
public sealed class IndexModel(JoinStep step, JoinLinks links) : PortalPage
{
    /// <summary>On to the only workspace, or the choice; whoever came by an invitation and serves nowhere yet, back to it; an operator to the platform.</summary>
    public async Task<IActionResult> OnGetAsync(bool choose = false, CancellationToken ct = default)
    {
        if (Me.ServesIn is [var only] && !choose) return Redirect($"/{only}");
        if (Me.ServesIn is not []) return Page();
        if (step.Token() is { } token && await links.FindAsync(token, ct) is not null) return Redirect($"/join/{token}");
        return User.IsOperator() ? Redirect("/operator") : Page();
    }
}
