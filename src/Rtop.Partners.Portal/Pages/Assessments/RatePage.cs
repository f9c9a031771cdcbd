using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;

namespace Rtop.Partners.Portal.Pages.Assessments;

/// <summary>A page on which one factor is rated in draft: what the organization has given, and what it gave in the cycle before.</summary>
public abstract class RatePage(PartnersDb db) : AssessmentPage(db)
{
    /// <summary>The framework.</summary>
    public FrameworkContent Framework { get; private set; } = null!;

    /// <summary>The factor being rated.</summary>
    public Factor Factor { get; private set; } = null!;

    /// <summary>The organization's ratings so far.</summary>
    public IReadOnlyList<Rating> Given { get; private set; } = [];

    /// <summary>The organization's answers so far.</summary>
    public IReadOnlyList<SetAnswer> Answers { get; private set; } = [];

    /// <summary>Evidence that bears on the factor.</summary>
    public IReadOnlyList<CitedEvidence> Cited { get; private set; } = [];

    /// <summary>The last cycle that the organization has handed in; null where this is the first.</summary>
    public Cycle? LastTime { get; private set; }

    /// <summary>What the organization gave the factor then, as it stood in the end.</summary>
    public IReadOnlyList<RatedFactor> Before { get; private set; } = [];

    /// <summary>Lines of the factor that were rated then and are not yet now.</summary>
    public IEnumerable<RatedFactor> Unconfirmed => Before.Where(given => !Given.Any(rating => rating.Code == given.Code && rating.Actor == given.Actor));

    /// <summary>What was given to a line then; null when nothing was.</summary>
    public Judgment? BeforeOf(string code, string? actor) => Before.FirstOrDefault(given => given.Code == code && given.Actor == (actor ?? ""))?.Now;

    /// <summary>Nothing has changed since the cycle before: what was given then is given now, for lines that have no rating yet.</summary>
    public async Task<IActionResult> OnPostConfirmAsync(Guid id, string? factor, CancellationToken ct)
    {
        if (!await LoadAsync(id, factor, ct) || LastTime is not { } last) return NotFound();
        RatingSheet? sheet = null;
        if (!Ask(() => (sheet = Cycle!.Begin(Assessment, By, Now)).Confirm(Framework, Before, last.Number, By, Now))) return Refused();
        if (Db.ChangeTracker.HasChanges())
        {
            Db.Record(Act.RatingsConfirmed, "rating-sheet", sheet!.Id, detail: Factor.Code);
            try
            {
                await Db.SaveChangesAsync(ct);
            }
            catch (DbUpdateException fault) when (IsRace(fault))
            {
                // A colleague rated a line at this very moment: it is shown, and the rest can be confirmed again.
            }
        }

        return Redirect(Here);
    }

    /// <summary>The address of the factor's form.</summary>
    public string Here => Url.Content($"~/assessments/{Assessment.Id}/rate/{Factor.Code}");

    /// <summary>The page as it was opened, with what stands in the way.</summary>
    protected abstract IActionResult Refused();

    /// <summary>Somebody saved the same line at the same moment.</summary>
    protected bool IsRace(DbUpdateException fault) => fault is DbUpdateConcurrencyException || HttpContext.RequestServices.GetRequiredService<IDatabase>().IsDuplicate(fault);

    /// <summary>How many of a factor's lines are rated, and how many there are.</summary>
    public (int Rated, int All) Progress(Factor factor) =>
        (Given.Select(rating => rating.Code).Distinct().Count(code => code == factor.Code || factor.Indicators.Any(indicator => indicator.Code == code)), factor.Indicators.Count + 1);

    /// <summary>Finds the factor; without one, the first that is not complete. False: not there for this desk.</summary>
    protected async Task<bool> LoadAsync(Guid id, string? factor, CancellationToken ct)
    {
        if (!await FindAsync(id, ct) || Cycle is not { ClosedOn: null } || Role is PartyRole.Observer) return false;
        Framework = await FrameworkAsync(ct);
        if (Cycle.SheetOf(Me.Workspace) is { } sheet)
        {
            await Db.Entry(sheet).Collection(row => row.Ratings).LoadAsync(ct);
            await Db.Entry(sheet).Collection(row => row.Answers).LoadAsync(ct);
            (Given, Answers) = (sheet.Ratings, sheet.Answers);
        }

        var first = Framework.Factors.FirstOrDefault(one => Progress(one).Rated < Progress(one).All) ?? Framework.Factors[0];
        if ((factor is null ? first : Framework.Factors.FirstOrDefault(one => one.Code == factor)) is not { } found) return false;
        Factor = found;
        Cited = await CitedAsync(found, ct);
        await LoadBeforeAsync(ct);
        return true;
    }

    async Task LoadBeforeAsync(CancellationToken ct)
    {
        LastTime = Assessment.Cycles.Where(cycle => cycle.Number < Cycle!.Number && cycle.SheetOf(Me.Workspace)?.SubmittedAt is not null).MaxBy(cycle => cycle.Number);
        if (LastTime is null) return;
        var (cycle, mine) = (LastTime.Id, Me.Workspace);
        List<string> codes = [Factor.Code, .. Factor.Indicators.Select(indicator => indicator.Code)];
        var ratings = await Db.Set<Rating>().AsNoTracking().Where(rating => rating.CycleId == cycle && rating.Workspace == mine && codes.Contains(rating.Code)).ToListAsync(ct);
        var looks = (await Db.Set<SecondLook>().AsNoTracking().Where(look => look.CycleId == cycle && look.Workspace == mine).ToListAsync(ct)).ToLookup(look => look.RatingId);
        Before = [.. ratings.Select(rating => new RatedFactor(mine, rating.Code, rating.Actor, rating.Judgment, looks[rating.Id].MaxBy(look => look.Number)?.Judgment ?? rating.Judgment))];
    }
}
