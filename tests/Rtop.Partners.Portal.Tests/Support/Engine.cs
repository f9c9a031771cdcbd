using System.Data.Common;
using System.Text.RegularExpressions;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Support;

/// <summary>What a test that speaks to the database itself must say otherwise on each engine. PostgreSQL is always there; SQL Server where <c>PORTAL_TEST_SQLSERVER</c> holds the connection string of an administrator.</summary>
public abstract partial class Engine
{
    /// <summary>The variable.</summary>
    public const string Variable = "PORTAL_TEST_SQLSERVER";

    /// <summary>The one that is always there.</summary>
    public const string Always = "PostgreSQL";

    /// <summary>The other one.</summary>
    public const string Other = "SQL Server";

    /// <summary>The administrator's connection string to a SQL Server; null where there is none.</summary>
    public static string? SqlServer => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given ? given : null;

    /// <summary>The engines that are there, for a theory.</summary>
    public static TheoryData<string> Present => SqlServer is null ? [Always] : [Always, Other];

    /// <summary>By its name.</summary>
    public static Engine Of(string name) => name == Other ? new OfSqlServer() : new OfPostgreSql();

    /// <summary>A connection that is not yet open.</summary>
    public abstract DbConnection Connect(string connectionString);

    /// <summary>Says on whose behalf a connection asks: <c>$1</c> the workspace, <c>$2</c> the person.</summary>
    public abstract string Tell { get; }

    /// <summary>What is told where nobody asks.</summary>
    public abstract object Nobody { get; }

    /// <summary>The key of a row as text, as <c>RuleWorld.KeyOf</c> has it; of a changed or removed row with the name that the engine gives it.</summary>
    public abstract string KeyText(IEntityType table, string prefix = "");

    /// <summary>A change that says whose rows it changed.</summary>
    public abstract string Changing(string table, string change, IEntityType of);

    /// <summary>A removal that says whose rows it removed.</summary>
    public abstract string Removing(string table, IEntityType of);

    /// <summary>A wall, a right or a key refused it.</summary>
    public abstract bool IsRefusal(Exception? fault);

    /// <summary>A command whose parameters are <c>$1</c>, <c>$2</c> on every engine.</summary>
    public DbCommand Command(DbConnection connection, string sql, params object[] values)
    {
        var command = connection.CreateCommand();
        command.CommandText = Written(sql);
        foreach (var (at, value) in values.Index())
        {
            var parameter = command.CreateParameter();
            parameter.Value = value;
            Name(parameter, at + 1);
            command.Parameters.Add(parameter);
        }

        return command;
    }

    protected virtual string Written(string sql) => sql;

    protected virtual void Name(DbParameter parameter, int number)
    {
    }

    static string Columns(IEntityType table, Func<IProperty, string> column) => $"concat_ws('/', {string.Join(", ", table.FindPrimaryKey()!.Properties.Select(column))}{(table.FindPrimaryKey()!.Properties.Count == 1 ? ", null" : "")})";

    sealed class OfPostgreSql : Engine
    {
        public override DbConnection Connect(string connectionString) => new NpgsqlConnection(connectionString);

        public override string Tell => "select set_config('portal.workspace', $1, false), set_config('portal.person', $2, false)";

        public override object Nobody => "";

        public override string KeyText(IEntityType table, string prefix = "") => Columns(table, part => $"\"{part.GetColumnName()}\"");

        public override string Changing(string table, string change, IEntityType of) => $"update {table} set {change} returning {KeyText(of)}";

        public override string Removing(string table, IEntityType of) => $"delete from {table} returning {KeyText(of)}";

        public override bool IsRefusal(Exception? fault) => fault is PostgresException
        {
            SqlState: PostgresErrorCodes.InsufficientPrivilege or PostgresErrorCodes.ForeignKeyViolation or PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.CheckViolation
        };
    }

    sealed partial class OfSqlServer : Engine
    {
        // A right that is not given on a table or a column; a key of another table, and one that is taken; and what a block predicate says.
        static readonly int[] Refusals = [229, 230, 547, 2601, 2627, 33504];

        public override DbConnection Connect(string connectionString) => new SqlConnection(connectionString);

        public override string Tell => "exec sp_set_session_context N'workspace', $1, 1; exec sp_set_session_context N'person', $2, 1";

        public override object Nobody => DBNull.Value;

        public override string KeyText(IEntityType table, string prefix = "") => Columns(table, part => part.ClrType == typeof(Guid) ? $"lower(convert(nvarchar(36), {prefix}[{part.GetColumnName()}]))" : $"{prefix}[{part.GetColumnName()}]");

        public override string Changing(string table, string change, IEntityType of) => $"update {table} set {change} output {KeyText(of, "inserted.")}";

        public override string Removing(string table, IEntityType of) => $"delete from {table} output {KeyText(of, "deleted.")}";

        public override bool IsRefusal(Exception? fault) => fault is SqlException refused && Refusals.Contains(refused.Number);

        protected override string Written(string sql) => Numbered().Replace(sql, "@p$1").Replace("now()", "sysdatetimeoffset()", StringComparison.Ordinal);

        protected override void Name(DbParameter parameter, int number) => parameter.ParameterName = $"@p{number}";

        [GeneratedRegex(@"\$(\d+)")]
        private static partial Regex Numbered();
    }
}
