using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Quartz;
using Rtop.Partners.Data;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Portal.Audit;
using Rtop.Partners.Portal.Mail;
using Rtop.Partners.Portal.Telemetry;
using Rtop.Partners.Portal.Web;

namespace Rtop.Partners.Portal.Jobs;

/// <summary>A job, its time and its work.</summary>
/// <param name="Name">One of <see cref="JobNames"/>.</param>
/// <param name="Cron">Seconds, minutes, hours, day of month, month, day of week; in UTC.</param>
/// <param name="Run">What it does at an instant.</param>
public sealed record PlannedJob(string Name, string Cron, Func<IServiceProvider, DateTimeOffset, CancellationToken, Task> Run);

/// <summary>Every job and its time.</summary>
public static class Schedule
{
    /// <summary>The plan. What is reminded of follows from the day and happens once, so a job may run often and again.</summary>
    public static IReadOnlyList<PlannedJob> Jobs { get; } =
    [
        new(JobNames.ReviewReminders, "0 5 * * * ?", (services, at, ct) => services.GetRequiredService<ReviewRemindersJob>().RunAsync(at, ct)),
        new(JobNames.Silences, "15 * * * * ?", (services, at, ct) => services.GetRequiredService<SilencesJob>().RunAsync(at, ct)),
        new(JobNames.Releases, "45 0/5 * * * ?", (services, at, ct) => services.GetRequiredService<ReleasesJob>().RunAsync(at, ct)),
        // Asked for at once by whoever hands in a file; this finds what a machine that is gone left lying.
        new(JobNames.Imports, "30 * * * * ?", (services, at, ct) => services.GetRequiredService<ImportsJob>().RunAsync(at, ct)),
        new(JobNames.Roundtables, "20 7 * * * ?", (services, at, ct) => services.GetRequiredService<RoundtablesJob>().RunAsync(at, ct)),
        new(JobNames.Retention, "10 12 * * * ?", (services, at, ct) => services.GetRequiredService<RetentionJob>().RunAsync(at, ct)),
        new(JobNames.InConfidence, "40 14 * * * ?", (services, at, ct) => services.GetRequiredService<InConfidenceJob>().RunAsync(at, ct)),
        new(JobNames.BreakGlass, "0 10 6 2 1 ?", (services, at, ct) => services.GetRequiredService<BreakGlassJob>().RunAsync(at, ct)),
        new(JobNames.SendLetters, "0 * * * * ?", (services, at, ct) => services.GetRequiredService<SendLettersJob>().RunAsync(at, atOnce: false, ct)),
        new(JobNames.SendAccountMails, "50 * * * * ?", (services, at, ct) => services.GetRequiredService<SendAccountMailsJob>().RunAsync(atOnce: false, ct)),
        new(JobNames.Backup, "35 17 2 * * ?", (services, at, ct) => services.GetRequiredService<BackupJob>().RunAsync(ct)),
        new(AuditHeads.JobName, "0 0/10 * * * ?", (services, at, ct) => AuditHeads.AnchorWherePossibleAsync(services.GetRequiredService<IDatabase>(), services.GetRequiredService<PortalOptions>(), at, ct)),
    ];

    const string Store = "jobs";

    /// <summary>Puts the jobs and their scheduler into the host; it starts with the host and shares its plan with other portals on the same database.</summary>
    public static IServiceCollection AddPortalJobs(this IServiceCollection services, PortalOptions options)
    {
        services.TryAddSingleton<FrameworkLibrary>();
        services.AddSingleton<JobDesks>().AddSingleton<HeldMail>().AddSingleton<LetterWriter>().AddSingleton<MailPace>().AddSingleton<AccountMailWriter>().AddSingleton<ReviewRemindersJob>().AddSingleton<SilencesJob>().AddSingleton<ReleasesJob>().AddSingleton<ImportsJob>().AddSingleton<RoundtablesJob>().AddSingleton<RetentionJob>().AddSingleton<InConfidenceJob>().AddSingleton<BreakGlassJob>().AddSingleton<SendLettersJob>().AddSingleton<SendAccountMailsJob>().AddSingleton<JobRunner>();
        services.AddKeyedSingleton<DbDataSource>(Store, (provider, _) => provider.GetRequiredService<IDatabase>().OpenDataSource());
        services.AddQuartz(quartz =>
        {
            quartz.ConfigureScheduler(scheduler => scheduler.InstanceName = "portal");
            quartz.UsePersistentStore(store =>
            {
                store.ConfigureStore(tables =>
                {
                    tables.TablePrefix = QuartzTables.Prefix;
                    tables.SchemaProvisioning = SchemaProvisioning.Validate;
                });
                if (options.Provider is "SqlServer") store.UseSqlServer(source => source.DataSourceServiceKey = Store);
                else store.UsePostgres(source => source.DataSourceServiceKey = Store);
                store.UseClustering();
                store.UseSystemTextJsonSerializer();
            });
            foreach (var job in Jobs) Plan(quartz, job);
        });
        return services.AddQuartzHostedService(host => host.WaitForJobsToComplete = true);
    }

    static void Plan(IQuartzBuilder quartz, PlannedJob job)
    {
        quartz.AddJob<RunPlanned>(detail => detail.WithIdentity(job.Name).StoreDurably());
        quartz.AddTrigger<RunPlanned>(trigger => trigger.WithIdentity(job.Name).ForJob(job.Name)
            .WithCronSchedule(job.Cron, cron => cron.InTimeZone(TimeZoneInfo.Utc).WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed)));
    }
}

/// <summary>What the scheduler calls: the planned job of the same name, at the time that it is.</summary>
[DisallowConcurrentExecution]
public sealed class RunPlanned(IServiceProvider services, TimeProvider clock) : IJob
{
    /// <inheritdoc/>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        var name = context.JobDetail.Key.Name;
        using var span = Measures.Spans.StartActivity($"job {name}");
        var (since, done) = (clock.GetTimestamp(), false);
        try
        {
            await Schedule.Jobs.Single(job => job.Name == name).Run(services, clock.GetUtcNow(), cancellationToken);
            done = true;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            await NoteAsync(name, fault.GetType().Name);
            throw;
        }
        finally
        {
            Measures.Ran(name, done, clock.GetElapsedTime(since));
        }
    }

    // For the operators' page. Where even that cannot be written, the fault itself is in the log.
    async Task NoteAsync(string name, string fault)
    {
        try
        {
            await using var scope = services.CreateAsyncScope();
            var accounts = scope.ServiceProvider.GetRequiredService<AccountsDb>();
            var row = await accounts.Set<JobFailure>().SingleOrDefaultAsync(one => one.Name == name);
            if (row is null) accounts.Add(new JobFailure { Name = name, At = clock.GetUtcNow(), Fault = fault });
            else (row.At, row.Fault) = (clock.GetUtcNow(), fault);
            await accounts.SaveChangesAsync();
        }
        catch (Exception second) when (second is DbException or DbUpdateException or InvalidOperationException)
        {
            // Most likely the database is what failed.
        }
    }
}
