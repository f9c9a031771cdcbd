using Microsoft.EntityFrameworkCore;
using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.CapacityBuilding.Practices;

/// <summary>Practice cards that the workspace may read: of its programmes, and what others opened.</summary>
[Needs(Permission.ReadProgrammes)]
public sealed class IndexModel(PartnersDb db) : PortalPage
{
    const int Shown = 100;

    /// <summary>The cards, the newest first.</summary>
    public IReadOnlyList<PracticeCard> Cards { get; private set; } = [];

    /// <summary>Cards of ours about which somebody asked and has no answer.</summary>
    public IReadOnlySet<Guid> Waiting { get; private set; } = new HashSet<Guid>();

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync(CancellationToken ct)
    {
        var me = Me.Workspace;
        Cards = await db.Set<PracticeCard>().AsNoTracking().OrderByDescending(card => card.WrittenAt).ThenBy(card => card.Title).Take(Shown).ToListAsync(ct);
        Waiting = (await db.Set<ReplicationRequest>().Where(request => request.Asked == me && request.Answer == null).Select(request => request.CardId).ToListAsync(ct)).ToHashSet();
    }
}
