using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Rtop.Partners.Journeys.Support;
using Rtop.Partners.Portal.Jobs;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Journeys;

/// <summary>From the administrator's form over the mail to the first sign-in with a passkey, as it is outside the demonstration.</summary>
public sealed partial class JoiningTests(PortalFixture portals, Chromium chromium)
{
    const string Address = "w.kamau@example.org";

    [Theory, Trait("Ordeal", "yes")]
    [MemberData(nameof(Seats.All), MemberType = typeof(Seats))]
    public Task Somebody_is_invited_by_mail_joins_with_a_passkey_and_is_home(string language, int width) => JoinAsync(new(language, width));

    [Fact]
    public Task The_same_goes_by_keyboard_alone() => JoinAsync(new("en", 1280) { KeyboardOnly = true });

    async Task JoinAsync(Screen screen)
    {
        var ct = TestContext.Current.CancellationToken;
        await using var sink = SmtpSink.Start();
        var address = $"http://localhost:{FreePort()}";
        await using var portal = await portals.OpenAsync(new()
        {
            ["Portal:Urls"] = address,
            ["Portal:BaseUrl"] = address,
            ["Demo:Enabled"] = "false",
            ["Mail:Host"] = "localhost",
            ["Mail:Port"] = sink.Port.ToString(CultureInfo.InvariantCulture),
            ["Mail:From"] = "portal@example.org",
        });
        await using (var admin = await chromium.VisitAsync(portal, screen))
        {
            await WithDeviceAsync(admin);
            await admin.SignInAsync("admin.osce");
            await AddPasskeyAsync(admin);
            await admin.OpenAsync("/osce/people/invite");
            await admin.LookAsync("people-invite");
            await admin.WriteAsync("#Form_Email", Address);
            await admin.WriteAsync("#Form_Title", "Desk officer");
            await admin.UseAsync("main form button.button");
            await admin.LookAsync("people-invite-refused");
            await admin.TabToAsync("input[name='Form.Duties'][value=DeskOfficer]");
            await admin.Page.Keyboard.PressAsync("Space");
            await admin.UseAsync("main form button.button");
            await Assertions.Expect(admin.At("table[aria-labelledby=invited]")).ToContainTextAsync(Address);
            await admin.LookAsync("people");
            await admin.UseAsync("table[aria-labelledby=colleagues] tbody tr:first-child a");
            await admin.LookAsync("people-post");
        }

        await portal.Services.GetRequiredService<SendAccountMailsJob>().RunAsync(atOnce: true, ct);
        var mail = sink.Messages.Single(message => message.Recipients.Contains(Address));
        await using var guest = await chromium.VisitAsync(portal, screen);
        await WithDeviceAsync(guest);
        await guest.OpenAsync(Link().Match(mail.Text).Value);
        await guest.LookAsync("join");
        await guest.WriteAsync("#Form_Name", "وانجيرو كامو");
        await guest.WriteAsync("#Form_Password", "several words in a row");
        await guest.WriteAsync("#Form_Again", "several words in a row");
        await guest.UseAsync("main form button.button");
        await AddPasskeyAsync(guest);
        await guest.UseAsync("main .actions a.button");
        Assert.Contains("/join/", guest.Page.Url, StringComparison.Ordinal);
        await guest.LookAsync("join-with-account");
        await guest.UseAsync("main form[action$='handler=Join'] button");
        Assert.EndsWith("/osce", guest.Page.Url.TrimEnd('/'), StringComparison.Ordinal);
        await guest.OpenAsync("/osce/people");
        await Assertions.Expect(guest.At("table[aria-labelledby=colleagues]")).ToContainTextAsync("وانجيرو كامو");
        await guest.LookAsync("people-of-who-joined");
    }

    static async Task AddPasskeyAsync(Visitor visitor)
    {
        Assert.EndsWith("/account/second-factor", visitor.Page.Url, StringComparison.Ordinal);
        await visitor.WriteAsync("#Form_Name", "Own key");
        await visitor.UseAsync("form[data-passkey=create] button.button");
        Assert.EndsWith("/account/second-factor/codes", visitor.Page.Url, StringComparison.Ordinal);
        await visitor.UseAsync("main form button.button");
        await Assertions.Expect(visitor.At("main ol li")).ToHaveCountAsync(10);
    }

    static async Task WithDeviceAsync(Visitor visitor)
    {
        var device = await visitor.Page.Context.NewCDPSessionAsync(visitor.Page);
        await device.SendAsync("WebAuthn.enable");
        await device.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new Dictionary<string, object> { ["protocol"] = "ctap2", ["transport"] = "internal", ["hasResidentKey"] = true, ["hasUserVerification"] = true, ["isUserVerified"] = true, ["automaticPresenceSimulation"] = true },
        });
    }

    static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    [GeneratedRegex(@"http://localhost:\d+/join/[\w-]+")]
    private static partial Regex Link();
}
