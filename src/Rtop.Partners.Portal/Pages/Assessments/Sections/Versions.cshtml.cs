using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Assessments.Sections;

/// <summary>The versions of a section of the agreed text, and what changed between any two of them.</summary>
[Needs(Permission.ReadAssessments)]
public sealed class VersionsModel(PartnersDb db) : AssessmentPage(db)
{
    /// <summary>The older of the two.</summary>
    [BindProperty(SupportsGet = true)]
    public int? From { get; set; }

    /// <summary>The younger of the two.</summary>
    [BindProperty(SupportsGet = true)]
    public int? To { get; set; }

    /// <summary><c>sides</c> for side by side; one text otherwise.</summary>
    [BindProperty(SupportsGet = true)]
    public string? View { get; set; }

    /// <summary>The section.</summary>
    public Section Section { get; private set; } = null!;

    /// <summary>Its versions, the last first.</summary>
    public IReadOnlyList<SectionVersion> Versions { get; private set; } = [];

    /// <summary>The two that are compared; null while there is only one.</summary>
    public (SectionVersion Before, SectionVersion After)? Compared { get; private set; }

    /// <summary>Compares two versions; without a choice, the last two.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, Guid section, CancellationToken ct)
    {
        if (!await FindAsync(id, ct)) return NotFound();
        if (await Db.Set<Section>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == section && row.AssessmentId == id, ct) is not { } found) return NotFound();
        Section = found;
        Versions = await Db.Set<SectionVersion>().AsNoTracking().Where(version => version.SectionId == section).OrderByDescending(version => version.Revision).ToListAsync(ct);
        To ??= Versions[0].Revision;
        From ??= Math.Max(1, To.Value - 1);
        // Asked the wrong way round, it is still the way of time that is shown.
        if (From > To) (From, To) = (To, From);
        if (Versions.FirstOrDefault(version => version.Revision == From) is not { } before || Versions.FirstOrDefault(version => version.Revision == To) is not { } after) return NotFound();
        if (before != after) Compared = (before, after);
        return Page();
    }
}
