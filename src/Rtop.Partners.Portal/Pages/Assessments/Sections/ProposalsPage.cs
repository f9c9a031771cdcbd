using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Data;

namespace Rtop.Partners.Portal.Pages.Assessments.Sections;

/// <summary>A page about the proposals to one section.</summary>
public abstract class ProposalsPage(PartnersDb db) : SectionPage(db)
{
    /// <summary>The proposals: open ones first, then the last answered first.</summary>
    public IReadOnlyList<Proposal> Proposals { get; private set; } = [];

    /// <summary>Finds the section and its proposals. False: not there for this desk.</summary>
    protected async Task<bool> FindProposalsAsync(Guid id, Guid section, CancellationToken ct)
    {
        if (!await FindSectionAsync(id, section, ct)) return false;
        var rows = await Db.Set<Proposal>().Include(row => row.Decision).Where(row => row.SectionId == section).ToListAsync(ct);
        Proposals = [.. rows.OrderBy(row => row.Decision is not null).ThenByDescending(row => row.Decision?.At).ThenBy(row => row.At)];
        return true;
    }
}
