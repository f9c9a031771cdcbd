using System.ComponentModel.DataAnnotations;
using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web;

namespace Rtop.Partners.Portal.Pages.SignIn;

/// <summary>Sets a forgotten passphrase anew: the link shows the mailbox, and a second factor is asked for beside it. Opening the link changes nothing.</summary>
[OpenToAll, FreshForm]
[Limited(AddressLimit.SignIn)]
public sealed class ResetModel(Resets resets, SecondFactors factors, Passkeys passkeys, PasswordCheck passwords, SignInSteps steps) : PortalPage
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public ResetForm Form { get; set; } = new();

    /// <summary>The link is good.</summary>
    public bool IsGood { get; private set; }

    /// <summary>The account has a second factor; without one nothing is set anew here.</summary>
    public bool HasFactor { get; private set; }

    /// <summary>Shows the form while the link is good.</summary>
    public async Task<IActionResult> OnGetAsync(string token, CancellationToken ct) => await FindAsync(token, ct) is null ? Gone() : Page();

    /// <summary>Sets it, with a code.</summary>
    public async Task<IActionResult> OnPostAsync(string token, CancellationToken ct)
    {
        var began = Stopwatch.GetTimestamp();
        if (await FindAsync(token, ct) is not { } account) return Gone();
        if (string.IsNullOrWhiteSpace(Form.Code)) ModelState.AddModelError("Form.Code", T["reset.factor-missing"]);
        if (!HasFactor || !await IsUsableAsync(account)) return NotAccepted();
        if (!await factors.CheckAsync(account, Form.Code!, ct))
        {
            await steps.RefusedAsync(account.Id, "reset", ct);
            await PasswordCheck.OnTheBeatAsync(began, ct);
            ModelState.AddModelError("Form.Code", T["sign-in.code-refused"]);
            return NotAccepted();
        }

        return await SetAsync(token, ct);
    }

    /// <summary>Sets it, with the answer of a passkey of this account.</summary>
    public async Task<IActionResult> OnPostPasskeyAsync(string token, [FromForm(Name = "Form.Credential")] string? credential, CancellationToken ct)
    {
        if (await FindAsync(token, ct) is not { } account) return Gone();
        if (!HasFactor || !await IsUsableAsync(account)) return NotAccepted();
        if ((await passkeys.AnsweredAsync(credential, ct))?.Id != account.Id)
        {
            await steps.RefusedAsync(account.Id, "reset", ct);
            ModelState.AddModelError("", T["reset.passkey-refused"]);
            return NotAccepted();
        }

        return await SetAsync(token, ct);
    }

    async Task<bool> IsUsableAsync(Account account)
    {
        if (ModelState.IsValid && !await passwords.IsUsableAsync(account, Form.Wanted)) ModelState.AddModelError("Form.Wanted", T["account.password-refused"]);
        return ModelState.IsValid;
    }

    async Task<IActionResult> SetAsync(string token, CancellationToken ct) => await resets.SetAsync(token, Form.Wanted, ct) ? Redirect("/sign-in?reset=true") : Gone();

    async Task<Account?> FindAsync(string token, CancellationToken ct)
    {
        if (await resets.OfAsync(token, ct) is not { } account) return null;
        (IsGood, HasFactor) = (true, await factors.HasAnyAsync(account));
        return account;
    }

    // Used, too old, made up: the same page.
    Microsoft.AspNetCore.Mvc.RazorPages.PageResult Gone()
    {
        ModelState.Clear();
        IsGood = false;
        Response.StatusCode = StatusCodes.Status404NotFound;
        return Page();
    }

    /// <summary>The new passphrase and the factor.</summary>
    public sealed record ResetForm
    {
        /// <summary>The new passphrase.</summary>
        [Required, StringLength(PasswordCheck.MaxLength, MinimumLength = PasswordCheck.MinLength), Display(Name = "account.password-new")]
        public string Wanted { get; init; } = "";

        /// <summary>The new one once more.</summary>
        [Required, StringLength(PasswordCheck.MaxLength), Compare(nameof(Wanted)), Display(Name = "account.password-again")]
        public string Again { get; init; } = "";

        /// <summary>A code of the app, or a recovery code.</summary>
        [StringLength(40), Display(Name = "sign-in.code")]
        public string? Code { get; init; }
    }
}
