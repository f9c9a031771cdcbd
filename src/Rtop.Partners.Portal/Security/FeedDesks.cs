using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Data;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Data.Tenancy;
using Rtop.Partners.Engagements;
using Rtop.Partners.Portal.Jobs;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Reviews;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Security;

/// <summary>
/// The desk behind a feed's address. It is taken in a scope of its own, as jobs take theirs: whoever asks, signed in or not, gets what the
/// officer who made the feed may read today, and nothing once that officer has left.
/// </summary>
public sealed class FeedDesks(AccountsDb accounts, AccountSeals seals, IServiceScopeFactory scopes, JobDesks desks, ISealing sealing, ForgedRows forged, TimeProvider clock)
{
    /// <summary>Opens a scope at the feed's desk; null for an address that nobody has, or has no more.</summary>
    public async Task<FeedDesk?> TakeAsync(string token, CancellationToken ct)
    {
        var hash = CalendarFeed.HashOf(token);
        var found = await accounts.Feeds.Where(feed => feed.TokenHash == hash && feed.RevokedAt == null)
            .Join(accounts.Users, feed => feed.PersonId, account => account.Id, (feed, account) => new { feed, account }).SingleOrDefaultAsync(ct);
        if (found is null || !await IsGenuineAsync(found.feed, found.account, ct) || found.account.IsDisabled || await OfficerOfAsync(found.feed, ct) is not var (officer, zone)) return null;
        foreach (var row in officer.DropForged(sealing)) await forged.SayAsync("duty", row, ct);
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        // Rights end at midnight of the workspace's zone.
        if (!officer.May(clock.TodayIn(zone)).Includes(found.feed.Needs)) return null;
        var isFirst = found.feed.Read(today);
        await accounts.SaveChangesAsync(ct);
        return new(found.feed, desks.At(officer), isFirst);
    }

    async Task<bool> IsGenuineAsync(CalendarFeed feed, Account account, CancellationToken ct)
    {
        if (seals.IsGenuine(accounts, feed) && seals.IsGenuine(account)) return true;
        await forged.SayAsync("feed", feed.Id, ct);
        return false;
    }

    async Task<(Officer, string Zone)?> OfficerOfAsync(CalendarFeed feed, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Desk>().Introduce(feed.PersonId);
        var (person, workspace) = (feed.PersonId, feed.Workspace);
        var db = scope.ServiceProvider.GetRequiredService<PartnersDb>();
        return await db.Officers.AsNoTracking().Include(officer => officer.Duties).FirstOrDefaultAsync(officer => officer.PersonId == person && officer.Workspace == workspace, ct) is { } officer
            ? (officer, await db.Workspaces.Where(place => place.Code == workspace).Select(place => place.Zone).SingleAsync(ct)) : null;
    }
}

/// <summary>A feed that may be read, and its desk.</summary>
public sealed class FeedDesk(CalendarFeed feed, AsyncServiceScope scope, bool isFirst) : IAsyncDisposable
{
    /// <summary>The feed.</summary>
    public CalendarFeed Feed { get; } = feed;

    /// <summary>It was not read before on this day.</summary>
    public bool IsFirst { get; } = isFirst;

    /// <summary>The database at its officer's desk.</summary>
    public PartnersDb Db => scope.ServiceProvider.GetRequiredService<PartnersDb>();

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => scope.DisposeAsync();
}
