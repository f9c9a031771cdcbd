using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Rtop.Partners.Data.PostgreSql.Embedded;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Verbs;

/// <summary>Each fault of an installation is one plain sentence at start, and a line of the doctor's.</summary>
public sealed class StartFaultTests
{
    static string Nowhere => $"Host=127.0.0.1;Port={PortalPlace.FreePort()};Username=portal_app;Password=x;Database=portal";

    [Theory]
    [InlineData("Database__Provider", "Oracle", "must be Embedded, PostgreSql or SqlServer")]
    [InlineData("Database__Provider", "SqlServer", "ConnectionStrings__Portal is missing")]
    [InlineData("Database__Provider", "PostgreSql", "ConnectionStrings__Portal is missing")]
    [InlineData("Database__EmbeddedBinaries", "/nowhere/at-all", "The database binaries are not in /nowhere/at-all")]
    [InlineData("Demo__Enabled", "perhaps", "Demo__Enabled is \"perhaps\": it must be true or false.")]
    [InlineData("Portal__BaseUrl", "http://partners.example.org", "sign-in over plain http is for this machine alone")]
    [InlineData("Portal__BaseUrl", "partners", "Portal__BaseUrl is \"partners\"")]
    [InlineData("Portal__Urls", "localhost", "Portal__Urls has \"localhost\"")]
    [InlineData("Portal__DataDirectory", "/proc/portal", "The folder /proc/portal cannot be written")]
    [InlineData("Portal__DataDirectory", "/etc/hostname/var", "The folder /etc/hostname/var cannot be written")]
    [InlineData("Keys__Directory", "/etc/hostname/keys", "The folder /etc/hostname/keys cannot be written")]
    [InlineData("Portal__BaseUrl", "https://partners.example.org", "name the network of the proxy that speaks https in Portal__Proxies")]
    [InlineData("Portal__Proxies", "proxy.example.org", "Portal__Proxies has \"proxy.example.org\", which is not a network")]
    [InlineData("Portal__DrainSeconds", "soon", "Portal__DrainSeconds is \"soon\": it must be a number of seconds from 0 to 300.")]
    [InlineData("ASPNETCORE_FORWARDEDHEADERS_ENABLED", "true", "with it anybody could say from which address they come")]
    [InlineData("Telemetry__Endpoint", "collector", "Telemetry__Endpoint is \"collector\", which is not an address")]
    [InlineData("Telemetry__Console", "Xml", "Telemetry__Console is \"Xml\": it must be Plain or Json.")]
    [InlineData("Telemetry__TracePercent", "101", "Telemetry__TracePercent is \"101\": it must be a number from 0 to 100.")]
    [InlineData("Mail__Host", "not a host", "Mail__Host is \"not a host\"")]
    [InlineData("Mail__Host", "mail.example.org", "Mail__From is missing")]
    [InlineData("Mail__Port", "many", "Mail__Port is \"many\": it must be a number.")]
    public async Task A_wrong_setting_is_said(string setting, string value, string words)
    {
        await using var place = PortalPlace.Empty();
        place.Settings[setting] = value;

        await AssertSaidAsync(place, words);
    }

    [Fact]
    public async Task A_connection_string_that_is_none_is_said()
    {
        await using var place = ServerPlace("Host 127.0.0.1");
        await AssertSaidAsync(place, "ConnectionStrings__Portal is not a connection string");

        place.Settings["ConnectionStrings__Portal"] = Nowhere;
        place.Settings["ConnectionStrings__Migrator"] = "Host=127.0.0.1;Colour=red";
        await AssertSaidAsync(place, "ConnectionStrings__Migrator is not a connection string");
    }

    [Fact]
    public async Task A_database_that_nobody_serves_is_said()
    {
        await using var place = ServerPlace(Nowhere);
        await AssertSaidAsync(place, "cannot be reached: start it, or correct the connection string.");

        place.Settings["ConnectionStrings__Portal"] = $"Host={place.Folder};Username=portal_app;Password=x;Database=portal";
        await AssertSaidAsync(place, "cannot be reached: start it, or correct the connection string.");
    }

    [Fact]
    public async Task A_port_that_is_taken_is_said()
    {
        await using var place = await PortalPlace.FilledAsync();
        using var other = new TcpListener(IPAddress.Loopback, place.Address.Port);
        other.Start();

        var ended = await place.RunAsync("serve");

        Assert.Equal($"http://127.0.0.1:{place.Address.Port} is taken by another program: stop it, or set Portal__Urls to another address.", ended.OneSentence());
    }

    [Fact, Trait("Fault", "F9")]
    public async Task A_master_key_that_others_read_is_said()
    {
        await using var place = await PortalPlace.FilledAsync();
        var key = Path.Combine(place.Keys, "master.key");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(key, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead);

        await AssertSaidAsync(place, $"{key} can be read by other accounts of this machine. Run: chmod 600 {key}");
    }

    [Fact, Trait("Fault", "F9")]
    public async Task A_master_key_that_is_gone_from_beside_the_keys_under_it_is_said()
    {
        await using var place = await PortalPlace.FilledAsync();
        var ring = Directory.CreateDirectory(Path.Combine(place.Keys, "protection"));
        await File.WriteAllTextAsync(Path.Combine(ring.FullName, "key-of-yesterday.xml"), "<key/>", PortalPlace.Ct);
        File.Delete(Path.Combine(place.Keys, "master.key"));

        await AssertSaidAsync(place, "master.key is missing, but other keys that need it are there");
        Assert.False(File.Exists(Path.Combine(place.Keys, "master.key")));
    }

    [Fact]
    public async Task Passwords_of_the_database_that_are_gone_or_open_are_said()
    {
        await using var place = await PortalPlace.FilledAsync();
        var passwords = Path.Combine(place.Keys, "database.json");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(passwords, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
        await AssertSaidAsync(place, $"{passwords} is open to other users of this machine. Run: chmod 600 {passwords}");

        File.Delete(passwords);
        await AssertSaidAsync(place, $"The file {passwords} with the passwords of the database is missing");
    }

    [Fact]
    public async Task A_server_that_does_not_know_the_password_or_the_database_is_said()
    {
        await using var server = await ServedAsync();
        await using var place = ServerPlace(server.ConnectionString("portal_app", "portal") + ";Password=wrong");
        await AssertSaidAsync(place, "The database refuses the role portal_app: check user and password in the connection string.");

        place.Settings["ConnectionStrings__Portal"] = server.ConnectionString("portal_app", "elsewhere");
        await AssertSaidAsync(place, "There is no database elsewhere");
    }

    [Fact]
    public async Task A_database_that_was_never_migrated_is_said()
    {
        await using var server = await ServedAsync();
        await PortalPlace.AskAsync(server.ConnectionString(EmbeddedServer.Superuser, "postgres"), "create database fresh");
        await using var place = ServerPlace(server.ConnectionString("portal_app", "fresh"));

        await AssertSaidAsync(place, "run \"portal migrate\"");
        Assert.Contains("ConnectionStrings__Migrator", (await place.RunAsync("migrate")).OneSentence(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wall_that_is_missing_keeps_the_portal_from_starting()
    {
        await using var server = await ServedAsync();
        await PortalPlace.AskAsync(server.ConnectionString(EmbeddedServer.Superuser, "portal"), "drop policy reads on portal.comments");
        await using var place = ServerPlace(server.ConnectionString("portal_app", "portal"));

        await AssertSaidAsync(place, "no policy says who reads portal.comments");
        Assert.Contains("a wall is missing", (await place.RunAsync("serve")).OneSentence(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mail_server_that_does_not_answer_keeps_nothing_from_starting_and_the_doctor_says_it()
    {
        await using var place = await PortalPlace.FilledAsync();
        var port = PortalPlace.FreePort();
        foreach (var (name, value) in new[] { ("Mail__Host", "127.0.0.1"), ("Mail__Port", $"{port}"), ("Mail__From", "reminders@example.org") }) place.Settings[name] = value;
        await place.ServeAsync();

        var doctor = (await place.RunAsync("doctor")).NoTrace();

        Assert.Equal(1, doctor.Code);
        Assert.Contains($"wrong  mail: 127.0.0.1:{port} does not answer", doctor.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_doctor_finds_nothing_where_all_is_well()
    {
        await using var sink = SmtpSink.Start();
        await using var place = await PortalPlace.FilledAsync();
        foreach (var (name, value) in new[] { ("Mail__Host", "127.0.0.1"), ("Mail__Port", $"{sink.Port}"), ("Mail__From", "reminders@example.org") }) place.Settings[name] = value;
        AssertWell(await place.RunAsync("doctor"));

        await place.ServeAsync();
        AssertWell(await place.RunAsync("doctor"));
    }

    [Fact]
    public async Task The_doctor_of_a_new_machine_says_to_migrate()
    {
        await using var place = PortalPlace.Empty();

        var doctor = (await place.RunAsync("doctor")).NoTrace();
        Assert.Equal(1, doctor.Code);
        Assert.Equal("wrong  version: The database is older than this portal: run \"portal migrate\".", Assert.Single(doctor.Out.Split('\n'), line => line.StartsWith("wrong", StringComparison.Ordinal)));

        Assert.Equal(0, (await place.RunAsync("migrate")).Code);
        AssertWell(await place.RunAsync("doctor"));
    }

    static void AssertWell(Ended doctor)
    {
        Assert.True(doctor.Code == 0, doctor.Out + doctor.Error);
        Assert.All(doctor.Out.Split('\n'), line => Assert.StartsWith("well   ", line, StringComparison.Ordinal));
        Assert.Equal("", doctor.Error);
    }

    static async Task AssertSaidAsync(PortalPlace place, string words)
    {
        Assert.Contains(words, (await place.RunAsync("serve")).OneSentence(), StringComparison.Ordinal);
        var doctor = (await place.RunAsync("doctor")).NoTrace();
        Assert.True(doctor.Code == 1, doctor.Out);
        Assert.Equal("", doctor.Error);
        Assert.Contains(doctor.Out.Split('\n'), line => line.StartsWith("wrong  ", StringComparison.Ordinal) && line.Contains(words, StringComparison.Ordinal));
    }

    static PortalPlace ServerPlace(string portal)
    {
        var place = PortalPlace.Empty();
        place.Settings["Database__Provider"] = "PostgreSql";
        place.Settings["ConnectionStrings__Portal"] = portal;
        return place;
    }

    static async Task<ServedPlace> ServedAsync()
    {
        var place = await PortalPlace.FilledAsync();
        return new(place, await EmbeddedServer.StartAsync(new() { DataDirectory = place.Data, KeysDirectory = place.Keys }, NullLogger.Instance, PortalPlace.Ct));
    }

    sealed class ServedPlace(PortalPlace place, EmbeddedServer server) : IAsyncDisposable
    {
        public string ConnectionString(string role, string database) => server.ConnectionString(role, database);

        public async ValueTask DisposeAsync()
        {
            await server.DisposeAsync();
            await place.DisposeAsync();
        }
    }
}
