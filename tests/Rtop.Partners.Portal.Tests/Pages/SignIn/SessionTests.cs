using System.Net;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.SignIn;

public sealed class SessionTests(PortalFixture portals)
{
    [Fact]
    public async Task A_session_ends_after_half_an_hour_without_a_request()
    {
        var clock = new PortalClock();
        await using var portal = await portals.OpenAsync(clock);
        using var browser = await portal.BrowserAsync("un.desk");
        clock.MoveOn(TimeSpan.FromMinutes(29));
        Assert.Equal("/un", (await browser.GetAsync("/un")).Address);
        clock.MoveOn(TimeSpan.FromMinutes(29));
        Assert.Equal("/un", (await browser.GetAsync("/un")).Address);
        clock.MoveOn(TimeSpan.FromMinutes(31));
        Assert.Equal("/sign-in?to=%2Fun", (await browser.GetAsync("/un")).Address);
    }

    [Fact]
    public async Task A_session_ends_after_twelve_hours_however_busy()
    {
        var clock = new PortalClock();
        await using var portal = await portals.OpenAsync(clock);
        using var browser = await portal.BrowserAsync("un.desk");
        for (var passed = 0; passed < 700; passed += 20)
        {
            clock.MoveOn(TimeSpan.FromMinutes(20));
            Assert.Equal("/un", (await browser.GetAsync("/un")).Address);
        }

        clock.MoveOn(TimeSpan.FromMinutes(21));
        Assert.StartsWith("/sign-in", (await browser.GetAsync("/un")).Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_disabled_account_is_out_at_its_next_request()
    {
        await using var portal = await portals.OpenAsync();
        using var browser = await portal.BrowserAsync("un.desk");
        await portal.SqlAsync("update accounts.accounts set is_disabled = true where email = 'un.desk@demo.example'");
        Assert.StartsWith("/sign-in", (await browser.GetAsync("/un")).Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_sign_out_a_restored_cookie_opens_nothing()
    {
        await using var portal = await portals.OpenAsync();
        using var browser = await portal.BrowserAsync("un.desk");
        var handle = browser.Cookies["portal"]!.Value;
        var page = await browser.SubmitAsync(await browser.GetAsync("/sign-out"), "main form");
        Assert.Equal("/sign-in", page.Address);

        using var thief = await portal.BrowserAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/un") { Headers = { { "Cookie", $"portal={handle}" } } };
        using var answer = await thief.SendAsync(request);
        Assert.Equal((HttpStatusCode.Redirect, "/sign-in?to=%2Fun"), (answer.StatusCode, answer.Headers.Location!.OriginalString));
        Assert.Equal(1L, await portal.SqlAsync("select count(*) from audit.entries where act = 'SignedOut'"));
    }

    [Fact]
    public async Task A_made_up_handle_opens_nothing()
    {
        await using var portal = await portals.OpenAsync();
        using var browser = await portal.BrowserAsync();
        foreach (var handle in new[] { "", "1", "un.desk@demo.example", new string('A', 43) })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/un") { Headers = { { "Cookie", $"portal={handle}" } } };
            using var answer = await browser.SendAsync(request);
            Assert.Equal("/sign-in?to=%2Fun", answer.Headers.Location!.OriginalString);
        }
    }

    [Fact]
    public async Task A_page_in_use_notes_the_time_once_a_minute_at_most()
    {
        var clock = new PortalClock();
        await using var portal = await portals.OpenAsync(clock);
        using var browser = await portal.BrowserAsync("un.desk");
        var before = await portal.SqlAsync("select seen_at from accounts.sessions where ended_at is null");
        await browser.GetAsync("/un");
        Assert.Equal(before, await portal.SqlAsync("select seen_at from accounts.sessions where ended_at is null"));
        clock.MoveOn(TimeSpan.FromMinutes(2));
        await browser.GetAsync("/un");
        Assert.NotEqual(before, await portal.SqlAsync("select seen_at from accounts.sessions where ended_at is null"));
    }

    [Fact]
    public async Task On_a_full_disk_whoever_reads_goes_on_reading_and_is_out_when_half_an_hour_was_not_noted()
    {
        var clock = new PortalClock();
        await using var portal = await portals.OpenAsync(clock);
        using var un = await portal.BrowserAsync("un.desk");
        var before = await portal.SqlAsync("select seen_at from accounts.sessions where ended_at is null");
        await portal.SqlAsync("create function accounts.no_room() returns trigger language plpgsql as $$ begin raise exception 'no room' using errcode = 'disk_full'; end $$; create trigger no_room before insert or update on accounts.sessions for each row execute function accounts.no_room()");
        for (var minutes = 0; minutes < 28; minutes += 7)
        {
            clock.MoveOn(TimeSpan.FromMinutes(7));
            Assert.Equal(HttpStatusCode.OK, (await un.GetAsync("/un/assessments")).Status);
        }

        Assert.Equal(before, await portal.SqlAsync("select seen_at from accounts.sessions where ended_at is null"));
        clock.MoveOn(TimeSpan.FromMinutes(3));
        Assert.Equal("/sign-in", (await un.GetAsync("/un/assessments")).Address.Split('?')[0]);
        await portal.SqlAsync("drop trigger no_room on accounts.sessions");
        await un.SignInAsync("un.desk@demo.example", RunningPortal.Passphrase);
        Assert.Equal(HttpStatusCode.OK, (await un.GetAsync("/un/assessments")).Status);
    }
}
