using Microsoft.AspNetCore.Mvc;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web;

namespace Rtop.Partners.Portal.Pages.SignIn;

/// <summary>What the pages of sign-in carry along: where the person was going, and what they had typed.</summary>
public abstract class SignInPage : PortalPage
{
    /// <summary>Where to go afterwards.</summary>
    [BindProperty(SupportsGet = true)]
    public string? To { get; set; }

    /// <summary>Ticket of what was typed before the session ended.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Kept { get; set; }

    /// <summary>Query that carries both on.</summary>
    public QueryString Onwards => SignInSteps.Onwards(To, Kept);
}
