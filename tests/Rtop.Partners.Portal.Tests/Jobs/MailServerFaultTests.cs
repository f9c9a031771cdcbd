using Microsoft.Extensions.DependencyInjection;
using Rtop.Partners.Portal.Jobs;
using Rtop.Partners.Portal.Tests.Support;
using Rtop.Partners.Reviews;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Jobs;

public class MailServerFaultTests(DatabaseFixture databases)
{
    [Fact]
    public async Task A_dead_mail_server_loses_nothing_and_doubles_nothing()
    {
        await using var database = await databases.CreateDatabaseAsync();
        await using var sink = SmtpSink.Start();
        await using var place = new JobPlace(database, sink);
        for (var i = 0; i < 5; i++) await JobPlace.FileAsync(database);
        await place.RemindAsync(-14);

        sink.Stop();
        await place.SendAsync();
        Assert.All(await place.StatesAsync(), state => Assert.Equal(LetterState.Waiting, state));
        // Three tries in each of the two workspaces are enough to know that nobody is there.
        Assert.Equal(6, (await place.RemindersAsync()).Count(reminder => reminder.Letter!.Attempts == 1));

        sink.Play();
        place.Clock.Advance(TimeSpan.FromMinutes(2));
        await place.SendAsync();

        Assert.All(await place.StatesAsync(), state => Assert.Equal(LetterState.Sent, state));
        Assert.Equal(10, sink.Messages.Select(mail => mail.MessageId).Distinct().Count());
        Assert.Equal(10, sink.Messages.Count);
    }

    [Fact]
    public async Task A_hidden_answer_makes_two_copies_at_most_under_one_message_id()
    {
        await using var database = await databases.CreateDatabaseAsync();
        await using var sink = SmtpSink.Start();
        await using var place = new JobPlace(database, sink);
        await Some.CycleAsync(database, await Some.AssessmentAsync(database, "un"));
        await place.RemindAsync(-14);

        sink.Die(SmtpPoint.DotStored, times: 5);
        for (var i = 0; i < 5; i++)
        {
            await place.SendAsync();
            place.Clock.Advance(TimeSpan.FromHours(1));
        }

        var letter = Assert.Single(await place.RemindersAsync()).Letter!;
        Assert.Equal(LetterState.Uncertain, letter.State);
        Assert.Equal([$"{letter.Id}@portal.example.org", $"{letter.Id}@portal.example.org"], sink.Messages.Select(mail => mail.MessageId));
    }

    [Fact]
    public async Task A_refused_address_is_settled_and_the_others_go_on()
    {
        await using var database = await databases.CreateDatabaseAsync();
        await using var sink = SmtpSink.Start();
        await using var place = new JobPlace(database, sink);
        await JobPlace.FileAsync(database);
        await place.RemindAsync(-14);

        sink.Answer(SmtpPoint.AtRcpt, "550 5.1.1 unknown");
        await place.SendAsync();

        Assert.Equal([LetterState.Refused, LetterState.Sent], (await place.StatesAsync()).Order().Reverse());
        Assert.Single(sink.Messages);
    }

    [Theory]
    [InlineData(5, 10)]
    [InlineData(10, 2)]
    public async Task Two_senders_at_once_send_each_mail_once(int files, int mails)
    {
        await using var database = await databases.CreateDatabaseAsync();
        await using var sink = SmtpSink.Start();
        await using var one = new JobPlace(database, sink);
        await using var other = new JobPlace(database, sink);
        for (var i = 0; i < files; i++) await JobPlace.FileAsync(database);
        await one.RemindAsync(-14);
        other.Morning(-14);

        await Task.WhenAll(Task.Run(() => one.SendAsync(), TestDatabase.Ct), Task.Run(() => other.SendAsync(), TestDatabase.Ct));

        Assert.Equal(mails, sink.Messages.Select(mail => mail.MessageId).Distinct().Count());
        Assert.Equal(mails, sink.Messages.Count);
        Assert.All(await one.StatesAsync(), state => Assert.Equal(LetterState.Sent, state));
    }

    [Fact]
    public async Task A_sender_that_died_in_the_conversation_is_followed_after_the_lease_and_never_a_third_time()
    {
        await using var database = await databases.CreateDatabaseAsync();
        await using var sink = SmtpSink.Start();
        await using var place = new JobPlace(database, sink);
        await Some.CycleAsync(database, await Some.AssessmentAsync(database, "un"));
        await place.RemindAsync(-14);
        var letter = Assert.Single(await place.RemindersAsync()).Letter!.Id;

        // What a sender leaves behind that is killed between its commit and its last word.
        Task KilledAsync() => database.AsSuperuserAsync("update portal.letters set state = 3, lease_until = $1, sent_at = null, revision = revision + 1 where id = $2", place.Clock.GetUtcNow() + Letter.Lease, letter);
        await KilledAsync();
        place.Clock.Advance(TimeSpan.FromMinutes(14));
        await place.SendAsync(atOnce: true);
        Assert.Empty(sink.Messages);

        place.Clock.Advance(TimeSpan.FromMinutes(1));
        await place.SendAsync();
        Assert.Equal([LetterState.Sent], await place.StatesAsync());

        await KilledAsync();
        place.Clock.Advance(TimeSpan.FromMinutes(15));
        await place.SendAsync();

        Assert.Equal([LetterState.Uncertain], await place.StatesAsync());
        Assert.Single(sink.Messages);
    }

    [Theory]
    [InlineData(SmtpPoint.AtMail, 0, 1)]
    [InlineData(SmtpPoint.DotStored, 1, 2)]
    public async Task A_portal_that_is_stopped_in_the_conversation_keeps_what_it_knows(SmtpPoint point, int lost, int copies)
    {
        await using var database = await databases.CreateDatabaseAsync();
        await using var sink = SmtpSink.Start();
        await using var place = new JobPlace(database, sink);
        await Some.CycleAsync(database, await Some.AssessmentAsync(database, "un"));
        await place.RemindAsync(-14);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestDatabase.Ct);

        sink.Die(point, how: SmtpDeath.Silence);
        var sending = place.Services.GetRequiredService<SendLettersJob>().RunAsync(place.Clock.GetUtcNow(), atOnce: false, stop.Token);
        await sink.ReachedAsync(point, TestDatabase.Ct);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);

        var letter = Assert.Single(await place.RemindersAsync()).Letter!;
        Assert.Equal((LetterState.Waiting, lost), (letter.State, letter.LostAnswers));
        await place.SendAsync(atOnce: true);
        Assert.Equal([LetterState.Sent], await place.StatesAsync());
        Assert.Equal(copies, sink.Messages.Count);
    }

    [Fact]
    public async Task Without_a_mail_server_letters_wait_and_the_log_says_so_once()
    {
        await using var database = await databases.CreateDatabaseAsync();
        await using var place = new JobPlace(database, null);
        await JobPlace.FileAsync(database);
        await place.RemindAsync(-14);

        await place.SendAsync();
        await place.SendAsync(atOnce: true);

        Assert.Equal([LetterState.Waiting, LetterState.Waiting], await place.StatesAsync());
        Assert.Contains("Mail__Host", Assert.Single(place.Log.Lines), StringComparison.Ordinal);
    }
}
