using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Portal.Security;

namespace Rtop.Partners.Portal.Pages.OwnAccount;

/// <summary>Passkeys and the authenticator app: add, see, remove. Where a session begins that has neither.</summary>
[OpenToSignedIn, StepUp]
public sealed class SecondFactorModel(PartnersDb db, UserManager<Account> users, Passkeys passkeys, SecondFactors factors, Sessions sessions, PortalOptions options) : AccountPage(db, users)
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public PasskeyForm Form { get; set; } = new();

    /// <summary>The passkeys, oldest first.</summary>
    public IReadOnlyList<UserPasskeyInfo> Kept { get; private set; } = [];

    /// <summary>Recovery codes not used yet.</summary>
    public int RecoveryLeft { get; private set; }

    /// <summary>The zone of the person's duty station.</summary>
    public TimeZoneInfo Zone => TimeZoneInfo.FindSystemTimeZoneById(Me.Person!.Zone);

    /// <summary>True when one factor may go: another is left, or the demonstration does without.</summary>
    public bool MayRemove => options.Demo || Kept.Count + (Mine.TwoFactorEnabled ? 1 : 0) > 1;

    /// <summary>A passkey as an address can carry it.</summary>
    public static string IdOf(UserPasskeyInfo passkey) => WebEncoders.Base64UrlEncode(passkey.CredentialId);

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        await LoadAsync();
        return await ShowAsync();
    }

    /// <summary>What the browser is asked when a passkey is made.</summary>
    public async Task<IActionResult> OnPostOptionsAsync()
    {
        await LoadAsync();
        return Content(await passkeys.OfferAsync(Mine, Me.Person!.Name), "application/json");
    }

    /// <summary>Adds the passkey that the browser made.</summary>
    public async Task<IActionResult> OnPostAddAsync([FromForm(Name = "Form.Credential")] string? credential, CancellationToken ct)
    {
        await LoadAsync();
        if (!ModelState.IsValid) return await NotAcceptedAsync();
        if (!await passkeys.AddAsync(Mine, credential, Form.Name.Trim()))
        {
            ModelState.AddModelError("", T["account.passkey-failed"]);
            return await NotAcceptedAsync();
        }

        await RecordAsync(Act.CredentialChanged, "passkey-added", ct);
        if (MustEnrol)
        {
            // Whoever else came in with the passphrase alone is out, and must show the passkey from now on.
            await sessions.EndAsync(Mine.Id, only: null, except: User.SessionId(), ct);
            await sessions.StartAsync(Mine.Id, "hwk", ct);
        }

        // One passkey can be lost with its device: codes on paper stand behind it (D5).
        return Redirect(await factors.RecoveryCodesLeftAsync(Mine) == 0 ? "/account/second-factor/codes" : "/account/second-factor?done=true");
    }

    /// <summary>Removes a passkey.</summary>
    public async Task<IActionResult> OnPostRemoveAsync(string passkey, CancellationToken ct)
    {
        await LoadAsync();
        await ReadAsync();
        if (Kept.FirstOrDefault(kept => IdOf(kept) == passkey) is not { } found) return NotFound();
        if (!MayRemove) return await LastOneAsync();
        await Users.RemovePasskeyAsync(Mine, found.CredentialId);
        await RecordAsync(Act.CredentialChanged, "passkey-removed", ct);
        // Whoever came in with it elsewhere is out (P25).
        await sessions.EndAsync(Mine.Id, only: null, except: User.SessionId(), ct);
        return Redirect("/account/second-factor?done=true");
    }

    /// <summary>Gives the authenticator app up.</summary>
    public async Task<IActionResult> OnPostRemoveAppAsync(CancellationToken ct)
    {
        await LoadAsync();
        await ReadAsync();
        if (!Mine.TwoFactorEnabled) return NotFound();
        if (!MayRemove) return await LastOneAsync();
        await factors.RemoveAppAsync(Mine);
        await RecordAsync(Act.CredentialChanged, "app-removed", ct);
        await sessions.EndAsync(Mine.Id, only: null, except: User.SessionId(), ct);
        return Redirect("/account/second-factor?done=true");
    }

    async Task<IActionResult> ShowAsync()
    {
        await ReadAsync();
        return Page();
    }

    async Task<IActionResult> LastOneAsync()
    {
        ModelState.Clear();
        ModelState.AddModelError("", T["account.last-factor"]);
        await ReadAsync();
        return NotAccepted();
    }

    async Task<IActionResult> NotAcceptedAsync()
    {
        await ReadAsync();
        return NotAccepted();
    }

    async Task ReadAsync()
    {
        Kept = [.. (await Users.GetPasskeysAsync(Mine)).OrderBy(passkey => passkey.CreatedAt)];
        RecoveryLeft = await factors.RecoveryCodesLeftAsync(Mine);
    }

    /// <summary>A new passkey.</summary>
    public sealed record PasskeyForm
    {
        /// <summary>What its owner calls it.</summary>
        [Required, StringLength(Passkeys.NameMaxLength), Display(Name = "account.passkey-name")]
        public string Name { get; init; } = "";
    }
}
