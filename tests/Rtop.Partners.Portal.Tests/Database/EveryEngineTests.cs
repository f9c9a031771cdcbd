using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Tests.Audit;
using Rtop.Partners.Portal.Tests.Support;
using Rtop.Partners.Portal.Tests.Tenancy;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Database;

/// <summary>What the portal relies on, asked of every engine that is there: walls, chains, writers who meet. The whole rule is asked by <see cref="RuleTableTests"/>.</summary>
public sealed class EveryEngineTests(DatabaseFixture databases)
{
    static CancellationToken Ct => TestDatabase.Ct;

    public static TheoryData<string> Engines => Engine.Present;

    [Theory, MemberData(nameof(Engines))]
    public async Task Migrated_twice_the_walls_stand_and_nothing_waits(string engine)
    {
        await using var database = await databases.CreateDatabaseAsync(engine);
        await database.Database.MigrateAsync(Ct);
        Assert.Empty(await database.Database.LintAsync(Ct));
        Assert.Empty(await database.Database.PendingMigrationsAsync(Ct));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task What_was_done_stands_in_the_chains_byte_for_byte(string engine)
    {
        await using var database = await databases.CreateDatabaseAsync(engine);
        await Some.WorkedOnAsync(database, "un", "au");
        await using (var db = database.At("un"))
        {
            db.Record(Act.AssessmentOpened, "assessment", Guid.NewGuid(), Some.Code("au"), "détail التفاصيل 🙂");
            await db.SaveChangesAsync(Ct);
        }

        var chains = await Chains.ReadAsync(database);
        Assert.Empty(Chains.FaultsOf(chains.Values.SelectMany(chain => chain)));
        Assert.Equal("détail التفاصيل 🙂", chains["un"][^1].Detail);
        Assert.Equal(("un", null), (chains["au"][^1].Workspace, chains["au"][^1].Officer));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Without_an_actor_every_walled_table_is_empty(string engine)
    {
        await using var database = await databases.CreateDatabaseAsync(engine);
        await Some.WorkedOnAsync(database, "un", "au");
        foreach (var table in RuleWorld.Tables.Select(table => $"{table.GetSchema()}.{table.GetTableName()}").Except(["portal.workspaces", "portal.frameworks"]))
            Assert.Equal((table, 0L), (table, Convert.ToInt64(await database.AsAppAsync(null, null, $"select count(*) from {table}"), CultureInfo.InvariantCulture)));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task A_program_that_forgot_itself_reaches_no_row_of_another_organization(string engine)
    {
        await using var database = await databases.CreateDatabaseAsync(engine);
        var file = await Some.AssessmentAsync(database, "un");
        await using var db = database.WithoutGuardAt(Some.OfficerOf("osce"));
        Assert.False(await db.Assessments.IgnoreQueryFilters().AnyAsync(Ct));
        Assert.Equal(0, await db.Assessments.IgnoreQueryFilters().Where(row => row.Id == file.Id).ExecuteUpdateAsync(row => row.SetProperty(it => it.Title, "Taken"), Ct));
        db.Add(Assessment.Open(Some.Terms(), 77, Some.OfficerOf("un"), Some.Now));
        Assert.True(database.Engine.IsRefusal((await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync(Ct))).InnerException));
        Assert.Equal(1, Convert.ToInt32(await database.AsSuperuserAsync("select count(*) from portal.assessments where title <> $1", "Taken"), CultureInfo.InvariantCulture));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Of_two_writers_one_is_too_late_and_of_two_numbers_one_is_taken(string engine)
    {
        await using var database = await databases.CreateDatabaseAsync(engine);
        var file = await Some.AssessmentAsync(database, "un");
        await using (var one = database.At("un"))
        await using (var other = database.At("un"))
        {
            foreach (var db in (PartnersDb[])[one, other])
            {
                var row = db.Entry(await db.Assessments.SingleAsync(row => row.Id == file.Id, Ct));
                row.Property(it => it.Title).CurrentValue = "Other words";
                row.Property(it => it.Revision).CurrentValue++;
                db.Record(Act.AssessmentOpened, "assessment", file.Id);
            }

            await one.SaveChangesAsync(Ct);
            await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => other.SaveChangesAsync(Ct));
        }

        await using var again = database.At("un");
        again.Add(Assessment.Open(Some.Terms(), file.Number, Some.OfficerOf("un"), Some.Now));
        again.Record(Act.AssessmentOpened, "assessment", null);
        Assert.True(database.Database.IsDuplicate(await Assert.ThrowsAsync<DbUpdateException>(() => again.SaveChangesAsync(Ct))));
    }
}
