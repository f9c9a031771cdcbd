using Microsoft.Extensions.DependencyInjection;
using Quartz;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Jobs;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Jobs;

public class ScheduleTests(DatabaseFixture databases)
{
    [Fact]
    public async Task The_scheduler_runs_a_job_from_tables_that_it_may_not_make()
    {
        await using var database = await databases.CreateDatabaseAsync();
        await database.Database.PrepareJobsAsync(QuartzTables.Script(), TestDatabase.Ct);
        await database.Database.PrepareJobsAsync(QuartzTables.Script(), TestDatabase.Ct);
        var ended = new Ended();
        await using var place = new JobPlace(database, null);
        await JobPlace.FileAsync(database);
        place.Morning(-14);

        await place.App.StartAsync(TestDatabase.Ct);
        var scheduler = await place.Services.GetRequiredService<ISchedulerFactory>().GetScheduler(TestDatabase.Ct);
        scheduler.ListenerManager.AddJobListener(ended);
        await scheduler.TriggerJob(new JobKey(JobNames.ReviewReminders), cancellationToken: TestDatabase.Ct);

        Assert.Null(await ended.Of(JobNames.ReviewReminders).WaitAsync(TestDatabase.Ct));
        Assert.Equal(2, (await place.RemindersAsync()).Count);
        Assert.Equal("audit-heads,backup,break-glass,imports,in-confidence,releases,retention,review-reminders,roundtables,send-account-mails,send-letters,silences", await database.AsSuperuserAsync("select string_agg(trigger_name, ',' order by trigger_name) from jobs.qrtz_triggers where trigger_type = 'CRON'"));
        Assert.Equal("portal_owner", await database.AsSuperuserAsync("select string_agg(distinct tableowner, ',') from pg_tables where schemaname = 'jobs'"));
        await place.App.StopAsync(TestDatabase.Ct);
    }

    [Fact]
    public void The_script_makes_tables_and_drops_none()
    {
        var script = QuartzTables.Script();
        Assert.Contains("CREATE TABLE", script, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("DROP ", script, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_job_that_a_person_asks_for_raises_and_sends_at_once()
    {
        await using var database = await databases.CreateDatabaseAsync();
        await using var sink = SmtpSink.Start();
        await using var place = new JobPlace(database, sink);
        await JobPlace.FileAsync(database);

        await place.Services.GetRequiredService<JobRunner>().RunAsync("review-reminders", place.Morning(-14), TestDatabase.Ct);

        Assert.Equal(2, sink.Messages.Count);
    }

    [Fact]
    public async Task A_job_of_an_unknown_name_names_those_that_there_are()
    {
        await using var database = await databases.CreateDatabaseAsync();
        await using var place = new JobPlace(database, null);

        var fault = await Assert.ThrowsAsync<InstallationFault>(() => place.Services.GetRequiredService<JobRunner>().RunAsync("reminders", Some.Now, TestDatabase.Ct));

        Assert.Equal("There is no job \"reminders\"; there are review-reminders, silences, releases, imports, roundtables, retention, in-confidence, break-glass, send-letters, send-account-mails, backup, audit-heads.", fault.Message);
    }

    sealed class Ended : IJobListener
    {
        readonly System.Collections.Concurrent.ConcurrentDictionary<string, TaskCompletionSource<JobExecutionException?>> jobs = new();

        public string Name => "ended";

        public Task<JobExecutionException?> Of(string job) => SignalOf(job).Task;

        public ValueTask JobToBeExecuted(IJobExecutionContext context, CancellationToken cancellationToken = default) => default;

        public ValueTask JobExecutionVetoed(IJobExecutionContext context, CancellationToken cancellationToken = default) => default;

        public ValueTask JobWasExecuted(IJobExecutionContext context, JobExecutionException? jobException, CancellationToken cancellationToken = default)
        {
            SignalOf(context.JobDetail.Key.Name).TrySetResult(jobException);
            return default;
        }

        TaskCompletionSource<JobExecutionException?> SignalOf(string job) => jobs.GetOrAdd(job, _ => new(TaskCreationOptions.RunContinuationsAsynchronously));
    }
}
