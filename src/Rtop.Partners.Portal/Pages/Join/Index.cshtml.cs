using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Security.Federation;
using Rtop.Partners.Portal.Web;

namespace Rtop.Partners.Portal.Pages.Join;

/// <summary>Where an invitation to join a workspace leads. An address that was used, withdrawn, late or made up is none.</summary>
[OpenToAll, FreshForm]
[Limited(AddressLimit.SignIn)]
public sealed class IndexModel(JoinLinks links, Joining joining, JoinStep step, IdentityProviders providers, Sessions sessions, UserManager<Account> users, PortalOptions options) : PortalPage
{
    Account? mine;

    /// <summary>What is typed.</summary>
    [BindProperty]
    public JoinForm Form { get; set; } = new();

    /// <summary>The invitation.</summary>
    public StandingInvitation Found { get; private set; } = null!;

    /// <summary>How far whoever opened it has come.</summary>
    public JoinStage Stage { get; private set; }

    /// <summary>The address that is signed in, where it is another one.</summary>
    public string? SignedInAs => mine?.Email;

    /// <summary>True where the organization has a sign-in of its own.</summary>
    public bool HasProvider { get; private set; }

    /// <summary>The organization that is joined, in the reader's language: who is not signed in is known nowhere else.</summary>
    public string PlaceName => Found.Place.NameIn(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName);

    /// <summary>The zone of its seat.</summary>
    public TimeZoneInfo Zone => TimeZoneInfo.FindSystemTimeZoneById(Found.Place.Zone);

    /// <summary>Shows what it is, and what comes next.</summary>
    public async Task<IActionResult> OnGetAsync([FromRoute] string token, CancellationToken ct) => await LoadAsync(token, ct) ? Page() : NotFound();

    /// <summary>Makes an account for the address, where there is none.</summary>
    public async Task<IActionResult> OnPostAsync([FromRoute] string token, CancellationToken ct)
    {
        if (!await LoadAsync(token, ct)) return NotFound();
        if (Stage is not JoinStage.MakeAccount) return Again(token);
        if (!ModelState.IsValid) return NotAccepted();
        if (await joining.MakeAccountAsync(Found, Form.Name, Form.Password, ct) is { } wrong)
        {
            if (!wrong.StartsWith("Password", StringComparison.Ordinal)) return Again(token);
            ModelState.AddModelError("Form.Password", T["account.password-refused"]);
            return NotAccepted();
        }

        if (options.Demo) return Again(token);
        step.Remember(token);
        return Redirect("/account/second-factor");
    }

    /// <summary>Joins.</summary>
    public async Task<IActionResult> OnPostJoinAsync([FromRoute] string token, CancellationToken ct)
    {
        if (!await LoadAsync(token, ct)) return NotFound();
        if (Stage is not JoinStage.Join) return Again(token);
        ModelState.Clear();
        if (!await sessions.IsWholeAsync(mine!.Id, ct))
        {
            // Who is signed in is led on from there, and would not read why.
            await sessions.EndThisAsync(ct);
            return Redirect("/sign-in?changed=true");
        }

        try
        {
            if (!await joining.JoinAsync(Found, mine.Id, ct)) return NotFound();
        }
        catch (RuleBroken broken)
        {
            Show(broken);
            return NotAccepted();
        }

        step.Forget();
        return Redirect($"/{Found.Place.Code}");
    }

    RedirectResult Again(string token) => Redirect($"/join/{Uri.EscapeDataString(token)}");

    async Task<bool> LoadAsync(string token, CancellationToken ct)
    {
        if (await links.FindAsync(token, ct) is not { } found) return false;
        Found = found;
        mine = User.AccountId() is { } id ? await users.FindByIdAsync(id.ToString()) : null;
        Stage = mine is not null ? JoinLinks.IsFor(found, mine) ? JoinStage.Join : JoinStage.AnotherAccount
            : await users.FindByEmailAsync(found.Link.Email) is null ? JoinStage.MakeAccount : JoinStage.SignIn;
        HasProvider = Stage is JoinStage.MakeAccount && (await providers.OfAsync(found.Place.Code, ct)).Any(provider => provider.IsEnabled);
        return true;
    }

    /// <summary>Who joins.</summary>
    public sealed record JoinForm
    {
        /// <summary>Name.</summary>
        [Required, StringLength(200), Display(Name = "account.name")]
        public string Name { get; init; } = "";

        /// <summary>Passphrase.</summary>
        [Required, StringLength(PasswordCheck.MaxLength, MinimumLength = PasswordCheck.MinLength), Display(Name = "sign-in.password")]
        public string Password { get; init; } = "";

        /// <summary>Passphrase once more.</summary>
        [Required, StringLength(PasswordCheck.MaxLength), Compare(nameof(Password)), Display(Name = "account.password-again")]
        public string Again { get; init; } = "";
    }
}

/// <summary>How far somebody who was invited has come.</summary>
public enum JoinStage
{
    /// <summary>The address has no account yet.</summary>
    MakeAccount,

    /// <summary>It has one, and nobody is signed in.</summary>
    SignIn,

    /// <summary>Somebody else is signed in.</summary>
    AnotherAccount,

    /// <summary>The right one is signed in.</summary>
    Join,
}
