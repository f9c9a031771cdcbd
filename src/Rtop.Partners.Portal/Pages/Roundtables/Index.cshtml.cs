using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Roundtables;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Roundtables;

/// <summary>Roundtables that the workspace convenes, and those whose summary others published.</summary>
[Needs(Permission.ReadRoundtables)]
public sealed class IndexModel(PartnersDb db) : PortalPage
{
    const int Shown = 100;

    /// <summary>The latest first.</summary>
    public IReadOnlyList<Roundtable> Rows { get; private set; } = [];

    /// <summary>Invitations to convene that wait for this workspace's answer.</summary>
    public IReadOnlyList<RoundtableInvitation> Invitations { get; private set; } = [];

    /// <summary>Shows the list.</summary>
    public async Task OnGetAsync(CancellationToken ct)
    {
        var me = Me.Workspace;
        Rows = await db.Set<Roundtable>().AsNoTracking().Include(one => one.Invitations).ThenInclude(sent => sent.Answer).OrderByDescending(one => one.HeldOn).ThenBy(one => one.Number).Take(Shown).AsSplitQuery().ToListAsync(ct);
        if (Me.May.Includes(Permission.LeadRoundtables))
            Invitations = await db.Set<RoundtableInvitation>().AsNoTracking().Where(sent => sent.Workspace == me && sent.EndedOn == null && sent.Answer == null).OrderBy(sent => sent.SentOn).ToListAsync(ct);
    }
}
