using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Data;
using Rtop.Partners.Engagements;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web.Localization;

namespace Rtop.Partners.Portal.Web;

/// <summary>What waits in confidential files for one of the two officers. Only references: what it is about is read in the file.</summary>
sealed class WaitingEngagements(PartnersDb db, SignedIn me, Texts texts, TimeProvider clock)
{
    // Days before an expert's last day on which the team is told (FEATURES 10), and before a follow-up.
    const int Ahead = 7;

    // Signatures that are awaited; further ones stand in the file.
    const int Shown = 50;

    /// <summary>Signatures, follow-ups, experts whose access ends.</summary>
    public async Task<IEnumerable<WaitingItem>> ListAsync(CancellationToken ct)
    {
        var (person, zone) = (me.Person!.Id, me.Place!.Zone);
        var (today, horizon) = (clock.TodayIn(zone), clock.TodayIn(zone).AddDays(Ahead));
        var files = await db.Set<Engagement>().AsNoTracking().Where(file => file.State == EngagementState.Active).ToDictionaryAsync(file => file.Id, ct);
        var roles = (await db.Set<EngagementSeat>().AsNoTracking().Where(seat => seat.PersonId == person && !db.Set<SeatEnd>().Any(end => end.SeatId == seat.Id)).ToListAsync(ct)).ToLookup(seat => seat.EngagementId, seat => seat.Role);
        List<(Guid Id, Guid File, DateTimeOffset At)> unsigned = [];
        // The database knows which are not signed: what is written in them, in thousands, stays where it is.
        foreach (var role in (SeatRole[])[SeatRole.Political, SeatRole.Legal])
        {
            List<Guid> mine = [.. files.Keys.Where(file => roles[file].Contains(role))];
            if (mine is []) continue;
            var found = await db.Set<EngagementNote>().Where(note => mine.Contains(note.EngagementId) && !note.Signatures.Any(one => one.Role == role && one.Version == note.Versions.Max(version => version.Number)))
                .Select(note => new { note.Id, note.EngagementId, At = note.Versions.Max(version => version.At) }).OrderBy(note => note.At).Take(Shown + 1).ToListAsync(ct);
            unsigned.AddRange(found.Select(note => (note.Id, note.EngagementId, note.At)));
        }

        unsigned = [.. unsigned.Distinct().OrderBy(note => note.At)];

        var extracts = await db.Set<Extract>().AsNoTracking().Include(extract => extract.Versions).Include(extract => extract.Approvals).AsSplitQuery().Where(extract => extract.Approvals.Count > 0).ToListAsync(ct);
        var due = await db.Set<FollowUp>().AsNoTracking().Where(one => one.DoneAt == null && one.DueOn <= horizon).ToListAsync(ct);
        var ending = await db.Set<ExpertAdmission>().AsNoTracking().Where(one => one.SeatId != null && one.EndsOn >= today && one.EndsOn <= horizon).ToListAsync(ct);
        return
        [
            .. from note in unsigned.Take(Shown) select Item(DayOf(note.At, zone), note.File, "engagement.signature-awaited", "engagement.sign", $"/notes/{note.Id}"),
            .. from note in unsigned.Skip(Shown).Take(1) select Item(DayOf(note.At, zone), note.File, "engagement.signature-awaited", "home.look", ""),
            .. from extract in extracts
               let approved = extract.Approvals.Where(one => one.Version == extract.Last.Number).ToList()
               where files.ContainsKey(extract.EngagementId) && approved.Count > 0 && approved.TrueForAll(one => one.PersonId != person) && roles[extract.EngagementId].Any(role => role is SeatRole.Political or SeatRole.Legal)
               select Item(today, extract.EngagementId, "extract.waits", "home.look", $"/extracts/{extract.Id}"),
            .. from one in due where files.ContainsKey(one.EngagementId) select Item(one.DueOn, one.EngagementId, "engagement.follow-up", "home.look", $"/notes/{one.NoteId}"),
            .. from one in ending
               where files.ContainsKey(one.EngagementId) && roles[one.EngagementId].Any(role => role is SeatRole.Political or SeatRole.Legal)
               select Item(one.EndsOn, one.EngagementId, "engagement.expert-ends", "home.look", "/experts"),
        ];

        WaitingItem Item(DateOnly day, Guid file, string why, string what, string link) =>
            new(new(day, today, null), files[file].Reference, "", texts["engagement.one-item"], texts[why], texts[what], $"~/engagements/{file}{link}");
    }

    static DateOnly DayOf(DateTimeOffset at, string zone) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, TimeZoneInfo.FindSystemTimeZoneById(zone)).DateTime);
}
