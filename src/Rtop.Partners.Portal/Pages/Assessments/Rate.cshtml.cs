using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Assessments;

/// <summary>The organization's own ratings, one factor at a time, in draft. Nobody else sees them before the round opens.</summary>
[Needs(Permission.RateAssessments), Compressed]
public sealed class RateModel(PartnersDb db) : RatePage(db)
{
    /// <summary>The ratings of the factor as typed.</summary>
    [BindProperty]
    public RateForm Form { get; set; } = new();

    /// <summary>Ratings that a colleague changed since the page was opened, by place in the form.</summary>
    public Dictionary<int, Rating> Conflicts { get; } = [];

    /// <summary>Answers that a colleague changed since the page was opened, by place in the form.</summary>
    public Dictionary<int, SetAnswer> AnswerConflicts { get; } = [];

    /// <summary>Set after a save.</summary>
    [TempData]
    public bool Saved { get; set; }

    /// <summary>Shows the form for a factor; without one, the first that is not complete.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, string? factor, CancellationToken ct)
    {
        if (!await LoadAsync(id, factor, ct)) return NotFound();
        if (Cycle!.SheetOf(Me.Workspace)?.SubmittedAt is not null) return Redirect(Url.Content($"~/assessments/{id}/ratings"));
        if (factor is null) return Redirect(Here);
        Form = RateForm.For(Framework, Factor, Given, Answers);
        return Page();
    }

    /// <summary>Saves what changed on this factor.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, string? factor, string? next, CancellationToken ct)
    {
        if (!await LoadAsync(id, factor, ct)) return NotFound();
        if (!ModelState.IsValid || Take() is not { } sheet) return NotAccepted();
        if (Conflicts.Count + AnswerConflicts.Count > 0) return Conflicting();
        if (!ModelState.IsValid) return NotAccepted();
        if (!await SaveAsync(sheet, ct))
        {
            // Two colleagues at the very same moment: shown like any other conflict, with what was typed still there.
            Db.ForgetChanges();
            await LoadAsync(id, factor, ct);
            FindConflicts();
            return Conflicting();
        }

        Saved = true;
        return Redirect(next is "next" && NextFactor() is { } following ? Url.Content($"~/assessments/{id}/rate/{following.Code}") : next is "submit" ? Url.Content($"~/assessments/{id}/submit") : Here);
    }

    /// <summary>Keeps what can be kept while somebody rates, and answers with one line for the form.</summary>
    public async Task<IActionResult> OnPostKeepAsync(Guid id, string? factor, CancellationToken ct)
    {
        if (!await LoadAsync(id, factor, ct)) return NotFound();
        var sheet = Take();
        if (sheet is not null && !await SaveAsync(sheet, ct))
        {
            Db.ForgetChanges();
            await LoadAsync(id, factor, ct);
            FindConflicts();
        }

        return Partial("_KeptRatings", this);
    }

    /// <inheritdoc/>
    protected override IActionResult Refused()
    {
        Form = RateForm.For(Framework, Factor, Given, Answers);
        return NotAccepted();
    }

    RatingSheet? Take()
    {
        RatingSheet? sheet = null;
        if (!Ask(() => sheet = Cycle!.Begin(Assessment, By, Now))) return null;
        for (var at = 0; at < Form.Ratings.Count; at++) Rate(sheet!, at);
        for (var at = 0; at < Form.Answers.Count; at++) Answer(sheet!, at);
        return sheet;
    }

    void Rate(RatingSheet sheet, int at)
    {
        var typed = Form.Ratings[at];
        var judgment = typed.ToJudgment();
        var before = sheet.Ratings.FirstOrDefault(rating => rating.Code == typed.Code && rating.Actor == (typed.Actor ?? ""));
        if (typed.IsEmpty && before is null) return;
        if (before is not null && before.Judgment == judgment) return;
        // A field that was only looked at does not collide with a colleague's change of it.
        Try($"Form.Ratings[{at}]", typed.Code, () => sheet.Rate(Framework, typed.Code, typed.Actor, judgment, typed.Revision, By, Now), () => Conflicts[at] = before!);
    }

    void Answer(RatingSheet sheet, int at)
    {
        var typed = Form.Answers[at];
        var text = (typed.Text ?? "").ReplaceLineEndings("\n").Trim();
        var before = sheet.Answers.FirstOrDefault(answer => answer.Question == typed.Question);
        if (text == (before?.Text ?? "")) return;
        Try($"Form.Answers[{at}]", typed.Question, () => sheet.Answer(Framework, typed.Question, text, typed.Revision, By, Now), () => AnswerConflicts[at] = before!);
    }

    void Try(string field, string line, Action act, Action conflict)
    {
        try
        {
            act();
        }
        catch (RuleBroken broken)
        {
            ModelState.AddModelError(broken.Field is null ? "" : $"{field}.{broken.Field}", T["rate.at-line", line, T[broken.TextKey, [.. broken.Args]]]);
        }
        catch (StaleRevision)
        {
            conflict();
        }
    }

    async Task<bool> SaveAsync(RatingSheet sheet, CancellationToken ct)
    {
        if (!Db.ChangeTracker.HasChanges()) return true;
        Db.Record(Act.RatingSaved, "rating-sheet", sheet.Id, detail: Factor.Code);
        try
        {
            await Db.SaveChangesAsync(ct);
            return true;
        }
        catch (DbUpdateException fault) when (IsRace(fault))
        {
            return false;
        }
    }

    void FindConflicts()
    {
        for (var at = 0; at < Form.Ratings.Count; at++)
        {
            var typed = Form.Ratings[at];
            if (Given.FirstOrDefault(rating => rating.Code == typed.Code && rating.Actor == (typed.Actor ?? "")) is { } now && now.Revision != typed.Revision && now.Judgment != typed.ToJudgment()) Conflicts[at] = now;
        }

        for (var at = 0; at < Form.Answers.Count; at++)
            if (Answers.FirstOrDefault(answer => answer.Question == Form.Answers[at].Question) is { } now && now.Revision != Form.Answers[at].Revision && now.Text != Form.Answers[at].Text?.Trim()) AnswerConflicts[at] = now;
    }

    PageResult Conflicting()
    {
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    Factor? NextFactor() => Framework.Factors.SkipWhile(factor => factor != Factor).Skip(1).FirstOrDefault();
}
