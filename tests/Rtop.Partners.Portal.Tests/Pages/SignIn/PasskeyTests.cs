using System.Net;
using AngleSharp.Html.Parser;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.SignIn;

public sealed class PasskeyTests(PortalFixture portals)
{
    const string GetForm = "form[data-passkey=get]";

    [Fact]
    public async Task A_passkey_is_added_and_opens_the_portal_also_while_the_passphrase_is_locked()
    {
        await using var portal = await portals.OpenAsync();
        using var passkey = new SoftPasskey();
        await AddAsync(portal, passkey);
        Assert.Equal(1L, await portal.SqlAsync("select count(*) from audit.entries where act = 'CredentialChanged' and detail = 'passkey-added'"));
        await portal.SqlAsync("update accounts.accounts set lockout_end = now() + interval '10 minutes' where email = 'un.desk@demo.example'");

        using var browser = await portal.BrowserAsync();
        Assert.Equal("/un", (await UseAsync(browser, passkey)).Address);
        Assert.Equal("hwk", await portal.SqlAsync("select method from accounts.sessions order by started_at desc limit 1"));
    }

    [Fact]
    public async Task With_a_passkey_the_passphrase_alone_is_not_enough()
    {
        await using var portal = await portals.OpenAsync();
        using var passkey = new SoftPasskey();
        await AddAsync(portal, passkey);
        using var browser = await portal.BrowserAsync();
        var step = await browser.TryAsync("un.desk@demo.example", RunningPortal.Passphrase);
        Assert.Equal("/sign-in/code", step.Address);
        Assert.NotNull(step.Document.QuerySelector(GetForm));
        Assert.StartsWith("/sign-in", (await browser.GetAsync("/un")).Address, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("the right one")]
    [InlineData("another origin")]
    [InlineData("a subdomain")]
    [InlineData("another relying party")]
    [InlineData("nobody verified")]
    [InlineData("a counter that stands still")]
    [InlineData("another key")]
    [InlineData("a disabled account")]
    [InlineData("not JSON")]
    public async Task Only_the_right_answer_opens(string answer)
    {
        await using var portal = await portals.OpenAsync();
        using var passkey = new SoftPasskey();
        using var other = new SoftPasskey();
        await AddAsync(portal, passkey);
        using (var before = await portal.BrowserAsync()) await UseAsync(before, passkey);
        switch (answer)
        {
            case "another origin": passkey.Origin = "https://evil.example"; break;
            case "a subdomain": passkey.Origin = "http://evil.localhost"; break;
            case "another relying party": passkey.RelyingParty = "evil.example"; break;
            case "nobody verified": passkey.IsUserVerified = false; break;
            case "a counter that stands still": passkey.Counter = 0; break;
            case "a disabled account": await portal.SqlAsync("update accounts.accounts set is_disabled = true where email = 'un.desk@demo.example'"); break;
        }

        using var browser = await portal.BrowserAsync();
        var page = await UseAsync(browser, answer is "another key" ? other : passkey, answer is "not JSON" ? _ => "{" : null);
        if (answer is "the right one")
        {
            Assert.Equal("/un", page.Address);
            return;
        }

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.NotEmpty(page.Errors());
        Assert.Null(browser.Cookies["portal"]);
    }

    [Fact]
    public async Task An_answer_is_taken_once_even_with_the_cookie_restored()
    {
        await using var portal = await portals.OpenAsync();
        using var passkey = new SoftPasskey();
        await AddAsync(portal, passkey);
        using var browser = await portal.BrowserAsync();
        string answered = "", cookie = "";
        var page = await UseAsync(browser, passkey, options =>
        {
            cookie = $"portal-passkey={browser.Cookies["portal-passkey"]!.Value}; portal-form={browser.Cookies["portal-form"]!.Value}";
            return answered = passkey.Get(options);
        });
        Assert.Equal("/un", page.Address);
        // A synchronized passkey has no counter; the portal itself must notice.
        await portal.SqlAsync("""update accounts.passkeys set "Data" = jsonb_set("Data", '{SignCount}', '0')""");

        using var thief = await portal.BrowserAsync();
        using var read = new HttpRequestMessage(HttpMethod.Get, "/sign-in") { Headers = { { "Cookie", cookie } } };
        using var shown = await thief.SendAsync(read);
        var form = new HtmlParser().ParseDocument(await shown.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).QuerySelector(GetForm)!;
        var token = form.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var request = new HttpRequestMessage(HttpMethod.Post, "/sign-in?handler=Passkey")
        {
            Headers = { { "Cookie", cookie } },
            Content = new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("Form.Credential", answered)]),
        };
        using var again = await thief.SendAsync(request);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.StatusCode);
    }

    static async Task AddAsync(RunningPortal portal, SoftPasskey passkey)
    {
        using var browser = await portal.BrowserAsync("un.desk");
        var page = await browser.GetAsync("/account/second-factor");
        var options = await browser.OptionsAsync(page, "form[data-passkey=create]");
        var added = await browser.SubmitAsync(page, "form[data-passkey=create]", new() { ["Form.Name"] = "A telephone", ["Form.Credential"] = passkey.Create(options) });
        Assert.Equal("/account/second-factor/codes", added.Address);
    }

    static async Task<PageAnswer> UseAsync(Browser browser, SoftPasskey passkey, Func<string, string>? answer = null)
    {
        var page = await browser.GetAsync("/sign-in");
        var options = await browser.OptionsAsync(page, GetForm);
        return await browser.SubmitAsync(page, GetForm, new() { ["Form.Credential"] = (answer ?? passkey.Get)(options) });
    }
}
