using Microsoft.AspNetCore.Mvc;
using Rtop.Partners.Audit;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Security.Federation;
using Rtop.Partners.Portal.Web;

namespace Rtop.Partners.Portal.Pages.SignOut;

/// <summary>Ends the session.</summary>
[OpenToAll, FreshForm]
public sealed class IndexModel(Sessions sessions, SignInSteps steps, FederatedSessions federated, PortalOptions options) : PortalPage
{
    /// <summary>Where whoever is signed out here goes on to sign out as well.</summary>
    public Uri? Going { get; private set; }

    /// <summary>Shows the button; whoever is not signed in has nothing to end here, but perhaps at the provider through which they came.</summary>
    public async Task<IActionResult> OnGetAsync(Guid? with, CancellationToken ct)
    {
        if (User.AccountId() is not null) return Page();
        if (with is null || (Going = await federated.WayOutAsync(with.Value, ct)) is null) return Redirect("/sign-in");
        Response.Headers["Refresh"] = $"0; url={Going.AbsoluteUri}";
        return Page();
    }

    /// <summary>Ends it and leaves nothing in the browser but the language.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await sessions.EndThisAsync(ct);
        if (User.AccountId() is { } account) await steps.RecordAsync(account, Act.SignedOut, "", ct);
        // Cookies are not named: the language stays, and the session's own is deleted above. Browsers heed this over https alone.
        if (options.IsHttps) Response.Headers["Clear-Site-Data"] = "\"cache\", \"storage\"";
        return Redirect(User.ThroughProvider() is { } provider ? $"/sign-out?with={provider}" : "/sign-in");
    }
}
