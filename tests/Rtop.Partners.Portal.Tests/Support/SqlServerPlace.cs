using System.Security.Cryptography;
using Microsoft.Data.SqlClient;
using Rtop.Partners.Data.SqlServer;

namespace Rtop.Partners.Portal.Tests.Support;

/// <summary>Databases of one's own on the SQL Server that a tester names; they are dropped when the tests are over.</summary>
sealed class SqlServerPlace(string administrator) : IAsyncDisposable
{
    static readonly string[] Users = ["portal_migrator", "portal_app", "portal_backup"];

    readonly string password = $"Aa1!{Convert.ToHexString(RandomNumberGenerator.GetBytes(16))}";
    readonly List<string> made = [];

    /// <summary>An empty database with the users in it.</summary>
    public async Task<(SqlServerDatabase Database, string Migrator)> CreateAsync()
    {
        var name = $"rtop_test_{Guid.NewGuid():N}";
        await RunAsync("master", $"create database {name}");
        made.Add(name);
        foreach (var user in Users)
            await RunAsync("master", $"if suser_id(N'{user}') is null create login {user} with password = N'{password}'; else alter login {user} with password = N'{password}'");
        await using (var roles = typeof(SqlServerDatabase).Assembly.GetManifestResourceStream("sqlserver/roles.sql")!)
        using (var reader = new StreamReader(roles))
            foreach (var batch in (await reader.ReadToEndAsync()).Split("\nGO\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) await RunAsync(name, batch);
        return (new(As("portal_app"), As("portal_migrator")), As("portal_migrator"));

        string As(string user) => new SqlConnectionStringBuilder(administrator) { InitialCatalog = name, UserID = user, Password = password, IntegratedSecurity = false }.ConnectionString;
    }

    async Task RunAsync(string database, string sql)
    {
        await using var connection = new SqlConnection(new SqlConnectionStringBuilder(administrator) { InitialCatalog = database }.ConnectionString);
        await connection.OpenAsync();
        await using var command = new SqlCommand(sql, connection) { CommandTimeout = 300 };
        await command.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        SqlConnection.ClearAllPools();
        foreach (var name in made) await RunAsync("master", $"alter database {name} set single_user with rollback immediate; drop database {name}");
    }
}
