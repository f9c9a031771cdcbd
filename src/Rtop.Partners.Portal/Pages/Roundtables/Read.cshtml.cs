using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Roundtables;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Roundtables;

/// <summary>A roundtable: who convened it, what may be attributed, its summary, and for those admitted what was said.</summary>
[Needs(Permission.ReadRoundtables)]
public sealed class ReadModel(PartnersDb db) : RoundtablePage(db)
{
    /// <summary>What was said; null for whoever is not admitted.</summary>
    public RoundtableRecord? Record { get; private set; }

    /// <summary>The summary, as far as the reader may read it.</summary>
    public RoundtableSummary? Summary { get; private set; }

    /// <summary>Those who agreed to be listed.</summary>
    public IReadOnlyList<Participant> Listed { get; private set; } = [];

    /// <summary>How many took part; null for whoever is not told.</summary>
    public int? Participants { get; private set; }

    /// <summary>Statements, by number; of those not confirmed only what a reader of the record sees.</summary>
    public IReadOnlyList<AttributableStatement> Statements { get; private set; } = [];

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return NotFound();
        if (Record is { Count: > 0 } && Roundtable.ErasedOn is null)
        {
            // Recorded before the first byte leaves, and it says nothing of who wrote what.
            Db.Record(Act.RoundtableRecordRead, "roundtable", id);
            await Db.SaveChangesAsync(ct);
        }

        return Page();
    }

    /// <summary>Opens the summary to every workspace.</summary>
    [Needs(Permission.LeadRoundtables)]
    [StepUp]
    public async Task<IActionResult> OnPostPublishAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct) || !Leads) return NotFound();
        if (!Ask(() => Roundtable.Publish(By, Today))) return NotAccepted();
        Db.Record(Act.SummaryPublished, "roundtable", id);
        await Db.SaveChangesAsync(ct);
        return Redirect(Here());
    }

    async Task<bool> LoadAsync(Guid id, CancellationToken ct)
    {
        if (!await FindAsync(id, ct)) return false;
        Record = await RecordAsync(ct);
        Summary = await Db.Set<RoundtableSummary>().SingleOrDefaultAsync(row => row.RoundtableId == id, ct);
        Statements = await Db.Set<AttributableStatement>().Where(row => row.RoundtableId == id).OrderBy(row => row.Number).ToListAsync(ct);
        var lists = await ListsAsync(ct);
        Listed = lists.Find(list => list.Consented)?.People ?? [];
        if (lists.Count == 2) Participants = lists.Sum(list => list.People.Count);
        return true;
    }
}
