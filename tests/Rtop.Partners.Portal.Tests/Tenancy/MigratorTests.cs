using Npgsql;
using Rtop.Partners.Data;
using Rtop.Partners.Data.PostgreSql;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Tenancy;

/// <summary>On a server of the house's own nobody is superuser: the migrator owns the database and is a member of the owner of everything in it.</summary>
public sealed class MigratorTests(DatabaseFixture databases)
{
    static CancellationToken Ct => TestDatabase.Ct;

    [Fact]
    public async Task A_migrator_that_is_no_superuser_makes_the_same_walls()
    {
        var (database, superuser) = await databases.CreateEmptyDatabaseAsync(migrator: "portal_migrator");
        Assert.NotEmpty(await database.PendingMigrationsAsync(Ct));
        await database.MigrateAsync(Ct);
        Assert.Empty(await database.LintAsync(Ct));
        Assert.Empty(await database.PendingMigrationsAsync(Ct));

        await using (var db = new PartnersDb(database.AsMigrator<PartnersDb>().Options, PartnersDb.NoDesk))
        {
            db.AddRange(Some.EveryWorkspace());
            db.AddRange(Some.EveryFramework());
            db.AddRange(Some.EveryOfficer());
            await db.SaveChangesAsync(Ct);
        }

        await using var there = new TestDatabase(database, superuser);
        await Some.WorkedOnAsync(there, "un", "au");
        Assert.Empty(Audit.Chains.FaultsOf((await Audit.Chains.ReadAsync(there)).Values.SelectMany(chain => chain)));
        Assert.Equal(1L, await there.AsAppAsync("au", null, "select count(*) from portal.assessments"));

        await database.MigrateAsync(Ct);
        Assert.Empty(await database.LintAsync(Ct));
        Assert.Equal("portal_owner", await there.AsSuperuserAsync("select string_agg(distinct tableowner, ', ') from pg_tables where schemaname in ('portal', 'accounts', 'audit', 'jobs')"));
    }

    [Fact]
    public async Task Migrating_twice_at_once_ends_well()
    {
        var (database, superuser) = await databases.CreateEmptyDatabaseAsync(migrator: "portal_migrator");
        await Task.WhenAll(database.MigrateAsync(Ct), database.MigrateAsync(Ct));
        Assert.Empty(await database.LintAsync(Ct));
        await using var connection = new NpgsqlConnection(superuser);
        NpgsqlConnection.ClearPool(connection);
    }

    [Fact]
    public async Task A_database_that_is_not_there_and_a_role_that_is_refused_are_named()
    {
        var (database, _) = await databases.CreateEmptyDatabaseAsync(migrator: "portal_migrator");
        var parsed = new NpgsqlConnectionStringBuilder(database.PortalConnectionString);
        var missing = new PostgreSqlDatabase(new NpgsqlConnectionStringBuilder(parsed.ConnectionString) { Database = "nowhere" }.ConnectionString, null, new Dictionary<string, string>());
        Assert.Contains("nowhere", (await Assert.ThrowsAsync<InstallationFault>(() => missing.LintAsync(Ct))).Message);
        var refused = new PostgreSqlDatabase(new NpgsqlConnectionStringBuilder(parsed.ConnectionString) { Password = "wrong" }.ConnectionString, null, new Dictionary<string, string>());
        Assert.Contains("portal_app", (await Assert.ThrowsAsync<InstallationFault>(() => refused.PendingMigrationsAsync(Ct))).Message);
        await Assert.ThrowsAsync<InstallationFault>(() => refused.MigrateAsync(Ct));
    }
}
