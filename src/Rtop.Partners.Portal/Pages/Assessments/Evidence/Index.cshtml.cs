using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Assessments.Evidence;

/// <summary>The evidence of a joint file: what tells of one event stands together and counts once.</summary>
[Needs(Permission.ReadAssessments)]
public sealed class IndexModel(PartnersDb db) : AssessmentPage(db)
{
    /// <summary>Only what bears on this factor.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Factor { get; set; }

    /// <summary>Only what this organization holds.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Holder { get; set; }

    /// <summary>Only from sources of this reliability.</summary>
    [BindProperty(SupportsGet = true)]
    public Reliability? Reliability { get; set; }

    /// <summary>Only of this credibility.</summary>
    [BindProperty(SupportsGet = true)]
    public Credibility? Credibility { get; set; }

    /// <summary>The framework.</summary>
    public FrameworkContent Framework { get; private set; } = null!;

    /// <summary>Events, the latest first.</summary>
    public IReadOnlyList<EvidenceEvent> Events { get; private set; } = [];

    /// <summary>Organizations that hold some.</summary>
    public IReadOnlyList<WorkspaceCode> Holders { get; private set; } = [];

    /// <summary>Titles of what the reader may read, by card.</summary>
    public IReadOnlyDictionary<Guid, string> Titles { get; private set; } = new Dictionary<Guid, string>();

    /// <summary>Requests that wait for the reader's organization, by card.</summary>
    public ILookup<Guid, EvidenceRequest> Waiting { get; private set; } = null!;

    /// <summary>The officer may add evidence and ask for it.</summary>
    public bool MayWork => Role is not PartyRole.Observer && Me.May.Includes(Permission.RateAssessments);

    /// <summary>Shows them.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (!await FindAsync(id, ct)) return NotFound();
        Framework = await FrameworkAsync(ct);
        var all = await Db.Set<EvidenceCard>().AsNoTracking().Where(card => card.AssessmentId == id).OrderByDescending(card => card.Until).ThenBy(card => card.AddedAt)
            .Select(card => new CitedEvidence(card, card.Content!.Title)).ToListAsync(ct);
        Titles = all.Where(one => one.Title is not null).ToDictionary(one => one.Card.Id, one => one.Title!);
        Holders = [.. all.Select(one => one.Card.Workspace).Distinct().Order()];

        var factor = Framework.Factors.FirstOrDefault(one => one.Code == Factor);
        var links = await Db.Set<EvidenceLink>().AsNoTracking().Where(link => link.AssessmentId == id).ToListAsync(ct);
        // An event is shown whole when one of its pieces is looked for: alone, the piece would seem to stand alone.
        Events = [.. EvidenceEvent.Of([.. all.Select(one => one.Card)], links).Where(one => one.Cards.Any(card =>
            (factor is null || card.BearsOn(factor)) && (string.IsNullOrEmpty(Holder) || card.Workspace.Value == Holder)
            && (Reliability is null || card.Reliability == Reliability) && (Credibility is null || card.Credibility == Credibility)))];

        var me = Me.Workspace;
        Waiting = (await Db.Set<EvidenceRequest>().AsNoTracking().Where(request => request.AssessmentId == id && request.Holder == me && request.Answer == null).OrderBy(request => request.At).ToListAsync(ct)).ToLookup(request => request.EvidenceId);
        return Page();
    }
}
