using System.Collections.Concurrent;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Web;

/// <summary>
/// How long an organization worked in its places, and how long it rests for it: beside others that are at work, one that never pauses has the time
/// that is left when each of them has as much, and no more (SECURITY P38, decision 0068). Alone it rests never.
/// </summary>
/// <param name="places">Places of one organization.</param>
/// <param name="time">What the time is.</param>
public sealed class PlaceTime(int places, TimeProvider time)
{
    /// <summary>What an organization that was quiet may have at once, as when all its officers come to work: seconds in a place.</summary>
    public const double Saved = 5;

    /// <summary>What it can owe, so that one long export is not paid for by everybody after it: seconds in a place.</summary>
    public const double Owed = 2;

    /// <summary>How long one request rests at most: behind a hundred others it is still answered in time.</summary>
    public static readonly TimeSpan LongestRest = TimeSpan.FromMilliseconds(500);

    /// <summary>So long after its last request an organization counts as being at work.</summary>
    public static readonly TimeSpan AtWork = TimeSpan.FromSeconds(1);

    readonly ConcurrentDictionary<WorkspaceCode, Account> accounts = [];

    /// <summary>A request of the organization begins to work.</summary>
    public void Begin(WorkspaceCode workspace)
    {
        var account = accounts.GetOrAdd(workspace, _ => new(time.GetTimestamp()));
        lock (account) account.Working++;
    }

    /// <summary>It has ended, after so long.</summary>
    public void End(WorkspaceCode workspace, TimeSpan took)
    {
        var account = accounts[workspace];
        var rate = places / (1.0 + Others(workspace));
        lock (account)
        {
            account.Working--;
            account.Last = time.GetTimestamp();
            Count(account, rate, took.TotalSeconds);
        }
    }

    /// <summary>How long the next request of the organization rests before it begins.</summary>
    public TimeSpan Rest(WorkspaceCode workspace)
    {
        if (!accounts.TryGetValue(workspace, out var account) || Others(workspace) is var others && others == 0) return TimeSpan.Zero;
        var rate = places / (1.0 + others);
        lock (account)
        {
            Count(account, rate, 0);
            return account.Left >= 0 ? TimeSpan.Zero : TimeSpan.FromSeconds(Math.Min(-account.Left / rate, LongestRest.TotalSeconds));
        }
    }

    int Others(WorkspaceCode workspace) => accounts.Count(one => one.Key != workspace && IsAtWork(one.Value));

    bool IsAtWork(Account account)
    {
        lock (account) return account.Working > 0 || time.GetElapsedTime(account.Last) <= AtWork;
    }

    // A second of the clock brings so many seconds in a place: an equal part for each that is at work.
    void Count(Account account, double rate, double took)
    {
        var now = time.GetTimestamp();
        account.Left = Math.Clamp(account.Left + time.GetElapsedTime(account.Counted, now).TotalSeconds * rate - took, -Owed, Saved);
        account.Counted = now;
    }

    sealed class Account(long now)
    {
        public double Left = Saved;
        public int Working;
        public long Counted = now, Last = now;
    }
}
