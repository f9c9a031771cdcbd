using Microsoft.EntityFrameworkCore;
using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Pages.CapacityBuilding.Milestones;

namespace Rtop.Partners.Portal.Pages.CapacityBuilding.Indicators;

/// <summary>A page about one indicator: finds it and its milestone through the walls.</summary>
public abstract class IndicatorPage(PartnersDb db, PortalOptions options) : MilestonePage(db, options)
{
    /// <summary>The indicator.</summary>
    public ResultIndicator Indicator { get; private set; } = null!;

    /// <summary>Finds the indicator with what was counted and settled. False: not there for this desk.</summary>
    protected async Task<bool> FindIndicatorAsync(Guid id, CancellationToken ct)
    {
        var found = await Db.Set<ResultIndicator>().Include(one => one.Figures).Include(one => one.Reconciliations).AsSplitQuery().SingleOrDefaultAsync(one => one.Id == id, ct);
        // What was counted is not published: without a part in the programme there is no such page.
        if (found is null || !await FindMilestoneAsync(found.MilestoneId, ct) || Role is null) return false;
        Indicator = found;
        return true;
    }
}
