using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Assessments;

/// <summary>Ratings of a cycle: one's own until the round opens, then all side by side. Never averaged.</summary>
[Needs(Permission.ReadAssessments)]
public sealed class RatingsModel(PartnersDb db) : AssessmentPage(db)
{
    /// <summary>One rating as shown.</summary>
    public sealed record Cell(Guid Id, WorkspaceCode Workspace, string Code, string Actor, Judgment Judgment, int? UnchangedSince);

    /// <summary>The cycle that is shown.</summary>
    public Cycle? Shown { get; private set; }

    /// <summary>The cycles that may be shown, the first first.</summary>
    public IReadOnlyList<Cycle> Cycles { get; private set; } = [];

    /// <summary>The framework.</summary>
    public FrameworkContent Framework { get; private set; } = null!;

    /// <summary>Organizations with a column.</summary>
    public IReadOnlyList<WorkspaceCode> Columns { get; private set; } = [];

    /// <summary>Answers to set questions that may be read, by question.</summary>
    public ILookup<string, SetAnswer> Answers { get; private set; } = Enumerable.Empty<SetAnswer>().ToLookup(answer => answer.Question);

    /// <summary>What may be read, by factor or indicator and actor.</summary>
    public ILookup<(string Code, string Actor), Cell> Cells { get; private set; } = Enumerable.Empty<Cell>().ToLookup(cell => (cell.Code, cell.Actor));

    // The lines that were rated, by factor or indicator.
    ILookup<string, (string Code, string Actor)> Rated { get; set; } = Enumerable.Empty<(string Code, string Actor)>().ToLookup(line => line.Code);

    /// <summary>Shows a cycle; the last without a number.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, int? cycle, CancellationToken ct)
    {
        if (!await FindAsync(id, ct)) return NotFound();
        // An observer has no ratings of its own: for it there is a page where all who rate consent, and else none.
        Cycles = [.. Role is PartyRole.Observer ? OpenRounds : Assessment.Cycles.OrderBy(one => one.Number)];
        if (Role is PartyRole.Observer && Cycles.Count == 0) return NotFound();
        Framework = await FrameworkAsync(ct);
        Shown = cycle is null ? Cycles is [.., var last] ? last : null : Cycles.FirstOrDefault(one => one.Number == cycle);
        if (Shown is null) return cycle is null ? Page() : NotFound();
        await LoadAsync(Shown.Id, ct);
        return Page();
    }

    /// <summary>Hands out what is shown as a table. By POST only: a link that somebody sends starts no export.</summary>
    [StepUp]
    public async Task<IActionResult> OnPostCsvAsync(Guid id, int cycle, bool hxl, CancellationToken ct)
    {
        if (!await FindAsync(id, ct) || (Role is PartyRole.Observer ? OpenRounds : Assessment.Cycles).FirstOrDefault(one => one.Number == cycle) is not { } shown) return NotFound();
        Framework = await FrameworkAsync(ct);
        await LoadAsync(shown.Id, ct);
        var looks = (await Db.Set<SecondLook>().AsNoTracking().Where(look => look.CycleId == shown.Id).ToListAsync(ct)).ToLookup(look => look.RatingId);
        var lines = Framework.Factors.SelectMany(LinesOf, (factor, line) => (factor, line)).SelectMany(at => Cells[at.line].OrderBy(cell => cell.Workspace).SelectMany(cell =>
        {
            RatingLine Line(Judgment judgment, int look) => new(cell.Workspace, at.factor.Code, cell.Code == at.factor.Code ? "" : cell.Code, cell.Actor, judgment, look);
            // As it was handed in, and the last second look: the two that the factor's page shows.
            return looks[cell.Id].MaxBy(look => look.Number) is { } last ? [Line(cell.Judgment, 0), Line(last.Judgment, last.Number)] : new[] { Line(cell.Judgment, 0) };
        }));
        Db.Record(Act.RatingsExported, "cycle", shown.Id, Assessment.Originator);
        await Db.SaveChangesAsync(ct);
        return File(RatingsCsv.Of(Assessment, Marking!, shown, lines, hxl), "text/csv; charset=utf-8", MarkedFile.NameOf(Assessment, $"ratings-cycle-{shown.Number}", "csv"));
    }

    async Task LoadAsync(Guid cycle, CancellationToken ct)
    {
        var cells = await Db.Set<Rating>().AsNoTracking().Where(rating => rating.CycleId == cycle)
            .Select(rating => new Cell(rating.Id, rating.Workspace, rating.Code, rating.Actor, rating.Judgment, rating.UnchangedSince)).ToListAsync(ct);
        Cells = cells.ToLookup(cell => (cell.Code, cell.Actor));
        Rated = Cells.Select(line => line.Key).ToLookup(line => line.Code);
        Answers = (await Db.Set<SetAnswer>().AsNoTracking().Where(answer => answer.CycleId == cycle && answer.Text != "").ToListAsync(ct)).ToLookup(answer => answer.Question);
        Columns = [.. cells.Select(cell => cell.Workspace).Distinct().Order()];
    }

    /// <summary>The lines of a factor: itself and its indicators, each for every actor it was rated for.</summary>
    public IEnumerable<(string Code, string Actor)> LinesOf(Factor factor) =>
        factor.Indicators.Select(indicator => indicator.Code).Prepend(factor.Code)
            .SelectMany(code => Rated[code].OrderBy(key => key.Actor, StringComparer.Ordinal));

    /// <summary>True when organizations gave different levels.</summary>
    public bool Differs((string, string) line) => Cells[line].Select(cell => cell.Judgment.Level).Distinct().Count() > 1;
}
