using System.ComponentModel.DataAnnotations;
using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web;

namespace Rtop.Partners.Portal.Pages.BeginAgain;

/// <summary>For whoever lost every second factor: the link shows the mailbox, the words come from an operator. Opening it changes nothing.</summary>
[OpenToAll, FreshForm]
[Limited(AddressLimit.SignIn)]
public sealed class IndexModel(ReEnrolments begins, PasswordCheck passwords) : PortalPage
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public BeginForm Form { get; set; } = new();

    /// <summary>Shows the form while the link is good.</summary>
    public async Task<IActionResult> OnGetAsync(string token, CancellationToken ct) => await begins.OfAsync(token, ct) is null ? NotFound() : Page();

    /// <summary>Begins again.</summary>
    public async Task<IActionResult> OnPostAsync(string token, CancellationToken ct)
    {
        var began = Stopwatch.GetTimestamp();
        if (await begins.OfAsync(token, ct) is not { } account) return NotFound();
        if (ModelState.IsValid && !await passwords.IsUsableAsync(account, Form.Wanted)) ModelState.AddModelError("Form.Wanted", T["account.password-refused"]);
        if (!ModelState.IsValid) return NotAccepted();
        switch (await begins.UseAsync(token, Form.Words, Form.Wanted, ct))
        {
            case null: return Redirect("/account/second-factor");
            case "": return NotFound();
            case var field:
                await PasswordCheck.OnTheBeatAsync(began, ct);
                ModelState.AddModelError($"Form.{field}", T[field is "Words" ? "begin.words-refused" : "account.password-refused"]);
                return NotAccepted();
        }
    }

    /// <summary>The operator's words and a new passphrase.</summary>
    public sealed record BeginForm
    {
        /// <summary>What the operator read out.</summary>
        [Required, StringLength(40), Display(Name = "begin.words")]
        public string Words { get; init; } = "";

        /// <summary>The new passphrase.</summary>
        [Required, StringLength(PasswordCheck.MaxLength, MinimumLength = PasswordCheck.MinLength), Display(Name = "account.password-new")]
        public string Wanted { get; init; } = "";

        /// <summary>The new one once more.</summary>
        [Required, StringLength(PasswordCheck.MaxLength), Compare(nameof(Wanted)), Display(Name = "account.password-again")]
        public string Again { get; init; } = "";
    }
}
