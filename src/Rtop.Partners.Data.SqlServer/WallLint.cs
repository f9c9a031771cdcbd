using System.Text.Json;
using Microsoft.Data.SqlClient;

namespace Rtop.Partners.Data.SqlServer;

/// <summary>Looks at the database as it stands and names what is missing of the walls, and of the settings on which they stand. Asked at start; nothing found means they stand.</summary>
static class WallLint
{
    // One row a finding, all in one collation, as the catalogue has several. @walled: walled tables as a list in JSON, each "schema.name".
    internal const string Findings = """
        with walled as (select value collate database_default as name, object_id(value) as id from openjson(@walled))
        select (N'the table ' + name + N' is missing') collate database_default from walled where id is null
        union all
        select (N'no policy that is on and bound to its schema ' + v.says + N' of ' + w.name) collate database_default from walled w cross join
            (values (0, null, N'says who reads'), (1, 1, N'asks who adds to rows'), (1, 2, N'asks what becomes of rows'), (1, 3, N'asks who changes rows'), (1, 4, N'asks who removes rows')) as v (kind, operation, says)
          where w.id is not null and not exists (select 1 from sys.security_predicates p join sys.security_policies s on s.object_id = p.object_id
            where p.target_object_id = w.id and p.predicate_type = v.kind and isnull(p.operation, 0) = isnull(v.operation, 0) and s.is_enabled = 1 and s.is_schema_bound = 1)
        union all
        select (N'the table ' + schema_name(t.schema_id) + N'.' + t.name + N' stands in the schema of walled tables and has no wall') collate database_default from sys.tables t
          where t.schema_id in (schema_id(N'portal'), schema_id(N'audit')) and t.name <> N'migrations' and not exists (select 1 from sys.security_predicates p where p.target_object_id = t.object_id)
        union all
        select (N'the table ' + schema_name(t.schema_id) + N'.' + t.name + N' keeps its past where no policy is asked') collate database_default from sys.tables t
          where t.schema_id in (schema_id(N'portal'), schema_id(N'audit')) and (t.temporal_type <> 0 or t.is_tracked_by_cdc = 1)
        union all
        select (N'the module ' + schema_name(o.schema_id) + N'.' + o.name + N' runs with another''s rights') collate database_default from sys.sql_modules m join sys.objects o on o.object_id = m.object_id
          where m.execute_as_principal_id is not null and schema_name(o.schema_id) + N'.' + o.name not in (N'audit.append', N'audit.last_said') and has_perms_by_name(quotename(schema_name(o.schema_id)) + N'.' + quotename(o.name), N'OBJECT', N'EXECUTE') = 1
        union all
        select (N'the user portal_app is a member of ' + user_name(m.role_principal_id)) collate database_default from sys.database_role_members m where m.member_principal_id = user_id(N'portal_app')
        union all
        select (N'the user portal_app may do anything on this server') collate database_default where is_srvrolemember(N'sysadmin') = 1
        union all
        select (N'the user portal_app owns the schema ' + name) collate database_default from sys.schemas where principal_id = user_id(N'portal_app')
        union all
        select (N'the user portal_app may ' + lower(permission_name collate database_default) + N' on this database') collate database_default from sys.database_permissions
          where grantee_principal_id in (user_id(N'portal_app'), user_id(N'public')) and class = 0 and state in (N'G', N'W') and permission_name collate database_default not in (N'CONNECT', N'VIEW DATABASE STATE', N'VIEW ANY COLUMN MASTER KEY DEFINITION', N'VIEW ANY COLUMN ENCRYPTION KEY DEFINITION')
        union all
        select (N'the user portal_app may ' + lower(p.permission_name collate database_default) + N' the schema ' + schema_name(p.major_id)) collate database_default from sys.database_permissions p
          where p.grantee_principal_id in (user_id(N'portal_app'), user_id(N'public')) and p.class = 3 and p.state in (N'G', N'W') and schema_name(p.major_id) in (N'portal', N'audit', N'sec') and p.permission_name collate database_default <> N'VIEW DEFINITION'
        union all
        select (N'the user portal_app may write ' + o.name + N' of the audit') collate database_default from sys.database_permissions p join sys.objects o on o.object_id = p.major_id
          where p.grantee_principal_id in (user_id(N'portal_app'), user_id(N'public')) and p.class = 1 and o.schema_id = schema_id(N'audit') and o.type = N'U' and p.state in (N'G', N'W') and p.permission_name collate database_default <> N'SELECT'
        union all
        select (N'a plan may use several processors: run "alter database scoped configuration set maxdop = 1"') collate database_default where not exists (select 1 from sys.database_scoped_configurations where name = N'MAXDOP' and value = 1)
        union all
        select (N'reads wait for writers: run "alter database current set read_committed_snapshot on"') collate database_default where not exists (select 1 from sys.databases where database_id = db_id() and is_read_committed_snapshot_on = 1)
        union all
        select (N'the database is kept at the level of an older server: run "alter database current set compatibility_level = 150"') collate database_default where exists (select 1 from sys.databases where database_id = db_id() and compatibility_level < 150)
        union all
        select (N'SQL Server ' + cast(serverproperty(N'ProductVersion') as nvarchar(40)) + N' is too old: 2019 (15.0) or later is needed') collate database_default where cast(serverproperty(N'ProductMajorVersion') as int) < 15
        """;

    internal const string Who = $"select user_name(), (select cast(value as nvarchar(400)) from sys.extended_properties where class = 3 and major_id = schema_id(N'sec') and name = N'walls'), ({RowSecurity.AsTheyStand})";

    // What the server says when a key of the session context was set for reading only.
    const int ReadOnly = 15664;

    public static async Task<IReadOnlyList<string>> RunAsync(SqlConnection connection, RowSecurity walls, CancellationToken ct)
    {
        List<string> findings = [];
        await using (var command = new SqlCommand(Findings, connection))
        {
            command.Parameters.Add(new("@walled", System.Data.SqlDbType.NVarChar, -1) { Value = JsonSerializer.Serialize(walls.Tables.Select(table => $"{table.Schema}.{table.Name}")) });
            await using var reader = await command.ExecuteReaderAsync(ct);
            while (await reader.ReadAsync(ct)) findings.Add(reader.GetString(0));
        }

        await using (var who = new SqlCommand(Who, connection))
        {
            await using var reader = await who.ExecuteReaderAsync(ct);
            await reader.ReadAsync(ct);
            if (reader.GetString(0) != RowSecurity.App) findings.Add($"the portal is connected as {reader.GetString(0)} instead of {RowSecurity.App}");
            var mark = reader.IsDBNull(1) ? "" : reader.GetString(1);
            if (!mark.StartsWith($"walls {walls.Mark} ", StringComparison.Ordinal)) findings.Add("the policies in the database are of another version of the portal");
            else if (mark != $"walls {walls.Mark} {(reader.IsDBNull(2) ? "" : reader.GetString(2))}") findings.Add("the policies in the database were changed by hand: let the portal migrate again");
        }

        if (!await KeepsWhoAsksAsync(connection, ct)) findings.Add("who is asking can be said twice on one connection: the session context is not read-only");
        return findings;
    }

    static async Task<bool> KeepsWhoAsksAsync(SqlConnection connection, CancellationToken ct)
    {
        await using var twice = new SqlCommand("exec sp_set_session_context N'said', N'once', 1; exec sp_set_session_context N'said', N'twice', 1;", connection);
        try
        {
            await twice.ExecuteNonQueryAsync(ct);
            return false;
        }
        catch (SqlException refused) when (refused.Number == ReadOnly)
        {
            return true;
        }
    }
}
