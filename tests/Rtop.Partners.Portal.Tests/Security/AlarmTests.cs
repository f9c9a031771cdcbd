using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Portal.Tests.Jobs;
using Rtop.Partners.Portal.Tests.Pages.SignIn;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;
using AccountAlarms = Rtop.Partners.Portal.Security.Alarms;

namespace Rtop.Partners.Portal.Tests.Security;

/// <summary>What looks unusual is told to the owner, who answers it.</summary>
public sealed class AlarmTests(PortalFixture portals)
{
    const string Email = "un.desk@demo.example";

    readonly PortalClock clock = new();

    [Fact]
    public async Task Much_reading_raises_one_alarm_with_a_mail_and_slows_down()
    {
        await using var sink = SmtpSink.Start();
        await using var portal = await OpenAsync(sink, new() { ["Alarms:Objects"] = "2", ["Alarms:SlowDownSeconds"] = "1" });
        using var browser = await portal.BrowserAsync("un.desk");
        var files = (Guid[])(await portal.SqlAsync("select array_agg(id) from (select a.id from portal.assessments a where a.originator = 'un' order by a.number limit 3) few"))!;
        for (var again = 0; again < 8; again++) await browser.GetAsync($"/un/assessments/{files[0]}");
        foreach (var file in files[..2]) await browser.GetAsync($"/un/assessments/{file}");
        Assert.Equal(0L, await CountAsync(portal));

        await browser.GetAsync($"/un/assessments/{files[2]}");
        Assert.Equal(1L, await CountAsync(portal));
        var since = TimeProvider.System.GetTimestamp();
        await Task.WhenAll(browser.GetAsync("/un/assessments"), browser.GetAsync("/un/assessments"));
        Assert.True(TimeProvider.System.GetElapsedTime(since) >= TimeSpan.FromSeconds(2));
        Assert.Equal(1L, await CountAsync(portal));
        using (var colleague = await portal.BrowserAsync("un.lead"))
        {
            await colleague.GetAsync($"/un/assessments/{files[0]}");
            Assert.Null((await colleague.GetAsync("/un")).Document.QuerySelector("main a[href='/account/alarms']"));
        }

        Assert.NotNull((await browser.GetAsync("/un")).Document.QuerySelector("main a[href='/account/alarms']"));
        await portal.LinkAsync(sink);
        Assert.Equal(Email, Assert.Single(Assert.Single(sink.Messages).Recipients));
        Assert.DoesNotContain(files[0].ToString(), (string)(await portal.SqlAsync("select string_agg(row::text, ' ') from accounts.risk_alarms row"))!, StringComparison.Ordinal);
        // Ten minutes later all is as usual.
        clock.MoveOn(TimeSpan.FromMinutes(11));
        await browser.GetAsync("/un/assessments");
        Assert.Equal(1L, await portal.SqlAsync("select count(*) from audit.entries where act = 'AlarmRaised'"));
    }

    [Fact]
    public async Task Many_refused_pages_and_many_refused_sign_ins_raise_an_alarm_each()
    {
        await using var portal = await OpenAsync(null, new() { ["Alarms:Refusals"] = "4" });
        using var browser = await portal.BrowserAsync("un.desk");
        for (var tries = 0; tries < 3; tries++) await browser.GetAsync($"/un/assessments/{Guid.NewGuid()}");
        Assert.Equal(0L, await CountAsync(portal));
        await browser.GetAsync("/asean");
        Assert.Equal(1L, await CountAsync(portal));
        using var guesser = await portal.BrowserAsync();
        for (var tries = 0; tries < 4; tries++) await guesser.TryAsync(Email, "not the passphrase");
        Assert.Equal((2L, (int)RiskAlarmKind.RefusedSignIns), (await CountAsync(portal), (int)(await portal.SqlAsync("select max(kind) from accounts.risk_alarms"))!));
    }

    [Fact]
    public async Task A_sign_in_from_a_new_country_is_told_and_the_answer_remembered()
    {
        var list = Path.GetTempFileName();
        await File.WriteAllTextAsync(list, "127.0.0.0/8,KE\n", TestDatabase.Ct);
        try
        {
            await using var portal = await OpenAsync(null, new() { ["Network:Countries"] = list });
            using var browser = await portal.BrowserAsync("un.desk");
            Assert.Equal("KE", await portal.SqlAsync("select country from accounts.sessions"));
            Assert.Equal(0L, await CountAsync(portal));
            await SeenInAsync(portal, "AT");
            using var again = await portal.BrowserAsync("un.desk");
            Assert.Equal(0L, await CountAsync(portal));
            await portal.SqlAsync("delete from accounts.sessions");
            await SeenInAsync(portal, "AT");
            using var abroad = await portal.BrowserAsync("un.desk");
            var page = await abroad.GetAsync("/account/alarms");
            Assert.Contains("Kenya", page.Main, StringComparison.Ordinal);
            Assert.Equal("/account/alarms?done=true", (await abroad.SubmitAsync(page, "form[action$='=Mine']")).Address);
            await portal.SqlAsync("delete from accounts.sessions");
            await SeenInAsync(portal, "AT");
            clock.MoveOn(TimeSpan.FromHours(2));
            using var later = await portal.BrowserAsync("un.desk");
            Assert.Equal(1L, await CountAsync(portal));
            Assert.Contains("Kenya", (await later.GetAsync("/account")).Main, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(list);
        }
    }

    [Fact]
    public async Task It_was_not_me_ends_every_other_session_and_leads_to_a_new_passphrase()
    {
        await using var portal = await OpenAsync(null, []);
        using var mine = await portal.BrowserAsync("un.desk");
        using var thief = await portal.BrowserAsync("un.desk");
        await RaiseAsync(portal, RiskAlarmKind.BulkReading);
        var page = await mine.GetAsync("/account");
        var next = await mine.SubmitAsync(page, "form[action$='=NotMine']");
        Assert.Equal("/account/password?alarm=true", next.Address);
        Assert.StartsWith("/sign-in", (await thief.GetAsync("/un")).Address, StringComparison.Ordinal);
        Assert.Equal("owner=False", await portal.SqlAsync("select detail from audit.entries where act = 'AlarmAnswered'"));
        Assert.Equal(HttpStatusCode.NotFound, (await mine.SubmitAsync(page, "form[action$='=NotMine']")).Status);
    }

    [Fact]
    public async Task It_was_me_is_not_said_from_a_browser_that_was_left_open_nor_by_another()
    {
        await using var portal = await OpenAsync(null, []);
        using var mine = await portal.BrowserAsync("un.desk");
        await RaiseAsync(portal, RiskAlarmKind.BulkReading);
        var page = await mine.GetAsync("/account/alarms");
        using var other = await portal.BrowserAsync("un.lead");
        var token = (await other.GetAsync("/account")).Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var alarm = page.Document.QuerySelector("input[name=alarm]")!.GetAttribute("value")!;
        foreach (var handler in (string[])["Mine", "NotMine"])
            Assert.Equal(HttpStatusCode.NotFound, (await other.PostAsync($"/account/alarms?handler={handler}", [new("__RequestVerificationToken", token), new("alarm", alarm)])).Status);
        clock.MoveOn(TimeSpan.FromMinutes(6));
        Assert.StartsWith("/account/confirm", (await mine.SubmitAsync(page, "form[action$='=Mine']")).Address, StringComparison.Ordinal);
        Assert.Equal(1L, await portal.SqlAsync("select count(*) from accounts.risk_alarms where answered_at is null"));
    }

    [Fact]
    public async Task The_administrator_sees_that_there_was_one_and_the_answer_and_not_what_it_was_nor_those_of_others()
    {
        await using var portal = await OpenAsync(null, []);
        await RaiseAsync(portal, RiskAlarmKind.BulkReading, "osce.desk@demo.example");
        await RaiseAsync(portal, RiskAlarmKind.BulkReading);
        using var administrator = await portal.BrowserAsync("admin.osce");
        var page = await administrator.GetAsync("/osce/unusual-activity");
        Assert.Single(page.Document.QuerySelectorAll("main tbody tr"));
        Assert.Contains("no answer yet", page.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("read within", page.Main, StringComparison.Ordinal);
        using var owner = await portal.BrowserAsync("osce.desk");
        await owner.SubmitAsync(await owner.GetAsync("/account/alarms"), "form[action$='=NotMine']");
        Assert.Contains("it was somebody else", (await administrator.GetAsync("/osce/unusual-activity")).Main, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await owner.GetAsync("/osce/unusual-activity")).Status);
    }

    [Fact]
    public async Task An_answer_written_past_the_portal_is_none()
    {
        await using var portal = await OpenAsync(null, []);
        using var mine = await portal.BrowserAsync("un.desk");
        await RaiseAsync(portal, RiskAlarmKind.ManyRefusals);
        await portal.SqlAsync("update accounts.risk_alarms set answered_at = now(), was_owner = true");
        var page = await mine.GetAsync("/account/alarms");
        Assert.NotNull(page.Document.QuerySelector("form[action$='=NotMine']"));
        Assert.Equal("/account/password?alarm=true", (await mine.SubmitAsync(page, "form[action$='=NotMine']")).Address);
        Assert.Equal(1L, await portal.SqlAsync("select count(*) from audit.entries where act = 'StampRefused'"));
    }

    Task<RunningPortal> OpenAsync(SmtpSink? sink, Dictionary<string, string?> settings) => portals.OpenAsync(settings, builder =>
    {
        if (sink is null) builder.Services.AddSingleton<TimeProvider>(clock);
        else AccountMailPlace.Put(builder, sink, clock);
    });

    static async Task RaiseAsync(RunningPortal portal, RiskAlarmKind kind, string email = Email)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<AccountAlarms>().RaiseAsync((Guid)(await portal.SqlAsync("select id from accounts.accounts where email = $1", email))!, kind, null, TestDatabase.Ct);
    }

    // A session of last week, as the portal would have written it.
    async Task SeenInAsync(RunningPortal portal, string country)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<AccountsDb>();
        var (account, at) = ((Guid)(await portal.SqlAsync("select id from accounts.accounts where email = $1", Email))!, clock.GetUtcNow().AddDays(-7));
        accounts.Sessions.Add(new() { TokenHash = Guid.NewGuid().ToByteArray(), Id = Guid.NewGuid(), AccountId = account, Method = "pwd", StartedAt = at, SeenAt = at, EndedAt = at, ConfirmedAt = at, Country = country });
        await accounts.SaveChangesAsync(TestDatabase.Ct);
    }

    static async Task<long> CountAsync(RunningPortal portal) => (long)(await portal.SqlAsync("select count(*) from accounts.risk_alarms"))!;
}
