using Microsoft.AspNetCore.Mvc;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Assessments.Editions;

/// <summary>What exactly was signed, by whom and when, with the numbers that anybody can recompute.</summary>
[Needs(Permission.ReadAssessments)]
public sealed class CertificateModel(PartnersDb db) : EditionPage(db)
{
    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, int number, CancellationToken ct) => await FindEditionAsync(id, number, ct) ? Page() : NotFound();
}
