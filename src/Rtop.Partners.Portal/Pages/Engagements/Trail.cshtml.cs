using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Data;
using Rtop.Partners.Engagements;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Engagements;

/// <summary>Who opened what of a file and when, for the two officers and the head of office (FEATURES 3.10).</summary>
[StepUp(OncePerSession = true)]
[Needs(Permission.ReadEngagements)]
public sealed class TrailModel(PartnersDb db, ISealing sealing, ILogger<TrailModel> log) : EngagementPage(db, sealing, log)
{
    const int Shown = 200;

    /// <summary>Latest first.</summary>
    public IReadOnlyList<EngagementReading> Rows { get; private set; } = [];

    /// <summary>Names by person.</summary>
    public IReadOnlyDictionary<Guid, string> Names { get; private set; } = new Dictionary<Guid, string>();

    /// <summary>Numbers of notes by id.</summary>
    public IReadOnlyDictionary<Guid, int> Numbers { get; private set; } = new Dictionary<Guid, int>();

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (!await FindAsync(id, ct) || !Knows) return NotFound();
        Rows = await Db.Set<EngagementReading>().AsNoTracking().Where(row => row.EngagementId == id).OrderByDescending(row => row.At).Take(Shown).ToListAsync(ct);
        Names = await NamesAsync(ct);
        Numbers = await Db.Set<EngagementNote>().Where(note => note.EngagementId == id).ToDictionaryAsync(note => note.Id, note => note.Number, ct);
        return Page();
    }
}
