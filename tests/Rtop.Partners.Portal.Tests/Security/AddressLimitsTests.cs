using System.Net;
using System.Runtime.CompilerServices;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Security;

/// <summary>P27: what is asked by whoever knows an address is counted by the address it comes from.</summary>
public sealed class AddressLimitsTests(PortalFixture portals)
{
    [Fact]
    public async Task What_one_address_posts_to_any_page_of_sign_in_is_counted_together_and_what_it_reads_is_not()
    {
        await using var portal = await portals.OpenAsync(new() { ["Demo:Enabled"] = "false" });
        using var browser = await portal.BrowserAsync();
        string[] pages = ["/sign-in", "/sign-in/forgotten", "/sign-in/code"];
        for (var posts = 0; posts < 30; posts++)
        {
            Assert.NotEqual(HttpStatusCode.TooManyRequests, (await AskAsync(browser, HttpMethod.Post, pages[posts % pages.Length])).Status);
            Assert.Equal(HttpStatusCode.OK, (await AskAsync(browser, HttpMethod.Get, "/sign-in")).Status);
        }

        foreach (var page in pages) Assert.Equal((HttpStatusCode.TooManyRequests, "60"), await AskAsync(browser, HttpMethod.Post, page));
        Assert.Equal(HttpStatusCode.OK, (await AskAsync(browser, HttpMethod.Get, "/sign-in")).Status);
        // The other limits count for themselves.
        Assert.Equal(HttpStatusCode.NotFound, (await AskAsync(browser, HttpMethod.Get, $"/feeds/{1:D43}.ics")).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await AskAsync(browser, HttpMethod.Post, BackChannel)).Status);
    }

    [Fact]
    public async Task Who_says_that_sessions_are_over_is_heard_six_hundred_times_a_minute()
    {
        await using var portal = await portals.OpenAsync(new() { ["Demo:Enabled"] = "false" });
        using var browser = await portal.BrowserAsync();
        for (var said = 0; said < 600; said++) Assert.Equal((said, HttpStatusCode.BadRequest), (said, (await AskAsync(browser, HttpMethod.Post, BackChannel)).Status));
        Assert.Equal(HttpStatusCode.TooManyRequests, (await AskAsync(browser, HttpMethod.Post, BackChannel)).Status);
    }

    [Fact]
    public async Task A_portal_that_is_over_is_let_go_by_what_counted_for_it()
    {
        var over = await OverAsync();
        // What it was waiting for ends in its own time.
        for (var looks = 0; looks < 600 && over.IsAlive; looks++)
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
            GC.Collect();
        }

        Assert.False(over.IsAlive, "its services are still held");
    }

    static string BackChannel => $"/sign-in/with/{Guid.Empty}/back-channel";

    [MethodImpl(MethodImplOptions.NoInlining)]
    async Task<WeakReference> OverAsync()
    {
        await using var portal = await portals.OpenAsync();
        using var browser = await portal.BrowserAsync("un.desk");
        return new(portal.Services);
    }

    static async Task<(HttpStatusCode Status, string? RetryAfter)> AskAsync(Browser browser, HttpMethod method, string path)
    {
        using var request = new HttpRequestMessage(method, path);
        if (method == HttpMethod.Post) request.Content = new FormUrlEncodedContent([]);
        using var answer = await browser.SendAsync(request);
        return (answer.StatusCode, answer.Headers.RetryAfter?.ToString());
    }
}
