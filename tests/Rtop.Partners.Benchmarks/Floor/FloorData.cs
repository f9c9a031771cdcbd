using Npgsql;

namespace Rtop.Partners.Benchmarks.Floor;

/// <summary>What the pages read and write: one round trip a page.</summary>
public sealed class FloorData(NpgsqlDataSource database)
{
    const string Head = """
        select a.id, a.number, a.title, a.situation, a.countries, a.label, a.rhythm_days, c.number, c.due_on, c.id
        from portal.assessments a join portal.cycles c on c.assessment_id = a.id and c.closed_on is null where a.id = $1
        """;

    const string Parties = """
        select p.workspace, p.role, exists (select from portal.rating_sheets s join portal.cycles c on c.id = s.cycle_id where c.assessment_id = $1 and s.workspace = p.workspace and s.submitted_at is not null)
        from portal.parties p where p.assessment_id = $1 and p.ended_at is null order by p.role, p.since
        """;

    /// <summary>Names of the workspaces and what waits for one of them.</summary>
    public Task<IReadOnlyList<WaitingRow>> WaitingAsync(Guid person, string workspace) => BatchAsync(
        [
            ("select name, zone from portal.persons where id = $1", [person]),
            ("""select code, names, acronyms from portal.workspaces order by "order" """, []),
            ("select id from portal.invitations where workspace = $1 and ended_at is null and not exists (select from portal.answers where invitation_id = invitations.id)", [workspace]),
            ("""
             select a.id, a.number, a.title, a.originator, c.number, c.due_on, (select count(*) from portal.ratings r join portal.rating_sheets s on s.id = r.sheet_id where s.cycle_id = c.id and s.workspace = $1),
               array(select s.workspace from portal.rating_sheets s where s.cycle_id = c.id and s.submitted_at is not null)
             from portal.parties p join portal.assessments a on a.id = p.assessment_id join portal.cycles c on c.assessment_id = a.id and c.closed_on is null
             where p.workspace = $1 and p.ended_at is null and p.role <> 3
               and not exists (select from portal.rating_sheets s where s.cycle_id = c.id and s.workspace = $1 and s.submitted_at is not null)
             order by c.due_on, a.number
             """, [workspace]),
        ],
        async reader =>
        {
            for (var skipped = 0; skipped < 3; skipped++) await reader.NextResultAsync();
            return (IReadOnlyList<WaitingRow>)await RowsAsync(reader, row => new WaitingRow(row.GetGuid(0), row.GetInt32(1), row.GetString(2), row.GetString(3), row.GetInt32(4), row.GetFieldValue<DateOnly>(5), row.GetInt64(6), row.GetFieldValue<string[]>(7)));
        });

    /// <summary>The first page of the list.</summary>
    public Task<IReadOnlyList<ListRow>> ListAsync(Guid person, string workspace) => BatchAsync(
        [
            ("select name, zone from portal.persons where id = $1", [person]),
            ("""select code, names, acronyms from portal.workspaces order by "order" """, []),
            ("""
             select page.id, page.number, page.title, page.label, page.role, array(select workspace from portal.parties where assessment_id = page.id and ended_at is null and workspace <> $1 order by 1),
               page.cycle, page.due_on, exists (select from portal.rating_sheets where cycle_id = page.cycle_id and workspace = $1 and submitted_at is not null), exists (select from portal.reveals where cycle_id = page.cycle_id)
             from (select a.id, a.number, a.title, a.label, p.role, c.id as cycle_id, c.number as cycle, c.due_on
               from portal.parties p join portal.assessments a on a.id = p.assessment_id left join portal.cycles c on c.assessment_id = a.id and c.closed_on is null
               where p.workspace = $1 and p.ended_at is null and c.id is not null order by c.due_on, a.number limit 51) page
             order by page.due_on, page.number
             """, [workspace]),
        ],
        async reader =>
        {
            for (var skipped = 0; skipped < 2; skipped++) await reader.NextResultAsync();
            return (IReadOnlyList<ListRow>)await RowsAsync(reader, row => new ListRow(row.GetGuid(0), row.GetInt32(1), row.GetString(2), row.GetInt32(3), row.GetInt32(4), row.GetFieldValue<string[]>(5), row.GetInt32(6), row.GetFieldValue<DateOnly>(7), row.GetBoolean(8), row.GetBoolean(9)));
        });

    /// <summary>One assessment with its text and comments.</summary>
    public Task<AssessmentRows> AssessmentAsync(Guid id, string workspace) => BatchAsync(
        [
            (Head, [id]),
            (Parties, [id]),
            ("select id, heading, text, revision, changed_by, changed_at from portal.sections where assessment_id = $1 order by position", [id]),
            ("""
             select c.id, c.workspace, p.name, c.text, c.at from portal.comments c left join portal.officers o on o.id = c.officer_id and o.workspace = $2 left join portal.persons p on p.id = o.person_id
             where c.assessment_id = $1 order by c.at
             """, [id, workspace]),
        ],
        async reader =>
        {
            var (head, parties) = await HeadAsync(reader);
            var sections = await RowsAsync(reader, row => new SectionRow(row.GetGuid(0), row.GetString(1), row.GetString(2), row.GetInt32(3), row.GetString(4), row.GetDateTime(5)));
            await reader.NextResultAsync();
            var comments = await RowsAsync(reader, row => new CommentRow(row.GetGuid(0), row.GetString(1), row.IsDBNull(2) ? null : row.GetString(2), row.GetString(3), row.GetDateTime(4)));
            return new AssessmentRows(head, parties, sections, comments, []);
        });

    /// <summary>One assessment with the ratings of all.</summary>
    public Task<AssessmentRows> RatingsAsync(Guid id) => BatchAsync(
        [
            (Head, [id]),
            (Parties, [id]),
            ("select r.workspace, r.code, r.level, r.trend, r.confidence, r.reason, r.revision from portal.ratings r join portal.cycles c on c.id = r.cycle_id where c.assessment_id = $1 and c.closed_on is null", [id]),
        ],
        async reader =>
        {
            var (head, parties) = await HeadAsync(reader);
            return new AssessmentRows(head, parties, [], [], await RowsAsync(reader, RatingOf));
        });

    const string Milestones = """
        select m.id, m.code, m.title, m.due_on, m.state, concat_ws(', ', m.first_lead, m.second_lead), p.number, p.acronym, m.reported_at
        from (select * from portal.milestones order by due_on, id limit $1) m join portal.programmes p on p.id = m.programme_id order by m.due_on, m.id
        """;

    /// <summary>The first milestones by the day on which they are due.</summary>
    public Task<List<MilestoneRow>> MilestonesAsync(int most) => BatchAsync([(Milestones, [most])], reader => RowsAsync(reader, row => new MilestoneRow(row.GetGuid(0), row.GetString(1), row.GetString(2), row.IsDBNull(3) ? null : row.GetFieldValue<DateOnly>(3), row.GetInt32(4), row.GetString(5), row.GetInt32(6), row.GetString(7), row.IsDBNull(8) ? null : row.GetDateTime(8))));

    /// <summary>One's own rating of one line.</summary>
    public Task<RatingRow> RatingAsync(Guid id, string workspace, string code) => BatchAsync(
        [("select r.workspace, r.code, r.level, r.trend, r.confidence, r.reason, r.revision from portal.ratings r join portal.cycles c on c.id = r.cycle_id and c.closed_on is null where r.assessment_id = $1 and r.workspace = $2 and r.code = $3", [id, workspace, code])],
        async reader => (await RowsAsync(reader, RatingOf))[0]);

    /// <summary>Saves one rating and that it was saved; false when somebody else was first.</summary>
    public async Task<bool> SaveAsync(Guid id, string workspace, string code, int revision, int level, string reason, Guid person)
    {
        await using var connection = await database.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var batch = new NpgsqlBatch(connection, transaction);
        Add(batch, """
            update portal.ratings set level = $5, reason = $6, revision = revision + 1, changed_at = now(), changed_by = $7
            where sheet_id = (select s.id from portal.rating_sheets s join portal.cycles c on c.id = s.cycle_id where c.assessment_id = $1 and s.workspace = $2 and s.submitted_at is null) and code = $3 and actor = '' and revision = $4
            """, [id, workspace, code, revision, level, reason, person]);
        Add(batch, "insert into public.floor_audit (at, person, act, subject) values (now(), $1, 'RatingSaved', $2)", [person, id]);
        if (await batch.ExecuteNonQueryAsync() != 2) return false;
        await transaction.CommitAsync();
        return true;
    }

    /// <summary>The account behind an address: its id and the hash of its passphrase.</summary>
    public Task<(Guid Id, string Hash)> AccountAsync(string email) => BatchAsync(
        [("select id, password_hash from accounts.accounts where normalized_email = $1", [email.ToUpperInvariant()])],
        async reader => (await RowsAsync(reader, row => (row.GetGuid(0), row.GetString(1))))[0]);

    /// <summary>Begins a session and records it.</summary>
    public Task<int> BeginSessionAsync(byte[] token, Guid account) => BatchAsync(
        [
            ("insert into accounts.sessions (token_hash, id, account_id, method, started_at, seen_at) values ($1, gen_random_uuid(), $2, 'pwd', now(), now())", [token, account]),
            ("insert into public.floor_audit (at, person, act, subject) values (now(), $1, 'SignedIn', $1)", [account]),
        ],
        reader => Task.FromResult(reader.RecordsAffected));

    static RatingRow RatingOf(NpgsqlDataReader row)
    {
        int? Number(int at) => row.IsDBNull(at) ? null : row.GetInt32(at);
        return new(row.GetString(0), row.GetString(1), Number(2), Number(3), Number(4), row.GetString(5), row.GetInt32(6));
    }

    static async Task<(HeadRow, List<PartyRow>)> HeadAsync(NpgsqlDataReader reader)
    {
        var head = (await RowsAsync(reader, row => new HeadRow(row.GetGuid(0), row.GetInt32(1), row.GetString(2), row.GetString(3), row.GetFieldValue<string[]>(4), row.GetInt32(5), row.GetInt32(6), row.GetInt32(7), row.GetFieldValue<DateOnly>(8), row.GetGuid(9))))[0];
        await reader.NextResultAsync();
        var parties = await RowsAsync(reader, row => new PartyRow(row.GetString(0), row.GetInt32(1), row.GetBoolean(2)));
        await reader.NextResultAsync();
        return (head, parties);
    }

    async Task<T> BatchAsync<T>((string Sql, object[] Values)[] statements, Func<NpgsqlDataReader, Task<T>> read)
    {
        await using var connection = await database.OpenConnectionAsync();
        await using var batch = new NpgsqlBatch(connection);
        foreach (var (sql, values) in statements) Add(batch, sql, values);
        await using var reader = await batch.ExecuteReaderAsync();
        return await read(reader);
    }

    static void Add(NpgsqlBatch batch, string sql, object[] values)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (var value in values) command.Parameters.Add(new() { Value = value });
        batch.BatchCommands.Add(command);
    }

    static async Task<List<T>> RowsAsync<T>(NpgsqlDataReader reader, Func<NpgsqlDataReader, T> read)
    {
        List<T> rows = [];
        while (await reader.ReadAsync()) rows.Add(read(reader));
        return rows;
    }
}
