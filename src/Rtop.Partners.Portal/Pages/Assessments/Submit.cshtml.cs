using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Assessments;

/// <summary>Hands the organization's ratings in.</summary>
[Needs(Permission.RateAssessments)]
public sealed class SubmitModel(PartnersDb db) : AssessmentPage(db)
{
    /// <summary>Codes that stand between the draft and submission.</summary>
    public IReadOnlyList<string> Missing { get; private set; } = [];

    /// <summary>Number of ratings given.</summary>
    public int Given { get; private set; }

    /// <summary>Scoring parties that have not submitted, this one apart.</summary>
    public IReadOnlyList<WorkspaceCode> StillAtWork { get; private set; } = [];

    RatingSheet? sheet;
    FrameworkContent framework = null!;

    /// <summary>Shows what would be handed in.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) => !await LoadAsync(id, ct) ? NotFound() : IsDone ? ToRatings() : Page();

    /// <summary>Submits, and opens the round when this was the last.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return NotFound();
        if (IsDone) return ToRatings();
        if (sheet is null || !Ask(() => sheet.Submit(framework, By, Now))) return NotAccepted();

        // Two steps in one transaction: the first waits for whoever else acts on this file (audit head), so that of two last
        // submitters the second sees the first, and the round cannot stay closed by chance.
        await using var transaction = await Db.Database.BeginTransactionAsync(ct);
        Db.Record(Act.RatingsSubmitted, "rating-sheet", sheet.Id, Assessment.Originator);
        try
        {
            await Db.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            // The same button twice, or a colleague's at the same moment: the page says what stands now.
            return Redirect(Url.Content($"~/assessments/{id}/submit"));
        }

        var cycle = Cycle!;
        await Db.Entry(cycle).Reference(row => row.Reveal).LoadAsync(ct);
        await Db.Set<RatingSheet>().Where(row => row.CycleId == cycle.Id && row.SubmittedAt != null).LoadAsync(ct);
        if (cycle.RevealIfDue(Assessment, By, Now))
        {
            Db.Record(Act.RatingsRevealed, "cycle", cycle.Id, Assessment.Originator);
            await Db.SaveChangesAsync(ct);
        }

        await transaction.CommitAsync(ct);
        return ToRatings();
    }

    bool IsDone => sheet?.SubmittedAt is not null;

    RedirectResult ToRatings() => Redirect(Url.Content($"~/assessments/{Assessment.Id}/ratings"));

    /// <summary>The factor under which a line is rated.</summary>
    public string FactorOf(string code) => framework.FactorOf(code)?.Code ?? framework.Questions.First(question => question.Code == code).Factor;

    /// <summary>The words of a question that must be answered; null for a rating.</summary>
    public string? QuestionOf(string code) => framework.Questions.FirstOrDefault(question => question.Code == code)?.Text;

    async Task<bool> LoadAsync(Guid id, CancellationToken ct)
    {
        if (!await FindAsync(id, ct) || Cycle is not { ClosedOn: null } cycle || Role is PartyRole.Observer) return false;
        framework = await FrameworkAsync(ct);
        sheet = cycle.SheetOf(Me.Workspace);
        if (IsDone) return true;
        if (sheet is not null)
        {
            await Db.Entry(sheet).Collection(row => row.Ratings).LoadAsync(ct);
            await Db.Entry(sheet).Collection(row => row.Answers).LoadAsync(ct);
            // Handed in between the first question and these: the sheet is asked again.
            if (sheet.Ratings.Any(rating => rating.SubmittedAt is not null) || sheet.Answers.Any(answer => answer.SubmittedAt is not null)) await Db.Entry(sheet).ReloadAsync(ct);
            if (IsDone) return true;
        }

        Missing = sheet?.Missing(framework) ?? [.. framework.Factors.Where(factor => factor.Core).Select(factor => factor.Code)];
        Given = sheet?.Ratings.Count ?? 0;
        StillAtWork = [.. Assessment.Scorers.Select(party => party.Workspace).Where(code => code != Me.Workspace && cycle.SheetOf(code)?.SubmittedAt is null).Order()];
        return true;
    }
}
