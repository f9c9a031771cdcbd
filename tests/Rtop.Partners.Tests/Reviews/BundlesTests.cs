using Rtop.Partners.Reviews;
using Rtop.Partners.Workspaces;
using Xunit;

namespace Rtop.Partners.Tests.Reviews;

public class BundlesTests
{
    static readonly DateTimeOffset Now = new(2026, 3, 4, 6, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(5, 0, MailRhythm.Immediate, "1 1 1 1 1")]
    [InlineData(6, 0, MailRhythm.Immediate, "6")]
    [InlineData(2, 0, MailRhythm.Daily, "2")]
    [InlineData(2, 0, MailRhythm.Weekly, "2")]
    [InlineData(1, 0, MailRhythm.Weekly, "1")]
    [InlineData(2, 7, MailRhythm.Immediate, "2")]
    [InlineData(2, 6, MailRhythm.Immediate, "1 1")]
    public void What_is_ready_for_one_reader_is_one_mail_where_that_is_wished_or_much_or_late(int ready, int hoursLate, MailRhythm rhythm, string mails) =>
        Assert.Equal(mails, Sizes([.. Enumerable.Range(0, ready).Select(_ => Ready(late: hoursLate))], rhythm));

    [Fact]
    public void What_was_tried_in_vain_since_this_morning_catches_up_as_one()
    {
        ReadyLetter Tried()
        {
            var ready = Ready(late: 7);
            ready.Letter.Claim(Now.AddHours(-7));
            ready.Letter.Commit(Now.AddHours(-7));
            ready.Letter.TryLater(Now.AddHours(-7), "connect", answerLost: false);
            return ready;
        }

        Assert.Equal("2", Sizes([Tried(), Ready()]));
    }

    [Theory]
    [InlineData(ReviewSubject.Silence)]
    [InlineData(ReviewSubject.Recall)]
    [InlineData(ReviewSubject.Emergency)]
    public void What_is_urgent_goes_alone(ReviewSubject subject) => Assert.Equal("1 2", Sizes([Ready(), Ready(subject), Ready()], MailRhythm.Weekly));

    [Fact]
    public void What_nobody_else_may_know_of_goes_alone() => Assert.Equal("1 2", Sizes([Ready(), Ready(ReviewSubject.InConfidence, watched: false), Ready()], MailRhythm.Daily));

    [Fact]
    public void Whoever_asks_for_it_at_once_gets_each_alone() => Assert.Equal("1 1 1 1 1 1 1", Sizes([.. Enumerable.Range(0, 7).Select(_ => Ready())], MailRhythm.Daily, atOnce: true));

    [Fact]
    public void What_was_tried_together_stays_together_and_takes_nothing_in()
    {
        var bundle = Guid.NewGuid();
        ReadyLetter Tried(Guid? within, bool lost)
        {
            var ready = Ready();
            ready.Letter.Claim(Now);
            ready.Letter.Commit(Now, within);
            ready.Letter.TryLater(Now, "lost", lost);
            return ready;
        }

        ReadyLetter[] together = [Tried(bundle, lost: true), Tried(bundle, lost: true)];
        var alone = Tried(null, lost: true);
        var mails = Bundles.Of([together[0], Ready(), alone, together[1], Ready()], MailRhythm.Daily, Now.AddHours(1), atOnce: false).ToList();
        Assert.Contains(mails, mail => mail.SequenceEqual(together));
        Assert.Contains(mails, mail => mail is [var only] && only == alone);
        Assert.Equal("1 2 2", string.Join(' ', mails.Select(mail => mail.Count).Order()));
        Assert.Equal("1 1 1 2", string.Join(' ', Bundles.Of([together[0], Ready(), alone, together[1], Ready()], MailRhythm.Daily, Now, atOnce: true).Select(mail => mail.Count).Order()));
    }

    static string Sizes(ReadyLetter[] ready, MailRhythm rhythm = MailRhythm.Immediate, bool atOnce = false)
    {
        var mails = Bundles.Of(ready, rhythm, Now, atOnce).ToList();
        Assert.Equal(ready.OrderBy(one => one.Letter.Id), mails.SelectMany(mail => mail).OrderBy(one => one.Letter.Id));
        return string.Join(' ', mails.Select(mail => mail.Count).Order());
    }

    static ReadyLetter Ready(ReviewSubject subject = ReviewSubject.Cycle, int late = 0, bool watched = true) => new(
        new()
        {
            Id = Guid.NewGuid(),
            Workspace = WorkspaceCode.Of("un"),
            ReminderId = Guid.NewGuid(),
            OfficerId = Guid.NewGuid(),
            CreatedAt = Now.AddHours(-late),
            NotBefore = Now.AddHours(-late),
            Watched = watched,
        },
        subject);
}
