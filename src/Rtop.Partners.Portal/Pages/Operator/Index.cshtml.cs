using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Operator;

/// <summary>The organizations that the portal serves: how many serve there, and who administers them.</summary>
[Needs(Permission.RunPlatform)]
public sealed class IndexModel(PartnersDb db) : OperatorPage(db)
{
    /// <summary>Each organization, how many officers it has, and the names of its administrators.</summary>
    public IReadOnlyList<(Workspace Workspace, int Officers, IReadOnlyList<string> Administrators)> Rows { get; private set; } = [];

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync(CancellationToken ct)
    {
        var officers = (await Db.Officers.AsNoTracking().Include(officer => officer.Person).Include(officer => officer.Duties).Where(officer => officer.PersonId != null).ToListAsync(ct)).ToLookup(officer => officer.Workspace);
        Rows = [.. Me.Workspaces.Select(workspace =>
        {
            var (today, there) = (TodayAt(workspace), officers[workspace.Code]);
            return (workspace, there.Count(officer => officer.Serves(today)),
                (IReadOnlyList<string>)[.. there.Where(officer => officer.Holds(Duty.WorkspaceAdministrator, today)).Select(officer => officer.Person!.Name).Order(StringComparer.CurrentCulture)]);
        })];
    }
}
