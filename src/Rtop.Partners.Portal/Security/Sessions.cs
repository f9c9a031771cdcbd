using System.Security.Cryptography;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Data.Accounts;

namespace Rtop.Partners.Portal.Security;

/// <summary>Begins, finds and ends sessions. The browser holds a random handle; everything else is a row, so that a session ends when we say so (P25).</summary>
public sealed class Sessions(AccountsDb accounts, AccountSeals seals, ForgedRows forged, PortalOptions options, TimeProvider clock, NetworkCountries countries, IHttpContextAccessor http, IDatabase database, ILogger<Sessions> log)
{
    /// <summary>Signed in with a passphrase and no second factor yet: may only add one.</summary>
    public const string MustEnrol = "pwd-enrol";

    static readonly TimeSpan Noted = TimeSpan.FromMinutes(1);
    static readonly TimeSpan Remembered = TimeSpan.FromDays(30);

    string CookieName => options.IsHttps ? "__Host-portal" : "portal";

    HttpContext Context => http.HttpContext ?? throw new InvalidOperationException("Sessions belong to requests.");

    /// <summary>The hash of the handle that the browser sent; null without one.</summary>
    public byte[]? Handle => Context.Request.Cookies[CookieName] is { Length: 43 } handle ? Hash(handle) : null;

    /// <summary>Begins a session with a new handle; the browser's old one ends. False, and none begins, for an account that was changed past the portal.</summary>
    public async Task<bool> StartAsync(Guid accountId, string method, CancellationToken ct, Through? through = null)
    {
        if (!await IsWholeAsync(accountId, ct)) return false;
        await EndRowAsync(ct);
        var handle = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));
        var now = clock.GetUtcNow();
        var longAgo = now - Remembered;
        await accounts.ClearAwayAsync(await accounts.Sessions.Where(session => session.AccountId == accountId && session.StartedAt < longAgo).ToListAsync(ct), ct);
        var (browser, system) = Browsers.Of(Context.Request.Headers.UserAgent.ToString());
        accounts.Sessions.Add(new()
        {
            TokenHash = Hash(handle),
            Id = Guid.NewGuid(),
            AccountId = accountId,
            Method = method,
            StartedAt = now,
            SeenAt = now,
            ConfirmedAt = now,
            Browser = browser,
            System = system,
            Country = countries.Of(Context.Connection.RemoteIpAddress),
            ProviderId = through?.Provider,
            ProviderSession = through?.Session,
        });
        await accounts.SaveChangesAsync(ct);
        Context.Response.Cookies.Append(CookieName, handle, Cookie());
        return true;
    }

    /// <summary>True when the account and all that it signs in with are as the portal wrote them; if not, the alarm is raised.</summary>
    public async Task<bool> IsWholeAsync(Guid accountId, CancellationToken ct)
    {
        if (await seals.IsWholeAsync(accounts, accountId, ct)) return true;
        await forged.SayAsync("account", accountId, ct);
        return false;
    }

    /// <summary>The live session of this request and its account; null when there is none, or it ended.</summary>
    public async Task<(Session Session, Account Account)?> FindAsync(CancellationToken ct)
    {
        if (Handle is not { } handle) return null;
        var now = clock.GetUtcNow();
        if (await LookUpAsync(handle, ct) is not { } found) return null;
        var (session, account, ended) = found;
        // A row of a session that was ended, put back as it was, has a good seal; the chain knows better.
        if (!seals.IsGenuine(session) || (session.EndedAt is null && ended)) return await RefusedAsync("session", session.Id, ct);
        if (!seals.IsGenuine(account)) return await RefusedAsync("account", account.Id, ct);
        if (!session.IsLive(now) || account.IsDisabled) return null;
        if (now - session.SeenAt >= Noted) await NoteAsync(session, now, ct);
        return (session, account);
    }

    // On a full disk whoever reads goes on reading; a session of which nothing can be noted ends the sooner for it.
    async Task NoteAsync(Session session, DateTimeOffset now, CancellationToken ct)
    {
        session.SeenAt = now;
        try
        {
            await accounts.SaveChangesAsync(ct);
        }
        // Npgsql holds it for a thing of the moment, and says so around it.
        catch (Exception fault) when (database.HasNoRoom(fault))
        {
            log.LogError("There is no room to note that a session is in use.");
            await accounts.Entry(session).ReloadAsync(ct);
        }
    }

    /// <summary>What the database has of a handle, believed or not: the session, its account, and whether the chain says that it ended.</summary>
    internal async Task<(Session Session, Account Account, bool Ended)?> LookUpAsync(byte[] handle, CancellationToken ct)
    {
        var found = await accounts.Sessions.Where(session => session.TokenHash == handle)
            .Join(accounts.Users, session => session.AccountId, account => account.Id, (session, account) => new { session, account, Ended = ChainSays.Last(nameof(Act.SessionEnded), session.Id) }).SingleOrDefaultAsync(ct);
        return found is null ? null : (found.session, found.account, found.Ended is not null);
    }

    /// <summary>A factor was shown in this request's session.</summary>
    public Task ConfirmAsync(CancellationToken ct) => ChangeAsync((session, now) => session.ConfirmedAt = now, ct);

    /// <summary>A confidential file is opened in this request's session.</summary>
    public Task OpenConfidenceAsync(CancellationToken ct) => ChangeAsync((session, now) => session.ConfidentialAt ??= now, ct);

    /// <summary>The account of the browser's session, even if it ended: to give kept text back to the same person only.</summary>
    public async Task<Guid?> FormerAccountAsync(CancellationToken ct) =>
        Handle is { } handle ? await accounts.Sessions.Where(session => session.TokenHash == handle).Select(session => (Guid?)session.AccountId).SingleOrDefaultAsync(ct) : null;

    /// <summary>Ends the browser's session and forgets its handle.</summary>
    public async Task EndThisAsync(CancellationToken ct)
    {
        await EndRowAsync(ct);
        Context.Response.Cookies.Delete(CookieName, Cookie());
    }

    /// <summary>Live sessions of an account, the one used last first.</summary>
    public async Task<IReadOnlyList<Session>> LiveAsync(Guid accountId, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var open = await accounts.Sessions.AsNoTracking().Where(session => session.AccountId == accountId && session.EndedAt == null).ToListAsync(ct);
        return [.. open.Where(session => session.IsLive(now)).OrderByDescending(session => session.SeenAt)];
    }

    /// <summary>Ends sessions of an account: one by its id, or all but one.</summary>
    public async Task<int> EndAsync(Guid accountId, Guid? only, Guid? except, CancellationToken ct)
    {
        var ending = await accounts.Sessions.Where(session => session.AccountId == accountId && session.EndedAt == null && (only == null || session.Id == only) && (except == null || session.Id != except)).ToListAsync(ct);
        foreach (var session in ending) session.EndedAt = clock.GetUtcNow();
        await accounts.SaveChangesAsync(ct);
        return ending.Count;
    }

    /// <summary>The provider with which this browser's session began; null for a sign-in of the portal's own.</summary>
    public async Task<Through?> ThroughAsync(CancellationToken ct) =>
        Handle is { } handle && await accounts.Sessions.AsNoTracking().SingleOrDefaultAsync(session => session.TokenHash == handle, ct) is { ProviderId: { } provider } session ? new(provider, session.ProviderSession) : null;

    /// <summary>Ends what began with a provider: all of it, one account's, or what the provider calls by one name. An account's session to which it gave no name could be that one.</summary>
    public async Task<int> EndThroughAsync(Guid provider, Guid? account, byte[]? session, CancellationToken ct)
    {
        var ending = await accounts.Sessions.Where(row => row.ProviderId == provider && row.EndedAt == null && (account == null || row.AccountId == account) && (session == null || row.ProviderSession == session || (account != null && row.ProviderSession == null))).ToListAsync(ct);
        foreach (var row in ending) row.EndedAt = clock.GetUtcNow();
        await accounts.SaveChangesAsync(ct);
        return ending.Count;
    }

    async Task<(Session, Account)?> RefusedAsync(string kind, Guid id, CancellationToken ct)
    {
        await forged.SayAsync(kind, id, ct);
        return null;
    }

    async Task ChangeAsync(Action<Session, DateTimeOffset> change, CancellationToken ct)
    {
        if (Handle is not { } handle || await accounts.Sessions.SingleOrDefaultAsync(session => session.TokenHash == handle && session.EndedAt == null, ct) is not { } found) return;
        change(found, clock.GetUtcNow());
        await accounts.SaveChangesAsync(ct);
    }

    async Task EndRowAsync(CancellationToken ct)
    {
        if (Handle is not { } handle || await accounts.Sessions.SingleOrDefaultAsync(session => session.TokenHash == handle, ct) is not { EndedAt: null } session) return;
        session.EndedAt = clock.GetUtcNow();
        await accounts.SaveChangesAsync(ct);
    }

    CookieOptions Cookie() => new() { Path = "/", HttpOnly = true, Secure = options.IsHttps, SameSite = SameSiteMode.Lax, IsEssential = true };

    static byte[] Hash(string handle) => SHA256.HashData(System.Text.Encoding.ASCII.GetBytes(handle));
}
