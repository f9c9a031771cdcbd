using Microsoft.EntityFrameworkCore;
using Npgsql;
using Rtop.Partners.Data;
using Rtop.Partners.Data.PostgreSql;
using Rtop.Partners.Data.Tenancy;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Tenancy;

/// <summary>P14 in short: five organizations share four connections, give up at random, and nobody gets what another asked for.</summary>
public sealed class PoolTests(DatabaseFixture databases)
{
    const int Askers = 16;
    const int QueriesEach = 200;

    [Fact]
    public async Task A_pooled_connection_never_carries_the_previous_organization()
    {
        await using var database = await databases.CreateDatabaseAsync();
        foreach (var code in Some.Codes) await Some.AssessmentAsync(database, code, Some.Terms(Some.Canary(code)));
        var small = new NpgsqlConnectionStringBuilder(database.Database.PortalConnectionString) { MaxPoolSize = 4, Timeout = 60 }.ConnectionString;
        var pooled = new PostgreSqlDatabase(small, null, new Dictionary<string, string>());

        var answers = await Task.WhenAll(Enumerable.Range(0, Askers).Select(asker => Task.Run(() => AskAsync(pooled, new Random(asker)))));

        Assert.All(answers, answer => Assert.Empty(answer.Foreign));
        Assert.True(answers.Sum(answer => answer.Seen) > Askers * QueriesEach / 2, "too few queries came to an end");
        Assert.True(answers.Sum(answer => answer.GivenUp) > 0, "no query was given up");
        await using var connection = new NpgsqlConnection(small);
        NpgsqlConnection.ClearPool(connection);
    }

    static async Task<(int Seen, int GivenUp, List<string> Foreign)> AskAsync(PostgreSqlDatabase pooled, Random random)
    {
        var (seen, givenUp, foreign) = (0, 0, new List<string>());
        for (var query = 0; query < QueriesEach; query++)
        {
            var me = Some.Codes[random.Next(Some.Codes.Length)];
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestDatabase.Ct);
            if (random.Next(4) == 0) patience.CancelAfter(TimeSpan.FromMilliseconds(random.Next(4)));
            try
            {
                // Filters off: what comes back is what the connection carries.
                await using var db = At(pooled, me);
                var titles = await db.Assessments.IgnoreQueryFilters().Select(file => file.Title).ToListAsync(patience.Token);
                seen++;
                if (titles is not [var title] || !title.StartsWith($"CNRY-{me}-", StringComparison.Ordinal)) foreign.Add($"{me} got {string.Join(", ", titles)}");
            }
            catch (Exception fault) when (patience.IsCancellationRequested && fault is OperationCanceledException or NpgsqlException or InvalidOperationException)
            {
                givenUp++;
            }
        }

        return (seen, givenUp, foreign);
    }

    static PartnersDb At(PostgreSqlDatabase pooled, string me)
    {
        var options = new DbContextOptionsBuilder<PartnersDb>();
        pooled.Configure(options);
        var desk = new Desk();
        desk.Take(Some.OfficerOf(me));
        return new(options.Options, desk);
    }
}
