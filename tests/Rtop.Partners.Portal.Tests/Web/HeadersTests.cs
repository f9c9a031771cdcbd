using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Web;

/// <summary>Every kind of answer carries what keeps a browser from being turned against its owner (SECURITY P28), as people meet it: over https, behind a proxy.</summary>
public sealed class HeadersTests(PortalFixture portals)
{
    [Fact]
    public async Task Every_kind_of_answer_is_hardened()
    {
        await using var portal = await OpenAsync();
        using var nobody = new Visitor(portal.Address);
        using var desk = await Visitor.SignedInAsync(portal.Address, "un.desk");
        using var admin = await Visitor.SignedInAsync(portal.Address, "admin.osce");
        using var plans = await Visitor.SignedInAsync(portal.Address, "un.prog");
        var file = await portal.SqlAsync("select id from portal.assessments where number = 7");
        using var made = await plans.SubmitAsync("/un/calendar", "#make-feed", new() { ["Form.View"] = "Milestones" });
        var feed = new Uri(new HtmlParser().ParseDocument(await made.Content.ReadAsStringAsync(TestDatabase.Ct)).QuerySelector(".notice code")!.TextContent).AbsolutePath;

        (string Kind, HttpStatusCode Status, Func<Task<HttpResponseMessage>> Ask)[] kinds =
        [
            ("a page for all", HttpStatusCode.OK, () => nobody.GetAsync("/sign-in")),
            ("a page for one", HttpStatusCode.OK, () => desk.GetAsync($"/un/assessments/{file}")),
            ("a compressed page", HttpStatusCode.OK, () => nobody.GetAsync("/sign-in", ("Accept-Encoding", "br"))),
            ("a page's headers", HttpStatusCode.OK, () => desk.SendAsync(HttpMethod.Head, "/un")),
            ("a redirect to the home", HttpStatusCode.Redirect, () => nobody.GetAsync("/")),
            ("a redirect to sign-in", HttpStatusCode.Redirect, () => nobody.GetAsync("/un/assessments")),
            ("sign-in asked by a script", HttpStatusCode.Unauthorized, () => nobody.GetAsync("/un/assessments", ("HX-Request", "true"))),
            ("a form without its token", HttpStatusCode.BadRequest, () => desk.SendAsync(HttpMethod.Post, $"/un/assessments/{file}", new() { ["Form.Text"] = "x" })),
            ("a wrong host", HttpStatusCode.BadRequest, () => nobody.GetAsync("/sign-in", ("Host", "evil.example"))),
            ("no right", HttpStatusCode.Forbidden, () => admin.GetAsync("/osce/assessments")),
            ("not there", HttpStatusCode.NotFound, () => desk.GetAsync("/un/nothing")),
            ("not theirs", HttpStatusCode.NotFound, () => desk.GetAsync("/osce")),
            ("not there, for nobody", HttpStatusCode.Redirect, () => nobody.GetAsync("/dist/nothing.js")),
            ("a wrong method", HttpStatusCode.Redirect, () => nobody.SendAsync(HttpMethod.Delete, "/dist/site.css")),
            ("a trace", HttpStatusCode.NotFound, () => nobody.SendAsync(HttpMethod.Trace, "/sign-in")),
            ("too large", HttpStatusCode.RequestEntityTooLarge, () => nobody.SendAsync(HttpMethod.Post, "/sign-in", new() { ["Form.Email"] = new('x', 2_500_000) })),
            ("typed wrong", HttpStatusCode.UnprocessableEntity, () => nobody.SubmitAsync("/sign-in", "form:has([type=password])", new() { ["Form.Email"] = "x" })),
            ("a file of one's own", HttpStatusCode.OK, () => desk.SubmitAsync("/account/known", "main form", [])),
            ("a feed", HttpStatusCode.OK, () => nobody.GetAsync(feed)),
            ("a feed that is none", HttpStatusCode.NotFound, () => nobody.GetAsync("/feeds/nothing.ics")),
            ("alive", HttpStatusCode.OK, () => nobody.GetAsync("/health/live")),
            ("ready", HttpStatusCode.OK, () => nobody.GetAsync("/health/ready")),
            ("a style sheet", HttpStatusCode.OK, () => nobody.GetAsync("/dist/site.css")),
            ("part of a script", HttpStatusCode.PartialContent, () => nobody.GetAsync("/dist/site.js", ("Range", "bytes=0-9"))),
            ("a picture", HttpStatusCode.OK, () => nobody.GetAsync("/favicon.svg")),
            ("the language", HttpStatusCode.Redirect, () => nobody.SubmitAsync("/sign-in", "form[action^='/language']", new() { ["language"] = "fr" })),
            ("signing out", HttpStatusCode.Redirect, () => plans.SubmitAsync("/sign-out", "main form", [])),
        ];
        List<(string Kind, HttpStatusCode Status)> answers = [];
        foreach (var (kind, _, ask) in kinds)
        {
            using var answer = await ask();
            answers.Add((kind, answer.StatusCode));
            AssertHardened(kind, answer, mayBeKept: kind is "a style sheet" or "part of a script");
            if (kind is "signing out") Assert.Equal("\"cache\", \"storage\"", string.Join(' ', answer.Headers.GetValues("Clear-Site-Data")));
        }

        Assert.Equal(string.Join('\n', kinds.Select(kind => (kind.Kind, kind.Status))), string.Join('\n', answers));

        await portal.SqlAsync("alter table portal.assessments rename to gone");
        using (var broken = await desk.GetAsync("/un/assessments"))
        {
            Assert.Equal(HttpStatusCode.InternalServerError, broken.StatusCode);
            AssertHardened("a fault", broken, mayBeKept: false);
            Assert.DoesNotContain("gone", await broken.Content.ReadAsStringAsync(TestDatabase.Ct), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Who_is_told_to_wait_is_told_it_with_the_same_headers()
    {
        await using var portal = await OpenAsync(demo: false);
        using var nobody = new Visitor(portal.Address);
        for (var tries = 0; tries < 100; tries++)
        {
            using var answer = await nobody.SendAsync(HttpMethod.Post, "/sign-in", []);
            AssertHardened($"try {tries}", answer, mayBeKept: false);
            if (answer.StatusCode is HttpStatusCode.TooManyRequests) return;
        }

        Assert.Fail("Nobody was told to wait.");
    }

    [Fact]
    public async Task What_cannot_be_read_as_a_request_is_answered_with_nothing_at_all()
    {
        await using var portal = await OpenAsync();
        foreach (var bytes in (string[])["NONSENSE\r\n\r\n", $"GET /{new string('a', 9000)} HTTP/1.1\r\nHost: localhost\r\n\r\n", $"GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: {new string('a', 40_000)}\r\n\r\n"])
            Assert.EndsWith("\r\n\r\n", await Raw.AskAsync(portal.Address, bytes), StringComparison.Ordinal);
    }

    Task<RunningPortal> OpenAsync(bool demo = true) =>
        portals.OpenAsync(new() { ["Portal:BaseUrl"] = "https://localhost", ["Portal:Proxies"] = "127.0.0.1", ["Demo:Enabled"] = demo ? "true" : "false" });

    static void AssertHardened(string kind, HttpResponseMessage answer, bool mayBeKept)
    {
        string Header(string name) => answer.Headers.TryGetValues(name, out var values) || answer.Content.Headers.TryGetValues(name, out values) ? string.Join(", ", values) : "";
        void Has(string name, string value) => Assert.Equal((kind, name, value), (kind, name, Header(name)));
        Has("X-Content-Type-Options", "nosniff");
        Has("Referrer-Policy", "no-referrer");
        Has("Cross-Origin-Opener-Policy", "same-origin");
        Has("Cross-Origin-Resource-Policy", "same-origin");
        Has("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        Has("X-Frame-Options", "DENY");
        Has("Server", "");
        Has("X-Powered-By", "");
        if (!mayBeKept) Has("Cache-Control", "no-store");
        var policy = Header("Content-Security-Policy").Split("; ");
        Assert.All((string[])["default-src 'none'", "script-src 'self'", "style-src 'self'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'"], part => Assert.Contains(part, policy));
        Assert.DoesNotContain("unsafe", string.Concat(policy), StringComparison.Ordinal);
        foreach (var cookie in answer.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
        {
            Assert.True(cookie.StartsWith("__Host-", StringComparison.Ordinal) || cookie.StartsWith("language=", StringComparison.Ordinal) || cookie.StartsWith("__Secure-portal-once=", StringComparison.Ordinal), cookie);
            Assert.Contains("secure", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Matches("(?i)samesite=(lax|strict)", cookie);
            Assert.Contains("path=/", cookie, StringComparison.OrdinalIgnoreCase);
        }
    }

    /// <summary>A browser over https, whose proxy hands on what it asks: with cookies that a client of plain http would not send.</summary>
    sealed class Visitor(Uri portal) : IDisposable
    {
        readonly HttpClient http = new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false, Expect100ContinueTimeout = TimeSpan.FromMinutes(1) }) { BaseAddress = portal };
        readonly Dictionary<string, string> cookies = [];

        public static async Task<Visitor> SignedInAsync(Uri portal, string account)
        {
            var visitor = new Visitor(portal);
            using var answer = await visitor.SubmitAsync("/sign-in", "form:has([type=password])", new() { ["Form.Email"] = $"{account}@demo.example", ["Form.Password"] = RunningPortal.Passphrase });
            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
            Assert.Contains("__Host-portal", visitor.cookies.Keys);
            return visitor;
        }

        public Task<HttpResponseMessage> GetAsync(string path, params (string Name, string Value)[] headers) => SendAsync(HttpMethod.Get, path, null, headers);

        public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, Dictionary<string, string>? fields = null, params (string Name, string Value)[] headers)
        {
            using var request = new HttpRequestMessage(method, path) { Content = fields is null ? null : new FormUrlEncodedContent(fields) };
            request.Headers.Add("X-Forwarded-Proto", "https");
            request.Headers.Add("X-Forwarded-For", "203.0.113.9");
            if (cookies.Count > 0) request.Headers.Add("Cookie", string.Join("; ", cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
            foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
            // What is too large is refused unread; whoever sends it all the same may find the door closed before the answer is read.
            request.Headers.ExpectContinue = request.Content?.Headers.ContentLength > 1_000_000;
            var answer = await http.SendAsync(request, TestDatabase.Ct);
            foreach (var cookie in answer.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
                cookies[cookie.Split('=')[0]] = cookie.Split('=', 2)[1].Split(';')[0];
            return answer;
        }

        public async Task<HttpResponseMessage> SubmitAsync(string page, string form, Dictionary<string, string> typed)
        {
            using var shown = await GetAsync(page);
            var found = (IHtmlFormElement)new HtmlParser().ParseDocument(await shown.Content.ReadAsStringAsync(TestDatabase.Ct)).QuerySelector(form)!;
            var fields = found.QuerySelectorAll("input[name]").OfType<IHtmlInputElement>().ToDictionary(input => input.Name!, input => input.Value);
            foreach (var select in found.QuerySelectorAll("select[name]").OfType<IHtmlSelectElement>()) fields[select.Name!] = select.Value ?? "";
            foreach (var (name, value) in typed) fields[name] = value;
            return await SendAsync(HttpMethod.Post, found.GetAttribute("action") is { Length: > 0 } action ? action : page, fields);
        }

        public void Dispose() => http.Dispose();
    }
}
