using Microsoft.EntityFrameworkCore;
using Rtop.Partners.BreakGlass;
using Rtop.Partners.Engagements;
using Rtop.Partners.Portal.Jobs;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.BreakGlass;

/// <summary>
/// Finds the note that two custodians agreed on, at the desk of somebody on the file's list: the custodians' own desks see nothing of any file
/// (decision 0043). Only ids are read there, and nothing is opened.
/// </summary>
sealed class SoughtNotes(JobDesks desks, ISealing sealing)
{
    /// <summary>The note and who is to be told; null where there is none, or nobody on the list who could be.</summary>
    public async Task<SoughtNote?> FindAsync(IEnumerable<Officer> officers, EmergencyAsking asking, DateOnly today, CancellationToken ct)
    {
        if (NumberOf(asking.Reference) is not { } number) return null;
        SoughtNote? byHead = null;
        // Those first who are likely to sit there; then all the others, as a duty may have ended and the seat not.
        foreach (var officer in officers.OrderByDescending(officer => officer.May(today).Includes(Permission.WriteEngagements)).ThenByDescending(officer => officer.May(today).Includes(Permission.ReadEngagements)))
            switch (await AtAsync(officer, number, asking.Note, today, ct))
            {
                case (true, { } found): return found;
                case (false, { } found): byHead = found; break;
            }

        return byHead;
    }

    async Task<(bool InTeam, SoughtNote? Found)> AtAsync(Officer officer, int number, int wanted, DateOnly today, CancellationToken ct)
    {
        await using var desk = desks.At(officer);
        var (db, person) = (desk.Db(), officer.PersonId!.Value);
        if (await db.Set<Engagement>().Where(file => file.Number == number).Select(file => (Guid?)file.Id).SingleOrDefaultAsync(ct) is not { } id) return default;
        var seats = await db.Set<EngagementSeat>().AsNoTracking().Where(seat => seat.EngagementId == id && seat.PersonId == person && !db.Set<SeatEnd>().Any(end => end.SeatId == seat.Id)).ToListAsync(ct);
        if (seats.Find(seat => seat.Stands(sealing, today) && seat.Role is not SeatRole.Expert) is not { } mine) return default;
        var inTeam = mine.Role is SeatRole.Political or SeatRole.Legal;
        var note = await db.Set<EngagementNote>().Where(one => one.EngagementId == id && one.Number == wanted)
            .Select(one => new { one.Id, one.AuthorId, Last = one.Versions.OrderByDescending(version => version.Number).Select(version => new { version.Id, version.AuthorId }).First() }).SingleOrDefaultAsync(ct);
        if (note is null) return default;
        var members = await db.Set<EngagementMember>().AsNoTracking().Where(member => member.EngagementId == id).ToListAsync(ct);
        var granted = await db.Set<EngagementGrant>().Where(grant => grant.RecordId == note.Last.Id).Select(grant => grant.PersonId).ToListAsync(ct);
        // What an expert was let read is known to the team alone; at another desk every expert is told.
        var readers = members.Where(member => member.Serves(today) && (member.Role is not SeatRole.Expert || !inTeam || granted.Contains(member.PersonId))).Select(member => member.PersonId);
        return (inTeam, new(id, note.Id, note.Last.Id, [.. readers.Append(note.AuthorId).Append(note.Last.AuthorId).Distinct()]));
    }

    static int? NumberOf(string reference) =>
        reference.Trim() is { Length: <= 10 } typed && int.TryParse(typed.AsSpan(typed.LastIndexOf('-') + 1), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number)
            && string.Equals(typed, Engagement.ReferenceOf(number), StringComparison.OrdinalIgnoreCase) ? number : null;
}
