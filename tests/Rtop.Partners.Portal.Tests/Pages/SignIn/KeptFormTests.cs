using System.Net;
using AngleSharp.Html.Dom;
using Npgsql;
using Rtop.Partners.Portal.Tests.Pages.People;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.SignIn;

public sealed class KeptFormTests(PortalFixture portals)
{
    const string Typed = "First line, \"quoted\" <b>\r\nسطر ثانٍ";

    [Fact]
    public async Task What_was_typed_when_the_session_ended_comes_back_and_is_saved()
    {
        var clock = new PortalClock();
        await using var portal = await portals.OpenAsync(clock);
        using var browser = await portal.BrowserAsync("un.desk");
        var signIn = await SendTooLateAsync(browser, clock);
        Assert.StartsWith("/sign-in?kept=", signIn.Address, StringComparison.Ordinal);
        Assert.Equal(0L, await portal.SqlAsync("select count(*) from portal.assessments where title = 'Typed too late'"));

        var back = await browser.SubmitAsync(signIn, SignInTesting.Form, new() { ["Form.Email"] = "un.desk@demo.example", ["Form.Password"] = RunningPortal.Passphrase });
        Assert.StartsWith("/welcome-back", back.Address, StringComparison.Ordinal);
        Assert.Contains(back.Document.QuerySelectorAll("main textarea").Cast<IHtmlTextAreaElement>(), shown => shown.Value.ReplaceLineEndings("\n") == Typed.ReplaceLineEndings("\n"));
        Assert.Empty(back.Document.QuerySelectorAll("main b"));

        var saved = await browser.SubmitAsync(back, "main form[action='/un/assessments/new']");
        Assert.Equal(HttpStatusCode.OK, saved.Status);
        Assert.Equal(Typed.ReplaceLineEndings("\n"), ((string)(await portal.SqlAsync("select situation from portal.assessments where title = 'Typed too late'"))!).ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Nobody_else_gets_it_and_the_database_cannot_read_it()
    {
        var clock = new PortalClock();
        await using var portal = await portals.OpenAsync(clock);
        using var browser = await portal.BrowserAsync("un.desk");
        var signIn = await SendTooLateAsync(browser, clock);
        var ticket = signIn.Document.QuerySelector("input[name=Kept]")!.GetAttribute("value");

        using var other = await portal.BrowserAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await other.TryAsync("au.desk@demo.example", RunningPortal.Passphrase, $"?kept={ticket}")).Status);
        var row = (string)(await portal.SqlAsync("select encode(payload, 'escape') || encode(ticket_hash, 'escape') from accounts.kept_forms"))!;
        Assert.DoesNotContain("Typed too late", row, StringComparison.Ordinal);
        Assert.DoesNotContain(ticket!, row, StringComparison.Ordinal);

        clock.MoveOn(TimeSpan.FromHours(13));
        Assert.Equal(HttpStatusCode.NotFound, (await browser.TryAsync("un.desk@demo.example", RunningPortal.Passphrase, $"?kept={ticket}")).Status);
    }

    [Fact]
    public async Task It_can_be_dropped()
    {
        var clock = new PortalClock();
        await using var portal = await portals.OpenAsync(clock);
        using var browser = await portal.BrowserAsync("un.desk");
        var signIn = await SendTooLateAsync(browser, clock);
        var back = await browser.SubmitAsync(signIn, SignInTesting.Form, new() { ["Form.Email"] = "un.desk@demo.example", ["Form.Password"] = RunningPortal.Passphrase });
        Assert.Equal("/un", (await browser.SubmitAsync(back, "main form[action='/welcome-back']")).Address);
        Assert.Equal(0L, await portal.SqlAsync("select count(*) from accounts.kept_forms"));
    }

    [Fact]
    public async Task Who_clears_up_at_the_same_moment_as_somebody_else_loses_nothing_that_was_typed()
    {
        var clock = new PortalClock();
        await using var portal = await portals.OpenAsync(clock);
        using (var before = await portal.BrowserAsync("osce.desk")) await SendTooLateAsync(before, clock, "osce");
        // What that one typed is over by now: whoever is next to have something kept clears it away, and so does somebody else who is a little faster.
        clock.MoveOn(TimeSpan.FromHours(13));
        using var browser = await portal.BrowserAsync("un.desk");
        var page = await browser.GetAsync("/un/assessments/new");
        clock.MoveOn(TimeSpan.FromMinutes(31));
        await using var faster = new NpgsqlConnection(portal.Superuser);
        await faster.OpenAsync(TestDatabase.Ct);
        await using var transaction = await faster.BeginTransactionAsync(TestDatabase.Ct);
        await using (var command = new NpgsqlCommand("delete from accounts.kept_forms", faster)) Assert.Equal(1, await command.ExecuteNonQueryAsync(TestDatabase.Ct));
        var sending = browser.SubmitAsync(page, "main form", new() { ["Form.Title"] = "Typed too late" });
        await portal.WaitsAsync(sending);
        Assert.False(sending.IsCompleted, "nothing was cleared away");
        await transaction.CommitAsync(TestDatabase.Ct);
        Assert.StartsWith("/sign-in?kept=", (await sending).Address, StringComparison.Ordinal);
        Assert.Equal(1L, await portal.SqlAsync("select count(*) from accounts.kept_forms"));
    }

    [Fact]
    public async Task A_stranger_keeps_nothing_in_the_database()
    {
        await using var portal = await portals.OpenAsync();
        using var browser = await portal.BrowserAsync();
        Assert.Equal("/sign-in?to=%2Fun%2Fassessments%2Fnew", (await browser.PostAsync("/un/assessments/new", [new("Form.Title", "x")])).Address);
        Assert.Equal(0L, await portal.SqlAsync("select count(*) from accounts.kept_forms"));
    }

    [Fact]
    public async Task A_script_is_told_that_nobody_is_signed_in_and_the_page_stays()
    {
        await using var portal = await portals.OpenAsync();
        using var browser = await portal.BrowserAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/un/assessments/new") { Headers = { { "HX-Request", "true" } }, Content = new FormUrlEncodedContent([new("Form.Title", "x")]) };
        using var answer = await browser.SendAsync(request);
        Assert.Equal((HttpStatusCode.Unauthorized, null), (answer.StatusCode, answer.Headers.Location));
    }

    static async Task<PageAnswer> SendTooLateAsync(Browser browser, PortalClock clock, string workspace = "un")
    {
        var page = await browser.GetAsync($"/{workspace}/assessments/new");
        clock.MoveOn(TimeSpan.FromMinutes(31));
        var due = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime).AddDays(20);
        var framework = page.Document.QuerySelectorAll("#Form_Framework option").Select(option => option.GetAttribute("value")).Last(value => value is { Length: > 0 });
        return await browser.SubmitAsync(page, "main form", new()
        {
            ["Form.Title"] = "Typed too late",
            ["Form.Situation"] = Typed,
            ["Form.Countries"] = "NGA",
            ["Form.Crimes"] = "Genocide",
            ["Form.ConflictStatus"] = "BelowThreshold",
            ["Form.Label"] = "Restricted",
            ["Form.Framework"] = framework,
            ["Form.DueOn"] = due.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        });
    }
}
