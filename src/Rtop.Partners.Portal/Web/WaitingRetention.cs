using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Data;
using Rtop.Partners.Engagements;
using Rtop.Partners.Portal.Pages.Engagements;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web.Localization;

namespace Rtop.Partners.Portal.Web;

/// <summary>What of closed confidential files nears its end, for the two officers and the head of office. Only references: what it is about is read in the file.</summary>
sealed class WaitingRetention(PartnersDb db, SignedIn me, Texts texts, ISealing sealing, TimeProvider clock)
{
    /// <summary>One line for each class of a file whose end was told and has not moved since.</summary>
    public async Task<IReadOnlyList<WaitingItem>> ListAsync(CancellationToken ct)
    {
        var (person, today) = (me.Person!.Id, clock.TodayIn(me.Place!.Zone));
        var warned = (await db.Set<RetentionWarning>().AsNoTracking().ToListAsync(ct)).ToLookup(one => one.EngagementId);
        List<WaitingItem> items = [];
        foreach (var told in warned)
        {
            var id = told.Key;
            var seats = await db.Set<EngagementSeat>().AsNoTracking().Where(seat => seat.EngagementId == id && seat.PersonId == person && !db.Set<SeatEnd>().Any(end => end.SeatId == seat.Id)).ToListAsync(ct);
            if (!seats.Any(seat => seat.Stands(sealing, today)) || await db.Set<Engagement>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, ct) is not { } file) continue;
            items.AddRange(from standing in (await RetentionRows.LoadAsync(db, file, sealing, ct)).On(today)
                           where told.Any(one => one.Class == standing.Class && one.EndsOn == standing.EndsOn)
                           select new WaitingItem(new(standing.EndsOn!.Value, today, null), file.Reference, "", texts["engagement.one-item"], texts["retention.waits"], texts["home.look"], $"~/engagements/{id}/retention"));
        }

        return items;
    }
}
