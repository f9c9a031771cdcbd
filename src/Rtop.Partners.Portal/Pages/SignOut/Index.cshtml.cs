using Microsoft.AspNetCore.Mvc;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web;

namespace Rtop.Partners.Portal.Pages.SignOut;

/// <summary>Ends the session.</summary>
[OpenToAll]
public sealed class IndexModel(Sessions sessions, IServiceProvider services, PortalOptions options) : PortalPage
{
    /// <summary>Shows the button.</summary>
    public void OnGet()
    {
    }

    /// <summary>Ends it and leaves nothing in the browser.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (Me.Person is { } person)
        {
            var db = services.GetRequiredService<PartnersDb>();
            db.Record(Act.SignedOut, "account", person.Id);
            await db.SaveChangesAsync(ct);
        }

        await sessions.EndThisAsync(ct);
        if (options.IsHttps) Response.Headers["Clear-Site-Data"] = "\"cache\", \"storage\"";
        return Redirect("/sign-in");
    }
}
