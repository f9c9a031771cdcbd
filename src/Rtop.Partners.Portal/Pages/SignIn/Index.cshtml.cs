using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Rtop.Partners.Audit;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web;

namespace Rtop.Partners.Portal.Pages.SignIn;

/// <summary>Signs in with e-mail and passphrase; the passkey stands beside it.</summary>
[OpenToAll]
[EnableRateLimiting(AccountServices.SignInLimit)]
public sealed class IndexModel(PasswordCheck passwords, SignInSteps steps) : PortalPage
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public SignInForm Form { get; set; } = new();

    /// <summary>Where to go afterwards.</summary>
    [BindProperty(SupportsGet = true)]
    public string? To { get; set; }

    /// <summary>Ticket of what was typed before the session ended.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Kept { get; set; }

    /// <summary>Shows the form.</summary>
    public void OnGet()
    {
    }

    /// <summary>Signs in, or says no in the same words whatever the reason.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid) return NotAccepted();
        Account? named = null;
        if (await passwords.CheckAsync(Form.Email.Trim(), Form.Password, found => named = found, ct) is not { } account)
        {
            await steps.RecordAsync(named, Act.SignInRefused, ct);
            ModelState.AddModelError("", T["sign-in.refused"]);
            return NotAccepted();
        }

        return await steps.AfterPasswordAsync(account, To, Kept, ct);
    }

    /// <summary>The form.</summary>
    public sealed record SignInForm
    {
        /// <summary>E-mail address.</summary>
        [Required, StringLength(254), Display(Name = "sign-in.email")]
        public string Email { get; init; } = "";

        /// <summary>Passphrase.</summary>
        [Required, StringLength(200), Display(Name = "sign-in.password")]
        public string Password { get; init; } = "";
    }
}
