using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Rtop.Partners.Data.PostgreSql.Embedded;

namespace Rtop.Partners.Portal.Tests.Support;

/// <summary>The servers that the tests of an assembly share: as in production, but that a commit waits for no disk. What must survive a kill is asked of servers where it does.</summary>
static class TestServer
{
    // A portal in use holds a handful: so many are those of portals that are gone.
    const long TooMany = 200;

    public static async Task<EmbeddedServer> StartAsync(string folder)
    {
        var server = await EmbeddedServer.StartAsync(
            new() { DataDirectory = Path.Combine(folder, "var"), KeysDirectory = Path.Combine(folder, "keys"), MaxConnections = 300 }, NullLogger.Instance, CancellationToken.None);
        await ExecuteAsync(server, "alter role all set synchronous_commit = off");
        return server;
    }

    /// <summary>What the connection string of a test has beside that of production: most statements are planned for longer than they run, and here all of them keep their plan.</summary>
    public static string Planned(string connectionString) => $"{connectionString};Max Auto Prepare=1000;Auto Prepare Min Usages=1";

    /// <summary>Copies a template, on a server that has connections left for many more.</summary>
    public static async Task CopyAsync(EmbeddedServer server, string template, string name)
    {
        await ExecuteAsync(server, $"create database {name} template {template}");
        if (await ExecuteAsync(server, "select count(*) from pg_stat_activity where backend_type = 'client backend'") is long open and > TooMany)
            throw new InvalidOperationException($"{open} connections are open: tests that are over have not closed theirs.");
    }

    /// <summary>Runs SQL as the superuser, in no database of a test; the first value.</summary>
    public static async Task<object?> ExecuteAsync(EmbeddedServer server, string sql)
    {
        await using var connection = new NpgsqlConnection(server.ConnectionString(EmbeddedServer.Superuser, "postgres"));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }
}
