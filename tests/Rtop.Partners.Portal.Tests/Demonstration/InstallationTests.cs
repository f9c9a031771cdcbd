using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Installation;
using Rtop.Partners.Workspaces;
using Xunit;
using static Rtop.Partners.Portal.Tests.Demonstration.InstalledDatabase;

namespace Rtop.Partners.Portal.Tests.Demonstration;

/// <summary>What an installation has before anybody signs in. Each test puts back what it changed.</summary>
public sealed class InstallationTests(InstalledDatabase installed) : IClassFixture<InstalledDatabase>
{
    [Fact]
    public async Task The_core_organizations_have_workspaces_with_a_system_officer_and_a_second_run_changes_nothing_of_them()
    {
        await using (var migrator = installed.AsMigrator())
        {
            (await migrator.Workspaces.SingleAsync(workspace => workspace.Code == WorkspaceCode.Of("osce"), Ct)).Zone = "Europe/Warsaw";
            await migrator.SaveChangesAsync(Ct);
        }

        await Installer.PrepareAsync(installed.Database, Ct);

        await using var db = installed.At(SystemOfficer.Platform);
        var workspaces = await db.Workspaces.OrderBy(workspace => workspace.Order).ToListAsync(Ct);
        Assert.Equal(["un", "au", "osce", "ecowas", "asean"], workspaces.Select(workspace => workspace.Code.Value));
        Assert.Equal(CoreOrganizations(), workspaces.Select(workspace => workspace.Code.Value).Order());
        Assert.Equal("Europe/Warsaw", workspaces[2].Zone);
        Assert.Equal("CEDEAO", workspaces[3].ShortIn("fr"));
        Assert.Equal(("الاتحاد الأفريقي", "AU"), (workspaces[1].NameIn("ar"), workspaces[1].ShortIn("ar")));
        Assert.All(workspaces, workspace => Assert.NotNull(TimeZoneInfo.FindSystemTimeZoneById(workspace.Zone)));
        foreach (var workspace in workspaces)
        {
            await using var own = installed.At(SystemOfficer.Of(workspace.Code));
            var officer = await own.Officers.Include(officer => officer.Duties).SingleAsync(Ct);
            Assert.Equal(SystemOfficer.IdOf(workspace.Code), officer.Id);
            Assert.True(officer.Holds(Duty.System, new(2026, 3, 2)));
        }
    }

    [Fact]
    public async Task A_framework_that_differs_under_the_same_version_stops_the_preparation()
    {
        var supplied = Framework.Supplied()[0];
        await ReplaceAsync(supplied, Framework.Read(supplied.Document + " "));
        var fault = await Assert.ThrowsAsync<InstallationFault>(() => Installer.PrepareAsync(installed.Database, Ct));
        Assert.Contains($"{supplied.Id} {supplied.Version}", fault.Message, StringComparison.Ordinal);

        await ReplaceAsync(supplied, supplied);
        await Installer.PrepareAsync(installed.Database, Ct);
    }

    [Fact]
    public async Task A_demonstration_that_was_cut_short_is_neither_finished_nor_taken_for_whole()
    {
        var person = new Person { Id = Guid.NewGuid(), Name = "Somebody", Email = "somebody@demo.example", Zone = "Africa/Lagos" };
        var officer = new Officer { Id = Guid.NewGuid(), Workspace = WorkspaceCode.Of("ecowas"), PersonId = person.Id, Person = person, Title = "Desk officer" };
        await using var migrator = installed.AsMigrator();
        migrator.Add(officer);
        await migrator.SaveChangesAsync(Ct);

        await Assert.ThrowsAsync<InstallationFault>(() => installed.Loader.LoadAsync(new(2026, 3, 2), Ct));
        await using var accounts = installed.Accounts();
        Assert.False(await accounts.Users.AnyAsync(Ct));

        migrator.RemoveRange(officer, person);
        await migrator.SaveChangesAsync(Ct);
    }

    async Task ReplaceAsync(Framework supplied, Framework by)
    {
        await using var migrator = installed.AsMigrator();
        migrator.Remove(await migrator.Frameworks.SingleAsync(framework => framework.Id == supplied.Id && framework.Version == supplied.Version, Ct));
        await migrator.SaveChangesAsync(Ct);
        migrator.Add(by);
        await migrator.SaveChangesAsync(Ct);
    }

    static IEnumerable<string> CoreOrganizations()
    {
        using var data = JsonDocument.Parse(typeof(Workspace).Assembly.GetManifestResourceStream("organizations.json")!);
        return [.. data.RootElement.GetProperty("organizations").EnumerateArray()
            .Where(organization => organization.TryGetProperty("core", out var core) && core.GetBoolean()).Select(organization => organization.GetProperty("id").GetString()!).Order()];
    }
}
