using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Metadata;
using Rtop.Partners.Assessments;
using Rtop.Partners.Data;
using Rtop.Partners.Data.Tables;
using Rtop.Partners.Data.Tenancy;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Tenancy;

/// <summary>P16: the oracle, the filters and guard of C#, and the policies of PostgreSQL say the same on every case.</summary>
public sealed partial class RuleTableTests(DatabaseFixture databases, ITestOutputHelper output) : IAsyncDisposable
{
    // The database is asked about every row at once, the program about each change and each addition by itself: of those a run takes every
    // fourth, and one at least of each kind for each asker, allowed and refused; "./infra/rtop ordeal" asks all.
    const int Every = 4;

    static readonly int FewestCases = Ordeal.IsAsked ? 400_000 : 300_000;

    readonly List<string> disagreements = [];
    TestDatabase database = null!;
    RuleWorld world = null!;
    int cases;

    public static TheoryData<string> Engines => Engine.Present;

    [Theory, MemberData(nameof(Engines)), Trait("Ordeal", "yes")]
    public async Task The_oracle_the_program_and_the_database_agree_on_every_case(string engine)
    {
        database = await databases.CreateDatabaseAsync(engine);
        world = await RuleWorld.MakeAsync(database);
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(world.Askers.Select(ReadsAsync));
        await NobodyReadsAsync();
        output.WriteLine($"reads: {cases} cases, {watch.Elapsed.TotalSeconds:0.0} s");
        // One after another: the guard is shown the very rows of the world.
        foreach (var asker in world.Askers) await ChangesAsync(asker);
        output.WriteLine($"and changes: {cases} cases, {watch.Elapsed.TotalSeconds:0.0} s");
        await Task.WhenAll(world.Askers.Select(AddsAsync));
        output.WriteLine($"and adds: {cases} cases, {watch.Elapsed.TotalSeconds:0.0} s");

        Assert.True(disagreements.Count == 0, $"{disagreements.Count} disagreements in {cases} cases:\n{string.Join('\n', disagreements.Order(StringComparer.Ordinal).Take(100))}");
        Assert.True(cases >= FewestCases, $"only {cases} cases");
    }

    async Task ReadsAsync(Asker asker)
    {
        await using var db = Filtered(asker);
        foreach (var table in RuleWorld.Tables)
        {
            var program = await Typed(table, nameof(VisibleAsync), db);
            var wall = await KeysAsync(asker, $"select {database.Engine.KeyText(table)} from {NameOf(table)}");
            Compare(asker, "reads", table, row => RuleOracle.Reads(asker, row), program, wall);
        }
    }

    async Task NobodyReadsAsync()
    {
        var nobody = new Asker("nobody", null, null);
        foreach (var table in RuleWorld.Tables)
        {
            var wall = await KeysAsync(nobody, $"select {database.Engine.KeyText(table)} from {NameOf(table)}");
            // Without an actor there is no context at all, so the program has nothing to say here.
            Compare(nobody, "reads", table, row => RuleOracle.Reads(nobody, row), wall, wall);
        }
    }

    async Task ChangesAsync(Asker asker)
    {
        await using var db = Filtered(asker, new WriteGuard(), new StopAfterGuard());
        foreach (var table in RuleWorld.Tables)
        {
            var column = table.GetProperties().FirstOrDefault(part => !part.IsPrimaryKey() && !Naming.IsFixed(part))?.GetColumnName();
            var any = table.GetProperties().First().GetColumnName();
            var wall = await ChangedAsync(asker, table, $"\"{column ?? any}\" = \"{column ?? any}\"");
            var asked = AskedOf(asker, table);
            Compare(asker, "changes", table, row => RuleOracle.Changes(asker, row), await PassedAsync(db, asked, null), wall, asked);
            var goes = WhoSeesWhat.Walls[table.ClrType].Remove is not null;
            Compare(asker, "removes", table, row => RuleOracle.Removes(asker, row), goes ? await PassedAsync(db, asked, null, EntityState.Deleted) : [], await KeysAsync(asker, database.Engine.Removing(NameOf(table), table)), goes ? asked : null);

            if (table.FindProperty("SubmittedAt") is null) continue;
            wall = await ChangedAsync(asker, table, "submitted_at = now()");
            Compare(asker, "submits", table, row => RuleOracle.Changes(asker, row), await PassedAsync(db, asked, Some.Now), wall, asked);
        }
    }

    async Task AddsAsync(Asker asker)
    {
        await using var program = Filtered(asker, new WriteGuard());
        await using var wall = database.WithoutGuardAt(OfficerOf(asker));
        foreach (var attempt in Ordeal.Some(AddsOf(world, asker), attempt => $"{asker.Name} {attempt.What}", attempt => (Place().Replace(attempt.What, ""), attempt.Allowed), Every))
        {
            Interlocked.Increment(ref cases);
            var (guard, policy) = (await AddedAsync(program, attempt), await AddedAsync(wall, attempt));
            if (guard != attempt.Allowed || policy != attempt.Allowed) Disagree($"{asker.Name} adds {attempt.What}: oracle {attempt.Allowed}, program {guard}, database {policy}");
        }
    }

    /// <summary>Everything that an asker tries to add.</summary>
    internal static IEnumerable<AddCase> AddsOf(RuleWorld world, Asker asker) => PeopleOracle.Operates(asker) ? world.People.Adds(asker) :
        world.People.Adds(asker).Concat(RuleAdds.OfOwn(asker, world.Letters, world.Absences)).Concat(world.Files.Where(file => IsWritten(file.Facts)).SelectMany(file => RuleAdds.Of(asker, file))).Concat(world.Programmes.SelectMany(programme => programme.Adds(asker.Workspace!, asker.Person))).Concat(world.Roundtables.SelectMany(roundtable => roundtable.Adds(asker))).Concat(world.Engagements.SelectMany(file => file.Adds(asker))).Concat(world.Emergencies.SelectMany(place => place.Adds(asker))).Concat(world.Warnings.SelectMany(warning => warning.Adds(asker)));

    // Who reads is asked of all five labels; writing, which costs more, of the two between which the rule differs, and of the strictest
    // only where everybody has accepted: who has not may do no more there than under the other.
    static bool IsWritten(Joint? file) => file is null or { Label: HandlingLabel.Confidential } || (file.Label is HandlingLabel.StrictlyConfidential && file.Parties.Values.All(party => party.State is PartyState.Accepted));

    IEnumerable<(Row Fact, object Entity)> RowsOf(IEntityType table, string verb) =>
        world.Rows.Where(row => row.Fact.Table == table.GetTableName() && (verb == "reads" || (IsWritten(row.Fact.File) && row.Fact.Programme is not { Label: HandlingLabel.Partners or HandlingLabel.Restricted })));

    // Which rows the guard is asked about: each kind of row, changed and refused, and every so-manyth of the others.
    Dictionary<string, object> AskedOf(Asker asker, IEntityType table) => Ordeal.Some(
        RowsOf(table, "changes").Index(), row => $"{asker.Name} {row.Index} {row.Item.Fact}", row => (row.Item.Fact.Owner == asker.Workspace, row.Item.Fact.Submitted, row.Item.Fact.Ended, RuleOracle.Changes(asker, row.Item.Fact)), Every)
        .ToDictionary(row => row.Item.Fact.Key, row => row.Item.Entity);

    void Compare(Asker asker, string verb, IEntityType table, Func<Row, bool> oracle, HashSet<string> program, HashSet<string> wall, Dictionary<string, object>? asked = null)
    {
        foreach (var (row, _) in RowsOf(table, verb))
        {
            Interlocked.Increment(ref cases);
            var (said, filter, policy) = (oracle(row), program.Contains(row.Key), wall.Contains(row.Key));
            if (asked?.ContainsKey(row.Key) is false) filter = policy;
            if (filter != said || policy != said) Disagree($"{asker.Name} {verb} {row}: oracle {said}, program {filter}, database {policy}");
        }

        // Nothing that the world does not know of.
        var known = world.Rows.Where(row => row.Fact.Table == table.GetTableName()).Select(row => row.Fact.Key).ToHashSet();
        if (!program.IsSubsetOf(known) || !wall.IsSubsetOf(known)) Disagree($"{asker.Name} {verb} rows of {table.GetTableName()} that the oracle does not know");
    }

    void Disagree(string what)
    {
        lock (disagreements) disagreements.Add(what);
    }

    static async Task<HashSet<string>> VisibleAsync<T>(PartnersDb db) where T : class =>
        [.. (await db.Set<T>().AsNoTracking().ToListAsync(TestDatabase.Ct)).Select(row => RuleWorld.KeyOf(row))];

    static Task<HashSet<string>> Typed(IEntityType table, string method, PartnersDb db) =>
        (Task<HashSet<string>>)typeof(RuleTableTests).GetMethod(method, System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic)!
            .MakeGenericMethod(table.ClrType).Invoke(null, [db])!;

    // The guard is asked about each row by itself; nothing is written.
    async Task<HashSet<string>> PassedAsync(PartnersDb db, Dictionary<string, object> asked, DateTimeOffset? submitted, EntityState verb = EntityState.Modified)
    {
        HashSet<string> passed = [];
        foreach (var (key, entity) in asked)
        {
            var row = db.Entry(entity);
            row.State = EntityState.Unchanged;
            if (submitted is not null) row.Property("SubmittedAt").CurrentValue = submitted;
            row.State = verb;
            try
            {
                await db.SaveChangesAsync(TestDatabase.Ct);
                passed.Add(key);
            }
            catch (WriteRefused)
            {
                // Not passed.
            }

            if (submitted is not null) row.Property("SubmittedAt").CurrentValue = row.Property("SubmittedAt").OriginalValue;
            db.ChangeTracker.Clear();
        }

        return passed;
    }

    Task<HashSet<string>> ChangedAsync(Asker asker, IEntityType table, string change) => KeysAsync(asker, database.Engine.Changing(NameOf(table), change, table));

    async Task<HashSet<string>> KeysAsync(Asker asker, string sql)
    {
        await using var connection = await database.AskAsync(asker.Workspace, asker.Person);
        await using var transaction = await connection.BeginTransactionAsync(TestDatabase.Ct);
        await using var command = database.Engine.Command(connection, sql);
        command.Transaction = transaction;
        HashSet<string> keys = [];
        try
        {
            await using var reader = await command.ExecuteReaderAsync(TestDatabase.Ct);
            while (await reader.ReadAsync(TestDatabase.Ct)) keys.Add(reader.GetString(0));
        }
        catch (System.Data.Common.DbException refused) when (database.Engine.IsRefusal(refused))
        {
            return [];
        }

        await transaction.RollbackAsync(TestDatabase.Ct);
        return keys;
    }

    /// <summary>Tries it and takes it back.</summary>
    internal static async Task<bool> AddedAsync(PartnersDb db, AddCase attempt)
    {
        // Disposed of, it is taken back; a connection that broke says so itself.
        await using var transaction = await db.Database.BeginTransactionAsync(TestDatabase.Ct);
        try
        {
            attempt.Add(db);
            await db.SaveChangesAsync(TestDatabase.Ct);
            return true;
        }
        catch (WriteRefused)
        {
            return false;
        }
        catch (DbUpdateException refused) when (Engine.Of(db.Database.IsNpgsql() ? Engine.Always : Engine.Other).IsRefusal(refused.InnerException))
        {
            return false;
        }
        finally
        {
            db.ChangeTracker.Clear();
        }
    }

    PartnersDb Filtered(Asker asker, params IInterceptor[] interceptors) => database.WithoutWallAt(OfficerOf(asker), interceptors);

    Workspaces.Officer OfficerOf(Asker asker) => OfficerOf(world, asker);

    /// <summary>At whose desk an asker asks.</summary>
    internal static Workspaces.Officer OfficerOf(RuleWorld world, Asker asker) => asker.Person is not { } person ? world.SystemOfficer : PeopleOracle.Operates(asker) ? Workspaces.SystemOfficer.OperatorOf(person) : Some.OfficerOf(asker.Workspace!);

    static string NameOf(IEntityType table) => $"{table.GetSchema()}.{table.GetTableName()}";

    public async ValueTask DisposeAsync()
    {
        if (database is not null) await database.DisposeAsync();
    }

    // Placed after the guard: what it let through is not carried out.
    sealed class StopAfterGuard : SaveChangesInterceptor
    {
        public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
            new(InterceptionResult<int>.SuppressWithResult(0));
    }

    // Which file or programme it is.
    [GeneratedRegex("[a-z]+'s [A-Za-z]+ (published )?(file|programme) with .*")]
    private static partial Regex Place();
}
