using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Assessments;

/// <summary>Ratings of a cycle: one's own until the round opens, then all side by side. Never averaged.</summary>
[Needs(Permission.ReadAssessments)]
public sealed class RatingsModel(PartnersDb db) : AssessmentPage(db)
{
    /// <summary>One rating as shown.</summary>
    public sealed record Cell(WorkspaceCode Workspace, string Code, string Actor, Judgment Judgment);

    /// <summary>The cycle that is shown.</summary>
    public Cycle? Shown { get; private set; }

    /// <summary>The cycles that may be shown, the first first.</summary>
    public IReadOnlyList<Cycle> Cycles { get; private set; } = [];

    /// <summary>The framework.</summary>
    public FrameworkContent Framework { get; private set; } = null!;

    /// <summary>Organizations with a column.</summary>
    public IReadOnlyList<WorkspaceCode> Columns { get; private set; } = [];

    /// <summary>What may be read, by factor or indicator and actor.</summary>
    public ILookup<(string Code, string Actor), Cell> Cells { get; private set; } = Enumerable.Empty<Cell>().ToLookup(cell => (cell.Code, cell.Actor));

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

        var shown = Shown.Id;
        var cells = await Db.Set<Rating>().AsNoTracking().Where(rating => rating.CycleId == shown)
            .Select(rating => new Cell(rating.Workspace, rating.Code, rating.Actor, rating.Judgment)).ToListAsync(ct);
        Cells = cells.ToLookup(cell => (cell.Code, cell.Actor));
        Columns = [.. cells.Select(cell => cell.Workspace).Distinct().Order()];
        return Page();
    }

    /// <summary>The lines of a factor: itself and its indicators, each for every actor it was rated for.</summary>
    public IEnumerable<(string Code, string Actor)> LinesOf(Factor factor) =>
        factor.Indicators.Select(indicator => indicator.Code).Prepend(factor.Code)
            .SelectMany(code => Cells.Where(line => line.Key.Code == code).Select(line => line.Key).OrderBy(key => key.Actor, StringComparer.Ordinal));

    /// <summary>True when organizations gave different levels.</summary>
    public bool Differs((string, string) line) => Cells[line].Select(cell => cell.Judgment.Level).Distinct().Count() > 1;
}
