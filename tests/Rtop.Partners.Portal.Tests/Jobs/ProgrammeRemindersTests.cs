using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.CapacityBuilding;
using Rtop.Partners.Portal.Tests.Support;
using Rtop.Partners.Reviews;
using Rtop.Partners.Workspaces;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Jobs;

/// <summary>Reminders of programmes: who leads hears of it, in the words that the label allows, until it is answered (FEATURES 10).</summary>
public class ProgrammeRemindersTests(DatabaseFixture databases)
{
    // Its steps are due sixty days before the day from which the jobs' mornings are counted, less thirty.
    const int DueDay = -30;

    [Fact]
    public async Task Both_leads_hear_of_a_milestone_thirty_and_seven_days_before_and_nobody_else()
    {
        await using var database = await databases.CreateDatabaseAsync();
        await using var place = new JobPlace(database, null);
        await Some.ProgrammeAsync(database, "un", "au", "ecowas");

        foreach (var days in (int[])[-31, -30, -29, -8, -7, -6, 0]) await place.RemindAsync(DueDay + days);

        var raised = (await place.RemindersAsync()).Where(reminder => reminder.Subject is ReviewSubject.Milestone).ToList();
        foreach (var lead in (string[])["au", "un"])
            Assert.Equal([ReviewStage.Due30, ReviewStage.Due30, ReviewStage.Due7, ReviewStage.Due7], raised.Where(reminder => reminder.Workspace.Value == lead).Select(reminder => reminder.Stage));
        Assert.Equal(8, raised.Count);
    }

    [Fact]
    public async Task What_is_late_is_said_once_a_week_in_one_mail_and_ends_with_the_report()
    {
        await using var database = await databases.CreateDatabaseAsync();
        await using var sink = SmtpSink.Start();
        await using var place = new JobPlace(database, sink);
        await Some.ProgrammeAsync(database, "un", "au", "ecowas");
        // The Monday after the day on which both steps were due, and the six days that follow.
        var monday = Enumerable.Range(DueDay + 1, 7).Single(day => JobPlace.DueOn.AddDays(day).DayOfWeek is DayOfWeek.Monday);
        for (var day = monday; day < monday + 7; day++) await place.RemindAsync(day);
        await place.SendAsync(atOnce: true);

        var raised = (await place.RemindersAsync()).Where(reminder => reminder.Subject is ReviewSubject.LateMilestones).ToList();
        Assert.Equal(["au", "un"], raised.Select(reminder => reminder.Workspace.Value));
        var mails = sink.Messages.Where(mail => mail.Subject.Contains("late", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, mails.Count);
        Assert.All(mails, mail => Assert.Contains("late as of", mail.Text, StringComparison.Ordinal));
        Assert.All(mails, mail => Assert.Contains(": 1, 2.", mail.Text, StringComparison.Ordinal));
        Assert.All(mails, mail => Assert.DoesNotContain("A step", mail.Raw, StringComparison.Ordinal));

        await ReportAsync(database, "1");
        await ReportAsync(database, "2");
        await place.RemindAsync(monday + 7);
        Assert.Equal(2, (await place.RemindersAsync()).Count(reminder => reminder.Subject is ReviewSubject.LateMilestones));
    }

    [Fact]
    public async Task A_moved_date_takes_back_what_was_not_sent()
    {
        await using var database = await databases.CreateDatabaseAsync();
        await using var sink = SmtpSink.Start();
        await using var place = new JobPlace(database, sink);
        await Some.ProgrammeAsync(database, "un", "au", "ecowas");
        await place.RemindAsync(DueDay - 7);
        await ReportAsync(database, "1", MilestoneState.Deferred, Some.Today.AddDays(200));

        await place.SendAsync(atOnce: true);

        // The pack of the programme that waits for a signature is another matter.
        var mails = sink.Messages.Where(mail => !mail.Subject.Contains("signature", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, mails.Count);
        Assert.All(mails, mail => Assert.Contains(" 2:", mail.Subject, StringComparison.Ordinal));
        Assert.Equal(2, (await place.StatesAsync()).Count(state => state is LetterState.Dropped));
    }

    [Fact]
    public async Task The_other_lead_hears_of_a_report_that_it_has_not_answered_and_the_reporting_one_does_not()
    {
        await using var database = await databases.CreateDatabaseAsync();
        await using var sink = SmtpSink.Start();
        await using var place = new JobPlace(database, sink);
        await Some.ProgrammeAsync(database, "un", "au", "ecowas");
        await ReportAsync(database, "2", MilestoneState.OnTrack);

        await place.RemindAsync(-60 + 9);
        Assert.DoesNotContain(await place.RemindersAsync(), reminder => reminder.Subject is ReviewSubject.Confirmation);
        await place.RemindAsync(-60 + 10);
        await place.SendAsync(atOnce: true);

        Assert.Equal("au", Assert.Single(await place.RemindersAsync(), reminder => reminder.Subject is ReviewSubject.Confirmation).Workspace.Value);
        var mail = Assert.Single(sink.Messages, one => one.Subject.Contains("a report waits", StringComparison.Ordinal));
        Assert.Contains("on track", mail.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_addressee_of_a_recommendation_hears_of_it_until_it_is_closed_and_both_sides_of_the_review()
    {
        await using var database = await databases.CreateDatabaseAsync();
        await using var place = new JobPlace(database, null);
        await Some.ProgrammeAsync(database, "un", "au", "ecowas");

        await place.RemindAsync(0);
        Assert.Equal(("au", ReviewStage.Due30), Of(Assert.Single(await place.RemindersAsync(), reminder => reminder.Subject is ReviewSubject.Recommendation)));
        await place.RemindAsync(33);
        await database.SaveAsync(Some.OfficerOf("au"), Act.RecommendationAnswered, async db =>
        {
            var asked = await db.Set<Recommendation>().Include(row => row.Responses).SingleAsync(TestDatabase.Ct);
            db.Add(asked.Respond(RecommendationState.Implemented, "Done.", Some.OfficerOf("au"), Some.Now));
        }, "programme", null, WorkspaceCode.Of("un"));
        await place.RemindAsync(40);
        Assert.Equal([ReviewStage.Due30, ReviewStage.Overdue3], (await place.RemindersAsync()).Where(reminder => reminder.Subject is ReviewSubject.Recommendation).Select(reminder => reminder.Stage));

        // Its only review has a pack: nothing of it waits any more.
        Assert.DoesNotContain(await place.RemindersAsync(), reminder => reminder.Subject is ReviewSubject.ProgrammeReview);
        await database.SaveAsync(Some.OfficerOf("un"), Act.ReviewCalled, async db =>
        {
            var programme = await db.Set<Programme>().Include(row => row.Parties).SingleAsync(TestDatabase.Ct);
            db.Add(ReviewPoint.Call(programme, ReviewKind.Annual, JobPlace.DueOn.AddDays(54), "", Some.OfficerOf("un"), Some.Now));
        }, "programme");
        await place.RemindAsync(40);
        Assert.Equal([("au", ReviewStage.Due14), ("un", ReviewStage.Due14)], (await place.RemindersAsync()).Where(reminder => reminder.Subject is ReviewSubject.ProgrammeReview).Select(Of));
    }

    [Fact]
    public async Task Of_a_confidential_milestone_a_mail_tells_the_reference_of_the_programme_alone()
    {
        await using var database = await databases.CreateDatabaseAsync();
        await using var sink = SmtpSink.Start();
        await using var place = new JobPlace(database, sink);
        await Some.ProgrammeAsync(database, "un", "au", "ecowas");
        await database.AsSuperuserAsync("update portal.milestones set label = $1", (int)HandlingLabel.Confidential);

        await place.RemindAsync(DueDay - 7);
        await place.SendAsync(atOnce: true);

        Assert.NotEmpty(sink.Messages);
        Assert.All(sink.Messages, mail => Assert.Matches(@"^PR-0001: [^:]+$", mail.Subject));
        Assert.All(sink.Messages, mail => Assert.DoesNotContain("milestones/", mail.Raw, StringComparison.Ordinal));
    }

    static (string, ReviewStage) Of(Reminder reminder) => (reminder.Workspace.Value, reminder.Stage);

    static Task ReportAsync(TestDatabase database, string code, MilestoneState state = MilestoneState.Achieved, DateOnly? newDueOn = null) =>
        database.SaveAsync(Some.OfficerOf("un"), Act.MilestoneReported, async db =>
        {
            var milestone = await db.Set<Milestone>().Include(row => row.Reports).Include(row => row.Versions).SingleAsync(row => row.Code == code, TestDatabase.Ct);
            db.Add(milestone.Report(new(state, newDueOn, state is MilestoneState.Deferred ? "Rain." : "", state is MilestoneState.Achieved ? "A list." : ""), Some.Today, milestone.Revision, Some.OfficerOf("un"), Some.Now));
        }, "milestone");
}
