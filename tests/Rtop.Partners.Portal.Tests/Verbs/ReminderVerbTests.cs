using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging.Abstractions;
using Rtop.Partners.Data.PostgreSql.Embedded;
using Rtop.Partners.Portal.Tests.Support;
using Rtop.Partners.Reviews;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Verbs;

/// <summary>Reminders by the command, over a mail server (SCENARIO §8).</summary>
public sealed partial class ReminderVerbTests : IAsyncLifetime
{
    readonly SmtpSink sink = SmtpSink.Start();
    PortalPlace place = null!;
    EmbeddedServer server = null!;
    DateOnly zero;

    public async ValueTask InitializeAsync()
    {
        place = await PortalPlace.FilledAsync();
        foreach (var (name, value) in new[] { ("Mail__Host", "127.0.0.1"), ("Mail__Port", $"{sink.Port}"), ("Mail__From", "reminders@portal.example") }) place.Settings[name] = value;
        server = await EmbeddedServer.StartAsync(new() { DataDirectory = place.Data, KeysDirectory = place.Keys }, NullLogger.Instance, PortalPlace.Ct);
        // JA-0009 is due fourteen days after day zero, whatever day the demonstration was loaded on.
        zero = DateOnly.FromDateTime((DateTime)(await place.SqlAsync("select (max(c.due_on) - 14)::timestamp from portal.cycles c join portal.assessments a on a.id = c.assessment_id where a.number = 9"))!);
    }

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        await place.DisposeAsync();
        await sink.DisposeAsync();
    }

    [Fact]
    public async Task Each_stage_goes_once_to_those_whom_it_concerns_and_in_their_language()
    {
        await RemindAsync(0);
        await RemindAsync(0);

        Assert.Equal(OfDayZero(), Lines(sink.Messages));
        var first = sink.Messages.Count;

        await RemindAsync(3);
        await RemindAsync(3);

        var later = sink.Messages.Skip(first).Where(mail => mail.Subject.StartsWith("JA-", StringComparison.Ordinal)).ToList();
        Assert.Equal(["au.desk@demo.example", "au.lead@demo.example", "ecowas.desk@demo.example"], Recipients(later));
        Assert.All(later, mail => Assert.Contains("JA-0008", mail.Subject, StringComparison.Ordinal));
        Assert.Equal("fr", later.Single(mail => mail.Recipients is ["au.lead@demo.example"])["Content-Language"]);
        Assert.All(later, mail => Assert.Equal(mail.Recipients is ["au.lead@demo.example"], mail.Text.Contains("Ouvrir le portail", StringComparison.Ordinal)));
        await AssertNothingToldAsync();
    }

    [Fact]
    public async Task A_mail_server_that_is_dead_loses_nothing()
    {
        sink.Stop();
        await RemindAsync(0);
        Assert.Empty(sink.Messages);
        Assert.Equal(OfDayZero().LongCount(), await place.SqlAsync("select count(*) from portal.letters where state = $1", (int)LetterState.Waiting));

        sink.Play();
        await RemindAsync(0);
        await RemindAsync(0);

        Assert.Equal(OfDayZero(), Lines(sink.Messages));
        await AssertNothingToldAsync();
    }

    // Person by person what day zero asks for; what is late of programmes goes out on Mondays, and day zero may be one.
    IEnumerable<string> OfDayZero()
    {
        string[] always =
        [
            "au.desk JA-0009", "un.desk JA-0009",
            "au.prog PR-0005 D-ADV-01", "un.prog PR-0005 D-ADV-01",
            "au.prog PR-0005 D-PS-04", "un.prog PR-0005 D-PS-04",
        ];
        return [.. ((string[])[.. always, .. zero.DayOfWeek is DayOfWeek.Monday ? (string[])["au.prog PR-0005", "ecowas.desk PR-0005", "un.prog PR-0005"] : []]).Order(StringComparer.Ordinal)];
    }

    // Whose mail about what; codes are the same in every language.
    static IEnumerable<string> Lines(IEnumerable<SmtpSinkMail> mails) =>
        [.. mails.Select(mail => $"{Assert.Single(mail.Recipients).Split('@')[0]} {Subjects().Match(mail.Subject).Value}").Order(StringComparer.Ordinal)];

    [GeneratedRegex("^(JA-[0-9]{4}|PR-[0-9]{4}( D-[A-Z]+-[0-9]+)?)")]
    private static partial Regex Subjects();

    async Task AssertNothingToldAsync()
    {
        var told = (string[])(await place.SqlAsync("select array_agg(title) from (select title from portal.assessments union all select title from portal.milestones union all select title from portal.programmes) told"))!;
        Assert.NotEmpty(told);
        foreach (var mail in sink.Messages)
            foreach (var word in (string[])[.. told, "Zorandi", "Talim", "XZR", "XTL"])
                Assert.DoesNotContain(word, mail.Readable, StringComparison.OrdinalIgnoreCase);
    }

    async Task RemindAsync(int days)
    {
        var ended = await place.RunAsync("jobs", "run", "review-reminders", "--at", zero.AddDays(days).ToString("yyyy-MM-dd'T06:00:00Z'", CultureInfo.InvariantCulture));
        Assert.True(ended.Code == 0, ended.Out + ended.Error);
        ended.NoTrace();
    }

    static IEnumerable<string> Recipients(IEnumerable<SmtpSinkMail> mails) => mails.Select(mail => Assert.Single(mail.Recipients)).Order(StringComparer.Ordinal);
}
