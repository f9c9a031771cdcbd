using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Operator;

/// <summary>What the operators' pages share: the platform's desk, at which there are people and organizations and no substance.</summary>
public abstract class OperatorPage(PartnersDb db) : PortalPage
{
    /// <summary>True after a redirect from something that was done.</summary>
    [Microsoft.AspNetCore.Mvc.BindProperty(SupportsGet = true)]
    public bool Done { get; set; }

    /// <summary>The zone by which times are shown: the operator's.</summary>
    public TimeZoneInfo Zone => TimeZoneInfo.FindSystemTimeZoneById(Me.Person!.Zone);

    /// <summary>The database at the platform's desk.</summary>
    protected PartnersDb Db => db;

    /// <summary>An organization by its code; null when there is none.</summary>
    protected async Task<Workspace?> FindAsync(string code, CancellationToken ct) =>
        WorkspaceCode.Parse(code) is { } parsed ? await db.Workspaces.SingleOrDefaultAsync(workspace => workspace.Code == parsed, ct) : null;

    /// <summary>The day it is at the seat of an organization.</summary>
    protected DateOnly TodayAt(Workspace workspace) => TodayIn(workspace.Zone);
}
