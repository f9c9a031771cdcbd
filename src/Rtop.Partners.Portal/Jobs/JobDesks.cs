using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Data;
using Rtop.Partners.Data.Tenancy;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Jobs;

/// <summary>Desks for work outside a request. Each is a scope of its own, taken once: a job that needs two organizations has two scopes.</summary>
public sealed class JobDesks(IServiceScopeFactory scopes)
{
    /// <summary>Opens a scope at an officer's desk; what is read in it is what that officer may read.</summary>
    public AsyncServiceScope At(Officer officer)
    {
        var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Desk>().Take(officer);
        return scope;
    }

    /// <summary>Opens a scope at the desk of a workspace's system officer.</summary>
    public AsyncServiceScope AtSystem(Workspace workspace) => At(SystemOfficer.Of(workspace.Code));

    /// <summary>The workspaces of this installation.</summary>
    public async Task<IReadOnlyList<Workspace>> WorkspacesAsync(CancellationToken ct)
    {
        await using var scope = At(SystemOfficer.Platform);
        return await scope.Db().Workspaces.AsNoTracking().OrderBy(workspace => workspace.Order).ToListAsync(ct);
    }
}

static class DeskScopes
{
    public static PartnersDb Db(this AsyncServiceScope scope) => scope.ServiceProvider.GetRequiredService<PartnersDb>();
}
