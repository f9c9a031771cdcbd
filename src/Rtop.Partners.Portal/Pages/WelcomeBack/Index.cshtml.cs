using Microsoft.AspNetCore.Mvc;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web;

namespace Rtop.Partners.Portal.Pages.WelcomeBack;

/// <summary>Gives back what was typed when the session ended, to be sent again.</summary>
[OpenToSignedIn]
public sealed class IndexModel(KeptForms forms) : PortalPage
{
    /// <summary>What was posted.</summary>
    public PostedForm Posted { get; private set; } = null!;

    /// <summary>The ticket.</summary>
    [BindProperty(SupportsGet = true)]
    public string Kept { get; set; } = "";

    /// <summary>True after a factor was shown for it, and not after its session ended.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Confirmed { get; set; }

    /// <summary>Values with words in them, for the reader; the rest travels along unseen.</summary>
    public IReadOnlyList<string> Typed => [.. Posted.Fields.Select(typed => typed.Value).Where(value => value.Length > 3 && !Guid.TryParse(value, out _))];

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (User.AccountId() is not { } account || await forms.OpenAsync(Kept, account, ct) is not { } posted) return NotFound();
        Posted = posted;
        return Page();
    }

    /// <summary>Forgets it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await forms.DropAsync(Kept, User.AccountId()!.Value, ct);
        return Redirect("/");
    }
}
