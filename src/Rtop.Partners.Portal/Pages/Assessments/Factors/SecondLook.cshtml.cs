using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Assessments.Factors;

/// <summary>The organization judges a factor anew after the discussion; what it gave blind stays beside it.</summary>
[Needs(Permission.RateAssessments)]
public sealed class SecondLookModel(PartnersDb db) : FactorPage(db)
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public LookForm Form { get; set; } = new();

    /// <summary>The rating that was given blind.</summary>
    public Rating Rating { get; private set; } = null!;

    /// <summary>The second looks so far, the first first.</summary>
    public IReadOnlyList<SecondLook> Earlier { get; private set; } = [];

    /// <summary>The judgment as it stands.</summary>
    public Judgment Standing => Earlier.Count > 0 ? Earlier[^1].Judgment : Rating.Judgment;

    /// <summary>Shows the form with the judgment as it stands, but for the reason: that must be a new one.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, string code, int? cycle, string? actor, CancellationToken ct)
    {
        if (!await LoadAsync(id, code, cycle, actor, ct)) return NotFound();
        Form = new() { Level = JudgmentForm.LevelOf(Standing), NotAssessed = Standing.NotAssessed, Trend = Standing.Trend, Confidence = Standing.Confidence, Seen = Earlier.Count };
        return Page();
    }

    /// <summary>Keeps it.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, string code, int? cycle, string? actor, CancellationToken ct)
    {
        if (!await LoadAsync(id, code, cycle, actor, ct)) return NotFound();
        SecondLook? look = null;
        if (!ModelState.IsValid || !Ask(() => look = SecondLook.Take(Assessment, Shown, Rating, Earlier, Form.ToJudgment(), Form.Seen, By, Now))) return NotAccepted();
        Db.Add(look!);
        Db.Record(Act.SecondLookTaken, "rating", Rating.Id, Assessment.Originator);
        try
        {
            await Db.SaveChangesAsync(ct);
            return Redirect($"{FactorAddress}#main");
        }
        catch (DbUpdateException fault) when (HttpContext.RequestServices.GetRequiredService<IDatabase>().IsDuplicate(fault))
        {
            Db.ForgetChanges();
            await LoadAsync(id, code, cycle, actor, ct);
            Ask(() => Rule.Require(false, "second-look.stale"));
            return NotAccepted();
        }
    }

    async Task<bool> LoadAsync(Guid id, string code, int? cycle, string? actor, CancellationToken ct)
    {
        if (!await FindFactorAsync(id, code, cycle, ct) || !IsDiscussed) return false;
        var (shown, me, about) = (Shown.Id, Me.Workspace, actor ?? "");
        var rating = await Db.Set<Rating>().SingleOrDefaultAsync(one => one.CycleId == shown && one.Workspace == me && one.Code == code && one.Actor == about && one.SubmittedAt != null, ct);
        if (rating is null) return false;
        Rating = rating;
        Earlier = await Db.Set<SecondLook>().Where(look => look.RatingId == rating.Id).OrderBy(look => look.Number).ToListAsync(ct);
        return true;
    }

    /// <summary>A judgment as typed, and how many second looks its writer had seen.</summary>
    public sealed record LookForm : JudgmentForm
    {
        /// <summary>Second looks that were there when the form was opened.</summary>
        public int Seen { get; init; }
    }
}
