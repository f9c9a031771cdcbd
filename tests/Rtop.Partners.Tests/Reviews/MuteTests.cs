using Rtop.Partners.Reviews;
using Rtop.Partners.Workspaces;
using Xunit;

namespace Rtop.Partners.Tests.Reviews;

public class MuteTests
{
    static readonly DateTimeOffset Now = new(2026, 3, 4, 6, 0, 0, TimeSpan.Zero);
    static readonly DateOnly Today = new(2026, 3, 4);
    static readonly Officer By = new() { Id = Guid.NewGuid(), Workspace = WorkspaceCode.Of("un"), PersonId = Guid.NewGuid(), Title = "Desk" };

    [Fact]
    public void Every_subject_and_stage_has_one_reason_and_the_same_asked_either_way()
    {
        foreach (var subject in Enum.GetValues<ReviewSubject>())
            foreach (var stage in Enum.GetValues<ReviewStage>())
                Assert.Equal([NoticeReasons.Of(Of(subject, stage))], Enum.GetValues<NoticeReason>().Where(reason => NoticeReasons.Are(reason).Compile()(Of(subject, stage))));
        Assert.Equal((NoticeReason.ReviewDue, NoticeReason.ReviewOverdue), (NoticeReasons.Of(Of(ReviewSubject.Cycle, ReviewStage.Due0)), NoticeReasons.Of(Of(ReviewSubject.Cycle, ReviewStage.Overdue3))));
    }

    [Theory]
    [InlineData(ReviewSubject.Silence)]
    [InlineData(ReviewSubject.Recall)]
    [InlineData(ReviewSubject.Emergency)]
    [InlineData(ReviewSubject.EmergencyYear)]
    [InlineData(ReviewSubject.InConfidence)]
    public void What_binds_or_warns_is_not_muted(ReviewSubject subject)
    {
        var about = Of(subject, ReviewStage.SilenceHalf);
        Assert.Equal("mute.never", Assert.Throws<RuleBroken>(() => Mute.Matter(about, null, [], By, Today, Now)).Key);
        Assert.Equal("mute.reason", Assert.Throws<RuleBroken>(() => Mute.ForReason(NoticeReasons.Of(about), null, [], By, Today, Now)).Key);
        // Nor where a row came to be there all the same.
        var forged = new Mute { Id = Guid.NewGuid(), Workspace = By.Workspace, OfficerId = By.Id, Reason = NoticeReasons.Of(about), MadeAt = Now };
        Assert.False(forged.Covers(about, By, Today));
    }

    [Fact]
    public void Only_ones_own_is_muted_read_and_ended_and_nothing_twice()
    {
        var other = new Officer { Id = Guid.NewGuid(), Workspace = By.Workspace, PersonId = Guid.NewGuid(), Title = "Other" };
        var about = Of(ReviewSubject.Milestone, ReviewStage.Due7);
        Assert.Equal("reminder.own", Assert.Throws<RuleBroken>(() => Mute.Matter(about, null, [], other, Today, Now)).Key);
        Assert.Equal("reminder.own", Assert.Throws<RuleBroken>(() => about.MarkRead(other, Now)).Key);
        Assert.Equal("reminder.own", Assert.Throws<RuleBroken>(() => about.MarkUnread(other)).Key);
        var mute = Mute.Matter(about, Today, [], By, Today, Now);
        Assert.Equal("mute.already", Assert.Throws<RuleBroken>(() => Mute.Matter(about, null, [mute], By, Today, Now)).Key);
        Assert.Equal("mute.until", Assert.Throws<RuleBroken>(() => Mute.Matter(about, Today.AddDays(-1), [], By, Today, Now)).Key);
        Assert.Equal("reminder.own", Assert.Throws<RuleBroken>(() => mute.End(other, Now)).Key);
        Assert.True(mute.Covers(about, By, Today));
        Assert.False(mute.Covers(about, By, Today.AddDays(1)));
        Assert.False(mute.Covers(Of(ReviewSubject.Milestone, ReviewStage.Due7), By, Today));
        mute.End(By, Now);
        Assert.False(mute.Covers(about, By, Today));
    }

    [Fact]
    public void The_time_of_first_reading_stays_until_it_is_unread_again()
    {
        var about = Of(ReviewSubject.Link, ReviewStage.LinkStated);
        about.MarkRead(By, Now);
        about.MarkRead(By, Now.AddDays(1));
        Assert.Equal(Now, about.ReadAt);
        about.MarkUnread(By);
        Assert.Null(about.ReadAt);
    }

    static Reminder Of(ReviewSubject subject, ReviewStage stage) => new()
    {
        Id = Guid.NewGuid(),
        Workspace = By.Workspace,
        OfficerId = By.Id,
        Subject = subject,
        SubjectId = Guid.NewGuid(),
        Occurrence = Today,
        Stage = stage,
        RaisedAt = Now,
    };
}
