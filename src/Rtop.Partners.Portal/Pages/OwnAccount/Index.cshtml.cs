using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web.Localization;
using Rtop.Partners.Reviews;

namespace Rtop.Partners.Portal.Pages.OwnAccount;

/// <summary>One's own account: language, ways to sign in, and the browsers that are signed in.</summary>
[OpenToSignedIn]
public sealed class IndexModel(PartnersDb db, AccountsDb accounts, UserManager<Account> users, Sessions sessions, SecondFactors factors) : AccountPage(db, users)
{
    /// <summary>Number of passkeys.</summary>
    public int PasskeyCount { get; private set; }

    /// <summary>Recovery codes not used yet.</summary>
    public int RecoveryLeft { get; private set; }

    /// <summary>What is typed.</summary>
    [BindProperty]
    public NameForm Form { get; set; } = new();

    /// <summary>Calendar feeds that may be read, by workspace.</summary>
    public IReadOnlyList<CalendarFeed> Feeds { get; private set; } = [];

    /// <summary>Shows it.</summary>
    public async Task OnGetAsync(CancellationToken ct)
    {
        Form = new() { Name = Me.Person!.Name };
        await ShowAsync(ct);
    }

    /// <summary>Writes the name as its bearer does.</summary>
    public async Task<IActionResult> OnPostNameAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        if (!Ask(() => Me.Person!.CallOneself(Form.Name ?? ""))) return NotAccepted();
        await RecordAsync(Act.PreferencesChanged, "name", ct);
        return Redirect("/account?done=true");
    }

    async Task ShowAsync(CancellationToken ct)
    {
        await LoadAsync();
        PasskeyCount = (await Users.GetPasskeysAsync(Mine)).Count;
        RecoveryLeft = await factors.RecoveryCodesLeftAsync(Mine);
        var (me, serves) = (Mine.Id, Me.ServesIn);
        Feeds = [.. (await accounts.Feeds.AsNoTracking().Where(feed => feed.PersonId == me && feed.RevokedAt == null).ToListAsync(ct)).Where(feed => serves.Contains(feed.Workspace)).OrderBy(feed => feed.Workspace).ThenBy(feed => feed.MadeAt)];
    }

    /// <summary>Chooses the language of pages and mails; nothing gives the choice back to browser and workspace.</summary>
    public async Task<IActionResult> OnPostLanguageAsync(string? language, CancellationToken ct)
    {
        if (language is not null && !LanguageChoice.IsSupported(language)) return BadRequest();
        await LoadAsync();
        Me.Person!.ReadIn(language);
        await RecordAsync(Act.PreferencesChanged, "language", ct);
        if (language is not null) LanguageChoice.Remember(Response, language);
        else Response.Cookies.Delete(LanguageChoice.Cookie);
        return Redirect("/account?done=true");
    }

    /// <summary>Ends one session; this browser's own ends with it when it is the one.</summary>
    public async Task<IActionResult> OnPostEndAsync(Guid session, CancellationToken ct)
    {
        await LoadAsync();
        if (await sessions.EndAsync(Mine.Id, only: session, except: null, ct) == 0) return NotFound();
        await RecordAsync(Act.SessionsEnded, "one", ct);
        return Redirect(session == User.SessionId() ? "/sign-in" : "/account?done=true");
    }

    /// <summary>Ends every other session.</summary>
    public async Task<IActionResult> OnPostEndOthersAsync(CancellationToken ct)
    {
        await LoadAsync();
        await sessions.EndAsync(Mine.Id, only: null, except: User.SessionId(), ct);
        await RecordAsync(Act.SessionsEnded, "others", ct);
        return Redirect("/account?done=true");
    }

    /// <summary>A name as typed.</summary>
    public sealed record NameForm
    {
        /// <summary>The name.</summary>
        [Display(Name = "account.name")]
        public string? Name { get; init; }
    }
}
