using System.Globalization;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Rtop.Partners.Portal.Jobs;
using Rtop.Partners.Portal.Tests.Pages.Assessments;
using Rtop.Partners.Portal.Tests.Support;
using Rtop.Partners.Reviews;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.Reminders;

/// <summary>Answers to reminders, from the list: what becomes of the ladder, and who learns of it. JA-0008 is overdue; ECOWAS leads, AU owes.</summary>
public sealed class ReminderAnswerTests(PortalFixture portals)
{
    const string Form = "main form:has(#Form_Kind)";

    [Fact]
    public async Task Who_needs_time_says_until_when_and_why_and_who_asked_reads_it_and_nobody_else()
    {
        await using var portal = await portals.OpenAsync();
        using var desk = await portal.BrowserAsync("au.desk");
        var reminder = await OverdueAsync(portal, "au.desk");
        var page = await desk.GetAsync($"/au/reminders/{reminder}/answer");
        Assert.Contains("JA-0008", page.Main, StringComparison.Ordinal);
        var given = await desk.SubmitAsync(page, Form, new() { ["Form.Kind"] = "NeedUntil", ["Form.Until"] = In(portal, 10), ["Form.Reason"] = "The field visit ends then." });
        Assert.Contains("Economic Community of West African States can read it", given.Main, StringComparison.Ordinal);
        Assert.Contains("The field visit ends then.", given.Main, StringComparison.Ordinal);

        using var asker = await portal.BrowserAsync("ecowas.desk");
        var seen = (await asker.GetAsync("/ecowas/reminders/answers")).Main;
        Assert.Contains("JA-0008", seen, StringComparison.Ordinal);
        Assert.Contains("The field visit ends then.", seen, StringComparison.Ordinal);
        using var stranger = await portal.BrowserAsync("un.desk");
        Assert.DoesNotContain("JA-0008", (await stranger.GetAsync("/un/reminders/answers")).Main, StringComparison.Ordinal);

        // Nobody at AU hears of it before that day, heads included; ECOWAS' own ladder goes on, and it hears of the answer.
        await RemindAsync(portal, 3);
        Assert.Equal("ecowas.desk Answer 0, ecowas.desk Cycle 0", await NewAsync(portal, 3));
        await RemindAsync(portal, 10);
        Assert.Equal("au.desk Cycle 1, au.lead Cycle 1, ecowas.desk Cycle 0", await NewAsync(portal, 10));
    }

    [Fact]
    public async Task What_is_not_mine_goes_to_the_colleague_and_not_to_me()
    {
        await using var portal = await portals.OpenAsync();
        using var desk = await portal.BrowserAsync("au.desk");
        var page = await desk.GetAsync($"/au/reminders/{await OverdueAsync(portal, "au.desk")}/answer");
        var colleague = page.Document.QuerySelectorAll("#Form_Colleague option").Single(option => option.TextContent.Contains("AU", StringComparison.Ordinal) || option.GetAttribute("value") is { Length: > 0 }).GetAttribute("value")!;
        Assert.Contains("It is now with", (await desk.SubmitAsync(page, Form, new() { ["Form.Kind"] = "NotMine", ["Form.Colleague"] = colleague })).Main, StringComparison.Ordinal);
        await RemindAsync(portal, 0);
        Assert.Equal("au.lead Cycle 0, ecowas.desk Answer 0", await NewAsync(portal, 0));
    }

    [Fact]
    public async Task A_snooze_is_nobody_elses_business_and_ends()
    {
        await using var portal = await portals.OpenAsync();
        using var desk = await portal.BrowserAsync("au.desk");
        await desk.SubmitAsync(await desk.GetAsync($"/au/reminders/{await OverdueAsync(portal, "au.desk")}/answer"), Form, new() { ["Form.Kind"] = "Snooze", ["Form.Until"] = In(portal, 2) });
        using var asker = await portal.BrowserAsync("ecowas.desk");
        Assert.DoesNotContain("JA-0008", (await asker.GetAsync("/ecowas/reminders/answers")).Main, StringComparison.Ordinal);
        using var colleague = await portal.BrowserAsync("au.lead");
        Assert.DoesNotContain("JA-0008", (await colleague.GetAsync("/au/reminders/answers")).Main, StringComparison.Ordinal);
        await RemindAsync(portal, 1);
        Assert.Equal("", await NewAsync(portal, 1));
        await RemindAsync(portal, 2);
        Assert.Equal("au.desk Cycle 1", await NewAsync(portal, 2));
    }

    [Fact]
    public async Task What_is_wrong_is_said_at_its_field_and_what_was_typed_stays()
    {
        await using var portal = await portals.OpenAsync();
        using var desk = await portal.BrowserAsync("au.desk");
        var page = await desk.GetAsync($"/au/reminders/{await OverdueAsync(portal, "au.desk")}/answer");
        var none = await desk.SubmitAsync(page, Form);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "Choose one of the four answers."), (none.Status, Assert.Single(none.Errors())));
        var late = await desk.SubmitAsync(page, Form, new() { ["Form.Kind"] = "NeedUntil", ["Form.Until"] = In(portal, 90), ["Form.Reason"] = "Kept words" });
        Assert.Equal("Name a day after today, at most 60 days ahead.", Assert.Single(late.Errors()));
        Assert.Contains("Kept words", late.Main, StringComparison.Ordinal);
        Assert.Equal(0, await portal.CountAsync("review_answers"));
    }

    [Fact]
    public async Task Anothers_reminder_is_not_there_and_what_waits_no_more_cannot_be_answered()
    {
        await using var portal = await portals.OpenAsync();
        var reminder = await OverdueAsync(portal, "au.desk");
        foreach (var (account, workspace) in new[] { ("au.lead", "au"), ("ecowas.desk", "ecowas"), ("un.desk", "un") })
        {
            using var other = await portal.BrowserAsync(account);
            Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"/{workspace}/reminders/{reminder}/answer")).Status);
        }

        using var desk = await portal.BrowserAsync("au.desk");
        var page = await desk.GetAsync($"/au/reminders/{reminder}/answer");
        await portal.SqlAsync("update portal.cycles set closed_on = current_date where id = (select subject_id from portal.reminders where id = $1)", reminder);
        Assert.Contains("This waits no more", (await desk.GetAsync($"/au/reminders/{reminder}/answer")).Main, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await desk.SubmitAsync(page, Form, new() { ["Form.Kind"] = "Done" })).Status);
    }

    [Fact]
    public async Task The_table_shows_every_line_and_who_stands_on_which_rung_here()
    {
        await using var portal = await portals.OpenAsync();
        using var desk = await portal.BrowserAsync("osce.desk");
        var page = await desk.GetAsync("/osce/reminders/stages");
        Assert.Equal(StageTable.Rules.Count, page.Document.QuerySelectorAll("main tbody tr").Length);
        Assert.Equal("nobody", page.Document.QuerySelectorAll("dl.facts dt").Single(rung => rung.TextContent is "co-ordinator of the desk").NextElementSibling!.TextContent.Trim());
    }

    static async Task<Guid> OverdueAsync(RunningPortal portal, string account) => (Guid)(await portal.SqlAsync(
        "select r.id from portal.reminders r join portal.officers o on o.id = r.officer_id join portal.persons p on p.id = o.person_id where p.email = $1 and r.subject = 1 and r.stage = $2 order by r.raised_at desc limit 1", $"{account}@demo.example", (int)ReviewStage.Overdue3))!;

    static string In(RunningPortal portal, int days) => TodayOf(portal).AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    static DateOnly TodayOf(RunningPortal portal) => DateOnly.FromDateTime(portal.Services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime);

    static DateTimeOffset Noon(RunningPortal portal, int days) => new(TodayOf(portal).AddDays(days).ToDateTime(new(12, 0)), TimeSpan.Zero);

    static Task RemindAsync(RunningPortal portal, int days) => portal.Services.GetRequiredService<ReviewRemindersJob>().RunAsync(Noon(portal, days), CancellationToken.None);

    // Who was reminded at that run of JA-0008 or of an answer, of what, and as which return.
    static async Task<string> NewAsync(RunningPortal portal, int days) => (await portal.SqlAsync("""
        select string_agg(distinct line, ', ' order by line) from (
            select split_part(p.email, '@', 1) || case r.subject when 1 then ' Cycle ' else ' Answer ' end || r.again as line
            from portal.reminders r join portal.officers o on o.id = r.officer_id join portal.persons p on p.id = o.person_id
            where r.raised_at = $1 and (r.subject = 14 or r.subject_id in (select c.id from portal.cycles c join portal.assessments a on a.id = c.assessment_id where a.number = 8))) lines
        """, Noon(portal, days)) as string) ?? "";
}
