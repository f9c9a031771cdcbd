using System.Text.RegularExpressions;
using Rtop.Partners.Data.Tenancy;
using Xunit;
using PostgreSql = Rtop.Partners.Data.PostgreSql;
using SqlServer = Rtop.Partners.Data.SqlServer;

namespace Rtop.Partners.Portal.Tests.Database;

/// <summary>P16 without a server: every policy of PostgreSQL has its twin, table by table and verb by verb, with the same clauses in the same order.</summary>
public sealed partial class TwinWallTests
{
    static readonly string Policies = new PostgreSql.RowSecurity(PostgreSql.DesignFactories.PartnersModel()).Script();
    static readonly IReadOnlyList<string> Statements = new SqlServer.RowSecurity(SqlServer.DesignFactories.PartnersModel()).Raising();

    static readonly string[] Verbs = ["reads", "adds", "changes", "becomes", "removes"];

    [Fact]
    public void Every_policy_has_its_twin() => Assert.Empty(Differences(Policies, Statements));

    [Fact]
    public void A_policy_that_one_side_lacks_is_missed()
    {
        Assert.Contains("ratings reads", Differences(AtPolicy("reads", "ratings").Replace(Policies, "", 1), Statements));
        Assert.Contains("ratings reads", Differences(Policies, [.. Statements.Where(sql => !sql.StartsWith("create function sec.reads_ratings(", StringComparison.Ordinal))]));
        Assert.Contains("ratings reads", Differences(Policies, [.. Statements.Select(sql => sql.StartsWith("create function sec.reads_ratings(", StringComparison.Ordinal) ? sql.Replace("@submitted_at is not null and ", "", StringComparison.Ordinal) : sql)]));
        Assert.Contains("ratings is not bound to adds", Differences(Policies, [.. Statements.Select(sql => sql.Contains("policy sec.ratings\n", StringComparison.Ordinal) ? Regex.Replace(sql, "  add block predicate sec.adds_ratings.*\n", "") : sql)]));
        // What another table's row is asked for, only its readers get to know.
        Assert.Contains(Differences(Policies, [.. Statements.Select(sql => sql.Replace(" cross apply sec.reads_reveals(", " cross apply sec.reads_cycles(", StringComparison.Ordinal))]), difference => difference.Contains("asks reveals without its wall", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_right_has_its_twin()
    {
        var theirs = Rights().Matches(Policies).Select(right => right.Value.Replace("\"", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        var ours = Statements.SelectMany(sql => Rights().Matches(sql)).Select(right => right.Value.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        Assert.Equal(theirs, ours);
    }

    // What the model sets once is not only not granted, it is denied: a right that somebody gives by hand does not reach it.
    [Fact]
    public void What_is_set_once_is_denied()
    {
        foreach (var (type, wall) in WhoSeesWhat.Walls.Where(wall => wall.Value.Change != Clause.Never))
        {
            var table = SqlServer.DesignFactories.PartnersModel().GetEntityTypes().Single(table => table.ClrType == type);
            var denied = Statements.Select(sql => Regex.Match(sql, $@"deny update \((.*)\) on portal\.{Regex.Escape(TableOf(type))} to portal_app")).Single(match => match.Success).Groups[1].Value;
            Assert.Contains($"[{Microsoft.EntityFrameworkCore.RelationalPropertyExtensions.GetColumnName(table.GetProperties().First(column => column.IsPrimaryKey()))}]", denied, StringComparison.Ordinal);
        }
    }

    // Both would be taken by the parser, and by no server: a function that nobody made yet, and more than 32 that stand in each other.
    [Fact]
    public void A_function_asks_only_what_was_made_before_it_and_not_too_deep()
    {
        Dictionary<string, int> depth = [];
        foreach (var function in Statements.Select(sql => Function().Match(sql)).Where(match => match.Success))
            depth[function.Groups["name"].Value] = 1 + Asked().Matches(function.Groups["body"].Value).Select(asked => depth[asked.Groups[1].Value]).DefaultIfEmpty(0).Max();
        Assert.True(depth.Count > 500, $"only {depth.Count} functions");
        Assert.InRange(depth.Values.Max(), 3, 30);
    }

    static List<string> Differences(string policies, IReadOnlyList<string> statements)
    {
        List<string> differences = [];
        var functions = statements.Select(sql => Function().Match(sql)).Where(match => match.Success).ToDictionary(match => match.Groups["name"].Value);
        var bound = string.Join('\n', statements.Where(sql => sql.StartsWith("create security policy", StringComparison.Ordinal)));
        foreach (var type in WhoSeesWhat.Walls.Keys)
        {
            var table = TableOf(type);
            foreach (var verb in Verbs)
            {
                if (!functions.TryGetValue($"{verb}_{table}", out var function))
                {
                    differences.Add($"{table} {verb}");
                    continue;
                }

                var ours = Ours(function, functions, differences, out var asksAlways);
                var theirs = Theirs(policies, verb, table);
                if (ours != theirs) differences.Add($"{table} {verb}");
                if (asksAlways != (verb is "becomes" && WhoSeesWhat.Walls[type].ChangeTo is not null)) differences.Add($"{table} is not asked always what it becomes");
                var (kind, when) = verb switch { "reads" => ("filter", ""), "adds" => ("block", " after insert"), "changes" => ("block", " before update"), "becomes" => ("block", " after update"), _ => ("block", " before delete") };
                var called = $"add {kind} predicate sec.{verb}_{table}({string.Join(", ", Parameter().Matches(function.Groups["parameters"].Value).Select(name => $"[{name.Groups[1].Value}]"))}) on {SchemaOf(type)}.{table}{when}";
                if (!Regex.IsMatch(bound, $@"{Regex.Escape(called)}(,|\n)")) differences.Add($"{table} is not bound to {verb}");
            }
        }

        return differences;
    }

    // As the policies say it, in the words of neither.
    static string Theirs(string policies, string verb, string table)
    {
        string Of(string name, bool after) => AtPolicy(name, table).Match(policies) is { Success: true } found
            ? (after ? Checked().Match(found.Value).Groups[1].Value : Used().Match(found.Value).Groups[1].Value) : "false";
        var said = verb switch
        {
            "reads" => Of("reads", false),
            "adds" => Of("adds", true),
            "changes" => Of("changes", false),
            "becomes" => Of("changes", true) is var change && change is "false" ? "false" : $"({change} and {Of("reads", false)})",
            _ => Of("removes", false),
        };
        said = said.Replace("(select sec.workspace())", "@me", StringComparison.Ordinal).Replace("(select sec.person())", "@person", StringComparison.Ordinal)
            .Replace(" offset 0)", ")", StringComparison.Ordinal).Replace("statement_timestamp()", "now()", StringComparison.Ordinal).Replace("= true", "= 1", StringComparison.Ordinal).Replace("= false", "= 0", StringComparison.Ordinal).Replace("\"", "", StringComparison.Ordinal);
        return Bare().Replace(said, word => word.Value is "true" ? "1 = 1" : "1 = 0").Replace($"portal.{table}.", "row.", StringComparison.Ordinal).Replace($"audit.{table}.", "row.", StringComparison.Ordinal);
    }

    static string Ours(Match function, Dictionary<string, Match> functions, List<string> differences, out bool asksAlways)
    {
        var body = function.Groups["body"].Value;
        body = Asking().Replace(body, asked =>
        {
            var (inner, alias, wall, with) = (asked.Groups["table"].Value, asked.Groups["alias"].Value, asked.Groups["wall"].Value, asked.Groups["with"].Value);
            var wants = functions.TryGetValue(wall, out var found) ? string.Join(", ", Parameter().Matches(found.Groups["parameters"].Value).Select(name => $"{alias}.[{name.Groups[1].Value}]")) : "nothing";
            if (wall != $"reads_{inner}" || with != wants) differences.Add($"{function.Groups["name"].Value} asks {inner} without its wall");
            return $"from {asked.Groups[1].Value}.{inner} {alias} where";
        });
        var always = Always().Match(body);
        asksAlways = always.Success;
        if (always.Success) body = body[..always.Index];
        return Own().Replace(body.Replace("convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2", "@@me", StringComparison.Ordinal)
            .Replace("convert(uniqueidentifier, session_context(N'person'))", "@@person", StringComparison.Ordinal).Replace("session_context(N'person')", "@@person", StringComparison.Ordinal)
            .Replace("sysdatetimeoffset()", "now()", StringComparison.Ordinal).Replace("N'", "'", StringComparison.Ordinal).Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal), "row.$1").Replace("@@", "@", StringComparison.Ordinal);
    }

    static string TableOf(Type type) => Microsoft.EntityFrameworkCore.RelationalEntityTypeExtensions.GetTableName(SqlServer.DesignFactories.PartnersModel().FindEntityType(type)!)!;

    static string? SchemaOf(Type type) => Microsoft.EntityFrameworkCore.RelationalEntityTypeExtensions.GetSchema(SqlServer.DesignFactories.PartnersModel().FindEntityType(type)!);

    static Regex AtPolicy(string name, string table) => new($@"^create policy {name} on (?:portal|audit)\.{table} .*;\n", RegexOptions.Multiline);

    [GeneratedRegex(@"^create function sec\.(?<name>\w+)\((?<parameters>.*)\) returns table with schemabinding as return\n  select 1 as ok where user_name\(\) in \([^)]*\) or \((?<body>.*)\)$")]
    private static partial Regex Function();

    [GeneratedRegex(@"@(\w+) ")]
    private static partial Regex Parameter();

    [GeneratedRegex(@"sec\.(reads_\w+)\(")]
    private static partial Regex Asked();

    [GeneratedRegex(@"from (portal|audit)\.(?<table>\w+) as (?<alias>w\d) cross apply sec\.(?<wall>\w+)\((?<with>[^)]*)\) as r\d where")]
    private static partial Regex Asking();

    [GeneratedRegex(@" and checksum\([^)]*\) is not null$")]
    private static partial Regex Always();

    [GeneratedRegex(@"(?<!@)@(\w+)")]
    private static partial Regex Own();

    [GeneratedRegex(@"(?:for (?:select|delete) to portal_app|for update to portal_app) using \((.*?)\)(?: with check .*)?;\n")]
    private static partial Regex Used();

    [GeneratedRegex(@"with check \((.*)\);\n")]
    private static partial Regex Checked();

    [GeneratedRegex(@"\b(true|false)\b")]
    private static partial Regex Bare();

    [GeneratedRegex(@"grant (select|insert|update \([^)]*\)|delete) on (portal|audit)\.\w+ to portal_app")]
    private static partial Regex Rights();
}
