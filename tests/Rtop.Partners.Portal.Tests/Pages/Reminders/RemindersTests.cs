using System.Net;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Portal.Tests.Jobs;
using Rtop.Partners.Portal.Tests.Pages.Assessments;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.Reminders;

public sealed class RemindersTests(PortalFixture portals, DatabaseFixture databases)
{
    [Fact]
    public async Task Each_officer_sees_the_own_reminders_and_what_became_of_the_mail()
    {
        await using var portal = await portals.OpenAsync();
        foreach (var (account, workspace) in ((string, string)[])[("ecowas.desk", "ecowas"), ("au.desk", "au"), ("un.desk", "un"), ("osce.pol", "osce")])
        {
            using var browser = await portal.BrowserAsync(account);
            var page = await browser.GetAsync($"/{workspace}/reminders");
            Assert.Equal(HttpStatusCode.OK, page.Status);
            var own = await portal.CountAsync("reminders reminder join portal.officers officer on officer.id = reminder.officer_id join portal.persons person on person.id = officer.person_id where person.email = $1", $"{account}@demo.example");
            Assert.Equal(own, page.Document.QuerySelectorAll("main tbody tr").Length);
            if (own == 0) Assert.NotNull(page.Document.QuerySelector(".empty"));
            Assert.All(page.Document.QuerySelectorAll("main tbody a"), link => Assert.StartsWith($"/{workspace}/", link.GetAttribute("href"), StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_reminder_of_what_was_withdrawn_says_nothing_of_it_any_more()
    {
        await using var portal = await portals.OpenAsync();
        using var au = await portal.BrowserAsync("au.desk");
        var file = await portal.FileAsync(7);
        Assert.Contains("hill communities", (await au.GetAsync("/au/reminders")).Main, StringComparison.Ordinal);

        await portal.SqlAsync("update portal.invitations set ended_at = now() where assessment_id = $1 and workspace = 'au'", file);
        await portal.SqlAsync("update portal.parties set ended_at = now() where assessment_id = $1 and workspace = 'au'", file);
        var after = await au.GetAsync("/au/reminders");
        Assert.DoesNotContain(file.ToString(), after.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("hill communities", after.Html, StringComparison.Ordinal);
        Assert.Contains("No longer open to you", after.Main, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await au.GetAsync($"/au/assessments/{file}")).Status);
    }

    [Fact]
    public async Task What_is_unread_stands_first_by_reason_with_its_number_and_is_marked_read_and_unread()
    {
        await using var portal = await portals.OpenAsync();
        await UnreadAsync(portal);
        using var un = await portal.BrowserAsync("un.prog");
        var list = await un.GetAsync("/un/reminders");
        var all = list.Document.QuerySelectorAll("main tbody tr").Length;
        Assert.True(all > 3, $"{all}");
        Assert.Equal($"{all} unread", Told(list));
        var first = list.Document.QuerySelectorAll("main section")[0];
        Assert.EndsWith($"{first.QuerySelectorAll("tbody tr").Length} unread", first.QuerySelector("h2")!.TextContent, StringComparison.Ordinal);

        // One; then it stands behind what is unread, and can be taken back.
        var after = await PressAsync(un, list, "tbody button[formaction*='handler=Read']");
        Assert.Equal($"{all - 1} unread", Told(after));
        Assert.EndsWith("1 read", after.Document.QuerySelectorAll("main section")[^1].QuerySelector("h2")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(all, after.Document.QuerySelectorAll("main tbody tr").Length);
        Assert.Equal(all - 1, (await un.GetAsync("/un/reminders?show=unread")).Document.QuerySelectorAll("main tbody tr").Length);
        Assert.Equal($"{all} unread", Told(await PressAsync(un, after, "tbody button[formaction*='handler=Unread']")));

        // A whole reason, the others stay; and every other page says how many are left.
        var group = list.Document.QuerySelectorAll("main section")[^1];
        var left = all - group.QuerySelectorAll("tbody tr").Length;
        await PressAsync(un, list, $"section[aria-labelledby='{group.GetAttribute("aria-labelledby")}'] button[formaction*='handler=ReadAll']");
        Assert.Equal($"{left} unread", Told(await un.GetAsync("/un/calendar")));
        var reason = group.QuerySelector("button[name=of]")!.GetAttribute("value");
        Assert.Empty((await un.GetAsync($"/un/reminders?show=unread&reason={reason}")).Document.QuerySelectorAll("main tbody tr"));
        Assert.Equal(all - left, (await un.GetAsync($"/un/reminders?reason={reason}")).Document.QuerySelectorAll("main tbody tr").Length);
    }

    [Fact]
    public async Task Opening_what_it_is_about_marks_it_read_and_looking_marks_nothing()
    {
        await using var portal = await portals.OpenAsync();
        await UnreadAsync(portal);
        using var au = await portal.BrowserAsync("au.desk");
        var list = await au.GetAsync("/au/reminders");
        var button = list.Document.QuerySelector("tbody button[formaction*='handler=Open']")!;
        var unread = Told(list);
        // As whatever reads a mail's links would: by GET.
        await au.GetAsync($"{button.GetAttribute("formaction")}&id={button.GetAttribute("value")}");
        Assert.Equal(unread, Told(await au.GetAsync("/au/reminders")));
        var opened = await PressAsync(au, list, "tbody button[formaction*='handler=Open']");
        Assert.Equal(HttpStatusCode.OK, opened.Status);
        Assert.DoesNotContain("/au/reminders", opened.Address, StringComparison.Ordinal);
        Assert.Contains(button.TextContent.Trim(), opened.Main, StringComparison.Ordinal);
        Assert.NotEqual(unread, Told(opened));
        Assert.NotNull(await portal.SqlAsync("select read_at from portal.reminders where id = $1", Guid.Parse(button.GetAttribute("value")!)));
        Assert.Equal(1L, await portal.SqlAsync("select count(*) from audit.entries where chain = 'au' and act = 'RemindersRead'"));
    }

    [Fact]
    public async Task Only_whoever_is_reminded_marks_it()
    {
        await using var portal = await portals.OpenAsync();
        await UnreadAsync(portal);
        using var au = await portal.BrowserAsync("au.desk");
        var list = await au.GetAsync("/au/reminders");
        // A colleague's, and nobody's: the same answer.
        foreach (var handler in (string[])["Open", "Read", "Unread"])
            foreach (var id in new[] { (Guid)(await portal.SqlAsync("select r.id from portal.reminders r join portal.officers o on o.id = r.officer_id join portal.persons p on p.id = o.person_id where p.email = 'au.prog@demo.example' limit 1"))!, Guid.NewGuid() })
                Assert.Equal(HttpStatusCode.NotFound, (await au.SubmitAsync(list, "main form", new() { ["id"] = id.ToString() }, to: $"/au/reminders?handler={handler}")).Status);
        Assert.Equal(0L, await portal.SqlAsync("select count(*) from portal.reminders where workspace = 'au' and read_at is not null"));
    }

    [Fact]
    public async Task The_database_lets_nobody_mark_a_colleagues_reminder()
    {
        await using var database = await databases.CreateDatabaseAsync();
        await using var place = new JobPlace(database, null);
        await JobPlace.FileAsync(database);
        await place.RemindAsync(-7);
        const string mark = "with marked as (update portal.reminders set read_at = now() returning 1) select count(*) from marked";
        Assert.Equal(0L, await database.AsAppAsync("un", Some.ColleagueOf("un").PersonId, mark));
        Assert.Equal(0L, await database.AsAppAsync("un", null, mark));
        Assert.Equal(1L, await database.AsAppAsync("un", Some.OfficerOf("un").PersonId, mark));
        // And to the program it is not even there.
        await using var db = database.At(Some.ColleagueOf("un"));
        Assert.Empty(await db.Reminders.ToListAsync(TestDatabase.Ct));
    }

    [Fact]
    public async Task What_is_muted_is_listed_and_ended_and_a_day_that_is_over_is_not_accepted()
    {
        await using var portal = await portals.OpenAsync();
        using var un = await portal.BrowserAsync("un.desk");
        var list = await un.GetAsync("/un/reminders");
        var address = list.Document.QuerySelector("tbody a[href$='/mute']")!.GetAttribute("href")!;
        var form = await un.GetAsync(address);
        var refused = await un.SubmitAsync(form, "main form", new() { ["Form.Until"] = "2020-01-01" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("lies in the past", refused.Document.QuerySelector("#Form_Until-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("2020-01-01", refused.Document.QuerySelector("#Form_Until")!.GetAttribute("value"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await un.SubmitAsync(form, "main form", new() { ["Form.Until"] = "soon" })).Status);

        var held = await un.SubmitAsync(form, "main form", new() { ["Form.Until"] = "2099-12-31" });
        Assert.Equal("/un/reminders/mutes", held.Address);
        Assert.Contains("until 31 December 2099", held.Main, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await un.SubmitAsync(form, "main form")).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await un.SubmitAsync(held, "#mute-reason")).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await un.SubmitAsync(held, "#mute-reason", new() { ["Form.Reason"] = "Silence" })).Status);
        held = await un.SubmitAsync(held, "#mute-reason", new() { ["Form.Reason"] = "Invitation" });
        Assert.Equal(2, held.Document.QuerySelectorAll("tbody tr").Length);
        Assert.Null(held.Document.QuerySelector("option[value=Invitation]"));

        // A colleague's is not there; one's own ends.
        using var head = await portal.BrowserAsync("un.lead");
        Assert.Empty((await head.GetAsync("/un/reminders/mutes")).Document.QuerySelectorAll("tbody tr"));
        Assert.Equal(HttpStatusCode.NotFound, (await head.GetAsync(address)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await head.SubmitAsync(await head.GetAsync("/un/reminders/mutes"), "#mute-reason", new() { ["mute"] = held.Document.QuerySelector("input[name=mute]")!.GetAttribute("value") }, to: "/un/reminders/mutes?handler=End")).Status);
        held = await un.SubmitAsync(held, "form[action$='handler=End']");
        Assert.Single(held.Document.QuerySelectorAll("tbody tr"));
        Assert.Equal("Muted,Muted,MuteEnded", await portal.SqlAsync("select string_agg(act, ',' order by seq) from audit.entries where chain = 'un' and act in ('Muted', 'MuteEnded')"));
    }

    [Fact]
    public async Task What_binds_or_warns_has_no_way_to_be_muted()
    {
        await using var portal = await portals.OpenAsync();
        var silence = (Guid)(await portal.SqlAsync("update portal.reminders set subject = 3, stage = 31 where id = (select r.id from portal.reminders r join portal.officers o on o.id = r.officer_id join portal.persons p on p.id = o.person_id where p.email = 'un.desk@demo.example' limit 1) returning id"))!;
        using var un = await portal.BrowserAsync("un.desk");
        Assert.Null((await un.GetAsync("/un/reminders")).Document.QuerySelector($"a[href$='{silence}/mute']"));
        Assert.Equal(HttpStatusCode.NotFound, (await un.GetAsync($"/un/reminders/{silence}/mute")).Status);
    }

    static Task<object?> UnreadAsync(RunningPortal portal) => portal.SqlAsync("update portal.reminders set read_at = null");

    static string? Told(PageAnswer page) => page.Document.QuerySelector("header nav .count")?.TextContent;

    static Task<PageAnswer> PressAsync(Browser browser, PageAnswer page, string button) =>
        browser.SubmitAsync(page, "main form", button: button, to: page.Document.QuerySelector($"main form {button}")!.GetAttribute("formaction"));
}
