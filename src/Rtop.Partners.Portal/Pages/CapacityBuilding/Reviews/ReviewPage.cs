using Microsoft.EntityFrameworkCore;
using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Pages.CapacityBuilding.Programmes;

namespace Rtop.Partners.Portal.Pages.CapacityBuilding.Reviews;

/// <summary>A page about one review: finds it and its programme through the walls.</summary>
public abstract class ReviewPage(PartnersDb db, PortalOptions options) : ProgrammePage(db, options)
{
    /// <summary>The review.</summary>
    public ReviewPoint Review { get; private set; } = null!;

    /// <summary>The frozen pack with that number.</summary>
    public ReviewPack? Numbered(int number) => Review.Packs.Find(pack => pack.Number == number);

    /// <summary>Finds the review with its packs and what it asked for. False: not there for this desk.</summary>
    protected async Task<bool> FindReviewAsync(Guid id, CancellationToken ct)
    {
        var found = await Db.Set<ReviewPoint>().Include(review => review.Packs).ThenInclude(pack => pack.Signatures).Include(review => review.Recommendations).ThenInclude(one => one.Responses)
            .AsSplitQuery().SingleOrDefaultAsync(review => review.Id == id, ct);
        if (found is null || !await FindAsync(found.ProgrammeId, ct)) return false;
        Review = found;
        return true;
    }

    /// <summary>What the pack says now. What the last review before this one asked for is followed up.</summary>
    protected async Task<PackContent> ContentAsync(CancellationToken ct)
    {
        var programme = Programme.Id;
        var steps = await Db.Set<Milestone>().AsNoTracking().Include(step => step.Reports).ThenInclude(report => report.Reply).Where(step => step.ProgrammeId == programme).AsSplitQuery().ToListAsync(ct);
        var indicators = await Db.Set<ResultIndicator>().AsNoTracking().Include(one => one.Figures).Include(one => one.Reconciliations).Where(one => one.ProgrammeId == programme).AsSplitQuery().ToListAsync(ct);
        var promises = await Db.Set<Commitment>().AsNoTracking().Include(one => one.Deliveries).Where(one => one.ProgrammeId == programme).ToListAsync(ct);
        var last = await Db.Set<ReviewPoint>().AsNoTracking().Include(review => review.Recommendations).ThenInclude(one => one.Responses)
            .Where(review => review.ProgrammeId == programme && review.HeldOn < Review.HeldOn && review.Recommendations.Count > 0).OrderByDescending(review => review.HeldOn).FirstOrDefaultAsync(ct);
        return PackContent.Of(Programme, Review, steps, indicators, promises, last?.Recommendations ?? [], Today);
    }
}
