using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.CapacityBuilding.Programmes;

/// <summary>The programme on a line of time: due dates by cluster, today, and as ghosts the dates that were moved; and the same as a table. A large plan is shown cluster by cluster.</summary>
[Needs(Permission.ReadProgrammes)]
public sealed class TimelineModel(PartnersDb db, PortalOptions options) : ProgrammePage(db, options)
{
    /// <summary>Units of width for a month, where a year or a quarter is looked at.</summary>
    public const int YearZoom = 9, QuarterZoom = 30;

    /// <summary>Most milestones on one page.</summary>
    public const int Most = 30;

    /// <summary>What is asked for where the milestones of no cluster are meant.</summary>
    public const string Whole = "*";

    /// <summary>A quarter is looked at, not a year.</summary>
    [BindProperty(SupportsGet = true, Name = "zoom")]
    public string? Zoom { get; set; }

    /// <summary>Code of the first level that is looked at; empty for all.</summary>
    [BindProperty(SupportsGet = true, Name = "cluster")]
    public string? Cluster { get; set; }

    /// <summary>Which part of a cluster that does not fit one page, from 1.</summary>
    [BindProperty(SupportsGet = true, Name = "part")]
    public int Part { get; set; } = 1;

    /// <summary>How many parts there are.</summary>
    public int Parts { get; private set; } = 1;

    /// <summary>The first levels that may be looked at by themselves, each with how many milestones it has.</summary>
    public IReadOnlyList<(string Code, string? Title, int Count)> Choices { get; private set; } = [];

    /// <summary>All fit one page together.</summary>
    public bool FitsWhole { get; private set; }

    /// <summary>Milestones of the plan with what it said of them before, by first level and due date.</summary>
    public IReadOnlyList<IGrouping<Cluster?, Milestone>> Groups { get; private set; } = [];

    /// <summary>The reader's saved views.</summary>
    public IReadOnlyList<SavedView> Views { get; private set; } = [];

    /// <summary>First day of the line, the first of a quarter.</summary>
    public DateOnly From { get; private set; }

    /// <summary>The day after its last, the first of a quarter.</summary>
    public DateOnly Until { get; private set; }

    /// <summary>Units of width for a month.</summary>
    public int PerMonth => Zoom is "quarter" ? QuarterZoom : YearZoom;

    /// <summary>What is asked for, as it stands in the address, but for the part.</summary>
    public string Query => (Zoom is "quarter" ? "zoom=quarter" : "") + (Cluster is { Length: > 0 } code ? $"{(Zoom is "quarter" ? "&" : "")}cluster={Uri.EscapeDataString(code)}" : "");

    /// <summary>Where a day lies, in units from the line's beginning.</summary>
    public double At(DateOnly day) => ((((day.Year - From.Year) * 12) + day.Month - From.Month) * PerMonth) + ((day.Day - 1) * PerMonth / (double)DateTime.DaysInMonth(day.Year, day.Month));

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (!await FindAsync(id, ct)) return NotFound();
        var plan = await Db.Set<Milestone>().AsNoTracking().Where(step => step.ProgrammeId == id && step.RemovedAt == null).OrderBy(step => step.DueOn).ThenBy(step => step.Code).ToListAsync(ct);
        var groups = plan.GroupBy(step => Programme.TopOf(step.ClusterId)).OrderBy(group => group.Key?.Position ?? 0).ToList();
        Choices = [.. groups.Select(group => (group.Key?.Code ?? Whole, group.Key?.Title, group.Count()))];
        FitsWhole = plan.Count <= Most;
        if (!FitsWhole && Choices.All(choice => choice.Code != Cluster)) Cluster = Choices[0].Code;
        var asked = groups.Where(group => Cluster is not { Length: > 0 } || (group.Key?.Code ?? Whole) == Cluster).SelectMany(group => group).ToList();
        Parts = Math.Max(1, (asked.Count + Most - 1) / Most);
        Part = Math.Clamp(Part, 1, Parts);
        List<Guid> shown = [.. asked.Skip((Part - 1) * Most).Take(Most).Select(step => step.Id)];
        // What the plan said before is asked for those alone that are shown.
        var steps = await Db.Set<Milestone>().AsNoTracking().Include(step => step.Versions).Where(step => step.ProgrammeId == id && shown.Contains(step.Id)).OrderBy(step => step.DueOn).ThenBy(step => step.Code).AsSplitQuery().ToListAsync(ct);
        Groups = [.. steps.GroupBy(step => Programme.TopOf(step.ClusterId)).OrderBy(group => group.Key?.Position ?? 0)];
        List<DateOnly> days = [Programme.StartsOn, .. plan.Select(step => step.DueOn), .. steps.SelectMany(step => step.Versions).Select(version => version.DueOn)];
        if (Programme.EndsOn is { } end) days.Add(end);
        From = Quarter(days.Min());
        Until = Quarter(days.Max()).AddMonths(6);
        Views = await Db.ViewsOf(id).AsNoTracking().ToListAsync(ct);
        return Page();
    }

    /// <summary>Dates that the plan gave before, the present one not among them.</summary>
    public static IEnumerable<DateOnly> Ghosts(Milestone step) => step.Versions.Select(version => version.DueOn).Where(day => day != step.DueOn).Distinct();

    static DateOnly Quarter(DateOnly day) => new(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1);
}
