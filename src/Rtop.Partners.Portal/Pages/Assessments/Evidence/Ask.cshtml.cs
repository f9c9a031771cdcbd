using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Assessments.Evidence;

/// <summary>Asks the holder for evidence that is cited but withheld.</summary>
[Needs(Permission.RateAssessments)]
public sealed class AskModel(PartnersDb db) : EvidencePage(db)
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public AskForm Form { get; set; } = new();

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, Guid evidence, CancellationToken ct) => await LoadAsync(id, evidence, ct) ? Page() : NotFound();

    /// <summary>Asks.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, Guid evidence, CancellationToken ct)
    {
        if (!await LoadAsync(id, evidence, ct)) return NotFound();
        var me = Me.Workspace;
        var earlier = await Db.Set<EvidenceRequest>().Include(request => request.Answer).Where(request => request.EvidenceId == evidence && request.Workspace == me).ToListAsync(ct);
        EvidenceRequest? asked = null;
        if (!ModelState.IsValid || !Ask(() => asked = EvidenceRequest.Ask(Assessment, Card, Form.Wanted!.Value, Form.Reason.ReplaceLineEndings("\n"), earlier, By, Now))) return NotAccepted();
        Db.Add(asked!);
        Db.Record(Act.EvidenceAsked, "evidence-request", asked!.Id, Card.Workspace);
        await Db.SaveChangesAsync(ct);
        return Redirect($"{Address}#requests");
    }

    async Task<bool> LoadAsync(Guid id, Guid evidence, CancellationToken ct) =>
        await FindEvidenceAsync(id, evidence, ct) && !IsHolder && Role is not PartyRole.Observer && Card.Disclosure is Disclosure.Withheld;

    /// <summary>A request.</summary>
    public sealed record AskForm
    {
        /// <summary>How much is asked for.</summary>
        [Required, Display(Name = "evidence.wanted")]
        public EvidenceForm? Wanted { get; init; }

        /// <summary>Why.</summary>
        [Required, StringLength(EvidenceRequest.ReasonMaxLength), Display(Name = "evidence.why-asked")]
        public string Reason { get; init; } = "";
    }
}
