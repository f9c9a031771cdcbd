using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Tests.Jobs;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.SignIn;

/// <summary>A forgotten passphrase is set anew by a link and a second factor together, and by neither alone.</summary>
public sealed class ResetTests(PortalFixture portals) : IAsyncLifetime
{
    const string Email = "un.desk@demo.example";
    const string Wanted = "several words in a row";

    readonly PortalClock clock = new();
    readonly SmtpSink sink = SmtpSink.Start();
    RunningPortal portal = null!;
    byte[] key = [];
    IReadOnlyList<string> codes = [];

    public async ValueTask InitializeAsync()
    {
        portal = await portals.OpenAsync(adjust: builder => AccountMailPlace.Put(builder, sink, clock));
        using var owner = await portal.BrowserAsync("un.desk");
        (key, codes) = await owner.AddAppAsync(clock);
    }

    [Fact]
    public async Task With_the_link_and_a_code_it_is_set_every_session_ends_and_the_owner_is_told()
    {
        using var elsewhere = await SignInAsync(1);
        using var browser = await portal.BrowserAsync();
        var link = await AskAsync(browser);
        var page = await browser.GetAsync(link!);
        clock.MoveOn(TimeSpan.FromMinutes(1));
        var done = await SendAsync(browser, page, Wanted, SignInTesting.CodeAt(key, clock));

        Assert.Equal("/sign-in?reset=true", done.Address);
        Assert.StartsWith("/sign-in", (await elsewhere.GetAsync("/un")).Address, StringComparison.Ordinal);
        Assert.NotEmpty((await browser.TryAsync(Email, RunningPortal.Passphrase)).Errors());
        Assert.Equal("/sign-in/code", (await browser.TryAsync(Email, Wanted)).Address);
        await portal.LinkAsync(sink);
        Assert.Equal("Your passphrase was set anew", sink.Messages[^1].Subject);
        Assert.Equal((1L, 1L), (await CountAsync("ResetAsked"), await CountAsync("ResetDone")));
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(link!)).Status);
        Assert.Equal(0L, await portal.SqlAsync("select count(*) from accounts.reset_links row where row::text like '%' || $1 || '%'", link!.Split('/')[^1]));
    }

    [Fact]
    public async Task A_recovery_code_or_a_passkey_of_the_account_serves_as_well_and_anothers_passkey_does_not()
    {
        using var browser = await portal.BrowserAsync();
        Assert.Equal("/sign-in?reset=true", (await SendAsync(browser, await browser.GetAsync((await AskAsync(browser))!), Wanted, codes[0])).Address);

        using var own = new SoftPasskey();
        using var others = new SoftPasskey();
        using (var owner = await SignInAsync(1, Wanted)) await owner.AddPasskeyAsync(own);
        using (var other = await portal.BrowserAsync("un.lead")) await other.AddPasskeyAsync(others);
        var page = await browser.GetAsync((await AskAsync(browser))!);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await SendPasskeyAsync(browser, page, others)).Status);
        Assert.Equal("/sign-in?reset=true", (await SendPasskeyAsync(browser, page, own)).Address);
    }

    [Fact]
    public async Task Neither_the_link_alone_nor_a_wrong_code_sets_it_and_wrong_codes_lock()
    {
        using var browser = await portal.BrowserAsync();
        var page = await browser.GetAsync((await AskAsync(browser))!);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await SendAsync(browser, page, Wanted, "")).Status);
        for (var tries = 0; tries < 5; tries++) Assert.Equal(HttpStatusCode.UnprocessableEntity, (await SendAsync(browser, page, Wanted, "000000")).Status);
        clock.MoveOn(TimeSpan.FromMinutes(1));
        // The right one comes too late: a locked account stays locked.
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await SendAsync(browser, page, Wanted, SignInTesting.CodeAt(key, clock))).Status);
        Assert.Equal(0L, await CountAsync("ResetDone"));
    }

    [Fact]
    public async Task A_passphrase_that_cannot_be_used_costs_no_code()
    {
        using var browser = await portal.BrowserAsync();
        var page = await browser.GetAsync((await AskAsync(browser))!);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await SendAsync(browser, page, "short", codes[0])).Status);
        Assert.Equal("/sign-in?reset=true", (await SendAsync(browser, page, Wanted, codes[0])).Address);
    }

    [Fact]
    public async Task Opening_the_link_changes_nothing_and_after_half_an_hour_or_another_passphrase_it_is_void()
    {
        using var browser = await portal.BrowserAsync();
        var link = (await AskAsync(browser))!;
        var before = await portal.SqlAsync("select row::text from accounts.reset_links row");
        for (var scans = 0; scans < 5; scans++)
        {
            Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(link)).Status);
            using var head = new HttpRequestMessage(HttpMethod.Head, link);
            using var answer = await browser.SendAsync(head);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }

        Assert.Equal(before, await portal.SqlAsync("select row::text from accounts.reset_links row"));
        var page = await browser.GetAsync(link);
        clock.MoveOn(TimeSpan.FromMinutes(31));
        Assert.Equal(HttpStatusCode.NotFound, (await SendAsync(browser, page, Wanted, codes[0])).Status);

        clock.MoveOn(TimeSpan.FromMinutes(31));
        var (first, second) = ((await AskAsync(browser))!, (await AskAsync(browser))!);
        await portal.SqlAsync("create table used as select * from accounts.reset_links");
        Assert.Equal("/sign-in?reset=true", (await SendAsync(browser, await browser.GetAsync(second), Wanted, codes[0])).Address);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(first)).Status);
        // Also for who can put its row back as it was.
        await portal.SqlAsync("delete from accounts.reset_links; insert into accounts.reset_links select * from used");
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(second)).Status);
    }

    [Fact]
    public async Task A_link_that_somebody_wrote_or_turned_to_another_opens_nothing()
    {
        using var browser = await portal.BrowserAsync();
        var link = (await AskAsync(browser))!;
        await portal.SqlAsync("update accounts.reset_links set account_id = (select id from accounts.accounts where email = 'un.lead@demo.example'), stamp = (select security_stamp from accounts.accounts where email = 'un.lead@demo.example')");
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(link)).Status);
    }

    [Fact]
    public async Task Known_unknown_disabled_and_changed_accounts_are_answered_in_the_same_words_and_three_mails_an_hour_go_out()
    {
        using var browser = await portal.BrowserAsync();
        await portal.SqlAsync("update accounts.accounts set is_disabled = true where email = 'au.desk@demo.example'");
        var answers = new List<PageAnswer>();
        foreach (var email in (string[])[Email, "nobody@demo.example", "au.desk@demo.example"]) answers.Add(await PostAsync(browser, email));
        Assert.All(answers, answer => Assert.Equal((answers[0].Status, answers[0].Address, answers[0].Main), (answer.Status, answer.Address, answer.Main)));
        for (var more = 0; more < 4; more++) await PostAsync(browser, Email);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => AskInOwnScopeAsync()));
        Assert.Equal(3L, await portal.SqlAsync("select count(*) from accounts.mails"));

        clock.MoveOn(TimeSpan.FromMinutes(61));
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => AskInOwnScopeAsync()));
        Assert.InRange((long)(await portal.SqlAsync("select count(*) from accounts.mails"))!, 4, 6);
    }

    async Task AskInOwnScopeAsync()
    {
        await using var scope = portal.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Resets>().AskAsync(Email, TestDatabase.Ct);
    }

    [Fact]
    public async Task Without_a_second_factor_the_page_says_whom_to_ask_and_sets_nothing()
    {
        using var browser = await portal.BrowserAsync();
        await PostAsync(browser, "un.lead@demo.example");
        var page = await browser.GetAsync((await portal.LinkAsync(sink))!);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Null(page.Document.QuerySelector("main form"));
        var token = (await browser.GetAsync("/sign-in")).Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var forced = await browser.PostAsync(page.Address, [new("__RequestVerificationToken", token), new("Form.Wanted", Wanted), new("Form.Again", Wanted), new("Form.Code", "000000")]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, forced.Status);
        Assert.Equal("/un", (await browser.TryAsync("un.lead@demo.example", RunningPortal.Passphrase)).Address);
    }

    async Task<long> CountAsync(string act) => (long)(await portal.SqlAsync("select count(*) from audit.entries where act = $1", act))!;

    async Task<Browser> SignInAsync(int steps, string passphrase = RunningPortal.Passphrase)
    {
        var browser = await portal.BrowserAsync();
        var home = await browser.SubmitAsync(await browser.TryAsync(Email, passphrase), "form:has(#Form_Code)", new() { ["Form.Code"] = SignInTesting.CodeAt(key, clock, steps) });
        Assert.Equal("/un", home.Address);
        return browser;
    }

    static async Task<PageAnswer> PostAsync(Browser browser, string email) =>
        await browser.SubmitAsync(await browser.GetAsync("/sign-in/forgotten"), "main form", new() { ["Form.Email"] = email });

    async Task<string?> AskAsync(Browser browser)
    {
        Assert.Equal("/sign-in/forgotten?asked=true", (await PostAsync(browser, Email)).Address);
        return await portal.LinkAsync(sink);
    }

    static Task<PageAnswer> SendAsync(Browser browser, PageAnswer page, string wanted, string code) =>
        browser.SubmitAsync(page, "main form", new() { ["Form.Wanted"] = wanted, ["Form.Again"] = wanted, ["Form.Code"] = code });

    static async Task<PageAnswer> SendPasskeyAsync(Browser browser, PageAnswer page, SoftPasskey passkey) =>
        await browser.SubmitAsync(page, "main form", new() { ["Form.Wanted"] = Wanted, ["Form.Again"] = Wanted, ["Form.Credential"] = passkey.Get(await browser.OptionsAsync(page, "main form")) }, to: $"{page.Address}?handler=Passkey");

    public async ValueTask DisposeAsync()
    {
        await portal.DisposeAsync();
        await sink.DisposeAsync();
    }
}
