using Microsoft.AspNetCore.Mvc;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Security.Federation;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Federation;

/// <summary>Through which providers the workspace's officers may sign in.</summary>
[Needs(Permission.AdministerSignIn)]
public sealed class IndexModel(IdentityProviders providers) : PortalPage
{
    /// <summary>The providers.</summary>
    public IReadOnlyList<IdentityProvider> Providers { get; private set; } = [];

    /// <summary>True after a redirect from something that was done.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Done { get; set; }

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync(CancellationToken ct) => Providers = await providers.OfAsync(Me.Workspace, ct);
}
