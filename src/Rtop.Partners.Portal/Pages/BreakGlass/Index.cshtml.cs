using Microsoft.EntityFrameworkCore;
using Rtop.Partners.BreakGlass;
using Rtop.Partners.Data;
using Rtop.Partners.Engagements;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.BreakGlass;

/// <summary>What a custodian asked for, answered or may answer; no reference and no number.</summary>
[Needs(Permission.BreakGlass)]
public sealed class IndexModel(PartnersDb db, ISealing sealing, ILogger<IndexModel> log) : BreakGlassPage(db, sealing, log)
{
    const int Shown = 100;

    /// <summary>A request, and when what it opened ends or ended.</summary>
    public sealed record Row(EmergencyRequest Request, EmergencyOpening? Opening);

    /// <summary>Latest first.</summary>
    public IReadOnlyList<Row> Rows { get; private set; } = [];

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync(CancellationToken ct)
    {
        var (me, since) = (Me.Person!.Id, Now - EmergencyRequest.Stands);
        await LoadColleaguesAsync(ct);
        var requests = await Db.Set<EmergencyRequest>().AsNoTracking().Where(row => row.AskedBy == me || row.AnsweredBy == me || (row.AnsweredBy == null && row.AskedAt > since)).OrderByDescending(row => row.AskedAt).Take(Shown).ToListAsync(ct);
        var openings = await Db.Set<EmergencyOpening>().AsNoTracking().Include(row => row.End).Where(row => row.AskedBy == me || row.ConfirmedBy == me).ToDictionaryAsync(row => row.RequestId, ct);
        Rows = [.. requests.Select(request => new Row(request, openings.GetValueOrDefault(request.Id) is { } opening && opening.IsGenuine(Sealing) ? opening : null))];
    }
}
