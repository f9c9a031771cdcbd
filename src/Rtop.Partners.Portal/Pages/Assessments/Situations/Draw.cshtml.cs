using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Assessments.Situations;

/// <summary>Draws a link from a situation of the file to another of it, or to one of another file that the officer reads.</summary>
[Needs(Permission.RateAssessments)]
public sealed class DrawModel(PartnersDb db) : SituationPage(db)
{
    const int OffersAtMost = 200;

    /// <summary>What is typed.</summary>
    [BindProperty]
    public DrawForm Form { get; set; } = new();

    /// <summary>Situations of other files, with the file's originator and number.</summary>
    public IReadOnlyList<(WorkspaceCode Originator, int Number, Situation Situation)> Elsewhere { get; private set; } = [];

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) => await LoadAsync(id, ct) ? Page() : NotFound();

    /// <summary>Draws it.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return NotFound();
        if (!ModelState.IsValid) return NotAccepted();
        // What is not among those that the reader may see is as if it were not there.
        var first = Standing.FirstOrDefault(one => one.Id == Form.SituationId);
        var other = Standing.Concat(Elsewhere.Select(one => one.Situation)).FirstOrDefault(one => one.Id == Form.OtherId);
        if (first is null || other is null) return NotFound();

        SituationLink? link = null;
        var standing = await Db.Set<SituationLink>().Where(one => one.SituationId == first.Id || one.OtherId == first.Id).ToListAsync(ct);
        if (!Ask(() => link = SituationLink.Draw(Assessment, first, other, Form.Kind!.Value, standing, Form.Entry, By, Now))) return NotAccepted();
        Db.Add(link!);
        Db.Record(Act.LinkDrawn, "situation-link", link!.Id, Assessment.Originator);
        try
        {
            await Db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException fault) when (HttpContext.RequestServices.GetRequiredService<IDatabase>().IsDuplicate(fault))
        {
            Ask(() => Rule.RequireAt("Kind", false, "link.twice"));
            return NotAccepted();
        }

        return Redirect(Url.Content($"~/assessments/{id}/situations"));
    }

    async Task<bool> LoadAsync(Guid id, CancellationToken ct)
    {
        if (!await FindStandingAsync(id, ct) || !Writes) return false;
        var rows = await Db.Set<Situation>().Where(one => one.AssessmentId != id && one.EndedAt == null)
            .Join(Db.Assessments, one => one.AssessmentId, file => file.Id, (one, file) => new { file.Originator, file.Number, Situation = one })
            .OrderBy(row => row.Originator).ThenBy(row => row.Number).ThenBy(row => row.Situation.Country).Take(OffersAtMost).ToListAsync(ct);
        Elsewhere = [.. rows.Select(row => (row.Originator, row.Number, row.Situation))];
        return true;
    }

    /// <summary>A link as typed.</summary>
    public sealed record DrawForm : LinkForm
    {
        /// <summary>Its first situation.</summary>
        [Required, Display(Name = "link.first")]
        public Guid? SituationId { get; init; }

        /// <summary>The other one.</summary>
        [Required, Display(Name = "link.other")]
        public Guid? OtherId { get; init; }

        /// <summary>What goes between them.</summary>
        [Required, Display(Name = "link.kind")]
        public LinkKind? Kind { get; init; }
    }
}
