using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage;
using Rtop.Partners.Audit;
using Rtop.Partners.Data.Sealing;
using Rtop.Partners.Reviews;

namespace Rtop.Partners.Data.Accounts;

/// <summary>
/// Seals on everything by which one signs in (SECURITY P21): who writes an account, a passkey, an app's key, an external login or a session
/// without the portal has no key to seal it, and it opens nothing. A state that was good once is known as old by the audit chain.
/// </summary>
public sealed class AccountSeals(RowSeals seals, IDatabase database, TimeProvider clock)
{
    /// <summary>Column of a calendar feed's seal: its entity is the model's and knows none.</summary>
    public const string SealOfFeed = "Seal";

    // An answer of a passkey that was used: short-lived, and written by several requests at once.
    const string UsedAnswers = "passkey-used";

    /// <summary>True when the portal wrote the session.</summary>
    public bool IsGenuine(Session session) => seals.IsOf(session.Seal, "session", Fields(session));

    /// <summary>True when the portal wrote the account's row.</summary>
    public bool IsGenuine(Account account) => seals.IsOf(account.Seal, "account", Fields(account));

    /// <summary>True when the portal wrote the link.</summary>
    public bool IsGenuine(FirstOperatorLink link) => seals.IsOf(link.Seal, "first-operator", Fields(link));

    /// <summary>True when the portal wrote the row.</summary>
    public bool IsGenuine(ISealedRow row) => seals.IsOf(row.Seal, row.SealedAs, row.SealedFields());

    /// <summary>True when the portal wrote the feed, which that context has read.</summary>
    public bool IsGenuine(AccountsDb db, CalendarFeed feed) => seals.IsOf((byte[]?)db.Entry(feed).Property(SealOfFeed).CurrentValue, "feed", Fields(feed));

    /// <summary>True when the portal wrote the provider, and wrote nothing later of it: <paramref name="last"/> is what the chain said last.</summary>
    public bool IsGenuine(IdentityProvider provider, string? last) =>
        seals.IsOf(provider.Seal, "provider", Fields(provider)) && (last is null ? provider.Revision == 1 : Framed.Plain(provider.Revision) == last);

    /// <summary>True when account, factors and the number of their state are what the portal wrote last.</summary>
    public async Task<bool> IsWholeAsync(AccountsDb db, Guid id, CancellationToken ct)
    {
        while (true)
        {
            var found = await db.Users.AsNoTracking().Where(account => account.Id == id)
                .Select(account => new { account, Last = ChainSays.Last(nameof(Act.CredentialsSealed), account.Id) }).SingleOrDefaultAsync(ct);
            if (found is null) return false;
            if (IsGenuine(found.account) && IsLast(found.account, found.Last) && FactorsOf(await StoredAsync(db, id, ct)).AsSpan().SequenceEqual(found.account.Factors)) return true;
            // Row and factors are read one after the other: where the owner used a factor in between, they are read again. Who writes past the portal knows no next number.
            if (await db.Users.Where(account => account.Id == id).Select(account => account.State).SingleOrDefaultAsync(ct) == found.account.State) return false;
        }
    }

    /// <summary>Seals what was there before there were seals; once, at the upgrade that brought them, and by a context that has none itself.</summary>
    public async Task SealAllAsync(AccountsDb db, CancellationToken ct)
    {
        foreach (var session in await db.Sessions.ToListAsync(ct)) session.Seal = seals.Of("session", Fields(session));
        foreach (var link in await db.FirstOperatorLinks.ToListAsync(ct)) link.Seal = seals.Of("first-operator", Fields(link));
        foreach (var feed in await db.Feeds.ToListAsync(ct)) db.Entry(feed).Property(SealOfFeed).CurrentValue = seals.Of("feed", Fields(feed));
        foreach (var account in await db.Users.ToListAsync(ct)) Seal(account, Math.Max(account.State, 1), FactorsOf(await StoredAsync(db, account.Id, ct)));
        await db.SaveChangesAsync(ct);
    }

    /// <summary>
    /// Seals what a backup brought whose master key is not here: all, or only these people's, and with the number of the state that this database's chain
    /// knows. Whoever could restore the backup answers for it. By a context that has no seals itself.
    /// </summary>
    public async Task SealRestoredAsync(AccountsDb db, IReadOnlyCollection<Guid>? people, CancellationToken ct)
    {
        foreach (var feed in await (people is null ? db.Feeds : db.Feeds.Where(feed => people.Contains(feed.PersonId))).ToListAsync(ct)) db.Entry(feed).Property(SealOfFeed).CurrentValue = seals.Of("feed", Fields(feed));
        foreach (var found in await (people is null ? db.Users : db.Users.Where(account => people.Contains(account.Id))).Select(account => new { account, Last = ChainSays.Last(nameof(Act.CredentialsSealed), account.Id) }).ToListAsync(ct))
            Seal(found.account, found.Last is { } last && int.TryParse(last, CultureInfo.InvariantCulture, out var state) ? state : 1, FactorsOf(await StoredAsync(db, found.account.Id, ct)));
        await db.SaveChangesAsync(ct);
    }

    internal async Task<IReadOnlyList<RecordedAct>> SealAsync(AccountsDb db, CancellationToken ct)
    {
        db.ChangeTracker.DetectChanges();
        List<RecordedAct> acts = [];
        foreach (var row in db.ChangeTracker.Entries<Session>().Where(IsWritten).ToList())
        {
            // What was not ours before does not become so because we noted that it was used.
            if (row.State is EntityState.Modified && !IsGenuine((Session)row.OriginalValues.ToObject())) continue;
            row.Entity.Seal = seals.Of("session", Fields(row.Entity));
            if (row.Entity.EndedAt is not null && row.OriginalValues[nameof(Session.EndedAt)] is null) acts.Add(Of(Act.SessionEnded, "session", row.Entity.Id, ""));
        }

        foreach (var row in db.ChangeTracker.Entries<FirstOperatorLink>().Where(row => row.State is EntityState.Added)) row.Entity.Seal = seals.Of("first-operator", Fields(row.Entity));
        foreach (var row in db.ChangeTracker.Entries<ISealedRow>().Where(IsWritten).ToList())
        {
            if (row.State is EntityState.Modified && !IsGenuine((ISealedRow)row.OriginalValues.ToObject())) continue;
            row.Entity.Seal = seals.Of(row.Entity.SealedAs, row.Entity.SealedFields());
        }

        // What became of it, once it is settled; tries in between are not acts.
        foreach (var row in db.ChangeTracker.Entries<AccountMail>().Where(IsWritten).Where(row => row.State is EntityState.Added || !row.Entity.IsOpen).ToList())
            acts.Add(row.Entity.IsOpen ? Of(Act.AccountMailQueued, "account-mail", row.Entity.Id, $"kind={row.Entity.Kind}") : Of(Act.AccountMailSettled, "account-mail", row.Entity.Id, $"state={row.Entity.State}"));

        foreach (var row in db.ChangeTracker.Entries<RiskAlarm>().Where(IsWritten).ToList())
            acts.Add(Of(row.State is EntityState.Added ? Act.AlarmRaised : Act.AlarmAnswered, "account", row.Entity.AccountId, row.State is EntityState.Added ? $"kind={row.Entity.Kind}" : $"owner={row.Entity.WasOwner}"));

        foreach (var row in db.ChangeTracker.Entries<CalendarFeed>().Where(row => row.State is EntityState.Added || (row.State is EntityState.Modified && IsGenuineBefore(row))).ToList())
            row.Property(SealOfFeed).CurrentValue = seals.Of("feed", Fields(row.Entity));

        foreach (var row in db.ChangeTracker.Entries<IdentityProvider>().Where(IsChanged).ToList())
        {
            if (row.State is not EntityState.Added && !IsGenuineBefore(row)) continue;
            // Of one that was removed, and of one that was changed, an older row opens nothing.
            if (row.State is EntityState.Deleted) acts.Add(Of(Act.ProviderSealed, "provider", row.Entity.Id, "removed"));
            else if (row.State is EntityState.Modified && row.Entity.Revision != row.OriginalValues.GetValue<int>(nameof(IdentityProvider.Revision))) acts.Add(Of(Act.ProviderSealed, "provider", row.Entity.Id, Framed.Plain(row.Entity.Revision)));
            if (row.State is not EntityState.Deleted) row.Entity.Seal = seals.Of("provider", Fields(row.Entity));
        }

        foreach (var id in Touched(db).Distinct().ToList())
        {
            if ((db.Users.Local.FirstOrDefault(account => account.Id == id) ?? await db.Users.SingleOrDefaultAsync(account => account.Id == id, ct)) is not { } account) continue;
            var row = db.Entry(account);
            var stored = await StoredAsync(db, id, ct);
            var now = FactorsOf(AsWillBe(stored, db, id));
            if (row.State is not EntityState.Added)
            {
                var before = (Account)row.OriginalValues.ToObject();
                if (!IsGenuine(before) || !FactorsOf(stored).AsSpan().SequenceEqual(before.Factors)) continue;
                if (now.AsSpan().SequenceEqual(before.Factors) && Framed.Of(Fields(account)).AsSpan().SequenceEqual(Framed.Of(Fields(before)))) continue;
                // Of two who change the same account at once one is told so, also where the framework saves a factor without the account.
                if (account.ConcurrencyStamp == before.ConcurrencyStamp) account.ConcurrencyStamp = Guid.NewGuid().ToString();
                acts.Add(Of(Act.CredentialsSealed, "account", id, Framed.Plain(account.State + 1)));
            }

            Seal(account, account.State + 1, now);
        }

        return acts;
    }

    internal Task AppendAsync(AccountsDb db, IReadOnlyList<RecordedAct> acts, CancellationToken ct) =>
        database.AppendAsync(db.Database.GetDbConnection(), db.Database.CurrentTransaction?.GetDbTransaction(), acts, ct);

    bool IsGenuineBefore(EntityEntry<CalendarFeed> row) => seals.IsOf((byte[]?)row.OriginalValues[SealOfFeed], "feed", Fields((CalendarFeed)row.OriginalValues.ToObject()));

    bool IsGenuineBefore(EntityEntry<IdentityProvider> row) => seals.IsOf((byte[]?)row.OriginalValues[nameof(IdentityProvider.Seal)], "provider", Fields((IdentityProvider)row.OriginalValues.ToObject()));

    static bool IsLast(Account account, string? last) => last is null ? account.State == 1 : Framed.Plain(account.State) == last;

    void Seal(Account account, int state, byte[] factors)
    {
        (account.State, account.Factors) = (state, factors);
        account.Seal = seals.Of("account", Fields(account));
    }

    RecordedAct Of(Act act, string kind, Guid subject, string detail) => new(act, kind, subject, "", detail, clock.GetUtcNow(), "", null, null);

    static bool IsWritten(EntityEntry row) => row.State is EntityState.Added or EntityState.Modified;

    static bool IsChanged(EntityEntry row) => IsWritten(row) || row.State is EntityState.Deleted;

    // A passkey's key and counter are a part of it with an entry of its own.
    static bool IsWrittenInPart(EntityEntry row) => IsChanged(row) || row.References.Any(part => part.TargetEntry is { } its && IsChanged(its));

    static IEnumerable<Guid> Touched(AccountsDb db) =>
    [
        .. db.ChangeTracker.Entries<Account>().Where(IsWritten).Select(row => row.Entity.Id),
        .. db.ChangeTracker.Entries<IdentityUserPasskey<Guid>>().Where(IsWrittenInPart).Select(row => row.Entity.UserId),
        .. db.ChangeTracker.Entries<IdentityUserToken<Guid>>().Where(row => IsChanged(row) && row.Entity.LoginProvider != UsedAnswers).Select(row => row.Entity.UserId),
        .. db.ChangeTracker.Entries<IdentityUserLogin<Guid>>().Where(IsChanged).Select(row => row.Entity.UserId),
        .. db.ChangeTracker.Entries<IdentityUserClaim<Guid>>().Where(IsChanged).Select(row => row.Entity.UserId),
    ];

    static async Task<Dictionary<string, byte[]>> StoredAsync(AccountsDb db, Guid id, CancellationToken ct)
    {
        List<object> rows =
        [
            .. await db.UserPasskeys.AsNoTracking().Where(row => row.UserId == id).ToListAsync(ct),
            .. await db.UserTokens.AsNoTracking().Where(row => row.UserId == id && row.LoginProvider != UsedAnswers).ToListAsync(ct),
            .. await db.UserLogins.AsNoTracking().Where(row => row.UserId == id).ToListAsync(ct),
            .. await db.UserClaims.AsNoTracking().Where(row => row.UserId == id).ToListAsync(ct),
        ];
        return rows.Select(Factor).ToDictionary(factor => factor.Key, factor => factor.Value, StringComparer.Ordinal);
    }

    static Dictionary<string, byte[]> AsWillBe(Dictionary<string, byte[]> stored, AccountsDb db, Guid id)
    {
        var will = new Dictionary<string, byte[]>(stored, StringComparer.Ordinal);
        // Only what is being written: what was merely read may have been changed by another since, and is not what will be there.
        foreach (var row in db.ChangeTracker.Entries().Where(row => IsWrittenInPart(row) && OwnerOf(row.Entity) == id))
        {
            var (key, value) = Factor(row.Entity);
            if (row.State is EntityState.Deleted) will.Remove(key);
            else will[key] = value;
        }

        return will;
    }

    static Guid? OwnerOf(object row) => row switch
    {
        IdentityUserPasskey<Guid> passkey => passkey.UserId,
        IdentityUserToken<Guid> token when token.LoginProvider != UsedAnswers => token.UserId,
        IdentityUserLogin<Guid> login => login.UserId,
        IdentityUserClaim<Guid> claim => claim.UserId,
        _ => null,
    };

    // Only what gives power: the framework may write the rest of a passkey in another way than it reads it.
    static (string Key, byte[] Value) Factor(object row) => row switch
    {
        IdentityUserPasskey<Guid> { Data: var data } passkey => ($"passkey {Convert.ToHexString(passkey.CredentialId)}",
            Framed.Of(data.PublicKey, Framed.Number(data.SignCount), Framed.Number((data.IsUserVerified ? 1 : 0) + (data.IsBackupEligible ? 2 : 0) + (data.IsBackedUp ? 4 : 0)))),
        IdentityUserToken<Guid> token => ($"token {token.LoginProvider} {token.Name}", Framed.Text(token.Value ?? "")),
        IdentityUserLogin<Guid> login => ($"login {login.LoginProvider} {login.ProviderKey}", []),
        IdentityUserClaim<Guid> claim => ($"claim {claim.ClaimType} {claim.ClaimValue}", []),
        _ => throw new NotSupportedException(row.GetType().Name),
    };

    static byte[] FactorsOf(Dictionary<string, byte[]> factors) =>
        SHA256.HashData(Framed.Of([.. factors.OrderBy(factor => factor.Key, StringComparer.Ordinal).SelectMany(factor => new[] { Framed.Text(factor.Key), factor.Value })]));

    // How often a guess failed, and until when guesses are not taken, stands outside: it opens nothing.
    static byte[][] Fields(Account account) =>
    [
        Framed.Id(account.Id), Framed.Text(account.NormalizedUserName ?? ""), Framed.Text(account.NormalizedEmail ?? ""), Framed.Text(account.PasswordHash ?? ""), Framed.Text(account.SecurityStamp ?? ""),
        Framed.Number(account.TwoFactorEnabled ? 1 : 0), Framed.Number(account.IsOperator ? 1 : 0), Framed.Number(account.IsDisabled ? 1 : 0), Framed.Number(account.LastTotpStep), Framed.Number(account.State),
        account.Factors ?? [],
    ];

    static byte[][] Fields(Session session) =>
    [
        session.TokenHash, Framed.Id(session.Id), Framed.Id(session.AccountId), Framed.Text(session.Method), Moment(session.StartedAt), Moment(session.SeenAt), session.EndedAt is { } ended ? Moment(ended) : [],
        // Sessions from before it was noted keep their seals.
        .. session.ConfirmedAt is { } confirmed ? (byte[][])[Moment(confirmed), session.ConfidentialAt is { } opened ? Moment(opened) : [], Framed.Text(session.Browser ?? ""), Framed.Text(session.System ?? ""), Framed.Text(session.Country ?? "")] : [],
        // Only where there is one: sessions from before there were providers keep their seals.
        .. session.ProviderId is { } provider ? [Framed.Id(provider), session.ProviderSession ?? []] : Array.Empty<byte[]>(),
    ];

    // What went wrong last opens nothing, and is noted by whoever comes along.
    static byte[][] Fields(IdentityProvider provider) =>
    [
        Framed.Id(provider.Id), Framed.Text(provider.Workspace.Value), Framed.Text(provider.Name), Framed.Text(provider.Issuer), Framed.Text(provider.ClientId), Framed.Text(provider.Secret), Framed.Number((int)provider.Authentication),
        Framed.Text(provider.DemandedAcr), Framed.Text(provider.DemandedAmr), Framed.Number(provider.IsEnabled ? 1 : 0), Framed.Number(provider.Revision),
    ];

    static byte[][] Fields(FirstOperatorLink link) => [link.TokenHash, Moment(link.Until), link.UsedAt is { } used ? Moment(used) : []];

    // On which day it was last read gives nothing.
    static byte[][] Fields(CalendarFeed feed) =>
    [
        feed.TokenHash, Framed.Id(feed.Id), Framed.Id(feed.PersonId), Framed.Text(feed.Workspace.Value), Framed.Number((int)feed.View), feed.ProgrammeId is { } programme ? Framed.Id(programme) : [],
        feed.RevokedAt is { } revoked ? Moment(revoked) : [],
    ];

    // To the microsecond, as the database keeps it.
    internal static byte[] Moment(DateTimeOffset at) => Framed.Number(at.UtcTicks / TimeSpan.TicksPerMicrosecond);
}
