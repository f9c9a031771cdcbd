using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Portal.Security;

namespace Rtop.Partners.Portal.Pages.OwnAccount;

/// <summary>Changes the passphrase; every other browser is signed out.</summary>
[OpenToSignedIn, StepUp(Credentials = true)]
[Limited(AddressLimit.SignIn)]
public sealed class PasswordModel(PartnersDb db, UserManager<Account> users, PasswordCheck passwords, Sessions sessions) : AccountPage(db, users)
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public PasswordForm Form { get; set; } = new();

    /// <summary>True after an alarm that was not the owner's doing.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Alarm { get; set; }

    /// <summary>Shows the form.</summary>
    public void OnGet()
    {
    }

    /// <summary>Changes it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid) return NotAccepted();
        await LoadAsync();
        if (await passwords.ChangeAsync(Mine, Form.Current, Form.Wanted, ct) is { } wrong)
        {
            if (wrong is "PasswordMismatch") ModelState.AddModelError("Form.Current", T["account.password-wrong"]);
            else ModelState.AddModelError("Form.Wanted", T["account.password-refused"]);
            return NotAccepted();
        }

        await sessions.EndAsync(Mine.Id, only: null, except: User.SessionId(), ct);
        await RecordAsync(Act.CredentialChanged, "password", ct);
        return Redirect("/account?done=true");
    }

    /// <summary>The old and the new.</summary>
    public sealed record PasswordForm
    {
        /// <summary>The passphrase until now.</summary>
        [Required, StringLength(PasswordCheck.MaxLength), Display(Name = "account.password-current")]
        public string Current { get; init; } = "";

        /// <summary>The new one.</summary>
        [Required, StringLength(PasswordCheck.MaxLength, MinimumLength = PasswordCheck.MinLength), Display(Name = "account.password-new")]
        public string Wanted { get; init; } = "";

        /// <summary>The new one once more.</summary>
        [Required, StringLength(PasswordCheck.MaxLength), Compare(nameof(Wanted)), Display(Name = "account.password-again")]
        public string Again { get; init; } = "";
    }
}
