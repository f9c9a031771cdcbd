using System.Collections.Concurrent;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Quartz;
using Rtop.Partners.Assessments;
using Rtop.Partners.Data;
using Rtop.Partners.Data.Tenancy;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Crawl;

public sealed partial class CrawlerTests(PortalFixture portals, ITestOutputHelper output)
{
    sealed record Crawl(int Addresses, int Replays, IReadOnlyList<string> Leaks, IReadOnlyList<string> Blind, IReadOnlyList<string> Bare);

    [Fact]
    public async Task No_answer_to_anybody_holds_what_the_rule_does_not_give_them()
    {
        // Jobs write by their own clock, and there is something to remind of; here it is asked what reading does.
        await using var portal = await portals.OpenAsync(adjust: builder => builder.Services.Configure<QuartzHostedServiceOptions>(jobs => jobs.StartDelay = TimeSpan.FromDays(1)));
        var facts = await Facts.PlantAsync(portal);
        var before = await DigestAsync(portal);
        var crawl = await CrawlAsync(portal, facts);

        output.WriteLine($"{crawl.Addresses} addresses, {crawl.Replays} replays");
        Assert.True(crawl.Leaks.Count == 0, string.Join('\n', crawl.Leaks.Take(30)));
        // A crawl that does not meet what it may meet has not looked.
        Assert.True(crawl.Blind.Count == 0, string.Join('\n', crawl.Blind.Take(30)));
        Assert.True(crawl.Bare.Count == 0, string.Join('\n', crawl.Bare.Take(30)));
        Assert.True(crawl.Replays >= 1000, $"{crawl.Replays} replays");
        Assert.Empty((await DigestAsync(portal)).Except(before));
    }

    [Fact]
    public async Task With_one_wall_removed_the_crawler_finds_the_leak()
    {
        var crawl = await WithoutTheWallOfAsync<Rating>("ratings", "un.desk", "au.desk");
        Assert.Contains(crawl.Leaks, leak => leak.Contains("CNRYrating", StringComparison.Ordinal));
    }

    [Fact]
    public async Task With_the_wall_of_releases_removed_the_crawler_finds_what_was_called_back_and_what_is_not_yet_open()
    {
        var crawl = await WithoutTheWallOfAsync<Release>("releases", "asean.focal", "osce.desk");
        Assert.Contains(crawl.Leaks, leak => leak.StartsWith("asean.focal reads CNRYwithdrawn", StringComparison.Ordinal));
        Assert.Contains(crawl.Leaks, leak => leak.StartsWith("osce.desk reads CNRYwithdrawn", StringComparison.Ordinal));
        Assert.Contains(crawl.Leaks, leak => leak.StartsWith("asean.focal reads CNRYproposed", StringComparison.Ordinal));
    }

    async Task<Crawl> WithoutTheWallOfAsync<T>(string table, params string[] accounts) where T : class
    {
        await using var portal = await portals.OpenAsync(adjust: builder => builder.Services.ConfigureDbContext<PartnersDb>(options => options.ReplaceService<IModelCustomizer, WithoutTheFilterOf<T>>()));
        await portal.SqlAsync($"create policy leak on portal.{table} for select to portal_app using (true)");
        return await CrawlAsync(portal, await Facts.PlantAsync(portal), accounts);
    }

    [Fact]
    public async Task What_is_hidden_answers_to_the_letter_as_what_never_was()
    {
        await using var portal = await portals.OpenAsync();
        using var un = await portal.BrowserAsync("un.desk");
        var hidden = (Guid)(await portal.SqlAsync("select id from portal.assessments where originator = 'ecowas'"))!;
        foreach (var part in (string[])["", "/ratings", "/rate", "/rate/SF1", "/submit", "/open-round", "/next-cycle", "/invite", "/sections/new"])
        {
            var foreign = await un.GetAsync($"/un/assessments/{hidden}{part}");
            var absent = await un.GetAsync($"/un/assessments/{Guid.NewGuid()}{part}");
            Assert.Equal(HttpStatusCode.NotFound, foreign.Status);
            Assert.Equal(absent.Status, foreign.Status);
            Assert.Equal(Masked(absent.Html), Masked(foreign.Html));
            Assert.Equal(absent.Response.Headers.Select(header => header.Key), foreign.Response.Headers.Select(header => header.Key));
        }
    }

    static async Task<Crawl> CrawlAsync(RunningPortal portal, Facts facts, params string[] only)
    {
        var addresses = new ConcurrentDictionary<string, bool>();
        var seen = new ConcurrentDictionary<string, ConcurrentDictionary<string, bool>>();
        ConcurrentBag<string> leaks = [], bare = [];
        var replays = 0;
        List<string?> identities = only.Length > 0 ? [.. only] : [.. facts.Accounts, null];
        var browsers = new Dictionary<string, Browser>();
        foreach (var identity in identities) browsers[identity ?? ""] = await portal.BrowserAsync(identity);

        async Task<PageAnswer> Visit(string? identity, string address)
        {
            var page = await browsers[identity ?? ""].GetAsync(address);
            foreach (var canary in Canary().Matches(WebUtility.HtmlDecode(page.Html + page.Response.Headers)).Select(match => match.Value).Distinct())
            {
                seen.GetOrAdd(identity ?? "", _ => new())[canary] = true;
                if (!facts.MayRead(identity, canary)) leaks.Add($"{identity ?? "nobody"} reads {canary} at {address}");
            }

            if ((int)page.Status >= 500) bare.Add($"{address} to {identity ?? "nobody"}: {page.Status}");
            if (!IsHardened(page.Response)) bare.Add($"{address} to {identity ?? "nobody"}: {page.Response.Headers}");
            return page;
        }

        // Harvest: each follows every link to a fixed point.
        await Parallel.ForEachAsync(identities, async (identity, _) =>
        {
            var start = identity is null ? "/" : $"/{facts.WorkspaceOf(identity)}";
            Queue<string> open = new([start, "/account", "/welcome?choose=true"]);
            HashSet<string> known = [.. open];
            while (open.TryDequeue(out var address))
            {
                addresses[address] = true;
                var page = await Visit(identity, address);
                foreach (var link in page.Document.QuerySelectorAll("a[href], form[action]").Select(element => element.GetAttribute("href") ?? element.GetAttribute("action")!))
                    if (link.StartsWith('/') && !link.StartsWith("/dist", StringComparison.Ordinal) && link.Split('#')[0] is var target && known.Add(target)) open.Enqueue(target);
            }
        });

        // No link leads a recipient to what it may not read yet, or no longer: those addresses are tried as well.
        foreach (var address in facts.ReceivedAt) addresses[address] = true;

        // Replay: every address as everybody else, as it stands and under the other's own workspace.
        await Parallel.ForEachAsync(identities, async (identity, _) =>
        {
            var mine = identity is null ? null : facts.WorkspaceOf(identity);
            foreach (var address in addresses.Keys.SelectMany(address => mine is null ? [address] : new[] { address, Prefix().Replace(address, $"/{mine}$2") }).Distinct().Where(address => address != "/sign-out"))
            {
                Interlocked.Increment(ref replays);
                await Visit(identity, address);
            }
        });

        foreach (var browser in browsers.Values) browser.Dispose();
        var blind = facts.Accounts.SelectMany(account => facts.MustSee(account).Where(canary => seen.GetValueOrDefault(account)?.ContainsKey(canary) is not true).Select(canary => $"{account} never met {canary}"));
        return new(addresses.Count, replays, [.. leaks], [.. blind], [.. bare]);
    }

    static bool IsHardened(HttpResponseMessage response)
    {
        string Header(string name) => response.Headers.TryGetValues(name, out var values) ? string.Join(',', values) : "";
        return Header("Content-Security-Policy") is var policy && policy.Contains("default-src 'none'", StringComparison.Ordinal) && !policy.Contains("unsafe", StringComparison.Ordinal) && policy.Contains("frame-ancestors 'none'", StringComparison.Ordinal)
            && Header("X-Content-Type-Options") == "nosniff" && Header("Referrer-Policy") == "no-referrer" && Header("Cross-Origin-Opener-Policy") == "same-origin"
            && Header("Cross-Origin-Resource-Policy") == "same-origin" && response.Headers.CacheControl?.NoStore is true;
    }

    // Reading writes audit entries and the time of last use, opening a form says who is at work, and opening a release that it was opened; nothing else of anybody's may move.
    static async Task<string[]> DigestAsync(RunningPortal portal) => (string[])(await portal.SqlAsync("""
        select array_agg(digest order by digest) from (
          select c.relname || ' ' || md5(coalesce((xpath('/table/row', query_to_xml(format('select md5(t::text) as h from portal.%I t order by 1', c.relname), false, false, '')))::text, '')) as digest
          from pg_class c where c.relnamespace = 'portal'::regnamespace and c.relkind = 'r' and c.relname not in ('presences', 'release_readings')) tables
        """))!;

    static string Masked(string html) => Token().Replace(Id().Replace(html, "ID"), "TOKEN");

    sealed class WithoutTheFilterOf<T>(ModelCustomizerDependencies dependencies) : RelationalModelCustomizer(dependencies) where T : class
    {
        public override void Customize(ModelBuilder modelBuilder, DbContext context)
        {
            base.Customize(modelBuilder, context);
            modelBuilder.Entity<T>().HasQueryFilter(WhoSeesWhat.Filter, null);
        }
    }

    [GeneratedRegex("CNRY[a-z]+[0-9a-f]{32}")]
    private static partial Regex Canary();

    [GeneratedRegex("^/(un|au|osce|ecowas|asean)(/|$)")]
    private static partial Regex Prefix();

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")]
    private static partial Regex Id();

    [GeneratedRegex("CfDJ8[A-Za-z0-9_-]+")]
    private static partial Regex Token();
}
