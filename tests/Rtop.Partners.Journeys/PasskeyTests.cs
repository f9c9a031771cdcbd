using System.Net;
using System.Net.Sockets;
using Microsoft.Playwright;
using Rtop.Partners.Journeys.Support;
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

    static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
