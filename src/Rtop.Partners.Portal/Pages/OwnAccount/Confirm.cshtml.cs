using System.ComponentModel.DataAnnotations;
using System.Diagnostics;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Portal.Security;

namespace Rtop.Partners.Portal.Pages.OwnAccount;

/// <summary>Asks who is signed in to show a factor again: a passkey, a code of the app; the passphrase only where there is neither.</summary>
[OpenToSignedIn, FreshForm]
[Limited(AddressLimit.SignIn)]
public sealed class ConfirmModel(PartnersDb db, UserManager<Account> users, Passkeys passkeys, SecondFactors factors, PasswordCheck passwords, Sessions sessions) : AccountPage(db, users)
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public ConfirmForm Form { get; set; } = new();

    /// <summary>Where to go afterwards.</summary>
    [BindProperty(SupportsGet = true)]
    public string? To { get; set; }

    /// <summary>Ticket of the form that was kept.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Kept { get; set; }

    /// <summary>The account has a passkey.</summary>
    public bool HasPasskey { get; private set; }

    /// <summary>The account has no second factor: the demonstration's, and whoever has yet to add one.</summary>
    public bool HasNone => !HasPasskey && !Mine.TwoFactorEnabled;

    /// <summary>Shows what there is to show a factor with.</summary>
    public Task OnGetAsync() => ReadAsync();

    /// <summary>A code of the app, or the passphrase where there is no second factor.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var began = Stopwatch.GetTimestamp();
        await ReadAsync();
        if (!ModelState.IsValid) return NotAccepted();
        if (HasNone ? await passwords.IsRightAsync(Mine, Form.Code, ct) : await factors.CheckAppAsync(Mine, Form.Code, ct)) return await GoOnAsync(HasNone ? "pwd" : "app", ct);
        await PasswordCheck.OnTheBeatAsync(began, ct);
        return await RefusedAsync("Form.Code", HasNone ? "account.password-wrong" : "sign-in.code-refused", ct);
    }

    /// <summary>The answer of one of the account's own passkeys.</summary>
    public async Task<IActionResult> OnPostPasskeyAsync([FromForm(Name = "Form.Credential")] string? credential, CancellationToken ct)
    {
        await ReadAsync();
        ModelState.Clear();
        return (await passkeys.AnsweredAsync(credential, ct))?.Id == Mine.Id ? await GoOnAsync("hwk", ct) : await RefusedAsync("", "reset.passkey-refused", ct);
    }

    async Task<IActionResult> GoOnAsync(string method, CancellationToken ct)
    {
        await sessions.ConfirmAsync(ct);
        await RecordAsync(Act.FactorConfirmed, method, ct);
        return string.IsNullOrEmpty(Kept) ? SignInSteps.GoOn(To, null) : LocalRedirect($"/welcome-back?confirmed=true&kept={Uri.EscapeDataString(Kept)}");
    }

    async Task<IActionResult> RefusedAsync(string field, string sentence, CancellationToken ct)
    {
        await RecordAsync(Act.ConfirmationRefused, "", ct);
        ModelState.AddModelError(field, T[sentence]);
        return NotAccepted();
    }

    async Task ReadAsync()
    {
        await LoadAsync();
        HasPasskey = (await Users.GetPasskeysAsync(Mine)).Count > 0;
    }

    /// <summary>The form.</summary>
    public sealed record ConfirmForm
    {
        /// <summary>A code of the app, or the passphrase.</summary>
        [Required, StringLength(PasswordCheck.MaxLength), Display(Name = "sign-in.code")]
        public string Code { get; init; } = "";
    }
}
