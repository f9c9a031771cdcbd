using Rtop.Partners.Portal.Tests.Support;
using Rtop.Partners.Reviews;
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
    public async Task Who_serves_for_a_time_hears_a_week_before_that_it_ends()
    {
        await using var database = await databases.CreateDatabaseAsync();
        await using var place = new JobPlace(database, null);
        await database.AsSuperuserAsync($"update portal.duties set until = '{Some.Today.AddDays(20):yyyy-MM-dd}' where officer_id = '{Some.OfficerOf("asean").Id}'");

        await place.RemindAsync(Frozen + 12);
        Assert.Empty(await place.RemindersAsync());
        await place.RemindAsync(Frozen + 13);
        await place.RemindAsync(Frozen + 14);
        var reminder = Assert.Single(await place.RemindersAsync());
        Assert.Equal((ReviewSubject.DutyEnding, ReviewStage.DutyEnds7, Some.OfficerOf("asean").Id), (reminder.Subject, reminder.Stage, reminder.OfficerId));
        await place.RemindAsync(Frozen + 21);
        Assert.Single(await place.RemindersAsync());
    }

    static async Task<List<(string Workspace, ReviewStage Stage)>> AwaitedAsync(JobPlace place) =>
        [.. (await place.RemindersAsync()).Where(one => one.Subject is ReviewSubject.Position).OrderBy(one => one.RaisedAt).Select(one => (one.Workspace.Value, one.Stage))];
}
