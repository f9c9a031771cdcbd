using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Rtop.Partners.Assessments;
using Rtop.Partners.Data;
using Rtop.Partners.Data.PostgreSql;
using Rtop.Partners.Data.Tables;
using Rtop.Partners.Data.Tenancy;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Tenancy;

public sealed class CompletenessTests(DatabaseFixture databases)
{
    [Fact]
    public void The_rule_speaks_of_every_table() => WhoSeesWhat.AssertComplete(DesignFactories.PartnersModel());

    [Fact]
    public void Every_table_has_the_filter_of_the_walls() =>
        Assert.All(DesignFactories.PartnersModel().GetEntityTypes(), table => Assert.Contains(table.GetDeclaredQueryFilters(), filter => filter.Key == WhoSeesWhat.Filter));

    [Fact]
    public void A_forgotten_table_stops_the_program()
    {
        var model = new ModelBuilder();
        model.Entity<Forgotten>().HasKey(row => row.Id);
        var fault = Assert.Throws<InvalidOperationException>(() => WhoSeesWhat.AssertComplete((IModel)model.FinalizeModel()));
        Assert.Contains(nameof(Forgotten), fault.Message);
    }

    [Fact]
    public void A_table_that_the_rule_names_but_that_lost_its_filter_stops_the_program()
    {
        var model = new ModelBuilder();
        model.Entity<Framework>().HasKey(row => row.Id);
        Assert.Throws<InvalidOperationException>(() => WhoSeesWhat.AssertComplete((IModel)model.FinalizeModel()));
    }

    // The originator of a part is not asked whether the whole is its own: that would let parts of somebody else's file in, were it not for the key.
    [Fact]
    public void Wherever_whose_a_part_is_stands_for_the_whole_a_key_holds_it()
    {
        var model = DesignFactories.PartnersModel();
        var ways = (from wall in WhoSeesWhat.Walls
                    from verb in WeakerWalls.Verbs(wall.Value)
                    from way in ShortWays(wall.Key, verb.Clause)
                    select way).DistinctBy(way => (way.Part, WeakerWalls.Text(way.Whole))).ToList();
        TestContext.Current.TestOutputHelper!.WriteLine($"{ways.Count} short ways of {ways.Select(way => way.Part).Distinct().Count()} tables");
        Assert.True(ways.Count > 50, $"only {ways.Count} short ways");
        Assert.All(ways, way => Assert.True(IsKeyed(model.FindEntityType(way.Part)!, way.Whole.On, way.Whole.Table), $"no key holds that {way.Part.Name} is of {WeakerWalls.Text(way.Whole)}"));
    }

    static IEnumerable<(Type Part, ThereClause Whole)> ShortWays(Type row, Clause clause) => clause switch
    {
        AnyClause any => any.Clauses.SelectMany(part => ShortWays(row, part)).Concat(any.Clauses.Contains(Clause.Mine("Originator")) ? any.Clauses.SelectMany(Wholes).Select(whole => (row, whole)) : []),
        AllClause all => all.Clauses.SelectMany(part => ShortWays(row, part)),
        NotClause not => ShortWays(row, not.Clause),
        ThereClause there => ShortWays(there.Table, there.Where),
        _ => [],
    };

    static IEnumerable<ThereClause> Wholes(Clause clause) => clause switch
    {
        AllClause all => all.Clauses.SelectMany(Wholes),
        ThereClause { Where: AllClause { Clauses.Count: 0 } } there when there.On.Contains(("Originator", "Originator")) => [there],
        _ => [],
    };

    // By one key, or by the key of what it is a part of.
    static bool IsKeyed(IEntityType part, IEnumerable<(string Theirs, string Ours)> pairs, Type whole) =>
        part.GetForeignKeys().Where(key => key.PrincipalEntityType != part && pairs.All(pair => key.Properties.Any(column => column.Name == pair.Ours))).Any(key =>
        {
            var there = pairs.Select(pair => (pair.Theirs, Ours: key.PrincipalKey.Properties[key.Properties.ToList().FindIndex(column => column.Name == pair.Ours)].Name)).ToList();
            return key.PrincipalEntityType.ClrType == whole ? there.All(pair => pair.Theirs == pair.Ours) : IsKeyed(key.PrincipalEntityType, there, whole);
        });

    [Fact]
    public async Task What_the_model_sets_once_the_database_lets_the_portal_never_change()
    {
        await using var database = await databases.CreateDatabaseAsync();
        var columns = 0;
        foreach (var table in RuleWorld.Tables)
            foreach (var column in table.GetProperties().Where(part => part.IsPrimaryKey() || Naming.IsFixed(part)))
            {
                columns++;
                Assert.Equal(false, await database.AsSuperuserAsync("select has_column_privilege('portal_app', $1, $2, 'UPDATE')", $"{table.GetSchema()}.{table.GetTableName()}", column.GetColumnName()));
            }

        Assert.True(columns > 100, $"only {columns} columns are set once");
        Assert.Equal(true, await database.AsSuperuserAsync("select has_column_privilege('portal_app', 'portal.assessments', 'title', 'UPDATE')"));
    }

    [Fact]
    public async Task Without_an_actor_there_is_no_context()
    {
        await using var database = await databases.CreateDatabaseAsync();
        Assert.Throws<InvalidOperationException>(() => new PartnersDb(database.Database.AsMigrator<PartnersDb>().Options, new Desk()));
    }

    [Fact]
    public void A_desk_is_taken_once_and_by_its_own_officer()
    {
        var desk = new Desk();
        desk.Introduce(Some.OfficerOf("un").PersonId!.Value);
        Assert.Throws<InvalidOperationException>(() => desk.Take(Some.OfficerOf("au")));
        desk.Take(Some.OfficerOf("un"));
        Assert.Throws<InvalidOperationException>(() => desk.Take(Some.OfficerOf("un")));
        Assert.Throws<InvalidOperationException>(() => desk.Introduce(Guid.NewGuid()));
    }

    [Theory]
    [InlineData("Host=x;No Reset On Close=true")]
    [InlineData("Host=x;Multiplexing=true")]
    public void A_connection_string_that_would_carry_one_organization_to_the_next_request_is_refused(string connectionString) =>
        Assert.Throws<InstallationFault>(() => new PostgreSqlDatabase(connectionString, null, new Dictionary<string, string>()));

    sealed class Forgotten
    {
        public Guid Id { get; set; }
    }
}
