using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Rtop.Partners.Data.Tenancy;
using Xunit;
using PostgreSql = Rtop.Partners.Data.PostgreSql;
using SqlServer = Rtop.Partners.Data.SqlServer;

namespace Rtop.Partners.Portal.Tests.Database;

/// <summary>The two engines have the same tables: columns, keys, indexes. What differs is said here, and nothing else differs.</summary>
public sealed partial class TwinTableTests
{
    static readonly (IRelationalModel One, IRelationalModel Other)[] Models =
    [
        (Of(PostgreSql.DesignFactories.Partners()), Of(SqlServer.DesignFactories.Partners())),
        (Of(PostgreSql.DesignFactories.Accounts()), Of(SqlServer.DesignFactories.Accounts())),
    ];

    static IEnumerable<(ITable One, ITable Other)> Pairs => Models.SelectMany(model => model.One.Tables.Select(table => (table, model.Other.FindTable(table.Name, table.Schema)!)));

    [Fact]
    public void Both_have_the_same_tables_with_the_same_columns()
    {
        foreach (var (one, other) in Models)
            Assert.Equal(one.Tables.Select(table => $"{table.Schema}.{table.Name}").Order(StringComparer.Ordinal), other.Tables.Select(table => $"{table.Schema}.{table.Name}").Order(StringComparer.Ordinal));
        Assert.True(Pairs.Count() > 100, $"only {Pairs.Count()} tables");

        foreach (var (one, other) in Pairs)
            Assert.Equal(one.Columns.Select(column => $"{one.Name}.{column.Name} {Twin(column.StoreType, column)} {column.IsNullable}").Order(StringComparer.Ordinal),
                other.Columns.Select(column => $"{one.Name}.{column.Name} {column.StoreType} {column.IsNullable}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Both_have_the_same_keys_and_references()
    {
        foreach (var (one, other) in Pairs)
        {
            Assert.Equal(one.UniqueConstraints.Select(key => $"{one.Name} {key.GetIsPrimaryKey()} {Listed(key.Columns)}").Order(StringComparer.Ordinal), other.UniqueConstraints.Select(key => $"{one.Name} {key.GetIsPrimaryKey()} {Listed(key.Columns)}").Order(StringComparer.Ordinal));
            Assert.Equal(one.ForeignKeyConstraints.Select(KeyText).Order(StringComparer.Ordinal), other.ForeignKeyConstraints.Select(KeyText).Order(StringComparer.Ordinal));
            Assert.Equal(one.CheckConstraints.Select(check => check.Sql).Order(StringComparer.Ordinal), other.CheckConstraints.Select(check => check.Sql).Order(StringComparer.Ordinal));
        }

        static string KeyText(IForeignKeyConstraint key) => $"{key.Table.Name} {Listed(key.Columns)} -> {key.PrincipalTable.Name} {Listed(key.PrincipalColumns)}";
    }

    // In SQL Server a key that may be empty is unique only among those that are given; PostgreSQL does that by itself.
    [Fact]
    public void Both_have_the_same_indexes()
    {
        foreach (var (one, other) in Pairs)
        {
            Assert.Equal(one.Indexes.Select(index => $"{one.Name} {index.IsUnique} {Listed(index.Columns)} {index.Filter ?? Given(index)}").Order(StringComparer.Ordinal),
                other.Indexes.Select(index => $"{one.Name} {index.IsUnique} {Listed(index.Columns)} {index.Filter}").Order(StringComparer.Ordinal));
            // With a filter of its own the server adds none: then no column of the key may be empty, or two empty ones would be the same.
            Assert.All(other.Indexes.Where(index => index is { IsUnique: true, Filter: { } filter } && !filter.Contains("NOT NULL", StringComparison.Ordinal)),
                index => Assert.True(index.Columns.All(column => !column.IsNullable), $"{one.Name} {Listed(index.Columns)}"));
        }

        static string? Given(ITableIndex index) => index.IsUnique && index.Columns.Any(column => column.IsNullable) ? string.Join(" AND ", index.Columns.Where(column => column.IsNullable).Select(column => $"[{column.Name}] IS NOT NULL")) : null;
    }

    // Error 1785: from one table to another there may be one way of removal and no more.
    [Fact]
    public void What_is_removed_with_a_row_is_removed_on_one_way()
    {
        foreach (var (_, other) in Models)
            foreach (var table in other.Tables)
            {
                var reached = new List<string>();
                Walk(table, [table.Name]);
                Assert.True(reached.Count == reached.Distinct().Count(), $"from {table.Name}: {string.Join("; ", reached.GroupBy(name => name).Where(group => group.Count() > 1).Select(group => group.Key))}");

                void Walk(ITable from, string[] above)
                {
                    foreach (var key in from.ReferencingForeignKeyConstraints.Where(key => key.OnDeleteAction is ReferentialAction.Cascade or ReferentialAction.SetNull))
                    {
                        Assert.DoesNotContain(key.Table.Name, above);
                        reached.Add(key.Table.Name);
                        Walk((ITable)key.Table, [.. above, key.Table.Name]);
                    }
                }
            }
    }

    // What the walls let go takes with it on SQL Server what it takes with it on PostgreSQL.
    [Fact]
    public void What_goes_with_a_row_that_may_be_removed_goes_on_both()
    {
        var removable = WhoSeesWhat.Walls.Where(wall => wall.Value.Remove is not null).Select(wall => Models[0].One.Model.FindEntityType(wall.Key)!.GetTableName()).ToList();
        Assert.NotEmpty(removable);
        foreach (var name in removable) Assert.Equal(Taken(Models[0].One, name!), Taken(Models[0].Other, name!));

        static SortedSet<string> Taken(IRelationalModel model, string root)
        {
            var taken = new SortedSet<string>(StringComparer.Ordinal);
            Queue<ITable> open = new([model.FindTable(root, "portal")!]);
            while (open.TryDequeue(out var table))
                foreach (var key in table.ReferencingForeignKeyConstraints.Where(key => key.OnDeleteAction is ReferentialAction.Cascade))
                    if (taken.Add(key.Table.Name)) open.Enqueue((ITable)key.Table);
            return taken;
        }
    }

    // 900 bytes for a key by which rows are stored, 1,700 for any other.
    [Fact]
    public void No_key_is_wider_than_the_server_takes()
    {
        foreach (var (_, other) in Pairs)
        {
            foreach (var key in other.UniqueConstraints)
                Assert.True(key.Columns.Sum(Bytes) <= (key.GetIsPrimaryKey() && key.MappedKeys.First().IsClustered() is not false ? 900 : 1700), $"{other.Name} {Listed(key.Columns)}: {key.Columns.Sum(Bytes)} bytes");
            foreach (var index in other.Indexes) Assert.True(index.Columns.Sum(Bytes) <= 1700, $"{other.Name} {Listed(index.Columns)}: {index.Columns.Sum(Bytes)} bytes");
        }

        static int Bytes(IColumn column) => column.StoreType switch
        {
            "uniqueidentifier" => 16,
            "int" or "date" => 4,
            "bit" => 1,
            "bigint" or "time" => 8,
            "datetimeoffset" => 10,
            var type when Length().Match(type) is { Success: true } length => int.Parse(length.Groups[2].ValueSpan, null) * (length.Groups[1].Value is "nvarchar" ? 2 : 1),
            var type => throw new NotSupportedException($"{column.Table.Name}.{column.Name} {type}"),
        };
    }

    [Fact]
    public void Letters_are_equal_on_both_when_they_are_the_same_letters()
    {
        var loose = Models.SelectMany(model => model.Other.Tables).SelectMany(table => table.Columns).Where(column => column.StoreType.StartsWith("nvarchar", StringComparison.Ordinal)).Where(column => column.Collation != SqlServer.SqlServerModel.Collation && $"{column.Table.Name}.{column.Name}" != "passkeys.Data");
        Assert.Empty(loose.Select(column => $"{column.Table.Name}.{column.Name}"));
    }

    static string Twin(string type, IColumn column) => type switch
    {
        "uuid" => "uniqueidentifier",
        "integer" => "int",
        "bigint" => "bigint",
        "boolean" => "bit",
        "date" => "date",
        "timestamp with time zone" => "datetimeoffset",
        "time without time zone" => "time",
        "jsonb" => "nvarchar(max)",
        // A column by which rows are found has a length.
        "text" => IsInKey(column) ? "nvarchar(450)" : "nvarchar(max)",
        "bytea" => column.PropertyMappings[0].Property.GetMaxLength() is { } bytes ? $"varbinary({bytes})" : "varbinary(max)",
        var list when list.EndsWith("[]", StringComparison.Ordinal) => column.PropertyMappings[0].Property.GetMaxLength() is { } letters ? $"nvarchar({letters})" : "nvarchar(max)",
        var number when number.StartsWith("numeric", StringComparison.Ordinal) => number.Replace("numeric", "decimal", StringComparison.Ordinal),
        // Beyond 4,000 letters the server has one length.
        var text when Length().Match(text) is { Success: true } length && int.Parse(length.Groups[2].ValueSpan, null) > 4000 => "nvarchar(max)",
        var text when text.StartsWith("character varying", StringComparison.Ordinal) => text.Replace("character varying", "nvarchar", StringComparison.Ordinal),
        _ => $"? {type}",
    };

    static bool IsInKey(IColumn column) => column.Table.UniqueConstraints.Any(key => key.Columns.Contains(column)) || ((ITable)column.Table).Indexes.Any(index => index.Columns.Contains(column)) || column.Table.ForeignKeyConstraints.Any(key => key.Columns.Contains(column));

    static string Listed(IEnumerable<IColumn> columns) => string.Join(',', columns.Select(column => column.Name));

    static IRelationalModel Of(DbContext db)
    {
        using (db) return db.GetService<IDesignTimeModel>().Model.GetRelationalModel();
    }

    [GeneratedRegex(@"^(n?var\w+|character varying)\((\d+)\)$")]
    private static partial Regex Length();
}
