using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;
using Rtop.Partners.Data.PostgreSql;
using Rtop.Partners.Data.Tables;
using Rtop.Partners.Data.Tenancy;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Tenancy;

/// <summary>
/// P16 the other way round: the cases of the rule table would notice it if any part of any wall were missing. Each part is left out of the
/// database's policy in turn, and at least one case must come out otherwise than the oracle says.
/// </summary>
public sealed class WeakerWallTests(DatabaseFixture databases, ITestOutputHelper output) : IAsyncLifetime
{
    static readonly RowSecurity Policies = new(DesignFactories.PartnersModel());
    static readonly bool IsOrdeal = Ordeal.IsAsked;

    // A run leaves out every fourth part, and one at least of each table, verb and named part; the ordeal all.
    const int Every = 4;

    // One case is enough; the ordeal counts them all, and looks again at the parts that are known to say what is said elsewhere too.
    static readonly int Enough = IsOrdeal ? int.MaxValue : 1;

    TestDatabase database = null!;
    RuleWorld world = null!;
    ILookup<string, Row> rows = null!;
    readonly Dictionary<Asker, Rtop.Partners.Data.PartnersDb> desks = [];
    readonly Dictionary<Type, List<(Asker Asker, AddCase Case)>> adds = [];

    [Fact, Trait("Ordeal", "yes")]
    public async Task Every_part_of_every_wall_is_missed_when_it_is_left_out()
    {
        var watch = Stopwatch.StartNew();
        // Were the walls as they are not what the oracle says, anything would be noticed.
        foreach (var (entity, wall) in WhoSeesWhat.Walls)
            foreach (var (verb, _) in WeakerWalls.Verbs(wall).Where(verb => verb.Name is not "adds"))
                Assert.True(await (verb is "reads" ? ReadsAsync(entity) : verb is "removes" ? RemovesAsync(entity) : ChangesAsync(entity)) == 0, $"{entity.Name} {verb} is not what the oracle says");

        List<string> unnoticed = [];
        var count = 0;
        var parts = WeakerWalls.All().Select(wall => (What: wall.ToString(), Walls: (IReadOnlyList<WeakerWall>)[wall])).Concat(WeakerWalls.OfNamed())
            .Where(part => IsOrdeal || !Unnoticed.Parts.ContainsKey(part.What));
        foreach (var (what, walls) in Ordeal.Some(parts, part => part.What, part => part.What.Split(':')[0], Every))
        {
            count++;
            var disagreements = await MissedAsync(walls);
            if (IsOrdeal) output.WriteLine($"{disagreements,6} {what}");
            if (disagreements == 0) unnoticed.Add(what);
        }

        output.WriteLine($"{count} parts left out, {unnoticed.Count} unnoticed, {watch.Elapsed.TotalSeconds:0} s");
        string[] known = IsOrdeal ? [.. Unnoticed.Parts.Keys] : [];
        Assert.True(unnoticed.ToHashSet().SetEquals(known),
            $"No case notices that these are left out:\n{string.Join('\n', unnoticed.Except(known))}\nand a case does notice these, of which it is written that none can:\n{string.Join('\n', known.Except(unnoticed))}");
    }

    async Task<int> MissedAsync(IReadOnlyList<WeakerWall> walls)
    {
        await database.AsSuperuserAsync(string.Concat(walls.Select(wall => Alter(wall.Table, wall.Verb, wall.Clause))));
        try
        {
            var missed = 0;
            foreach (var wall in walls)
            {
                if (missed >= Enough) break;
                missed += wall.Verb switch
                {
                    "reads" => await ReadsAsync(wall.Table),
                    "changes" => await ChangesAsync(wall.Table),
                    "removes" => await RemovesAsync(wall.Table),
                    _ => await AddsAsync(wall.Table),
                };
            }

            return missed;
        }
        finally
        {
            await database.AsSuperuserAsync(string.Concat(walls.Select(wall => Alter(wall.Table, wall.Verb, WeakerWalls.Verbs(WhoSeesWhat.Walls[wall.Table]).Single(verb => verb.Name == wall.Verb).Clause))));
        }
    }

    static string Alter(Type table, string verb, Clause clause)
    {
        return $"alter policy {verb} on {NameOf(RuleWorld.TableOf(table))} " + verb switch
        {
            "reads" or "removes" => $"using ({Policies.Condition(table, clause)});",
            "adds" => $"with check ({Policies.Condition(table, clause)});",
            // What the row must be afterwards says the same again; here it must not stand in for what it was before.
            _ => $"using ({Policies.Condition(table, clause)}) with check (true);",
        };
    }

    async Task<int> ReadsAsync(Type entity)
    {
        var (table, missed) = (RuleWorld.TableOf(entity), 0);
        foreach (var asker in world.Askers.Append(new("nobody", null, null)))
        {
            var seen = await KeysAsync(asker, $"select {KeyText(table)} from {NameOf(table)}");
            missed += rows[table.GetTableName()!].Count(row => RuleOracle.Reads(asker, row) != seen.Contains(row.Key));
            if (missed >= Enough) break;
        }

        return missed;
    }

    async Task<int> ChangesAsync(Type entity)
    {
        var (table, missed) = (RuleWorld.TableOf(entity), 0);
        var column = table.GetProperties().First(part => !part.IsPrimaryKey() && !Naming.IsFixed(part)).GetColumnName();
        string[] changes = table.FindProperty("SubmittedAt") is null ? [$"\"{column}\" = \"{column}\""] : [$"\"{column}\" = \"{column}\"", "submitted_at = now()"];
        foreach (var asker in world.Askers)
            foreach (var change in changes)
            {
                var changed = await KeysAsync(asker, $"update {NameOf(table)} set {change} returning {KeyText(table)}");
                missed += rows[table.GetTableName()!].Count(row => RuleOracle.Changes(asker, row) != changed.Contains(row.Key));
                if (missed >= Enough) return missed;
            }

        return missed;
    }

    async Task<int> RemovesAsync(Type entity)
    {
        var (table, missed) = (RuleWorld.TableOf(entity), 0);
        foreach (var asker in world.Askers)
        {
            var gone = await KeysAsync(asker, $"delete from {NameOf(table)} returning {KeyText(table)}");
            missed += rows[table.GetTableName()!].Count(row => RuleOracle.Removes(asker, row) != gone.Contains(row.Key));
            if (missed >= Enough) break;
        }

        return missed;
    }

    async Task<int> AddsAsync(Type entity)
    {
        var missed = 0;
        foreach (var (asker, attempt) in adds.GetValueOrDefault(entity) ?? [])
        {
            if (await RuleTableTests.AddedAsync(desks[asker], attempt) != attempt.Allowed) missed++;
            if (missed >= Enough) break;
        }

        return missed;
    }

    async Task<HashSet<string>> KeysAsync(Asker asker, string sql)
    {
        await using var connection = await database.OpenAsAppAsync(asker.Workspace, asker.Person);
        await using var transaction = await connection.BeginTransactionAsync(TestDatabase.Ct);
        HashSet<string> keys = [];
        try
        {
            await using var command = new NpgsqlCommand(sql, connection, transaction);
            await using var reader = await command.ExecuteReaderAsync(TestDatabase.Ct);
            while (await reader.ReadAsync(TestDatabase.Ct)) keys.Add(reader.GetString(0));
        }
        catch (PostgresException refused) when (refused.SqlState == PostgresErrorCodes.InsufficientPrivilege)
        {
            return [];
        }

        await transaction.RollbackAsync(TestDatabase.Ct);
        return keys;
    }

    static string NameOf(IEntityType table) => $"{table.GetSchema()}.{table.GetTableName()}";

    static string KeyText(IEntityType table) => $"concat_ws('/', {string.Join(", ", table.FindPrimaryKey()!.Properties.Select(part => $"\"{part.GetColumnName()}\""))})";

    public async ValueTask InitializeAsync()
    {
        database = await databases.CreateDatabaseAsync();
        world = await RuleWorld.MakeAsync(database);
        rows = world.Rows.ToLookup(row => row.Fact.Table, row => row.Fact);
        foreach (var asker in world.Askers)
        {
            desks[asker] = database.WithoutGuardAt(RuleTableTests.OfficerOf(world, asker));
            foreach (var attempt in RuleTableTests.AddsOf(world, asker))
            {
                attempt.Add(desks[asker]);
                foreach (var entity in desks[asker].ChangeTracker.Entries().Select(entry => entry.Metadata.ClrType).Distinct())
                {
                    if (!adds.TryGetValue(entity, out var cases)) adds[entity] = cases = [];
                    cases.Add((asker, attempt));
                }

                desks[asker].ChangeTracker.Clear();
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var desk in desks.Values) await desk.DisposeAsync();
        await database.DisposeAsync();
    }
}
