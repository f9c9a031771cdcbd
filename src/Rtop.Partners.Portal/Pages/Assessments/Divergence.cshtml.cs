using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Assessments;

/// <summary>Where the organizations differ on the factors of an open round, the widest difference first.</summary>
[Needs(Permission.ReadAssessments)]
public sealed class DivergenceModel(PartnersDb db) : OpenRoundPage(db)
{
    /// <summary>The factors, the widest difference first.</summary>
    public IReadOnlyList<FactorSpread> Spreads { get; private set; } = [];

    /// <summary>The cycle before, with which this one is compared; null for the first.</summary>
    public Cycle? Before { get; private set; }

    /// <summary>Organizations with a column.</summary>
    public IReadOnlyList<WorkspaceCode> Columns { get; private set; } = [];

    /// <summary>How many remarks a factor has.</summary>
    public IReadOnlyDictionary<string, int> Remarks { get; private set; } = new Dictionary<string, int>();

    /// <summary>The last note on a factor.</summary>
    public IReadOnlyDictionary<string, FactorNote> Notes { get; private set; } = new Dictionary<string, FactorNote>();

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, int? cycle, CancellationToken ct)
    {
        if (!await FindRoundAsync(id, cycle, ct)) return NotFound();
        Before = OpenRounds.LastOrDefault(round => round.Number < Shown.Number);
        var given = await GivenAsync(Before is null ? [Shown] : [Shown, Before], Framework.Factors, ct);
        Spreads = Divergence.Of(Framework, [.. given[Shown.Id]], Before is null ? [] : [.. given[Before.Id]]);
        Columns = [.. Spreads.SelectMany(spread => spread.Standings).Select(standing => standing.Workspace).Distinct().Order()];

        var shown = Shown.Id;
        Remarks = await Db.Set<Remark>().Where(remark => remark.CycleId == shown).GroupBy(remark => remark.Code).Select(thread => new { thread.Key, Count = thread.Count() }).ToDictionaryAsync(thread => thread.Key, thread => thread.Count, ct);
        var notes = await Db.Set<FactorNote>().AsNoTracking().Include(note => note.Assents).Where(note => note.CycleId == shown).AsSplitQuery().ToListAsync(ct);
        Notes = notes.GroupBy(note => note.Code).ToDictionary(factor => factor.Key, factor => factor.MaxBy(note => note.At)!);
        return Page();
    }

    /// <summary>Who moved in a direction since the cycle before, in words; empty for nobody.</summary>
    public string Moved(FactorSpread spread, int direction) =>
        string.Join(T["list.separator"], spread.Standings.Where(standing => Math.Sign(standing.SinceBefore ?? 0) == direction).Select(standing => Words.Acronym(standing.Workspace)));
}
