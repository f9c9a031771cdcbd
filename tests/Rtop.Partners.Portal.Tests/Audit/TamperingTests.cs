using Npgsql;
using Rtop.Partners.Audit;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Audit;

/// <summary>P31: whatever a superuser changes by hand is found, and the first bad entry named. (A tail cut off is found with the signed heads.)</summary>
public sealed class TamperingTests(TamperingTests.TenEntries chain) : IClassFixture<TamperingTests.TenEntries>
{
    [Theory]
    [InlineData("update audit.entries set at_utc = at_utc + interval '1 microsecond' where seq = 5", 5)]
    [InlineData("update audit.entries set workspace = 'au' where seq = 5", 5)]
    [InlineData("update audit.entries set officer = gen_random_uuid() where seq = 5", 5)]
    [InlineData("update audit.entries set officer = null where seq = 5", 5)]
    [InlineData("update audit.entries set person = null where seq = 5", 5)]
    [InlineData("update audit.entries set officer = person, person = officer where seq = 5", 5)]
    [InlineData("update audit.entries set act = 'Commented' where seq = 5", 5)]
    [InlineData("update audit.entries set kind = 'cycle' where seq = 5", 5)]
    [InlineData("update audit.entries set kind = '', detail = kind where seq = 5", 5)]
    [InlineData("update audit.entries set subject = gen_random_uuid() where seq = 5", 5)]
    [InlineData("update audit.entries set subject = null where seq = 5", 5)]
    [InlineData("update audit.entries set detail = 'more' where seq = 5", 5)]
    [InlineData("update audit.entries set previous = decode(repeat('00', 32), 'hex') where seq = 5", 5)]
    [InlineData("update audit.entries set hash = decode(repeat('00', 32), 'hex') where seq = 5", 5)]
    [InlineData("update audit.entries set hash = sha256('x') where seq = 10", 10)]
    [InlineData("delete from audit.entries where seq = 1", 2)]
    [InlineData("delete from audit.entries where seq = 5", 6)]
    [InlineData("delete from audit.entries where seq between 3 and 7", 8)]
    [InlineData("delete from audit.entries where seq = 5; update audit.entries set seq = seq - 1 where seq > 5", 5)]
    [InlineData("update audit.entries set seq = 99 where seq = 5; update audit.entries set seq = 5 where seq = 6; update audit.entries set seq = 6 where seq = 99", 5)]
    [InlineData("update audit.entries set seq = seq + 1000; update audit.entries set seq = seq - 999", 2)]
    [InlineData("update audit.entries set seq = seq + 1000; update audit.entries set seq = seq - 999; insert into audit.entries select chain, 1, at_utc, workspace, officer, person, act, kind, subject, detail, decode(repeat('00', 32), 'hex'), hash from audit.entries where seq = 2", 2)]
    [InlineData("insert into audit.entries select chain, 11, at_utc, workspace, officer, person, act, kind, subject, detail, hash, hash from audit.entries where seq = 10", 11)]
    [InlineData("insert into audit.entries select chain, 12, at_utc, workspace, officer, person, act, kind, subject, detail, hash, hash from audit.entries where seq = 10", 12)]
    [InlineData("update audit.entries set chain = 'au'", 1)]
    public async Task A_change_by_hand_is_found_and_the_first_bad_entry_named(string tampering, long first)
    {
        // In a transaction that nobody commits: the next test finds the chain as it was.
        await using var connection = new NpgsqlConnection(chain.Database.Superuser);
        await connection.OpenAsync(TestDatabase.Ct);
        await using var transaction = await connection.BeginTransactionAsync(TestDatabase.Ct);
        await using (var change = new NpgsqlCommand(tampering, connection, transaction)) Assert.NotEqual(0, await change.ExecuteNonQueryAsync(TestDatabase.Ct));

        var fault = Assert.Single(Chains.FaultsOf(await EntriesAsync(connection)));
        Assert.Equal(first, fault.Sequence);
    }

    [Fact]
    public async Task An_untouched_chain_has_no_fault()
    {
        var entries = (await Chains.ReadAsync(chain.Database))["un"];
        Assert.Equal(10, entries.Count);
        Assert.Empty(Chains.FaultsOf(entries));
    }

    [Fact]
    public async Task A_tail_cut_off_leaves_a_chain_that_verifies_but_no_longer_reaches_its_head()
    {
        await using var connection = new NpgsqlConnection(chain.Database.Superuser);
        await connection.OpenAsync(TestDatabase.Ct);
        await using var transaction = await connection.BeginTransactionAsync(TestDatabase.Ct);
        await using (var cut = new NpgsqlCommand("delete from audit.entries where seq > 7", connection, transaction)) await cut.ExecuteNonQueryAsync(TestDatabase.Ct);
        var entries = await EntriesAsync(connection);
        Assert.Empty(Chains.FaultsOf(entries));
        await using var head = new NpgsqlCommand("select seq from audit.heads where chain = 'un'", connection, transaction);
        Assert.NotEqual(entries[^1].Sequence, await head.ExecuteScalarAsync(TestDatabase.Ct));
    }

    // As ReadChainsAsync reads, but inside the transaction of the tampering.
    static async Task<List<AuditEntry>> EntriesAsync(NpgsqlConnection connection)
    {
        await using var command = new NpgsqlCommand("select chain, seq, at_utc, workspace, officer, person, act, kind, subject, detail, previous, hash from audit.entries order by chain, seq", connection);
        await using var reader = await command.ExecuteReaderAsync(TestDatabase.Ct);
        List<AuditEntry> entries = [];
        while (await reader.ReadAsync(TestDatabase.Ct))
            entries.Add(new()
            {
                Chain = reader.GetString(0),
                Sequence = reader.GetInt64(1),
                At = reader.GetFieldValue<DateTimeOffset>(2),
                Workspace = reader.GetString(3),
                Officer = reader.IsDBNull(4) ? null : reader.GetGuid(4),
                Person = reader.IsDBNull(5) ? null : reader.GetGuid(5),
                Act = reader.GetString(6),
                Kind = reader.GetString(7),
                Subject = reader.IsDBNull(8) ? null : reader.GetGuid(8),
                Detail = reader.GetString(9),
                Previous = (byte[])reader[10],
                Hash = (byte[])reader[11],
            });
        return entries;
    }

    /// <summary>A chain of ten acts of UN's.</summary>
    public sealed class TenEntries(DatabaseFixture databases) : IAsyncLifetime
    {
        public TestDatabase Database { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            Database = await databases.CreateDatabaseAsync();
            for (var entry = 0; entry < 10; entry++)
            {
                await using var db = Database.At("un");
                db.Record(Act.AssessmentRead, "assessment", Guid.NewGuid(), detail: $"{entry}");
                await db.SaveChangesAsync(TestDatabase.Ct);
            }
        }

        public async ValueTask DisposeAsync() => await Database.DisposeAsync();
    }
}
