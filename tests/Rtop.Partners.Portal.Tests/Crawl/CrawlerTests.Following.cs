using System.Collections.Concurrent;
using System.Net;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using Rtop.Partners.Portal.Tests.Support;

namespace Rtop.Partners.Portal.Tests.Crawl;

/// <summary>How the crawl goes: which links are followed, which addresses are tried as others, and what must be met on the way.</summary>
public sealed partial class CrawlerTests
{
    sealed record Crawl(int Addresses, int Visits, int Replays, IReadOnlyList<string> Leaks, IReadOnlyList<string> Blind, IReadOnlyList<string> Bare);

    // Of the addresses that differ in nothing but in whose they are, a run follows and replays so many for each account;
    // "./infra/rtop ordeal" asks for all. What must be met is looked for until it is met, however many that takes: in a run everything
    // by one account that may read it, and by each account some of every kind and file.
    static readonly int Followed = Ordeal.IsAsked ? int.MaxValue : 2;
    static readonly int Replayed = Ordeal.IsAsked ? int.MaxValue : 1;
    static readonly int Met = Ordeal.IsAsked ? int.MaxValue : 2;

    static async Task<Crawl> CrawlAsync(RunningPortal portal, Facts facts, params string[] only)
    {
        var addresses = new ConcurrentDictionary<string, bool>();
        var seen = new ConcurrentDictionary<string, ConcurrentDictionary<string, bool>>();
        ConcurrentBag<string> leaks = [], bare = [];
        var (visits, replays, musts) = (0, 0, only.Length > 0 ? [] : Musts(facts));
        List<string?> identities = only.Length > 0 ? [.. only] : [.. facts.Accounts, null];
        var browsers = new Dictionary<string, Browser>();
        var visited = new ConcurrentDictionary<string, HashSet<string>>();
        foreach (var identity in identities) browsers[identity ?? ""] = await portal.BrowserAsync(identity);

        async Task<PageAnswer> Visit(string? identity, string address)
        {
            Interlocked.Increment(ref visits);
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

        // Harvest: each follows every link to a fixed point; of many that are alike the first few, and the rest as long as something is not met.
        await Parallel.ForEachAsync(identities, async (identity, _) =>
        {
            var start = identity is null ? "/" : $"/{facts.WorkspaceOf(identity)}";
            Queue<string> open = new([start, "/account", "/welcome?choose=true"]);
            var known = visited[identity ?? ""] = [.. open];
            Dictionary<string, int> followed = [];
            List<string> spared = [];
            HashSet<string> must = [.. musts.GetValueOrDefault(identity ?? "", [])];
            while (Next() is { } address)
            {
                addresses[address] = true;
                var page = await Visit(identity, address);
                if (seen.TryGetValue(identity ?? "", out var met)) must.ExceptWith(met.Keys);
                foreach (var link in page.Document.QuerySelectorAll("a[href], form[action]").Select(element => element.GetAttribute("href") ?? element.GetAttribute("action")!))
                    if (link.StartsWith('/') && !link.StartsWith("/dist", StringComparison.Ordinal) && (only.Length == 0 || !OfProgrammes().IsMatch(link)) && link.Split('#')[0] is var target && !IsFurtherChoice(target) && known.Add(target))
                    {
                        if (++CollectionsMarshal.GetValueRefOrAddDefault(followed, KindOf(target), out var _) <= (only.Length > 0 ? int.MaxValue : Followed)) open.Enqueue(target);
                        else spared.Add(target);
                    }
            }

            foreach (var address in spared)
            {
                addresses[address] = true;
                known.Remove(address);
            }

            string? Next()
            {
                if (open.TryDequeue(out var next) || must.Count == 0 || spared.Count == 0) return next;
                // What it is, its cycle or milestone, its file: where the nearest of what is missing may stand.
                var at = Enumerable.Range(0, 3).Select(near => must.Select(canary => facts.PlaceOf(canary)[near]).ToHashSet())
                    .Select(wanted => spared.FindIndex(address => Id().Matches(address).Any(id => wanted.Contains(id.Value)))).FirstOrDefault(found => found >= 0, 0);
                next = spared[at];
                spared.RemoveAt(at);
                return next;
            }
        });

        // No link leads a recipient to what it may not read yet, or no longer: those addresses are tried as well.
        foreach (var address in facts.ReceivedAt) addresses[address] = true;

        // Replay: every address as everybody else, as it stands and under the other's own workspace, but for what they have just visited.
        var kinds = addresses.Keys.ToLookup(KindOf);
        await Parallel.ForEachAsync(identities, async (identity, _) =>
        {
            var mine = identity is null ? null : facts.WorkspaceOf(identity);
            var known = visited[identity ?? ""];
            var asked = kinds.SelectMany(kind => kind.Where(address => !known.Contains(address)).OrderBy(address => Ordeal.Hash($"{identity} {address}")).Take(Replayed)).Concat(facts.ReceivedAt)
                .SelectMany(address => mine is null ? [address] : new[] { address, Prefix().Replace(address, $"/{mine}$2") });
            foreach (var address in asked.Distinct().Where(address => address != "/sign-out" && !known.Contains(address)))
            {
                Interlocked.Increment(ref replays);
                await Visit(identity, address);
            }
        });

        foreach (var browser in browsers.Values) browser.Dispose();
        var blind = musts.SelectMany(must => must.Value.Where(canary => seen.GetValueOrDefault(must.Key)?.ContainsKey(canary) is not true).Select(canary => $"{must.Key} never met {canary}"));
        return new(addresses.Count, visits, replays, [.. leaks], [.. blind], [.. bare]);
    }

    static Dictionary<string, HashSet<string>> Musts(Facts facts)
    {
        var readers = facts.Accounts.SelectMany(account => facts.MustSee(account).Select(canary => (Account: account, Canary: canary))).ToList();
        var each = readers.GroupBy(one => (one.Account, facts.KindOf(one.Canary))).SelectMany(alike => alike.Take(Met));
        var one = readers.GroupBy(one => one.Canary).Select((alike, at) => alike.MinBy(one => Ordeal.Hash($"{one.Account} {at}")));
        return each.Concat(one).GroupBy(one => one.Account).ToDictionary(own => own.Key, own => own.Select(one => one.Canary).ToHashSet());
    }

    // The address without whose it is: neither ids nor what is chosen.
    static string KindOf(string address) => Chosen().Replace(Named().Replace(Prefix().Replace(address, "/here$2"), "/*"), "=");

    // Of tables that one chooses from, each choice by itself: together they are as many as one likes.
    static bool IsFurtherChoice(string address) => address.IndexOf('?', StringComparison.Ordinal) is var at and > 0 && address.Contains("Filter.", StringComparison.Ordinal) && address.IndexOf('&', at) > 0;

    static bool IsHardened(HttpResponseMessage response)
    {
        string Header(string name) => response.Headers.TryGetValues(name, out var values) ? string.Join(',', values) : "";
        return Header("Content-Security-Policy") is var policy && policy.Contains("default-src 'none'", StringComparison.Ordinal) && !policy.Contains("unsafe", StringComparison.Ordinal) && policy.Contains("frame-ancestors 'none'", StringComparison.Ordinal)
            && Header("X-Content-Type-Options") == "nosniff" && Header("Referrer-Policy") == "no-referrer" && Header("Cross-Origin-Opener-Policy") == "same-origin"
            && Header("Cross-Origin-Resource-Policy") == "same-origin" && response.Headers.CacheControl?.NoStore is true;
    }

    [GeneratedRegex("CNRY[a-z]+[0-9a-f]{32}")]
    private static partial Regex Canary();

    [GeneratedRegex("^/(un|au|osce|ecowas|asean)(/|$)")]
    private static partial Regex Prefix();

    // The walls that are taken away are those of assessments.
    [GeneratedRegex("/(programmes|milestones|practices|indicators|reviews|commitments|recommendations|feeds|calendar)")]
    private static partial Regex OfProgrammes();

    [GeneratedRegex("/[^/?]*[0-9A-Z][^/?]*(?=[/?]|$)")]
    private static partial Regex Named();

    [GeneratedRegex("(?<!handler)=[^&]*")]
    private static partial Regex Chosen();
}
