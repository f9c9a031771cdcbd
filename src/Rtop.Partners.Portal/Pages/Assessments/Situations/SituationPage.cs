using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Data;

namespace Rtop.Partners.Portal.Pages.Assessments.Situations;

/// <summary>A page about the situations of one file.</summary>
public abstract class SituationPage(PartnersDb db) : AssessmentPage(db)
{
    /// <summary>Situations that stand on the file.</summary>
    public IReadOnlyList<Situation> Standing { get; private set; } = [];

    /// <summary>May the reader write here?</summary>
    public bool Writes => Role is not PartyRole.Observer && Me.May.Includes(Workspaces.Permission.RateAssessments);

    /// <summary>Finds the file and what stands on it. False: not there for this desk.</summary>
    protected async Task<bool> FindStandingAsync(Guid id, CancellationToken ct)
    {
        if (!await FindAsync(id, ct)) return false;
        Standing = await Db.Set<Situation>().Where(one => one.AssessmentId == id && one.EndedAt == null).OrderBy(one => one.Country).ThenBy(one => one.Area).ToListAsync(ct);
        return true;
    }

    /// <summary>The links that touch the file, with what is said of them.</summary>
    protected Task<List<SituationLink>> LinksAsync(CancellationToken ct)
    {
        var id = Assessment.Id;
        return Db.Set<SituationLink>().Include(link => link.Statements).Where(link => link.AssessmentId == id || link.OtherAssessmentId == id).ToListAsync(ct);
    }
}
