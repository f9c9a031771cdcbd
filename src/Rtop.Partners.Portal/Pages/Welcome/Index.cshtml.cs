using Microsoft.AspNetCore.Mvc;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web;

namespace Rtop.Partners.Portal.Pages.Welcome;

/// <summary>Sends a person on to their workspace, or lets them choose where they serve in several.</summary>
[OpenToSignedIn]
public sealed class IndexModel : PortalPage
{
    /// <summary>On to the only workspace, or the choice.</summary>
    public IActionResult OnGet(bool choose = false) => choose ? Page() : Me.ServesIn switch
    {
        [var only] => Redirect($"/{only}"),
        [] when User.IsOperator() => Redirect("/operator"),
        _ => Page(),
    };
}
