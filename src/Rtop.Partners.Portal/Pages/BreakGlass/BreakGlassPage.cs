using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.BreakGlass;
using Rtop.Partners.Data;
using Rtop.Partners.Data.Sealing;
using Rtop.Partners.Engagements;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.BreakGlass;

/// <summary>A page of the two custodians. They are shown what they typed and what came of it; whether there is a file or a note is not looked up here.</summary>
public abstract partial class BreakGlassPage(PartnersDb db, ISealing sealing, ILogger log) : PortalPage
{
    /// <summary>The database, at this officer's desk.</summary>
    protected PartnersDb Db => db;

    /// <summary>Closes and opens.</summary>
    protected ISealing Sealing => sealing;

    /// <summary>The officers of the workspace.</summary>
    public IReadOnlyList<Officer> Colleagues { get; private set; } = [];

    /// <summary>The request.</summary>
    public EmergencyRequest Asked { get; private set; } = null!;

    /// <summary>What was asked for.</summary>
    public EmergencyAsking Asking { get; private set; } = null!;

    /// <summary>What was opened; null while nothing is.</summary>
    public EmergencyOpening? Opening { get; private set; }

    /// <summary>The reader asked for it.</summary>
    public bool IsMine => Asked.AskedBy == Me.Person!.Id;

    /// <summary>It can still be answered.</summary>
    public bool Waits => Asked.Waits(Now);

    /// <summary>It is open at this moment.</summary>
    public bool Lasts => Opening is { } opening && opening.Lasts(Now);

    /// <summary>This moment.</summary>
    public DateTimeOffset At => Now;

    /// <summary>The day it is at the seat of the workspace.</summary>
    public DateOnly Today => TodayIn(Me.Place!.Zone);

    /// <summary>Custodians who may act today.</summary>
    public int Able => Colleagues.Count(officer => Custody.MayAct(officer, Today));

    /// <summary>A colleague's name.</summary>
    public string NameOf(Guid? person) => Colleagues.FirstOrDefault(officer => officer.PersonId == person)?.Person?.Name ?? T["emergency.somebody"];

    /// <summary>Loads the officers of the workspace.</summary>
    protected async Task LoadColleaguesAsync(CancellationToken ct) => Colleagues = await db.ColleaguesAsync(ct);

    /// <summary>Finds a request that is the reader's own, was answered by the reader, or waits for an answer.</summary>
    protected async Task<bool> FindAsync(Guid id, CancellationToken ct)
    {
        var me = Me.Person!.Id;
        if (await db.Set<EmergencyRequest>().SingleOrDefaultAsync(row => row.Id == id && (row.AskedBy == me || row.AnsweredBy == me || row.AnsweredBy == null), ct) is not { } found) return false;
        if (found.AskedBy != me && found.AnsweredBy != me && !found.Waits(Now)) return false;
        try
        {
            (Asked, Asking) = (found, found.AskingBy(sealing));
        }
        catch (SealBroken)
        {
            await RefuseAsync(id, ct);
            return false;
        }

        await LoadColleaguesAsync(ct);
        Marking = Words.Label(HandlingLabel.StrictlyConfidential, found.Workspace);
        var opening = await db.Set<EmergencyOpening>().AsNoTracking().Include(row => row.End).SingleOrDefaultAsync(row => row.RequestId == id && (row.AskedBy == me || row.ConfirmedBy == me), ct);
        if (opening?.IsGenuine(sealing) is false) await RefuseAsync(opening.Id, ct);
        else Opening = opening;
        return true;
    }

    /// <summary>A row that somebody wrote past the portal: it gives nothing, and is said once for each time that it is tried.</summary>
    protected async Task RefuseAsync(Guid row, CancellationToken ct)
    {
        SaidForged(log, row);
        db.Record(Act.StampRefused, "break-glass", row);
        await db.SaveChangesAsync(ct);
    }

    [LoggerMessage(LogLevel.Warning, "A row that gives power was not written by the portal and is refused: emergency access {Row}.")]
    static partial void SaidForged(ILogger log, Guid row);
}

/// <summary>The officers of the own workspace, as every page about custodians needs them.</summary>
static class ColleaguesOfDesk
{
    /// <summary>With persons and duties.</summary>
    public static Task<List<Officer>> ColleaguesAsync(this PartnersDb db, CancellationToken ct)
    {
        var me = db.MyWorkspace;
        return db.Officers.AsNoTracking().Include(officer => officer.Person).Include(officer => officer.Duties).Where(officer => officer.Workspace == me && officer.PersonId != null).OrderBy(officer => officer.Id).ToListAsync(ct);
    }
}
