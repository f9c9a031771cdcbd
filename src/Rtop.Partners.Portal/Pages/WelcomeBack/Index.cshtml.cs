using Microsoft.AspNetCore.Mvc;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web;

namespace Rtop.Partners.Portal.Pages.WelcomeBack;

/// <summary>Gives back what was typed when the session ended, to be sent again.</summary>
[OpenToSignedIn]
public sealed class IndexModel(KeptForms forms) : PortalPage
{
    /// <summary>What was typed.</summary>
    public PostedForm Posted { get; private set; } = null!;

    /// <summary>The ticket.</summary>
    [BindProperty(SupportsGet = true)]
    public string Kept { get; set; } = "";

    /// <summary>Fields with words in them, for the reader; the rest travels along unseen.</summary>
    public IEnumerable<KeyValuePair<string, string>> Typed => Posted.Fields.Where(typed => typed.Value.Length > 3 && !Guid.TryParse(typed.Value, out _));

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (Me.Person is not { } person || await forms.OpenAsync(Kept, person.Id, ct) is not { } posted) return NotFound();
        Posted = posted;
        return Page();
    }

    /// <summary>Forgets it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await forms.DropAsync(Kept, Me.Person!.Id, ct);
        return Redirect("/");
    }
}
