using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Data;
using Rtop.Partners.Data.Tenancy;

namespace Rtop.Partners.Portal.Pages.Assessments.Sections;

/// <summary>A page about one section of the agreed text, for those who write it.</summary>
public abstract class SectionPage(PartnersDb db) : AssessmentPage(db)
{
    /// <summary>The section as it stands.</summary>
    public Section Section { get; private set; } = null!;

    /// <summary>The officer's organization edits it, and need not propose.</summary>
    public bool MayDraft => Section.IsDraftedBy(Assessment, Me.Workspace);

    /// <summary>Where the text is read.</summary>
    public string TextAddress => Url.Content($"~/assessments/{Assessment.Id}#s-{Section.Id}");

    /// <summary>The address of a page of this section.</summary>
    public string Here(string part) => Url.Content($"~/assessments/{Assessment.Id}/sections/{Section.Id}/{part}");

    /// <summary>Finds the section of this very file. False: not there for this desk, or the desk only observes.</summary>
    protected async Task<bool> FindSectionAsync(Guid id, Guid section, CancellationToken ct)
    {
        if (!await FindAsync(id, ct) || Role is PartyRole.Observer) return false;
        if (await Db.Set<Section>().SingleOrDefaultAsync(row => row.Id == section && row.AssessmentId == id, ct) is not { } found) return false;
        Section = found;
        return true;
    }

    /// <summary>One version of the section; null when there is none of that number.</summary>
    protected Task<SectionVersion?> VersionAsync(int revision, CancellationToken ct) =>
        Db.Set<SectionVersion>().AsNoTracking().SingleOrDefaultAsync(version => version.SectionId == Section.Id && version.Revision == revision, ct);

    /// <summary>Somebody saved at the same moment, or took the officer's organization the right to.</summary>
    protected bool IsRace(Exception fault) =>
        fault is StaleRevision or DbUpdateConcurrencyException or WriteRefused || (fault is DbUpdateException update && HttpContext.RequestServices.GetRequiredService<IDatabase>().IsDuplicate(update));
}
