using System.Text;
using Microsoft.AspNetCore.Mvc;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Assessments.Editions;

/// <summary>The canonical files of an edition, byte for byte as they were hashed.</summary>
[Needs(Permission.ReadAssessments)]
public sealed class CanonicalFileModel(PartnersDb db) : EditionPage(db)
{
    /// <summary>Hands one out: <c>edition</c>, <c>annex</c> or <c>closing</c>.</summary>
    [StepUp]
    public async Task<IActionResult> OnGetAsync(Guid id, int number, string part, CancellationToken ct)
    {
        if (!await FindEditionAsync(id, number, ct)) return NotFound();
        var text = part switch { "edition" => Edition.Text, "annex" => Edition.Annex?.Text, "closing" => Course.Adoption?.Closing, _ => null };
        if (text is null) return NotFound();
        Db.Record(Act.EditionDownloaded, "edition", Edition.Id, Assessment.Originator);
        await Db.SaveChangesAsync(ct);
        return File(Encoding.UTF8.GetBytes(text), "application/json", $"{Assessment.Reference}-{Edition.Number}-{part}.json");
    }
}
