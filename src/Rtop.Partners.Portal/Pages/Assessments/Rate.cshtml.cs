using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
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
public sealed class RateModel(PartnersDb db) : AssessmentPage(db)
{
    /// <summary>The ratings of the factor as typed.</summary>
    [BindProperty]
    public RateForm Form { get; set; } = new();

    /// <summary>The framework.</summary>
    public FrameworkContent Framework { get; private set; } = null!;

    /// <summary>The factor being rated.</summary>
    public Factor Factor { get; private set; } = null!;

    /// <summary>The organization's ratings so far.</summary>
    public IReadOnlyList<Rating> Given { get; private set; } = [];

    /// <summary>Evidence that bears on the factor.</summary>
    public IReadOnlyList<CitedEvidence> Cited { get; private set; } = [];

    /// <summary>Ratings that a colleague changed since the page was opened, by place in the form.</summary>
    public Dictionary<int, Rating> Conflicts { get; } = [];

    /// <summary>Set after a save.</summary>
    [TempData]
    public bool Saved { get; set; }

    /// <summary>Shows the form for a factor; without one, the first that is not complete.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, string? factor, CancellationToken ct)
    {
        if (!await LoadAsync(id, factor, ct)) return NotFound();
        if (Cycle!.SheetOf(Me.Workspace)?.SubmittedAt is not null) return Redirect(Url.Content($"~/assessments/{id}/ratings"));
        if (factor is null) return Redirect(Url.Content($"~/assessments/{id}/rate/{Factor.Code}"));
        Form = new() { Ratings = [.. RateForm.For(Factor, Given)] };
        return Page();
    }

    /// <summary>Saves what changed on this factor.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, string? factor, string? next, CancellationToken ct)
    {
        if (!await LoadAsync(id, factor, ct)) return NotFound();
        RatingSheet? sheet = null;
        if (!ModelState.IsValid || !Ask(() => sheet = Cycle!.Begin(Assessment, By, Now))) return NotAccepted();

        for (var at = 0; at < Form.Ratings.Count; at++) Rate(sheet!, at);
        if (Conflicts.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status409Conflict;
            return Page();
        }

        if (!ModelState.IsValid) return NotAccepted();
        if (Db.ChangeTracker.HasChanges())
        {
            Db.Record(Act.RatingSaved, "rating-sheet", sheet!.Id, detail: Factor.Code);
            try
            {
                await Db.SaveChangesAsync(ct);
            }
            catch (DbUpdateException fault) when (fault is DbUpdateConcurrencyException || HttpContext.RequestServices.GetRequiredService<IDatabase>().IsDuplicate(fault))
            {
                return await RacedAsync(id, factor, ct);
            }
        }

        Saved = true;
        return Redirect(Url.Content(next is "next" && NextFactor() is { } following ? $"~/assessments/{id}/rate/{following.Code}" : next is "submit" ? $"~/assessments/{id}/submit" : $"~/assessments/{id}/rate/{Factor.Code}"));
    }

    void Rate(RatingSheet sheet, int at)
    {
        var typed = Form.Ratings[at];
        var judgment = typed.ToJudgment();
        var before = sheet.Ratings.FirstOrDefault(rating => rating.Code == typed.Code && rating.Actor == (typed.Actor ?? ""));
        if (typed.IsEmpty && before is null) return;
        if (before is not null && before.Judgment == judgment) return;
        // A field that was only looked at does not collide with a colleague's change of it.
        try
        {
            sheet.Rate(Framework, typed.Code, typed.Actor, judgment, typed.Revision, By, Now);
        }
        catch (RuleBroken broken)
        {
            ModelState.AddModelError(broken.Field is null ? "" : $"Form.Ratings[{at}].{broken.Field}", T["rate.at-line", typed.Code, T[broken.TextKey, [.. broken.Args]]]);
        }
        catch (StaleRevision)
        {
            Conflicts[at] = before!;
        }
    }

    // Two colleagues at the very same moment: shown like any other conflict, with what was typed still there.
    async Task<IActionResult> RacedAsync(Guid id, string? factor, CancellationToken ct)
    {
        Db.ForgetChanges();
        await LoadAsync(id, factor, ct);
        for (var at = 0; at < Form.Ratings.Count; at++)
        {
            var typed = Form.Ratings[at];
            if (Given.FirstOrDefault(rating => rating.Code == typed.Code && rating.Actor == (typed.Actor ?? "")) is { } now && now.Revision != typed.Revision && now.Judgment != typed.ToJudgment()) Conflicts[at] = now;
        }

        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    Factor? NextFactor() => Framework.Factors.SkipWhile(factor => factor != Factor).Skip(1).FirstOrDefault();

    /// <summary>How many of a factor's lines are rated, and how many there are.</summary>
    public (int Rated, int All) Progress(Factor factor) =>
        (Given.Select(rating => rating.Code).Distinct().Count(code => code == factor.Code || factor.Indicators.Any(indicator => indicator.Code == code)), factor.Indicators.Count + 1);

    async Task<bool> LoadAsync(Guid id, string? factor, CancellationToken ct)
    {
        if (!await FindAsync(id, ct) || Cycle is not { ClosedOn: null } || Role is PartyRole.Observer) return false;
        Framework = await FrameworkAsync(ct);
        if (Cycle.SheetOf(Me.Workspace) is { } sheet)
        {
            await Db.Entry(sheet).Collection(row => row.Ratings).LoadAsync(ct);
            Given = sheet.Ratings;
        }

        var first = Framework.Factors.FirstOrDefault(one => Progress(one).Rated < Progress(one).All) ?? Framework.Factors[0];
        if ((factor is null ? first : Framework.Factors.FirstOrDefault(one => one.Code == factor)) is not { } found) return false;
        Factor = found;
        Cited = await CitedAsync(found, ct);
        return true;
    }
}

/// <summary>The lines of one factor as typed.</summary>
public sealed record RateForm
{
    /// <summary>One line for the factor itself and each indicator.</summary>
    [MaxLength(60)]
    public List<RateLine> Ratings { get; init; } = [];

    internal static IEnumerable<RateLine> For(Factor factor, IReadOnlyList<Rating> given) =>
        factor.Indicators.Select(indicator => indicator.Code).Prepend(factor.Code).SelectMany(code =>
            given.Where(rating => rating.Code == code).Select(RateLine.Of).DefaultIfEmpty(new() { Code = code }));
}
