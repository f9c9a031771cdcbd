using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.CapacityBuilding.Reviews;

/// <summary>A review: the pack as it stands today, what was frozen of it, and what the review asks for.</summary>
[Needs(Permission.ReadProgrammes)]
public sealed class ReadModel(PartnersDb db, PortalOptions options) : ReviewPage(db, options)
{
    /// <summary>A recommendation as typed.</summary>
    [BindProperty]
    public RecommendationForm Form { get; set; } = new();

    /// <summary>What the pack says today.</summary>
    public PackContent Pack { get; private set; } = null!;

    /// <summary>Organizations that something may be asked of.</summary>
    public IEnumerable<WorkspaceCode> Addressees => Programme.Parties.Where(party => party.EndedAt is null).OrderBy(party => party.Since).Select(party => party.Workspace);

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) => await LoadAsync(id, ct) ? Page() : NotFound();

    /// <summary>Asks an organization for something.</summary>
    [Needs(Permission.PlanProgrammes)]
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct) || !Plans) return NotFound();
        if (!ModelState.IsValid || !Ask(() => Db.Add(Review.Recommend(Programme, new(Form.Text.ReplaceLineEndings("\n"), WorkspaceCode.Parse(Form.Addressee) ?? WorkspaceCode.None, Form.Owner, Form.DueOn!.Value), By, Now)))) return NotAccepted();
        return await SaveAsync(Act.RecommendationMade, $"~/reviews/{id}#asked", ct);
    }

    /// <summary>Moves it to another day.</summary>
    [Needs(Permission.PlanProgrammes)]
    public async Task<IActionResult> OnPostMoveAsync(Guid id, DateOnly? heldOn, int seen, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct) || !Plans) return NotFound();
        ModelState.Clear();
        try
        {
            if (heldOn is not { } day) ModelState.AddModelError("Form.HeldOn", T["validation.required", T["review.held-on"]]);
            else Ask(() => Review.Move(Programme, day, seen, By));
            return ModelState.IsValid ? await SaveAsync(Act.ReviewMoved, $"~/reviews/{id}", ct) : NotAccepted();
        }
        catch (Exception conflict) when (conflict is StaleRevision or DbUpdateConcurrencyException)
        {
            Db.ForgetChanges();
            if (!await LoadAsync(id, ct)) return NotFound();
            ModelState.AddModelError("Form.HeldOn", T["review.moved-meanwhile"]);
            return NotAccepted();
        }
    }

    /// <summary>Freezes the pack.</summary>
    [Needs(Permission.PlanProgrammes)]
    public async Task<IActionResult> OnPostFreezeAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct) || !Plans) return NotFound();
        ModelState.Clear();
        var pack = Review.Freeze(Programme, Pack, By, Now);
        Db.Add(pack);
        return await SaveAsync(Act.PackFrozen, $"~/reviews/{id}/packs/{pack.Number}", ct);
    }

    async Task<IActionResult> SaveAsync(Act act, string to, CancellationToken ct)
    {
        Db.Record(act, "programme", Programme.Id, Programme.Originator);
        try
        {
            await Db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException fault) when (HttpContext.RequestServices.GetRequiredService<IDatabase>().IsDuplicate(fault))
        {
            // Two wrote the next number at once: what was typed stays.
            Db.ForgetChanges();
            if (!await LoadAsync(Review.Id, ct)) return NotFound();
            ModelState.AddModelError("", T["review.meanwhile"]);
            return NotAccepted();
        }

        return Redirect(Url.Content(to));
    }

    async Task<bool> LoadAsync(Guid id, CancellationToken ct)
    {
        if (!await FindReviewAsync(id, ct)) return false;
        Pack = await ContentAsync(ct);
        return true;
    }

    /// <summary>A recommendation as typed.</summary>
    public sealed record RecommendationForm
    {
        /// <summary>What is asked for.</summary>
        [Required, StringLength(Recommendation.TextMaxLength), Display(Name = "review.asked")]
        public string Text { get; init; } = "";

        /// <summary>Of whom.</summary>
        [Required, Display(Name = "review.addressee")]
        public string? Addressee { get; init; }

        /// <summary>Which body of it.</summary>
        [Required, StringLength(Programme.WordMaxLength), Display(Name = "review.owner")]
        public string Owner { get; init; } = "";

        /// <summary>By when.</summary>
        [Required, Display(Name = "milestone.due")]
        public DateOnly? DueOn { get; init; }
    }
}
