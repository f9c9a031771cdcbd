using Microsoft.Extensions.DependencyInjection;
using Rtop.Partners.Assessments;
using Rtop.Partners.Portal.Jobs;
using Rtop.Partners.Portal.Tests.Support;
using Rtop.Partners.Reviews;
using Rtop.Partners.Warnings;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Jobs;

/// <summary>Who hears of a warning, when, and how little the mail says.</summary>
public sealed class WarningRemindersTests(DatabaseFixture databases)
{
    [Fact]
    public async Task Recipients_are_told_within_the_minute_and_again_at_half_and_at_the_end_and_the_sender_of_silence()
    {
        await using var database = await databases.CreateDatabaseAsync();
        await using var sink = SmtpSink.Start();
        await using var place = new JobPlace(database, sink);
        var warning = await Some.WarningAsync(database, "un", Some.WarningTerms("au", "osce") with { Outside = [new("Contact Group", "by letter")] });
        foreach (var hours in (double[])[0.01, 1, 12, 13, 24.1, 25]) await RunAsync(place, hours);
        Assert.Equal(
            ["au WarningHalf", "au WarningOverdue", "au WarningTold", "osce WarningHalf", "osce WarningOverdue", "osce WarningTold", "un WarningUnacknowledged", "un WarningUnacknowledged", "un WarningUnacknowledged"],
            await ToldAsync(place));
        Assert.Equal(9, sink.Messages.Count);
        Assert.All(sink.Messages, mail => Assert.Contains("W-01", mail.Text, StringComparison.Ordinal));
        Assert.All(sink.Messages.Where(mail => !mail.Recipients.Contains(Some.OfficerOf("un").Person!.Email)), mail => Assert.Contains($"/warnings/{warning.Id}", mail.Text, StringComparison.Ordinal));
        foreach (var word in (string[])["Xanadu", "Markings", "KEN", "Contact", "UN in full", "OSCE"])
            Assert.All(sink.Messages, mail => Assert.DoesNotContain(word, $"{mail.Subject} {mail.Text} {mail.Html}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whoever_acknowledges_hears_no_more_until_its_answer_is_late_and_a_stand_down_ends_all()
    {
        await using var database = await databases.CreateDatabaseAsync();
        await using var sink = SmtpSink.Start();
        await using var place = new JobPlace(database, sink);
        var warning = await Some.WarningAsync(database, "un", Some.WarningTerms("au", "osce"));
        await RunAsync(place, 0.01);
        foreach (var code in (string[])["au", "osce"])
            await Some.OnWarningAsync(database, warning.Id, code, row => row.Recipients[0].Acknowledge(Some.OfficerOf(code), Some.Now.AddHours(2), Some.Now.AddHours(2)));
        await Some.OnWarningAsync(database, warning.Id, "osce", row => row.Recipients[0].Respond(WarningAnswer.Acting, "", Some.OfficerOf("osce"), Some.Now.AddHours(3), Some.Now.AddHours(3)));
        foreach (var hours in (double[])[12, 25, 71.9, 72.1, 80]) await RunAsync(place, hours);
        Assert.Equal(["au WarningTold", "au WarningUnanswered", "osce WarningTold"], await ToldAsync(place));

        var over = await Some.WarningAsync(database, "un", Some.WarningTerms("ecowas"));
        await Some.OnWarningAsync(database, over.Id, "un", row => row.End("It is over.", Some.OfficerOf("un"), Some.Now.AddHours(1)));
        await RunAsync(place, 99);
        Assert.Equal(3, (await ToldAsync(place)).Count);
    }

    [Fact]
    public async Task A_mail_that_was_not_sent_before_the_acknowledgement_is_not_sent_after_it_and_of_L3_there_is_no_link()
    {
        await using var database = await databases.CreateDatabaseAsync();
        await using var sink = SmtpSink.Start();
        await using var place = new JobPlace(database, sink);
        var warning = await Some.WarningAsync(database, "un", Some.WarningTerms("au") with { Label = HandlingLabel.Confidential });
        var other = await Some.WarningAsync(database, "osce", Some.WarningTerms("au"));
        await place.Services.GetRequiredService<SilencesJob>().RunAsync(Some.Now.AddMinutes(1), TestDatabase.Ct);
        await Some.OnWarningAsync(database, other.Id, "au", row => row.Recipients[0].Acknowledge(Some.OfficerOf("au"), Some.Now.AddMinutes(2), Some.Now.AddMinutes(2)));
        await place.SendAsync();
        var mail = Assert.Single(sink.Messages);
        Assert.StartsWith("W-01: ", mail.Subject, StringComparison.Ordinal);
        Assert.DoesNotContain(warning.Id.ToString(), mail.Raw, StringComparison.Ordinal);
        Assert.Equal([LetterState.Dropped, LetterState.Sent], (await place.StatesAsync()).Order().Reverse());
    }

    static async Task RunAsync(JobPlace place, double hours)
    {
        var at = Some.Now.AddHours(hours);
        if (at > place.Clock.GetUtcNow()) place.Clock.Advance(at - place.Clock.GetUtcNow());
        await place.Services.GetRequiredService<SilencesJob>().RunAsync(at, TestDatabase.Ct);
        await place.SendAsync();
    }

    static async Task<List<string>> ToldAsync(JobPlace place) => [.. (await place.RemindersAsync()).Select(told => $"{told.Workspace} {told.Stage}").Order(StringComparer.Ordinal)];
}
