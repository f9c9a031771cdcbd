using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Data;

namespace Rtop.Partners.Portal.Pages.Assessments;

/// <summary>A page about ratings that are open to the reader: of one cycle, and what was given in the others.</summary>
public abstract class OpenRoundPage(PartnersDb db) : AssessmentPage(db)
{
    /// <summary>The framework.</summary>
    public FrameworkContent Framework { get; private set; } = null!;

    /// <summary>The cycle that is shown; its round is open.</summary>
    public Cycle Shown { get; private set; } = null!;

    /// <summary>The discussion goes on: the cycle is not closed, and the reader is no observer.</summary>
    public bool IsDiscussed => Shown.ClosedOn is null && Role is not PartyRole.Observer;

    /// <summary>Finds a cycle whose round is open, the last without a number. False: there is none for this desk.</summary>
    protected async Task<bool> FindRoundAsync(Guid id, int? cycle, CancellationToken ct)
    {
        if (!await FindAsync(id, ct)) return false;
        if ((cycle is null ? OpenRounds.LastOrDefault() : OpenRounds.FirstOrDefault(round => round.Number == cycle)) is not { } found) return false;
        Shown = found;
        Framework = await FrameworkAsync(ct);
        return true;
    }

    /// <summary>What was given to factors in some cycles: blind, and as it stands after second looks.</summary>
    protected async Task<ILookup<Guid, RatedFactor>> GivenAsync(IEnumerable<Cycle> cycles, IEnumerable<Factor> factors, CancellationToken ct)
    {
        var (ids, codes) = (cycles.Select(cycle => cycle.Id).ToList(), factors.Select(factor => factor.Code).ToList());
        var ratings = await Db.Set<Rating>().AsNoTracking().Where(rating => ids.Contains(rating.CycleId) && codes.Contains(rating.Code) && rating.SubmittedAt != null)
            .Select(rating => new { rating.Id, rating.CycleId, rating.Workspace, rating.Code, rating.Actor, rating.Judgment }).ToListAsync(ct);
        var looks = (await Db.Set<SecondLook>().AsNoTracking().Where(look => ids.Contains(look.CycleId)).ToListAsync(ct)).ToLookup(look => look.RatingId);
        return ratings.ToLookup(rating => rating.CycleId,
            rating => new RatedFactor(rating.Workspace, rating.Code, rating.Actor, rating.Judgment, looks[rating.Id].MaxBy(look => look.Number)?.Judgment ?? rating.Judgment));
    }
}
