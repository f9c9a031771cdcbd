using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Assessments.Factors;

/// <summary>One factor: the organizations side by side, its course over the cycles, the discussion and what was settled.</summary>
[Needs(Permission.ReadAssessments)]
public sealed class IndexModel(PartnersDb db) : FactorPage(db)
{
    /// <summary>A remark as typed.</summary>
    [BindProperty]
    public RemarkForm Form { get; set; } = new();

    /// <summary>The organizations side by side, for each actor that was rated.</summary>
    public IReadOnlyList<FactorSpread> Spreads { get; private set; } = [];

    /// <summary>What was given in every cycle whose round is open.</summary>
    public ILookup<Guid, RatedFactor> Course { get; private set; } = null!;

    /// <summary>Organizations that gave it a level in any of them.</summary>
    public IReadOnlyList<WorkspaceCode> Columns => [.. Course.SelectMany(cycle => cycle).Select(given => given.Workspace).Distinct().Order()];

    /// <summary>Evidence that bears on it.</summary>
    public IReadOnlyList<CitedEvidence> Cited { get; private set; } = [];

    /// <summary>The discussion, oldest first.</summary>
    public IReadOnlyList<Remark> Remarks { get; private set; } = [];

    /// <summary>Names of colleagues who spoke, by officer; other organizations' officers are not named.</summary>
    public IReadOnlyDictionary<Guid, string> Names { get; private set; } = new Dictionary<Guid, string>();

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, string code, int? cycle, CancellationToken ct) => await LoadAsync(id, code, cycle, ct) ? Page() : NotFound();

    /// <summary>Adds a remark.</summary>
    [Needs(Permission.RateAssessments)]
    public async Task<IActionResult> OnPostAsync(Guid id, string code, int? cycle, CancellationToken ct)
    {
        if (!await LoadAsync(id, code, cycle, ct)) return NotFound();
        Remark? remark = null;
        if (!ModelState.IsValid || !Ask(() => remark = Remark.On(Assessment, Shown, Factor, Form.Text.ReplaceLineEndings("\n"), By, Now))) return NotAccepted();
        Db.Add(remark!);
        Db.Record(Act.FactorDiscussed, "remark", remark!.Id, Assessment.Originator);
        await Db.SaveChangesAsync(ct);
        return Redirect($"{FactorAddress}#r-{remark.Id}");
    }

    /// <summary>The organization agrees with the last note.</summary>
    [Needs(Permission.RateAssessments)]
    public async Task<IActionResult> OnPostAssentAsync(Guid id, string code, int? cycle, Guid note, CancellationToken ct)
    {
        if (!await LoadAsync(id, code, cycle, ct) || Notes.FirstOrDefault(one => one.Id == note) is not { } found) return NotFound();
        ModelState.Clear();
        if (!Ask(() => found.Assent(Assessment, Shown, Notes[0], By, Now))) return NotAccepted();
        if (!Db.ChangeTracker.HasChanges()) return Redirect($"{FactorAddress}#note");
        Db.Record(Act.FactorNoteAssented, "note", found.Id, Assessment.Originator);
        try
        {
            await Db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException fault) when (HttpContext.RequestServices.GetRequiredService<IDatabase>().IsDuplicate(fault))
        {
            // A colleague assented at the same moment: it is what was wanted.
        }

        return Redirect($"{FactorAddress}#note");
    }

    async Task<bool> LoadAsync(Guid id, string code, int? cycle, CancellationToken ct)
    {
        if (!await FindFactorAsync(id, code, cycle, ct)) return false;
        Course = await GivenAsync(OpenRounds, [Factor], ct);
        var before = OpenRounds.LastOrDefault(round => round.Number < Shown.Number);
        Spreads = Divergence.Of(Framework, [.. Course[Shown.Id]], before is null ? [] : [.. Course[before.Id]]);

        Cited = await CitedAsync(Factor, ct);
        var shown = Shown.Id;
        Remarks = await Db.Set<Remark>().AsNoTracking().Where(remark => remark.CycleId == shown && remark.Code == code).OrderBy(remark => remark.At).ToListAsync(ct);
        var colleagues = Remarks.Where(remark => remark.Workspace == Me.Workspace).Select(remark => remark.OfficerId).Distinct().ToList();
        Names = await Db.Officers.Where(officer => colleagues.Contains(officer.Id)).Select(officer => new { officer.Id, officer.Person!.Name }).ToDictionaryAsync(officer => officer.Id, officer => officer.Name, ct);
        return true;
    }

    /// <summary>A remark.</summary>
    public sealed record RemarkForm
    {
        /// <summary>What it says.</summary>
        [Required, StringLength(Remark.TextMaxLength), Display(Name = "discussion.remark")]
        public string Text { get; init; } = "";
    }
}
