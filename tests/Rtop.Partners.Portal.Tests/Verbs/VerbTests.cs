using System.Diagnostics;
using System.Net;
using Microsoft.Extensions.Logging.Abstractions;
using Rtop.Partners.Data.PostgreSql.Embedded;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Verbs;

public sealed class VerbTests
{
    [Fact]
    public async Task A_second_start_keeps_what_was_written()
    {
        await using var place = PortalPlace.Empty();
        var watch = Stopwatch.StartNew();
        var first = await place.ServeAsync();
        var took = watch.Elapsed;
        using (var browser = await place.BrowserAsync("un.desk"))
        {
            var page = await browser.GetAsync($"/un/assessments/{await place.SqlAsync("select id from portal.assessments where number = 7")}");
            await browser.SubmitAsync(page, "form:has(textarea)", new() { ["Form.Text"] = "Written before the stop" });
        }

        Assert.Equal(0, (await first.SignalAsync("TERM")).Code);
        watch.Restart();
        await place.ServeAsync();
        TestContext.Current.TestOutputHelper!.WriteLine($"first start {took.TotalSeconds:F1} s, second {watch.Elapsed.TotalSeconds:F1} s");

        Assert.Equal(1L, await place.SqlAsync("select count(*) from portal.comments where text = 'Written before the stop'"));
        Assert.Equal(5L, await place.SqlAsync("select count(*) from portal.workspaces"));
        Assert.Equal(1L, await place.SqlAsync("select count(*) from portal.assessments where number = 7"));
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task A_signal_stops_the_portal_and_its_database_cleanly(string signal)
    {
        await using var place = await PortalPlace.FilledAsync();
        var portal = await place.ServeAsync();
        var server = place.Server;
        Assert.True(PortalPlace.IsAlive(server));

        var ended = await portal.SignalAsync(signal);

        Assert.True(ended.Code == 0, $"{ended.Code}\n{ended.Out}\n{ended.Error}");
        Assert.Equal("", ended.Error);
        Assert.False(PortalPlace.IsAlive(server));
        Assert.False(File.Exists(Path.Combine(place.Data, "postgres", "postmaster.pid")));
        Assert.EndsWith("database system is shut down", (await File.ReadAllTextAsync(Path.Combine(place.Data, "postgres.log"), PortalPlace.Ct)).TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Migrating_and_loading_again_change_nothing()
    {
        await using var place = await PortalPlace.FilledAsync();

        Assert.Equal(new(0, "The database is at this version and its walls stand.", ""), await place.RunAsync("migrate"));
        Assert.Equal(new(0, "There is data in the database already; nothing was changed.", ""), await place.RunAsync("demo"));
    }

    [Fact]
    public async Task Verbs_work_on_the_database_of_a_portal_that_serves_and_it_serves_on()
    {
        await using var place = await PortalPlace.FilledAsync();
        var portal = await place.ServeAsync();
        var server = place.Server;

        foreach (var verb in (string[][])[["migrate"], ["demo"], ["jobs", "run", "review-reminders"], ["jobs", "run", "audit-heads"], ["audit", "verify"], ["doctor"]])
        {
            var ended = await place.RunAsync(verb);
            Assert.True(ended.Code == 0, $"{string.Join(' ', verb)}: {ended.Code}\n{ended.Out}\n{ended.Error}");
            Assert.Equal(HttpStatusCode.OK, await place.GetAsync("/health/ready"));
        }

        Assert.Equal(server, place.Server);
        using var browser = await place.BrowserAsync("au.desk");
        Assert.Contains("JA-0007", (await browser.GetAsync("/au")).Main, StringComparison.Ordinal);
        Assert.Equal(0, (await portal.SignalAsync("TERM")).Code);
    }

    [Fact]
    public async Task A_job_that_is_not_there_and_an_instant_that_is_none_are_said()
    {
        await using var place = await PortalPlace.FilledAsync();

        Assert.Contains("There is no job \"nonsense\"", (await place.RunAsync("jobs", "run", "nonsense")).OneSentence(), StringComparison.Ordinal);
        Assert.Contains("\"tomorrow\" is not an instant", (await place.RunAsync("jobs", "run", "review-reminders", "--at", "tomorrow")).OneSentence(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_verb_that_is_not_there_gets_the_list()
    {
        await using var place = PortalPlace.Empty();

        var ended = (await place.RunAsync("sever")).NoTrace();

        Assert.Equal(2, ended.Code);
        Assert.StartsWith("There is no verb \"sever\".\nportal <verb>", ended.Error, StringComparison.Ordinal);
        Assert.Contains("doctor", ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_portal_serves_on_a_server_of_its_own()
    {
        await using var installed = await PortalPlace.FilledAsync();
        await using var server = await EmbeddedServer.StartAsync(new() { DataDirectory = installed.Data, KeysDirectory = installed.Keys }, NullLogger.Instance, PortalPlace.Ct);
        await using var place = PortalPlace.Empty();
        place.Settings["Database__Provider"] = "PostgreSql";
        place.Settings["ConnectionStrings__Portal"] = server.ConnectionString("portal_app", "portal");
        place.Settings["ConnectionStrings__Migrator"] = server.ConnectionString(EmbeddedServer.Superuser, "portal");
        place.Settings["Keys__Directory"] = installed.Keys;

        var portal = await place.ServeAsync();

        Assert.Equal(HttpStatusCode.OK, await place.GetAsync("/health/ready"));
        Assert.Equal(0, (await portal.SignalAsync("TERM")).Code);
        Assert.True(File.Exists(Path.Combine(place.Data, "audit-heads.txt")));
        Assert.True(PortalPlace.IsAlive(server.ProcessId!.Value));
    }

    [Fact]
    public async Task A_portal_that_may_not_read_the_chains_says_once_that_it_does_not_anchor_them()
    {
        await using var installed = await PortalPlace.FilledAsync();
        await using var server = await EmbeddedServer.StartAsync(new() { DataDirectory = installed.Data, KeysDirectory = installed.Keys }, NullLogger.Instance, PortalPlace.Ct);
        await using var place = PortalPlace.Empty();
        place.Settings["Database__Provider"] = "PostgreSql";
        place.Settings["ConnectionStrings__Portal"] = server.ConnectionString("portal_app", "portal");
        place.Settings["Keys__Directory"] = installed.Keys;

        var portal = await place.ServeAsync();
        Assert.Equal(HttpStatusCode.OK, await place.GetAsync("/health/ready"));
        var ended = (await portal.SignalAsync("TERM")).NoTrace();

        Assert.Equal(0, ended.Code);
        Assert.Single(ended.Out.Split('\n'), line => line.Contains("audit heads are not anchored", StringComparison.Ordinal));
        Assert.False(File.Exists(Path.Combine(place.Data, "audit-heads.txt")));
    }
}
