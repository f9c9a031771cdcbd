using System.ComponentModel.DataAnnotations;
using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Rtop.Partners.Portal.Mail;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web;

namespace Rtop.Partners.Portal.Pages.SignIn;

/// <summary>Asks for a link by which a forgotten passphrase is set anew. The same words, after the same time, for every address.</summary>
[OpenToAll, FreshForm]
[Limited(AddressLimit.SignIn)]
public sealed class ForgottenModel(Resets resets, GuessLimit guesses, IMailTransport transport) : PortalPage
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public ForgottenForm Form { get; set; } = new();

    /// <summary>True once it was asked.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Asked { get; set; }

    /// <summary>False where no mail server is set: then no link can come.</summary>
    public bool HasMail => transport.IsConfigured;

    /// <summary>Shows the form, or that it was asked.</summary>
    public void OnGet()
    {
    }

    /// <summary>Asks.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var began = Stopwatch.GetTimestamp();
        if (!ModelState.IsValid) return NotAccepted();
        var email = Form.Email.Trim();
        if (!guesses.Allows(HttpContext, email)) return StatusCode(StatusCodes.Status429TooManyRequests);
        await resets.AskAsync(email, ct);
        await PasswordCheck.OnTheBeatAsync(began, ct);
        return Redirect("/sign-in/forgotten?asked=true");
    }

    /// <summary>The form.</summary>
    public sealed record ForgottenForm
    {
        /// <summary>E-mail address.</summary>
        [Required, StringLength(254), Display(Name = "sign-in.email")]
        public string Email { get; init; } = "";
    }
}
