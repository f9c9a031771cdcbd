using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Rtop.Partners.Portal.Tests.Database;

/// <summary>Reads T-SQL as its makers' own parser does. What it says is that the letters make sense, not that a server would do it.</summary>
static class TSql
{
    /// <summary>What is wrong with a script or a statement, a sentence each.</summary>
    public static IReadOnlyList<string> FaultsOf(string sql)
    {
        Parse(sql, out var faults);
        return [.. faults.Select(fault => $"line {fault.Line}: {fault.Message} in: {sql.Split('\n').ElementAtOrDefault(fault.Line - 1)?.Trim()}")];
    }

    /// <summary>The statements of a script, of all its batches.</summary>
    public static IReadOnlyList<TSqlStatement> StatementsOf(string sql) => [.. ((TSqlScript)Parse(sql, out _)).Batches.SelectMany(batch => batch.Statements)];

    static TSqlFragment Parse(string sql, out IList<ParseError> faults) => new TSql150Parser(initialQuotedIdentifiers: true).Parse(new StringReader(sql), out faults);
}
