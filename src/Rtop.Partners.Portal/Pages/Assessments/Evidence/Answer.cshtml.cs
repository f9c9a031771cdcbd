using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Assessments.Evidence;

/// <summary>The holder answers a request: the content, a redacted form, a briefing, or a refusal.</summary>
[Needs(Permission.RateAssessments)]
public sealed class AnswerModel(PartnersDb db) : EvidencePage(db)
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public AnswerForm Form { get; set; } = new();

    /// <summary>The request.</summary>
    public EvidenceRequest Asked { get; private set; } = null!;

    /// <summary>Shows the form; an answered request is shown with the evidence.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, Guid evidence, Guid request, CancellationToken ct) =>
        !await LoadAsync(id, evidence, request, ct) ? NotFound() : Asked.Answer is null ? Page() : Redirect($"{Address}#requests");

    /// <summary>Answers.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, Guid evidence, Guid request, CancellationToken ct)
    {
        if (!await LoadAsync(id, evidence, request, ct)) return NotFound();
        EvidenceAnswer? answer = null;
        if (!ModelState.IsValid || !Ask(() => answer = Asked.Settle(Assessment, Card, Form.Form!.Value, (Form.Text ?? "").ReplaceLineEndings("\n"), Form.BriefedOn, By, Now))) return NotAccepted();
        Db.Add(answer!);
        Db.Record(Act.EvidenceAnswered, "evidence-request", Asked.Id, Asked.Workspace, $"form={answer!.Form}");
        try
        {
            await Db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException fault) when (HttpContext.RequestServices.GetRequiredService<IDatabase>().IsDuplicate(fault))
        {
            Db.ForgetChanges();
            await LoadAsync(id, evidence, request, ct);
            Ask(() => Rule.Require(false, "evidence.answered-already"));
            return NotAccepted();
        }

        return Redirect($"{Address}#requests");
    }

    async Task<bool> LoadAsync(Guid id, Guid evidence, Guid request, CancellationToken ct)
    {
        if (!await FindEvidenceAsync(id, evidence, ct) || !IsHolder || Role is PartyRole.Observer) return false;
        var found = await Db.Set<EvidenceRequest>().Include(one => one.Answer).SingleOrDefaultAsync(one => one.Id == request && one.EvidenceId == evidence, ct);
        if (found is null) return false;
        Asked = found;
        return true;
    }

    /// <summary>An answer.</summary>
    public sealed record AnswerForm
    {
        /// <summary>What is given.</summary>
        [Required, Display(Name = "evidence.answer")]
        public EvidenceForm? Form { get; init; }

        /// <summary>The redacted form, with whom the briefing is held, or a word beside it.</summary>
        [StringLength(EvidenceAnswer.TextMaxLength), Display(Name = "evidence.answer-text")]
        public string? Text { get; init; }

        /// <summary>Day of the briefing.</summary>
        [Display(Name = "evidence.briefed-on")]
        public DateOnly? BriefedOn { get; init; }
    }
}
