using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Rtop.Partners.Journeys.Support;
using Rtop.Partners.Portal.Tests.Jobs;
using Rtop.Partners.Portal.Tests.Pages.SignIn;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Journeys;

public sealed class PasskeyTests(PortalFixture portals, Chromium chromium)
{
    [Theory, Trait("Ordeal", "yes")]
    [MemberData(nameof(Seats.All), MemberType = typeof(Seats))]
    public async Task A_passkey_is_added_and_signs_in_without_the_passphrase(string language, int width)
    {
        // A passkey belongs to an address with its port, so the port must be known before the portal starts.
        var address = $"http://localhost:{FreePort()}";
        await using var portal = await portals.OpenAsync(new() { ["Portal:Urls"] = address, ["Portal:BaseUrl"] = address });
        await using var desk = await chromium.VisitAsync(portal, new(language, width));
        await GiveAuthenticatorAsync(desk);
        await desk.SignInAsync("un.desk");
        await desk.OpenAsync("/account/second-factor");
        await desk.WriteAsync("#Form_Name", "Key of the desk");
        await desk.UseAsync("form[data-passkey=create] button.button");
        Assert.EndsWith("/account/second-factor/codes", desk.Page.Url, StringComparison.Ordinal);
        await desk.UseAsync("main form button.button");
        await Assertions.Expect(desk.At("main ol li")).ToHaveCountAsync(10);
        await desk.LookAsync("recovery-codes");
        await desk.OpenAsync("/account/second-factor");
        await Assertions.Expect(desk.At("tbody tr")).ToContainTextAsync("Key of the desk");
        await desk.LookAsync("second-factor-with-passkey");

        await desk.UseAsync(".own form button");
        await desk.OpenAsync("/sign-in");
        await desk.UseAsync("form[data-passkey=get] button");
        await desk.Page.WaitForURLAsync("**/un");
        await desk.LookAsync("home-by-passkey");
    }

    [Theory, Trait("Ordeal", "yes")]
    [MemberData(nameof(Seats.All), MemberType = typeof(Seats))]
    public async Task A_factor_is_shown_again_by_passkey_and_by_code_and_a_recovery_code_gets_in(string language, int width)
    {
        var clock = new PortalClock();
        var address = $"http://localhost:{FreePort()}";
        await using var portal = await portals.OpenAsync(new() { ["Portal:Urls"] = address, ["Portal:BaseUrl"] = address }, builder => builder.Services.AddSingleton<TimeProvider>(clock));
        await using var desk = await chromium.VisitAsync(portal, new(language, width));
        await GiveAuthenticatorAsync(desk);
        await desk.SignInAsync("un.desk");

        // An app first, and its recovery codes.
        await desk.OpenAsync("/account/second-factor/app");
        var key = SignInTesting.KeyOf(await desk.At("main code").First.InnerTextAsync());
        await desk.WriteAsync("#Form_Code", SignInTesting.CodeAt(key, clock));
        await desk.UseAsync("main form button.button");
        var codes = await desk.At("main ol li code").AllInnerTextsAsync();
        Assert.Equal(10, codes.Count);

        // By code: the page that was wanted comes back.
        clock.MoveOn(TimeSpan.FromMinutes(6));
        await desk.OpenAsync("/account/second-factor");
        await desk.LookAsync("confirm-by-code");
        await desk.WriteAsync("#Form_Code", "000000");
        await desk.UseAsync("form:has(#Form_Code) button");
        await desk.LookAsync("confirm-refused");
        await desk.WriteAsync("#Form_Code", SignInTesting.CodeAt(key, clock));
        await desk.UseAsync("form:has(#Form_Code) button");
        Assert.EndsWith("/account/second-factor", desk.Page.Url, StringComparison.Ordinal);

        // By passkey: the form that was sent is kept, and goes on.
        await desk.WriteAsync("#Form_Name", "Key of the desk");
        await desk.UseAsync("form[data-passkey=create] button.button");
        await desk.OpenAsync("/un/calendar");
        clock.MoveOn(TimeSpan.FromMinutes(6));
        await desk.PickAsync("#Form_View", 1);
        await desk.UseAsync("#make-feed button");
        Assert.Contains("/account/confirm?kept=", desk.Page.Url, StringComparison.Ordinal);
        await desk.LookAsync("confirm-by-passkey");
        await desk.UseAsync("form[data-passkey=get] button");
        await desk.Page.WaitForURLAsync("**/welcome-back?confirmed=true**");
        await desk.LookAsync("welcome-back-confirmed");
        await desk.UseAsync("main form[action='/un/calendar'] button.button");
        await Assertions.Expect(desk.At("main")).ToContainTextAsync("/feeds/");

        // The telephone is lost: a recovery code gets in, once.
        await desk.UseAsync(".own form button");
        await desk.OpenAsync("/sign-in");
        await desk.WriteAsync("#Form_Email", "un.desk@demo.example");
        await desk.WriteAsync("#Form_Password", RunningPortal.Passphrase);
        await desk.UseAsync("form:has(#Form_Password) button.button");
        await desk.WriteAsync("#Form_Code", codes[0]);
        await desk.UseAsync("form:has(#Form_Code) button.button");
        await desk.Page.WaitForURLAsync("**/un");
        await desk.OpenAsync("/account");
        await desk.LookAsync("account-with-sessions");
        await desk.OpenAsync("/account/alarms");
        await desk.LookAsync("alarms-none");
    }

    [Theory, Trait("Ordeal", "yes")]
    [MemberData(nameof(Seats.All), MemberType = typeof(Seats))]
    public async Task A_forgotten_passphrase_is_set_anew_with_a_passkey(string language, int width)
    {
        var clock = new PortalClock();
        await using var sink = SmtpSink.Start();
        var address = $"http://localhost:{FreePort()}";
        await using var portal = await portals.OpenAsync(new() { ["Portal:Urls"] = address, ["Portal:BaseUrl"] = address }, builder => AccountMailPlace.Put(builder, sink, clock));
        await using var desk = await chromium.VisitAsync(portal, new(language, width));
        await GiveAuthenticatorAsync(desk);
        await desk.SignInAsync("un.desk");
        await desk.OpenAsync("/account/second-factor");
        await desk.WriteAsync("#Form_Name", "Key of the desk");
        await desk.UseAsync("form[data-passkey=create] button.button");
        await desk.UseAsync(".own form button");

        await desk.OpenAsync("/sign-in/forgotten");
        await desk.LookAsync("forgotten");
        await desk.WriteAsync("#Form_Email", "un.desk@demo.example");
        await desk.UseAsync("main form button.button");
        await desk.LookAsync("forgotten-asked");
        await desk.OpenAsync((await portal.LinkAsync(sink))!);
        await desk.LookAsync("reset");
        await desk.WriteAsync("#Form_Wanted", "several words in a row");
        await desk.WriteAsync("#Form_Again", "several words in a row");
        await desk.UseAsync("main form button[data-plain]");
        await desk.LookAsync("reset-without-code");
        await desk.WriteAsync("#Form_Wanted", "several words in a row");
        await desk.WriteAsync("#Form_Again", "several words in a row");
        await desk.UseAsync("main form button[formaction]");
        await desk.Page.WaitForURLAsync("**/sign-in?reset=true");
        await desk.LookAsync("reset-done");
        await desk.OpenAsync("/sign-in/reset/nothing");
        await desk.LookAsync("reset-gone");
    }

    static async Task GiveAuthenticatorAsync(Visitor desk)
    {
        var device = await desk.Page.Context.NewCDPSessionAsync(desk.Page);
        await device.SendAsync("WebAuthn.enable");
        await device.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            },
        });
    }

    static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
