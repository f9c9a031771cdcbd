using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using Rtop.Partners.Data.Accounts;

namespace Rtop.Partners.Portal.Security;

/// <summary>What is counted of an account.</summary>
public enum Noticed
{
    /// <summary>A page of one thing.</summary>
    Object,

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
    // Beyond this it is much in any case; nobody makes us remember more.
    const int MostPerAccount = 10_000;

    readonly ConcurrentDictionary<Guid, Lately> accounts = new();
    DateTimeOffset swept;

    /// <summary>Counts one more; true when it is more than is usual.</summary>
    public bool IsManyWith(Guid account, Noticed what, Guid? thing = null)
    {
        var now = clock.GetUtcNow();
        Sweep(now);
        var lately = accounts.GetOrAdd(account, _ => new());
        lock (lately)
        {
            lately.Forget(now - Time);
            if (lately.Seen.Count < MostPerAccount) lately.Seen[(what, thing ?? Guid.NewGuid())] = now;
            return IsMany(lately, what);
        }
    }

    /// <summary>Where an account reads more than is usual, waits a while, one request after another.</summary>
    public async Task SlowDownAsync(Guid account, CancellationToken ct)
    {
        if (!accounts.TryGetValue(account, out var lately)) return;
        lock (lately)
        {
            lately.Forget(clock.GetUtcNow() - Time);
            if (!IsMany(lately, Noticed.Object) && !IsMany(lately, Noticed.File)) return;
        }

        await lately.Turn.WaitAsync(ct);
        try
        {
            await Task.Delay(TimeSpan.FromSeconds(options.Value.SlowDownSeconds), clock, ct);
        }
        finally
        {
            lately.Turn.Release();
        }
    }

    /// <summary>What a count that is too high is called.</summary>
    public static RiskAlarmKind KindOf(Noticed what) => what switch
    {
        Noticed.Refusal => RiskAlarmKind.ManyRefusals,
        Noticed.RefusedSignIn => RiskAlarmKind.RefusedSignIns,
        _ => RiskAlarmKind.BulkReading,
    };

    TimeSpan Time => TimeSpan.FromMinutes(options.Value.Minutes);

    bool IsMany(Lately lately, Noticed what)
    {
        var count = lately.Seen.Keys.Count(seen => seen.What == what);
        return what switch
        {
            Noticed.Object => count > options.Value.Objects,
            Noticed.File => count > options.Value.Files,
            _ => count >= options.Value.Refusals,
        };
    }

    // Once in a while those who are gone are forgotten.
    void Sweep(DateTimeOffset now)
    {
        if (now - swept < Time) return;
        swept = now;
        foreach (var (account, lately) in accounts)
            lock (lately)
            {
                lately.Forget(now - Time);
                if (lately.Seen.Count == 0 && lately.Turn.CurrentCount == 1) accounts.TryRemove(account, out _);
            }
    }

    sealed class Lately
    {
        public Dictionary<(Noticed What, Guid Thing), DateTimeOffset> Seen { get; } = [];

        public SemaphoreSlim Turn { get; } = new(1, 1);

        public void Forget(DateTimeOffset before)
        {
            foreach (var (seen, at) in Seen.ToList())
                if (at <= before) Seen.Remove(seen);
        }
    }
}

/// <summary>Notices what is read and refused, whichever page answered, and slows down who reads very much.</summary>
public sealed class WatchReading(RequestDelegate next, ReadingWatch watch)
{
    /// <summary>Runs the middleware.</summary>
    public async Task InvokeAsync(HttpContext context, Alarms alarms)
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
        if (NoticedOf(context.Response, path) is var (what, thing) && watch.IsManyWith(account, what, thing)) await alarms.RaiseAsync(account, ReadingWatch.KindOf(what), null, CancellationToken.None);
    }

    static (Noticed What, Guid? Thing)? NoticedOf(HttpResponse response, string path)
    {
        if (response.StatusCode is StatusCodes.Status403Forbidden or StatusCodes.Status404NotFound) return (Noticed.Refusal, null);
        if (response.StatusCode is not StatusCodes.Status200OK) return null;
        if (response.Headers.ContentDisposition.Count > 0) return (Noticed.File, null);
        // The innermost thing of the address; the same one read twice is one.
        var ids = path.Split('/').Select(segment => Guid.TryParse(segment, out var id) ? id : (Guid?)null).Where(id => id is not null);
        return ids.LastOrDefault() is { } found ? (Noticed.Object, found) : null;
    }
}
