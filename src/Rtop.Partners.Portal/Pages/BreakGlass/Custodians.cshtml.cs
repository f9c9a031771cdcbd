using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.BreakGlass;

/// <summary>Who the custodians are, for those who may be on the list of a file: a new one acts only after they could hear of it.</summary>
[Needs(Permission.ReadEngagements)]
public sealed class CustodiansModel(PartnersDb db) : PortalPage
{
    /// <summary>The officers of the workspace.</summary>
    public IReadOnlyList<Officer> Colleagues { get; private set; } = [];

    /// <summary>The day it is at the seat of the workspace.</summary>
    public DateOnly Today => TodayIn(Me.Place!.Zone);

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync(CancellationToken ct) => Colleagues = await db.ColleaguesAsync(ct);
}
