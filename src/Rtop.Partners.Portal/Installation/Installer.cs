using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Data;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Installation;

/// <summary>What every installation has before anybody signs in: the workspaces, their system officers, the supplied frameworks.</summary>
public static class Installer
{
    // Which organization stands first is for people to decide; the data only says which are served. Zones are of the seats.
    static readonly (string Code, string Zone)[] Core =
        [("un", "America/New_York"), ("au", "Africa/Addis_Ababa"), ("osce", "Europe/Vienna"), ("ecowas", "Africa/Lagos"), ("asean", "Asia/Jakarta")];

    /// <summary>Adds what is missing and changes nothing that is there. Throws <see cref="InstallationFault"/> when a framework differs under the same version.</summary>
    public static async Task PrepareAsync(IDatabase database, CancellationToken ct)
    {
        try
        {
            await AddMissingAsync(database, ct);
        }
        catch (DbUpdateException fault) when (database.IsDuplicate(fault))
        {
            // Another process did the same at the same moment; what it added is there now.
            await AddMissingAsync(database, ct);
        }
    }

    static async Task AddMissingAsync(IDatabase database, CancellationToken ct)
    {
        await using var db = new PartnersDb(database.AsMigrator<PartnersDb>().Options, PartnersDb.NoDesk);
        var there = await db.Workspaces.AsNoTracking().Select(workspace => workspace.Code).ToListAsync(ct);
        foreach (var workspace in Workspaces().Where(workspace => !there.Contains(workspace.Code)))
        {
            // Both in one transaction: where there is a workspace there is its system officer.
            db.Add(workspace);
            db.Add(SystemOfficer.Of(workspace.Code));
            db.AddRange(Organizations.MembersOf(workspace.Code));
        }

        // An installation that was there before members were kept.
        foreach (var workspace in there.Where(code => Core.Any(core => core.Code == code.Value)))
            if (!await db.Set<MemberState>().AnyAsync(member => member.Workspace == workspace, ct)) db.AddRange(Organizations.MembersOf(workspace));

        var registered = await db.Frameworks.AsNoTracking().Select(framework => new { framework.Id, framework.Version, framework.Digest }).ToListAsync(ct);
        foreach (var framework in Framework.Supplied())
        {
            var known = registered.SingleOrDefault(known => known.Id == framework.Id && known.Version == framework.Version);
            if (known is null) db.Add(framework);
            else if (known.Digest != framework.Digest)
                throw new InstallationFault($"The framework {framework.Id} {framework.Version} in the database differs from the one of this portal, and a version never changes: install the portal that registered it, or give the changed framework a new version.");
        }

        await db.SaveChangesAsync(ct);
    }

    static IEnumerable<Workspace> Workspaces() => [.. Core.Select((core, order) => new Workspace
    {
        Code = WorkspaceCode.Of(core.Code),
        Order = order,
        Zone = core.Zone,
        Language = "en",
        Names = Organizations.WordsOf(core.Code, "names"),
        Acronyms = Organizations.WordsOf(core.Code, "acronyms"),
    })];
}
