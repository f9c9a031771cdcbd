using Microsoft.Extensions.Options;
using Rtop.Partners.Portal.Mail;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Mail;

public sealed partial class SmtpMailTransportTests
{
    [Fact]
    public void Without_a_host_no_mail_is_configured_and_nothing_is_wrong()
    {
        var options = new MailOptions { Security = "nonsense" };
        Assert.True(new MailOptionsCheck().Validate(null, options).Succeeded);
        using var transport = new SmtpMailTransport(Options.Create(options), _clock);
        Assert.False(transport.IsConfigured);
    }

    [Theory]
    [InlineData("localhost", "", false, 25)]
    [InlineData("127.0.0.1", "", false, 25)]
    [InlineData("::1", "", false, 25)]
    [InlineData("localhost", "StartTls", true, 587)]
    [InlineData("mail.example.org", "", true, 587)]
    [InlineData("mail.example.org", "starttls", true, 587)]
    [InlineData("relay", "None", false, 25)]
    public void TLS_is_required_unless_the_server_is_this_machine_or_the_settings_say_so(string host, string security, bool tls, int port)
    {
        var options = new MailOptions { Host = host, Security = security, From = "a@example.org" };
        Assert.True(new MailOptionsCheck().Validate(null, options).Succeeded);
        Assert.Equal((tls, port), (options.RequiresTls, options.PortInForce));
    }

    public static TheoryData<string, MailOptions> WrongSettings() => new()
    {
        { "Mail__From is missing", new() { Host = "mail.example.org" } },
        { "Mail__From is \"nobody\"", new() { Host = "mail.example.org", From = "nobody" } },
        { "Mail__Host is", new() { Host = "mail.example.org:587", From = "a@example.org" } },
        { "Mail__Port is 0", new() { Host = "mail.example.org", From = "a@example.org", Port = 0 } },
        { "Mail__Port is 65536", new() { Host = "mail.example.org", From = "a@example.org", Port = 65536 } },
        { "port 465", new() { Host = "mail.example.org", From = "a@example.org", Port = 465 } },
        { "use Mail__Security=StartTls", new() { Host = "mail.example.org", From = "a@example.org", Security = "Tls" } },
        { "Mail__Security is \"some\"", new() { Host = "mail.example.org", From = "a@example.org", Security = "some" } },
        { "go together", new() { Host = "mail.example.org", From = "a@example.org", User = "portal" } },
        { "in the clear", new() { Host = "mail.example.org", From = "a@example.org", User = "portal", Password = "secret", Security = "None" } },
        { "between 1 and 3600", new() { Host = "mail.example.org", From = "a@example.org", TimeoutSeconds = 0 } },
    };

    [Theory, MemberData(nameof(WrongSettings), DisableDiscoveryEnumeration = true)]
    public void A_wrong_setting_stops_the_start_with_a_sentence_and_without_the_password(string sentence, MailOptions options)
    {
        var failure = Assert.Single(new MailOptionsCheck().Validate(null, options).Failures!);
        Assert.Contains(sentence, failure, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", failure, StringComparison.Ordinal);
    }
}
