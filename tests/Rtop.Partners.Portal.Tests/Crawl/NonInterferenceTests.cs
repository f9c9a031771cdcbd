using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Rtop.Partners.Portal.Tests.Pages.Assessments;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Crawl;

/// <summary>P4: what is hidden from somebody has no effect on any byte that they receive. Two worlds differ in nothing else.</summary>
public sealed partial class NonInterferenceTests(PortalFixture portals, ITestOutputHelper output)
{
    // UN has submitted cycle 3 of JA-0007, AU has a draft, ECOWAS nothing; cycle 1 is open to observers.
    const string Blind = "(select id from portal.cycles where number = 3 and assessment_id in (select id from portal.assessments where number = 7 and originator = 'un'))";
    const string Second = "(select id from portal.cycles where number = 2 and assessment_id in (select id from portal.assessments where number = 7 and originator = 'un'))";

    static readonly string[] OtherRatings =
    [
        $"update portal.ratings set level = (level + 1) % 5, trend = 3, confidence = 1, reason = 'Another world. ' || reason where cycle_id = {Blind} and workspace = 'un'",
        $"delete from portal.ratings where cycle_id = {Blind} and workspace = 'un' and code like 'SF3.%'",
    ];

    public static TheoryData<string, string[]> Worlds => new()
    {
        { "au.desk", OtherRatings },
        { "ecowas.desk", [.. OtherRatings, $"update portal.ratings set level = 0, reason = 'Another draft' where cycle_id = {Blind} and workspace = 'au'", $"delete from portal.ratings where cycle_id = {Blind} and workspace = 'au' and code = 'SF6'"] },
        {
            "osce.desk",
            [
                .. OtherRatings,
                $"update portal.ratings set level = 4 - level, reason = 'Another world.' where cycle_id = {Second}",
                $"update portal.remarks set text = 'Another word.' where cycle_id = {Second}",
                $"delete from portal.assents where cycle_id = {Second}",
                $"update portal.factor_notes set text = 'Another note.', accord = 1 where cycle_id = {Second}",
            ]
        },
    };

    [Theory, MemberData(nameof(Worlds))]
    public async Task Ratings_that_are_hidden_from_somebody_change_no_byte_of_what_they_receive(string account, string[] difference)
    {
        var clock = new StoppedClock(DateTimeOffset.UtcNow);
        var here = await CrawlAsync(account, [], clock);
        var there = await CrawlAsync(account, difference, clock);
        output.WriteLine($"{account}: {here.Count} addresses");
        Assert.True(here.Count > 20, $"{account} met only {here.Count} addresses");
        Assert.Equal(here.Keys.Order(StringComparer.Ordinal), there.Keys.Order(StringComparer.Ordinal));
        Assert.All(here, page => Assert.Equal(page.Value, there[page.Key]));
    }

    [Fact]
    public async Task Ratings_that_somebody_may_read_do_change_what_they_receive()
    {
        var clock = new StoppedClock(DateTimeOffset.UtcNow);
        var (here, there) = (await CrawlAsync("un.desk", [], clock), await CrawlAsync("un.desk", OtherRatings, clock));
        Assert.Contains(here, page => there.GetValueOrDefault(page.Key) != page.Value);
    }

    async Task<Dictionary<string, string>> CrawlAsync(string account, string[] difference, TimeProvider clock)
    {
        await using var portal = await portals.OpenAsync(adjust: builder => builder.Services.AddSingleton(clock));
        foreach (var sql in difference) await portal.SqlAsync(sql);
        using var browser = await portal.BrowserAsync(account);
        var home = $"/{account.Split('.')[0]}";
        var file = $"{home}/assessments/{await portal.FileAsync(7)}";
        return await FollowAsync(browser, [home, "/account", file, .. ((string[])["ratings", "divergence", "observers", "rate", "submit"]).SelectMany(part => new[] { $"{file}/{part}", $"{file}/{part}?cycle=2", $"{file}/{part}?cycle=3" }), .. Steps.Core.Select(factor => $"{file}/factors/{factor}?cycle=3")]);
    }

    static async Task<Dictionary<string, string>> FollowAsync(Browser browser, IEnumerable<string> from)
    {
        Queue<string> open = new(from);
        HashSet<string> known = [.. open];
        Dictionary<string, string> pages = [];
        while (open.TryDequeue(out var address))
        {
            var page = await browser.GetAsync(address);
            pages[address] = $"{(int)page.Status} {page.Address}\n{Token().Replace(page.Html, "TOKEN")}";
            foreach (var link in page.Document.QuerySelectorAll("a[href]").Select(element => element.GetAttribute("href")!.Split('#')[0]))
                // The key of an authenticator is drawn anew on every visit, whatever the world; programmes know nothing of ratings, and are many.
                if (link.StartsWith('/') && !link.Contains("/programmes/", StringComparison.Ordinal) && !link.Contains("/milestones/", StringComparison.Ordinal) && !link.StartsWith("/dist", StringComparison.Ordinal) && !link.EndsWith("/second-factor/app", StringComparison.Ordinal) && known.Add(link)) open.Enqueue(link);
        }

        return pages;
    }

    [GeneratedRegex("CfDJ8[A-Za-z0-9_-]+")]
    private static partial Regex Token();
}
