using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Rtop.Partners.Data.Tables;
using Rtop.Partners.Data.Tenancy;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Data.SqlServer;

/// <summary>
/// The walls of <see cref="WhoSeesWhat"/> as SQL Server has them: for each table an inline function a verb, a security policy with the filter and the
/// four block predicates, grants, and the mark by which a stale wall is noticed. Decision 0063 tells what differs from PostgreSQL and why.
/// </summary>
public sealed class RowSecurity(IModel model)
{
    /// <summary>User of web and jobs.</summary>
    public const string App = "portal_app";

    /// <summary>What holds for the migrator and the backup, whom PostgreSQL lets pass by itself; here a policy binds even the owner of the database.</summary>
    internal const string Unbound = "user_name() in (N'portal_migrator', N'portal_backup')";

    const string Workspace = $"convert(nvarchar(20), session_context(N'workspace')) collate {SqlServerModel.Collation}";
    const string Person = "convert(uniqueidentifier, session_context(N'person'))";

    /// <summary>The walled tables, schema and name.</summary>
    public IEnumerable<(string Schema, string Name)> Tables => Walled.Select(table => (table.GetSchema()!, table.GetTableName()!));

    IEnumerable<IEntityType> Walled => model.GetEntityTypes().Where(table => !table.IsOwned()).OrderBy(table => table.GetTableName(), StringComparer.Ordinal);

    /// <summary>A digest of the walls; stored beside them, so that walls of another version are refused at start.</summary>
    public string Mark => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Raising()))))[..16];

    /// <summary>Everything that takes the walls down; statements to be sent one by one. Whoever sends them has shut the portal out before.</summary>
    public static IReadOnlyList<string> Lowering() =>
    [
        """
        declare @sql nvarchar(max);
        select @sql = string_agg(cast(N'drop security policy ' + quotename(schema_name(schema_id)) + N'.' + quotename(name) as nvarchar(max)), N'; ') from sys.security_policies where schema_id = schema_id(N'sec');
        if @sql is not null exec sp_executesql @sql;
        """,
        // A function may be asked by another: first those that ask, until none is left.
        """
        declare @sql nvarchar(max) = N'';
        while @sql is not null
        begin
          select @sql = string_agg(cast(N'drop function ' + quotename(schema_name(f.schema_id)) + N'.' + quotename(f.name) as nvarchar(max)), N'; ') from sys.objects f
            where f.schema_id = schema_id(N'sec') and f.type = N'IF' and not exists (select 1 from sys.sql_expression_dependencies d where d.referenced_id = f.object_id and d.referencing_id <> f.object_id);
          if @sql is not null exec sp_executesql @sql;
        end;
        """,
        $"""
        declare @sql nvarchar(max);
        select @sql = string_agg(cast(N'revoke ' + p.permission_name collate database_default + N' on ' + quotename(schema_name(o.schema_id)) + N'.' + quotename(o.name)
            + case when p.minor_id > 0 then N'(' + quotename(col_name(p.major_id, p.minor_id)) + N')' else N'' end + N' from {App}' as nvarchar(max)), N'; ')
          from sys.database_permissions p join sys.objects o on o.object_id = p.major_id
          where p.class = 1 and p.grantee_principal_id = user_id(N'{App}') and o.schema_id in (schema_id(N'portal'), schema_id(N'audit')) and o.type = N'U';
        if @sql is not null exec sp_executesql @sql;
        """,
    ];

    /// <summary>Everything that raises the walls where none stand; statements to be sent one by one.</summary>
    public IReadOnlyList<string> Raising()
    {
        List<string> sql = [.. Walled.SelectMany(table => Functions(table, WhoSeesWhat.Walls[table.ClrType])).OrderBy(function => function.Depth).ThenBy(function => function.Name, StringComparer.Ordinal).Select(function => function.Sql)];
        foreach (var table in Walled) sql.AddRange(Policy(table, WhoSeesWhat.Walls[table.ClrType]));
        return sql;
    }

    /// <summary>SQL for a digest of the walls as the database has them, so that one changed by hand is noticed.</summary>
    internal const string AsTheyStand = """
        select convert(char(64), hashbytes('SHA2_256', string_agg(cast(line as nvarchar(max)), nchar(10)) within group (order by name, part)), 2) from (
          select cast(s.name as nvarchar(200)) collate Latin1_General_100_BIN2 as name, p.security_predicate_id as part,
              concat_ws(N'|', s.name, s.is_enabled, object_name(p.target_object_id), p.predicate_type, p.operation, p.predicate_definition) collate Latin1_General_100_BIN2 as line
            from sys.security_predicates p join sys.security_policies s on s.object_id = p.object_id
          union all select cast(o.name as nvarchar(200)) collate Latin1_General_100_BIN2, 0, concat_ws(N'|', o.name, m.definition) collate Latin1_General_100_BIN2
            from sys.sql_modules m join sys.objects o on o.object_id = m.object_id where o.schema_id = schema_id(N'sec')
        ) stands
        """;

    // The chains are written, and asked what they said last, by what runs as their owner.
    static string UnboundFor(string verb, IEntityType table) => table.GetSchema() is "audit" && (verb is "reads" or "adds") ? "user_name() in (N'portal_migrator', N'portal_backup', N'portal_owner')" : Unbound;

    // How far a chain of functions goes that ask each other, and what they are called with: the columns of the row that the clause looks at.
    IEnumerable<(string Name, int Depth, string Sql)> Functions(IEntityType table, Wall wall)
    {
        foreach (var (verb, clause) in Verbs(wall))
        {
            var row = new Row(table, null);
            var condition = Sql(clause, [row]);
            // A block predicate is not asked after a change of columns that it does not look at; what a row must become is asked after every change.
            if (verb is "becomes" && wall.ChangeTo is not null)
                condition = $"{condition} and checksum({string.Join(", ", Changeable(table).Select(column => row.Column(column)))}) is not null";
            var name = NameOf(verb, table);
            var sql = $"create function {name}({string.Join(", ", row.Asked.Select(column => $"@{column.GetColumnName()} {column.GetColumnType()}"))}) returns table with schemabinding as return\n  select 1 as ok where {UnboundFor(verb, table)} or ({condition})";
            yield return (name, verb is "reads" ? DepthOf(table, []) : int.MaxValue, sql);
        }
    }

    IEnumerable<string> Policy(IEntityType table, Wall wall)
    {
        var on = $"on {NameOf(table)}";
        var verbs = Verbs(wall).ToDictionary(verb => verb.Verb, verb => $"{NameOf(verb.Verb, table)}({string.Join(", ", ArgumentsOf(verb.Verb, verb.Clause, table, wall).Select(column => $"[{column.GetColumnName()}]"))})");
        yield return $"""
            create security policy sec.{table.GetTableName()}
              add filter predicate {verbs["reads"]} {on},
              add block predicate {verbs["adds"]} {on} after insert,
              add block predicate {verbs["changes"]} {on} before update,
              add block predicate {verbs["becomes"]} {on} after update,
              add block predicate {verbs["removes"]} {on} before delete
              with (state = on, schemabinding = on)
            """;

        var grants = new StringBuilder().Append(CultureInfo.InvariantCulture, $"grant select {on} to {App};");
        if (wall.Add != Clause.Never) grants.Append(CultureInfo.InvariantCulture, $"\ngrant insert {on} to {App};");
        var changeable = Changeable(table).Select(column => column.GetColumnName()).ToList();
        if (wall.Change != Clause.Never && changeable is not []) grants.Append(CultureInfo.InvariantCulture, $"\ngrant update ({Listed(changeable)}) {on} to {App};");
        // What the model sets once, the database lets nobody change.
        var fixedOnes = Every(table).Select(column => column.GetColumnName()).Except(changeable, StringComparer.Ordinal).ToList();
        if (wall.Change != Clause.Never) grants.Append(CultureInfo.InvariantCulture, $"\ndeny update ({Listed(fixedOnes)}) {on} to {App};");
        if (wall.Remove is not null) grants.Append(CultureInfo.InvariantCulture, $"\ngrant delete {on} to {App};");
        yield return grants.ToString();
    }

    // What a row becomes must be readable too: PostgreSQL asks that by itself of every changed row.
    static IEnumerable<(string Verb, Clause Clause)> Verbs(Wall wall) =>
    [
        ("reads", wall.Read), ("adds", wall.Add), ("changes", wall.Change),
        ("becomes", wall.Change == Clause.Never ? Clause.Never : Clause.All(wall.ChangeTo ?? wall.Change, wall.Read)), ("removes", wall.Remove ?? Clause.Never),
    ];

    IReadOnlyList<IProperty> ArgumentsOf(string verb, Clause clause, IEntityType table, Wall wall)
    {
        var row = new Row(table, null);
        _ = Sql(clause, [row]);
        if (verb is "becomes" && wall.ChangeTo is not null)
            foreach (var column in Changeable(table)) row.Column(column);
        return row.Asked;
    }

    // How many functions stand in each other. One that would come back to its own table never ends; PostgreSQL refuses it too.
    int DepthOf(IEntityType table, IEntityType[] above) => above.Contains(table)
        ? throw new InvalidOperationException($"The rule of who reads {table.GetTableName()} asks itself.")
        : 1 + Asks(WhoSeesWhat.Walls[table.ClrType].Read).Select(type => DepthOf(model.FindEntityType(type)!, [.. above, table])).DefaultIfEmpty(0).Max();

    static IEnumerable<Type> Asks(Clause clause) => clause switch
    {
        AnyClause any => any.Clauses.SelectMany(Asks),
        AllClause all => all.Clauses.SelectMany(Asks),
        NotClause not => Asks(not.Clause),
        ThereClause there => Asks(there.Where).Prepend(there.Table),
        _ => [],
    };

    static IEnumerable<IProperty> Changeable(IEntityType table) =>
        table.GetProperties().Where(property => !property.IsPrimaryKey() && !Naming.IsFixed(property))
            .Concat(table.GetComplexProperties().Where(part => !Naming.IsFixed(part)).SelectMany(part => part.ComplexType.GetProperties()));

    static IEnumerable<IProperty> Every(IEntityType table) => table.GetProperties().Concat(table.GetComplexProperties().SelectMany(part => part.ComplexType.GetProperties()));

    string Sql(Clause clause, Row[] rows) => clause switch
    {
        MineClause mine => $"{rows[^1].Column(mine.Column)} = {(mine.Me is Me.Workspace ? Workspace : Person)}",
        UnattendedClause => "session_context(N'person') is null",
        PlatformClause => $"({Workspace} = N'{WorkspaceCode.Platform}' and session_context(N'person') is not null)",
        OneOfClause words => $"{rows[^1].Column(words.Column)} in ({string.Join(", ", words.Words.Select(word => $"N'{word}'"))})",
        IsClause isClause => $"{rows[^1].Column(isClause.Column)} = {Literal(isClause.Value)}",
        EmptyClause empty => $"{rows[^1].Column(empty.Column)} is {(empty.IsEmpty ? "" : "not ")}null",
        AtMostClause atMost => $"{rows[^1].Column(atMost.Column)} <= {Literal(atMost.Value)}",
        AheadClause ahead => $"{rows[^1].Column(ahead.Column)} > sysdatetimeoffset()",
        AnyClause { Clauses.Count: 0 } => "1 = 0",
        AnyClause any => $"({string.Join(" or ", any.Clauses.Select(part => Sql(part, rows)))})",
        AllClause { Clauses.Count: 0 } => "1 = 1",
        AllClause all => $"({string.Join(" and ", all.Clauses.Select(part => Sql(part, rows)))})",
        NotClause not => $"not ({Sql(not.Clause, rows)})",
        ThereClause there => Exists(there, rows),
        _ => throw new NotSupportedException(clause.GetType().Name),
    };

    // What a row of another table is asked for, only one who may read that row gets to know: the function of its own wall is asked beside it. Where the
    // server asks its policy there as well, it is asked twice and says the same.
    string Exists(ThereClause there, Row[] rows)
    {
        var table = model.FindEntityType(there.Table)!;
        var inner = new Row(table, $"w{rows.Length}");
        var joined = there.On.Select(pair => $"{inner.Column(pair.Theirs)} = {(pair.Ours.StartsWith('^') ? rows[^2].Column(pair.Ours[1..]) : rows[^1].Column(pair.Ours))}");
        var where = there.Where is AllClause { Clauses.Count: 0 } ? "" : $" and {Sql(there.Where, [.. rows, inner])}";
        var reads = $"{NameOf("reads", table)}({string.Join(", ", ArgumentsOf("reads", WhoSeesWhat.Walls[table.ClrType].Read, table, WhoSeesWhat.Walls[table.ClrType]).Select(inner.Column))})";
        return $"exists (select 1 from {NameOf(table)} as {inner.Alias} cross apply {reads} as r{rows.Length} where {string.Join(" and ", joined)}{where})";
    }

    static string NameOf(string verb, IEntityType table) => $"sec.{verb}_{table.GetTableName()}";

    static string NameOf(IEntityType table) => $"{table.GetSchema()}.{table.GetTableName()}";

    static string Listed(IEnumerable<string> columns) => string.Join(", ", columns.Select(column => $"[{column}]"));

    static string Literal(object value) => value is bool truth ? (truth ? "1" : "0") : Convert.ToInt32(value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);

    // A row that a clause looks at: the one that is judged comes column by column as parameters, one further in by its alias.
    sealed class Row(IEntityType table, string? alias)
    {
        readonly List<IProperty> asked = [];

        public string? Alias => alias;

        // The key at least, so that a function always has a parameter.
        public IReadOnlyList<IProperty> Asked => asked is [] ? [table.FindPrimaryKey()!.Properties[0]] : [.. asked.OrderBy(column => column.GetColumnName(), StringComparer.Ordinal)];

        public string Column(string property) => Column(table.FindProperty(property)!);

        public string Column(IProperty column)
        {
            if (alias is not null) return $"{alias}.[{column.GetColumnName()}]";
            if (!asked.Contains(column)) asked.Add(column);
            return $"@{column.GetColumnName()}";
        }
    }
}
