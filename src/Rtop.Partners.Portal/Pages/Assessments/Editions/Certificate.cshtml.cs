using Microsoft.AspNetCore.Mvc;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Assessments.Editions;

/// <summary>What exactly was signed, by whom and when, with the numbers that anybody can recompute.</summary>
[Needs(Permission.ReadAssessments)]
public sealed class CertificateModel(PartnersDb db, StandIns standIns) : EditionPage(db)
{
    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, int number, CancellationToken ct)
    {
        if (!await FindEditionAsync(id, number, ct)) return NotFound();
        await standIns.LoadAsync(ct, [.. Course.SignOffs.Where(given => given.Workspace == Me.Workspace).Select(given => given.PositionId)]);
        return Page();
    }
}
