using Npgsql;

namespace Rtop.Partners.Data.PostgreSql;

/// <summary>Looks at the database as it stands and names what is missing of the walls. Asked at start and by tests; nothing found means they stand.</summary>
static class WallLint
{
    // One row a finding. $1: walled tables as "schema.name"; $2: those of which rows may go.
    const string Findings = """
        with walled as (select t as name, to_regclass(t) as oid from unnest($1::text[]) t)
        select 'the table ' || name || ' is missing' from walled where oid is null
        union all
        select 'row security is not enabled and forced on ' || w.name from walled w join pg_class c on c.oid = w.oid where not (c.relrowsecurity and c.relforcerowsecurity)
        union all
        select 'no policy says who reads ' || w.name from walled w where w.oid is not null and not exists (select from pg_policy p where p.polrelid = w.oid and p.polcmd in ('r', '*'))
        union all
        select 'the policy ' || p.polname || ' of ' || w.name || ' holds for everybody' from walled w join pg_policy p on p.polrelid = w.oid
          where 'true' in (pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)) and w.name not in ('portal.workspaces', 'portal.frameworks', 'portal.member_states')
        union all
        select 'the policy ' || p.polname || ' of ' || w.name || ' is not the portal''s' from walled w join pg_policy p on p.polrelid = w.oid where p.polname not in ('reads', 'adds', 'changes', 'removes') and not (w.name = 'audit.entries' and p.polname in ('entries_by_function', 'last_said'))
        union all
        select 'the table ' || n.nspname || '.' || c.relname || ' stands in the schema of walled tables and has no wall' from pg_class c join pg_namespace n on n.oid = c.relnamespace
          where n.nspname in ('portal', 'audit') and c.relkind in ('r', 'p') and c.relname <> 'migrations' and not (c.relrowsecurity and c.relforcerowsecurity)
        union all
        select 'the view ' || n.nspname || '.' || c.relname || ' sees through the walls' from pg_class c join pg_namespace n on n.oid = c.relnamespace
          where n.nspname in ('portal', 'accounts', 'audit', 'sec', 'public') and (c.relkind = 'm' or (c.relkind = 'v' and not coalesce(c.reloptions @> array['security_invoker=true'], false)))
        union all
        select 'the function ' || p.oid::regprocedure || ' runs with its owner''s rights' from pg_proc p join pg_namespace n on n.oid = p.pronamespace
          where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema') and p.oid::regprocedure::text not like 'audit.append(%' and p.oid::regprocedure::text <> 'audit.last_said(text,uuid)' and has_function_privilege('portal_app', p.oid, 'execute')
        union all
        select 'the function ' || p.oid::regprocedure || ' is not for portal_app, but it may call ' || n.nspname || '.' || p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
          where n.nspname = 'audit' and p.proname not in ('append', 'last_said') and has_function_privilege('portal_app', p.oid, 'execute')
        union all
        select 'the role portal_app may pass the walls: ' || concat_ws(', ', case when rolsuper then 'superuser' end, case when rolbypassrls then 'bypassrls' end,
            case when rolcreaterole then 'createrole' end, case when rolreplication then 'replication' end)
          from pg_roles where rolname = 'portal_app' and (rolsuper or rolbypassrls or rolcreaterole or rolreplication)
        union all
        select 'the role portal_app is a member of ' || r.rolname from pg_auth_members m join pg_roles r on r.oid = m.roleid where m.member = 'portal_app'::regrole
        union all
        select 'the role portal_app owns ' || c.oid::regclass from pg_class c where c.relowner = 'portal_app'::regrole
        union all
        select 'the role portal_app may create things in ' || nspname from pg_namespace
          where nspname in ('portal', 'accounts', 'audit', 'sec', 'jobs', 'public') and has_schema_privilege('portal_app', oid, 'create')
        union all
        select 'the role portal_app may ' || lower(g.privilege_type) || ' ' || g.table_schema || '.' || g.table_name from information_schema.table_privileges g
          where g.grantee in ('portal_app', 'PUBLIC') and g.table_schema in ('portal', 'accounts', 'audit')
            and (g.privilege_type in ('TRUNCATE', 'TRIGGER', 'REFERENCES') or (g.privilege_type = 'DELETE' and g.table_schema = 'portal' and (g.grantee = 'PUBLIC' or g.table_schema || '.' || g.table_name <> all ($2::text[]))))
        union all
        select 'the role portal_app may write ' || g.table_name || ' of the audit' from
          (select grantee, table_schema, table_name, privilege_type from information_schema.table_privileges
           union select grantee, table_schema, table_name, privilege_type from information_schema.column_privileges) g
          where g.grantee in ('portal_app', 'PUBLIC') and g.table_schema = 'audit' and g.privilege_type <> 'SELECT'
        union all
        select 'PostgreSQL ' || current_setting('server_version') || ' is too old: 15.14, 16.10, 17.6 or later is needed'
          where current_setting('server_version_num')::int < 150014 or current_setting('server_version_num')::int between 160000 and 160009 or current_setting('server_version_num')::int between 170000 and 170005
        """;

    public static async Task<IReadOnlyList<string>> RunAsync(NpgsqlConnection connection, RowSecurity walls, CancellationToken ct)
    {
        List<string> findings = [];
        await using (var command = new NpgsqlCommand(Findings, connection))
        {
            command.Parameters.Add(new() { Value = walls.Tables.Select(table => $"{table.Schema}.{table.Name}").ToArray() });
            command.Parameters.Add(new() { Value = walls.Removable.Select(table => $"{table.Schema}.{table.Name}").ToArray() });
            await using var reader = await command.ExecuteReaderAsync(ct);
            while (await reader.ReadAsync(ct)) findings.Add(reader.GetString(0));
        }

        await using (var who = new NpgsqlCommand($"select current_user, obj_description('sec'::regnamespace), ({RowSecurity.AsTheyStand})", connection))
        {
            await using var reader = await who.ExecuteReaderAsync(ct);
            await reader.ReadAsync(ct);
            if (reader.GetString(0) != RowSecurity.App) findings.Add($"the portal is connected as {reader.GetString(0)} instead of {RowSecurity.App}");
            var mark = reader.IsDBNull(1) ? "" : reader.GetString(1);
            if (!mark.StartsWith($"walls {walls.Mark} ", StringComparison.Ordinal)) findings.Add("the policies in the database are of another version of the portal");
            else if (mark != $"walls {walls.Mark} {(reader.IsDBNull(2) ? "" : reader.GetString(2))}") findings.Add("the policies in the database were changed by hand: let the portal migrate again");
        }

        return findings;
    }
}
