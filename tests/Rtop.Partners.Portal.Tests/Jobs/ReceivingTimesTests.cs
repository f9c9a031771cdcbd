using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Portal.Tests.Support;
using Rtop.Partners.Reviews;
using Rtop.Partners.Workspaces;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Jobs;

/// <summary>Mail waits for its reader's working hours, an outage is made up for by one mail, and who stands in is reminded.</summary>
public class ReceivingTimesTests(DatabaseFixture databases)
{
    [Fact]
    public async Task A_mail_that_is_raised_on_a_Sunday_comes_on_Monday_morning()
    {
        await using var database = await databases.CreateDatabaseAsync();
        await using var sink = SmtpSink.Start();
        await using var place = new JobPlace(database, sink, demo: false);
        await JobPlace.FileAsync(database);

        await place.RemindAsync(-14);
        Assert.All(await place.RemindersAsync(), reminder => Assert.Equal(new(2026, 4, 20, 8, 30, 0, TimeSpan.Zero), reminder.Letter!.NotBefore));
        await place.SendAsync();
        place.Clock.Advance(TimeSpan.FromHours(26));
        await place.SendAsync();
        Assert.Empty(sink.Messages);

        place.Clock.Advance(TimeSpan.FromMinutes(30));
        await place.SendAsync();
        Assert.Equal(2, sink.Messages.Count);
    }

    [Fact]
    public async Task Whoever_asks_for_the_job_waits_for_no_hours_and_in_the_demonstration_nobody_does()
    {
        await using var database = await databases.CreateDatabaseAsync();
        await using var sink = SmtpSink.Start();
        await using (var asked = new JobPlace(database, sink, demo: false))
        {
            await JobPlace.FileAsync(database);
            await asked.RemindAsync(-14);
            await asked.SendAsync(atOnce: true);
            Assert.Equal(2, sink.Messages.Count);
        }

        await using var place = new JobPlace(database, sink);
        await place.RemindAsync(-7);
        await place.SendAsync();
        Assert.Equal(4, sink.Messages.Count);
    }

    [Fact]
    public async Task After_nine_days_without_the_portal_each_matter_is_raised_once_and_mailed_once()
    {
        await using var database = await databases.CreateDatabaseAsync();
        await using var sink = SmtpSink.Start();
        await using (var before = new JobPlace(database, sink, demo: false))
        {
            for (var i = 0; i < 3; i++) await JobPlace.FileAsync(database);
            // Raised on a Sunday, and stopped before Monday morning.
            await before.RemindAsync(-14);
        }

        await using var after = new JobPlace(database, sink, demo: false);
        for (var run = 0; run < 3; run++)
        {
            await after.RemindAsync(-5);
            await after.SendAsync();
        }

        Assert.Empty(sink.Messages);
        Assert.Equal(3 * 2 * 2, (await after.RemindersAsync()).Count);
        after.Clock.Advance(TimeSpan.FromMinutes(150));
        for (var run = 0; run < 3; run++) await after.SendAsync();

        // A Tuesday, half past eight: the stage of now, and nothing of the one that was missed.
        Assert.Equal(3 * 2, sink.Messages.Count);
        Assert.All(await after.RemindersAsync(), reminder => Assert.Equal(reminder.Stage is ReviewStage.Due7 ? LetterState.Sent : LetterState.Dropped, reminder.Letter!.State));
    }

    [Fact, Trait("Fault", "F8")]
    public async Task A_clock_that_was_set_back_raises_no_earlier_stage()
    {
        await using var database = await databases.CreateDatabaseAsync();
        await using var place = new JobPlace(database, null);
        await JobPlace.FileAsync(database);

        await place.RemindAsync(-7);
        await place.RemindAsync(-8);

        Assert.All(await place.RemindersAsync(), reminder => Assert.Equal(ReviewStage.Due7, reminder.Stage));
    }

    [Fact]
    public async Task While_an_officer_is_away_the_deputy_is_reminded_and_afterwards_the_officer()
    {
        await using var database = await databases.CreateDatabaseAsync();
        await using var sink = SmtpSink.Start();
        await using var place = new JobPlace(database, sink);
        await JobPlace.FileAsync(database);
        var (desk, head) = (Some.OfficerOf("au"), Some.Officer("au", Some.Person("A Head"), Duty.ClearingOfficer));
        await database.PutAsync(head);
        await AwayAsync(database, desk, head, -20, -5);

        await place.RemindAsync(-14);
        await place.SendAsync();
        var reminder = Assert.Single(await place.RemindersAsync(), one => one.Workspace == desk.Workspace && one.Subject is ReviewSubject.Cycle);
        Assert.Equal((head.Id, desk.Id), (reminder.OfficerId, reminder.ForId));
        Assert.Contains(head.Person!.Email, sink.Messages.SelectMany(mail => mail.Recipients));
        Assert.DoesNotContain(desk.Person!.Email, sink.Messages.SelectMany(mail => mail.Recipients));

        await place.RemindAsync(-4);
        await place.SendAsync();
        var later = Assert.Single(await place.RemindersAsync(), one => one.Workspace == desk.Workspace && one.Subject is ReviewSubject.Cycle && one.Stage is ReviewStage.Due7);
        Assert.Equal((desk.Id, null), (later.OfficerId, later.ForId));
        Assert.Contains(desk.Person.Email, sink.Messages.SelectMany(mail => mail.Recipients));
    }

    [Fact]
    public async Task Who_went_away_before_the_mail_went_out_gets_none_and_the_deputy_does()
    {
        await using var database = await databases.CreateDatabaseAsync();
        await using var sink = SmtpSink.Start();
        await using var place = new JobPlace(database, sink);
        await JobPlace.FileAsync(database);
        var (desk, head) = (Some.OfficerOf("au"), Some.Officer("au", Some.Person("A Head"), Duty.ClearingOfficer));
        await database.PutAsync(head);
        await place.RemindAsync(-14);
        await AwayAsync(database, desk, head, -14, -14);

        await place.SendAsync();
        Assert.DoesNotContain(desk.Person!.Email, sink.Messages.SelectMany(mail => mail.Recipients));
        await place.RemindAsync(-14);
        await place.SendAsync();
        Assert.Single(sink.Messages.SelectMany(mail => mail.Recipients), head.Person!.Email);
        Assert.DoesNotContain(desk.Person.Email, sink.Messages.SelectMany(mail => mail.Recipients));
    }

    [Fact]
    public async Task Holidays_of_the_seat_are_no_days_in_which_an_invitation_is_answered()
    {
        await using var database = await databases.CreateDatabaseAsync();
        await using var place = new JobPlace(database, null, demo: false);
        await database.AsSuperuserAsync("update portal.workspaces set zone = 'Asia/Jakarta' where code = 'asean'");
        await database.AsSuperuserAsync("update portal.workspaces set zone = 'Asia/Jakarta' where code = 'un'");
        await Some.AssessmentAsync(database, "un", null, ("asean", PartyRole.Observer, PartyState.Silent));
        await database.AsSuperuserAsync("update portal.invitations set sent_at = '2026-03-17 03:00+00'");

        // Sent on a Tuesday; Thursday is Nyepi, the fifth working day the Wednesday after.
        await place.RemindAsync(new DateOnly(2026, 3, 24).DayNumber - JobPlace.DueOn.DayNumber);
        Assert.Empty(await place.RemindersAsync());
        await place.RemindAsync(new DateOnly(2026, 3, 25).DayNumber - JobPlace.DueOn.DayNumber);
        Assert.Equal(2, (await place.RemindersAsync()).Count);
    }

    // Entered by the officer, at the officer's desk.
    static Task AwayAsync(TestDatabase database, Officer who, Officer deputy, int from, int until) => database.SaveAsync(who, Act.AbsenceEntered, db =>
    {
        var today = JobPlace.DueOn.AddDays(from);
        db.Add(Absence.Enter(who, deputy, today, JobPlace.DueOn.AddDays(until), [], today, Some.Now));
        return Task.CompletedTask;
    }, "absence", who.Id);
}
