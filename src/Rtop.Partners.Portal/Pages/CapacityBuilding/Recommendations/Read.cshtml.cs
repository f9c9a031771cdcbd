using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Pages.CapacityBuilding.Programmes;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.CapacityBuilding.Recommendations;

/// <summary>What a review asked for, and what the addressee answered.</summary>
[Needs(Permission.ReadProgrammes)]
public sealed class ReadModel(PartnersDb db, PortalOptions options) : ProgrammePage(db, options)
{
    /// <summary>An answer as typed.</summary>
    [BindProperty]
    public ResponseForm Form { get; set; } = new();

    /// <summary>The recommendation.</summary>
    public Recommendation Asked { get; private set; } = null!;

    /// <summary>The reader's organization is the one that is asked, and it is not closed.</summary>
    public bool Responds => Asked.Addressee == Me.Workspace && !Asked.IsClosed && Me.May.Includes(Permission.ReportMilestones);

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) => await LoadAsync(id, ct) ? Page() : NotFound();

    /// <summary>Answers.</summary>
    [Needs(Permission.ReportMilestones)]
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct) || Asked.Addressee != Me.Workspace) return NotFound();
        if (!ModelState.IsValid || !Ask(() => Db.Add(Asked.Respond(Form.State!.Value, Form.Text.ReplaceLineEndings("\n"), By, Now)))) return NotAccepted();
        Db.Record(Act.RecommendationAnswered, "programme", Programme.Id, Programme.Originator);
        try
        {
            await Db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException fault) when (HttpContext.RequestServices.GetRequiredService<IDatabase>().IsDuplicate(fault))
        {
            Db.ForgetChanges();
            if (!await LoadAsync(id, ct)) return NotFound();
            ModelState.AddModelError("Form.Text", T["review.meanwhile"]);
            return NotAccepted();
        }

        return Redirect(Url.Content($"~/recommendations/{id}"));
    }

    async Task<bool> LoadAsync(Guid id, CancellationToken ct)
    {
        var found = await Db.Set<Recommendation>().Include(one => one.Responses).SingleOrDefaultAsync(one => one.Id == id, ct);
        if (found is null || !await FindAsync(found.ProgrammeId, ct)) return false;
        Asked = found;
        return true;
    }

    /// <summary>An answer as typed.</summary>
    public sealed record ResponseForm
    {
        /// <summary>What became of it.</summary>
        [Required, Display(Name = "milestone.state")]
        public RecommendationState? State { get; init; }

        /// <summary>What was done, or why not.</summary>
        [Required, StringLength(RecommendationResponse.TextMaxLength), Display(Name = "review.response")]
        public string Text { get; init; } = "";
    }
}
