using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.CapacityBuilding.Programmes;

/// <summary>A programme at a glance: progress per cluster, what is late on whose side and why, what waits for confirmation, and its milestones.</summary>
[Needs(Permission.ReadProgrammes)]
public sealed class ReadModel(PartnersDb db, PortalOptions options) : ProgrammePage(db, options)
{
    /// <summary>What is asked for of the table below.</summary>
    [BindProperty(SupportsGet = true)]
    public MilestoneFilter Filter { get; set; } = new();

    /// <summary>Every milestone of the plan that the reader may see.</summary>
    public IReadOnlyList<Milestone> Plan { get; private set; } = [];

    /// <summary>Those that the filter leaves, by due date.</summary>
    public IReadOnlyList<Milestone> Shown { get; private set; } = [];

    /// <summary>The programme that it continues, and those that continue it, as far as the reader may see them.</summary>
    public IReadOnlyList<Programme> Line { get; private set; } = [];

    /// <summary>Promises of which something is missing.</summary>
    public IReadOnlyList<Commitment> Missing { get; private set; } = [];

    /// <summary>The reviews to come, the next first.</summary>
    public IReadOnlyList<ReviewPoint> Ahead { get; private set; } = [];
    /// <summary>When the reader was here before; null on a first visit.</summary>
    public DateTimeOffset? Before { get; private set; }

    /// <summary>What others did since, the latest first, and how much it is.</summary>
    public (IReadOnlyList<Happened> Shown, int All) Happened { get; private set; } = ([], 0);

    /// <summary>The reader's saved views.</summary>
    public IReadOnlyList<SavedView> Views { get; private set; } = [];

    /// <summary>Milestones that are late, the longest first.</summary>
    public IEnumerable<Milestone> Late => Plan.Where(IsLate).OrderBy(step => step.LastDay);

    /// <summary>Reports without an answer, the oldest first.</summary>
    public IEnumerable<Milestone> Waiting => Plan.Where(step => StandingOf(step) is ReportStanding.Awaited or ReportStanding.Unanswered).OrderBy(step => step.ReportedAt);

    /// <summary>Progress of a first level, its parts included.</summary>
    public sealed record Progress(Cluster? Cluster, int All, IReadOnlyDictionary<MilestoneState, int> States, int Late);

    /// <summary>Progress by first level, in the plan's order.</summary>
    public IEnumerable<Progress> Clusters => Plan.Where(step => step.Provenance is not Provenance.OnRecord).GroupBy(step => Programme.TopOf(step.ClusterId)).OrderBy(group => group.Key?.Position ?? 0)
        .Select(group => new Progress(group.Key, group.Count(), group.Where(step => !IsLate(step)).CountBy(step => step.State).ToDictionary(), group.Count(IsLate)));

    /// <summary>It is late by now; what is only on record is not.</summary>
    public bool IsLate(Milestone step) => step.Provenance is not Provenance.OnRecord && step.IsLate(Today);

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (!await FindAsync(id, ct)) return NotFound();
        Plan = await Db.Set<Milestone>().AsNoTracking().Include(step => step.Reports).ThenInclude(report => report.Reply)
            .Where(step => step.ProgrammeId == id && step.RemovedAt == null).OrderBy(step => step.DueOn).ThenBy(step => step.Code).AsSplitQuery().ToListAsync(ct);
        Shown = [.. Plan.Where(step => Filter.Admits(step, Programme, IsLate(step), StandingOf(step), Today))];
        var before = Programme.PredecessorId;
        Line = await Db.Set<Programme>().AsNoTracking().Where(other => other.Id == before || other.PredecessorId == id).OrderBy(other => other.StartsOn).ToListAsync(ct);
        Missing = [.. (await Db.Set<Commitment>().AsNoTracking().Include(one => one.Deliveries).Where(one => one.ProgrammeId == id).OrderBy(one => one.PromisedOn).ToListAsync(ct)).Where(one => one.Gap > 0)];
        var today = Today;
        Ahead = await Db.Set<ReviewPoint>().AsNoTracking().Where(review => review.ProgrammeId == id && review.HeldOn >= today).OrderBy(review => review.HeldOn).ToListAsync(ct);
        Views = await Db.ViewsOf(id).AsNoTracking().ToListAsync(ct);
        Before = await SinceLastVisit.VisitAsync(Db, HttpContext.RequestServices.GetRequiredService<IDatabase>(), Programme, By, Now, ct);
        if (Before is { } since) Happened = await SinceLastVisit.OfAsync(Db, id, Plan, By, since, ct);
        return Page();
    }
}
