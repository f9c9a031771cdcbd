using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Portal.Jobs;
using Rtop.Partners.Portal.Tests.Support;
using Rtop.Partners.Reviews;
using Rtop.Partners.Workspaces;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Jobs;

public class ReviewRemindersJobTests(DatabaseFixture databases)
{
    [Fact]
    public async Task Running_twice_raises_once()
    {
        await using var database = await databases.CreateDatabaseAsync();
        await using var place = new JobPlace(database, null);
        await JobPlace.FileAsync(database);

        await place.RemindAsync(-14);
        var raised = await place.RemindersAsync();
        await place.RemindAsync(-14);
        await place.RemindAsync(-13);

        Assert.Equal(["au", "un"], raised.Select(reminder => reminder.Workspace.Value));
        Assert.All(raised, reminder => Assert.Equal((ReviewStage.Due14, JobPlace.DueOn), (reminder.Stage, reminder.Occurrence)));
        Assert.Equal(raised.Select(reminder => reminder.Id), (await place.RemindersAsync()).Select(reminder => reminder.Id));
        Assert.Equal("count=1", await database.AsSuperuserAsync("select string_agg(detail, ' ') from audit.entries where act = 'RemindersRaised' and chain = 'au'"));
    }

    [Theory, InlineData(200), InlineData(3)]
    public async Task Two_runners_at_once_raise_once_at_every_stage(int portion)
    {
        await using var database = await databases.CreateDatabaseAsync();
        await using var one = new JobPlace(database, null);
        await using var other = new JobPlace(database, null);
        for (var i = 0; i < 8; i++) await JobPlace.FileAsync(database);

        foreach (var days in (int[])[-14, -7, -1, 0, 3, 7, 14])
            await Task.WhenAll(Task.Run(() => one.RemindInPortionsAsync(days, portion), TestDatabase.Ct), Task.Run(() => other.RemindInPortionsAsync(days, portion), TestDatabase.Ct));

        Assert.Equal(8 * 2 * 7, (await one.RemindersAsync()).Count);
        Assert.DoesNotContain(one.Log.Lines.Concat(other.Log.Lines), line => line.StartsWith(JobNames.ReviewReminders, StringComparison.Ordinal));
    }

    [Fact]
    public async Task After_an_outage_there_is_one_reminder_and_not_one_for_each_stage()
    {
        await using var database = await databases.CreateDatabaseAsync();
        await using var place = new JobPlace(database, null);
        await JobPlace.FileAsync(database);

        await place.RemindAsync(2);

        Assert.Equal([ReviewStage.Due0, ReviewStage.Due0], (await place.RemindersAsync()).Select(reminder => reminder.Stage));
    }

    [Fact]
    public async Task Who_has_submitted_and_who_observes_hears_nothing()
    {
        await using var database = await databases.CreateDatabaseAsync();
        await using var place = new JobPlace(database, null);
        var file = await Some.AssessmentAsync(database, "un", null, ("au", PartyRole.Contributor, PartyState.Accepted), ("osce", PartyRole.Observer, PartyState.Accepted), ("ecowas", PartyRole.Contributor, PartyState.Ended));
        await Some.CycleAsync(database, file);
        await Some.RateAsync(database, file, "au", submit: true);

        await place.RemindAsync(-14);

        Assert.Equal("un", Assert.Single(await place.RemindersAsync()).Workspace.Value);
    }

    [Fact]
    public async Task Heads_of_desk_hear_of_it_from_seven_days_late()
    {
        await using var database = await databases.CreateDatabaseAsync();
        await using var place = new JobPlace(database, null);
        await JobPlace.FileAsync(database);
        var head = Some.Officer("au", Some.Person(), Duty.ClearingOfficer);
        await database.PutAsync(head);

        await place.RemindAsync(3);
        Assert.DoesNotContain(await place.RemindersAsync(), reminder => reminder.OfficerId == head.Id);
        await place.RemindAsync(7);

        Assert.Equal(ReviewStage.Overdue7, Assert.Single(await place.RemindersAsync(), reminder => reminder.OfficerId == head.Id).Stage);
    }

    [Fact]
    public async Task A_silent_invitation_is_told_to_who_sent_it_and_to_the_desk_that_is_asked()
    {
        await using var database = await databases.CreateDatabaseAsync();
        await using var place = new JobPlace(database, null);
        await database.PutAsync(Some.Officer("un", Some.Person(), Duty.DeskOfficer));
        await Some.AssessmentAsync(database, "un", null, ("asean", PartyRole.Observer, PartyState.Silent), ("au", PartyRole.Contributor, PartyState.Accepted), ("osce", PartyRole.Observer, PartyState.Withdrawn));

        await place.RemindAsync(4 - 60);
        Assert.Empty(await place.RemindersAsync());
        await place.RemindAsync(5 - 60);

        var raised = await place.RemindersAsync();
        Assert.Equal([Some.OfficerOf("asean").Id, Some.OfficerOf("un").Id], raised.Select(reminder => reminder.OfficerId));
        Assert.All(raised, reminder => Assert.Equal((ReviewSubject.Invitation, ReviewStage.Silent5, Some.Today), (reminder.Subject, reminder.Stage, reminder.Occurrence)));
    }

    [Fact]
    public async Task Outside_the_demonstration_weekends_do_not_count_for_silence()
    {
        await using var database = await databases.CreateDatabaseAsync();
        await using var place = new JobPlace(database, null, demo: false);
        await Some.AssessmentAsync(database, "un", null, ("asean", PartyRole.Observer, PartyState.Silent));

        // Sent on a Wednesday: the fifth working day is the Wednesday after.
        await place.RemindAsync(6 - 60);
        Assert.Empty(await place.RemindersAsync());
        await place.RemindAsync(7 - 60);

        Assert.Equal(2, (await place.RemindersAsync()).Count);
    }

    [Fact]
    public async Task The_day_is_that_of_the_zone_of_the_due_date()
    {
        await using var database = await databases.CreateDatabaseAsync();
        await using var place = new JobPlace(database, null);
        var file = await Some.AssessmentAsync(database, "un");
        await database.SaveAsync(Some.OfficerOf("un"), Act.CycleOpened, async db =>
        {
            var here = await db.Assessments.Include(row => row.Parties).Include(row => row.Cycles).SingleAsync(row => row.Id == file.Id, TestDatabase.Ct);
            db.Add(here.OpenCycle(Some.Today, JobPlace.DueOn, "Asia/Jakarta", Some.OfficerOf("un")));
        });
        var job = (ReviewRemindersJob)place.Services.GetService(typeof(ReviewRemindersJob))!;
        var midnight = new DateTimeOffset(JobPlace.DueOn.AddDays(-14).ToDateTime(TimeOnly.MinValue), TimeSpan.FromHours(7));

        await job.RunAsync(midnight.AddSeconds(-1), TestDatabase.Ct);
        Assert.Empty(await place.RemindersAsync());
        await job.RunAsync(midnight, TestDatabase.Ct);

        Assert.Single(await place.RemindersAsync());
    }

    [Fact]
    public async Task A_workspace_that_fails_is_told_without_content_and_the_others_are_served()
    {
        await using var database = await databases.CreateDatabaseAsync();
        await using var place = new JobPlace(database, null);
        await JobPlace.FileAsync(database);
        await database.AsSuperuserAsync("update portal.workspaces set zone = 'Nowhere/Canary' where code = 'au'");

        var fault = await Assert.ThrowsAsync<JobFault>(() => place.RemindAsync(-14));

        Assert.StartsWith("au: ", Assert.Single(fault.Parts), StringComparison.Ordinal);
        Assert.DoesNotContain("Canary", fault + string.Concat(place.Log.Lines), StringComparison.Ordinal);
        Assert.Equal("un", Assert.Single(await place.RemindersAsync()).Workspace.Value);
    }

    [Fact]
    public async Task Ten_files_in_portions_of_three_are_told_of_as_ten_files_at_once()
    {
        await using var database = await databases.CreateDatabaseAsync();
        await using var place = new JobPlace(database, null);
        for (var i = 0; i < 10; i++) await JobPlace.FileAsync(database);

        await place.RemindInPortionsAsync(-14, 3);
        await place.RemindAsync(-14);

        var raised = await place.RemindersAsync();
        Assert.Equal(10, raised.Count(reminder => reminder.Workspace.Value == "un"));
        Assert.Equal(10, raised.Count(reminder => reminder.Workspace.Value == "au"));
        Assert.Equal("count=3 count=3 count=3 count=1", await database.AsSuperuserAsync("select string_agg(detail, ' ' order by seq) from audit.entries where act = 'RemindersRaised' and chain = 'au'"));
    }

    [Fact]
    public async Task A_portion_that_cannot_be_saved_keeps_no_other_from_being_told_and_is_raised_when_it_can_be()
    {
        await using var database = await databases.CreateDatabaseAsync();
        await using var place = new JobPlace(database, null);
        for (var i = 0; i < 10; i++) await JobPlace.FileAsync(database);
        // The fifth of ten, by id: in the second portion of three.
        await database.AsSuperuserAsync("""
            create function portal.refuse() returns trigger language plpgsql as $$ begin
              if new.workspace = 'au' and new.subject_id = (select id from portal.cycles order by id offset 4 limit 1) then raise exception 'Canary'; end if;
              return new; end $$;
            create trigger refuse before insert on portal.reminders for each row execute function portal.refuse();
            """);

        var fault = await Assert.ThrowsAsync<JobFault>(() => place.RemindInPortionsAsync(-14, 3));

        Assert.StartsWith("au/portion 2: ", Assert.Single(fault.Parts), StringComparison.Ordinal);
        Assert.DoesNotContain("Canary", fault + string.Concat(place.Log.Lines), StringComparison.Ordinal);
        Assert.Equal((10, 7), Told(await place.RemindersAsync()));

        await database.AsSuperuserAsync("drop trigger refuse on portal.reminders");
        await place.RemindAsync(-14);

        Assert.Equal((10, 10), Told(await place.RemindersAsync()));

        static (int Un, int Au) Told(List<Reminder> raised) => (raised.Count(reminder => reminder.Workspace.Value == "un"), raised.Count(reminder => reminder.Workspace.Value == "au"));
    }
}
