using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using Rtop.Partners.Data.PostgreSql.Embedded;
using Rtop.Partners.Portal.Tests.Jobs;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Verbs;

/// <summary>The sender is killed at each point of the conversation with the mail server (SECURITY P33).</summary>
public sealed class MailKillTests
{
    // Null: whatever it does just then, after some letters.
    static readonly SmtpPoint?[] All =
    [
        null, SmtpPoint.BeforeBanner, SmtpPoint.AtEhlo, SmtpPoint.AtAuth, SmtpPoint.AtMail, SmtpPoint.AtRcpt, SmtpPoint.AtData, SmtpPoint.After354, SmtpPoint.HalfBody,
        SmtpPoint.DotStored, SmtpPoint.DotLost, SmtpPoint.AfterReply,
    ];

    // A run can spare three points with eight letters; "./infra/rtop ordeal" asks for all, with two hundred.
    static IEnumerable<SmtpPoint?> Points => Ordeal.IsAsked ? All : [SmtpPoint.AtRcpt, SmtpPoint.DotStored, SmtpPoint.AfterReply];

    static int Letters => Ordeal.Of(200, 8);

    [Fact, Trait("Ordeal", "yes"), Trait("Fault", "F1"), Trait("Fault", "E3")]
    public async Task A_sender_that_is_killed_anywhere_loses_nothing_and_doubles_only_what_nobody_answered()
    {
        var (watch, random, total, hidden, doubled) = (Stopwatch.StartNew(), new Random(33), 0, 0, 0);
        await using var place = await PortalPlace.FilledAsync();
        await using var server = await EmbeddedServer.StartAsync(new() { DataDirectory = place.Data, KeysDirectory = place.Keys }, NullLogger.Instance, PortalPlace.Ct);
        var cycle = (Guid)(await place.SqlAsync("select c.id from portal.cycles c join portal.assessments a on a.id = c.assessment_id where a.number = 9 and c.closed_on is null"))!;
        var officer = (Guid)(await place.SqlAsync("select o.id from portal.officers o join portal.persons p on p.id = o.person_id where p.email = 'au.desk@demo.example' and o.workspace = 'au'"))!;
        var outbox = new MailOutbox((sql, values) => place.SqlAsync(sql, values), officer, cycle);
        foreach (var point in Points)
        {
            await using var sink = SmtpSink.Start();
            sink.Require("portal", "secret");
            foreach (var (name, value) in new[] { ("Host", "127.0.0.1"), ("Port", sink.Port.ToString(CultureInfo.InvariantCulture)), ("From", "reminders@portal.example"), ("User", "portal"), ("Password", "secret") }) place.Settings[$"Mail__{name}"] = value;
            await outbox.FillAsync(TimeProvider.System.GetUtcNow(), Letters);
            var after = random.Next(Letters / 2);
            if (point is { } here) sink.Die(here, how: SmtpDeath.Silence, after: here < SmtpPoint.AtMail ? 0 : after);
            var sender = place.Start("jobs", "run", "send-letters");
            await (point is { } there ? sink.ReachedAsync(there, PortalPlace.Ct) : sink.WaitForAsync(after + 1, PortalPlace.Ct)).WaitAsync(TimeSpan.FromMinutes(2), PortalPlace.Ct);
            await sender.KillAsync();
            // What it kept silent about is over with the conversation.
            sink.Stop();
            sink.Play();
            for (var run = 0; run < 2; run++)
            {
                // The lease of whatever was under way has run out.
                await place.SqlAsync("update portal.letters set lease_until = now() where state in (2, 3)");
                var ended = await place.RunAsync("jobs", "run", "send-letters");
                Assert.True(ended.Code == 0, ended.Out + ended.Error);
                if ((long)(await place.SqlAsync("select count(*) from portal.letters where state in (1, 2, 3)"))! == 0) break;
            }

            var (letters, lost, copies) = await outbox.CheckAsync(sink, $"killed at {point?.ToString() ?? "any moment"}");
            Assert.Equal(Letters, letters);
            // One conversation was cut, so one answer at most is missing.
            Assert.InRange(lost, 0, 1);
            Assert.InRange(copies, 0, lost);
            (total, hidden, doubled) = (total + letters, hidden + lost, doubled + copies);
        }

        TestContext.Current.TestOutputHelper!.WriteLine($"{Points.Count()} points, {total} letters, 0 lost, {hidden} answers hidden, {doubled} doubled, {watch.Elapsed.TotalSeconds:F0} s");
    }
}
