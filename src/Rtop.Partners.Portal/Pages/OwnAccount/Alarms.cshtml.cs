using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Rtop.Partners.Data;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Portal.Security;
using AccountAlarms = Rtop.Partners.Portal.Security.Alarms;

namespace Rtop.Partners.Portal.Pages.OwnAccount;

/// <summary>What looked unusual with one's own account, and the answers to it.</summary>
[OpenToSignedIn]
public sealed class AlarmsModel(PartnersDb db, UserManager<Account> users, AccountAlarms alarms, Sessions sessions) : AccountPage(db, users)
{
    /// <summary>Shows them.</summary>
    public Task OnGetAsync() => LoadAsync();

    /// <summary>It was the owner. Whoever found a browser left open cannot say so.</summary>
    [StepUp]
    public async Task<IActionResult> OnPostMineAsync(Guid alarm, CancellationToken ct)
    {
        await LoadAsync();
        return await alarms.AnswerAsync(Mine.Id, alarm, wasOwner: true, ct) ? Redirect("/account/alarms?done=true") : NotFound();
    }

    /// <summary>It was not: every other browser is out, and the way leads to a new passphrase.</summary>
    public async Task<IActionResult> OnPostNotMineAsync(Guid alarm, CancellationToken ct)
    {
        await LoadAsync();
        if (!await alarms.AnswerAsync(Mine.Id, alarm, wasOwner: false, ct)) return NotFound();
        await sessions.EndAsync(Mine.Id, only: null, except: User.SessionId(), ct);
        return Redirect("/account/password?alarm=true");
    }
}
