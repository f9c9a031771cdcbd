using Microsoft.AspNetCore.Mvc;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Portal.Web.Localization;

namespace Rtop.Partners.Portal.Pages.Language;

/// <summary>Changes the language: for this browser, and for a signed-in person's mails too.</summary>
[OpenToAll]
public sealed class IndexModel(IServiceProvider services) : PortalPage
{
    /// <summary>Nothing to see: the choice is a button on every page.</summary>
    public IActionResult OnGet() => Redirect("/");

    /// <summary>Changes it and goes back.</summary>
    public async Task<IActionResult> OnPostAsync(string? language, string? to, CancellationToken ct)
    {
        if (language is null || !LanguageChoice.IsSupported(language)) return BadRequest();
        LanguageChoice.Remember(Response, language);
        if (Me.Person is { } person)
        {
            var db = services.GetRequiredService<PartnersDb>();
            person.ReadIn(language);
            db.Record(Act.PreferencesChanged, "person", person.Id);
            await db.SaveChangesAsync(ct);
        }

        return LocalRedirect(Url.IsLocalUrl(to) ? to : "/");
    }
}
