using Microsoft.AspNetCore.Mvc;
using Rtop.Partners.Assessments;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Pages.Assessments.Editions;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Assessments.Contributions;

/// <summary>What each organization did, in its own words, and what the others say of it.</summary>
[Needs(Permission.ReadAssessments)]
public sealed class IndexModel(PartnersDb db) : AssessmentPage(db)
{
    /// <summary>The contributions, the earliest first.</summary>
    public IReadOnlyList<Contribution> Entries { get; private set; } = [];

    /// <summary>Parties that have entered nothing yet.</summary>
    public IEnumerable<WorkspaceCode> Missing => Assessment.Parties.Where(party => party.EndedAt is null && Entries.All(entry => entry.Workspace != party.Workspace)).Select(party => party.Workspace).Order();

    /// <summary>Shows them.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (!await FindAsync(id, ct)) return NotFound();
        Entries = await Db.ContributionsOfAsync(Assessment, ct);
        return Page();
    }
}
