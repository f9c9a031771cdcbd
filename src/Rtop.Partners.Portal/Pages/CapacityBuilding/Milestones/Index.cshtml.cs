using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Pages.CapacityBuilding.Programmes;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Portal.Web.Documents;
using Rtop.Partners.Reviews;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.CapacityBuilding.Milestones;

/// <summary>Milestones of every programme that the reader sees, as a table that can be chosen from, sorted, sent as an address and taken along.</summary>
[Needs(Permission.ReadProgrammes)]
public sealed class IndexModel(PartnersDb db, PortalOptions options) : PortalPage
{
    const int PerPage = 50, LastPage = 2000;

    /// <summary>What is asked for.</summary>
    [BindProperty(SupportsGet = true)]
    public MilestoneFilter Filter { get; set; } = new();

    /// <summary>By what it is sorted.</summary>
    [BindProperty(SupportsGet = true, Name = "sort")]
    public MilestoneSort Sort { get; set; } = MilestoneSort.Due;

    /// <summary>Which page; not called "page" in the address, as that is the name of the Razor page itself.</summary>
    [BindProperty(SupportsGet = true, Name = "number")]
    public int Number { get; set; } = 1;

    /// <summary>Milestones on this page.</summary>
    public IReadOnlyList<Milestone> Rows { get; private set; } = [];

    /// <summary>There is another page.</summary>
    public bool HasMore { get; private set; }

    /// <summary>Programmes that the reader sees, with their levels.</summary>
    public IReadOnlyDictionary<Guid, Programme> Programmes { get; private set; } = new Dictionary<Guid, Programme>();

    /// <summary>How days are counted for the other side's answer.</summary>
    WorkingDays WorkingDays => WorkingDays.At(Me.Place!, options.Demo);

    /// <summary>The day it is in a programme's zone.</summary>
    public DateOnly TodayOf(Milestone step) => TodayIn(Programmes[step.ProgrammeId].Zone);

    /// <summary>The reader's side may write the plan of it.</summary>
    public bool Plans(Milestone step) => Me.May.Includes(Permission.PlanProgrammes) && step.Provenance is not Provenance.OnRecord && Programmes[step.ProgrammeId].RoleOf(Me.Workspace) is ProgrammeRole.Partner;

    /// <summary>Where its last report stands; null before the first.</summary>
    public ReportStanding? StandingOf(Milestone step) =>
        step.LastReport is { } report ? report.StandingOn(TodayOf(step), DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(report.At, TimeZoneInfo.FindSystemTimeZoneById(Programmes[step.ProgrammeId].Zone)).DateTime), WorkingDays) : null;

    /// <summary>Shows a page of it.</summary>
    public async Task OnGetAsync(CancellationToken ct)
    {
        var zones = await LoadAsync(ct);
        Number = Math.Clamp(Number, 1, LastPage);
        var rows = await db.Admitted(Filter, zones).AsNoTracking().Sorted(db, Sort).Skip((Number - 1) * PerPage).Take(PerPage + 1).ToListAsync(ct);
        HasMore = rows.Count > PerPage;
        Rows = [.. rows.Take(PerPage)];
        // Asked by their milestones: beside a page of them the database reads every report there is, with its wall.
        var shown = Rows.Select(step => step.Id).ToList();
        var reports = (await db.Set<StatusReport>().AsNoTracking().Include(report => report.Reply).Where(report => shown.Contains(report.MilestoneId)).ToListAsync(ct)).ToLookup(report => report.MilestoneId);
        foreach (var step in Rows) step.Reports.AddRange(reports[step.Id]);
    }

    /// <summary>Hands out what is shown, every page of it, for programs and spreadsheets. By POST only: a link that somebody sends starts no export.</summary>
    [StepUp]
    public Task<IActionResult> OnPostCsvAsync(bool hxl, CancellationToken ct) => ExportAsync("csv", "text/csv; charset=utf-8", (to, _, sheet) => MilestoneCsv.WriteAsync(to, sheet, hxl, ct), ct);

    /// <summary>The same as a workbook.</summary>
    [StepUp]
    public Task<IActionResult> OnPostXlsxAsync(CancellationToken ct) => ExportAsync("xlsx", Workbook.ContentType, (to, label, sheet) => Workbook.WriteAsync(
        to, new(T["milestones.title"], System.Globalization.CultureInfo.CurrentUICulture.TextInfo.IsRightToLeft, label, T["export.taken-by", Me.Person!.Name, Words.Acronym(Me.Workspace), $"{Now.UtcDateTime:yyyy-MM-dd HH:mm} UTC"]), sheet.Columns, sheet.Rows, ct), ct);

    async Task<IActionResult> ExportAsync(string kind, string type, Func<Stream, string, MilestoneSheet, Task> write, CancellationToken ct)
    {
        var zones = await LoadAsync(ct);
        if (!ModelState.IsValid || (Filter.Programme is { } only && !Programmes.ContainsKey(only))) return NotFound();
        var labels = await db.Admitted(Filter, zones).Select(step => new { step.ProgrammeId, step.Originator, step.Label }).Distinct().ToListAsync(ct);
        // Said of every programme of which something leaves, before the first byte does (decision 0022).
        foreach (var programme in labels.DistinctBy(row => row.ProgrammeId)) db.Record(Act.MilestonesExported, "programme", programme.ProgrammeId, programme.Originator);
        if (labels.Count == 0) db.Record(Act.MilestonesExported, "programme", Filter.Programme);
        await db.SaveChangesAsync(ct);
        var strictest = labels.Select(row => row.Label).DefaultIfEmpty(HandlingLabel.Public).Max();
        var owners = labels.Where(row => row.Label == strictest).Select(row => row.Originator).DefaultIfEmpty(Me.Workspace).Distinct().Order().ToList();
        var marking = string.Join(T["list.separator"], owners.Select(owner => Words.Label(strictest, owner)));
        var name = MarkedFile.NameOf(Filter.Programme is { } one ? $"{Programmes[one].Reference}-milestones" : "milestones", strictest, owners, kind);
        var indicators = (await db.Set<ResultIndicator>().AsNoTracking().Include(one => one.Figures).Include(one => one.Reconciliations).AsSplitQuery()
            .Where(one => one.EndedAt == null && (Filter.Programme == null || one.ProgrammeId == Filter.Programme)).OrderBy(one => one.At).ThenBy(one => one.Id).ToListAsync(ct)).ToLookup(one => one.MilestoneId);
        foreach (var objective in await db.Set<Objective>().AsNoTracking().ToListAsync(ct)) Programmes.GetValueOrDefault(objective.ProgrammeId)?.Objectives.Add(objective);
        var sheet = MilestoneSheet.Of(db.Admitted(Filter, zones).AsNoTracking().Sorted(db, Sort).AsAsyncEnumerable(), Programmes, indicators, TodayOf);
        return new WrittenFile(type, name, to => write(to, marking, sheet));
    }

    async Task<ZoneDay[]> LoadAsync(CancellationToken ct)
    {
        Programmes = await db.Set<Programme>().AsNoTracking().ToDictionaryAsync(programme => programme.Id, ct);
        // Each behind its own walls: included, each would bring the programmes' too. What a programme that came in between has is not shown yet.
        foreach (var party in await db.Set<ProgrammeParty>().AsNoTracking().ToListAsync(ct)) Programmes.GetValueOrDefault(party.ProgrammeId)?.Parties.Add(party);
        foreach (var cluster in await db.Set<Cluster>().AsNoTracking().ToListAsync(ct)) Programmes.GetValueOrDefault(cluster.ProgrammeId)?.Clusters.Add(cluster);
        return MilestoneQuery.DaysOf(Filter.Programme is { } only && Programmes.TryGetValue(only, out var one) ? [one] : Programmes.Values, Clock, WorkingDays);
    }
}
