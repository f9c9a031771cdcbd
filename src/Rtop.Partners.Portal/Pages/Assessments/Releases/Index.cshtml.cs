using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Assessments.Releases;

/// <summary>The register of releases of a file: to whom, with whose consent, opened when, called back and answered or not.</summary>
[Needs(Permission.ReadAssessments)]
public sealed class IndexModel(PartnersDb db) : AssessmentPage(db)
{
    /// <summary>The releases, the last first.</summary>
    public IReadOnlyList<Release> Rows { get; private set; } = [];

    /// <summary>Numbers of editions that can be released by this reader.</summary>
    public IReadOnlyList<int> Releasable { get; private set; } = [];

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (!await FindAsync(id, ct)) return NotFound();
        Rows = await Db.Set<Release>().AsNoTracking().Include(release => release.Consents).Include(release => release.Opening).Include(release => release.Readings)
            .Include(release => release.Recall).ThenInclude(recall => recall!.Answer).Where(release => release.AssessmentId == id).OrderByDescending(release => release.At).AsSplitQuery().ToListAsync(ct);
        if (Assessment.Originator == Me.Workspace && Me.May.Includes(Permission.LeadAssessments))
            Releasable = await Db.Set<Adoption>().Where(adopted => adopted.AssessmentId == id).Join(Db.Set<Edition>(), adopted => adopted.EditionId, edition => edition.Id, (_, edition) => edition.Number).OrderDescending().ToListAsync(ct);
        return Page();
    }
}
