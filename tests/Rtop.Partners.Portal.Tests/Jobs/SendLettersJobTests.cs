using Rtop.Partners.Portal.Tests.Support;
using Rtop.Partners.Reviews;
using Rtop.Partners.Workspaces;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Jobs;

public class SendLettersJobTests(DatabaseFixture databases)
{
    [Fact]
    public async Task Each_reader_gets_one_mail_without_content()
    {
        await using var database = await databases.CreateDatabaseAsync();
        await using var sink = SmtpSink.Start();
        await using var place = new JobPlace(database, sink);
        var canary = Some.Canary("title");
        await JobPlace.FileAsync(database, Some.Terms(canary) with { Situation = canary });

        await place.RemindAsync(-14);
        await place.SendAsync();
        await place.SendAsync(atOnce: true);

        Assert.Equal([Some.OfficerOf("un").Person!.Email, Some.OfficerOf("au").Person!.Email], sink.Messages.SelectMany(mail => mail.Recipients));
        Assert.All(sink.Messages, mail =>
        {
            var told = string.Join('\n', [mail.Raw, mail.Subject, mail.Text, mail.Html]);
            foreach (var word in (string[])[canary, "CNRY", "XAN", "Xanadu", "in full", "UN ", "AU "]) Assert.DoesNotContain(word, told, StringComparison.Ordinal);
        });
        Assert.Equal([LetterState.Sent, LetterState.Sent], await place.StatesAsync());
        var acts = await database.AsSuperuserAsync("select string_agg(detail, ' ' order by seq) from audit.entries where act = 'LetterSettled' and chain = 'au'");
        Assert.Equal("state=Committing state=Sent", acts);
    }

    [Fact]
    public async Task A_due_date_that_moved_drops_waiting_letters_and_begins_anew()
    {
        await using var database = await databases.CreateDatabaseAsync();
        await using var sink = SmtpSink.Start();
        await using var place = new JobPlace(database, sink);
        var file = await JobPlace.FileAsync(database);
        await place.RemindAsync(-14);

        await place.MoveDueDateAsync(file, 20);
        await place.SendAsync();
        await place.RemindAsync(-13);
        Assert.Equal([LetterState.Dropped, LetterState.Dropped], await place.StatesAsync());
        Assert.All(await place.RemindersAsync(), reminder => Assert.Equal(DropReason.NoLongerDue, reminder.Letter!.Reason));
        Assert.Empty(sink.Messages);

        await place.RemindAsync(6);
        await place.SendAsync();

        Assert.Equal([JobPlace.DueOn.AddDays(20), JobPlace.DueOn.AddDays(20)], (await place.RemindersAsync()).Where(reminder => reminder.Letter!.State is LetterState.Sent).Select(reminder => reminder.Occurrence));
        Assert.Equal(2, sink.Messages.Count);
    }

    [Fact]
    public async Task Who_submits_before_the_mail_goes_out_gets_none()
    {
        await using var database = await databases.CreateDatabaseAsync();
        await using var sink = SmtpSink.Start();
        await using var place = new JobPlace(database, sink);
        var file = await JobPlace.FileAsync(database);
        await place.RemindAsync(-14);

        await Some.RateAsync(database, file, "au", submit: true);
        await place.SendAsync();
        await place.RemindAsync(-7);
        await place.SendAsync();

        Assert.Equal(2, sink.Messages.Count);
        Assert.DoesNotContain(Some.OfficerOf("au").Person!.Email, sink.Messages.SelectMany(mail => mail.Recipients));
    }

    [Fact]
    public async Task Who_may_no_longer_see_the_matter_gets_no_mail()
    {
        await using var database = await databases.CreateDatabaseAsync();
        await using var sink = SmtpSink.Start();
        await using var place = new JobPlace(database, sink);
        var file = await JobPlace.FileAsync(database);
        await place.RemindAsync(-14);

        await Some.EndAsync(database, file, "au");
        await place.SendAsync();

        Assert.Equal([Some.OfficerOf("un").Person!.Email], sink.Messages.SelectMany(mail => mail.Recipients));
        Assert.Equal([LetterState.Dropped, LetterState.Sent], await place.StatesAsync());
        Assert.Equal(DropReason.NoLongerVisible, (await place.RemindersAsync())[0].Letter!.Reason);
    }

    [Fact]
    public async Task A_file_that_was_tightened_meanwhile_is_mailed_to_nobody_else()
    {
        await using var database = await databases.CreateDatabaseAsync();
        await using var sink = SmtpSink.Start();
        await using var place = new JobPlace(database, sink);
        var file = await JobPlace.FileAsync(database);
        await place.RemindAsync(-14);

        await database.AsSuperuserAsync("update portal.assessments set label = $1 where id = $2", (int)Assessments.HandlingLabel.StrictlyConfidential, file.Id);
        await place.SendAsync();

        var mail = Assert.Single(sink.Messages);
        Assert.Equal((Some.OfficerOf("un").Person!.Email, "You have 1 item due"), (mail.Recipients[0], mail.Subject));
        Assert.DoesNotContain(mail.Parts, part => part.Type == "text/calendar");
        var dropped = (await place.RemindersAsync())[0].Letter!;
        Assert.Equal((LetterState.Dropped, DropReason.NoLongerVisible, LetterEvent.Dropped), (dropped.State, dropped.Reason!.Value, Assert.Single(dropped.Steps).Event));
    }

    [Fact]
    public async Task Who_no_longer_has_the_duty_gets_no_mail()
    {
        await using var database = await databases.CreateDatabaseAsync();
        await using var sink = SmtpSink.Start();
        await using var place = new JobPlace(database, sink);
        await JobPlace.FileAsync(database);
        var leaving = Some.Officer("au", Some.Person(), Duty.DeskOfficer);
        await database.PutAsync(leaving);
        await place.RemindAsync(-14);

        await database.AsSuperuserAsync("update portal.duties set until = $1 where officer_id = $2", JobPlace.DueOn.AddDays(-15), leaving.Id);
        await place.SendAsync();

        Assert.DoesNotContain(leaving.Person!.Email, sink.Messages.SelectMany(mail => mail.Recipients));
        Assert.Equal(DropReason.NoLongerYours, (await place.RemindersAsync()).Single(reminder => reminder.OfficerId == leaving.Id).Letter!.Reason);
        Assert.Equal(2, sink.Messages.Count);
    }

    [Fact]
    public async Task An_invitation_answered_meanwhile_drops_both_letters()
    {
        await using var database = await databases.CreateDatabaseAsync();
        await using var sink = SmtpSink.Start();
        await using var place = new JobPlace(database, sink);
        var file = await Some.AssessmentAsync(database, "un", null, ("asean", Assessments.PartyRole.Observer, PartyState.Silent));
        await place.RemindAsync(5 - 60);

        await Some.AnswerAsync(database, file, "asean", Assessments.Verdict.Declined);
        await place.SendAsync();

        Assert.Equal([LetterState.Dropped, LetterState.Dropped], await place.StatesAsync());
        Assert.Empty(sink.Messages);
    }
}
