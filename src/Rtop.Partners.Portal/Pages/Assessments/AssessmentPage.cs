using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Web;

namespace Rtop.Partners.Portal.Pages.Assessments;

/// <summary>A page about one assessment: finds it through the walls, with what its head shows.</summary>
public abstract class AssessmentPage(PartnersDb db) : PortalPage
{
    /// <summary>The assessment; set when <see cref="FindAsync"/> found it.</summary>
    public Assessment Assessment { get; private set; } = null!;

    /// <summary>The role of the reader's workspace.</summary>
    public PartyRole Role { get; private set; }

    /// <summary>The open cycle, else the last; null before the first.</summary>
    public Cycle? Cycle { get; private set; }

    /// <summary>Cycles whose ratings are open to the reader, the first first.</summary>
    public IEnumerable<Cycle> OpenRounds => Assessment.Cycles.Where(cycle => cycle.IsOpenTo(Assessment, Me.Workspace)).OrderBy(cycle => cycle.Number);

    /// <summary>Phrases to look at again before they are kept; null where there are none.</summary>
    public CreditWarning? Credit { get; private set; }

    /// <summary>The day it is now in a zone, for the views.</summary>
    public DateOnly Today(string zone) => TodayIn(zone);

    /// <summary>This moment, for the views.</summary>
    public DateTimeOffset Moment => Now;

    /// <summary>The database at this desk.</summary>
    protected PartnersDb Db { get; } = db;

    /// <summary>Finds the assessment with its parties, cycles and who has submitted. False: not there for this desk.</summary>
    protected async Task<bool> FindAsync(Guid id, CancellationToken ct)
    {
        if (await Db.Assessments.SingleOrDefaultAsync(assessment => assessment.Id == id, ct) is not { } found) return false;
        // Its parts by its key, each behind its own walls: included, each would bring the walls of all that it hangs on too.
        await Db.Set<Party>().Where(party => party.AssessmentId == id).LoadAsync(ct);
        await Db.Invitations.Include(invitation => invitation.Answer).Where(invitation => invitation.AssessmentId == id).LoadAsync(ct);
        await Db.Set<Cycle>().Include(cycle => cycle.Reveal).Where(cycle => cycle.AssessmentId == id).LoadAsync(ct);
        var cycles = found.Cycles.ConvertAll(cycle => cycle.Id);
        await Db.Set<RatingSheet>().Where(sheet => cycles.Contains(sheet.CycleId)).LoadAsync(ct);
        await Db.Set<RoundOpening>().Where(opening => cycles.Contains(opening.CycleId)).LoadAsync(ct);
        await Db.Set<ScopeChange>().Where(change => change.AssessmentId == id).LoadAsync(ct);
        await Db.Set<ConflictReading>().Where(reading => reading.AssessmentId == id).LoadAsync(ct);
        if (found.RoleOf(Me.Workspace) is not { } role) return false;

        Assessment = found;
        Role = role;
        Cycle = found.Cycles.MaxBy(cycle => cycle.Number);
        // Who rates needs no consent to read; only where an observer asks are the consents looked up.
        if (role is PartyRole.Observer) await LoadConsentsAsync(ct);
        Marking = Words.Label(found.Label, found.Originator);
        return true;
    }

    /// <summary>Evidence that bears on a factor or one of its indicators, the latest first, as far as the reader may know of it.</summary>
    protected async Task<IReadOnlyList<CitedEvidence>> CitedAsync(Factor factor, CancellationToken ct)
    {
        var (id, codes) = (Assessment.Id, factor.Indicators.Select(indicator => indicator.Code).Append(factor.Code).ToList());
        return await Db.Set<EvidenceCard>().AsNoTracking().Where(card => card.AssessmentId == id && card.Codes.Any(code => codes.Contains(code)))
            .OrderByDescending(card => card.Until).ThenBy(card => card.AddedAt).Select(card => new CitedEvidence(card, card.Content!.Title)).ToListAsync(ct);
    }

    /// <summary>Loads the consents that observers read ratings, of every cycle.</summary>
    protected Task LoadConsentsAsync(CancellationToken ct) => Db.Set<ObserverConsent>().Where(consent => consent.AssessmentId == Assessment.Id).LoadAsync(ct);

    /// <summary>
    /// True when a text credits one for shared work in words that were not there <paramref name="before"/>, and whoever typed it has not
    /// been shown them: the page is shown again with the warning, and saving once more keeps it.
    /// </summary>
    protected bool Credits(string field, string text, string before = "")
    {
        var found = CreditPhrase.FindIn(text).Except(CreditPhrase.FindIn(before), StringComparer.OrdinalIgnoreCase).ToList();
        if (found.All(phrase => Request.Form["credit"].Contains(phrase, StringComparer.OrdinalIgnoreCase))) return false;
        Credit = new(field, found);
        return true;
    }

    /// <summary>The framework it is rated against.</summary>
    protected Task<FrameworkContent> FrameworkAsync(CancellationToken ct) =>
        HttpContext.RequestServices.GetRequiredService<FrameworkLibrary>().GetAsync(Db, Assessment.FrameworkId, Assessment.FrameworkVersion, ct);
}

/// <summary>Evidence in one line: its card, and its title where the reader may read it.</summary>
public sealed record CitedEvidence(EvidenceCard Card, string? Title);

/// <summary>Phrases that credit one for shared work, to be shown at the field in which they were typed.</summary>
public sealed record CreditWarning(string Field, IReadOnlyList<string> Phrases);
