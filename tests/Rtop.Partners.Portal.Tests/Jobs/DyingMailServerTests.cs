using System.Diagnostics;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Jobs;

/// <summary>A mail server that dies at each point of the conversation: none is lost, and none doubled but where its answer was hidden (SECURITY P33, E3).</summary>
public sealed class DyingMailServerTests(DatabaseFixture databases)
{
    // Null: nobody is there to connect to.
    static readonly SmtpPoint?[] Points =
    [
        null, SmtpPoint.BeforeBanner, SmtpPoint.AtEhlo, SmtpPoint.AtAuth, SmtpPoint.AtMail, SmtpPoint.AtRcpt, SmtpPoint.AtData, SmtpPoint.After354, SmtpPoint.HalfBody,
        SmtpPoint.DotStored, SmtpPoint.DotLost, SmtpPoint.AfterReply,
    ];

    // A run can spare eight letters at each point; "./infra/rtop ordeal" asks for two hundred, with ten deaths among them.
    static int Batches => Ordeal.Of(10, 1);

    static int Letters => Ordeal.IsAsked ? 20 : 8;

    [Fact, Trait("Ordeal", "yes"), Trait("Fault", "E3")]
    public async Task A_server_that_dies_anywhere_loses_nothing_and_doubles_only_what_it_hid()
    {
        var (watch, random, total, hidden, doubled) = (Stopwatch.StartNew(), new Random(33), 0, 0, 0);
        await using var database = await databases.CreateDatabaseAsync();
        var outbox = await MailOutbox.MakeAsync(database);
        foreach (var point in Points)
        {
            await using var sink = SmtpSink.Start();
            sink.Require("portal", "secret");
            await using var place = new JobPlace(database, sink, mail: mail => (mail.User, mail.Password) = ("portal", "secret"));
            place.Morning(-14);
            for (var batch = 0; batch < Batches; batch++)
            {
                await outbox.FillAsync(place.Clock.GetUtcNow(), Letters);
                // So long after the last that the connection is a new one.
                place.Clock.Advance(TimeSpan.FromMinutes(1));
                var how = batch % 2 == 0 ? SmtpDeath.Close : SmtpDeath.Reset;
                if (point is null) sink.Stop();
                else sink.Die(point.Value, how: how, after: point < SmtpPoint.AtMail ? 0 : random.Next(Letters));
                await place.SendAsync(atOnce: true);
                if (point is null) sink.Play();
                for (var run = 0; run < 4; run++)
                {
                    place.Clock.Advance(TimeSpan.FromSeconds(1));
                    await place.SendAsync(atOnce: true);
                }
            }

            var (letters, lost, copies) = await outbox.CheckAsync(sink, $"dies at {point?.ToString() ?? "connect"}");
            Assert.Equal(Batches * Letters, letters);
            // A short letter leaves in one piece: where the server dies within it, the sender cannot know that its end was not read.
            Assert.InRange(lost, point is SmtpPoint.DotStored or SmtpPoint.DotLost ? Batches : 0, point is SmtpPoint.After354 or SmtpPoint.HalfBody or SmtpPoint.DotStored or SmtpPoint.DotLost ? Batches : 0);
            Assert.Equal(point is SmtpPoint.DotStored ? Batches : 0, copies);
            (total, hidden, doubled) = (total + letters, hidden + lost, doubled + copies);
        }

        TestContext.Current.TestOutputHelper!.WriteLine($"{Points.Length} points, {total} letters, 0 lost, {hidden} answers hidden, {doubled} doubled, {watch.Elapsed.TotalSeconds:F0} s");
    }
}
