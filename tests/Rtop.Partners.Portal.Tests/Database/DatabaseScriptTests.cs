using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Xunit;
using PostgreSql = Rtop.Partners.Data.PostgreSql;
using SqlServer = Rtop.Partners.Data.SqlServer;

namespace Rtop.Partners.Portal.Tests.Database;

/// <summary>What is done to a database stands in infra/db, for the administrator who reads it first; and it is what the program does.</summary>
public sealed class DatabaseScriptTests
{
    static readonly string Folder = typeof(DatabaseScriptTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "DatabaseScripts").Value!;

    public static TheoryData<string> Names => [.. Scripts.Keys];

    static Dictionary<string, Func<string>> Scripts { get; } = new()
    {
        ["portal.postgresql.sql"] = () => Joined("", [Migrations(PostgreSql.DesignFactories.Partners()), Migrations(PostgreSql.DesignFactories.Accounts()), new PostgreSql.RowSecurity(PostgreSql.DesignFactories.PartnersModel()).Script()]),
        ["portal.sqlserver.sql"] = () => Joined("GO", [.. SqlServer.ForReading.Before(), Migrations(SqlServer.DesignFactories.Partners()), Migrations(SqlServer.DesignFactories.Accounts()), .. SqlServer.ForReading.After()]),
    };

    // "./infra/rtop migrate" asks to have them written.
    [Theory, MemberData(nameof(Names))]
    public async Task The_script_in_the_repository_is_what_the_program_does(string name)
    {
        var (path, made) = (Path.Combine(Folder, name), Scripts[name]());
        if (Environment.GetEnvironmentVariable("RTOP_WRITE_SCRIPTS") is "1") await File.WriteAllTextAsync(path, made, TestContext.Current.CancellationToken);
        Assert.True(await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken) == made, $"infra/db/{name} is not what the program does: run ./infra/rtop migrate with the name of what you changed.");
    }

    [Fact]
    public void The_model_has_no_change_that_a_migration_lacks_on_either_engine()
    {
        foreach (DbContext db in (DbContext[])[PostgreSql.DesignFactories.Partners(), PostgreSql.DesignFactories.Accounts(), SqlServer.DesignFactories.Partners(), SqlServer.DesignFactories.Accounts()])
            using (db) Assert.False(db.Database.HasPendingModelChanges(), $"{db.GetType().Name} on {db.Database.ProviderName}: run ./infra/rtop migrate with the name of what you changed.");
    }

    [Fact]
    public void Everything_that_is_sent_to_SQL_Server_is_T_SQL()
    {
        Assert.Empty(TSql.FaultsOf(Scripts["portal.sqlserver.sql"]()));
        foreach (var sql in SqlServer.ForReading.Everything()) Assert.Empty(TSql.FaultsOf(sql));
        Assert.Empty(TSql.FaultsOf(File.ReadAllText(Path.Combine(Folder, "roles.sqlserver.sql"))));
        Assert.All(SqlServer.ForReading.PiecesOf(Portal.Jobs.QuartzTables.Script("SqlServer")), piece => Assert.Empty(TSql.FaultsOf(piece)));
        // The parser does find what is none.
        Assert.NotEmpty(TSql.FaultsOf("create security policy sec.p add filter predicate sec.f(id) on portal.t after insert with (state = maybe)"));
        Assert.NotEmpty(TSql.FaultsOf("select 1 from portal.assessments limit 1"));
    }

    static string Migrations(DbContext db)
    {
        using (db) return db.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent);
    }

    static string Joined(string separator, IEnumerable<string> parts) =>
        string.Join('\n', parts.Select(part => part.ReplaceLineEndings("\n").Trim('\uFEFF', '\n')).Select(part => separator is "" || part.EndsWith("\nGO", StringComparison.Ordinal) ? part : $"{part}\n{separator}")) + "\n";
}
