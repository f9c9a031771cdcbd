using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Quartz;
using Rtop.Partners.Data;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Data.Sealing;
using Rtop.Partners.Portal.Audit;
using Rtop.Partners.Portal.Backups;
using Rtop.Partners.Portal.Jobs;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Reviews;

namespace Rtop.Partners.Portal.Health;

/// <summary>A planned job: when it ran, when it runs next, and when and by what kind of fault it failed last; null: never.</summary>
public sealed record JobFacts(string Name, DateTimeOffset? Last, DateTimeOffset? Next, DateTimeOffset? FailedAt, string? Fault);

/// <summary>All mail of the portal by where it stands. By organization it would say how much each does.</summary>
public sealed record OutboxFacts(int Waiting, int Uncertain, int Refused, int Undelivered, DateTimeOffset? Oldest);

/// <summary>The heads of the audit chains that were anchored last: when, how many chains, and by which letters they are known again.</summary>
public sealed record HeadFacts(DateTimeOffset At, int Chains, string Mark);

/// <summary>What an operator should know of this installation: states, ages and room, and nothing of what is worked on.</summary>
public sealed class PortalFacts(PortalOptions options, BackupOptions backup, IDatabase database, JobDesks desks, ISchedulerFactory schedulers, OrganizationKeys keys, IServiceScopeFactory scopes)
{
    static readonly List<LetterState> Open = [LetterState.Waiting, LetterState.Claimed, LetterState.Committing];

    /// <summary>The portal's version.</summary>
    public static string Version { get; } = typeof(PortalFacts).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "";

    /// <summary>Whether backups are made every night, and copies of the keys folder.</summary>
    public (bool Everything, bool Keys) Backups => (backup.IsConfigured && database.Backups.CanCopy, backup.KeysDirectory is not null && backup.Recipients is not []);

    /// <summary>Version of the database server, and how many migrations wait.</summary>
    public async Task<(string Server, int Pending)> DatabaseAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<AccountsDb>();
        await accounts.Database.OpenConnectionAsync(ct);
        return (accounts.Database.GetDbConnection().ServerVersion, (await database.PendingMigrationsAsync(ct)).Count);
    }

    /// <summary>What was kept safe.</summary>
    public async Task<Safekeeping> KeptAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<AccountsDb>().Safekeeping.AsNoTracking().SingleOrDefaultAsync(ct) ?? new();
    }

    /// <summary>The jobs, in the order of the plan.</summary>
    public async Task<IReadOnlyList<JobFacts>> JobsAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var failed = await scope.ServiceProvider.GetRequiredService<AccountsDb>().Set<JobFailure>().AsNoTracking().ToDictionaryAsync(row => row.Name, ct);
        var scheduler = await schedulers.GetScheduler(ct);
        List<JobFacts> jobs = [];
        foreach (var job in Schedule.Jobs)
        {
            var trigger = await scheduler.GetTrigger(new TriggerKey(job.Name), ct);
            var failure = failed.GetValueOrDefault(job.Name);
            jobs.Add(new(job.Name, trigger?.PreviousFireTimeUtc, trigger?.NextFireTimeUtc, failure?.At, failure?.Fault));
        }

        return jobs;
    }

    /// <summary>The mail.</summary>
    public async Task<OutboxFacts> OutboxAsync(CancellationToken ct)
    {
        List<(LetterState State, DateTimeOffset At)> mail = [];
        foreach (var workspace in await desks.WorkspacesAsync(ct))
        {
            await using var desk = desks.AtSystem(workspace);
            mail.AddRange((await desk.Db().Letters.Where(letter => letter.State != LetterState.Sent && letter.State != LetterState.Dropped).Select(letter => new { letter.State, letter.CreatedAt }).ToListAsync(ct)).Select(letter => (letter.State, letter.CreatedAt)));
        }

        await using var scope = scopes.CreateAsyncScope();
        mail.AddRange((await scope.ServiceProvider.GetRequiredService<AccountsDb>().Mails.Where(one => one.State != LetterState.Sent && one.State != LetterState.Dropped).Select(one => new { one.State, one.CreatedAt }).ToListAsync(ct)).Select(one => (one.State, one.CreatedAt)));
        var waiting = mail.Where(one => Open.Contains(one.State)).ToList();
        int Of(LetterState state) => mail.Count(one => one.State == state);
        return new(waiting.Count, Of(LetterState.Uncertain), Of(LetterState.Refused), Of(LetterState.Undelivered), waiting is [] ? null : waiting.Min(one => one.At));
    }

    /// <summary>The last line of the file of anchored heads; null: none here. How long each chain is would say how much each organization does.</summary>
    public async Task<HeadFacts?> HeadsAsync(CancellationToken ct)
    {
        var file = Path.Combine(options.DataDirectory, AuditHeads.FileName);
        if (!File.Exists(file) || await File.ReadLinesAsync(file, ct).LastOrDefaultAsync(ct) is not { } line || line.Split('\t') is not [var at, var heads, ..]) return null;
        return DateTimeOffset.TryParse(at, System.Globalization.CultureInfo.InvariantCulture, out var anchored)
            ? new(anchored, heads.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(heads)).AsSpan(0, 6))) : null;
    }

    /// <summary>Bytes free, and all there are, where the portal keeps its data; null where the system does not say.</summary>
    public (long Free, long All)? Room()
    {
        try
        {
            var drive = new DriveInfo(options.DataDirectory);
            return (drive.AvailableFreeSpace, drive.TotalSize);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Since when the master key is there, and the oldest of the keys with which an organization seals now; null: none yet.</summary>
    public async Task<(DateTimeOffset? Master, DateTimeOffset? Sealing)> KeysAsync(CancellationToken ct)
    {
        var file = new FileInfo(options.MasterKeyFile ?? Path.Combine(options.KeysDirectory, MasterKey.FileName));
        var made = (await desks.WorkspacesAsync(ct)).SelectMany(workspace => keys.IdsOf(workspace.Code).Where(id => keys.IsCurrent(workspace.Code, id)).Select(id => keys.MadeAt(workspace.Code, id))).ToList();
        return (file.Exists ? file.LastWriteTimeUtc : null, made is [] ? null : made.Min());
    }
}
