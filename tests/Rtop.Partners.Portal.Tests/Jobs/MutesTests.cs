using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Portal.Tests.Support;
using Rtop.Partners.Reviews;
using Rtop.Partners.Workspaces;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Jobs;

/// <summary>What is muted stands in the portal, once and read, and no mail goes out; what may not be muted is not.</summary>
public sealed class MutesTests(DatabaseFixture databases)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_is_muted_is_raised_once_comes_read_and_sends_no_mail(bool ofReason)
    {
        await using var sink = SmtpSink.Start();
        await using var database = await databases.CreateDatabaseAsync();
        await using var place = new JobPlace(database, sink);
        var muted = await JobPlace.FileAsync(database);
        await JobPlace.FileAsync(database);
        await place.RemindAsync(-14);
        await MuteAsync(database, "un", muted, ofReason ? NoticeReason.ReviewDue : null);
        // A letter that waited as it was muted is not sent either.
        await place.SendAsync(atOnce: true);
        Assert.Equal(ofReason ? 2 : 3, sink.Messages.Count);

        await place.RemindAsync(-7);
        await place.RemindAsync(-7);
        await place.SendAsync(atOnce: true);
        var raised = (await place.RemindersAsync()).Where(reminder => reminder.Stage is ReviewStage.Due7).ToList();
        Assert.Equal(4, raised.Count);
        var silent = raised.Where(reminder => reminder.IsMuted).ToList();
        Assert.Equal(ofReason ? 2 : 1, silent.Count);
        Assert.All(silent, reminder => Assert.Equal(("un", null, reminder.RaisedAt), (reminder.Workspace.Value, reminder.Letter, reminder.ReadAt)));
        Assert.All(raised.Except(silent), reminder => Assert.Equal((LetterState.Sent, null), (reminder.Letter!.State, reminder.ReadAt)));
        Assert.Equal(ofReason ? 4 : 6, sink.Messages.Count);
    }

    [Fact]
    public async Task It_holds_to_its_last_day_and_not_when_it_was_ended()
    {
        await using var database = await databases.CreateDatabaseAsync();
        await using var place = new JobPlace(database, null);
        var file = await JobPlace.FileAsync(database);
        await place.RemindAsync(-14);
        await MuteAsync(database, "un", file, null, JobPlace.DueOn.AddDays(-7));
        await MuteAsync(database, "au", file, null);
        await place.RemindAsync(-7);
        await database.SaveAsync(Some.OfficerOf("au"), Act.MuteEnded, async db => (await db.Set<Mute>().SingleAsync(TestDatabase.Ct)).End(Some.OfficerOf("au"), place.Clock.GetUtcNow()), "mute");
        await place.RemindAsync(-1);
        var muted = (await place.RemindersAsync()).Where(reminder => reminder.IsMuted).Select(reminder => $"{reminder.Workspace} {reminder.Stage}").Order(StringComparer.Ordinal);
        Assert.Equal(["au Due7", "un Due7"], muted);
        Assert.Equal(6, (await place.RemindersAsync()).Count);
    }

    [Fact]
    public async Task A_head_of_desk_hears_of_seven_days_late_whatever_is_muted()
    {
        await using var sink = SmtpSink.Start();
        await using var database = await databases.CreateDatabaseAsync();
        await using var place = new JobPlace(database, sink);
        var file = await JobPlace.FileAsync(database);
        var head = Some.Officer("au", Some.Person(), Duty.ClearingOfficer);
        await database.PutAsync(head);
        await MuteAsync(database, "au", file, NoticeReason.ReviewOverdue, by: head);
        await MuteAsync(database, "au", file, NoticeReason.ReviewOverdue);
        await place.RemindAsync(7);
        await place.SendAsync(atOnce: true);
        var of = (await place.RemindersAsync()).Where(reminder => reminder.Workspace.Value == "au").ToDictionary(reminder => reminder.OfficerId);
        Assert.Equal((false, LetterState.Sent), (of[head.Id].IsMuted, of[head.Id].Letter!.State));
        Assert.True(of[Some.OfficerOf("au").Id].IsMuted);
    }

    static Task MuteAsync(TestDatabase database, string workspace, Assessment file, NoticeReason? reason, DateOnly? until = null, Officer? by = null) =>
        database.SaveAsync(by ?? Some.OfficerOf(workspace), Act.Muted, async db =>
        {
            var officer = by ?? Some.OfficerOf(workspace);
            var cycle = await db.Set<Cycle>().Where(one => one.AssessmentId == file.Id).Select(one => one.Id).SingleAsync(TestDatabase.Ct);
            db.Add(reason is { } named ? Mute.ForReason(named, until, [], officer, Some.Today, Some.Now)
                : Mute.Matter(await db.Reminders.FirstAsync(reminder => reminder.SubjectId == cycle && reminder.OfficerId == officer.Id, TestDatabase.Ct), until, [], officer, Some.Today, Some.Now));
        }, "mute");
}
