using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Rtop.Partners.Portal.Jobs;
using Rtop.Partners.Portal.Tests.Pages.Assessments;
using Rtop.Partners.Portal.Tests.Pages.SignIn;
using Rtop.Partners.Portal.Tests.Support;
using Rtop.Partners.Portal.Web;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.Reminders;

/// <summary>The link in a mail: for its person, once, within its time, and nothing for anybody else.</summary>
public sealed partial class AnswerLinkTests(PortalFixture portals)
{
    const string Form = "main form:has(#Form_Kind)";

    [Fact]
    public async Task A_link_answers_once_and_only_for_its_person()
    {
        await using var sink = SmtpSink.Start();
        await using var portal = await OpenAsync(sink);
        var link = await LinkAsync(portal, sink, "un.desk");

        // Forwarded: a sign-in page and nothing else. Fetched ahead by a machine, as often as it likes: nothing changes.
        using var nobody = await portal.BrowserAsync();
        foreach (var method in (HttpMethod[])[HttpMethod.Get, HttpMethod.Head, HttpMethod.Get])
        {
            using var answer = await nobody.SendAsync(new(method, link));
            Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
            Assert.StartsWith("/sign-in", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
        }

        var shown = (await nobody.GetAsync(link)).Main;
        foreach (var word in (string[])["JA-0009", "Zorandi", "UN"]) Assert.DoesNotContain(word, shown, StringComparison.Ordinal);
        foreach (var (account, address) in new[] { ("un.lead", link), ("au.desk", link.Replace("/un/", "/au/", StringComparison.Ordinal)), ("au.desk", link) })
        {
            using var other = await portal.BrowserAsync(account);
            Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(address)).Status);
        }

        using var desk = await portal.BrowserAsync("un.desk");
        foreach (var forged in (string[])[link[..^1] + (link[^1] is 'A' ? 'B' : 'A'), "/un/reminders/answer/x", "/un/reminders/answer/" + new string('A', 60)])
            Assert.Equal(HttpStatusCode.NotFound, (await desk.GetAsync(forged)).Status);
        Assert.Equal(0, await portal.CountAsync("review_answers"));

        var page = await desk.GetAsync(link);
        Assert.Contains("JA-0009", page.Main, StringComparison.Ordinal);
        var twice = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => desk.SubmitAsync(page, Form, new() { ["Form.Kind"] = "Done" })));
        Assert.Equal(1, twice.Count(answer => answer.Status is HttpStatusCode.OK));
        Assert.Equal(1, await portal.CountAsync("review_answers"));

        var used = await desk.GetAsync(link);
        Assert.Contains("This link was used already", used.Main, StringComparison.Ordinal);
        Assert.Null(used.Document.QuerySelector(Form));
        Assert.Equal(1, await portal.CountAsync("review_answers"));
    }

    [Fact]
    public async Task A_link_is_good_for_two_weeks()
    {
        await using var sink = SmtpSink.Start();
        await using var portal = await OpenAsync(sink);
        var link = await LinkAsync(portal, sink, "un.desk");
        using var desk = await portal.BrowserAsync("un.desk");
        var page = await desk.GetAsync(link);
        await portal.SqlAsync("update portal.letters set created_at = created_at - interval '14 days 1 minute'");
        Assert.Contains("The time of this link is over", (await desk.GetAsync(link)).Main, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await desk.SubmitAsync(page, Form, new() { ["Form.Kind"] = "Done" })).Status);
        Assert.Equal(0, await portal.CountAsync("review_answers"));
    }

    // The scenario's day is that of UTC, and is due where it still is the day before until five or six in the morning: before that, this portal is ahead.
    Task<RunningPortal> OpenAsync(SmtpSink sink)
    {
        var clock = new PortalClock();
        if (clock.TodayIn("America/New_York") < clock.TodayIn("Etc/UTC")) clock.MoveOn(TimeSpan.FromHours(6));
        return portals.OpenAsync(
            new() { ["Mail:Host"] = "localhost", ["Mail:Port"] = $"{sink.Port}", ["Mail:From"] = "reminders@portal.example", ["Mail:Security"] = "None" }, builder => builder.Services.AddSingleton<TimeProvider>(clock));
    }

    // The link of the mail that day zero brings about JA-0009.
    static async Task<string> LinkAsync(RunningPortal portal, SmtpSink sink, string account)
    {
        await portal.Services.GetRequiredService<JobRunner>().RunAsync(JobNames.ReviewReminders, portal.Services.GetRequiredService<TimeProvider>().GetUtcNow(), CancellationToken.None);
        var mail = sink.Messages.Single(mail => mail.Recipients.Contains($"{account}@demo.example") && mail.Subject.StartsWith("JA-0009", StringComparison.Ordinal));
        Assert.DoesNotContain("reminders/answer", mail.Subject, StringComparison.Ordinal);
        var path = Path().Match(mail.Text).Value;
        Assert.Contains(path, mail.Html, StringComparison.Ordinal);
        return path;
    }

    [GeneratedRegex("/un/reminders/answer/[A-Za-z0-9_-]+")]
    private static partial Regex Path();
}
