using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Rtop.Partners.Data.Backups;
using Rtop.Partners.Data.PostgreSql;
using Rtop.Partners.Data.PostgreSql.Embedded;
using Rtop.Partners.Portal.Backups;
using Rtop.Partners.Portal.Tests.Verbs;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Backups;

/// <summary>Installations whose backups somebody elsewhere can open, and what stands in them, asked by SQL alone.</summary>
static class SomeBackup
{
    static readonly Lazy<Task<(string Recipient, string Identity)>> Keys = new(() => new Age(new()).MakeKeysAsync(CancellationToken.None));

    // What is of the moment, or tells of the backup itself, may differ.
    const string Moment = "'accounts.sessions', 'accounts.kept_forms', 'accounts.reset_links', 'accounts.re_enrolments', 'accounts.first_operator_links', 'accounts.safekeeping', 'accounts.key_check', 'accounts.job_failures', 'accounts.migrations', 'portal.migrations'";

    /// <summary>The private key of those who may open backups.</summary>
    public static async Task<string> IdentityAsync() => (await Keys.Value).Identity;

    /// <summary>A place with the demonstration, whose backups can be made; and a server for it that goes on between its processes.</summary>
    public static async Task<(PortalPlace Place, EmbeddedServer Server)> FilledAsync()
    {
        var place = await PortalPlace.FilledAsync();
        await SetAsync(place);
        return (place, await ServerAsync(place));
    }

    /// <summary>A place with nothing in it, into which backups can be restored.</summary>
    public static async Task<PortalPlace> EmptyAsync()
    {
        var place = PortalPlace.Empty();
        await SetAsync(place);
        return place;
    }

    public static Task<EmbeddedServer> ServerAsync(PortalPlace place) => EmbeddedServer.StartAsync(new() { DataDirectory = place.Data, KeysDirectory = place.Keys }, NullLogger.Instance, PortalPlace.Ct);

    /// <summary>The settings of a place as the program reads them, some of them changed.</summary>
    public static IConfiguration SettingsOf(PortalPlace place, params (string Name, string? Value)[] changed)
    {
        var settings = place.Settings.ToDictionary(pair => pair.Key.Replace("__", ":", StringComparison.Ordinal), pair => (string?)pair.Value);
        foreach (var (name, value) in changed) settings[name] = value;
        return new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
    }

    public static async Task<string> RunAsync(PortalPlace place, params string[] args)
    {
        var ended = (await place.RunAsync(args)).NoTrace();
        Assert.True(ended.Code == 0, ended.Out + ended.Error);
        return ended.Out;
    }

    public static async Task<string> MadeAsync(PortalPlace place, params string[] args) => (await RunAsync(place, ["backup", .. args])).Split(": ")[0];

    /// <summary>A digest of every table, by organization: of everything that says whose it is; the rest under no name. The platform's chain goes on, and is left out.</summary>
    public static async Task<SortedDictionary<string, string>> DigestsAsync(PortalPlace place)
    {
        await using var connection = new NpgsqlConnection(place.Superuser);
        await connection.OpenAsync(PortalPlace.Ct);
        var owners = Belonging.Columns(DesignFactories.PartnersModel());
        List<string> tables = [];
        await using (var command = new NpgsqlCommand($"select schemaname || '.' || tablename from pg_tables where schemaname in ('portal', 'accounts', 'audit') and schemaname || '.' || tablename not in ({Moment})", connection))
        await using (var reader = await command.ExecuteReaderAsync(PortalPlace.Ct))
            while (await reader.ReadAsync(PortalPlace.Ct)) tables.Add(reader.GetString(0));
        var digests = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var table in tables)
        {
            var owner = owners.TryGetValue(table, out var column) ? $"t.\"{column}\"" : table.StartsWith("audit.", StringComparison.Ordinal) ? "t.chain" : "''";
            await using var command = new NpgsqlCommand($"select {owner}, count(*) || ' ' || md5(string_agg(md5(t::text), '' order by md5(t::text))) from {table} t group by 1", connection);
            await using var reader = await command.ExecuteReaderAsync(PortalPlace.Ct);
            while (await reader.ReadAsync(PortalPlace.Ct))
                if (reader.GetString(0) != "platform") digests[$"{reader.GetString(0)} {table}"] = reader.GetString(1);
        }

        return digests;
    }

    static async Task SetAsync(PortalPlace place)
    {
        var (recipient, identity) = await Keys.Value;
        place.Settings["Backup__Recipients"] = recipient;
        place.Settings["Backup__Identity"] = Path.Combine(place.Folder, "offline.txt");
        await File.WriteAllTextAsync(place.Settings["Backup__Identity"], identity, PortalPlace.Ct);
    }
}
