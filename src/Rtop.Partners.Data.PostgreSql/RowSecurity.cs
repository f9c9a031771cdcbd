using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Rtop.Partners.Data.Tables;
using Rtop.Partners.Data.Tenancy;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Data.PostgreSql;

/// <summary>The walls of <see cref="WhoSeesWhat"/> as PostgreSQL policies, grants and the mark by which a stale wall is noticed.</summary>
public sealed class RowSecurity(IModel model)
{
    /// <summary>Role of web and jobs.</summary>
    public const string App = "portal_app";

    /// <summary>The walled tables, schema and name.</summary>
    public IEnumerable<(string Schema, string Name)> Tables => Walled.Select(table => (table.GetSchema()!, table.GetTableName()!));

    /// <summary>Those of them of which rows may go, when the wall lets them.</summary>
    public IEnumerable<(string Schema, string Name)> Removable => Walled.Where(table => WhoSeesWhat.Walls[table.ClrType].Remove is not null).Select(table => (table.GetSchema()!, table.GetTableName()!));

    IEnumerable<IEntityType> Walled => model.GetEntityTypes().Where(table => !table.IsOwned()).OrderBy(table => table.GetTableName(), StringComparer.Ordinal);

    /// <summary>A digest of the walls; stored beside them, so that walls of another version are refused at start.</summary>
    public string Mark => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Policies())))[..16];

    /// <summary>Everything that raises the walls. May run again.</summary>
    public string Script() => $"""
        do $$ declare p record; begin
          for p in select schemaname, tablename, policyname from pg_policies where schemaname = 'portal' or (schemaname = 'audit' and policyname = 'reads') loop execute format('drop policy %I on %I.%I', p.policyname, p.schemaname, p.tablename); end loop;
        end $$;
        {Policies()}
        do $$ begin execute format('comment on schema sec is %L', 'walls {Mark} ' || ({AsTheyStand})); end $$;
        """;

    /// <summary>A clause as a condition on a row of a table, as the policies have it.</summary>
    public string Condition(Type table, Clause clause) => model.FindEntityType(table) is { } found ? Sql(clause, [(found, NameOf(found))]) : throw new ArgumentException($"{table.Name} has no table.", nameof(table));

    /// <summary>SQL for a digest of the policies as the database has them, so that one changed by hand is noticed.</summary>
    internal const string AsTheyStand = """
        select encode(sha256(convert_to(string_agg(concat_ws('|', schemaname, tablename, policyname, permissive, roles::text, cmd, qual, with_check), E'\n'
          order by schemaname, tablename, policyname), 'UTF8')), 'hex') from pg_policies where schemaname in ('portal', 'audit')
        """;

    string Policies()
    {
        var sql = new StringBuilder();
        foreach (var table in Walled) Raise(sql, table, WhoSeesWhat.Walls[table.ClrType]);
        return sql.ToString();
    }

    void Raise(StringBuilder sql, IEntityType table, Wall wall)
    {
        var name = NameOf(table);
        sql.AppendLine(CultureInfo.InvariantCulture, $"alter table {name} owner to portal_owner;");
        sql.AppendLine(CultureInfo.InvariantCulture, $"alter table {name} enable row level security;");
        sql.AppendLine(CultureInfo.InvariantCulture, $"alter table {name} force row level security;");
        sql.AppendLine(CultureInfo.InvariantCulture, $"revoke all on {name} from {App}, public;");
        sql.AppendLine(CultureInfo.InvariantCulture, $"grant select on {name} to {App};");
        Policy(sql, name, "reads", $"for select to {App} using ({Sql(wall.Read, [(table, name)])})");

        Policy(sql, name, "adds", wall.Add == Clause.Never ? null : $"for insert to {App} with check ({Sql(wall.Add, [(table, name)])})");
        if (wall.Add != Clause.Never) sql.AppendLine(CultureInfo.InvariantCulture, $"grant insert on {name} to {App};");

        Policy(sql, name, "changes", wall.Change == Clause.Never ? null
            : $"for update to {App} using ({Sql(wall.Change, [(table, name)])}) with check ({Sql(wall.ChangeTo ?? wall.Change, [(table, name)])})");
        var columns = Changeable(table).ToList();
        if (wall.Change != Clause.Never && columns is not []) sql.AppendLine(CultureInfo.InvariantCulture, $"grant update ({string.Join(", ", columns.Select(column => $"\"{column}\""))}) on {name} to {App};");

        // What hangs on a row goes with it, by its key: no policy is asked of that.
        Policy(sql, name, "removes", wall.Remove is { } remove ? $"for delete to {App} using ({Sql(remove, [(table, name)])})" : null);
        if (wall.Remove is not null) sql.AppendLine(CultureInfo.InvariantCulture, $"grant delete on {name} to {App};");
    }

    static void Policy(StringBuilder sql, string table, string name, string? body)
    {
        if (body is not null) sql.AppendLine(CultureInfo.InvariantCulture, $"create policy {name} on {table} {body};");
    }

    // What the model sets once, the database lets nobody change.
    static IEnumerable<string> Changeable(IEntityType table) =>
        table.GetProperties().Where(property => !property.IsPrimaryKey() && !Naming.IsFixed(property)).Select(property => property.GetColumnName())
            .Concat(table.GetComplexProperties().Where(part => !Naming.IsFixed(part)).SelectMany(part => part.ComplexType.GetProperties()).Select(property => property.GetColumnName()));

    string Sql(Clause clause, (IEntityType Table, string Alias)[] rows) => clause switch
    {
        MineClause mine => $"{Column(rows[^1], mine.Column)} = (select sec.{(mine.Me is Me.Workspace ? "workspace" : "person")}())",
        UnattendedClause => "(select sec.person()) is null",
        PlatformClause => $"((select sec.workspace()) = '{WorkspaceCode.Platform}' and (select sec.person()) is not null)",
        IsClause isClause => $"{Column(rows[^1], isClause.Column)} = {Literal(isClause.Value)}",
        OneOfClause words => $"{Column(rows[^1], words.Column)} in ({string.Join(", ", words.Words.Select(word => $"'{word}'"))})",
        EmptyClause empty => $"{Column(rows[^1], empty.Column)} is {(empty.IsEmpty ? "" : "not ")}null",
        AtMostClause atMost => $"{Column(rows[^1], atMost.Column)} <= {Literal(atMost.Value)}",
        AheadClause ahead => $"{Column(rows[^1], ahead.Column)} > statement_timestamp()",
        AnyClause { Clauses.Count: 0 } => "false",
        AnyClause any => $"({string.Join(" or ", any.Clauses.Select(part => Sql(part, rows)))})",
        AllClause { Clauses.Count: 0 } => "true",
        AllClause all => $"({string.Join(" and ", all.Clauses.Select(part => Sql(part, rows)))})",
        NotClause not => $"not ({Sql(not.Clause, rows)})",
        ThereClause there => Exists(there, rows),
        _ => throw new NotSupportedException(clause.GetType().Name),
    };

    // An indexed EXISTS and not IN (select …): a hidden row then takes as long as an absent one (P3). "offset 0" keeps it that: without it the
    // planner plans every EXISTS twice, once as a hash of all rows that exist, and so doubles its work with every level, and reads the whole table.
    string Exists(ThereClause there, (IEntityType Table, string Alias)[] rows)
    {
        var table = model.FindEntityType(there.Table)!;
        var alias = $"w{rows.Length}";
        (IEntityType, string)[] scopes = [.. rows, (table, alias)];
        var joined = there.On.Select(pair => $"{Column((table, alias), pair.Theirs)} = {(pair.Ours.StartsWith('^') ? Column(rows[^2], pair.Ours[1..]) : Column(rows[^1], pair.Ours))}");
        var where = there.Where is AllClause { Clauses.Count: 0 } ? "" : $" and {Sql(there.Where, scopes)}";
        return $"exists (select 1 from {NameOf(table)} {alias} where {string.Join(" and ", joined)}{where} offset 0)";
    }

    static string Column((IEntityType Table, string Alias) row, string property) => $"{row.Alias}.\"{row.Table.FindProperty(property)!.GetColumnName()}\"";

    static string NameOf(IEntityType table) => $"{table.GetSchema()}.{table.GetTableName()}";

    static string Literal(object value) => value is bool truth ? (truth ? "true" : "false") : Convert.ToInt32(value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);
}
