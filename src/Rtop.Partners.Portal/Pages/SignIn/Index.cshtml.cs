using System.ComponentModel.DataAnnotations;
using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.SignIn;

/// <summary>Signs in with e-mail and passphrase, or with a passkey.</summary>
[OpenToAll, FreshForm]
[Limited(AddressLimit.SignIn)]
public sealed class IndexModel(PasswordCheck passwords, Passkeys passkeys, GuessLimit guesses, SecondStep second, SignInSteps steps, ILogger<IndexModel> log) : SignInPage
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public SignInForm Form { get; set; } = new();

    /// <summary>Asks once more although somebody is signed in: before credentials are changed.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Again { get; set; }

    /// <summary>The account was changed past the portal, and opens nothing.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Changed { get; set; }

    /// <summary>The passphrase was set anew a moment ago.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Reset { get; set; }

    /// <summary>Where one signs in through one's organization: the one whose address was asked for, where it was one's.</summary>
    public string ThroughOrganization => $"/sign-in/with{(To?.Split('/', '?') is ["", { Length: > 0 } first, ..] && !EnterWorkspace.Reserved.Contains(first) && WorkspaceCode.Parse(first) is { } code ? $"/{code}" : "")}{Onwards}";

    /// <summary>Shows the form; whoever is signed in already goes on.</summary>
    public IActionResult OnGet() => User.AccountId() is null || Again ? Page() : SignInSteps.GoOn(To, Kept);

    /// <summary>Signs in, or says no in the same words whatever the reason.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var began = Stopwatch.GetTimestamp();
        if (!ModelState.IsValid) return NotAccepted();
        var email = Form.Email.Trim();
        if (!guesses.Allows(HttpContext, email)) return StatusCode(StatusCodes.Status429TooManyRequests);
        Account? named = null;
        if (await passwords.CheckAsync(email, Form.Password, found => named = found, ct) is { } account)
            return await steps.AfterPasswordAsync(account, To, Kept, ct);

        if (named is not null) await steps.RefusedAsync(named.Id, "pwd", ct);
        else log.LogInformation("A sign-in was refused: no account has the e-mail address that was typed.");
        await PasswordCheck.OnTheBeatAsync(began, ct);
        return Refused("sign-in.refused");
    }

    /// <summary>What the browser asks the passkey.</summary>
    public async Task<IActionResult> OnPostPasskeyOptionsAsync() => Content(await passkeys.AskAsync(), "application/json");

    /// <summary>Signs in with the passkey's answer.</summary>
    public async Task<IActionResult> OnPostPasskeyAsync([FromForm(Name = "Form.Credential")] string? credential, CancellationToken ct)
    {
        ModelState.Clear();
        return await passkeys.AnsweredAsync(credential, ct) is { } account
            ? await steps.FinishAsync(account, "hwk", To, Kept, ct, second.Through(account.Id))
            : Refused("sign-in.passkey-failed");
    }

    Microsoft.AspNetCore.Mvc.RazorPages.PageResult Refused(string sentence)
    {
        ModelState.AddModelError("", T[sentence]);
        return NotAccepted();
    }

    /// <summary>The form.</summary>
    public sealed record SignInForm
    {
        /// <summary>E-mail address.</summary>
        [Required, StringLength(254), Display(Name = "sign-in.email")]
        public string Email { get; init; } = "";

        /// <summary>Passphrase.</summary>
        [Required, StringLength(PasswordCheck.MaxLength), Display(Name = "sign-in.password")]
        public string Password { get; init; } = "";
    }
}
