using System.Net;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.SignIn;

public sealed class SecondStepTests(PortalFixture portals)
{
    const string Email = "un.desk@demo.example";

    [Fact]
    public async Task A_code_opens_once_and_the_next_one_again()
    {
        var clock = new PortalClock();
        await using var portal = await portals.OpenAsync(clock);
        using var owner = await portal.BrowserAsync("un.desk");
        var (key, _) = await owner.AddAppAsync(clock);

        using var browser = await portal.BrowserAsync();
        var step = await browser.TryAsync(Email, RunningPortal.Passphrase, "?to=/un/reminders");
        Assert.Equal("/sign-in/code?to=%2Fun%2Freminders", step.Address);
        // It proved the app a moment ago.
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await SendAsync(browser, step, SignInTesting.CodeAt(key, clock))).Status);
        Assert.Equal("/un/reminders", (await SendAsync(browser, step, SignInTesting.CodeAt(key, clock, 1))).Address);
        Assert.Equal("mfa", await portal.SqlAsync("select method from accounts.sessions order by started_at desc limit 1"));

        using var other = await portal.BrowserAsync();
        var again = await other.TryAsync(Email, RunningPortal.Passphrase);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await SendAsync(other, again, SignInTesting.CodeAt(key, clock, 1))).Status);
        clock.MoveOn(TimeSpan.FromSeconds(90));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await SendAsync(other, again, SignInTesting.CodeAt(key, clock, -3))).Status);
        Assert.Equal("/un", (await SendAsync(other, again, SignInTesting.CodeAt(key, clock))).Address);
    }

    [Fact]
    public async Task A_recovery_code_opens_once_however_it_is_typed()
    {
        var clock = new PortalClock();
        await using var portal = await portals.OpenAsync(clock);
        using var owner = await portal.BrowserAsync("un.desk");
        var (_, codes) = await owner.AddAppAsync(clock);
        Assert.Equal(10, codes.Distinct().Count());

        using var browser = await portal.BrowserAsync();
        var typed = codes[3].Replace(" ", "-", StringComparison.Ordinal);
        Assert.Equal("/un", (await SendAsync(browser, await browser.TryAsync(Email, RunningPortal.Passphrase), $" {typed} ")).Address);
        using var other = await portal.BrowserAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await SendAsync(other, await other.TryAsync(Email, RunningPortal.Passphrase), typed)).Status);

        var rows = (string)(await portal.SqlAsync("select string_agg(value, ' ') from accounts.tokens"))!;
        Assert.DoesNotContain(codes[5].Replace(" ", "", StringComparison.Ordinal), rows, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_right_passphrase_buys_no_new_guesses_at_the_code()
    {
        var clock = new PortalClock();
        await using var portal = await portals.OpenAsync(clock);
        using var owner = await portal.BrowserAsync("un.desk");
        await owner.AddAppAsync(clock);
        using var browser = await portal.BrowserAsync();
        for (var tries = 0; tries < 5; tries++) await SendAsync(browser, await browser.TryAsync(Email, RunningPortal.Passphrase), "no code");
        Assert.True((bool)(await portal.SqlAsync("select lockout_end > now() from accounts.accounts where email = $1", Email))!);
        Assert.NotEmpty((await browser.TryAsync(Email, RunningPortal.Passphrase)).Errors());
    }

    [Fact]
    public async Task Codes_guessed_all_at_once_meet_the_lock_too()
    {
        var clock = new PortalClock();
        await using var portal = await portals.OpenAsync(clock);
        using var owner = await portal.BrowserAsync("un.desk");
        var (key, _) = await owner.AddAppAsync(clock);
        using var browser = await portal.BrowserAsync();
        var step = await browser.TryAsync(Email, RunningPortal.Passphrase);
        var guesses = await Task.WhenAll(Enumerable.Range(0, 12).Select(guess => SendAsync(browser, step, $"wrong {guess}")));
        // A guess that was not looked at counts for nothing.
        Assert.All(guesses, guess => Assert.Equal(HttpStatusCode.UnprocessableEntity, guess.Status));
        Assert.True((bool)(await portal.SqlAsync("select lockout_end > now() from accounts.accounts where email = $1", Email))!);
        // Locking begins the count anew; of two that are looked at together one may come after the fifth, the other six must not.
        Assert.InRange((int)(await portal.SqlAsync("select access_failed_count from accounts.accounts where email = $1", Email))!, 0, 1);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await SendAsync(browser, step, SignInTesting.CodeAt(key, clock, 1))).Status);
    }

    [Fact]
    public async Task Without_a_right_passphrase_there_is_no_second_step()
    {
        await using var portal = await portals.OpenAsync();
        using var browser = await portal.BrowserAsync();
        Assert.Equal("/sign-in", (await browser.GetAsync("/sign-in/code")).Address);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/sign-in/code") { Headers = { { "Cookie", "portal-second=made-up" } } };
        using var answer = await browser.SendAsync(request);
        Assert.Equal("/sign-in", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Outside_the_demonstration_a_passphrase_opens_nothing_but_the_way_to_a_second_factor()
    {
        var clock = new PortalClock();
        await using var portal = await portals.OpenAsync(clock, demo: false);
        using var browser = await portal.BrowserAsync();
        Assert.Equal("/account/second-factor", (await browser.TryAsync(Email, RunningPortal.Passphrase, "?to=/un/assessments")).Address);
        foreach (var path in new[] { "/", "/un", "/un/assessments", "/account", "/account/password", "/welcome" })
            Assert.Equal("/account/second-factor", (await browser.GetAsync(path)).Address);

        await browser.AddAppAsync(clock);
        Assert.Equal("/un/assessments", (await browser.GetAsync("/un/assessments")).Address);
        var refused = await browser.SubmitAsync(await browser.GetAsync("/account/second-factor"), "form[action$=RemoveApp]");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(true, await portal.SqlAsync("select two_factor_enabled from accounts.accounts where email = $1", Email));
    }

    static Task<PageAnswer> SendAsync(Browser browser, PageAnswer step, string code) => browser.SubmitAsync(step, "form:has(#Form_Code)", new() { ["Form.Code"] = code });
}
