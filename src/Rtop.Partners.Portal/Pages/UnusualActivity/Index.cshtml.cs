using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.UnusualActivity;

/// <summary>That something about an officer's account looked unusual, and whether its owner answered: for the administrator, who never sees what was read (decision 0056).</summary>
[Needs(Permission.WatchMail)]
public sealed class IndexModel(PartnersDb db, Alarms alarms) : PortalPage
{
    /// <summary>Alarms of the last ninety days, the newest first, with the post of the officer.</summary>
    public IReadOnlyList<(string Post, AlarmSeen Alarm)> Rows { get; private set; } = [];

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync(CancellationToken ct)
    {
        var workspace = Me.Workspace;
        var posts = await db.Officers.AsNoTracking().Where(officer => officer.Workspace == workspace && officer.PersonId != null).Select(officer => new { Person = officer.PersonId!.Value, officer.Title }).ToListAsync(ct);
        var titles = posts.GroupBy(post => post.Person).ToDictionary(same => same.Key, same => same.First().Title);
        Rows = [.. (await alarms.OfAllAsync([.. titles.Keys], ct)).Select(alarm => (titles[alarm.AccountId], alarm))];
    }
}
