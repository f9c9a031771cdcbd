using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using Rtop.Partners.Data.Accounts;

namespace Rtop.Partners.Portal.Security;

/// <summary>What is counted of an account.</summary>
public enum Noticed
{
    /// <summary>A page of one thing.</summary>
    Thing,

    /// <summary>A file.</summary>
    File,

    /// <summary>A page that was refused.</summary>
    Refusal,

    /// <summary>A sign-in that was refused.</summary>
    RefusedSignIn,
}

/// <summary>Counts in memory how much an account reads within ten minutes, and how much is refused to it: ids and times, kept no longer. Each portal counts for itself (decision 0056).</summary>
public sealed class ReadingWatch(IOptions<AlarmOptions> options, TimeProvider clock)
{
    // Nobody makes us remember more of an account.
    const int Most = 2_000;

    static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    readonly ConcurrentDictionary<Guid, Lately> accounts = new();
    DateTimeOffset swept;

    /// <summary>Counts one more; true when it is more than is usual.</summary>
    public bool IsManyWith(Guid account, Noticed what, Guid? thing = null)
    {
        if (LimitOf(what) > Most) return false;
        var now = clock.GetUtcNow();
        Sweep(now);
        var lately = accounts.GetOrAdd(account, _ => new());
        lock (lately)
        {
            lately.Forget(now - Time);
            if (lately.Seen.Count < 2 * Most) lately.Seen[(what, thing ?? Guid.NewGuid())] = now;
            return IsMany(lately, what);
        }
    }

    /// <summary>Where an account reads more than is usual, waits a while, one request after another.</summary>
    public async Task SlowDownAsync(Guid account, CancellationToken ct)
    {
        if (!accounts.TryGetValue(account, out var lately)) return;
        var now = clock.GetUtcNow();
        TimeSpan wait;
        lock (lately)
        {
            lately.Forget(now - Time);
            if (!IsMany(lately, Noticed.Thing) && !IsMany(lately, Noticed.File)) return;
            lately.NextAt = (lately.NextAt > now ? lately.NextAt : now).AddSeconds(options.Value.SlowDownSeconds);
            // Requests that were given up hold nobody back for long.
            if (lately.NextAt > now + LongestWait) lately.NextAt = now + LongestWait;
            wait = lately.NextAt - now;
        }

        await Task.Delay(wait, clock, ct);
    }

    /// <summary>What a count that is too high is called.</summary>
    public static RiskAlarmKind KindOf(Noticed what) => what switch
    {
        Noticed.Refusal => RiskAlarmKind.ManyRefusals,
        Noticed.RefusedSignIn => RiskAlarmKind.RefusedSignIns,
        _ => RiskAlarmKind.BulkReading,
    };

    TimeSpan Time => TimeSpan.FromMinutes(options.Value.Minutes);

    bool IsMany(Lately lately, Noticed what) => lately.Seen.Keys.Count(seen => seen.What == what) >= LimitOf(what);

    int LimitOf(Noticed what) => what switch
    {
        Noticed.Thing => options.Value.Objects + 1,
        Noticed.File => options.Value.Files + 1,
        _ => options.Value.Refusals,
    };

    // Once in a while those who are gone are forgotten.
    void Sweep(DateTimeOffset now)
    {
        if (now - swept < Time) return;
        swept = now;
        foreach (var (account, lately) in accounts)
            lock (lately)
            {
                lately.Forget(now - Time);
                if (lately.Seen.Count == 0) accounts.TryRemove(account, out _);
            }
    }

    sealed class Lately
    {
        public Dictionary<(Noticed What, Guid Id), DateTimeOffset> Seen { get; } = [];

        public DateTimeOffset NextAt { get; set; }

        public void Forget(DateTimeOffset before)
        {
            foreach (var (seen, at) in Seen.ToList())
                if (at <= before) Seen.Remove(seen);
        }
    }
}

/// <summary>Notices what is read and refused, whichever page answered, and slows down who reads very much.</summary>
public sealed class WatchReading(RequestDelegate next, ReadingWatch watch, IServiceScopeFactory scopes)
{
    /// <summary>Runs the middleware.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        // A page that says no is rendered for a request that already came through here.
        if (context.User.AccountId() is not { } account || context.Request.Path.StartsWithSegments("/status", StringComparison.Ordinal))
        {
            await next(context);
            return;
        }

        var path = context.Request.Path.Value!;
        await watch.SlowDownAsync(account, context.RequestAborted);
        await next(context);
        if (NoticedOf(context.Response, path) is not var (what, thing) || !watch.IsManyWith(account, what, thing)) return;
        // Apart from what the page did, and did not save.
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Alarms>().RaiseAsync(account, ReadingWatch.KindOf(what), null, CancellationToken.None);
    }

    static (Noticed What, Guid? Thing)? NoticedOf(HttpResponse response, string path)
    {
        if (response.StatusCode is StatusCodes.Status403Forbidden or StatusCodes.Status404NotFound) return (Noticed.Refusal, null);
        if (response.StatusCode is not StatusCodes.Status200OK) return null;
        if (response.Headers.ContentDisposition.Count > 0) return (Noticed.File, null);
        // The innermost thing of the address; the same one read twice is one.
        var ids = path.Split('/').Select(segment => Guid.TryParse(segment, out var id) ? id : (Guid?)null).Where(id => id is not null);
        return ids.LastOrDefault() is { } found ? (Noticed.Thing, found) : null;
    }
}
