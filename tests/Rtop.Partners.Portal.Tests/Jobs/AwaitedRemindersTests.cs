using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.Portal.Tests.Support;
using Rtop.Partners.Reviews;
using Rtop.Partners.Workspaces;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Jobs;

/// <summary>Positions and signatures that are awaited, and duties that end.</summary>
public class AwaitedRemindersTests(DatabaseFixture databases)
{
    // The edition is frozen on the first day, and cycles of these tests are due 60 days later.
    const int Frozen = -60;

    [Fact]
    public async Task An_edition_that_waits_for_positions_is_said_to_both_sides_after_three_days_and_once_for_each_stage()
    {
        await using var database = await databases.CreateDatabaseAsync();
        await using var sink = SmtpSink.Start();
        await using var place = new JobPlace(database, sink);
        var file = await Some.FrozenAsync(database, "un", "au");

        await place.RemindAsync(Frozen + 2);
        Assert.Empty(await AwaitedAsync(place));
        await place.RemindAsync(Frozen + 3);
        await place.RemindAsync(Frozen + 3);
        Assert.Equal([("au", ReviewStage.Awaited3), ("un", ReviewStage.Awaited3)], (await AwaitedAsync(place)).Distinct().Order());
        var said = (await AwaitedAsync(place)).Count;
        await place.SendAsync(atOnce: true);
        var mail = sink.Messages.First(one => one.Subject.Contains("position or signature", StringComparison.Ordinal));
        Assert.DoesNotContain("Xanadu", mail.Raw + mail.Text + mail.Html, StringComparison.Ordinal);

        // After an outage of a week: the latest stage, once.
        await place.RemindAsync(Frozen + 11);
        Assert.All((await AwaitedAsync(place)).Skip(said), one => Assert.Equal(ReviewStage.Awaited10, one.Stage));

        // A cycle that is closed waits for nothing, and what was not sent yet is not sent.
        var sent = sink.Messages.Count;
        await database.AsSuperuserAsync($"update portal.cycles set closed_on = current_date where assessment_id = '{file.Id}'");
        await place.SendAsync(atOnce: true);
        Assert.Equal(sent, sink.Messages.Count);
    }

    [Fact]
    public async Task Who_serves_for_a_time_hears_two_weeks_and_a_week_before_that_it_ends()
    {
        await using var database = await databases.CreateDatabaseAsync();
        await using var place = new JobPlace(database, null);
        await database.AsSuperuserAsync($"update portal.duties set until = '{Some.Today.AddDays(20):yyyy-MM-dd}' where officer_id = '{Some.OfficerOf("asean").Id}'");

        await place.RemindAsync(Frozen + 5);
        Assert.Empty(await place.RemindersAsync());
        await place.RemindAsync(Frozen + 6);
        await place.RemindAsync(Frozen + 7);
        var first = Assert.Single(await place.RemindersAsync());
        Assert.Equal((ReviewSubject.DutyEnding, ReviewStage.DutyEnds14, Some.OfficerOf("asean").Id), (first.Subject, first.Stage, first.OfficerId));
        await place.RemindAsync(Frozen + 13);
        await place.RemindAsync(Frozen + 14);
        Assert.Equal([ReviewStage.DutyEnds14, ReviewStage.DutyEnds7], (await place.RemindersAsync()).Select(one => one.Stage));
        await place.RemindAsync(Frozen + 21);
        Assert.Equal(2, (await place.RemindersAsync()).Count);
    }

    [Fact]
    public async Task Who_is_away_and_who_stands_in_are_told_that_it_begins_and_that_it_is_over()
    {
        await using var database = await databases.CreateDatabaseAsync();
        await using var sink = SmtpSink.Start();
        await using var place = new JobPlace(database, sink);
        var (officer, colleague) = (Some.OfficerOf("un"), Some.Officer("un", Some.Person("A Head"), Duty.ClearingOfficer));
        await database.PutAsync(colleague);
        var absence = await EnterAsync(database, officer, colleague);

        await place.RemindAsync(Frozen + 1);
        await place.RemindAsync(Frozen + 2);
        await place.SendAsync(atOnce: true);
        Assert.Equal([(colleague.Id, ReviewStage.StandInNamed), (officer.Id, ReviewStage.StandInNamed)], await ToldAsync(place, officer));
        // In the portal alone.
        Assert.Empty(sink.Messages);

        // Back early: at once, and not again on the last day. Nobody elsewhere hears of any of it.
        await database.SaveAsync(officer, Act.AbsenceEnded, async db => (await db.Set<Absence>().SingleAsync(row => row.Id == absence, TestDatabase.Ct)).End(officer, Some.Today.AddDays(2), place.Clock.GetUtcNow()), "absence", absence);
        foreach (var day in (int[])[2, 3, 10, 30]) await place.RemindAsync(Frozen + day);
        Assert.Equal(4, (await ToldAsync(place, officer)).Count);
        Assert.Equal([(colleague.Id, ReviewStage.StandInOver), (officer.Id, ReviewStage.StandInOver)], (await ToldAsync(place, officer))[2..]);
    }

    static async Task<Guid> EnterAsync(TestDatabase database, Officer officer, Officer colleague)
    {
        var absence = Absence.Enter(officer, colleague, Some.Today.AddDays(1), Some.Today.AddDays(9), [], Some.Today, Some.Now);
        await database.SaveAsync(officer, Act.AbsenceEntered, db =>
        {
            db.Add(absence);
            return Task.CompletedTask;
        }, "absence", absence.Id);
        return absence.Id;
    }

    // The deputy first.
    static async Task<List<(Guid, ReviewStage)>> ToldAsync(JobPlace place, Officer officer) =>
        [.. (await place.RemindersAsync()).Where(one => one.Subject is ReviewSubject.StandIn).OrderBy(one => one.Stage).ThenBy(one => one.OfficerId == officer.Id).Select(one => (one.OfficerId, one.Stage))];

    static async Task<List<(string Workspace, ReviewStage Stage)>> AwaitedAsync(JobPlace place) =>
        [.. (await place.RemindersAsync()).Where(one => one.Subject is ReviewSubject.Position).OrderBy(one => one.RaisedAt).Select(one => (one.Workspace.Value, one.Stage))];
}
