using System.Net;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Portal.Tests.Jobs;
using Rtop.Partners.Portal.Tests.Pages.SignIn;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Security;

/// <summary>Every way in beside the front door that anybody thought of is tried, and leads nowhere (SECURITY P23).</summary>
public sealed class SideDoorTests(PortalFixture portals) : IAsyncLifetime
{
    const string Owner = "un.desk@demo.example", Other = "un.lead@demo.example", Bare = "au.desk@demo.example";
    const string Wanted = "several words in a row";

    readonly PortalClock clock = new();
    readonly SmtpSink sink = SmtpSink.Start();
    readonly SoftPasskey own = new(), others = new();
    RunningPortal portal = null!, real = null!;
    byte[] key = [], otherKey = [];
    IReadOnlyList<string> codes = [], otherCodes = [];
    int spent;

    public async ValueTask InitializeAsync()
    {
        portal = await portals.OpenAsync(adjust: builder => AccountMailPlace.Put(builder, sink, clock));
        // Where people are real, a passphrase alone opens nothing but the way to a second factor.
        real = await portal.BesideAsync(builder => AccountMailPlace.Put(builder, sink, clock), demo: false);
        using var owner = await portal.BrowserAsync("un.desk");
        (key, codes) = await owner.AddAppAsync(clock);
        await owner.AddPasskeyAsync(own);
        using var other = await portal.BrowserAsync("un.lead");
        (otherKey, otherCodes) = await other.AddAppAsync(clock);
        await other.AddPasskeyAsync(others);
    }

    [Fact]
    public async Task No_side_door_opens()
    {
        (string Door, Func<Task<bool>> Opens)[] doors =
        [
            ("the passphrase alone", PassphraseAloneAsync),
            ("a passkey at another origin", () => LyingAsync(passkey => passkey.Origin = "https://evil.example")),
            ("a passkey at a subdomain", () => LyingAsync(passkey => passkey.Origin = "http://evil.localhost")),
            ("a passkey at another port", () => LyingAsync(passkey => passkey.Origin = "http://localhost:1")),
            ("a passkey for another relying party", () => LyingAsync(passkey => passkey.RelyingParty = "evil.example")),
            ("a passkey that saw nobody", () => LyingAsync(passkey => passkey.IsUserVerified = false)),
            ("a copied passkey whose counter stands still", () => LyingAsync(passkey => passkey.Counter = 0)),
            ("a passkey's answer a second time", ReplayedAnswerAsync),
            ("a code a second time", CodeTwiceAsync),
            ("a code that is 90 seconds old", () => CodeAsync(-3)),
            ("a code of 90 seconds from now", () => CodeAsync(3)),
            ("the app code of another", () => FactorAsync(SignInTesting.CodeAt(otherKey, clock, 1))),
            ("a recovery code of another", () => FactorAsync(otherCodes[9])),
            ("a recovery code a second time", RecoveryTwiceAsync),
            ("one recovery code from two browsers at once", RecoveryAtOnceAsync),
            ("the cookie of the second step by itself", StepCookieAloneAsync),
            ("the cookie of the second step after five minutes", StepCookieLateAsync),
            ("the cookie of another's second step", StepCookieOfAnotherAsync),
            ("a session cookie fixed before sign-in", FixedCookieAsync),
            ("an account disabled between passphrase and code", DisabledBetweenAsync),
            ("a session of a disabled account", DisabledSessionAsync),
            ("a reset link without a factor", () => ResetAsync("")),
            ("a reset link with another's code", () => ResetAsync(SignInTesting.CodeAt(otherKey, clock, 1))),
            ("a reset link with another's recovery code", () => ResetAsync(otherCodes[8])),
            ("a reset link with another's passkey", ResetWithOthersPasskeyAsync),
            ("a reset link a second time", ResetTwiceAsync),
            ("a reset link after half an hour", ResetLateAsync),
            ("a reset link of a disabled account", ResetDisabledAsync),
            ("a reset link of an account without a factor", ResetBareAsync),
            ("confirming with another's passkey", () => ConfirmedAsync(async (browser, asked) => await browser.SubmitAsync(asked, "form[data-passkey=get]", new() { ["Form.Credential"] = others.Get(await browser.OptionsAsync(asked, "form[data-passkey=get]")) }))),
            ("confirming with the passphrase", () => ConfirmedAsync((browser, asked) => browser.ConfirmAsync(asked))),
            ("confirming with a recovery code", () => ConfirmedAsync((browser, asked) => browser.ConfirmAsync(asked, codes[7]))),
            ("confirming by saying so in the address", () => ConfirmedAsync((browser, _) => browser.GetAsync("/welcome-back?confirmed=true&kept=x"))),
            ("a new passkey without confirming", () => ConfirmedAsync((browser, _) => browser.PostAsync("/account/second-factor?handler=Add", []))),
            ("another's passkey made in one's own session", OthersAttestationAsync),
            ("the app key that another was shown", OthersAppKeyAsync),
            ("a new passphrase without the old one", PassphraseWithoutOldAsync),
            ("removing the last factor", RemoveLastAsync),
            ("a session that has yet to enrol, on any page", EnrollingAsync),
            ("a kept form of another", KeptOfAnotherAsync),
            ("a thousand well-known ids as handles and tokens", WellKnownIdsAsync),
        ];
        // Once by the front door, so that its counter stands higher than a copy's.
        Assert.True(await LyingAsync(_ => { }));
        var open = new List<string>();
        foreach (var (door, opens) in doors)
        {
            var isOpen = await opens();
            TestContext.Current.TestOutputHelper!.WriteLine($"{door}: {(isOpen ? "OPEN" : "shut")}");
            if (isOpen) open.Add(door);
            // Failures must not add up to a lock that shuts the next door.
            await portal.SqlAsync("update accounts.accounts set access_failed_count = 0, lockout_end = null");
            clock.MoveOn(TimeSpan.FromMinutes(2));
        }

        Assert.True(open is [], $"Open: {string.Join(", ", open)}");
        Assert.InRange(doors.Length, 25, 100);
        // The front door: what was shut was shut for its own reason.
        Assert.True(await CodeAsync(0));
        Assert.True(await LyingAsync(_ => { }));
    }

    async Task<bool> PassphraseAloneAsync()
    {
        using var browser = await portal.BrowserAsync();
        await browser.TryAsync(Owner, RunningPortal.Passphrase);
        return await IsInAsync(browser);
    }

    async Task<bool> LyingAsync(Action<SoftPasskey> lie)
    {
        var (origin, party, seen, counter) = (own.Origin, own.RelyingParty, own.IsUserVerified, own.Counter);
        lie(own);
        using var browser = await portal.BrowserAsync();
        var page = await browser.GetAsync("/sign-in");
        await browser.SubmitAsync(page, "form[data-passkey=get]", new() { ["Form.Credential"] = own.Get(await browser.OptionsAsync(page, "form[data-passkey=get]")) });
        (own.Origin, own.RelyingParty, own.IsUserVerified, own.Counter) = (origin, party, seen, Math.Max(counter, own.Counter) + 1);
        return await IsInAsync(browser);
    }

    async Task<bool> ReplayedAnswerAsync()
    {
        using var browser = await portal.BrowserAsync();
        var page = await browser.GetAsync("/sign-in");
        var options = await browser.OptionsAsync(page, "form[data-passkey=get]");
        var (asked, answer) = (browser.Cookies["portal-passkey"]!.Value, own.Get(options));
        await browser.SubmitAsync(page, "form[data-passkey=get]", new() { ["Form.Credential"] = answer });
        using var thief = await portal.BrowserAsync();
        var theirs = await thief.GetAsync("/sign-in");
        thief.Remember("portal-passkey", asked);
        await thief.SubmitAsync(theirs, "form[data-passkey=get]", new() { ["Form.Credential"] = answer });
        return await IsInAsync(thief);
    }

    async Task<bool> CodeTwiceAsync()
    {
        var code = SignInTesting.CodeAt(key, clock);
        return await FactorAsync(code) && await FactorAsync(code);
    }

    Task<bool> CodeAsync(int steps) => FactorAsync(SignInTesting.CodeAt(key, clock, steps));

    async Task<bool> FactorAsync(string code)
    {
        using var browser = await portal.BrowserAsync();
        await browser.SubmitAsync(await browser.TryAsync(Owner, RunningPortal.Passphrase), "form:has(#Form_Code)", new() { ["Form.Code"] = code });
        return await IsInAsync(browser);
    }

    async Task<bool> RecoveryTwiceAsync()
    {
        var code = codes[spent++];
        return await FactorAsync(code) && await FactorAsync(code);
    }

    async Task<bool> RecoveryAtOnceAsync()
    {
        var code = codes[spent++];
        var got = (await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => FactorAsync(code)))).Count(isIn => isIn);
        // Those who were too late leave the account as whole as it was.
        await using var scope = portal.Services.CreateAsyncScope();
        Assert.True(await scope.ServiceProvider.GetRequiredService<AccountSeals>().IsWholeAsync(scope.ServiceProvider.GetRequiredService<AccountsDb>(), await AccountAsync(Owner), TestDatabase.Ct));
        return got > 1;
    }

    async Task<bool> StepCookieAloneAsync()
    {
        using var browser = await portal.BrowserAsync();
        Assert.Equal("/sign-in/code", (await browser.TryAsync(Owner, RunningPortal.Passphrase)).Address);
        using var thief = await portal.BrowserAsync();
        thief.Remember("portal-second", browser.Cookies["portal-second"]!.Value);
        thief.Remember("portal", browser.Cookies["portal-second"]!.Value);
        return await IsInAsync(thief);
    }

    async Task<bool> StepCookieLateAsync()
    {
        using var browser = await portal.BrowserAsync();
        var step = await browser.TryAsync(Owner, RunningPortal.Passphrase);
        // The framework's own protection goes by the real clock; the cookie that is checked is one that it made five minutes ago.
        browser.Remember("portal-second", await OldStepCookieAsync());
        await browser.SubmitAsync(step, "form:has(#Form_Code)", new() { ["Form.Code"] = SignInTesting.CodeAt(key, clock) });
        return await IsInAsync(browser);
    }

    async Task<string> OldStepCookieAsync()
    {
        var protector = portal.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("Rtop.Partners.SecondStep.1").ToTimeLimitedDataProtector();
        return protector.Protect((await AccountAsync(Owner)).ToString(), TimeProvider.System.GetUtcNow().AddSeconds(-1));
    }

    async Task<bool> StepCookieOfAnotherAsync()
    {
        using var other = await portal.BrowserAsync();
        await other.TryAsync(Other, RunningPortal.Passphrase);
        using var browser = await portal.BrowserAsync();
        var step = await browser.TryAsync(Owner, RunningPortal.Passphrase);
        browser.Remember("portal-second", other.Cookies["portal-second"]!.Value);
        await browser.SubmitAsync(step, "form:has(#Form_Code)", new() { ["Form.Code"] = SignInTesting.CodeAt(key, clock) });
        return await IsInAsync(browser);
    }

    async Task<bool> FixedCookieAsync()
    {
        var handle = new string('B', 43);
        using var victim = await portal.BrowserAsync();
        victim.Remember("portal", handle);
        await victim.SignInAsync(Bare, RunningPortal.Passphrase);
        using var thief = await portal.BrowserAsync();
        thief.Remember("portal", handle);
        return victim.Cookies["portal"]!.Value == handle || await IsInAsync(thief, "/au");
    }

    async Task<bool> DisabledBetweenAsync()
    {
        using var browser = await portal.BrowserAsync();
        var step = await browser.TryAsync(Owner, RunningPortal.Passphrase);
        await DisableAsync(Owner, true);
        await browser.SubmitAsync(step, "form:has(#Form_Code)", new() { ["Form.Code"] = SignInTesting.CodeAt(key, clock) });
        var isIn = await IsInAsync(browser);
        await DisableAsync(Owner, false);
        return isIn;
    }

    async Task<bool> DisabledSessionAsync()
    {
        using var browser = await portal.BrowserAsync("au.desk");
        await DisableAsync(Bare, true);
        var isIn = await IsInAsync(browser, "/au");
        await DisableAsync(Bare, false);
        return isIn;
    }

    async Task<bool> ResetAsync(string code)
    {
        using var browser = await portal.BrowserAsync();
        return IsSet(await SendResetAsync(browser, await browser.GetAsync(await LinkAsync(browser, Owner)), code));
    }

    async Task<bool> ResetWithOthersPasskeyAsync()
    {
        using var browser = await portal.BrowserAsync();
        var page = await browser.GetAsync(await LinkAsync(browser, Owner));
        return IsSet(await browser.SubmitAsync(page, "main form", new() { ["Form.Wanted"] = Wanted, ["Form.Again"] = Wanted, ["Form.Credential"] = others.Get(await browser.OptionsAsync(page, "main form")) }, to: $"{page.Address}?handler=Passkey"));
    }

    async Task<bool> ResetTwiceAsync()
    {
        using var browser = await portal.BrowserAsync();
        var page = await browser.GetAsync(await LinkAsync(browser, Other));
        var first = await SendResetAsync(browser, page, otherCodes[0], RunningPortal.Passphrase);
        Assert.True(IsSet(first));
        return IsSet(await SendResetAsync(browser, page, otherCodes[1]));
    }

    async Task<bool> ResetLateAsync()
    {
        using var browser = await portal.BrowserAsync();
        var page = await browser.GetAsync(await LinkAsync(browser, Owner));
        clock.MoveOn(TimeSpan.FromMinutes(31));
        return IsSet(await SendResetAsync(browser, page, SignInTesting.CodeAt(key, clock)));
    }

    async Task<bool> ResetDisabledAsync()
    {
        using var browser = await portal.BrowserAsync();
        var page = await browser.GetAsync(await LinkAsync(browser, Owner));
        await DisableAsync(Owner, true);
        var set = IsSet(await SendResetAsync(browser, page, SignInTesting.CodeAt(key, clock)));
        await DisableAsync(Owner, false);
        return set;
    }

    async Task<bool> ResetBareAsync()
    {
        using var browser = await portal.BrowserAsync();
        var link = await LinkAsync(browser, Bare);
        return IsSet(await browser.PostAsync(link, [new("__RequestVerificationToken", await TokenAsync(browser)), new("Form.Wanted", Wanted), new("Form.Again", Wanted), new("Form.Code", "000000")]));
    }

    // Six minutes after signing in: whatever is tried, the page of credentials stays shut.
    async Task<bool> ConfirmedAsync(Func<Browser, PageAnswer, Task<PageAnswer>> attempt)
    {
        using var browser = await SignedInAsync();
        clock.MoveOn(TimeSpan.FromMinutes(6));
        var asked = await browser.GetAsync("/account/second-factor");
        Assert.StartsWith("/account/confirm", asked.Address, StringComparison.Ordinal);
        await attempt(browser, asked);
        return (await browser.GetAsync("/account/second-factor")).Address.StartsWith("/account/second-factor", StringComparison.Ordinal);
    }

    async Task<bool> OthersAttestationAsync()
    {
        using var made = new SoftPasskey();
        using var browser = await SignedInAsync();
        using var other = await portal.BrowserAsync("au.desk");
        var (page, theirs) = (await browser.GetAsync("/account/second-factor"), await other.GetAsync("/account/second-factor"));
        var answer = made.Create(await other.OptionsAsync(theirs, "form[data-passkey=create]"));
        browser.Remember("portal-passkey", other.Cookies["portal-passkey"]!.Value);
        var before = await portal.SqlAsync("select count(*) from accounts.passkeys");
        await browser.SubmitAsync(page, "form[data-passkey=create]", new() { ["Form.Name"] = "x", ["Form.Credential"] = answer });
        return !Equals(before, await portal.SqlAsync("select count(*) from accounts.passkeys"));
    }

    async Task<bool> OthersAppKeyAsync()
    {
        using var browser = await SignedInAsync();
        using var other = await portal.BrowserAsync("au.desk");
        var theirs = await other.GetAsync("/account/second-factor/app");
        var known = theirs.Document.QuerySelector("main code")!.TextContent;
        var before = await portal.SqlAsync("select value from accounts.tokens where name = 'totp' and user_id = (select id from accounts.accounts where email = $1)", Owner);
        await browser.SubmitAsync(await browser.GetAsync("/account/second-factor/app"), "main form",
            new() { ["Form.Wrapped"] = theirs.Document.QuerySelector("input[name='Form.Wrapped']")!.GetAttribute("value"), ["Form.Code"] = SignInTesting.CodeAt(SignInTesting.KeyOf(known), clock) });
        return !Equals(before, await portal.SqlAsync("select value from accounts.tokens where name = 'totp' and user_id = (select id from accounts.accounts where email = $1)", Owner));
    }

    async Task<bool> PassphraseWithoutOldAsync()
    {
        using var browser = await portal.BrowserAsync("au.desk");
        var page = await browser.GetAsync("/account/password");
        foreach (var current in (string?[])[null, "", Wanted]) await browser.SubmitAsync(page, "main form", new() { ["Form.Current"] = current, ["Form.Wanted"] = Wanted, ["Form.Again"] = Wanted });
        using var thief = await portal.BrowserAsync();
        return (await thief.TryAsync(Bare, Wanted)).Errors().Length == 0;
    }

    async Task<bool> RemoveLastAsync()
    {
        using var browser = await SignedInAsync(real);
        var page = await browser.GetAsync("/account/second-factor");
        await browser.SubmitAsync(page, "form[action$='=Remove']");
        page = await browser.GetAsync("/account/second-factor");
        if (page.Document.QuerySelector("form[action$=RemoveApp]") is not null) await browser.SubmitAsync(page, "form[action$=RemoveApp]");
        var left = (bool)(await portal.SqlAsync("select two_factor_enabled or exists (select from accounts.passkeys p where p.user_id = a.id) from accounts.accounts a where email = $1", Owner))!;
        // The passkey is gone for what follows; a new one stands in.
        await browser.AddPasskeyAsync(own);
        return !left;
    }

    async Task<bool> EnrollingAsync()
    {
        using var browser = await real.BrowserAsync();
        await browser.TryAsync(Bare, RunningPortal.Passphrase);
        foreach (var path in (string[])["/au", "/au/assessments", "/au/engagements", "/au/reminders", "/au/notices", "/account", "/account/password", "/account/alarms", "/account/second-factor/../../au", "/au/account/second-factor", "/welcome-back?kept=x", "/", "/welcome", "/AU", "/account/second-factor/codes"])
        {
            var page = await browser.GetAsync(path);
            if (page.Status is HttpStatusCode.OK && !page.Address.StartsWith("/account/second-factor", StringComparison.Ordinal)) return true;
        }

        return false;
    }

    async Task<bool> KeptOfAnotherAsync()
    {
        using var owner = await SignedInAsync();
        var page = await owner.GetAsync("/un/warnings");
        clock.MoveOn(TimeSpan.FromMinutes(6));
        var ticket = (await owner.SubmitAsync(page, "form[action*='handler=Csv']")).Document.QuerySelector("input[name=Kept]")!.GetAttribute("value")!;
        using var thief = await portal.BrowserAsync("au.desk");
        return (await thief.GetAsync($"/welcome-back?kept={ticket}")).Status is HttpStatusCode.OK;
    }

    async Task<bool> WellKnownIdsAsync()
    {
        var ids = (string[])(await portal.SqlAsync("""
            select array_agg(id) from (
              select id::text from accounts.accounts union all select id::text from accounts.sessions union all select encode(token_hash, 'hex') from accounts.sessions union all select encode(token_hash, 'base64') from accounts.sessions
              union all select id::text from portal.officers union all select id::text from portal.assessments union all select security_stamp from accounts.accounts union all select encode(token_hash, 'hex') from accounts.reset_links
              union all select email from accounts.accounts union all select md5(n::text) from generate_series(1, 900) n) known
            """))!;
        Assert.True(ids.Length >= 1000, $"{ids.Length} ids");
        foreach (var (at, id) in ids.Index())
        {
            var handle = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(id.PadRight(40))).Replace('+', '-').Replace('/', '_')[..43];
            using var browser = await portal.BrowserAsync();
            browser.Remember("portal", handle);
            if (await IsInAsync(browser)) return true;
            var token = Uri.EscapeDataString(id);
            var path = (at % 3) switch { 0 => $"/sign-in/reset/{token}", 1 => $"/feeds/{token}.ics", _ => $"/first-operator/{token}" };
            if ((await browser.GetAsync(path)).Status is HttpStatusCode.OK) return true;
        }

        return false;
    }

    async Task<Browser> SignedInAsync(RunningPortal? at = null)
    {
        clock.MoveOn(TimeSpan.FromMinutes(1));
        var browser = await (at ?? portal).BrowserAsync();
        var home = await browser.SubmitAsync(await browser.TryAsync(Owner, RunningPortal.Passphrase), "form:has(#Form_Code)", new() { ["Form.Code"] = SignInTesting.CodeAt(key, clock) });
        Assert.Equal("/un", home.Address);
        return browser;
    }

    async Task<string> LinkAsync(Browser browser, string email)
    {
        await browser.SubmitAsync(await browser.GetAsync("/sign-in/forgotten"), "main form", new() { ["Form.Email"] = email });
        // Three an hour: the next door has an hour of its own.
        var link = (await portal.LinkAsync(sink))!;
        await portal.SqlAsync("delete from accounts.reset_links where made_at < $1", clock.GetUtcNow().AddMinutes(-1));
        return link;
    }

    static Task<PageAnswer> SendResetAsync(Browser browser, PageAnswer page, string code, string wanted = Wanted) =>
        browser.SubmitAsync(page, "main form", new() { ["Form.Wanted"] = wanted, ["Form.Again"] = wanted, ["Form.Code"] = code });

    static bool IsSet(PageAnswer answer) => answer.Address == "/sign-in?reset=true";

    static async Task<string> TokenAsync(Browser browser) => (await browser.GetAsync("/sign-in")).Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

    async Task<Guid> AccountAsync(string email) => (Guid)(await portal.SqlAsync("select id from accounts.accounts where email = $1", email))!;

    // As an operator's page does it, with the seal.
    async Task DisableAsync(string email, bool disabled)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var account = (await users.FindByEmailAsync(email))!;
        account.IsDisabled = disabled;
        Assert.True((await users.UpdateAsync(account)).Succeeded);
    }

    static async Task<bool> IsInAsync(Browser browser, string path = "/un") => await browser.GetAsync(path) is { Status: HttpStatusCode.OK } page && page.Address == path;

    public async ValueTask DisposeAsync()
    {
        await real.DisposeAsync();
        await portal.DisposeAsync();
        await sink.DisposeAsync();
        own.Dispose();
        others.Dispose();
    }
}
