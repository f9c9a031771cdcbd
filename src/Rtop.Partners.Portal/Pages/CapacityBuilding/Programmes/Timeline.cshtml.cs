using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.CapacityBuilding.Programmes;

/// <summary>The programme on a line of time: due dates by cluster, today, and as ghosts the dates that were moved; and the same as a table.</summary>
[Needs(Permission.ReadProgrammes)]
public sealed class TimelineModel(PartnersDb db, PortalOptions options) : ProgrammePage(db, options)
{
    /// <summary>Units of width for a month, where a year or a quarter is looked at.</summary>
    public const int YearZoom = 9, QuarterZoom = 30;

    /// <summary>A quarter is looked at, not a year.</summary>
    [BindProperty(SupportsGet = true, Name = "zoom")]
    public string? Zoom { get; set; }

    /// <summary>Milestones of the plan with what it said of them before, by first level and due date.</summary>
    public IReadOnlyList<IGrouping<Cluster?, Milestone>> Groups { get; private set; } = [];

    /// <summary>First day of the line, the first of a quarter.</summary>
    public DateOnly From { get; private set; }

    /// <summary>The day after its last, the first of a quarter.</summary>
    public DateOnly Until { get; private set; }

    /// <summary>Units of width for a month.</summary>
    public int PerMonth => Zoom is "quarter" ? QuarterZoom : YearZoom;

    /// <summary>Where a day lies, in units from the line's beginning.</summary>
    public double At(DateOnly day) => ((((day.Year - From.Year) * 12) + day.Month - From.Month) * PerMonth) + ((day.Day - 1) * PerMonth / (double)DateTime.DaysInMonth(day.Year, day.Month));

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (!await FindAsync(id, ct)) return NotFound();
        var plan = await Db.Set<Milestone>().AsNoTracking().Include(step => step.Versions).Where(step => step.ProgrammeId == id && step.RemovedAt == null).OrderBy(step => step.DueOn).ThenBy(step => step.Code).AsSplitQuery().ToListAsync(ct);
        Groups = [.. plan.GroupBy(step => Programme.TopOf(step.ClusterId)).OrderBy(group => group.Key?.Position ?? 0)];
        List<DateOnly> days = [Programme.StartsOn, .. plan.Select(step => step.DueOn), .. plan.SelectMany(step => step.Versions).Select(version => version.DueOn)];
        if (Programme.EndsOn is { } end) days.Add(end);
        From = Quarter(days.Min());
        Until = Quarter(days.Max()).AddMonths(6);
        return Page();
    }

    /// <summary>Dates that the plan gave before, the present one not among them.</summary>
    public static IEnumerable<DateOnly> Ghosts(Milestone step) => step.Versions.Select(version => version.DueOn).Where(day => day != step.DueOn).Distinct();

    static DateOnly Quarter(DateOnly day) => new(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1);
}
