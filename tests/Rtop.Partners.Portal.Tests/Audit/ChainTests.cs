using Microsoft.EntityFrameworkCore;
using Npgsql;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Audit;

/// <summary>P30: what must be recorded is recorded once, in the transaction of the act, and without content.</summary>
public sealed class ChainTests(DatabaseFixture databases) : IAsyncLifetime
{
    TestDatabase database = null!;

    static CancellationToken Ct => TestDatabase.Ct;

    [Fact]
    public async Task Every_act_stands_in_its_chain_and_the_chains_verify()
    {
        await Some.WorkedOnAsync(database, "un", "au");
        var chains = await Chains.ReadAsync(database);
        Assert.Equal(["au", "ecowas", "un"], chains.Keys.Order());
        Assert.Empty(Chains.FaultsOf(chains.Values.SelectMany(chain => chain)));
        Assert.Equal(["AssessmentOpened", "PartyInvited", "InvitationAccepted"], chains["un"].Take(3).Select(entry => entry.Act));
    }

    [Fact]
    public async Task An_act_on_another_organizations_file_stands_in_both_chains_and_names_its_officer_only_at_home()
    {
        var file = await Some.AssessmentAsync(database, "un", null, ("au", PartyRole.CoLead, PartyState.Accepted));
        var chains = await Chains.ReadAsync(database);

        var home = Assert.Single(chains["au"]);
        Assert.Equal(("au", Some.OfficerOf("au").Id, Some.OfficerOf("au").PersonId, file.Id), (home.Workspace, home.Officer, home.Person, home.Subject));
        var away = Assert.Single(chains["un"], entry => entry.Act == nameof(Act.InvitationAccepted));
        Assert.Equal(("au", null, null, file.Id), (away.Workspace, away.Officer, away.Person, away.Subject));
    }

    [Fact]
    public async Task An_auditor_reads_the_own_chain_and_no_other_and_nobody_else_reads_any()
    {
        var auditor = Some.OfficerOf("au");
        await database.PutAsync(new Workspaces.DutyHeld { Id = Guid.NewGuid(), OfficerId = auditor.Id, PersonId = auditor.PersonId, Workspace = auditor.Workspace, Duty = Workspaces.Duty.Auditor, From = Some.Today });
        await Some.AssessmentAsync(database, "un", null, ("au", PartyRole.CoLead, PartyState.Accepted));
        Assert.Equal("au", await database.AsAppAsync("au", auditor.PersonId, "select string_agg(distinct chain, ',') from audit.entries"));
        foreach (var (workspace, person) in new[] { ("asean", Some.OfficerOf("asean").PersonId), ("un", Some.OfficerOf("un").PersonId), ("un", auditor.PersonId), ("au", Some.ColleagueOf("au").PersonId), ("au", null) })
            Assert.Equal(0L, await database.AsAppAsync(workspace, person, "select count(*) from audit.entries"));
    }

    [Fact]
    public async Task What_was_written_stands_nowhere_in_the_chain()
    {
        var canary = Some.Canary("title");
        await Some.WorkedOnAsync(database, "un", "au", Some.Terms(canary));
        Assert.Equal(1L, await database.AsSuperuserAsync("select count(*) from portal.assessments where title = $1", canary));
        Assert.Equal(0L, await database.AsSuperuserAsync("select count(*) from audit.entries e where e::text like '%CNRY%'"));
    }

    [Fact]
    public async Task A_change_without_an_act_is_not_saved()
    {
        await using var db = database.At("un");
        db.Add(Assessment.Open(Some.Terms(), 1, Some.OfficerOf("un"), Some.Now));
        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync(Ct));
        Assert.Equal(0L, await database.AsSuperuserAsync("select count(*) from portal.assessments"));
    }

    [Fact]
    public async Task A_save_that_stops_in_the_middle_keeps_nobody_from_saving_and_is_not_there()
    {
        // As of a portal that the machine stopped between two questions: the chain's head is locked.
        await using var stopped = database.At("un");
        await using var half = await stopped.Database.BeginTransactionAsync(Ct);
        stopped.Add(Assessment.Open(Some.Terms("Never there"), 1, Some.OfficerOf("un"), Some.Now));
        stopped.Record(Act.AssessmentOpened, "assessment", null);
        await stopped.SaveChangesAsync(Ct);

        await Some.AssessmentAsync(database, "un");
        await Assert.ThrowsAnyAsync<Exception>(() => half.CommitAsync(Ct));
        Assert.Equal((1L, 0L), ((long)(await database.AsSuperuserAsync("select count(*) from portal.assessments"))!, (long)(await database.AsSuperuserAsync("select count(*) from portal.assessments where title = 'Never there'"))!));
        Assert.Empty(Chains.FaultsOf((await Chains.ReadAsync(database)).Values.SelectMany(chain => chain)));
    }

    [Fact]
    public async Task A_change_that_fails_leaves_no_act()
    {
        await Some.AssessmentAsync(database, "un");
        var before = await CountAsync();
        await Assert.ThrowsAsync<DbUpdateException>(() => database.SaveAsync(Some.OfficerOf("un"), Act.AssessmentOpened, db =>
        {
            // The number is taken.
            db.Add(Assessment.Open(Some.Terms(), 1, Some.OfficerOf("un"), Some.Now));
            return Task.CompletedTask;
        }));
        Assert.Equal(before, await CountAsync());
    }

    [Fact]
    public async Task An_outer_transaction_that_is_rolled_back_takes_the_acts_with_it()
    {
        await using (var db = database.At("un"))
        {
            await using var outer = await db.Database.BeginTransactionAsync(Ct);
            db.Record(Act.AssessmentRead, "assessment", Guid.NewGuid());
            await db.SaveChangesAsync(Ct);
            await outer.RollbackAsync(Ct);
        }

        Assert.Equal(0L, await CountAsync());
    }

    [Fact]
    public async Task With_a_failing_audit_no_act_succeeds()
    {
        await database.AsSuperuserAsync("revoke execute on function audit.append from portal_app");
        await Assert.ThrowsAsync<PostgresException>(() => Some.AssessmentAsync(database, "un"));
        Assert.Equal(0L, await database.AsSuperuserAsync("select count(*) from portal.assessments"));
    }

    [Fact]
    public async Task Whose_act_it_is_comes_from_the_connection_and_not_from_the_caller()
    {
        await database.AsAppAsync("au", null, "select audit.append(now(), null, null, 'X', 'x', null, '', '')");
        await database.AsAppAsync(null, null, "select audit.append(now(), null, null, 'X', 'x', null, '', '')");
        Assert.Equal("au:au,platform:", await database.AsSuperuserAsync("select string_agg(chain || ':' || workspace, ',' order by chain) from audit.entries"));
    }

    [Fact]
    public async Task Eight_writers_at_once_leave_chains_without_gaps()
    {
        const int Each = 25;
        await Task.WhenAll(Enumerable.Range(0, 8).Select(writer => Task.Run(async () =>
        {
            for (var act = 0; act < Each; act++)
            {
                // Crosswise, so that a wrong order of locks would end in a deadlock.
                var (me, owner) = writer % 2 == 0 ? ("un", "au") : ("au", "un");
                await using var db = database.At(me);
                db.Record(Act.AssessmentRead, "assessment", Guid.NewGuid(), Some.Code(owner));
                await db.SaveChangesAsync(Ct);
            }
        })));

        var chains = await Chains.ReadAsync(database);
        Assert.All(chains.Values, chain => Assert.Equal(Enumerable.Range(1, 8 * Each).Select(number => (long)number), chain.Select(entry => entry.Sequence)));
        Assert.Empty(Chains.FaultsOf(chains.Values.SelectMany(chain => chain)));
    }

    [Fact]
    public async Task Text_in_any_script_and_times_in_any_zone_hash_alike_in_the_database_and_outside()
    {
        await using (var db = database.At(Some.OfficerOf("un"), new StoppedClock(new(2026, 3, 4, 23, 59, 59, 123, 456, TimeSpan.FromHours(-5)))))
        {
            db.Record(Act.AssessmentRead, "é 中 الأمم 1:2", null, detail: "{\"a\":\"1:x\",\"ü\":null}");
            db.Record(Act.AssessmentRead, "", Guid.NewGuid(), detail: "");
            await db.SaveChangesAsync(Ct);
        }

        var chain = (await Chains.ReadAsync(database))["un"];
        Assert.Equal(2, chain.Count);
        Assert.Empty(Chains.FaultsOf(chain));
    }

    async Task<object?> CountAsync() => await database.AsSuperuserAsync("select count(*) from audit.entries");

    public async ValueTask InitializeAsync() => database = await databases.CreateDatabaseAsync();

    public async ValueTask DisposeAsync() => await database.DisposeAsync();

}

/// <summary>Reading and verifying chains as somebody outside would.</summary>
static class Chains
{
    public static async Task<Dictionary<string, List<AuditEntry>>> ReadAsync(TestDatabase database)
    {
        Dictionary<string, List<AuditEntry>> chains = [];
        await foreach (var entry in database.Database.ReadChainsAsync(TestDatabase.Ct))
        {
            if (!chains.TryGetValue(entry.Chain, out var chain)) chains[entry.Chain] = chain = [];
            chain.Add(entry);
        }

        return chains;
    }

    /// <summary>The first fault of each chain: which entry, and what is wrong.</summary>
    public static IReadOnlyList<(string Chain, long Sequence, string Fault)> FaultsOf(IEnumerable<AuditEntry> entries)
    {
        List<(string, long, string)> faults = [];
        foreach (var chain in entries.GroupBy(entry => entry.Chain))
        {
            AuditEntry? before = null;
            foreach (var entry in chain)
            {
                if (entry.FaultAfter(before) is { } fault)
                {
                    faults.Add((chain.Key, entry.Sequence, fault));
                    break;
                }

                before = entry;
            }
        }

        return faults;
    }
}
