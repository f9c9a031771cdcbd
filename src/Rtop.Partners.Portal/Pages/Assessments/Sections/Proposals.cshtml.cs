using Microsoft.AspNetCore.Mvc;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Assessments.Sections;

/// <summary>What was proposed for one section, and what was answered.</summary>
[Needs(Permission.ReadAssessments)]
public sealed class ProposalsModel(PartnersDb db) : ProposalsPage(db)
{
    /// <summary>Shows them.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, Guid section, CancellationToken ct) => await FindProposalsAsync(id, section, ct) ? Page() : NotFound();
}
