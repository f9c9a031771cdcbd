using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Data;
using Rtop.Partners.Engagements;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Engagements;

/// <summary>The confidential files on whose list the reader is: references and nothing else.</summary>
[Needs(Permission.ReadEngagements)]
public sealed class IndexModel(PartnersDb db, ISealing sealing) : PortalPage
{
    /// <summary>One file.</summary>
    public sealed record Row(Guid Id, string Reference, SeatRole Role, EngagementState State);

    /// <summary>By reference.</summary>
    public IReadOnlyList<Row> Rows { get; private set; } = [];

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync(CancellationToken ct)
    {
        var (me, today) = (Me.Person!.Id, TodayIn(Me.Place!.Zone));
        var files = await db.Set<Engagement>().AsNoTracking().ToDictionaryAsync(file => file.Id, ct);
        var seats = await db.Set<EngagementSeat>().AsNoTracking().Where(seat => seat.PersonId == me && !db.Set<SeatEnd>().Any(end => end.SeatId == seat.Id)).ToListAsync(ct);
        Rows = [.. seats.Where(seat => files.ContainsKey(seat.EngagementId) && seat.Stands(sealing, today))
            .Select(seat => (Seat: seat, File: files[seat.EngagementId])).OrderBy(row => row.File.Number)
            .Select(row => new Row(row.File.Id, row.File.Reference, row.Seat.Role, row.File.State))];
    }
}
