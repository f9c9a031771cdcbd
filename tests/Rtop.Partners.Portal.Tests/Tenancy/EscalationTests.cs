using Npgsql;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Tenancy;

/// <summary>P10, P15: what somebody would try who can run SQL as the portal's own role, sitting at AU's desk on a file of UN's.</summary>
public sealed class EscalationTests(SharedFile shared) : IClassFixture<SharedFile>
{
    static Guid Me => Some.OfficerOf("au").PersonId!.Value;

    [Theory]
    [InlineData("alter table portal.assessments disable row level security", "42501")]
    [InlineData("alter table portal.assessments no force row level security", "42501")]
    [InlineData("drop policy reads on portal.assessments", "42501")]
    [InlineData("create policy mine on portal.assessments using (true)", "42501")]
    [InlineData("alter policy reads on portal.assessments using (true)", "42501")]
    [InlineData("set role portal_owner", "42501")]
    [InlineData("set role portal_migrator", "42501")]
    [InlineData("set role portal_superuser", "42501")]
    [InlineData("set session authorization portal_superuser", "42501")]
    [InlineData("alter role portal_app bypassrls", "42501")]
    [InlineData("grant portal_owner to portal_app", "42501")]
    [InlineData("set row_security = off; select count(*) from portal.assessments", "42501")]
    [InlineData("truncate portal.comments", "42501")]
    [InlineData("delete from portal.comments", "42501")]
    [InlineData("copy portal.assessments to program 'cat'", "42501")]
    [InlineData("copy portal.comments (id) from stdin", "0A000")]
    [InlineData("create table portal.loot (id int)", "42501")]
    [InlineData("create table public.loot (id int)", "42501")]
    [InlineData("create view portal.peep as select * from portal.assessments", "42501")]
    [InlineData("create function sec.workspace() returns text language sql as $$ select 'un' $$", "42501")]
    [InlineData("create schema loot", "42501")]
    [InlineData("create trigger t after insert on portal.comments execute function sec.workspace()", "42501")]
    [InlineData("alter function audit.append rename to gone", "42501")]
    [InlineData("insert into audit.entries select * from audit.entries", "42501")]
    [InlineData("update audit.entries set act = 'Other'", "42501")]
    [InlineData("delete from audit.entries", "42501")]
    [InlineData("truncate audit.entries", "42501")]
    [InlineData("select * from audit.heads", "42501")]
    [InlineData("update audit.heads set seq = 0", "42501")]
    [InlineData("select audit.link('un', now(), 'un', null, null, 'X', 'x', null, '')", "42501")]
    [InlineData("update portal.assessments set originator = 'au'", "42501")]
    [InlineData("update portal.comments set workspace = 'au'", "42501")]
    [InlineData("update portal.invitations set workspace = 'au'", "42501")]
    [InlineData("update portal.invitations set role = 1 where workspace = 'au'", "42501")]
    [InlineData("update portal.parties set role = 1 where workspace = 'au'", "42501")]
    [InlineData("update portal.answers set verdict = 1", "42501")]
    [InlineData("update portal.ratings set workspace = 'au'", "42501")]
    [InlineData("update portal.reveals set early = false", "42501")]
    [InlineData("insert into portal.officers (id, workspace, person_id, title) values (gen_random_uuid(), 'un', '{me}', 'Mole')", "42501")]
    [InlineData("insert into portal.duties (id, officer_id, workspace, duty, \"from\") select gen_random_uuid(), id, workspace, 6, '2026-01-01' from portal.officers", "42501")]
    [InlineData("insert into portal.invitations (id, assessment_id, originator, workspace, role, number, title, label, sent_by, sent_at) values (gen_random_uuid(), '{file}', 'un', 'au', 1, 1, '', 1, '{me}', now())", "42501")]
    [InlineData("insert into portal.invitations (id, assessment_id, originator, workspace, role, number, title, label, sent_by, sent_at) values (gen_random_uuid(), '{file}', 'au', 'asean', 1, 1, '', 1, '{me}', now())", "23503")]
    [InlineData("insert into portal.answers (invitation_id, originator, workspace, verdict, at, officer_id) select '{silent}', 'un', 'osce', 1, now(), '{me}'", "42501")]
    [InlineData("insert into portal.answers (invitation_id, originator, workspace, verdict, at, officer_id) select '{silent}', 'un', 'au', 1, now(), '{me}'", "42501")]
    [InlineData("insert into portal.parties (id, assessment_id, originator, workspace, role, since) values (gen_random_uuid(), '{file}', 'un', 'au', 1, now())", "42501")]
    [InlineData("insert into portal.comments (id, assessment_id, originator, workspace, officer_id, text, at) values (gen_random_uuid(), '{file}', 'un', 'un', '{me}', 'forged', now())", "42501")]
    public async Task The_portals_own_role_is_refused(string sql, string state)
    {
        var silent = await shared.Database.AsSuperuserAsync("select id from portal.invitations where workspace = 'osce'");
        sql = sql.Replace("{me}", Me.ToString()).Replace("{file}", shared.File.Id.ToString()).Replace("{silent}", silent!.ToString());
        await using var connection = await shared.Database.OpenAsAppAsync("au", Me);
        await using var transaction = await connection.BeginTransactionAsync(TestDatabase.Ct);
        await using var command = new NpgsqlCommand(sql, connection, transaction);
        var refused = await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteNonQueryAsync(TestDatabase.Ct));
        Assert.Equal(state, refused.SqlState);
    }

    [Theory]
    [InlineData("update portal.assessments set title = 'Taken'")]
    [InlineData("update portal.invitations set ended_at = now()")]
    [InlineData("update portal.parties set ended_at = now()")]
    [InlineData("update portal.persons set name = 'Taken' where id <> '{me}'")]
    [InlineData("update portal.rating_sheets set submitted_at = now() where workspace <> 'au'")]
    [InlineData("update portal.ratings set level = 4 where workspace <> 'au'")]
    public async Task A_party_changes_no_row_that_is_not_its_to_change(string sql)
    {
        await using var connection = await shared.Database.OpenAsAppAsync("au", Me);
        await using var command = new NpgsqlCommand(sql.Replace("{me}", Me.ToString()), connection);
        Assert.Equal(0, await command.ExecuteNonQueryAsync(TestDatabase.Ct));
    }
}
