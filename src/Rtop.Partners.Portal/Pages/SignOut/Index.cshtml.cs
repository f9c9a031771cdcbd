using Microsoft.AspNetCore.Mvc;
using Rtop.Partners.Audit;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web;

namespace Rtop.Partners.Portal.Pages.SignOut;

/// <summary>Ends the session.</summary>
[OpenToAll, FreshForm]
public sealed class IndexModel(Sessions sessions, SignInSteps steps, PortalOptions options) : PortalPage
{
    /// <summary>Shows the button; whoever is not signed in has nothing to end.</summary>
    public IActionResult OnGet() => User.AccountId() is null ? Redirect("/sign-in") : Page();

    /// <summary>Ends it and leaves nothing in the browser but the language.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await sessions.EndThisAsync(ct);
        if (User.AccountId() is { } account) await steps.RecordAsync(account, Act.SignedOut, "", ct);
        // Cookies are not named: the language stays, and the session's own is deleted above. Browsers heed this over https alone.
        if (options.IsHttps) Response.Headers["Clear-Site-Data"] = "\"cache\", \"storage\"";
        return Redirect("/sign-in");
    }
}
