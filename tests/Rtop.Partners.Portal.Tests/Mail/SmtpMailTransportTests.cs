using Microsoft.Extensions.Options;
using Rtop.Partners.Portal.Mail;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Mail;

public sealed partial class SmtpMailTransportTests : IAsyncDisposable
{
    static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    readonly SmtpSink _sink = SmtpSink.Start();
    readonly HandClock _clock = new(new(2026, 3, 2, 6, 0, 0, TimeSpan.Zero));
    readonly MailOptions _options = new() { Host = "localhost", From = "RTOP partners <reminders@example.org>" };
    SmtpMailTransport? _transport;

    SmtpMailTransport Transport
    {
        get
        {
            if (_transport is not null) return _transport;
            _options.Port ??= _sink.Port;
            Assert.True(new MailOptionsCheck().Validate(null, _options).Succeeded);
            return _transport = new(Options.Create(_options), _clock);
        }
    }

    public async ValueTask DisposeAsync()
    {
        _transport?.Dispose();
        await _sink.DisposeAsync();
    }

    public static TheoryData<SmtpPoint, SmtpDeath> BeforeTheLetterIsOut() => new(
        from point in new[] { SmtpPoint.BeforeBanner, SmtpPoint.AtEhlo, SmtpPoint.AtMail, SmtpPoint.AtRcpt, SmtpPoint.AtData }
        from how in Enum.GetValues<SmtpDeath>()
        select new TheoryDataRow<SmtpPoint, SmtpDeath>(point, how));

    [Theory, MemberData(nameof(BeforeTheLetterIsOut))]
    public async Task A_server_that_dies_before_the_letter_is_out_gets_it_later(SmtpPoint point, SmtpDeath how)
    {
        _sink.Die(point, how: how);

        var sending = Transport.SendAsync(Letter("fr"), Ct);
        await _sink.ReachedAsync(point, Ct);
        if (how is SmtpDeath.Silence) _clock.Advance(TimeSpan.FromSeconds(60));

        var reply = await sending;
        Assert.Equal(MailOutcome.TryLater, reply.Outcome);
        // A reset before the banner may overtake the news that the connection stands.
        Assert.Contains(reply.Reply, how is SmtpDeath.Silence ? ["timeout"] : point is SmtpPoint.BeforeBanner ? ["lost", "connect"] : new[] { "lost" });
        Assert.Empty(_sink.Messages);

        Assert.Equal(MailOutcome.Delivered, (await Transport.SendAsync(Letter("fr"), Ct)).Outcome);
        Assert.Single(_sink.Messages);
    }

    [Theory]
    [InlineData(SmtpPoint.DotStored, SmtpDeath.Close, 2)]
    [InlineData(SmtpPoint.DotStored, SmtpDeath.Reset, 2)]
    [InlineData(SmtpPoint.DotStored, SmtpDeath.Silence, 2)]
    [InlineData(SmtpPoint.DotLost, SmtpDeath.Close, 1)]
    [InlineData(SmtpPoint.DotLost, SmtpDeath.Reset, 1)]
    [InlineData(SmtpPoint.DotLost, SmtpDeath.Silence, 1)]
    // The client has handed on the last part by then; whether the dot followed it cannot be told from here.
    [InlineData(SmtpPoint.HalfBody, SmtpDeath.Close, 1)]
    [InlineData(SmtpPoint.HalfBody, SmtpDeath.Reset, 1)]
    [InlineData(SmtpPoint.HalfBody, SmtpDeath.Silence, 1)]
    public async Task A_hidden_answer_is_uncertain_and_the_letter_sent_again_has_the_same_Message_ID(SmtpPoint point, SmtpDeath how, int copies)
    {
        _sink.Die(point, how: how);

        var sending = Transport.SendAsync(Letter("ar"), Ct);
        await _sink.ReachedAsync(point, Ct);
        if (how is SmtpDeath.Silence) _clock.Advance(TimeSpan.FromSeconds(600));
        Assert.Equal(new(MailOutcome.Uncertain, how is SmtpDeath.Silence ? "timeout" : "lost"), await sending);

        Assert.Equal(MailOutcome.Delivered, (await Transport.SendAsync(Letter("ar"), Ct)).Outcome);
        Assert.Equal(copies, _sink.Messages.Count);
        Assert.All(_sink.Messages, mail => Assert.Equal(Letter("ar").MessageId, mail.MessageId));
    }

    [Fact]
    public async Task An_answer_after_nine_minutes_is_still_an_answer()
    {
        _sink.Die(SmtpPoint.DotStored, how: SmtpDeath.Silence);
        var sending = Transport.SendAsync(Letter("ar"), Ct);
        await _sink.ReachedAsync(SmtpPoint.DotStored, Ct);

        _clock.Advance(TimeSpan.FromMinutes(9));
        _sink.Release();

        Assert.Equal(new(MailOutcome.Delivered, "250"), await sending);
        Assert.Single(_sink.Messages);
    }

    [Fact]
    public async Task A_server_that_dies_after_its_answer_has_the_letter_and_the_next_goes_over_a_new_connection()
    {
        _sink.Die(SmtpPoint.AfterReply);

        Assert.Equal(MailOutcome.Delivered, (await Transport.SendAsync(Letter("fr"), Ct)).Outcome);
        Assert.Equal(MailOutcome.Delivered, (await Transport.SendAsync(Letter("ar"), Ct)).Outcome);

        Assert.Equal([Letter("fr").MessageId, Letter("ar").MessageId], _sink.Messages.Select(mail => mail.MessageId));
        Assert.Equal(2, _sink.Connections);
    }

    [Fact]
    public async Task A_server_that_is_down_gets_the_letter_when_it_is_back()
    {
        Assert.Equal(MailOutcome.Delivered, (await Transport.SendAsync(Letter("fr"), Ct)).Outcome);
        _sink.Stop();
        Assert.Equal(new(MailOutcome.TryLater, "connect"), await Transport.SendAsync(Letter("ar"), Ct));
        _sink.Play();
        Assert.Equal(MailOutcome.Delivered, (await Transport.SendAsync(Letter("ar"), Ct)).Outcome);
        Assert.Equal(2, _sink.Messages.Count);
    }

    [Theory]
    [InlineData(SmtpPoint.AtRcpt, "450 4.2.1 Later", MailOutcome.TryLater)]
    [InlineData(SmtpPoint.AtRcpt, "452 4.2.2 Full", MailOutcome.TryLater)]
    [InlineData(SmtpPoint.AtRcpt, "421 4.3.2 Going down", MailOutcome.TryLater)]
    [InlineData(SmtpPoint.AtRcpt, "550 5.1.1 Nobody <amina@example.org>", MailOutcome.Refused)]
    [InlineData(SmtpPoint.AtRcpt, "552 5.2.2 Full", MailOutcome.Refused)]
    [InlineData(SmtpPoint.AtRcpt, "553 5.1.3 No such name", MailOutcome.Refused)]
    [InlineData(SmtpPoint.DotLost, "421 4.3.2 Going down", MailOutcome.TryLater)]
    [InlineData(SmtpPoint.DotLost, "452 4.3.1 Full", MailOutcome.TryLater)]
    [InlineData(SmtpPoint.DotLost, "550 5.7.1 Not wanted", MailOutcome.Refused)]
    [InlineData(SmtpPoint.DotLost, "552 5.3.4 Too big", MailOutcome.Refused)]
    [InlineData(SmtpPoint.DotLost, "554 5.6.0 Not wanted", MailOutcome.Refused)]
    public async Task An_answer_about_the_letter_is_kept_as_its_code(SmtpPoint point, string answer, MailOutcome outcome)
    {
        _sink.Answer(point, answer);
        Assert.Equal(new(outcome, answer[..9]), await Transport.SendAsync(Letter("fr"), Ct));
        Assert.Empty(_sink.Messages);
        Assert.Equal(MailOutcome.Delivered, (await Transport.SendAsync(Letter("ar"), Ct)).Outcome);
    }

    [Theory]
    [InlineData("550 Nobody <amina@example.org> here", "550")]
    [InlineData("550 4.1.1 Of another class", "550")]
    [InlineData("550 5.1.1.2 An address of a machine", "550")]
    [InlineData("550 Rejected, see 5.7.1 of the rules", "550")]
    [InlineData("550 5.1.1", "550 5.1.1")]
    [InlineData("550-5.7.26 Not signed\r\n550 5.7.26 by JA-0007", "550 5.7.26")]
    public async Task Of_what_a_server_says_the_codes_are_kept_and_no_word(string answer, string kept)
    {
        _sink.Answer(SmtpPoint.AtRcpt, answer);
        Assert.Equal(new(MailOutcome.Refused, kept), await Transport.SendAsync(Letter("fr"), Ct));
    }

    [Theory]
    [InlineData(SmtpPoint.BeforeBanner, "421 4.3.2 Busy")]
    [InlineData(SmtpPoint.BeforeBanner, "554 5.7.1 Not from there")]
    [InlineData(SmtpPoint.AtEhlo, "550 5.7.1 Not from there")]
    [InlineData(SmtpPoint.AtMail, "451 4.3.0 Busy")]
    [InlineData(SmtpPoint.AtMail, "550 5.7.1 Not your address")]
    [InlineData(SmtpPoint.AtData, "451 4.3.0 Busy")]
    public async Task An_answer_that_every_letter_would_get_loses_none(SmtpPoint point, string answer)
    {
        _sink.Answer(point, answer);
        Assert.Equal(new(MailOutcome.TryLater, answer[..9]), await Transport.SendAsync(Letter("fr"), Ct));
        Assert.Empty(_sink.Messages);
    }

    [Theory]
    [InlineData(SmtpPoint.AtMail, MailOutcome.TryLater)]
    [InlineData(SmtpPoint.DotLost, MailOutcome.Uncertain)]
    public async Task An_answer_that_is_none_is_no_answer(SmtpPoint point, MailOutcome outcome)
    {
        _sink.Answer(point, "banana");
        Assert.Equal(new(outcome, "lost"), await Transport.SendAsync(Letter("fr"), Ct));
    }

    [Fact]
    public async Task A_server_that_has_had_enough_of_one_connection_is_called_again_at_once()
    {
        Assert.Equal(MailOutcome.Delivered, (await Transport.SendAsync(Letter("fr"), Ct)).Outcome);
        _sink.Answer(SmtpPoint.AtMail, "421 4.7.0 Enough");
        Assert.Equal(MailOutcome.Delivered, (await Transport.SendAsync(Letter("ar"), Ct)).Outcome);
        Assert.Equal((2, 2), (_sink.Connections, _sink.Messages.Count));
    }

    [Fact]
    public async Task Letters_sent_at_once_go_one_by_one_over_one_connection()
    {
        var letters = Enumerable.Range(0, 30).Select(i => Letter("en") with { MessageId = $"{i}@portal.example.org" }).ToArray();
        var replies = await Task.WhenAll(letters.Select(letter => Transport.SendAsync(letter, Ct)));
        await _sink.WaitForAsync(30, Ct);

        Assert.All(replies, reply => Assert.Equal(MailOutcome.Delivered, reply.Outcome));
        Assert.Equal(letters.Select(letter => letter.MessageId).Order(), _sink.Messages.Select(mail => mail.MessageId).Order());
        Assert.Equal(1, _sink.Connections);
    }

    [Fact]
    public async Task A_connection_that_was_quiet_for_long_is_not_used_again()
    {
        await Transport.SendAsync(Letter("fr"), Ct);
        _clock.Advance(TimeSpan.FromMinutes(1));
        await Transport.SendAsync(Letter("ar"), Ct);
        Assert.Equal((2, 2), (_sink.Connections, _sink.Messages.Count));
    }

    [Fact]
    public async Task A_cancelled_sending_throws_while_the_server_cannot_have_the_letter()
    {
        using var stop = new CancellationTokenSource();
        _sink.Die(SmtpPoint.AtData, how: SmtpDeath.Silence);
        var sending = Transport.SendAsync(Letter("fr"), stop.Token);
        await _sink.ReachedAsync(SmtpPoint.AtData, Ct);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);
        Assert.Empty(_sink.Messages);
    }

    [Fact]
    public async Task A_cancelled_sending_is_uncertain_once_the_server_may_have_the_letter()
    {
        using var stop = new CancellationTokenSource();
        _sink.Die(SmtpPoint.DotStored, how: SmtpDeath.Silence);
        var sending = Transport.SendAsync(Letter("fr"), stop.Token);
        await _sink.ReachedAsync(SmtpPoint.DotStored, Ct);
        await stop.CancelAsync();
        Assert.Equal(new(MailOutcome.Uncertain, "cancelled"), await sending);
    }

    [Theory]
    [InlineData("amina@example.org, other@example.org")]
    [InlineData("Amina <amina@example.org>")]
    [InlineData("amina")]
    [InlineData("")]
    public async Task What_is_not_one_address_is_refused_without_a_call(string to)
    {
        Assert.Equal(new(MailOutcome.Refused, "address"), await Transport.SendAsync(Letter("fr") with { To = to }, Ct));
        Assert.Equal(0, _sink.Connections);
    }

    [Theory]
    [InlineData(SmtpDeath.Close)]
    [InlineData(SmtpDeath.Reset)]
    public async Task A_server_that_dies_when_it_has_asked_for_the_letter_is_never_believed_to_have_it(SmtpDeath how)
    {
        // Its end and the letter cross on the way: either answer is honest, "delivered" would lose the letter.
        _sink.Die(SmtpPoint.After354, how: how);
        Assert.True((await Transport.SendAsync(Letter("fr"), Ct)).Outcome is MailOutcome.TryLater or MailOutcome.Uncertain);
        Assert.Empty(_sink.Messages);
        Assert.Equal(MailOutcome.Delivered, (await Transport.SendAsync(Letter("fr"), Ct)).Outcome);
        Assert.Single(_sink.Messages);
    }

    internal static MailLetter Letter(string language) => new()
    {
        To = "amina@example.org",
        Subject = language switch { "ar" => "تذكير: يحين موعد تجديد خطة بناء القدرات في الثلاثين من حزيران/يونيه 2026، يرجى فتح البوابة", "fr" => "Rappel : échéance du 1er août — « à réviser »", _ => "Reminder" },
        Text = language switch { "ar" => "المرجع UN-2026-014\nيرجى فتح البوابة.", "fr" => "Référence UN-2026-014\nÀ réviser.", _ => "Open the portal." },
        Html = language switch { "ar" => "<p>المرجع UN-2026-014</p>\n<p>يرجى فتح البوابة.</p>", "fr" => "<p>Référence UN-2026-014</p>\n<p>À réviser.</p>", _ => "<p>Open the portal.</p>" },
        Language = language,
        RightToLeft = language is "ar",
        MessageId = $"0197c2f0.{language}@portal.example.org",
    };
}
