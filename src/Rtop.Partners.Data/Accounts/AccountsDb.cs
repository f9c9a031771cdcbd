using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Rtop.Partners.Data.Tables;
using Rtop.Partners.Reviews;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Data.Accounts;

/// <summary>
/// Sign-in accounts, their passkeys and sessions. A context of its own, because it must be read before anybody is known;
/// pages of a workspace have no way to it.
/// </summary>
public sealed class AccountsDb(DbContextOptions<AccountsDb> options, AccountSeals? seals = null) : IdentityUserContext<Account, Guid>(options)
{
    /// <summary>Sessions.</summary>
    public DbSet<Session> Sessions => Set<Session>();

    /// <summary>One-time links that make the first operator.</summary>
    public DbSet<FirstOperatorLink> FirstOperatorLinks => Set<FirstOperatorLink>();

    /// <summary>Links by which somebody joins a workspace: like sessions, they are found before anybody is known.</summary>
    public DbSet<JoinLink> JoinLinks => Set<JoinLink>();

    /// <summary>What was typed when a session ended.</summary>
    public DbSet<KeptForm> KeptForms => Set<KeptForm>();

    /// <summary>Mails that belong to an account or an address and not to a desk.</summary>
    public DbSet<AccountMail> Mails => Set<AccountMail>();

    /// <summary>Links by which a forgotten passphrase is set anew.</summary>
    public DbSet<ResetLink> ResetLinks => Set<ResetLink>();

    /// <summary>What looked unusual.</summary>
    public DbSet<RiskAlarm> Alarms => Set<RiskAlarm>();

    /// <summary>Addresses under which calendars read: like sessions, they are found before anybody is known.</summary>
    public DbSet<CalendarFeed> Feeds => Set<CalendarFeed>();

    /// <summary>Providers of sign-in, each of one organization.</summary>
    public DbSet<IdentityProvider> IdentityProviders => Set<IdentityProvider>();

    /// <summary>What is taken once and was taken: answers of providers, and their words that a session is over.</summary>
    public DbSet<TakenOnce> TakenOnce => Set<TakenOnce>();

    /// <summary>What was kept safe, and whether mail is held back.</summary>
    public DbSet<Safekeeping> Safekeeping => Set<Safekeeping>();

    /// <summary>
    /// Removes rows that are over, apart from whatever is being done: who clears up at the same moment may be faster, and what they took is gone as it
    /// should be; what is left goes next time. Not for what is removed with an act. Throws when anything else is waiting to be saved.
    /// </summary>
    public async Task ClearAwayAsync(IReadOnlyList<object> over, CancellationToken ct)
    {
        if (over.Count == 0) return;
        if (ChangeTracker.HasChanges()) throw new InvalidOperationException("What is over is cleared away before anything is changed.");
        RemoveRange(over);
        try
        {
            await SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            foreach (var row in over) Entry(row).State = EntityState.Detached;
        }
    }

    /// <summary>Saves, with the seals of the rows that give power. Without seals at hand such a row stays unsealed and gives none.</summary>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        var acts = seals is null ? [] : await seals.SealAsync(this, cancellationToken);
        if (acts.Count == 0) return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        // The chain holds which state is the last one; with the rows or not at all.
        await using var own = Database.CurrentTransaction is null ? await Database.BeginTransactionAsync(cancellationToken) : null;
        var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        await seals!.AppendAsync(this, acts, cancellationToken);
        if (own is not null) await own.CommitAsync(cancellationToken);
        return saved;
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.HasDefaultSchema("accounts");
        builder.Entity<Account>().ToTable("accounts").Property(row => row.Id).ValueGeneratedNever();
        builder.Entity<IdentityUserClaim<Guid>>().ToTable("claims");
        builder.Entity<IdentityUserLogin<Guid>>().ToTable("external_logins");
        builder.Entity<IdentityUserToken<Guid>>().ToTable("tokens");
        builder.Entity<IdentityUserPasskey<Guid>>().ToTable("passkeys");
        builder.Entity<Session>(table =>
        {
            table.ToTable("sessions").HasKey(row => row.TokenHash);
            table.Property(row => row.TokenHash).HasMaxLength(32);
            table.Property(row => row.Method).HasMaxLength(20);
            table.Property(row => row.Browser).HasMaxLength(20);
            table.Property(row => row.System).HasMaxLength(20);
            table.Property(row => row.Country).HasMaxLength(2);
            table.Property(row => row.ProviderSession).HasMaxLength(32);
            table.HasIndex(row => row.ProviderId);
            table.HasIndex(row => row.AccountId);
            table.HasOne<Account>().WithMany().HasForeignKey(row => row.AccountId).OnDelete(DeleteBehavior.Cascade);
        });
        builder.Entity<FirstOperatorLink>(table =>
        {
            table.ToTable("first_operator_links").HasKey(row => row.TokenHash);
            table.Property(row => row.TokenHash).HasMaxLength(32);
        });
        builder.Entity<PlatformNotice>(table =>
        {
            table.ToTable("platform_notice").Property(row => row.Id).ValueGeneratedNever();
            table.Property(row => row.Words).HasConversion(words => JsonSerializer.Serialize(words, JsonSerializerOptions.Default), text => JsonSerializer.Deserialize<Dictionary<string, string>>(text, JsonSerializerOptions.Default)!,
                new ValueComparer<Dictionary<string, string>>((one, other) => one!.Count == other!.Count && !one.Except(other).Any(), words => words.Count, words => new(words)));
            table.Property(row => row.Revision).IsConcurrencyToken();
        });
        builder.Entity<KeyCheck>(table =>
        {
            table.ToTable("key_check").Property(row => row.Id).ValueGeneratedNever();
            table.Property(row => row.Master).HasMaxLength(32);
            table.Property(row => row.Ring).HasMaxLength(1000);
        });
        builder.Entity<Safekeeping>(table =>
        {
            table.ToTable("safekeeping").Property(row => row.Id).ValueGeneratedNever();
            table.Property(row => row.Revision).IsConcurrencyToken();
        });
        builder.Entity<JobFailure>(table =>
        {
            table.ToTable("job_failures").HasKey(row => row.Name);
            table.Property(row => row.Name).HasMaxLength(40);
            table.Property(row => row.Fault).HasMaxLength(100);
        });
        builder.Entity<ReEnrolment>(table =>
        {
            table.ToTable("re_enrolments").HasKey(row => row.AccountId);
            table.Property(row => row.AccountId).ValueGeneratedNever();
            table.Property(row => row.TokenHash).HasMaxLength(32);
            table.Property(row => row.WordsHash).HasMaxLength(32);
            table.Property(row => row.Revision).IsConcurrencyToken();
            table.HasIndex(row => row.TokenHash).IsUnique();
            table.HasOne<Account>().WithMany().HasForeignKey(row => row.AccountId).OnDelete(DeleteBehavior.Cascade);
        });
        builder.Entity<JoinLink>(table =>
        {
            table.ToTable("join_links").HasKey(row => row.TokenHash);
            table.Property(row => row.TokenHash).HasMaxLength(32);
            table.Property(row => row.Workspace).HasConversion(code => code.Value, text => WorkspaceCode.Of(text)).HasMaxLength(WorkspaceCode.MaxLength);
            table.Property(row => row.Email).HasMaxLength(254);
            table.HasIndex(row => row.InvitationId).IsUnique();
        });
        builder.Entity<KeptForm>(table =>
        {
            table.ToTable("kept_forms").HasKey(row => row.TicketHash);
            table.Property(row => row.TicketHash).HasMaxLength(32);
            table.HasIndex(row => row.Until);
            table.HasOne<Account>().WithMany().HasForeignKey(row => row.AccountId).OnDelete(DeleteBehavior.Cascade);
        });
        builder.Entity<AccountMail>(table =>
        {
            table.ToTable("mails").HasKey(row => row.Id);
            table.Property(row => row.Id).ValueGeneratedNever();
            table.Property(row => row.To).HasMaxLength(254);
            table.Property(row => row.Language).HasMaxLength(10);
            table.Property(row => row.LastReply).HasMaxLength(40);
            table.Property(row => row.Revision).IsConcurrencyToken();
            table.HasIndex(row => new { row.State, row.NotBefore });
        });
        builder.Entity<ResetLink>(table =>
        {
            table.ToTable("reset_links").HasKey(row => new { row.AccountId, row.Place });
            table.Property(row => row.TokenHash).HasMaxLength(32);
            table.Property(row => row.Stamp).HasMaxLength(64);
            // Of two that take the same place, or use the same link, one is too late.
            table.Property(row => row.MadeAt).IsConcurrencyToken();
            table.Property(row => row.UsedAt).IsConcurrencyToken();
            table.HasIndex(row => row.TokenHash).IsUnique();
            table.HasOne<Account>().WithMany().HasForeignKey(row => row.AccountId).OnDelete(DeleteBehavior.Cascade);
        });
        builder.Entity<RiskAlarm>(table =>
        {
            table.ToTable("risk_alarms").HasKey(row => row.Id);
            table.Property(row => row.Id).ValueGeneratedNever();
            table.Property(row => row.Country).HasMaxLength(2);
            table.Property(row => row.AnsweredAt).IsConcurrencyToken();
            // One of a kind waits for an answer, however many requests notice it at once.
            table.HasIndex(row => new { row.AccountId, row.Kind }).IsUnique().HasFilter("answered_at is null");
            table.HasIndex(row => row.RaisedAt);
            table.HasOne<Account>().WithMany().HasForeignKey(row => row.AccountId).OnDelete(DeleteBehavior.Cascade);
        });
        builder.Entity<CalendarFeed>(table =>
        {
            table.ToTable("calendar_feeds").HasKey(row => row.TokenHash);
            table.Property(row => row.TokenHash).HasMaxLength(32);
            table.Property(row => row.Workspace).HasConversion(code => code.Value, text => WorkspaceCode.Of(text)).HasMaxLength(WorkspaceCode.MaxLength);
            table.Property<byte[]?>(AccountSeals.SealOfFeed);
            table.HasIndex(row => row.PersonId);
            table.HasOne<Account>().WithMany().HasForeignKey(row => row.PersonId).OnDelete(DeleteBehavior.Cascade);
        });
        builder.Entity<IdentityProvider>(table =>
        {
            table.ToTable("identity_providers").HasKey(row => row.Id);
            table.Property(row => row.Id).ValueGeneratedNever();
            table.Property(row => row.Workspace).HasConversion(code => code.Value, text => WorkspaceCode.Of(text)).HasMaxLength(WorkspaceCode.MaxLength);
            table.Property(row => row.Name).HasMaxLength(IdentityProvider.NameMaxLength);
            table.Property(row => row.Issuer).HasMaxLength(IdentityProvider.IssuerMaxLength);
            table.Property(row => row.ClientId).HasMaxLength(IdentityProvider.ClientIdMaxLength);
            table.Property(row => row.Secret).HasMaxLength(4000);
            table.Property(row => row.DemandedAcr).HasMaxLength(IdentityProvider.DemandMaxLength);
            table.Property(row => row.DemandedAmr).HasMaxLength(IdentityProvider.DemandMaxLength);
            table.Property(row => row.LastFault).HasMaxLength(40);
            table.Property(row => row.Revision).IsConcurrencyToken();
            table.HasIndex(row => row.Workspace);
            // One issuer speaks to one client, and that client is one organization's.
            table.HasIndex(row => new { row.Issuer, row.ClientId }).IsUnique();
        });
        builder.Entity<TakenOnce>(table =>
        {
            table.ToTable("taken_once").HasKey(row => row.Hash);
            table.Property(row => row.Hash).HasMaxLength(32);
            table.HasIndex(row => row.Until);
        });
        ChainSays.Map(builder);
        Naming.SnakeCase(builder);
    }
}

/// <summary>A sign-in; the same id as the person's.</summary>
public sealed class Account : IdentityUser<Guid>
{
    /// <summary>May manage the platform: workspaces and their administrators, never their substance.</summary>
    public bool IsOperator { get; set; }

    /// <summary>Disabled accounts sign in no more, and their sessions end at the next request.</summary>
    public bool IsDisabled { get; set; }

    /// <summary>The last time step of an accepted TOTP code: a code is good once.</summary>
    public long LastTotpStep { get; set; }

    /// <summary>Counts the changes of anything that gives power; the chain has the last number, so that an older state is known as one.</summary>
    public int State { get; set; }

    /// <summary>Digest of everything by which this account signs in besides its row: passkeys, tokens, logins, claims.</summary>
    public byte[]? Factors { get; set; }

    /// <summary>Shows that the portal wrote the row, and these factors; see <see cref="AccountSeals"/>.</summary>
    public byte[]? Seal { get; set; }
}

/// <summary>One signed-in browser. The cookie holds a handle; everything else is here, so that it ends when we say so.</summary>
public sealed class Session
{
    /// <summary>SHA-256 of the handle.</summary>
    public required byte[] TokenHash { get; init; }

    /// <summary>Random id by which its owner ends it from another browser.</summary>
    public required Guid Id { get; init; }

    /// <summary>Whose.</summary>
    public required Guid AccountId { get; init; }

    /// <summary>How it began: <c>pwd</c>, <c>mfa</c>, <c>hwk</c>, <c>fed</c>.</summary>
    public required string Method { get; init; }

    /// <summary>The provider through which it began; it then enters that provider's workspace and no other. Null for a sign-in of the portal's own.</summary>
    public Guid? ProviderId { get; init; }

    /// <summary>SHA-256 of the name that the provider gave the session, by which the provider ends it; null when it gave none.</summary>
    public byte[]? ProviderSession { get; init; }

    /// <summary>When it began.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>When it was last used, to the minute.</summary>
    public required DateTimeOffset SeenAt { get; set; }

    /// <summary>When it was ended; a row is kept so that its owner can see it.</summary>
    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>When a factor was last shown in it; signing in counts.</summary>
    public DateTimeOffset? ConfirmedAt { get; set; }

    /// <summary>When a confidential file was first opened in it.</summary>
    public DateTimeOffset? ConfidentialAt { get; set; }

    /// <summary>The browser in words, as <c>Firefox</c>; null where it did not say.</summary>
    public string? Browser { get; init; }

    /// <summary>Its system in words, as <c>Windows</c>; null where it did not say.</summary>
    public string? System { get; init; }

    /// <summary>The country of its address by the operator's list (ISO 3166-1 alpha-2); null without a list, or where it does not say.</summary>
    public string? Country { get; init; }

    /// <summary>Shows that the portal wrote the row; see <see cref="AccountSeals"/>.</summary>
    public byte[]? Seal { get; set; }

    /// <summary>How long a factor that was shown is enough for what asks for one.</summary>
    public static readonly TimeSpan Confirms = TimeSpan.FromMinutes(5);

    /// <summary>Longest time without a request.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromMinutes(30);

    /// <summary>Longest time altogether.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    /// <summary>True while it may be used.</summary>
    public bool IsLive(DateTimeOffset now) => EndedAt is null && now - SeenAt < Idle && now - StartedAt < Longest;
}

/// <summary>A link printed at installation: good once, for a day.</summary>
public sealed class FirstOperatorLink
{
    /// <summary>SHA-256 of the token in the link.</summary>
    public required byte[] TokenHash { get; init; }

    /// <summary>Until when it is good.</summary>
    public required DateTimeOffset Until { get; init; }

    /// <summary>When it was used.</summary>
    public DateTimeOffset? UsedAt { get; set; }

    /// <summary>Shows that the portal wrote the row; see <see cref="AccountSeals"/>.</summary>
    public byte[]? Seal { get; set; }
}

/// <summary>A form that was posted after its session had ended; given back to the same person after sign-in.</summary>
public sealed class KeptForm
{
    /// <summary>SHA-256 of the ticket in the address.</summary>
    public required byte[] TicketHash { get; init; }

    /// <summary>Whose session it was; nobody else gets it.</summary>
    public required Guid AccountId { get; init; }

    /// <summary>Address and fields, encrypted under the portal's key ring.</summary>
    public required byte[] Payload { get; init; }

    /// <summary>Kept until then.</summary>
    public required DateTimeOffset Until { get; init; }
}
