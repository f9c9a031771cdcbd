using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Assessments.Editions;

/// <summary>The editions of a file, and freezing the next.</summary>
[Needs(Permission.ReadAssessments)]
public sealed class IndexModel(PartnersDb db) : AssessmentPage(db)
{
    /// <summary>One edition in the list.</summary>
    public sealed record Row(int Number, int Cycle, DateTimeOffset FrozenAt, WorkspaceCode Workspace, string Hash, EditionState State);

    /// <summary>The editions, the last first.</summary>
    public IReadOnlyList<Row> Rows { get; private set; } = [];

    /// <summary>What the file says now can be frozen by this reader.</summary>
    public bool MayFreeze => Role is PartyRole.CoLead && Me.May.Includes(Permission.LeadAssessments) && Cycle is { ClosedOn: null, Reveal: not null };

    /// <summary>Shows them.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) => await LoadAsync(id, ct) ? Page() : NotFound();

    /// <summary>Freezes what the file says.</summary>
    [Needs(Permission.LeadAssessments)]
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct) || !MayFreeze) return NotFound();
        var contributions = await Db.ContributionsOfAsync(Assessment, ct);
        var content = await Db.ContentOfAsync(Assessment, Cycle!, await FrameworkAsync(ct), contributions, ct);
        var earlier = await Db.Set<Edition>().AsNoTracking().Where(edition => edition.AssessmentId == id).ToListAsync(ct);
        var last = earlier.MaxBy(edition => edition.Number)?.Id;
        var running = await Db.Set<Silence>().AsNoTracking().SingleOrDefaultAsync(silence => silence.EditionId == last, ct);
        Edition? edition = null;
        if (!Ask(() => edition = Edition.Freeze(Assessment, Cycle!, content, contributions, earlier, running, By, Now))) return NotAccepted();

        Db.Add(edition!);
        Db.Record(Act.EditionFrozen, "edition", edition!.Id, Assessment.Originator);
        try
        {
            await Db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException fault) when (HttpContext.RequestServices.GetRequiredService<IDatabase>().IsDuplicate(fault))
        {
            // The other co-lead froze it at the same moment: that one is the edition.
        }

        return Redirect(Url.Content($"~/assessments/{id}/editions/{edition.Number}"));
    }

    async Task<bool> LoadAsync(Guid id, CancellationToken ct)
    {
        if (!await FindAsync(id, ct)) return false;
        var rows = await Db.Set<Edition>().AsNoTracking().Where(edition => edition.AssessmentId == id).OrderByDescending(edition => edition.Number)
            .Select(edition => new { edition.Id, edition.Number, edition.CycleId, edition.FrozenAt, edition.Workspace, edition.Hash }).ToListAsync(ct);
        var silences = await Db.Set<Silence>().AsNoTracking().Where(silence => silence.AssessmentId == id).ToDictionaryAsync(silence => silence.EditionId, ct);
        var adopted = await Db.Set<Adoption>().AsNoTracking().Where(adoption => adoption.AssessmentId == id).Select(adoption => adoption.EditionId).ToListAsync(ct);
        EditionState StateOf(Guid edition, bool isLast) =>
            adopted.Contains(edition) || silences.GetValueOrDefault(edition)?.IsUnbrokenAt(Now) is true ? EditionState.Adopted
            : !isLast ? EditionState.Superseded
            : silences.GetValueOrDefault(edition) is not { } silence ? EditionState.Open
            : silence.Outcome is SilenceOutcome.Broken ? EditionState.Broken : EditionState.UnderSilence;
        Rows = [.. rows.Select(row => new Row(
            row.Number, Assessment.Cycles.Single(cycle => cycle.Id == row.CycleId).Number, row.FrozenAt, row.Workspace, row.Hash,
            StateOf(row.Id, rows.TrueForAll(other => other.CycleId != row.CycleId || other.Number <= row.Number))))];
        return true;
    }
}
