using System.Globalization;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Rtop.Partners.Portal.Jobs;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.Notices;

public sealed class AbsenceTests(PortalFixture portals)
{
    [Fact]
    public async Task An_officer_goes_away_a_colleague_stands_in_and_everybody_here_knows()
    {
        await using var portal = await portals.OpenAsync();
        using var desk = await portal.BrowserAsync("au.desk");
        var page = await desk.GetAsync("/au/absence");
        // Only who may do what the reminders ask for; not the officer for programmes.
        Assert.Equal([await IdOfAsync(portal, "au.lead")], page.Document.QuerySelectorAll("#Form_DeputyId option").Select(option => option.GetAttribute("value")).Where(value => value is { Length: > 0 }));
        var entered = await EnterAsync(portal, desk, "au", "au.lead", 0, 7);
        Assert.Equal(HttpStatusCode.OK, entered.Status);
        Assert.Contains("away today", entered.Main, StringComparison.Ordinal);
        Assert.Equal(1L, await portal.SqlAsync("select count(*) from audit.entries where act = 'AbsenceEntered' and chain = 'au'"));

        using var lead = await portal.BrowserAsync("au.lead");
        var theirs = await lead.GetAsync("/au/absence");
        Assert.NotNull(theirs.Document.QuerySelector("section[aria-labelledby=others] .state.warn"));
        // Whose deputy one is, that person cannot be one's own.
        var circle = await EnterAsync(portal, lead, "au", "au.desk", 7, 9);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, circle.Status);
        Assert.Contains("Ce collègue est absent", circle.Document.QuerySelector("#Form_DeputyId-error")!.TextContent, StringComparison.Ordinal);

        // Reminders of today go to the deputy, who sees for whom.
        await portal.Services.GetRequiredService<ReviewRemindersJob>().RunAsync(TimeProvider.System.GetUtcNow().AddDays(3), TestDatabase.Ct);
        Assert.Contains("pour ", (await lead.GetAsync("/au/reminders")).Document.QuerySelector("main tbody td:nth-child(2) .state")!.TextContent, StringComparison.Ordinal);
        Assert.True(0 < (long)(await portal.SqlAsync("select count(*) from portal.reminders where for_id = $1 and officer_id = $2", Guid.Parse(await IdOfAsync(portal, "au.desk")), Guid.Parse(await IdOfAsync(portal, "au.lead"))))!);
        // What the deputy answers is shown as in whose place, also after that is over.
        var link = (await lead.GetAsync("/au/reminders")).Document.QuerySelector("main tbody tr:has(td:nth-child(2) .state) a[href$='/answer']")!.GetAttribute("href")!;
        await lead.SubmitAsync(await lead.GetAsync(link), "main form", new() { ["Form.Kind"] = "Done" });
        Assert.Contains("AU clearing officer, pour AU desk officer", (await lead.GetAsync(link)).Main, StringComparison.Ordinal);
        Assert.Contains("is reminded in your place", (await desk.GetAsync("/au/reminders")).Main, StringComparison.Ordinal);

        // Back early: once, and nobody else says so.
        var mine = await desk.GetAsync("/au/absence");
        var id = mine.Document.QuerySelector("input[name=absence]")!.GetAttribute("value")!;
        Assert.Equal(HttpStatusCode.NotFound, (await lead.SubmitAsync(await lead.GetAsync("/au/absence"), "#enter-absence", new() { ["absence"] = id }, to: "/au/absence?handler=End")).Status);
        await desk.SubmitAsync(mine, "form[action$='handler=End']");
        Assert.Equal(HttpStatusCode.NotFound, (await desk.SubmitAsync(mine, "form[action$='handler=End']")).Status);
        Assert.Null((await lead.GetAsync("/au/absence")).Document.QuerySelector("section[aria-labelledby=others] .state.warn"));
    }

    [Theory]
    [InlineData("au.lead", 5, 4, "Until", "The last day must not lie before the first.")]
    [InlineData("au.lead", -9, -8, "Until", "That absence is over.")]
    [InlineData("au.prog", 0, 5, "DeputyId", "This colleague does not have")]
    [InlineData("un.desk", 0, 5, "DeputyId", "Choose a colleague of this workspace.")]
    public async Task What_makes_no_sense_is_told_at_its_field(string deputy, int from, int until, string field, string said)
    {
        await using var portal = await portals.OpenAsync();
        using var desk = await portal.BrowserAsync("au.desk");
        var page = await EnterAsync(portal, desk, "au", deputy, from, until);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains(said, page.Document.QuerySelector($"#Form_{field}-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(Day(until), page.Document.QuerySelector("#Form_Until")!.GetAttribute("value"));
        Assert.Equal(0L, await portal.SqlAsync("select count(*) from portal.absences"));
    }

    [Fact]
    public async Task What_is_told_in_confidence_still_comes_to_the_officer_alone()
    {
        await using var sink = SmtpSink.Start();
        await using var portal = await portals.OpenAsync(new() { ["Mail:Host"] = "localhost", ["Mail:Port"] = sink.Port.ToString(CultureInfo.InvariantCulture), ["Mail:From"] = "portal@example.org" });
        await portal.SqlAsync("update portal.follow_ups set due_on = current_date where done_at is null");
        using var political = await portal.BrowserAsync("osce.pol");
        Assert.Equal(HttpStatusCode.OK, (await EnterAsync(portal, political, "osce", "osce.hoo", 0, 5)).Status);

        await portal.Services.GetRequiredService<InConfidenceJob>().RunAsync(TimeProvider.System.GetUtcNow(), TestDatabase.Ct);
        await portal.Services.GetRequiredService<SendLettersJob>().RunAsync(TimeProvider.System.GetUtcNow(), atOnce: true, TestDatabase.Ct);

        var told = sink.Messages.Where(mail => mail.Subject == "You have 1 item due").SelectMany(mail => mail.Recipients).Order(StringComparer.Ordinal);
        Assert.Equal(["osce.legal@demo.example", "osce.pol@demo.example"], told);
        Assert.Equal(0L, await portal.SqlAsync("select count(*) from portal.reminders where subject >= 20 and for_id is not null"));
    }

    static async Task<PageAnswer> EnterAsync(RunningPortal portal, Browser browser, string workspace, string deputy, int from, int until) =>
        await browser.SubmitAsync(await browser.GetAsync($"/{workspace}/absence"), "#enter-absence", new() { ["Form.From"] = Day(from), ["Form.Until"] = Day(until), ["Form.DeputyId"] = await IdOfAsync(portal, deputy) });

    // On the clocks of Addis Ababa, whose officers they are; Vienna is on the same day at the hours that matter.
    static string Day(int days) => TimeZoneInfo.ConvertTime(TimeProvider.System.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById("Africa/Addis_Ababa")).AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    static async Task<string> IdOfAsync(RunningPortal portal, string account) =>
        $"{await portal.SqlAsync("select o.id from portal.officers o join portal.persons p on p.id = o.person_id where p.email = $1", $"{account}@demo.example")}";
}
