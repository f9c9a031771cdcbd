using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Portal.Security;

namespace Rtop.Partners.Portal.Pages.OwnAccount;

/// <summary>Takes an authenticator app into use: shows the key, asks for a code that proves it arrived, shows recovery codes once.</summary>
[OpenToSignedIn, StepUp]
public sealed class AppModel(PartnersDb db, UserManager<Account> users, SecondFactors factors, Sessions sessions) : AccountPage(db, users)
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public AppForm Form { get; set; } = new();

    /// <summary>The key in groups of four.</summary>
    public string Key { get; private set; } = "";

    /// <summary>The key under protection, for the form to carry.</summary>
    public string Wrapped { get; private set; } = "";

    /// <summary>The key as apps take it from a link.</summary>
    public string Link { get; private set; } = "";

    /// <summary>Recovery codes, on the page that shows them.</summary>
    public IReadOnlyList<string>? Codes { get; private set; }

    /// <summary>Shows a new key.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        await LoadAsync();
        Offer(TotpCodes.NewKey());
        return Page();
    }

    /// <summary>Takes the app into use.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LoadAsync();
        var key = factors.Unwrap(Mine, Form.Wrapped);
        if (key is null || !ModelState.IsValid || !await factors.ConfirmAsync(Mine, key, Form.Code))
        {
            if (ModelState.IsValid) ModelState.AddModelError("Form.Code", T[key is null ? "account.key-old" : "account.code-wrong"]);
            Offer(key ?? TotpCodes.NewKey());
            return NotAccepted();
        }

        Codes = await factors.NewRecoveryCodesAsync(Mine);
        await RecordAsync(Act.CredentialChanged, "app-added", ct);
        // Whoever else came in with the passphrase alone is out, and must show the second factor from now on.
        await sessions.EndAsync(Mine.Id, only: null, except: User.SessionId(), ct);
        if (MustEnrol) await sessions.StartAsync(Mine.Id, "mfa", ct);
        return Page();
    }

    void Offer(byte[] key)
    {
        var letters = TotpCodes.Base32(key);
        Key = SecondFactors.Grouped(letters);
        Wrapped = factors.Wrap(Mine, key);
        var issuer = Uri.EscapeDataString(T["portal.name"]);
        Link = $"otpauth://totp/{issuer}:{Uri.EscapeDataString(Mine.Email!)}?secret={letters}&issuer={issuer}&algorithm=SHA1&digits=6&period=30";
    }

    /// <summary>The proof.</summary>
    public sealed record AppForm
    {
        /// <summary>The key that was shown.</summary>
        [StringLength(1000)]
        public string Wrapped { get; init; } = "";

        /// <summary>A code of the app.</summary>
        [Required, StringLength(20), Display(Name = "account.code")]
        public string Code { get; init; } = "";
    }
}
