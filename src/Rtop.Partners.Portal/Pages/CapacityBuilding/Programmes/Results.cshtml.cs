using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.CapacityBuilding.Programmes;

/// <summary>The results chain of a programme: for each milestone the value before, the one to reach, and what was reached.</summary>
[Needs(Permission.ReadProgrammes)]
public sealed class ResultsModel(PartnersDb db, PortalOptions options) : ProgrammePage(db, options)
{
    /// <summary>Milestones of the plan with their indicators, in the plan's order.</summary>
    public IReadOnlyList<(Milestone Step, IReadOnlyList<ResultIndicator> Indicators)> Rows { get; private set; } = [];

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (!await FindAsync(id, ct)) return NotFound();
        var steps = await Db.Set<Milestone>().AsNoTracking().Where(step => step.ProgrammeId == id && step.RemovedAt == null && step.Provenance != Provenance.OnRecord).OrderBy(step => step.DueOn).ThenBy(step => step.Code).ToListAsync(ct);
        var indicators = (await Db.Set<ResultIndicator>().AsNoTracking().Include(one => one.Figures).Include(one => one.Reconciliations).AsSplitQuery()
            .Where(one => one.ProgrammeId == id && one.EndedAt == null).OrderBy(one => one.At).ToListAsync(ct)).ToLookup(one => one.MilestoneId);
        Rows = [.. steps.OrderBy(step => Programme.TopOf(step.ClusterId)?.Position ?? 0).Select(step => (step, (IReadOnlyList<ResultIndicator>)[.. indicators[step.Id]]))];
        return Page();
    }
}
