using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Web;

/// <summary>Size, number and time of requests are bounded, and whoever is slow keeps nobody else waiting.</summary>
public sealed class BoundsTests(PortalFixture portals)
{
    [Fact]
    public async Task Two_hundred_who_are_slow_starve_nobody_and_are_shown_out()
    {
        // The patience of the portal is shortened, so that the test ends; what it does is the same.
        await using var portal = await portals.OpenAsync(adjust: builder => builder.Services.Configure<KestrelServerOptions>(kestrel =>
        {
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(3);
            kestrel.Limits.MinRequestBodyDataRate = kestrel.Limits.MinResponseDataRate = new(240, TimeSpan.FromSeconds(3));
        }));
        using var desk = await portal.BrowserAsync("un.desk");
        string[] openings =
        [
            // The headers never end; the body never ends, told by its length or by its parts; the answer is not read.
            "GET /sign-in HTTP/1.1\r\nHost: localhost\r\nX-Slow: ",
            "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 100000\r\n\r\nForm.Email=",
            "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\nffff\r\nForm.Email=",
            string.Concat(Enumerable.Repeat("GET /dist/site.css HTTP/1.1\r\nHost: localhost\r\n\r\n", 200)),
        ];
        List<Socket> slow = [];
        for (var at = 0; at < 200; at++)
        {
            var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { ReceiveBufferSize = 4096 };
            await socket.ConnectAsync(IPAddress.Loopback, portal.Address.Port, TestDatabase.Ct);
            await socket.SendAsync(Encoding.ASCII.GetBytes(openings[at % openings.Length]), TestDatabase.Ct);
            slow.Add(socket);
        }

        for (var round = 0; round < 10; round++)
        {
            foreach (var page in (string[])["/un", "/un/assessments", "/account", "/un/reminders"]) Assert.Equal((HttpStatusCode.OK, page), ((await desk.GetAsync(page)).Status, page));
            foreach (var (socket, at) in slow.Select((socket, at) => (socket, at))) if (at % openings.Length != 3) Drip(socket);
        }

        await Task.WhenAll(slow.Select(EndAsync));
        Assert.Equal(HttpStatusCode.OK, (await desk.GetAsync("/un")).Status);
        foreach (var socket in slow) socket.Dispose();
    }

    [Fact]
    public async Task What_is_too_large_is_refused_with_its_own_code()
    {
        await using var portal = await portals.OpenAsync();
        using var nobody = await portal.BrowserAsync();
        var page = await nobody.GetAsync("/sign-in");
        var large = await nobody.SubmitAsync(page, "form:has(input[type=password])", new() { ["Form.Email"] = "un.desk@demo.example", ["Form.Password"] = new('x', 3_000_000) });
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, large.Status);
        Assert.DoesNotContain("xxx", large.Main, StringComparison.Ordinal);
        Assert.NotEqual("", large.Main);

        // In parts, whose sum nobody says before: broken off where it is too much.
        using var parts = new HttpRequestMessage(HttpMethod.Post, $"/sign-in/with/{Guid.NewGuid()}/back-channel") { Content = new StringContent($"logout_token={new string('x', 3_000_000)}", Encoding.ASCII, "application/x-www-form-urlencoded") };
        parts.Headers.TransferEncodingChunked = true;
        using var broken = await nobody.SendAsync(parts);
        Assert.Equal(HttpStatusCode.BadRequest, broken.StatusCode);

        Assert.StartsWith("HTTP/1.1 414 ", await Raw.AskAsync(portal.Address, $"GET /{new string('a', 9000)} HTTP/1.1\r\nHost: localhost\r\n\r\n"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 431 ", await Raw.AskAsync(portal.Address, $"GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: {new string('a', 33_000)}\r\n\r\n"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 431 ", await Raw.AskAsync(portal.Address, $"GET / HTTP/1.1\r\nHost: localhost\r\n{string.Concat(Enumerable.Repeat("X-Many: a\r\n", 110))}\r\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_does_not_begin_in_its_time_is_given_up()
    {
        await using var portal = await portals.OpenAsync(adjust: builder => builder.Services.PostConfigure<RequestTimeoutOptions>(timeouts => timeouts.DefaultPolicy = new() { Timeout = TimeSpan.FromSeconds(2) }));
        using var desk = await portal.BrowserAsync("un.desk");
        Assert.Equal(HttpStatusCode.OK, (await desk.GetAsync("/un/assessments")).Status);
        await using var other = new NpgsqlConnection(portal.Superuser);
        await other.OpenAsync(TestDatabase.Ct);
        await using var held = await other.BeginTransactionAsync(TestDatabase.Ct);
        await using (var locks = new NpgsqlCommand("lock table portal.assessments in access exclusive mode", other)) await locks.ExecuteNonQueryAsync(TestDatabase.Ct);

        var late = await desk.GetAsync("/un/assessments");
        Assert.Equal(HttpStatusCode.GatewayTimeout, late.Status);
        Assert.NotEqual("", late.Main);

        await held.RollbackAsync(TestDatabase.Ct);
        Assert.Equal(HttpStatusCode.OK, (await desk.GetAsync("/un/assessments")).Status);
    }

    static void Drip(Socket socket)
    {
        try
        {
            socket.Send("a"u8);
        }
        catch (SocketException)
        {
            // Shown out already.
        }
    }

    static async Task EndAsync(Socket socket)
    {
        try
        {
            var some = new byte[256];
            // Of an answer a little is read at a time; the portal closes long before all of it is.
            while (await socket.ReceiveAsync(some, TestDatabase.Ct) > 0)
                await Task.Yield();
        }
        catch (SocketException)
        {
            // Broken off is an end too.
        }
    }
}
