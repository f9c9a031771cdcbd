using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Data.Sealing;
using Rtop.Partners.Engagements;
using Rtop.Partners.Portal.Web;

namespace Rtop.Partners.Portal.Pages.Engagements;

/// <summary>A page of one confidential file. Without a seat there, written by the portal and not over, it is as if there were none.</summary>
public abstract partial class EngagementPage(PartnersDb db, ISealing sealing, ILogger log) : PortalPage
{
    /// <summary>The database, at this officer's desk.</summary>
    protected PartnersDb Db => db;

    /// <summary>Closes and opens.</summary>
    public ISealing Sealing => sealing;

    /// <summary>The file.</summary>
    public new Engagement File { get; private set; } = null!;

    /// <summary>As what the reader sits there.</summary>
    public SeatRole Role { get; private set; }

    /// <summary>One of the two officers.</summary>
    public bool InTeam => Role is SeatRole.Political or SeatRole.Legal;

    /// <summary>The two officers and the head of office.</summary>
    public bool Knows => Role is not SeatRole.Expert;

    /// <summary>The day it is at the seat of the workspace.</summary>
    public DateOnly Today => TodayIn(Me.Place!.Zone);

    /// <summary>Finds the file and the reader's seat there.</summary>
    protected async Task<bool> FindAsync(Guid id, CancellationToken ct)
    {
        var me = Me.Person!.Id;
        if (await db.Set<Engagement>().SingleOrDefaultAsync(file => file.Id == id, ct) is not { } file) return false;
        var seats = await db.Set<EngagementSeat>().AsNoTracking().Where(seat => seat.EngagementId == id && seat.PersonId == me && !db.Set<SeatEnd>().Any(end => end.SeatId == seat.Id))
            .Select(seat => new { seat, Left = ChainSays.Last(nameof(Act.SeatLeft), seat.Id) }).ToListAsync(ct);
        // That a seat was left may be wiped out of its table, not out of the chain.
        foreach (var forged in seats.Where(one => one.Left is not null || !one.seat.IsGenuine(sealing))) await RefuseAsync("seat", forged.seat.Id, ct);
        if (seats.Find(one => one.Left is null && one.seat.Stands(sealing, Today))?.seat is not { } mine) return false;
        (File, Role) = (file, mine.Role);
        Marking = Words.Label(HandlingLabel.StrictlyConfidential, file.Workspace);
        return true;
    }

    /// <summary>Keeps who opened what, before anything of it leaves.</summary>
    protected async Task KeepReadingAsync(Guid? note, CancellationToken ct)
    {
        db.Add(EngagementReading.Of(File, note, By, Now));
        db.Record(Act.NoteRead, note is null ? "engagement" : "note", note ?? File.Id);
        await db.SaveChangesAsync(ct);
    }

    /// <summary>
    /// Refuses notes and options of this file, or one note, that are not what the chain says was written last: an older row put back, or the last one taken
    /// out (SECURITY P20). Experts read single versions, and are not asked.
    /// </summary>
    protected async Task RequireLastAsync(Guid? note, CancellationToken ct)
    {
        if (!Knows) return;
        // Row and chain in one statement: what is written in between counts for both.
        var notes = await db.Set<NoteVersion>().AsNoTracking().Where(one => one.EngagementId == File.Id && (note == null || one.NoteId == note) && !db.Set<NoteVersion>().Any(later => later.NoteId == one.NoteId && later.Number > one.Number))
            .Select(one => new { Record = one.NoteId, one.Number, one.Body, Said = ChainSays.Last(nameof(Act.NoteWritten), one.NoteId) }).ToListAsync(ct);
        var options = await db.Set<OptionVersion>().AsNoTracking().Where(one => note == null && one.EngagementId == File.Id && !db.Set<OptionVersion>().Any(later => later.OptionId == one.OptionId && later.Number > one.Number))
            .Select(one => new { Record = one.OptionId, one.Number, one.Body, Said = ChainSays.Last(nameof(Act.OptionWritten), one.OptionId) }).ToListAsync(ct);
        if (notes.Concat(options).FirstOrDefault(one => WrittenDetail.Of(one.Number, one.Body) != one.Said) is not { } older) return;
        await RefuseAsync("version", older.Record, ct);
        throw new SealBroken();
    }

    /// <summary>The members as the team reads them.</summary>
    protected Task<List<EngagementMember>> MembersAsync(CancellationToken ct) => db.Set<EngagementMember>().Where(member => member.EngagementId == File.Id).OrderBy(member => member.From).ThenBy(member => member.Role).ToListAsync(ct);

    /// <summary>Names of colleagues by person.</summary>
    protected Task<Dictionary<Guid, string>> NamesAsync(CancellationToken ct) => db.Persons.ToDictionaryAsync(person => person.Id, person => person.Name, ct);

    /// <summary>Experts whose themes cover a new version read it from now on.</summary>
    protected async Task LetExpertsReadAsync(Guid version, EngagementTheme theme, CancellationToken ct)
    {
        foreach (var expert in await db.Set<ExpertAdmission>().Where(expert => expert.EngagementId == File.Id && expert.SeatId != null && expert.EndsOn >= Today).ToListAsync(ct))
            if (expert.Covers(theme, sealing)) db.Add(EngagementGrant.For(expert, version, sealing));
    }

    /// <summary>A row that somebody wrote past the portal: it gives nothing, and is said once for each time that it is tried.</summary>
    protected async Task RefuseAsync(string kind, Guid id, CancellationToken ct)
    {
        SaidForged(log, kind, id);
        db.Record(Act.StampRefused, kind, id);
        await db.SaveChangesAsync(ct);
    }

    [LoggerMessage(LogLevel.Warning, "A row that gives power was not written by the portal and is refused: {Kind} {Id}.")]
    static partial void SaidForged(ILogger log, string kind, Guid id);
}
