using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Support;

/// <summary>A page as it came back.</summary>
public sealed record PageAnswer(HttpStatusCode Status, string Address, string Html, HttpResponseMessage Response)
{
    // Read only where somebody looks into it: thousands of answers are only searched for a word.
    readonly Lazy<IHtmlDocument> document = new(() => new HtmlParser().ParseDocument(Html));

    /// <summary>The page as a tree.</summary>
    public IHtmlDocument Document => document.Value;

    /// <summary>The words of the main part, with single spaces.</summary>
    public string Main => string.Join(' ', (Document.QuerySelector("main")?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>A browser without a script: keeps cookies, follows redirects, fills and sends forms as they stand in the page.</summary>
public sealed class Browser : IDisposable
{
    readonly HttpClient http;
    readonly CookieContainer cookies = new();

    public Browser(Uri address, string language)
    {
        http = new(new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = false, Expect100ContinueTimeout = TimeSpan.FromMinutes(1), PooledConnectionLifetime = TimeSpan.FromMinutes(5) }) { BaseAddress = address };
        http.DefaultRequestHeaders.Add("Accept-Language", language);
        http.DefaultRequestHeaders.Add("Accept", "text/html");
    }

    /// <summary>Its cookies.</summary>
    public CookieCollection Cookies => cookies.GetCookies(http.BaseAddress!);

    /// <summary>Puts a cookie in, as somebody who came by its value would.</summary>
    public void Remember(string name, string value) => cookies.Add(http.BaseAddress!, new Cookie(name, value));

    /// <summary>Says what it is, as browsers do.</summary>
    public void CallItself(string agent) => http.DefaultRequestHeaders.Add("User-Agent", agent);

    /// <summary>Says a header with each request, as a proxy or a liar does.</summary>
    public void Says(string header, string value) => http.DefaultRequestHeaders.TryAddWithoutValidation(header, value);

    public async Task<PageAnswer> GetAsync(string path) => await FollowAsync(await http.GetAsync(path));

    /// <summary>One request as it is, without following.</summary>
    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) => http.SendAsync(request);

    /// <summary>Sends a form of a page: its own fields and token, with some filled in (null removes a field); to another address where one is given.</summary>
    public async Task<PageAnswer> SubmitAsync(PageAnswer page, string formSelector, Dictionary<string, string?>? typed = null, string? button = null, string? to = null)
    {
        var form = page.Document.QuerySelector(formSelector) as IHtmlFormElement ?? throw new InvalidOperationException($"No form {formSelector} at {page.Address}: {page.Main}");
        var fields = form.Elements.OfType<IHtmlElement>().SelectMany(Values).ToList();
        foreach (var (name, value) in typed ?? [])
        {
            fields.RemoveAll(field => field.Key == name);
            if (value is not null) fields.Add(KeyValuePair.Create(name, value));
        }

        if (button is not null && form.QuerySelector<IHtmlButtonElement>(button) is { Name: { Length: > 0 } pressed } pressedButton) fields.Add(KeyValuePair.Create(pressed, pressedButton.Value));
        return await PostAsync(to is not null ? to : form.GetAttribute("action") is { Length: > 0 } action ? action : page.Address, fields);
    }

    /// <summary>Posts fields.</summary>
    public async Task<PageAnswer> PostAsync(string path, IEnumerable<KeyValuePair<string, string>> fields)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent(fields) };
        // What is too large is refused unread; whoever sends it all the same may find the door closed before the answer is read.
        request.Headers.ExpectContinue = request.Content.Headers.ContentLength > 1_000_000;
        return await FollowAsync(await http.SendAsync(request));
    }

    public async Task SignInAsync(string email, string passphrase)
    {
        var answer = await SubmitAsync(await GetAsync("/sign-in"), "form:has(input[type=password])", new() { ["Form.Email"] = email, ["Form.Password"] = passphrase });
        Assert.DoesNotContain("/sign-in", answer.Address, StringComparison.Ordinal);
    }

    async Task<PageAnswer> FollowAsync(HttpResponseMessage response)
    {
        for (var hops = 0; response.Headers.Location is { } to && (int)response.StatusCode is >= 300 and < 400 && hops < 10; hops++)
            response = await http.GetAsync(to);
        var html = await response.Content.ReadAsStringAsync();
        return new(response.StatusCode, response.RequestMessage!.RequestUri!.PathAndQuery, html, response);
    }

    static IEnumerable<KeyValuePair<string, string>> Values(IHtmlElement element) => element switch
    {
        IHtmlInputElement { Name: { Length: > 0 } name } input => input.Type is "checkbox" or "radio" ? input.IsChecked ? [KeyValuePair.Create(name, input.Value)] : []
            : input.Type is "submit" or "button" ? [] : [KeyValuePair.Create(name, input.Value)],
        IHtmlTextAreaElement { Name: { Length: > 0 } name } area => [KeyValuePair.Create(name, area.Value)],
        IHtmlSelectElement { Name: { Length: > 0 } name } select => [KeyValuePair.Create(name, select.Value ?? "")],
        _ => [],
    };

    public void Dispose() => http.Dispose();
}
