using Rtop.Partners.Data;
using Rtop.Partners.Engagements;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Home;

/// <summary>What waits for me, by when, for whom.</summary>
[Needs(Permission.Enter)]
public sealed class IndexModel(PartnersDb db, ISealing sealing, TimeProvider clock) : PortalPage
{
    /// <summary>What waits, late first.</summary>
    public IReadOnlyList<WaitingItem> Waiting { get; private set; } = [];

    /// <summary>This moment.</summary>
    public DateTimeOffset At { get; } = clock.GetUtcNow();

    /// <summary>Shows it.</summary>
    public async Task OnGetAsync(CancellationToken ct) => Waiting = await new WaitingForMe(db, Me, T, Words, sealing, Clock).ListAsync(ct);
}
