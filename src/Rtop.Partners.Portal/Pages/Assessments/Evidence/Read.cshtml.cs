using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Assessments.Evidence;

/// <summary>One piece of evidence: its card, its content as far as it is the reader's to see, what it is linked with, and who asked for it.</summary>
[Needs(Permission.ReadAssessments)]
public sealed class ReadModel(PartnersDb db) : EvidencePage(db)
{
    /// <summary>A link as typed.</summary>
    [BindProperty]
    public LinkForm Form { get; set; } = new();

    /// <summary>Links of this piece.</summary>
    public IReadOnlyList<EvidenceLink> Links { get; private set; } = [];

    /// <summary>The other pieces of the file, by id.</summary>
    public IReadOnlyDictionary<Guid, CitedEvidence> Others { get; private set; } = new Dictionary<Guid, CitedEvidence>();

    /// <summary>Requests for it: all to the holder, the own ones to others.</summary>
    public IReadOnlyList<EvidenceRequest> Requests { get; private set; } = [];

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, Guid evidence, CancellationToken ct)
    {
        if (!await LoadAsync(id, evidence, ct)) return NotFound();
        if (Card.Content is not null && Card.LabelOn(Assessment) >= HandlingLabel.Restricted)
        {
            // The holder learns which organization read it, and when.
            Db.Record(Act.EvidenceRead, "evidence", evidence, Card.Workspace);
            await Db.SaveChangesAsync(ct);
        }

        return Page();
    }

    /// <summary>Says that another piece tells of the same event.</summary>
    [Needs(Permission.RateAssessments)]
    public async Task<IActionResult> OnPostAsync(Guid id, Guid evidence, CancellationToken ct)
    {
        if (!await LoadAsync(id, evidence, ct) || Role is PartyRole.Observer) return NotFound();
        EvidenceLink? link = null;
        if (ModelState.IsValid && !Others.ContainsKey(Form.Other!.Value)) Ask(() => Rule.RequireAt(nameof(Form.Other), false, "evidence.link-itself"));
        if (!ModelState.IsValid || !Ask(() => link = EvidenceLink.Between(Assessment, Card, Others[Form.Other!.Value].Card, Form.Origin!.Value, Links, By, Now))) return NotAccepted();
        Db.Add(link!);
        Db.Record(Act.EvidenceLinked, "evidence", evidence, Others[Form.Other!.Value].Card.Label < HandlingLabel.StrictlyConfidential ? Told : null);
        try
        {
            await Db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException fault) when (HttpContext.RequestServices.GetRequiredService<IDatabase>().IsDuplicate(fault))
        {
            // A partner linked the same two at the same moment: it is what was wanted.
        }

        return Redirect($"{Address}#links");
    }

    async Task<bool> LoadAsync(Guid id, Guid evidence, CancellationToken ct)
    {
        if (!await FindEvidenceAsync(id, evidence, ct)) return false;
        Links = [.. (await LinksAsync(ct)).Where(link => link.IsOf(evidence))];
        Others = await Db.Set<EvidenceCard>().AsNoTracking().Where(card => card.AssessmentId == id && card.Id != evidence).OrderByDescending(card => card.Until).ThenBy(card => card.AddedAt)
            .Select(card => new CitedEvidence(card, card.Content!.Title)).ToDictionaryAsync(one => one.Card.Id, ct);
        Requests = await Db.Set<EvidenceRequest>().AsNoTracking().Include(request => request.Answer).Where(request => request.EvidenceId == evidence).OrderBy(request => request.At).ToListAsync(ct);
        return true;
    }

    /// <summary>A link.</summary>
    public sealed record LinkForm
    {
        /// <summary>The other piece.</summary>
        [Required, Display(Name = "evidence.other")]
        public Guid? Other { get; init; }

        /// <summary>Whether both go back to one origin.</summary>
        [Required, Display(Name = "evidence.origin")]
        public ReportOrigin? Origin { get; init; }
    }
}
