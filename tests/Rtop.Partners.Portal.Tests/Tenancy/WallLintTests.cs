using Rtop.Partners.Data.PostgreSql;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Tenancy;

/// <summary>The walls' own inspection: it finds nothing on a fresh database, and names each thing that somebody broke by hand.</summary>
public sealed class WallLintTests(WallLintTests.OwnServer own) : IClassFixture<WallLintTests.OwnServer>
{
    [Fact]
    public async Task A_fresh_database_is_without_fault() => Assert.Empty(await own.Database.Database.LintAsync(TestDatabase.Ct));

    [Theory]
    [InlineData("alter table portal.comments disable row level security", "row security is not enabled and forced on portal.comments")]
    [InlineData("alter table portal.comments no force row level security", "row security is not enabled and forced on portal.comments")]
    [InlineData("drop policy reads on portal.comments", "no policy says who reads portal.comments")]
    [InlineData("alter policy reads on portal.comments using (true)", "the policy reads of portal.comments holds for everybody")]
    [InlineData("alter policy adds on portal.comments with check (true)", "the policy adds of portal.comments holds for everybody")]
    [InlineData("alter policy changes on portal.letters with check (true)", "the policy changes of portal.letters holds for everybody")]
    [InlineData("create policy peep on portal.comments for select using (workspace is not null)", "the policy peep of portal.comments is not the portal's")]
    [InlineData("alter policy reads on portal.comments using (workspace is not null)", "the policies in the database were changed by hand")]
    [InlineData("drop table portal.letters cascade", "the table portal.letters is missing")]
    [InlineData("create table portal.loot (id int)", "the table portal.loot stands in the schema of walled tables and has no wall")]
    [InlineData("create view portal.peep as select * from portal.comments", "the view portal.peep sees through the walls")]
    [InlineData("create materialized view portal.peep as select * from portal.comments", "the view portal.peep sees through the walls")]
    [InlineData("create function sec.peep() returns bigint language sql security definer as 'select count(*) from portal.comments'", "runs with its owner's rights")]
    [InlineData("alter role portal_app superuser", "may pass the walls: superuser")]
    [InlineData("alter role portal_app bypassrls", "may pass the walls: bypassrls")]
    [InlineData("alter role portal_app createrole", "may pass the walls: createrole")]
    [InlineData("alter role portal_app replication", "may pass the walls: replication")]
    [InlineData("grant portal_owner to portal_app", "is a member of portal_owner")]
    [InlineData("alter table portal.comments owner to portal_app", "the role portal_app owns portal.comments")]
    [InlineData("alter schema jobs owner to portal_app", "the role portal_app may create things in jobs")]
    [InlineData("grant create on schema portal to public", "the role portal_app may create things in portal")]
    [InlineData("grant truncate on portal.comments to portal_app", "may truncate portal.comments")]
    [InlineData("grant trigger on portal.comments to public", "may trigger portal.comments")]
    [InlineData("grant references on portal.comments to portal_app", "may references portal.comments")]
    [InlineData("grant delete on portal.comments to portal_app", "may delete portal.comments")]
    [InlineData("grant insert on audit.entries to portal_app", "may write entries of the audit")]
    [InlineData("grant update (detail) on audit.entries to portal_app", "may write entries of the audit")]
    [InlineData("grant update on audit.heads to public", "may write heads of the audit")]
    [InlineData("grant execute on function audit.link to portal_app", "may call audit.link")]
    [InlineData("comment on schema sec is 'walls 0000000000000000'", "of another version of the portal")]
    [InlineData("comment on schema sec is null", "of another version of the portal")]
    public async Task What_somebody_broke_by_hand_is_named(string sabotage, string named)
    {
        await using var database = await own.Server.CreateDatabaseAsync();
        try
        {
            await database.AsSuperuserAsync(sabotage);
            var findings = await database.Database.LintAsync(TestDatabase.Ct);
            Assert.Contains(findings, finding => finding.Contains(named, StringComparison.Ordinal));
        }
        finally
        {
            // Roles belong to the whole server.
            await database.AsSuperuserAsync("alter role portal_app nosuperuser nobypassrls nocreaterole noreplication; revoke portal_owner from portal_app");
        }
    }

    [Fact]
    public async Task A_portal_that_is_connected_as_somebody_else_is_named()
    {
        var wrong = new PostgreSqlDatabase(own.Database.Superuser, null, new Dictionary<string, string>());
        Assert.Contains(await wrong.LintAsync(TestDatabase.Ct), finding => finding.Contains("connected as portal_superuser", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("alter table portal.comments no force row level security; alter table portal.comments disable row level security")]
    [InlineData("drop policy reads on portal.comments; drop policy adds on portal.comments")]
    [InlineData("alter policy reads on portal.comments using (true)")]
    [InlineData("create policy peep on portal.comments for select using (true)")]
    [InlineData("grant truncate, delete on portal.comments to portal_app")]
    public async Task Migrating_again_raises_the_walls_again(string sabotage)
    {
        await using var database = await own.Server.CreateDatabaseAsync();
        await database.AsSuperuserAsync(sabotage);
        Assert.NotEmpty(await database.Database.LintAsync(TestDatabase.Ct));
        await database.Database.MigrateAsync(TestDatabase.Ct);
        Assert.Empty(await database.Database.LintAsync(TestDatabase.Ct));
    }

    /// <summary>A server for these tests alone, because they break roles, which the databases of a server share.</summary>
    public sealed class OwnServer : IAsyncLifetime
    {
        public DatabaseServer Server { get; private set; } = null!;

        public TestDatabase Database { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            Server = await DatabaseServer.StartAsync();
            Database = await Server.CreateDatabaseAsync();
        }

        public async ValueTask DisposeAsync()
        {
            await Database.DisposeAsync();
            await Server.DisposeAsync();
        }
    }
}
