using System.Globalization;
using Rtop.Partners.Portal.Tests.Support;
using Rtop.Partners.Reviews;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Jobs;

/// <summary>Several letters as one mail, limits, and what a mail brings with it.</summary>
public sealed class MailBundlesTests(DatabaseFixture databases)
{
    [Fact]
    public async Task A_reader_of_digests_gets_one_mail_with_a_line_for_each()
    {
        await using var database = await databases.CreateDatabaseAsync();
        await using var sink = SmtpSink.Start();
        await using var place = new JobPlace(database, sink);
        for (var i = 0; i < 3; i++) await JobPlace.FileAsync(database);
        await database.AsSuperuserAsync("update portal.persons set rhythm = 2 where id = $1", Some.OfficerOf("au").PersonId!);
        await place.RemindAsync(-14);
        await place.SendAsync();

        var digest = Assert.Single(sink.Messages, mail => mail.Recipients[0] == Some.OfficerOf("au").Person!.Email);
        Assert.Equal("3 things are due", digest.Subject);
        Assert.Equal(3, digest.Text.Split("JA-").Length - 1);
        Assert.Equal(3, digest.Text.Split("/au/assessments/").Length - 1);
        Assert.DoesNotContain(digest.Parts, part => part.Type == "text/calendar");
        Assert.Equal(3, sink.Messages.Count(mail => mail.Recipients[0] == Some.OfficerOf("un").Person!.Email));
        var letters = (await place.RemindersAsync()).Where(reminder => reminder.Workspace.Value == "au").Select(reminder => reminder.Letter!).ToList();
        Assert.All(letters, letter => Assert.Equal((LetterState.Sent, digest.MessageId), (letter.State, $"{letter.Bundle}@portal.example.org")));
    }

    [Fact]
    public async Task After_an_outage_one_mail_catches_up()
    {
        await using var database = await databases.CreateDatabaseAsync();
        await using var sink = SmtpSink.Start();
        await using var place = new JobPlace(database, sink);
        for (var i = 0; i < 4; i++) await JobPlace.FileAsync(database);
        await place.RemindAsync(-14);
        sink.Stop();
        await place.SendAsync();
        sink.Play();
        place.Clock.Advance(TimeSpan.FromHours(9));
        await place.SendAsync();

        Assert.Equal(["4 things are due", "4 things are due"], sink.Messages.Select(mail => mail.Subject));
        Assert.All(await place.StatesAsync(), state => Assert.Equal(LetterState.Sent, state));
    }

    [Fact]
    public async Task A_bundle_whose_answer_was_lost_goes_out_once_more_with_the_same_letters_and_id()
    {
        await using var database = await databases.CreateDatabaseAsync();
        await using var sink = SmtpSink.Start();
        await using var place = new JobPlace(database, sink);
        for (var i = 0; i < 6; i++) await Some.CycleAsync(database, await Some.AssessmentAsync(database, "un"));
        await place.RemindAsync(-14);
        sink.Die(SmtpPoint.DotStored);
        await place.SendAsync();
        // Two more come meanwhile: they are not for that mail.
        for (var i = 0; i < 2; i++) await Some.CycleAsync(database, await Some.AssessmentAsync(database, "un"));
        await place.RemindAsync(-14);
        place.Clock.Advance(TimeSpan.FromMinutes(2));
        await place.SendAsync();

        Assert.Equal(["6 things are due", "6 things are due"], sink.Messages.Where(mail => mail.Subject.Contains("things", StringComparison.Ordinal)).Select(mail => mail.Subject));
        Assert.Equal(3, sink.Messages.Select(mail => mail.MessageId).Distinct().Count());
        Assert.Equal(sink.Messages[0].Text, sink.Messages.Last(mail => mail.MessageId == sink.Messages[0].MessageId).Text);
        Assert.Equal(4, sink.Messages.Count);
    }

    [Fact]
    public async Task Beyond_the_limit_a_readers_mails_wait_an_hour_and_none_is_lost()
    {
        await using var database = await databases.CreateDatabaseAsync();
        await using var sink = SmtpSink.Start();
        await using var place = new JobPlace(database, sink, mail: mail => mail.PerReaderPerHour = 2);
        for (var i = 0; i < 5; i++) await Some.CycleAsync(database, await Some.AssessmentAsync(database, "un"));
        await place.RemindAsync(-14);
        await place.SendAsync();

        Assert.Equal(2, sink.Messages.Count);
        var waiting = (await place.RemindersAsync()).Select(reminder => reminder.Letter!).Where(letter => letter.State is LetterState.Waiting).ToList();
        Assert.All(waiting, letter => Assert.Equal(("rate", 0, place.Clock.GetUtcNow().AddHours(1)), (letter.LastReply!, letter.Attempts, letter.NotBefore)));
        Assert.Equal(3, waiting.Count);
        foreach (var sent in (int[])[4, 5])
        {
            place.Clock.Advance(TimeSpan.FromHours(1));
            await place.SendAsync();
            Assert.Equal(sent, sink.Messages.Count);
        }

        Assert.Equal(5, sink.Messages.Select(mail => mail.MessageId).Distinct().Count());
    }

    [Fact]
    public async Task The_server_gets_so_many_a_minute_and_the_others_after_it()
    {
        await using var database = await databases.CreateDatabaseAsync();
        await using var sink = SmtpSink.Start();
        await using var place = new JobPlace(database, sink, mail: mail => mail.PerMinute = 3);
        for (var i = 0; i < 4; i++) await JobPlace.FileAsync(database);
        await place.RemindAsync(-14);
        foreach (var (seconds, sent) in ((int, int)[])[(0, 3), (30, 3), (31, 6), (61, 8)])
        {
            place.Clock.Advance(TimeSpan.FromSeconds(seconds));
            await place.SendAsync();
            Assert.Equal(sent, sink.Messages.Count);
        }

        Assert.Equal(8, sink.Messages.Select(mail => mail.MessageId).Distinct().Count());
        // Nothing was written of those that waited: they are in the queue, as before.
        Assert.All(await place.RemindersAsync(), reminder => Assert.Equal(2, reminder.Letter!.Steps.Count));
    }

    [Fact]
    public async Task Many_mails_go_over_one_connection()
    {
        await using var database = await databases.CreateDatabaseAsync();
        await using var sink = SmtpSink.Start();
        await using var place = new JobPlace(database, sink);
        for (var i = 0; i < 5; i++) await JobPlace.FileAsync(database);
        await place.RemindAsync(-14);
        await place.SendAsync(atOnce: true);
        Assert.Equal((10, 1), (sink.Messages.Count, sink.Connections));
    }

    [Fact]
    public async Task A_due_day_comes_as_a_calendar_file_that_a_later_mail_moves()
    {
        await using var database = await databases.CreateDatabaseAsync();
        await using var sink = SmtpSink.Start();
        await using var place = new JobPlace(database, sink);
        var file = await Some.AssessmentAsync(database, "un");
        await Some.CycleAsync(database, file);
        await place.RemindAsync(-14);
        await place.SendAsync();
        await place.MoveDueDateAsync(file, 20);
        await place.RemindAsync(6);
        await place.SendAsync();

        Assert.Equal(2, sink.Messages.Count);
        foreach (var mail in sink.Messages)
        {
            Assert.Equal("PUBLISH", mail.Part("text/calendar").Parameter("method"));
            Assert.Equal("<https://portal.example.org/un/notices>", mail["List-Unsubscribe"]);
            Assert.Equal("auto-generated", mail["Auto-Submitted"]);
        }

        var texts = sink.Messages.Select(mail => mail.Part("text/calendar").Text).ToList();
        static string Line(string text, string name) => text.Split("\r\n").Single(line => line.StartsWith(name, StringComparison.Ordinal));
        Assert.Equal(Line(texts[0], "UID:"), Line(texts[1], "UID:"));
        Assert.NotEqual(Line(texts[0], "DTSTART;VALUE=DATE:"), Line(texts[1], "DTSTART;VALUE=DATE:"));
        Assert.True(int.Parse(Line(texts[1], "SEQUENCE:")[9..], CultureInfo.InvariantCulture) > int.Parse(Line(texts[0], "SEQUENCE:")[9..], CultureInfo.InvariantCulture));
        Assert.StartsWith("SUMMARY;LANGUAGE=en:Due: JA-", Line(texts[0], "SUMMARY"), StringComparison.Ordinal);
    }
}
