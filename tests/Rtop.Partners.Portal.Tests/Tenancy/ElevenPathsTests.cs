using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Npgsql;
using Rtop.Partners.Assessments;
using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Tenancy;

/// <summary>
/// P15: eleven ways by which a program that forgot itself reaches another organization's row. With the wall none of them
/// does; with the filter alone seven do, which shows that these tests can fail.
/// </summary>
public sealed class ElevenPathsTests(SharedFile shared) : IClassFixture<SharedFile>
{
    // Each returns whether it got at UN's file, or put one into UN's hands, from OSCE's desk.
    static readonly Dictionary<string, Func<PartnersDb, SharedFile, Task<bool>>> Paths = new()
    {
        ["read by id"] = (db, theirs) => db.Assessments.AnyAsync(row => row.Id == theirs.File.Id, Ct),
        ["read with filters off"] = (db, theirs) => db.Assessments.IgnoreQueryFilters().AnyAsync(row => row.Id == theirs.File.Id, Ct),
        ["a scalar from SQL"] = async (db, _) => await db.Database.SqlQueryRaw<int>("select count(*)::int as \"Value\" from portal.assessments where originator = 'un'").SingleAsync(Ct) > 0,
        ["entities from SQL"] = (db, _) => db.Assessments.FromSqlRaw("select * from portal.assessments").AnyAsync(row => row.Originator == Some.Code("un"), Ct),
        ["update of a stub"] = (db, theirs) => SavedAsync(db, () => Stub(db, theirs).Property(row => row.Title).CurrentValue = "Taken"),
        ["delete of a stub"] = (db, theirs) => SavedAsync(db, () => Stub(db, theirs).State = EntityState.Deleted),
        ["bulk update"] = async (db, theirs) => await db.Assessments.Where(row => row.Id == theirs.File.Id).ExecuteUpdateAsync(row => row.SetProperty(it => it.Title, "Taken"), Ct) > 0,
        ["update by SQL"] = async (db, theirs) => await db.Database.ExecuteSqlAsync($"update portal.assessments set title = 'Taken' where id = {theirs.File.Id}", Ct) > 0,
        ["find what was tracked"] = async (db, theirs) =>
        {
            await db.Assessments.IgnoreQueryFilters().LoadAsync(Ct);
            return await db.Assessments.FindAsync([theirs.File.Id], Ct) is not null;
        },
        ["add for another organization"] = (db, _) => SavedAsync(db, () => db.Add(Assessment.Open(Some.Terms(), 77, Some.OfficerOf("un"), Some.Now))),
        ["give away its own"] = async (db, _) =>
        {
            var mine = await db.Assessments.IgnoreQueryFilters().Where(row => row.Originator == Some.Code("osce")).Select(row => row.Id).SingleAsync(Ct);
            return await ChangedAsync(db, $"update portal.assessments set originator = 'un' where id = '{mine}'");
        },
    };

    // What the measured table in SECURITY D3 says of the filter alone. The owner's column is guarded by a grant, not by the filter.
    static readonly string[] LeaksThroughTheFilter =
    [
        "read with filters off", "a scalar from SQL", "update of a stub", "delete of a stub", "update by SQL", "find what was tracked", "add for another organization", "give away its own",
    ];

    static CancellationToken Ct => TestDatabase.Ct;

    public static TheoryData<string> Names => [.. Paths.Keys];

    [Theory, MemberData(nameof(Names))]
    public async Task The_wall_stops_every_path_to_a_file_of_another_organization(string path)
    {
        await using var db = shared.Database.WithoutGuardAt(Some.OfficerOf("osce"));
        Assert.False(await Paths[path](db, shared), $"{path} got through");
        Assert.Equal(SharedFile.Title, await shared.Database.AsSuperuserAsync("select string_agg(title, ', ') from portal.assessments where originator = 'un'"));
    }

    [Theory, MemberData(nameof(Names))]
    public async Task The_filter_alone_stops_only_some_of_them(string path)
    {
        await using var db = shared.Database.WithoutWallAt(Some.OfficerOf("osce"));
        await using var undone = await db.Database.BeginTransactionAsync(Ct);
        Assert.Equal(LeaksThroughTheFilter.Contains(path), await Paths[path](db, shared));
    }

    // That something was published is for everybody; programmes that were not are asked about here.
    [Fact]
    public async Task With_filters_off_no_walled_table_shows_a_row_of_a_file_that_one_has_no_part_in()
    {
        foreach (var table in RuleWorld.Tables.Where(table => table.FindProperty("Originator") is not null && table.ClrType != typeof(MilestonePublication)).Select(table => $"{table.GetSchema()}.{table.GetTableName()}"))
        {
            Assert.True(await shared.Database.AsSuperuserAsync($"select count(*) from {table} where originator = 'un'") is > 0L, $"{table} holds nothing of UN's: the test says nothing");
            Assert.Equal(0L, await shared.Database.AsAppAsync("asean", Some.OfficerOf("asean").PersonId, $"select count(*) from {table} where originator = 'un'"));
            Assert.True(await shared.Database.AsAppAsync("un", Some.OfficerOf("un").PersonId, $"select count(*) from {table} where originator = 'un'") is > 0L, $"UN does not see its own {table}");
        }
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task Without_an_actor_every_walled_table_is_empty(bool saysSo)
    {
        foreach (var (table, schema) in RuleWorld.Tables.Select(table => (table.GetTableName()!, table.GetSchema())))
        {
            var rows = await shared.Database.AsAppAsync(saysSo ? "" : null, null, $"select count(*) from {schema}.{table}");
            if (table is "workspaces" or "frameworks") Assert.True(rows is > 0L, table);
            else Assert.Equal((table, 0L), (table, rows));
        }
    }

    static EntityEntry<Assessment> Stub(PartnersDb db, SharedFile theirs)
    {
        var of = theirs.File;
        var stub = db.Attach(new Assessment
        {
            Id = of.Id,
            Originator = of.Originator,
            Number = of.Number,
            Title = "Stub",
            Situation = "S",
            Countries = ["XAN"],
            Crimes = Crimes.Genocide,
            ConflictStatus = ConflictStatus.None,
            FrameworkId = of.FrameworkId,
            FrameworkVersion = of.FrameworkVersion,
            Label = of.Label,
            RhythmDays = 30,
            OpenedAt = of.OpenedAt,
        });
        // Whoever forges a stub guesses the revision too.
        stub.Property(row => row.Revision).OriginalValue = theirs.Revision;
        return stub;
    }

    // A row that another workspace's wall hides is, to the one who saves, a row that somebody removed meanwhile.
    static async Task<bool> SavedAsync(PartnersDb db, Action change)
    {
        change();
        try
        {
            return await db.SaveChangesAsync(Ct) > 0;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
        catch (DbUpdateException refused) when (refused.InnerException is PostgresException { SqlState: PostgresErrorCodes.InsufficientPrivilege })
        {
            return false;
        }
    }

    static async Task<bool> ChangedAsync(PartnersDb db, string sql)
    {
        try
        {
            return await db.Database.ExecuteSqlRawAsync(sql, Ct) > 0;
        }
        catch (PostgresException refused) when (refused.SqlState == PostgresErrorCodes.InsufficientPrivilege)
        {
            return false;
        }
    }
}
