using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.BreakGlass;
using Rtop.Partners.Data;
using Rtop.Partners.Engagements;
using Rtop.Partners.Portal.Pages.Engagements;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.BreakGlass;

/// <summary>Emergency accesses to notes of one file, with every page that was viewed; either officer of the team may end one.</summary>
[StepUp(OncePerSession = true)]
[Needs(Permission.ReadEngagements)]
public sealed class OfFileModel(PartnersDb db, ISealing sealing, IDatabase database, ILogger<OfFileModel> log) : EngagementPage(db, sealing, log)
{
    /// <summary>An opening, why, and the views so far.</summary>
    public sealed record Row(EmergencyOpening Opening, int Note, string Why, IReadOnlyList<EngagementReading> Views);

    /// <summary>Latest first.</summary>
    public IReadOnlyList<Row> Rows { get; private set; } = [];

    /// <summary>Names by person.</summary>
    public IReadOnlyDictionary<Guid, string> Names { get; private set; } = new Dictionary<Guid, string>();

    /// <summary>This moment.</summary>
    public DateTimeOffset At => Now;

    /// <summary>Shows them.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) => await LoadAsync(id, ct) ? Page() : NotFound();

    /// <summary>Ends one before its time.</summary>
    [Needs(Permission.WriteEngagements)]
    public async Task<IActionResult> OnPostEndAsync(Guid id, Guid opening, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct) || !InTeam || Rows.FirstOrDefault(row => row.Opening.Id == opening) is not { } row) return NotFound();
        if (!Ask(() => Db.Add(row.Opening.EndNow(By, Now)))) return NotAccepted();
        Db.Record(Act.EmergencyEnded, "break-glass", opening);
        try
        {
            await Db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException fault) when (database.IsDuplicate(fault))
        {
            // It was ended in this very moment.
            Db.ForgetChanges();
        }

        return Redirect(Url.Content($"~/engagements/{id}/emergencies"));
    }

    async Task<bool> LoadAsync(Guid id, CancellationToken ct)
    {
        if (!await FindAsync(id, ct) || !Knows) return false;
        var openings = await Db.Set<EmergencyOpening>().AsNoTracking().Include(row => row.End).Where(row => row.EngagementId == id).OrderByDescending(row => row.OpenedAt).ToListAsync(ct);
        var numbers = await Db.Set<EngagementNote>().Where(note => note.EngagementId == id).ToDictionaryAsync(note => note.Id, note => note.Number, ct);
        var notes = openings.Select(row => row.NoteId).ToList();
        var views = await Db.Set<EngagementReading>().AsNoTracking().Where(row => row.EngagementId == id && row.NoteId != null && notes.Contains(row.NoteId.Value)).OrderBy(row => row.At).ToListAsync(ct);
        Names = await NamesAsync(ct);
        Rows = [.. openings.Where(row => row.IsGenuine(Sealing)).Select(row => new Row(row, numbers[row.NoteId], row.WhyBy(Sealing), [.. views.Where(view => IsOf(view, row))]))];
        return true;
    }

    static bool IsOf(EngagementReading view, EmergencyOpening opening) =>
        view.NoteId == opening.NoteId && (view.PersonId == opening.AskedBy || view.PersonId == opening.ConfirmedBy) && view.At >= opening.OpenedAt && view.At <= opening.Until;
}
