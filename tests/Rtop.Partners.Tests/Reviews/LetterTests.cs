using Rtop.Partners.Reviews;
using Rtop.Partners.Workspaces;
using Xunit;

namespace Rtop.Partners.Tests.Reviews;

public class LetterTests
{
    static readonly DateTimeOffset Now = new(2026, 3, 4, 6, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_new_letter_is_ready_from_its_time_on()
    {
        var letter = Waiting();
        Assert.False(letter.IsReady(Now.AddSeconds(-1), atOnce: false));
        Assert.True(letter.IsReady(Now.AddSeconds(-1), atOnce: true));
        Assert.True(letter.IsReady(Now, atOnce: false));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Whoever_has_it_keeps_it_for_the_lease_even_from_someone_in_a_hurry(bool committed)
    {
        var letter = Waiting();
        letter.Claim(Now);
        if (committed) letter.Commit(Now);
        Assert.False(letter.IsReady(Now + Letter.Lease - TimeSpan.FromSeconds(1), atOnce: true));
        Assert.True(letter.IsReady(Now + Letter.Lease, atOnce: false));
    }

    [Fact]
    public void A_sender_that_died_before_the_conversation_costs_nothing()
    {
        var letter = Waiting();
        for (var i = 0; i < 5; i++) letter.Claim(Now);
        Assert.Equal(0, letter.LostAnswers);
        Assert.False(letter.MayHaveArrivedTwice);
    }

    [Fact]
    public void A_sender_that_died_in_the_conversation_lost_its_answer()
    {
        var letter = Waiting();
        Send(letter);
        letter.Claim(Now);
        Assert.Equal(1, letter.LostAnswers);
        Assert.False(letter.MayHaveArrivedTwice);
        letter.Commit(Now);
        letter.Claim(Now);
        Assert.True(letter.MayHaveArrivedTwice);
    }

    [Fact]
    public void Pauses_grow_and_after_two_days_it_is_undelivered()
    {
        var letter = Waiting();
        List<TimeSpan> pauses = [];
        var now = Now;
        while (letter.State is LetterState.Waiting)
        {
            Assert.True(letter.IsReady(now, atOnce: false));
            Send(letter, now);
            letter.TryLater(now, "connect", answerLost: false);
            if (letter.State is not LetterState.Waiting) break;
            pauses.Add(letter.NotBefore - now);
            now = letter.NotBefore;
        }

        Assert.Equal(["00:01:00", "00:05:00", "00:30:00", "02:00:00", "06:00:00", "06:00:00"], pauses.Take(6).Select(pause => pause.ToString()));
        Assert.Equal(LetterState.Undelivered, letter.State);
        Assert.InRange(now - Now, TimeSpan.FromHours(48), TimeSpan.FromHours(55));
    }

    [Fact]
    public void Every_way_of_losing_answers_ends_with_two_copies_at_most()
    {
        // What can become of one try: killed before, killed in the conversation with or without a copy, told to come later, answer hidden.
        string[] ways = ["killed-before", "killed", "later", "hidden"];
        foreach (var course in Courses(ways, 6))
        {
            var letter = Waiting();
            var copies = 0;
            var now = Now;
            foreach (var way in course)
            {
                now += TimeSpan.FromHours(1);
                if (!letter.IsReady(now, atOnce: true)) break;
                letter.Claim(now);
                if (way is "killed-before") continue;
                if (letter.MayHaveArrivedTwice)
                {
                    letter.LeaveUncertain(Now);
                    break;
                }

                letter.Commit(Now);
                if (way is "killed" or "hidden") copies++;
                if (way is "later" or "hidden") letter.TryLater(now, "lost", answerLost: way is "hidden");
            }

            Assert.True(copies <= 2, string.Join(' ', course));
            // Where no answer is missing nothing is given up within the two days, and where a copy may lie about it is not called unsent.
            Assert.True(copies > 1 || letter.State is not LetterState.Uncertain, string.Join(' ', course));
            Assert.DoesNotContain(letter.State, (LetterState[])[LetterState.Dropped, LetterState.Undelivered, LetterState.Sent]);
        }
    }

    [Fact]
    public void A_letter_whose_answer_was_lost_is_never_called_unsent()
    {
        var dropped = Waiting();
        Send(dropped);
        dropped.Claim(Now);
        dropped.Drop(Now, DropReason.NoLongerDue);
        Assert.Equal(LetterState.Uncertain, dropped.State);

        var late = Waiting();
        Send(late);
        late.TryLater(Now, "lost", answerLost: true);
        Send(late);
        late.TryLater(Now.AddHours(49), "connect", answerLost: false);
        Assert.Equal(LetterState.Uncertain, late.State);
    }

    [Fact]
    public void Patience_begins_with_the_first_try_however_long_the_letter_waited_for_its_reader()
    {
        var letter = Waiting();
        var monday = Now.AddHours(62);
        Send(letter, monday);
        letter.TryLater(monday, "connect", answerLost: false);
        Assert.Equal(LetterState.Waiting, letter.State);
        Send(letter, monday.AddHours(49));
        letter.TryLater(monday.AddHours(49), "connect", answerLost: false);
        Assert.Equal(LetterState.Undelivered, letter.State);
    }

    [Fact]
    public void What_is_settled_stays_settled()
    {
        foreach (var settle in (Action<Letter>[])[letter => letter.Arrive(Now, "250"), letter => letter.Refuse(Now, "550"), letter => letter.Drop(Now, DropReason.NoLongerDue), letter => letter.LeaveUncertain(Now)])
        {
            var letter = Waiting();
            Send(letter);
            var before = letter.Revision;
            settle(letter);
            Assert.False(letter.IsReady(Now.AddYears(1), atOnce: true));
            Assert.Null(letter.LeaseUntil);
            Assert.Equal(before + 1, letter.Revision);
        }
    }

    [Fact]
    public void Each_step_is_kept_with_the_code_and_the_next_try()
    {
        var letter = Waiting();
        letter.Defer(Now, Now.AddMinutes(20), "rate");
        Send(letter, Now.AddMinutes(20));
        letter.TryLater(Now.AddMinutes(20), "451 4.3.0", answerLost: false);
        Send(letter, Now.AddHours(1));
        letter.TryLater(Now.AddHours(1), "timeout", answerLost: true);
        Send(letter, Now.AddHours(2));
        letter.Arrive(Now.AddHours(2), "250");

        Assert.Equal(
            [(LetterEvent.Deferred, "rate", 20), (LetterEvent.Tried, null, null), (LetterEvent.Deferred, "451 4.3.0", 21), (LetterEvent.Tried, null, null), (LetterEvent.AnswerLost, "timeout", 65), (LetterEvent.Tried, null, null), (LetterEvent.Sent, "250", null)],
            letter.Steps.Select(step => (step.Event, step.Reply, (int?)(step.NextTry - Now)?.TotalMinutes)));
        Assert.All(letter.Steps, step => Assert.Equal((letter.Id, letter.Workspace), (step.LetterId, step.Workspace)));
        // Waiting its turn was no try.
        Assert.Equal(3, letter.Attempts);
    }

    [Fact]
    public void Patience_is_counted_from_the_first_try_and_not_from_when_it_was_written()
    {
        var letter = Waiting();
        var monday = Now.AddDays(6);
        Send(letter, monday);
        letter.TryLater(monday, "connect", answerLost: false);
        Assert.Equal(LetterState.Waiting, letter.State);
        Send(letter, monday.AddHours(47));
        letter.TryLater(monday.AddHours(47), "connect", answerLost: false);
        Assert.Equal(LetterState.Waiting, letter.State);
        Send(letter, monday.AddHours(49));
        letter.TryLater(monday.AddHours(49), "connect", answerLost: false);
        Assert.Equal(LetterState.Undelivered, letter.State);
    }

    [Fact]
    public void What_failed_for_good_is_sent_again_under_the_same_id_and_nothing_else_is()
    {
        var refused = Waiting();
        var bundle = Guid.NewGuid();
        refused.Claim(Now);
        refused.Commit(Now, bundle);
        refused.Refuse(Now, "550 5.1.1");
        refused.QueueAgain(Now.AddDays(1));
        Assert.Equal((LetterState.Waiting, 0, bundle, LetterEvent.QueuedAgain), (refused.State, refused.Attempts, refused.MailId, refused.Steps[^1].Event));
        Assert.True(refused.IsReady(Now.AddDays(1), atOnce: false));
        Assert.False(refused.IsPutOff);

        foreach (var settle in (Action<Letter>[])[letter => letter.Arrive(Now, "250"), letter => letter.Drop(Now, DropReason.NoLongerDue), letter => letter.LeaveUncertain(Now), letter => letter.TryLater(Now, "lost", answerLost: true)])
        {
            var letter = Waiting();
            Send(letter);
            settle(letter);
            Assert.Equal("mail.not-again", Assert.Throws<RuleBroken>(() => letter.QueueAgain(Now)).Key);
        }

        // Refused at last, but a first answer was lost: a copy may lie somewhere.
        var late = Waiting();
        Send(late);
        late.TryLater(Now, "lost", answerLost: true);
        Send(late);
        late.Refuse(Now, "550");
        Assert.False(late.MayBeQueuedAgain);
    }

    static IEnumerable<string[]> Courses(string[] ways, int length) =>
        length == 0 ? [[]] : Courses(ways, length - 1).SelectMany(course => ways, (course, way) => (string[])[.. course, way]);

    static void Send(Letter letter, DateTimeOffset? now = null)
    {
        letter.Claim(now ?? Now);
        letter.Commit(now ?? Now);
    }

    static Letter Waiting() => new()
    {
        Id = Guid.NewGuid(),
        Workspace = WorkspaceCode.Of("un"),
        ReminderId = Guid.NewGuid(),
        OfficerId = Guid.NewGuid(),
        CreatedAt = Now,
        NotBefore = Now,
    };
}
