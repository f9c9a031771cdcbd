using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Pages.CapacityBuilding.Programmes;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.CapacityBuilding.Reviews;

/// <summary>The reviews of a programme and what they asked for; whom they address without being one of the sides reads what is asked of it.</summary>
[Needs(Permission.ReadProgrammes)]
public sealed class IndexModel(PartnersDb db, PortalOptions options) : ProgrammePage(db, options)
{
    /// <summary>A review as typed.</summary>
    [BindProperty]
    public ReviewForm Form { get; set; } = new();

    /// <summary>Reviews, the last first.</summary>
    public IReadOnlyList<ReviewPoint> Reviews { get; private set; } = [];

    /// <summary>What was asked for and is not closed, the first due first.</summary>
    public IReadOnlyList<Recommendation> Open { get; private set; } = [];

    /// <summary>Shows them.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) => await LoadAsync(id, ct) ? Page() : NotFound();

    /// <summary>Calls a review.</summary>
    [Needs(Permission.PlanProgrammes)]
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct) || !Plans) return NotFound();
        ReviewPoint? review = null;
        if (!ModelState.IsValid || !Ask(() => review = ReviewPoint.Call(Programme, Form.Kind!.Value, Form.HeldOn!.Value, Form.Scope ?? "", By, Now))) return NotAccepted();
        Db.Add(review!);
        Db.Record(Act.ReviewCalled, "programme", id, Programme.Originator);
        await Db.SaveChangesAsync(ct);
        return Redirect(Url.Content($"~/reviews/{review!.Id}"));
    }

    async Task<bool> LoadAsync(Guid id, CancellationToken ct)
    {
        if (!await FindAsync(id, ct) || Role is null) return false;
        Reviews = await Db.Set<ReviewPoint>().AsNoTracking().Include(review => review.Packs).Where(review => review.ProgrammeId == id).OrderByDescending(review => review.HeldOn).ToListAsync(ct);
        var asked = await Db.Set<Recommendation>().AsNoTracking().Include(one => one.Responses).Where(one => one.ProgrammeId == id).OrderBy(one => one.DueOn).ThenBy(one => one.Number).ToListAsync(ct);
        Open = [.. asked.Where(one => !one.IsClosed)];
        return true;
    }

    /// <summary>A review as typed.</summary>
    public sealed record ReviewForm
    {
        /// <summary>How far it looks.</summary>
        [Required, Display(Name = "review.kind")]
        public ReviewKind? Kind { get; init; }

        /// <summary>Its day.</summary>
        [Required, Display(Name = "review.held-on")]
        public DateOnly? HeldOn { get; init; }

        /// <summary>What it looks at.</summary>
        [StringLength(ReviewPoint.ScopeMaxLength), Display(Name = "review.scope")]
        public string? Scope { get; init; }
    }
}
