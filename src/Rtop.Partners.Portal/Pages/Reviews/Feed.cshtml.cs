using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Portal.Web.Localization;

namespace Rtop.Partners.Portal.Pages.Reviews;

/// <summary>A feed as a calendar reads it: no session, the address is all. Unknown, revoked and left behind are the same 404.</summary>
[OpenToAll, Limited(AddressLimit.Feeds)]
public sealed class FeedModel(FeedDesks desks, FeedDays days) : PortalPage
{
    /// <summary>Hands out the calendar, or says that it is still the same.</summary>
    public async Task<IActionResult> OnGetAsync(string token, CancellationToken ct)
    {
        await using var desk = await desks.TakeAsync(token, ct);
        if (desk is null) return NotFound();
        var (person, workspace) = (desk.Feed.PersonId, desk.Feed.Workspace);
        if (desk.IsFirst)
        {
            desk.Db.Record(Act.FeedRead, "feed", desk.Feed.Id);
            await desk.Db.SaveChangesAsync(ct);
        }

        var language = await desk.Db.Persons.Where(one => one.Id == person).Select(one => one.Language).SingleOrDefaultAsync(ct) ?? await desk.Db.Workspaces.Where(one => one.Code == workspace).Select(one => one.Language).SingleAsync(ct);
        using var spoken = LanguageChoice.Speak(language);
        var text = Encoding.UTF8.GetBytes(ICalendar.Of(T["feeds.calendar", workspace.Value.ToUpperInvariant()], LanguageChoice.Culture(language).Name, await days.OfAsync(desk.Feed, desk.Db, ct)));
        // The framework answers "not modified" to a calendar that has it already.
        return new FileContentResult(text, "text/calendar; charset=utf-8") { EntityTag = new($"\"{Convert.ToHexStringLower(SHA256.HashData(text))[..32]}\"") };
    }
}
