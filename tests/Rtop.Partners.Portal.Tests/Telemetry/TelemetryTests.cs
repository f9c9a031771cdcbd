using System.Diagnostics;
using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Trace;
using Rtop.Partners.Portal.Tests.Deployment;
using Rtop.Partners.Portal.Tests.Support;
using Rtop.Partners.Portal.Tests.Verbs;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Telemetry;

/// <summary>What the portal tells a collector, and its own log as JSON: how it runs, and nothing of whom it serves or of what they work on.</summary>
public sealed partial class TelemetryTests
{
    const string Canary = "kanarienvogel";

    [Fact]
    public async Task A_collector_learns_how_the_portal_runs_and_nothing_of_whom_it_serves()
    {
        await using var collector = await Collector.StartAsync();
        await using var place = await PortalPlace.FilledAsync();
        place.Settings["Telemetry__Endpoint"] = collector.Address.AbsoluteUri;
        place.Settings["Telemetry__TracePercent"] = "100";
        place.Settings["Telemetry__SlowQueryMilliseconds"] = "0";
        place.Settings["Telemetry__Console"] = "Json";
        var portal = await place.ServeAsync();
        var (secrets, words) = await UseAsync(place);
        var ended = await portal.SignalAsync("TERM");
        Assert.Equal(0, ended.Code);

        // How it runs.
        var (traces, metrics, logs) = (collector.Texts("/v1/traces"), collector.Texts("/v1/metrics"), collector.Texts("/v1/logs"));
        TestContext.Current.TestOutputHelper!.WriteLine($"{collector.Got.Count} messages, {collector.Got.Sum(got => got.Body.Length)} bytes; {traces.Distinct().Count()}, {metrics.Distinct().Count()} and {logs.Distinct().Count()} different texts in traces, metrics and logs");
        Assert.True(traces.Any(text => text.StartsWith("GET ", StringComparison.Ordinal) && text.Contains("{id:guid}", StringComparison.Ordinal)), string.Join(" | ", traces.Distinct()));
        Assert.Contains("query", traces);
        Assert.Contains(traces, text => text.StartsWith("job ", StringComparison.Ordinal));
        Assert.Contains("42P01", traces);
        foreach (var name in (string[])["http.server.request.duration", "rtop.refusals", "not-there", "sign-in", "rtop.slow_queries", "rtop.jobs.runs", "done", "rtop.jobs.duration", "rtop.outbox.waiting", "letters", "dotnet.process.memory.working_set"])
            Assert.Contains(name, metrics);
        Assert.Contains("rtop-partners", metrics);
        Assert.Contains("An unhandled exception has occurred while executing the request.", logs);
        Assert.Contains(logs, text => text.Contains("PostgresException", StringComparison.Ordinal));

        // Of whom and what: nothing. The bytes are searched as they came, and every text in them for the short codes of organizations.
        foreach (var secret in secrets) Assert.False(collector.Has(secret), $"\"{secret}\" was sent");
        var codes = words.ToHashSet(StringComparer.OrdinalIgnoreCase);
        Assert.True(codes.Count >= 5);
        foreach (var text in (string[])[.. traces, .. metrics, .. logs.Where(text => !text.Contains("   at ", StringComparison.Ordinal))])
            Assert.DoesNotContain(Word().Matches(text.Replace(Environment.MachineName, "", StringComparison.Ordinal)).Select(word => word.Value), codes.Contains);

        // The same search finds what a library would have sent by itself.
        using (var careless = Sdk.CreateTracerProviderBuilder().AddSource(Canary).AddOtlpExporter(to =>
        {
            to.Endpoint = new(collector.Address, "/v1/traces");
            to.Protocol = OtlpExportProtocol.HttpProtobuf;
        }).Build())
        {
            using var source = new ActivitySource(Canary);
            using (var span = source.StartActivity("GET")) span!.SetTag("url.path", $"/un/assessments/{secrets[0]}");
            careless.ForceFlush();
        }

        Assert.True(collector.Has(secrets[0]));
        Assert.Contains(collector.Texts("/v1/traces"), text => Word().Matches(text).Any(word => codes.Contains(word.Value)));

        // The log as JSON: one line an event, the kinds of a fault and never its words.
        var lines = ended.Out.Split('\n').Where(line => line.StartsWith('{')).Select(line => JsonNode.Parse(line)!).ToList();
        Assert.Contains(lines, line => ((string?)line["exception"])?.Contains("PostgresException", StringComparison.Ordinal) == true && ((string)line["trace"]!).Contains("   at ", StringComparison.Ordinal));
        Assert.DoesNotContain("comments_away", ended.Out, StringComparison.Ordinal);
        foreach (var secret in secrets) Assert.DoesNotContain(secret, ended.Out + ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Alerts_and_dashboard_ask_for_what_there_is()
    {
        var program = File.ReadAllText(Path.Combine(InfraFiles.Root, "src/Rtop.Partners.Portal/Telemetry/Measures.cs"));
        // As Prometheus writes them: dots become lines, counters end in total, seconds are named.
        HashSet<string> there = [.. Instrument().Matches(program).SelectMany(match =>
        {
            var (kind, name) = (match.Groups[1].Value, match.Groups[2].Value.Replace('.', '_'));
            return kind.Contains("Histogram", StringComparison.Ordinal) ? ((string[])["bucket", "sum", "count"]).Select(part => $"{name}_seconds_{part}") : [kind.Contains("Counter", StringComparison.Ordinal) ? $"{name}_total" : name];
        })];
        Assert.True(there.Count >= 8, string.Join(", ", there));
        foreach (var file in (string[])["watching/alerts.yaml", "watching/dashboard.json"])
        {
            var asked = Series().Matches(InfraFiles.Text(file)).Select(match => match.Value).Distinct().ToList();
            Assert.True(asked.Count >= 5);
            Assert.Empty(asked.Except(there));
        }
    }

    // A morning's work, with everything that must not be told: ids, names, addresses, titles, what somebody typed, searched and called their browser.
    static async Task<(IReadOnlyList<string> Secrets, string[] Codes)> UseAsync(PortalPlace place)
    {
        var seventh = (Guid)(await place.SqlAsync("select id from portal.assessments where number = 7 and originator = 'un'"))!;
        using (var stranger = new Browser(place.Address, "en"))
        {
            var page = await stranger.GetAsync("/sign-in");
            await stranger.SubmitAsync(page, "form:has(input[type=password])", new() { ["Form.Email"] = "un.desk@demo.example", ["Form.Password"] = $"{Canary}-passphrase" });
        }

        using var browser = await place.BrowserAsync("un.desk");
        browser.CallItself($"Browser/{Canary}-agent");
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/un")).Status);
        var file = await browser.GetAsync($"/un/assessments/{seventh}?q={Canary}-query");
        Assert.Equal(HttpStatusCode.OK, file.Status);
        Assert.Equal(HttpStatusCode.OK, (await browser.SubmitAsync(file, "form:has(textarea[name='Form.Text'])", new() { ["Form.Text"] = $"{Canary}-comment" })).Status);
        var nowhere = Guid.NewGuid();
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"/un/assessments/{nowhere}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"/{Canary}-path/{nowhere}")).Status);
        using (var traced = new HttpRequestMessage(HttpMethod.Get, "/un"))
        {
            traced.Headers.Add("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
            traced.Headers.Add("tracestate", $"vendor={Canary}-state");
            traced.Headers.Add("baggage", $"who={Canary}-baggage");
            using var _ = await browser.SendAsync(traced);
        }

        // A fault whose words have what was asked of the database.
        await place.SqlAsync("alter table portal.comments rename to comments_away");
        Assert.Equal(HttpStatusCode.InternalServerError, (await browser.GetAsync($"/un/assessments/{seventh}")).Status);
        await place.SqlAsync("alter table portal.comments_away rename to comments");

        // Four jobs have their time within each minute.
        while (await place.SqlAsync("select exists (select from jobs.qrtz_triggers where prev_fire_time > 0)") is not true) await Task.Delay(200, PortalPlace.Ct);

        const string All = """
            select array_agg(distinct secret) from (
              select id::text secret from portal.assessments union select id::text from portal.persons union select id::text from portal.officers union select id::text from accounts.accounts
              union select id::text from portal.reminders union select id::text from portal.sections union select title from portal.assessments union select email from portal.persons union select name from portal.persons) every
            where length(secret) > 5
            """;
        return ([seventh.ToString(), Canary, nowhere.ToString(), browser.Cookies["portal"]!.Value, "SELECT ", .. (string[])(await place.SqlAsync(All))!], (string[])(await place.SqlAsync("select array_agg(code) from portal.workspaces"))!);
    }

    [GeneratedRegex("[A-Za-z]+")]
    private static partial Regex Word();

    [GeneratedRegex("Create(Counter|Histogram|ObservableGauge)(?:<[a-z]+>)?\\(\"(rtop[a-z._]+)\"")]
    private static partial Regex Instrument();

    [GeneratedRegex(@"\brtop_[a-z_]+")]
    private static partial Regex Series();
}
