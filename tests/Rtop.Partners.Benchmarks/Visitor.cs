using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace Rtop.Partners.Benchmarks;

/// <summary>One connection that asks again and again, with the cookies it was given.</summary>
sealed partial class Visitor : IDisposable
{
    readonly HttpMessageInvoker http;
    readonly SocketsHttpHandler handler;
    readonly Uri root;
    readonly Dictionary<string, string> cookies = [];
    readonly byte[] drain = new byte[64 * 1024];

    /// <summary>A visitor of a side. Each comes from an address of its own: limits that count by address are not what is measured.</summary>
    public Visitor(Uri root, int number)
    {
        this.root = root;
        handler = new()
        {
            UseCookies = false,
            AllowAutoRedirect = false,
            MaxConnectionsPerServer = 1,
            UseProxy = false,
            PooledConnectionIdleTimeout = TimeSpan.FromMinutes(10),
            ConnectCallback = async (context, ct) =>
            {
                var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
                socket.Bind(new IPEndPoint(new IPAddress([127, 0, 1, (byte)(1 + number % 250)]), 0));
                await socket.ConnectAsync(IPAddress.Loopback, context.DnsEndPoint.Port, ct);
                return new NetworkStream(socket, ownsSocket: true);
            },
        };
        http = new(handler);
    }

    /// <summary>Asks for a page and returns its text.</summary>
    public async Task<string> ReadAsync(string path)
    {
        using var request = Request(HttpMethod.Get, path);
        using var response = await http.SendAsync(request, CancellationToken.None);
        Keep(response);
        if (response.StatusCode != HttpStatusCode.OK) throw new InvalidOperationException($"{root}{path} answered {(int)response.StatusCode}.");
        return await response.Content.ReadAsStringAsync();
    }

    /// <summary>Asks and lets the answer run through; its status and its length.</summary>
    public async Task<(HttpStatusCode Status, long Bytes)> AskAsync(string path, HttpContent? form = null, bool keep = false)
    {
        using var request = Request(form is null ? HttpMethod.Get : HttpMethod.Post, path);
        request.Content = form;
        using var response = await http.SendAsync(request, CancellationToken.None);
        if (keep) Keep(response);
        await using var body = await response.Content.ReadAsStreamAsync();
        long bytes = 0;
        for (int read; (read = await body.ReadAsync(drain)) > 0;) bytes += read;
        return (response.StatusCode, bytes);
    }

    /// <summary>Signs in as an account of the demonstration.</summary>
    public async Task SignInAsync(string email, string password)
    {
        var page = await ReadAsync("/sign-in");
        var (status, _) = await AskAsync("/sign-in", SignInForm(page, email, password), keep: true);
        if (status != HttpStatusCode.Found) throw new InvalidOperationException($"{root}sign-in answered {(int)status}.");
    }

    /// <summary>The form of sign-in, filled.</summary>
    public static FormUrlEncodedContent SignInForm(string page, string email, string password) =>
        new([new("Form.Email", email), new("Form.Password", password), new("__RequestVerificationToken", Token(page))]);

    /// <summary>The token of the last form of a page.</summary>
    public static string Token(string page) => TokenField().Matches(page)[^1].Groups[1].Value;

    /// <summary>The revisions on which the lines of a page are based, by their code.</summary>
    public static IReadOnlyList<(string Code, int Revision)> Lines(string page) =>
        [.. LineFields().Matches(page).Select(match => (match.Groups[1].Value, int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture)))];

    HttpRequestMessage Request(HttpMethod method, string path)
    {
        var request = new HttpRequestMessage(method, new Uri(root, path));
        request.Headers.TryAddWithoutValidation("Accept", "text/html");
        request.Headers.TryAddWithoutValidation("Accept-Language", "en");
        if (cookies.Count > 0) request.Headers.TryAddWithoutValidation("Cookie", string.Join("; ", cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
        return request;
    }

    void Keep(HttpResponseMessage response)
    {
        if (!response.Headers.TryGetValues("Set-Cookie", out var given)) return;
        foreach (var cookie in given)
        {
            var pair = cookie.Split(';', 2)[0].Split('=', 2);
            cookies[pair[0]] = pair[1];
        }
    }

    [GeneratedRegex("__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex TokenField();

    [GeneratedRegex("\\.Code\" value=\"([^\"]+)\">\\s*<input type=\"hidden\" name=\"[^\"]+\\.Revision\" value=\"([0-9]+)\"")]
    private static partial Regex LineFields();

    /// <inheritdoc/>
    public void Dispose()
    {
        http.Dispose();
        handler.Dispose();
    }
}
