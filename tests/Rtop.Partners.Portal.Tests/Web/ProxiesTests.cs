using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Tests.Support;
using Rtop.Partners.Portal.Web;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Web;

/// <summary>What headers say of who asks is believed from configured proxies alone, and only of address and scheme (SECURITY P29).</summary>
public sealed partial class ProxiesTests(PortalFixture portals)
{
    [Theory]
    [InlineData("127.0.0.1", 1)]
    [InlineData("10.20.0.0/16, 127.0.0.1/32; ::1", 3)]
    [InlineData("fd00:20::/64 192.0.2.7", 2)]
    [InlineData("", 0)]
    public void Networks_are_read(string text, int networks) => Assert.Equal(networks, Proxies.Read(Settings(("Portal:Proxies", text))).Count);

    [Theory]
    [InlineData("10.20.0.0/33", "which is not a network")]
    [InlineData("proxy.example.org", "which is not a network")]
    [InlineData("0.0.0.0/0", "which is everybody")]
    [InlineData("10.0.0.0/8, ::/0", "which is everybody")]
    public void What_is_no_network_or_everybody_s_is_said(string text, string words) =>
        Assert.Contains(words, Assert.Throws<InstallationFault>(() => Proxies.Read(Settings(("Portal:Proxies", text)))).Message, StringComparison.Ordinal);

    [Fact]
    public void An_https_address_needs_somebody_who_speaks_it()
    {
        (string, string?)[] own = [("Portal:BaseUrl", "https://partners.example.org"), ("Portal:Urls", "http://127.0.0.1:5080")];
        Assert.Contains("name the network of the proxy that speaks https", Assert.Throws<InstallationFault>(() => PortalOptions.Read(Settings(own))).Message, StringComparison.Ordinal);
        Assert.Single(PortalOptions.Read(Settings([.. own, ("Portal:Proxies", "127.0.0.1")])).Proxies);
        Assert.Empty(PortalOptions.Read(Settings([own[0], ("Portal:Urls", "https://127.0.0.1:5443")])).Proxies);
    }

    [Theory]
    [InlineData("127.0.0.1", "203.0.113.9", "AT")]
    [InlineData("127.0.0.1", "198.51.100.1, 203.0.113.9", "AT")]
    [InlineData("127.0.0.0/8", "203.0.113.9, 127.0.0.5", "AT")]
    [InlineData("127.0.0.1", "not an address", "KE")]
    [InlineData("127.0.0.1", null, "KE")]
    [InlineData("10.0.0.0/8", "203.0.113.9", "KE")]
    [InlineData(null, "203.0.113.9", "KE")]
    public async Task The_address_of_a_session_is_the_forwarded_one_only_when_a_known_proxy_says_it(string? proxies, string? says, string country)
    {
        var list = Path.GetTempFileName();
        await File.WriteAllTextAsync(list, "127.0.0.0/8,KE\n203.0.113.0/24,AT\n198.51.100.0/24,JP\n", TestDatabase.Ct);
        try
        {
            await using var portal = await portals.OpenAsync(new() { ["Network:Countries"] = list, ["Portal:Proxies"] = proxies });
            using var browser = await portal.BrowserAsync();
            if (says is not null) browser.Says("X-Forwarded-For", says);
            foreach (var header in (string[])["X-Real-IP", "Forwarded", "X-Client-IP", "True-Client-IP", "X-Original-For"]) browser.Says(header, header is "Forwarded" ? "for=198.51.100.7" : "198.51.100.7");
            await browser.SignInAsync("un.desk@demo.example", RunningPortal.Passphrase);
            Assert.Equal(country, await portal.SqlAsync("select country from accounts.sessions"));
        }
        finally
        {
            File.Delete(list);
        }
    }

    [Theory, Trait("Ordeal", "yes")]
    [InlineData(null)]
    [InlineData("127.0.0.1")]
    public async Task No_header_from_outside_changes_an_answer(string? proxies)
    {
        var clock = new StoppedClock(TimeProvider.System.GetUtcNow());
        await using var portal = await portals.OpenAsync(new() { ["Portal:Proxies"] = proxies }, builder => builder.Services.AddSingleton<TimeProvider>(clock));
        using var desk = await portal.BrowserAsync("un.desk");
        using var nobody = await portal.BrowserAsync();
        var own = await portal.SqlAsync("select id from portal.assessments where originator = 'un' and number = 7");
        var hidden = await portal.SqlAsync("select id from portal.assessments where number = 8");
        var wrong = new Dictionary<string, string> { ["Form.Email"] = "nobody@demo.example", ["Form.Password"] = "not the passphrase" };
        (Browser By, HttpMethod How, string To, Dictionary<string, string>? Fields)[] classes =
        [
            (desk, HttpMethod.Get, "/un", null), (desk, HttpMethod.Get, $"/un/assessments/{own}", null), (desk, HttpMethod.Get, $"/un/assessments/{hidden}", null), (desk, HttpMethod.Get, "/osce", null),
            (desk, HttpMethod.Get, "/operator", null), (desk, HttpMethod.Get, "/account", null), (desk, HttpMethod.Post, $"/un/assessments/{own}", []), (desk, HttpMethod.Put, "/un", null), (desk, HttpMethod.Options, "/un", null),
            (nobody, HttpMethod.Get, "/", null), (nobody, HttpMethod.Get, "/un", null), (nobody, HttpMethod.Get, "/sign-in", null), (nobody, HttpMethod.Post, "/sign-in", wrong), (nobody, HttpMethod.Head, "/sign-in", null),
            (nobody, HttpMethod.Get, "/feeds/nothing.ics", null), (nobody, HttpMethod.Get, "/dist/site.css", null), (nobody, HttpMethod.Get, "/health/live", null), (nobody, HttpMethod.Get, "/health/ready", null), (nobody, HttpMethod.Get, "/status/500", null),
        ];
        // A request has at most a hundred headers. One by one in the ordeal, each with every value.
        List<(string Name, string Value)[]> sets = Ordeal.IsAsked
            ? [.. Foreign.Names.SelectMany(name => Foreign.Values.Select(value => ((string, string)[])[(name, value)]))]
            : [.. Foreign.Names.Select((name, at) => (name, Foreign.Values[at % Foreign.Values.Length])).Chunk(70)];
        var (asked, changed) = (0, new List<string>());
        foreach (var (by, how, to, fields) in classes)
        {
            // The cookie of forms comes with the first of them.
            await AnswerAsync(by, how, to, fields, []);
            var usual = await AnswerAsync(by, how, to, fields, []);
            Assert.Equal(usual, await AnswerAsync(by, how, to, fields, []));
            foreach (var set in sets)
            {
                asked++;
                var answer = await AnswerAsync(by, how, to, fields, set);
                if (answer != usual) changed.Add($"{how} {to}: {Difference(usual, answer)}, with {string.Join(", ", set)}");
            }
        }

        TestContext.Current.TestOutputHelper!.WriteLine($"{Foreign.Names.Length} headers, {classes.Length} classes of requests, {asked} requests: {changed.Count} answered otherwise");
        Assert.True(Foreign.Names.Length >= 200);
        // Whole, and not as the first characters of each.
        Assert.True(changed.Count == 0, string.Join('\n', changed));
    }

    static async Task<(string Head, string Body)> AnswerAsync(Browser by, HttpMethod how, string to, Dictionary<string, string>? fields, (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(how, to) { Content = fields is null ? null : new FormUrlEncodedContent(fields) };
        foreach (var (name, value) in headers) Assert.True(request.Headers.TryAddWithoutValidation(name, value), name);
        using var answer = await by.SendAsync(request);
        var cookies = answer.Headers.TryGetValues("Set-Cookie", out var set) ? string.Join(' ', set.Select(cookie => cookie.Split('=')[0])) : "";
        return ($"{(int)answer.StatusCode} {answer.Headers.Location} {answer.Content.Headers.ContentType} {cookies}", Token().Replace(await answer.Content.ReadAsStringAsync(TestDatabase.Ct), ""));
    }

    static string Difference((string Head, string Body) usual, (string Head, string Body) answer) => answer.Head != usual.Head ? $"{answer.Head} instead of {usual.Head}"
        : usual.Body.Split('\n').Zip(answer.Body.Split('\n')).Where(line => line.First != line.Second).Select(line => $"{line.Second.Trim()} instead of {line.First.Trim()}").FirstOrDefault() ?? $"a body of {answer.Body.Length} characters instead of {usual.Body.Length}";

    static IConfigurationRoot Settings(params (string Key, string? Value)[] settings) => new ConfigurationBuilder().AddInMemoryCollection(settings.Select(one => KeyValuePair.Create(one.Key, one.Value))).Build();

    // What is sealed anew each time.
    [GeneratedRegex("(?<=value=\")[A-Za-z0-9_-]{60,}(?=\")|(?<=kept=)[A-Za-z0-9_%-]{40,}")]
    private static partial Regex Token();
}
