using System.Net;
using Rtop.Partners.Portal.Mail;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Mail;

public sealed partial class SmtpMailTransportTests
{
    [Fact]
    public async Task Without_TLS_asked_for_none_is_spoken()
    {
        _options.Security = "None";
        await Transport.SendAsync(Letter("fr"), Ct);
        Assert.False(Assert.Single(_sink.Messages).OverTls);
    }

    [Fact]
    public async Task A_certificate_that_nobody_vouches_for_gets_no_letter_and_no_password()
    {
        (_options.Security, _options.User, _options.Password) = ("StartTls", "portal", "secret");
        _sink.Require("portal", "secret");
        Assert.Equal(new(MailOutcome.TryLater, "tls"), await Transport.SendAsync(Letter("fr"), Ct));
        Assert.Empty(_sink.Messages);
    }

    [Theory, InlineData(SmtpPoint.AtStartTls), InlineData(SmtpPoint.InTlsHandshake)]
    public async Task A_server_that_dies_in_the_handshake_gets_the_letter_later(SmtpPoint point)
    {
        _options.Security = "StartTls";
        _sink.Die(point);
        Assert.Equal(MailOutcome.TryLater, (await Transport.SendAsync(Letter("fr"), Ct)).Outcome);
        Assert.Empty(_sink.Messages);
    }

    [Fact]
    public async Task A_server_that_has_no_TLS_gets_no_letter_in_the_clear()
    {
        await using var plain = SmtpSink.Start(offersTls: false);
        (_options.Security, _options.Port) = ("StartTls", plain.Port);
        Assert.Equal(new(MailOutcome.TryLater, "unable"), await Transport.SendAsync(Letter("fr"), Ct));
        Assert.Empty(plain.Messages);
    }

    [Theory]
    [InlineData("secret", MailOutcome.Delivered)]
    [InlineData("wrong", MailOutcome.TryLater)]
    public async Task Under_TLS_that_is_trusted_the_portal_signs_in(string password, MailOutcome outcome)
    {
        (_options.Security, _options.User, _options.Password) = ("StartTls", "portal", password);
        _sink.Require("portal", "secret");
        using var _ = Trust(_sink);

        Assert.Equal(outcome, (await Transport.SendAsync(Letter("fr"), Ct)).Outcome);
        if (outcome is MailOutcome.Delivered) Assert.Equal((true, "portal"), (_sink.Messages[0].OverTls, _sink.Messages[0].User));
        else Assert.Empty(_sink.Messages);
    }

    [Fact]
    public async Task A_server_that_stops_reading_under_TLS_is_left_without_harm()
    {
        _options.Security = "StartTls";
        _sink.Die(SmtpPoint.HalfBody, how: SmtpDeath.Silence);
        using var _ = Trust(_sink);
        // Longer than the buffers on the way, so that the client is in the middle of writing when it is cut off.
        var sending = Transport.SendAsync(Letter("fr") with { Html = string.Concat(Enumerable.Repeat("<p>Échéance</p>\n", 1_000_000)) }, Ct);
        await _sink.ReachedAsync(SmtpPoint.HalfBody, Ct);

        _clock.Advance(TimeSpan.FromSeconds(600));

        var reply = await sending;
        Assert.True(reply is { Outcome: MailOutcome.TryLater or MailOutcome.Uncertain, Reply: "timeout" });
        Assert.Empty(_sink.Messages);
    }

    // The framework's client asks nobody else whom to trust; the answer holds for this sink's certificate alone.
#pragma warning disable SYSLIB0014
    static Trusted Trust(SmtpSink sink)
    {
        var thumbprint = sink.Certificate.Thumbprint;
        ServicePointManager.ServerCertificateValidationCallback = (_, certificate, _, errors) => errors is System.Net.Security.SslPolicyErrors.None || certificate?.GetCertHashString() == thumbprint;
        return new();
    }

    sealed class Trusted : IDisposable
    {
        public void Dispose() => ServicePointManager.ServerCertificateValidationCallback = null;
    }
#pragma warning restore SYSLIB0014
}
