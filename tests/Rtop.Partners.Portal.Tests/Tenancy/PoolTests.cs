using Microsoft.EntityFrameworkCore;
using Npgsql;
using Rtop.Partners.Data;
using Rtop.Partners.Data.PostgreSql;
using Rtop.Partners.Data.Tenancy;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Tenancy;

/// <summary>
/// P14: five organizations share four connections, give up at random, run out of time, and lose their backends; nobody gets what another asked for.
/// </summary>
public sealed class PoolTests(DatabaseFixture databases)
{
    const int Askers = 64;

    // A test run can spare a few thousand; "./infra/rtop ordeal" asks for a million.
    static int QueriesEach => Ordeal.Of(15_625, 60);

    // Often enough that every connection is lost many times over, seldom enough that most queries come to an end.
    static TimeSpan BetweenKills => TimeSpan.FromMilliseconds(60);

    [Fact, Trait("Ordeal", "yes"), Trait("Fault", "F6")]
    public async Task A_pooled_connection_never_carries_the_previous_organization()
    {
        await using var database = await databases.CreateDatabaseAsync();
        foreach (var code in Some.Codes) await Some.AssessmentAsync(database, code, Some.Terms(Some.Canary(code)));
        var small = new NpgsqlConnectionStringBuilder(database.Database.PortalConnectionString) { MaxPoolSize = 4, Timeout = 60 }.ConnectionString;
        var pooled = new PostgreSqlDatabase(small, null, new Dictionary<string, string>());

        using var over = CancellationTokenSource.CreateLinkedTokenSource(TestDatabase.Ct);
        var killing = KillAsync(database, over.Token);
        var answers = await Task.WhenAll(Enumerable.Range(0, Askers).Select(asker => Task.Run(() => AskAsync(pooled, new Random(asker)))));
        await over.CancelAsync();
        var killed = await killing;

        TestContext.Current.TestOutputHelper!.WriteLine(
            $"{Askers * QueriesEach} queries: {answers.Sum(answer => answer.Seen)} answered, {answers.Sum(answer => answer.GivenUp)} given up, {answers.Sum(answer => answer.Late)} out of time, {answers.Sum(answer => answer.Lost)} lost with {killed} backends, {answers.Sum(answer => answer.Confused)} refused by the driver, {answers.Sum(answer => answer.Foreign.Count)} of another organization");
        Assert.All(answers, answer => Assert.Empty(answer.Foreign));
        Assert.True(answers.Sum(answer => answer.Seen) > Askers * QueriesEach / 2, "too few queries came to an end");
        Assert.True(answers.Sum(answer => answer.GivenUp) > 0, "no query was given up");
        Assert.True(answers.Sum(answer => answer.Late) > 0, "no query ran out of time");
        Assert.True(killed > 0 && answers.Sum(answer => answer.Lost) > 0, "no query lost its backend");
        await using var connection = new NpgsqlConnection(small);
        NpgsqlConnection.ClearPool(connection);
    }

    static async Task<Answers> AskAsync(PostgreSqlDatabase pooled, Random random)
    {
        var answers = new Answers();
        for (var query = 0; query < QueriesEach; query++)
        {
            var me = Some.Codes[random.Next(Some.Codes.Length)];
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestDatabase.Ct);
            if (random.Next(4) == 0) patience.CancelAfter(TimeSpan.FromMilliseconds(random.Next(4)));
            // One in so many waits in the database until its own time is over, half of them until the asker's is.
            var waits = random.Next(Ordeal.Of(4000, 200)) == 0;
            try
            {
                // Filters off: what comes back is what the connection carries.
                await using var db = At(pooled, me);
                if (waits) await db.Database.ExecuteSqlRawAsync("set statement_timeout = 20; select pg_sleep(1)", patience.Token);
                var titles = await db.Assessments.IgnoreQueryFilters().Select(file => file.Title).ToListAsync(patience.Token);
                answers.Seen++;
                if (titles is not [var title] || !title.StartsWith($"CNRY-{me}-", StringComparison.Ordinal)) answers.Foreign.Add($"{me} got {string.Join(", ", titles)}");
            }
            catch (Exception fault) when (!TestDatabase.Ct.IsCancellationRequested && (fault is OperationCanceledException or NpgsqlException or InvalidOperationException || IsConfused(fault)))
            {
                if (patience.IsCancellationRequested) answers.GivenUp++;
                else if (waits && fault.GetBaseException() is PostgresException { SqlState: PostgresErrorCodes.QueryCanceled }) answers.Late++;
                else if (IsLostBackend(fault)) answers.Lost++;
                else if (IsConfused(fault)) answers.Confused++;
                else throw;
            }
        }

        return answers;
    }

    // A killed backend says so, or is found gone when it is spoken to.
    static bool IsLostBackend(Exception fault) => fault.GetBaseException() is PostgresException { SqlState: PostgresErrorCodes.AdminShutdown } or IOException or System.Net.Sockets.SocketException;

    // A query given up while its statement is prepared can leave the driver with a statement whose columns it does not know (npgsql/npgsql, issue 6391):
    // whoever asks it next on that connection gets no row of anybody, and the connection is closed.
    static bool IsConfused(Exception fault) => fault.GetBaseException().Message.StartsWith("Received unexpected backend message", StringComparison.Ordinal);

    static async Task<int> KillAsync(TestDatabase database, CancellationToken over)
    {
        var killed = 0;
        using var beat = new PeriodicTimer(BetweenKills);
        try
        {
            while (await beat.WaitForNextTickAsync(over))
                if (await database.AsSuperuserAsync("select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and usename = 'portal_app' order by random() limit 1") is true) killed++;
        }
        catch (OperationCanceledException) when (over.IsCancellationRequested)
        {
            // The askers have come to their end.
        }

        return killed;
    }

    static PartnersDb At(PostgreSqlDatabase pooled, string me)
    {
        var options = new DbContextOptionsBuilder<PartnersDb>();
        pooled.Configure(options);
        var desk = new Desk();
        desk.Take(Some.OfficerOf(me));
        return new(options.Options, desk);
    }

    sealed class Answers
    {
        public int Seen, GivenUp, Late, Lost, Confused;

        public List<string> Foreign { get; } = [];
    }
}
