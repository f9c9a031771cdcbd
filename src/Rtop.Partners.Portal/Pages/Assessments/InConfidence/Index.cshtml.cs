using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Assessments.InConfidence;

/// <summary>Contributions in confidence on a joint file: what was given, what one's own organization asked for, and what it was asked for.</summary>
[Needs(Permission.ReadAssessments)]
public sealed class IndexModel(PartnersDb db, IDatabase database) : AssessmentPage(db)
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public AskForm Form { get; set; } = new();

    /// <summary>What was contributed, the last day first.</summary>
    public IReadOnlyList<ConfidentialContribution> Given { get; private set; } = [];

    /// <summary>Requests of and to one's own organization, the last first.</summary>
    public IReadOnlyList<ConfidenceRequest> Requests { get; private set; } = [];

    /// <summary>Whom one can ask: every other party, whatever it has.</summary>
    public IEnumerable<WorkspaceCode> Others => Assessment.Parties.Where(party => party.EndedAt is null && party.Workspace != Me.Workspace).Select(party => party.Workspace).Order();

    /// <summary>The day it is at the seat of the workspace.</summary>
    public DateOnly Day => TodayIn(Me.Place!.Zone);

    /// <summary>Shows them.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return NotFound();
        if (Given.Any(one => one.Label >= HandlingLabel.Restricted))
        {
            Db.Record(Act.ConfidenceRead, "assessment", id, Assessment.Originator);
            await Db.SaveChangesAsync(ct);
        }

        return Page();
    }

    /// <summary>Asks a party.</summary>
    [Needs(Permission.CommentOnAssessments)]
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return NotFound();
        ConfidenceRequest? asked = null;
        if (!ModelState.IsValid || !Ask(() => asked = ConfidenceRequest.Ask(Assessment, WorkspaceCode.Parse(Form.Asked), Form.Text.ReplaceLineEndings("\n"), [.. Requests.Where(request => request.Workspace == Me.Workspace)], By, Day))) return NotAccepted();
        Db.Add(asked!);
        Db.Record(Act.ConfidenceAsked, "confidence-request", asked!.Id, asked.Asked);
        await Db.SaveChangesAsync(ct);
        return Redirect($"{Address(id)}#requests");
    }

    /// <summary>Answers that nothing is available.</summary>
    [Needs(Permission.CommentOnAssessments)]
    public async Task<IActionResult> OnPostDeclineAsync(Guid id, Guid request, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct) || Requests.FirstOrDefault(one => one.Id == request && one.Asked == Me.Workspace) is not { } asked) return NotFound();
        ModelState.Clear();
        if (!Ask(() => Db.Add(asked.Decline(By, Day)))) return NotAccepted();
        Db.RecordDay(Act.ConfidenceAnswered, "confidence-request", request, asked.Workspace);
        try
        {
            await Db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException fault) when (database.IsDuplicate(fault))
        {
            // A colleague answered at the same moment: what stands is shown.
            Db.ForgetChanges();
        }

        return Redirect($"{Address(id)}#requests");
    }

    string Address(Guid id) => Url.Content($"~/assessments/{id}/in-confidence");

    async Task<bool> LoadAsync(Guid id, CancellationToken ct)
    {
        if (!await FindAsync(id, ct)) return false;
        Given = await Db.Set<ConfidentialContribution>().AsNoTracking().Where(one => one.AssessmentId == id).OrderByDescending(one => one.GivenOn).ThenBy(one => one.Title).ToListAsync(ct);
        Requests = await Db.Set<ConfidenceRequest>().Include(request => request.Answer).Where(request => request.AssessmentId == id).OrderByDescending(request => request.AskedOn).ThenBy(request => request.Asked).ThenBy(request => request.Text).ToListAsync(ct);
        return true;
    }

    /// <summary>A request as typed.</summary>
    public sealed record AskForm
    {
        /// <summary>Who is asked.</summary>
        [Required, Display(Name = "confidence.whom")]
        public string Asked { get; init; } = "";

        /// <summary>What about.</summary>
        [Required, StringLength(ConfidenceRequest.TextMaxLength), Display(Name = "confidence.about")]
        public string Text { get; init; } = "";
    }
}
