using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.CapacityBuilding.Programmes;

/// <summary>The plan beside what it was on an earlier day: moved, added, taken out, reworded.</summary>
[Needs(Permission.ReadProgrammes)]
public sealed class CompareModel(PartnersDb db, PortalOptions options) : ProgrammePage(db, options)
{
    /// <summary>The earlier day; its end counts.</summary>
    [BindProperty(SupportsGet = true, Name = "since")]
    public DateOnly? Since { get; set; }

    /// <summary>What differs, by code.</summary>
    public IReadOnlyList<(string Code, PlanDifference Difference)> Differences { get; private set; } = [];

    /// <summary>Compares.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (!await FindAsync(id, ct) || Role is null) return NotFound();
        Since ??= Today.AddDays(-90);
        var zone = TimeZoneInfo.FindSystemTimeZoneById(Programme.Zone);
        var end = Since.Value.AddDays(1).ToDateTime(TimeOnly.MinValue);
        var then = new DateTimeOffset(end, zone.GetUtcOffset(end)).ToUniversalTime().AddTicks(-1);
        var versions = await Db.Set<MilestoneVersion>().AsNoTracking().Where(version => version.ProgrammeId == id).ToListAsync(ct);
        var codes = await Db.Set<Milestone>().Where(step => step.ProgrammeId == id).Select(step => new { step.Id, step.Code }).ToDictionaryAsync(step => step.Id, step => step.Code, ct);
        Differences = [.. PlanComparison.Between(versions, then, Now).Select(difference => (codes[difference.MilestoneId], difference)).OrderBy(row => row.Item1, StringComparer.Ordinal)];
        return Page();
    }
}
