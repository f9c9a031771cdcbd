using Microsoft.EntityFrameworkCore;
using Rtop.Partners.BreakGlass;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Pages.BreakGlass;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web.Localization;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Web;

/// <summary>What waits about emergency accesses. No reference stands in a line: what it is about is read on its page.</summary>
sealed class WaitingEmergencies(PartnersDb db, SignedIn me, Texts texts, TimeProvider clock)
{
    readonly string zone = me.Place!.Zone;

    DateOnly Today => clock.TodayIn(zone);

    /// <summary>What the reader was told and has not seen; requests to answer; a custodian who does not act yet; the yearly list.</summary>
    public async Task<IEnumerable<WaitingItem>> ListAsync(CancellationToken ct) =>
    [
        .. await ToldAsync(ct),
        .. me.May.Includes(Permission.BreakGlass) ? await AskedAsync(ct) : [],
        .. me.May.Includes(Permission.ReadEngagements) ? await NewAsync(ct) : [],
        .. me.May.Includes(Permission.ReviewBreakGlass) && Today.Month == 1 ? [Item(new(Today.Year, 1, 31), "emergency.home-year", "~/break-glass/years/" + (Today.Year - 1))] : (IEnumerable<WaitingItem>)[],
    ];

    async Task<IEnumerable<WaitingItem>> ToldAsync(CancellationToken ct)
    {
        var person = me.Person!.Id;
        var told = await db.Set<EmergencyNotice>().AsNoTracking().Where(notice => notice.PersonId == person && notice.SeenAt == null).ToListAsync(ct);
        return told.Select(notice => Item(DayOf(notice.At), "emergency.home-told", $"~/break-glass/told/{notice.Id}"));
    }

    async Task<IEnumerable<WaitingItem>> AskedAsync(CancellationToken ct)
    {
        var (person, since) = (me.Person!.Id, clock.GetUtcNow() - EmergencyRequest.Stands);
        var asked = await db.Set<EmergencyRequest>().AsNoTracking().Where(request => request.AskedBy != person && request.AnsweredBy == null && request.AskedAt > since).ToListAsync(ct);
        return asked.Select(request => Item(DayOf(request.AskedAt + EmergencyRequest.Stands), "emergency.home-asked", $"~/break-glass/{request.Id}"));
    }

    async Task<IEnumerable<WaitingItem>> NewAsync(CancellationToken ct) =>
        (await db.ColleaguesAsync(ct)).Select(officer => Custody.ActsFrom(officer, Today)).OfType<DateOnly>().Distinct().Select(from => Item(from, "emergency.home-new", "~/break-glass/custodians"));

    WaitingItem Item(DateOnly day, string why, string link) => new(new(day, Today, null), texts["emergency.title"], "", "", texts[why], texts["home.look"], link);

    DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, TimeZoneInfo.FindSystemTimeZoneById(zone)).DateTime);
}
