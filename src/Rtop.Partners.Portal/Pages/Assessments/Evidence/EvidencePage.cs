using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Data;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Assessments.Evidence;

/// <summary>A page about one piece of evidence.</summary>
public abstract class EvidencePage(PartnersDb db) : AssessmentPage(db)
{
    /// <summary>The card, with its content and grades as far as they are the reader's to see.</summary>
    public EvidenceCard Card { get; private set; } = null!;

    /// <summary>Its file; null when there is none, or none for the reader.</summary>
    public EvidenceFile? Kept { get; private set; }

    /// <summary>True for the organization that holds it.</summary>
    public bool IsHolder => Card.Workspace == Me.Workspace;

    /// <summary>The address of the piece.</summary>
    public string Address => Url.Content($"~/assessments/{Assessment.Id}/evidence/{Card.Id}");

    /// <summary>The officer may add, grade, ask and answer on this file.</summary>
    public bool MayWork => Role is not PartyRole.Observer && Me.May.Includes(Permission.RateAssessments);

    /// <summary>Finds the piece. False: not there for this desk.</summary>
    protected async Task<bool> FindEvidenceAsync(Guid id, Guid evidence, CancellationToken ct)
    {
        if (!await FindAsync(id, ct)) return false;
        var found = await Db.Set<EvidenceCard>().Include(card => card.Content).Include(card => card.Grades.OrderBy(grade => grade.Number)).SingleOrDefaultAsync(card => card.Id == evidence && card.AssessmentId == id, ct);
        if (found is null) return false;
        Card = found;
        Marking = Words.Label(found.LabelOn(Assessment), found.Label > Assessment.Label ? found.Workspace : Assessment.Originator);
        Kept = await Db.Set<EvidenceFile>().AsNoTracking().SingleOrDefaultAsync(file => file.EvidenceId == evidence, ct);
        return true;
    }

    /// <summary>Links between the pieces of the file that the reader sees.</summary>
    protected Task<List<EvidenceLink>> LinksAsync(CancellationToken ct)
    {
        var id = Assessment.Id;
        return Db.Set<EvidenceLink>().Where(link => link.AssessmentId == id).OrderBy(link => link.At).ToListAsync(ct);
    }

    /// <summary>In whose chain it is noted besides one's own: not in the originator's, when even that the piece exists stays at home.</summary>
    protected WorkspaceCode? Told => Card.Label < HandlingLabel.StrictlyConfidential ? Assessment.Originator : null;
}
