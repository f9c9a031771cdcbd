using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Releases;

/// <summary>What other organizations released to this one, and what they called back.</summary>
[Needs(Permission.ReadAssessments)]
public sealed class IndexModel(PartnersDb db) : PortalPage
{
    /// <summary>Releases that are open, the last first.</summary>
    public IReadOnlyList<Release> Open { get; private set; } = [];

    /// <summary>Recalls, those without an answer first.</summary>
    public IReadOnlyList<Recall> Recalls { get; private set; } = [];

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync(CancellationToken ct)
    {
        var me = Me.Workspace;
        Open = await db.Set<Release>().AsNoTracking().Include(release => release.Opening).Where(release => release.Recipient == me).OrderByDescending(release => release.At).ToListAsync(ct);
        Recalls = await db.Set<Recall>().AsNoTracking().Include(recall => recall.Answer).Where(recall => recall.Recipient == me).OrderBy(recall => recall.Answer != null).ThenByDescending(recall => recall.At).ToListAsync(ct);
    }
}
