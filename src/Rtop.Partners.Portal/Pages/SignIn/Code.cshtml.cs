using System.ComponentModel.DataAnnotations;
using System.Diagnostics;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Portal.Security;

namespace Rtop.Partners.Portal.Pages.SignIn;

/// <summary>The second factor after the passphrase: a code of the app, a recovery code, or a passkey after all.</summary>
[OpenToAll, FreshForm]
[Limited(AddressLimit.SignIn)]
public sealed class CodeModel(SecondStep second, SecondFactors factors, UserManager<Account> users, SignInSteps steps) : SignInPage
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public CodeForm Form { get; set; } = new();

    /// <summary>True when the account has a passkey to use instead.</summary>
    public bool HasPasskey { get; private set; }

    /// <summary>Shows the form, while it is remembered whose passphrase was right.</summary>
    public async Task<IActionResult> OnGetAsync() => await FindAsync() is null ? Redirect($"/sign-in{Onwards}") : Page();

    /// <summary>Signs in.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var began = Stopwatch.GetTimestamp();
        if (await FindAsync() is not { } account) return Redirect($"/sign-in{Onwards}");
        if (!ModelState.IsValid) return NotAccepted();
        if (await factors.CheckAsync(account, Form.Code, ct)) return await steps.FinishAsync(account, "mfa", To, Kept, ct, second.Through(account.Id));
        await steps.RefusedAsync(account.Id, "code", ct);
        await PasswordCheck.OnTheBeatAsync(began, ct);
        ModelState.AddModelError("Form.Code", T["sign-in.code-refused"]);
        return NotAccepted();
    }

    async Task<Account?> FindAsync()
    {
        if (second.Account() is not { } id || await users.FindByIdAsync(id.ToString()) is not { } account) return null;
        HasPasskey = (await users.GetPasskeysAsync(account)).Count > 0;
        return account;
    }

    /// <summary>The form.</summary>
    public sealed record CodeForm
    {
        /// <summary>Code of the app, or recovery code.</summary>
        [Required, StringLength(40), Display(Name = "sign-in.code")]
        public string Code { get; init; } = "";
    }
}
