using System.Text;
using Npgsql;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.Roundtables;

/// <summary>
/// What the holder of the database may learn of who said or wrote what: nothing. Two worlds are made, in which the same is said in another
/// order and written by the other of two people; if both leave the same behind, no question asked of it is answered better than by chance.
/// </summary>
public sealed class DumpTests(PortalFixture portals)
{
    static readonly string[] People = [.. Enumerable.Range(1, 18).Select(at => $"Participant {(at * 7) % 19:00} of the table")];

    [Fact]
    public async Task Two_orders_of_saying_and_two_people_who_write_leave_the_same_behind()
    {
        var one = await LeftBehindAsync("un.rapporteur", "un.lead", [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
        var other = await LeftBehindAsync("un.lead", "un.rapporteur", [7, 2, 9, 4, 0, 8, 1, 6, 3, 5]);
        Assert.Equal(one.Record, other.Record);
        Assert.Equal(one.Acts, other.Acts);
        Assert.Equal(one.InLog, other.InLog);
        // The log has all of them, and in the order of the record: it was looked into.
        Assert.Equal(Workbench.Said.OrderBy(said => Array.IndexOf(Workbench.Said, said) % 3).ThenBy(said => said, StringComparer.Ordinal), one.InLog);
        Assert.Equal(one.Participants, other.Participants);
        Assert.Contains(People[0], one.Participants, StringComparison.Ordinal);
    }

    sealed record LeftBehind(string Record, string Acts, IReadOnlyList<string> InLog, string Participants);

    async Task<LeftBehind> LeftBehindAsync(string first, string second, int[] order)
    {
        await using var portal = await portals.OpenAsync();
        // Two who write: the head of desk is a rapporteur too.
        await portal.SqlAsync("insert into portal.duties (id, officer_id, person_id, workspace, duty, \"from\") select gen_random_uuid(), o.id, o.person_id, o.workspace, 8, '2020-01-01' from portal.officers o join portal.persons p on p.id = o.person_id where p.email like 'un.lead@%'");
        await portal.StampAsync();
        using var desk = await portal.BrowserAsync("un.desk");
        var address = await Workbench.OpenAsync(desk, "UN rapporteur", "UN head of desk");
        var id = Guid.Parse(address.Split('/')[^1]);
        var lists = await desk.GetAsync($"{address}/participants");
        lists = await desk.SubmitAsync(await desk.SubmitAsync(lists, "form.panel", button: "button[name=more]"), "form.panel", button: "button[name=more]");
        await desk.SubmitAsync(lists, "form.panel", People.Index().SelectMany(one => new[] { ($"Form.Rows[{one.Index}].Name", one.Item), ($"Form.Rows[{one.Index}].Listed", one.Index % 6 == 0 ? null : "true") }).ToDictionary(pair => pair.Item1, pair => pair.Item2));

        string log;
        await using (var keeping = new NpgsqlConnection(portal.Superuser))
        {
            await keeping.OpenAsync();
            // While the slot lives, no checkpoint of a test beside this one takes away the log that is to be read.
            await AskAsync(keeping, $"select pg_create_physical_replication_slot('dump_{Guid.NewGuid():n}', true, true)::text");
            var start = await AskAsync(keeping, "select pg_current_wal_lsn()::text");
            using (var writer = await portal.BrowserAsync(first)) await Workbench.WriteAsync(writer, address, order.Select(at => Workbench.Said[at]));
            log = await LogSinceAsync(keeping, start);
        }

        using (var editor = await portal.BrowserAsync(second))
        {
            var form = await editor.GetAsync($"{address}/record");
            await editor.SubmitAsync(form, "form.panel", new() { ["Form.Rows[3].Theme"] = "A theme" });
        }

        // One row, in transactions in which nobody is named but by the chain, which names nobody; and the words stand nowhere else.
        Assert.Equal(1L, await portal.SqlAsync("select count(*) from portal.roundtable_records where roundtable_id = $1", id));
        var people = ((string)(await portal.SqlAsync("select string_agg(person_id || ' ' || id, ' ') from portal.officers where person_id is not null and workspace = 'un'"))!).Split(' ');
        await foreach (var (table, row, isSame) in RowsAsync(portal, id))
        {
            if (isSame || table == "portal.roundtable_records") Assert.DoesNotContain(people, person => row.Contains(person, StringComparison.Ordinal));
            if (table != "portal.roundtable_records") Assert.DoesNotContain(Workbench.Said, said => row.Contains(said, StringComparison.Ordinal));
        }

        return new(
            (string)(await portal.SqlAsync("select text || count || kept_on from portal.roundtable_records where roundtable_id = $1", id))!,
            (string)(await portal.SqlAsync("select string_agg(concat_ws('|', chain, at_utc, workspace, coalesce(officer::text, '-'), coalesce(person::text, '-'), kind, detail), E'\\n') from audit.entries where subject = $1 and act = 'RoundtableRecordKept'", id))!,
            [.. Workbench.Said.Select(said => (Said: said, At: log.IndexOf(said, StringComparison.Ordinal))).Where(found => found.At >= 0).OrderBy(found => found.At).Select(found => found.Said)],
            (string)(await portal.SqlAsync("select string_agg(text, E'\\n' order by consented) from portal.participant_lists where roundtable_id = $1", id))!);
    }

    // Every row of every table as text, and whether the transaction that wrote the record wrote it too.
    static async IAsyncEnumerable<(string Table, string Row, bool IsSame)> RowsAsync(RunningPortal portal, Guid id)
    {
        await using var connection = new NpgsqlConnection(portal.Superuser);
        await connection.OpenAsync();
        var mark = (string)(await portal.SqlAsync("select xmin::text from portal.roundtable_records where roundtable_id = $1", id))!;
        List<string> tables = [];
        await foreach (var row in ReadAsync(connection, "select schemaname || '.' || quote_ident(tablename) from pg_tables where schemaname in ('portal', 'accounts', 'audit', 'jobs')")) tables.Add(row.GetString(0));
        Assert.True(tables.Count > 100, $"only {tables.Count} tables");
        foreach (var table in tables)
            await foreach (var row in ReadAsync(connection, $"select t::text, xmin::text from {table} t where {(table == "portal.roundtable_records" ? $"roundtable_id = '{id}'" : "true")}")) yield return (table, row.GetString(0), row.GetString(1) == mark);
    }

    static async IAsyncEnumerable<NpgsqlDataReader> ReadAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync()) yield return reader;
    }

    static async Task<string> AskAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return (string)(await command.ExecuteScalarAsync())!;
    }

    // The log as bytes, from a place in it until its end.
    static async Task<string> LogSinceAsync(NpgsqlConnection connection, string start)
    {
        // The servers of tests write their log when they find the time: a commit that waits for the disk waits for all that stands before it.
        await AskAsync(connection, "set synchronous_commit = on; select pg_logical_emit_message(true, 'dump', 'end')::text");
        await using var command = new NpgsqlCommand("select pg_read_binary_file('pg_wal/' || name) from pg_ls_waldir() where name >= pg_walfile_name($1::pg_lsn) and name <= pg_walfile_name(pg_current_wal_lsn()) and name ~ '^[0-9A-F]{24}$' order by name", connection) { Parameters = { new() { Value = start } } };
        await using var reader = await command.ExecuteReaderAsync();
        var log = new StringBuilder();
        // A record of the log goes on behind the head of the next page; without the heads its words are whole.
        const int Page = 8192, Head = 24, FirstHead = 40;
        var from = (int)(Convert.ToInt64(start.Split('/')[1], 16) % (16 * 1024 * 1024)) / Page * Page;
        while (await reader.ReadAsync())
        {
            var segment = Encoding.Latin1.GetString((byte[])reader[0]);
            for (; from < segment.Length; from += Page) log.Append(segment, from + (from == 0 ? FirstHead : Head), Page - (from == 0 ? FirstHead : Head));
            from = 0;
        }

        return log.ToString();
    }
}
