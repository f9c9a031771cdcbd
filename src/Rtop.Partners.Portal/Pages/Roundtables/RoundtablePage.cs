using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Roundtables;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Roundtables;

/// <summary>A page about one roundtable: finds it through the walls, and says what the reader may do there.</summary>
public abstract class RoundtablePage(PartnersDb db) : PortalPage
{
    /// <summary>The roundtable; set when <see cref="FindAsync"/> found it.</summary>
    public Roundtable Roundtable { get; private set; } = null!;

    /// <summary>Officers of the reader's own organization who are, or were, admitted to the record.</summary>
    public IReadOnlyList<RecordReader> Readers { get; private set; } = [];

    /// <summary>The reader is admitted to what was said.</summary>
    public bool IsReader { get; private set; }

    /// <summary>The reader's organization convenes it.</summary>
    public bool Convenes => Roundtable.Convenors.Contains(Me.Workspace);

    /// <summary>The reader decides, for the organization that opened it.</summary>
    public bool Leads => Roundtable.Originator == Me.Workspace && Me.May.Includes(Permission.LeadRoundtables);

    /// <summary>The reader says which colleagues are admitted.</summary>
    public bool Admits => Convenes && Me.May.Includes(Permission.LeadRoundtables);

    /// <summary>The reader writes up what was said, while that is there to be written.</summary>
    public bool Writes => IsReader && Roundtable.ClearedOn is null && Me.May.Includes(Permission.WriteRoundtables);

    /// <summary>The reader works on the roundtable: writes it up, or decides.</summary>
    public bool Works => IsReader && (Me.May.Includes(Permission.WriteRoundtables) || Me.May.Includes(Permission.LeadRoundtables));

    /// <summary>The day it is at the organization's seat.</summary>
    public DateOnly Today => TodayIn(Me.Place!.Zone);

    /// <summary>The address of a part of it.</summary>
    public string Here(string part = "") => Url.Content($"~/roundtables/{Roundtable.Id}{(part.Length > 0 ? "/" : "")}{part}");

    /// <summary>The database at this desk.</summary>
    protected PartnersDb Db { get; } = db;

    /// <summary>Finds it with those who convene it. False: not there for this desk.</summary>
    protected async Task<bool> FindAsync(Guid id, CancellationToken ct)
    {
        if (await Db.Set<Roundtable>().Include(one => one.Invitations).ThenInclude(sent => sent.Answer).AsSplitQuery().SingleOrDefaultAsync(one => one.Id == id, ct) is not { } found) return false;
        Roundtable = found;
        Readers = await Db.Set<RecordReader>().Where(reader => reader.RoundtableId == id).ToListAsync(ct);
        IsReader = Readers.Any(reader => reader.PersonId == Me.Person!.Id && reader.EndedOn is null);
        Marking = T["roundtable.marking"];
        return true;
    }

    /// <summary>What was said; null before the first word, and for whoever is not admitted.</summary>
    protected Task<RoundtableRecord?> RecordAsync(CancellationToken ct) => Db.Set<RoundtableRecord>().SingleOrDefaultAsync(row => row.RoundtableId == Roundtable.Id, ct);

    /// <summary>Who took part, as far as the reader may know.</summary>
    protected Task<List<ParticipantList>> ListsAsync(CancellationToken ct) => Db.Set<ParticipantList>().Where(row => row.RoundtableId == Roundtable.Id).ToListAsync(ct);

    /// <summary>What the re-identification check is told of this roundtable.</summary>
    protected async Task<ReidentificationSubjects> SubjectsAsync(CancellationToken ct) => ReidentificationSubjects.Of(await ListsAsync(ct), KnownPlaces.All);

    /// <summary>Somebody else was faster.</summary>
    protected bool IsConflict(Exception fault) =>
        fault is StaleRecord or StaleRevision or DbUpdateConcurrencyException || (fault is DbUpdateException update && HttpContext.RequestServices.GetRequiredService<IDatabase>().IsDuplicate(update));
}
