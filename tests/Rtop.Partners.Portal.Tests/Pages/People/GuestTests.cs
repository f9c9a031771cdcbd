using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Jobs;
using Rtop.Partners.Portal.Tests.Pages.Assessments;
using Rtop.Partners.Portal.Tests.Pages.SignIn;
using Rtop.Partners.Portal.Tests.Support;
using Rtop.Partners.Reviews;
using Rtop.Partners.Workspaces;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.People;

public sealed class GuestTests(PortalFixture portals)
{
    static readonly TimeZoneInfo Jakarta = TimeZoneInfo.FindSystemTimeZoneById("Asia/Jakarta");

    static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_guest_ends_at_midnight_of_the_workspaces_zone_with_open_tabs_downloads_feeds_and_mails()
    {
        await using var sink = SmtpSink.Start();
        var clock = new PortalClock();
        await using var portal = await portals.OpenAsync(
            new() { ["Mail:Host"] = "localhost", ["Mail:Port"] = sink.Port.ToString(CultureInfo.InvariantCulture), ["Mail:From"] = "portal@example.org" }, builder => builder.Services.AddSingleton<TimeProvider>(clock));
        var focalId = await portal.OfficerAsync("asean.focal", "asean");
        await portal.SqlAsync("insert into portal.duties (id, officer_id, person_id, workspace, duty, \"from\") select gen_random_uuid(), id, person_id, workspace, 9, current_date - 9 from portal.officers where id = $1", focalId);
        await portal.StampAsync();

        // Shortly before midnight in Jakarta, where it is another day than in Geneva for hours yet.
        var local = TimeZoneInfo.ConvertTime(clock.GetUtcNow(), Jakarta);
        clock.MoveOn(new DateTimeOffset(local.Date.AddDays(1).AddHours(23).AddMinutes(56), local.Offset) - clock.GetUtcNow());
        var lastDay = clock.TodayIn(Jakarta);
        using var focal = await portal.BrowserAsync("asean.focal");
        Assert.Equal(HttpStatusCode.OK, (await focal.SubmitAsync(await focal.GetAsync("/asean/people/invite"), "main form", new()
        {
            ["Form.Email"] = "au.desk@demo.example",
            ["Form.Title"] = "Guest",
            ["Form.Standing"] = "Guest",
            ["Form.ComesFrom"] = "AU",
            ["Form.Until"] = lastDay.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["Form.Duties"] = "DeskOfficer",
        })).Status);
        using var guest = await portal.BrowserAsync("au.desk");
        Assert.Equal(HttpStatusCode.OK, (await guest.JoinAsync(await portal.LinkOfAsync("au.desk@demo.example"))).Status);
        var made = await guest.SubmitAsync(await guest.GetAsync("/asean/calendar"), "#make-feed", new() { ["Form.View"] = "Mine" });
        var feed = new Uri(made.Document.QuerySelector(".notice code")!.TextContent).AbsolutePath;
        await RemindAsync(portal, await portal.OfficerAsync("au.desk", "asean"), clock);

        clock.MoveOn(TimeSpan.FromMinutes(3));
        var tab = await guest.GetAsync("/asean/people");
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK], await FourAsync(portal, guest, tab, feed));

        clock.MoveOn(TimeSpan.FromMinutes(2));
        Assert.Equal([HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.NotFound], await FourAsync(portal, guest, tab, feed));
        Assert.Equal(HttpStatusCode.NotFound, (await guest.SubmitAsync(tab, "form[action$='handler=Find']", new() { ["Form.Name"] = "a" })).Status);
        // Nothing of the own organization ends with it.
        Assert.Equal(HttpStatusCode.OK, (await guest.GetAsync("/au/people")).Status);
        Assert.DoesNotContain("/asean", (await guest.GetAsync("/welcome?choose=true")).Main, StringComparison.Ordinal);

        // What was queued before midnight goes out to those who are there.
        await portal.Services.GetRequiredService<SendLettersJob>().RunAsync(clock.GetUtcNow(), atOnce: true, Ct);
        Assert.Contains("asean.focal@demo.example", sink.Messages.SelectMany(mail => mail.Recipients));
        Assert.Equal(((int)DropReason.ReaderLeft).ToString(CultureInfo.InvariantCulture), await portal.SqlAsync("select string_agg(distinct coalesce(reason::text, '-'), ' ') from portal.letters where officer_id = $1", await portal.OfficerAsync("au.desk", "asean")));
        Assert.Contains(clock.GetUtcNow().ToString("yyyy", CultureInfo.InvariantCulture), (await focal.GetAsync("/asean/people")).Document.QuerySelector("table[aria-labelledby=gone]")!.TextContent, StringComparison.Ordinal);
    }

    static async Task<HttpStatusCode[]> FourAsync(RunningPortal portal, Browser guest, PageAnswer tab, string feed)
    {
        using var poll = new HttpRequestMessage(HttpMethod.Get, "/asean/reminders") { Headers = { { "HX-Request", "true" } } };
        using var calendar = await portal.BrowserAsync();
        using var polled = await guest.SendAsync(poll);
        return [(await guest.GetAsync("/asean")).Status, polled.StatusCode, (await guest.PostAsync("/asean/warnings?handler=Csv", [tab.Token()])).Status, (await calendar.GetAsync(feed)).Status];
    }

    static async Task RemindAsync(RunningPortal portal, Guid id, TimeProvider clock)
    {
        await using var system = portal.Services.GetRequiredService<JobDesks>().At(SystemOfficer.Of(WorkspaceCode.Of("asean")));
        var by = await system.ServiceProvider.GetRequiredService<PartnersDb>().Officers.AsNoTracking().Include(one => one.Duties).SingleAsync(one => one.Id == id, Ct);
        await using var desk = portal.Services.GetRequiredService<JobDesks>().At(by);
        var db = desk.ServiceProvider.GetRequiredService<PartnersDb>();
        var (today, now) = (clock.TodayIn(Jakarta), clock.GetUtcNow());
        var file = Assessment.Open(Some.Terms(framework: Some.Framework()), 901, by, now);
        file.OpenCycle(today.AddDays(-60), today.AddDays(-1), "Asia/Jakarta", by);
        db.Add(file);
        db.Record(Act.AssessmentOpened, "assessment", file.Id);
        await db.SaveChangesAsync(Ct);
        await portal.Services.GetRequiredService<ReviewRemindersJob>().RunAsync(now, Ct);
    }
}

static class JakartaDays
{
    public static DateOnly TodayIn(this TimeProvider clock, TimeZoneInfo zone) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), zone).DateTime);
}
