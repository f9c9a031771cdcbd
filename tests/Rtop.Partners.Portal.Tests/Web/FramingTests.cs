using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Web;

/// <summary>Where one request ends and the next begins is read in one way only, and only our own host is answered (SECURITY P29).</summary>
public sealed class FramingTests(PortalFixture portals)
{
    const string Hidden = "GET /nowhere HTTP/1.1\r\nHost: localhost\r\n\r\n";

    // Each would be two requests to somebody who reads it otherwise.
    static readonly (string Name, string Bytes)[] Probes =
    [
        ("length, then chunked", Post("Content-Length: 6\r\nTransfer-Encoding: chunked", $"0\r\n\r\n{Hidden}")),
        ("chunked, then length", Post($"Transfer-Encoding: chunked\r\nContent-Length: {5 + Hidden.Length}", $"0\r\n\r\n{Hidden}")),
        ("chunked with a blank before the colon", Post("Content-Length: 5\r\nTransfer-Encoding : chunked", $"0\r\n\r\n{Hidden}")),
        ("another coding", Post("Transfer-Encoding: xchunked", $"0\r\n\r\n{Hidden}")),
        ("chunked, then another coding", Post("Transfer-Encoding: chunked, identity", $"0\r\n\r\n{Hidden}")),
        ("two codings", Post("Transfer-Encoding: chunked\r\nTransfer-Encoding: identity", $"0\r\n\r\n{Hidden}")),
        ("a coding of one letter more", Post("Transfer-Encoding: \u000bchunked", $"0\r\n\r\n{Hidden}")),
        ("two lengths", Post($"Content-Length: 0\r\nContent-Length: {Hidden.Length}", Hidden)),
        ("two lengths in one", Post($"Content-Length: 0, {Hidden.Length}", Hidden)),
        ("a length with a sign", Post("Content-Length: +0", Hidden)),
        ("a length below nothing", Post("Content-Length: -1", Hidden)),
        ("a length in sixteens", Post("Content-Length: 0x0", Hidden)),
        ("a length that is none", Post("Content-Length: none", Hidden)),
        ("a size in sixteens with its sign", Post("Transfer-Encoding: chunked", $"0x0\r\n\r\n{Hidden}")),
        ("a size below nothing", Post("Transfer-Encoding: chunked", $"-1\r\n\r\n{Hidden}")),
        ("a size beyond all bounds", Post("Transfer-Encoding: chunked", $"fffffffffffffffff\r\n\r\n{Hidden}")),
        ("an extension that ends with a line feed alone", Post("Transfer-Encoding: chunked", $"2;\nxx\r\n{Hidden.Length:x}\r\n0\r\n\r\n{Hidden}\r\n0\r\n\r\n")),
        ("an extension with a carriage return alone", Post("Transfer-Encoding: chunked", $"2;\rxx\r\nab\r\n0\r\n\r\n{Hidden}")),
        ("a size that ends with a line feed alone", Post("Transfer-Encoding: chunked", $"0\n\n{Hidden}")),
        ("a part that is longer than it says", Post("Transfer-Encoding: chunked", $"2\r\nabcd\r\n0\r\n\r\n{Hidden}")),
        ("a folded header", Post("Content-Length: 0\r\n X: y\r\nTransfer-Encoding:\r\n chunked", Hidden)),
        ("a header that ends with a carriage return alone", Post("X: y\rTransfer-Encoding: chunked\r\nContent-Length: 5", $"0\r\n\r\n{Hidden}")),
        ("a header with a zero byte", Post("X: \0\r\nContent-Length: 0", Hidden)),
        ("a header without a name", Post(": y\r\nContent-Length: 0", Hidden)),
        ("a request line with a tab", $"GET\t/health/live\tHTTP/1.1\r\nHost: localhost\r\n\r\n{Hidden}"),
        ("a version that there is not", $"GET /health/live HTTP/1.9\r\nHost: localhost\r\n\r\n{Hidden}"),
    ];

    static readonly (string Name, string Bytes)[] Hosts =
    [
        ("none", "GET /sign-in HTTP/1.1\r\n\r\n"),
        ("another", "GET /sign-in HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"),
        ("ours with an end", "GET /sign-in HTTP/1.1\r\nHost: localhost.evil.example\r\nConnection: close\r\n\r\n"),
        ("ours as a user", "GET /sign-in HTTP/1.1\r\nHost: localhost@evil.example\r\nConnection: close\r\n\r\n"),
        ("two", "GET /sign-in HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\nConnection: close\r\n\r\n"),
        ("two in one", "GET /sign-in HTTP/1.1\r\nHost: localhost, evil.example\r\nConnection: close\r\n\r\n"),
        ("empty", "GET /sign-in HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n"),
        ("another in the address", "GET http://evil.example/sign-in HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"),
        ("another, as a file of the bundle", "GET /dist/site.css HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"),
        ("another, asking for health", "GET /health/live HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"),
    ];

    [Theory, Trait("Ordeal", "yes")]
    [MemberData(nameof(Ways))]
    public async Task No_request_hides_in_another(int proxies)
    {
        await using var portal = await OpenAsync();
        await using var nginx = await Nginx.StartAsync(portal.Address, proxies);
        var to = nginx?.Address ?? portal.Address;
        // The probes can be told from what is well written: that is answered twice.
        Assert.Equal(2, Answers(await Raw.AskAsync(to, $"GET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n{Hidden}")));
        Assert.Equal(2, Answers(await Raw.AskAsync(to, Post("Transfer-Encoding: chunked", $"2;known=x\r\nab\r\n0\r\n\r\n{Hidden}"))));

        List<string> wrong = [];
        // Directly, +0 is read as the number that it is, by whoever reads it at all; proxies refuse it.
        foreach (var (name, bytes) in Probes.Where(probe => proxies > 0 || probe.Name != "a length with a sign"))
        {
            var answer = await Raw.AskAsync(to, bytes);
            TestContext.Current.TestOutputHelper!.WriteLine($"{name}: {(answer.Length == 0 ? "closed" : answer.Split('\r')[0])}");
            if (Answers(answer) > 1) wrong.Add($"{name}: {answer}");
            // Whoever asks next gets the answer to their own question.
            for (var next = 0; next < 3; next++)
                if (await Raw.AskAsync(to, "GET /health/live HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n") is var own && !own.EndsWith("\r\n\r\nHealthy", StringComparison.Ordinal) && !own.Contains("\r\nHealthy\r\n", StringComparison.Ordinal)) wrong.Add($"after {name}: {own}");
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public async Task Only_our_own_host_is_answered()
    {
        await using var portal = await OpenAsync();
        foreach (var (name, bytes) in Hosts)
            Assert.Equal((name, "HTTP/1.1 400 Bad Request"), (name, (await Raw.AskAsync(portal.Address, bytes)).Split("\r\n")[0]));
    }

    /// <summary>Directly, and in the ordeal through one proxy and through two.</summary>
    public static TheoryData<int> Ways => Ordeal.IsAsked ? [0, 1, 2] : [0];

    // Nobody waits long for the end of what never ends.
    Task<RunningPortal> OpenAsync() => portals.OpenAsync(new() { ["Portal:Proxies"] = "127.0.0.1" }, builder => builder.Services.Configure<KestrelServerOptions>(kestrel =>
    {
        kestrel.Limits.KeepAliveTimeout = kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(1);
        kestrel.Limits.MinRequestBodyDataRate = new(240, TimeSpan.FromSeconds(2));
    }));

    static string Post(string headers, string body) => $"POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n{headers}\r\n\r\n{body}";

    static int Answers(string bytes) => bytes.Split("HTTP/1.1 ").Length - 1;
}
