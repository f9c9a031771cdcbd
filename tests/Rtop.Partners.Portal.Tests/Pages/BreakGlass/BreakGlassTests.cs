using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Rtop.Partners.Portal.Jobs;
using Rtop.Partners.Portal.Tests.Support;
using Rtop.Partners.Portal.Web;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.BreakGlass;

/// <summary>Emergency access in a browser without a script: who together opens what, who is told, and how it ends (SECURITY P32).</summary>
public sealed partial class BreakGlassTests(TwoCustodians place) : IClassFixture<TwoCustodians>
{
    RunningPortal Portal => place.Portal;

    [Fact]
    public async Task Of_all_who_try_only_two_different_custodians_of_the_organization_open_it()
    {
        // A custodian of another organization, and a second one there.
        await Portal.SqlAsync("insert into portal.duties (id, officer_id, person_id, workspace, duty, \"from\") select gen_random_uuid(), o.id, o.person_id, o.workspace, 11, '2020-01-01' from portal.officers o join portal.persons p on p.id = o.person_id where p.email in ('un.lead@demo.example', 'un.desk@demo.example')");
        await Portal.StampAsync();
        (string Account, string Workspace)[] others = [("admin.osce", "osce"), ("osce.desk", "osce"), ("osce.pol", "osce"), ("osce.legal", "osce"), ("osce.hoo", "osce"), ("osce.expert", "osce"), ("un.lead", "un"), ("un.desk", "un"), ("auditor", "un")];
        Dictionary<string, Browser> browsers = [];
        foreach (var account in others.Select(other => other.Account).Append(TwoCustodians.First).Append(TwoCustodians.Second)) browsers[account] = await Portal.BrowserAsync(account);
        var (opened, attempts) = (await OpeningsAsync(), 0);

        // Who asks first: of the nine nobody here, and two of them in their own organization, where there is no such file.
        foreach (var (account, workspace) in others)
            Assert.Equal(workspace == "osce" || account == "auditor" ? HttpStatusCode.Forbidden : HttpStatusCode.OK, (await browsers[account].GetAsync($"/{workspace}/break-glass/ask")).Status);
        var elsewhere = await TwoCustodians.AskAsync(browsers["un.lead"], 5, workspace: "un");
        Assert.Contains("nothing opened", (await browsers["un.desk"].SubmitAsync(await browsers["un.desk"].GetAsync(elsewhere.Address), "form[action$=Confirm]")).Main, StringComparison.Ordinal);

        foreach (var (asking, answering) in new[] { (TwoCustodians.First, TwoCustodians.Second), (TwoCustodians.Second, TwoCustodians.First) })
        {
            var asked = await TwoCustodians.AskAsync(browsers[asking], 5);
            var id = asked.Address.Split('/')[^1];
            Assert.Null(asked.Document.QuerySelector("form[action$=Confirm]"));
            foreach (var (account, workspace) in others.Append((asking, "osce")))
                foreach (var at in ((string[])["osce", workspace]).Distinct())
                {
                    attempts++;
                    Assert.Contains(await TwoCustodians.PostAsync(browsers[account], workspace, $"/{at}/break-glass/{id}?handler=Confirm"), (HttpStatusCode[])[HttpStatusCode.Forbidden, HttpStatusCode.NotFound, HttpStatusCode.UnprocessableEntity]);
                    Assert.Equal(opened, await OpeningsAsync());
                }

            var confirmed = await browsers[answering].SubmitAsync(await browsers[answering].GetAsync(asked.Address), "form[action$=Confirm]");
            Assert.Contains("open until", confirmed.Main, StringComparison.Ordinal);
            Assert.Equal(++opened, await OpeningsAsync());
            // Once is once.
            Assert.Equal(HttpStatusCode.UnprocessableEntity, await TwoCustodians.PostAsync(browsers[answering], "osce", $"/osce/break-glass/{id}?handler=Confirm"));
            Assert.Equal(opened, await OpeningsAsync());
            foreach (var (account, workspace) in others)
                Assert.NotEqual(HttpStatusCode.OK, (await browsers[account].GetAsync($"/osce/break-glass/{id}/note")).Status);
            foreach (var both in (string[])[asking, answering]) Assert.Contains("Hours on air", (await browsers[both].GetAsync($"/osce/break-glass/{id}/note")).Main, StringComparison.Ordinal);
        }

        Assert.Equal(26, attempts);
        foreach (var browser in browsers.Values) browser.Dispose();
        await Portal.SqlAsync("delete from portal.duties where duty = 11 and workspace = 'un'");
    }

    [Fact]
    public async Task All_are_told_before_it_opens_by_a_notice_and_a_mail_without_content()
    {
        var address = (await place.OpenAsync(11)).Address;
        var id = Guid.Parse(address.Split('/')[^1]);
        // The two officers, the head of office, and the expert whose themes cover it.
        Assert.Equal("osce.expert, osce.hoo, osce.legal, osce.pol", await Portal.SqlAsync("select string_agg(split_part(p.email, '@', 1), ', ' order by p.email) from portal.emergency_notices n join portal.persons p on p.id = n.person_id where n.request_id = $1", id));
        Assert.Equal(4L, await place.CountAsync("portal.letters l join portal.reminders r on r.id = l.reminder_id join portal.emergency_notices n on n.id = r.subject_id where n.request_id = $1", id));
        Assert.Equal("EmergencyAsked, EmergencyConfirmed, EmergencyTold, EmergencyOpened", await Portal.SqlAsync("select string_agg(act, ', ' order by seq) from audit.entries where subject = $1", id));

        var before = place.Mail.Messages.Count;
        await Portal.Services.GetRequiredService<SendLettersJob>().RunAsync(place.Clock.GetUtcNow(), atOnce: true, TestContext.Current.CancellationToken);
        var mails = place.Mail.Messages.Skip(before).Where(mail => mail.Subject == "An emergency access was confirmed").ToList();
        Assert.Superset(new HashSet<string> { "osce.expert@demo.example", "osce.hoo@demo.example", "osce.legal@demo.example", "osce.pol@demo.example" }, mails.SelectMany(mail => mail.Recipients).ToHashSet());
        Assert.All(mails, mail => Assert.DoesNotMatch(Content(), mail.Raw + mail.Text + mail.Html));

        using var political = await Portal.BrowserAsync("osce.pol");
        var told = (await political.GetAsync("/osce")).Document.QuerySelectorAll("tbody a[href*='break-glass/told']").Select(link => link.GetAttribute("href")!).Distinct().ToList();
        var notice = (Guid)(await Portal.SqlAsync("select n.id from portal.emergency_notices n join portal.persons p on p.id = n.person_id where n.request_id = $1 and p.email like 'osce.pol@%'", id))!;
        Assert.Contains($"/osce/break-glass/told/{notice}", told);
        var seen = await political.SubmitAsync(await political.GetAsync($"/osce/break-glass/told/{notice}"), "main form");
        Assert.Contains("seen ", seen.Main, StringComparison.Ordinal);
        Assert.DoesNotContain($"{notice}", (await political.GetAsync("/osce")).Html, StringComparison.Ordinal);

        // To whom it was not told there is none, a custodian who told it included.
        foreach (var account in (string[])["osce.legal", "osce.desk", "admin.osce", TwoCustodians.Second])
        {
            using var other = await Portal.BrowserAsync(account);
            var (theirs, never) = (await other.GetAsync($"/osce/break-glass/told/{notice}"), await other.GetAsync($"/osce/break-glass/told/{Guid.NewGuid()}"));
            Assert.Equal((HttpStatusCode.NotFound, never.Main), (theirs.Status, theirs.Main));
        }
    }

    [Theory, InlineData("emergency_notices"), InlineData("letters"), InlineData("emergency_openings")]
    public async Task Notices_mails_and_opening_are_written_together_or_not_at_all(string table)
    {
        using var first = await Portal.BrowserAsync(TwoCustodians.First);
        using var second = await Portal.BrowserAsync(TwoCustodians.Second);
        var asked = await TwoCustodians.AskAsync(first, 5);
        var before = await WrittenAsync();
        await Portal.SqlAsync($"create function public.refuse() returns trigger language plpgsql as 'begin raise exception ''no''; end'; create trigger refuse before insert on portal.{table} for each row execute function public.refuse()");
        try
        {
            Assert.Equal(HttpStatusCode.InternalServerError, (await second.SubmitAsync(await second.GetAsync(asked.Address), "form[action$=Confirm]")).Status);
        }
        finally
        {
            await Portal.SqlAsync($"drop trigger refuse on portal.{table}; drop function public.refuse()");
        }

        Assert.Equal(before, await WrittenAsync());
        Assert.Contains("waits for a second custodian", (await first.GetAsync(asked.Address)).Main, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await first.GetAsync($"{asked.Address}/note")).Status);
    }

    [Fact]
    public async Task A_row_that_a_statement_wrote_or_changed_opens_nothing_and_is_told()
    {
        using var first = await Portal.BrowserAsync(TwoCustodians.First);
        using var second = await Portal.BrowserAsync(TwoCustodians.Second);
        var address = (await place.OpenAsync(1)).Address;
        var id = Guid.Parse(address.Split('/')[^1]);
        Assert.Equal(HttpStatusCode.OK, (await first.GetAsync($"{address}/note")).Status);

        // More time, another version, the other note: each breaks the stamp.
        foreach (var (change, back) in new[] { ("until = until + interval '1 day'", "until = until - interval '1 day'"), ("confirmed_by = confirmed_by, opened_at = opened_at - interval '1 hour'", "opened_at = opened_at + interval '1 hour'") })
        {
            await Portal.SqlAsync($"update portal.emergency_openings set {change} where request_id = $1", id);
            await RefusedAsync(first, address);
            await Portal.SqlAsync($"update portal.emergency_openings set {back} where request_id = $1", id);
            Assert.Equal(HttpStatusCode.OK, (await first.GetAsync($"{address}/note")).Status);
        }

        // A whole opening, with the stamp of another, for what was declined.
        var asked = await TwoCustodians.AskAsync(first, 2);
        await second.SubmitAsync(await second.GetAsync(asked.Address), "form[action$=Decline]");
        await Portal.SqlAsync("""
            with said as (update portal.emergency_requests set answer = 2 where id = $1 returning *)
            insert into portal.emergency_openings (id, request_id, workspace, engagement_id, note_id, version_id, asked_by, confirmed_by, opened_at, until, why, stamp)
              select gen_random_uuid(), said.id, o.workspace, v.engagement_id, v.note_id, v.id, said.asked_by, said.answered_by, o.opened_at, o.until, o.why, o.stamp
              from said, portal.emergency_openings o, portal.note_versions v join portal.engagement_notes n on n.id = v.note_id where o.request_id = $2 and n.number = 2
            """, Guid.Parse(asked.Address.Split('/')[^1]), id);
        await RefusedAsync(first, asked.Address);
        await RefusedAsync(second, asked.Address);

        // A request in somebody's name, and one that has lapsed made young again.
        var taken = await TwoCustodians.AskAsync(first, 2);
        await Portal.SqlAsync("update portal.emergency_requests set asked_by = gen_random_uuid() where id = $1", Guid.Parse(taken.Address.Split('/')[^1]));
        await RefusedAsync(second, taken.Address);
        Assert.Equal(HttpStatusCode.NotFound, (await second.GetAsync(taken.Address)).Status);
        var young = await TwoCustodians.AskAsync(first, 2);
        await Portal.SqlAsync("update portal.emergency_requests set asked_at = asked_at + interval '1 hour' where id = $1", Guid.Parse(young.Address.Split('/')[^1]));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await TwoCustodians.PostAsync(second, "osce", $"{young.Address}?handler=Confirm"));

        // The yearly list says which rows are not as they were written, and shows the others.
        using var head = await Portal.BrowserAsync("osce.hoo");
        var year = await head.GetAsync("/osce/break-glass/years");
        Assert.Contains("This record is not as it was written", year.Main, StringComparison.Ordinal);
        Assert.Contains(TwoCustodians.Reason, year.Main, StringComparison.Ordinal);

        async Task RefusedAsync(Browser custodian, string of)
        {
            var before = await place.CountAsync("audit.entries where act = 'StampRefused'");
            Assert.Equal(HttpStatusCode.NotFound, (await custodian.GetAsync($"{of}/note")).Status);
            Assert.Equal(before + 1, await place.CountAsync("audit.entries where act = 'StampRefused'"));
        }
    }

    [Fact]
    public async Task Two_custodians_read_one_version_and_nothing_else_and_every_view_is_listed_to_the_team()
    {
        var address = (await place.OpenAsync(9)).Address;
        var id = Guid.Parse(address.Split('/')[^1]);
        var note = (Guid)(await Portal.SqlAsync("select note_id from portal.emergency_openings where request_id = $1", id))!;
        using var first = await Portal.BrowserAsync(TwoCustodians.First);
        using var second = await Portal.BrowserAsync(TwoCustodians.Second);
        using var political = await Portal.BrowserAsync("osce.pol");
        var read = await first.GetAsync($"{address}/note");
        Assert.Contains("Passports", read.Main, StringComparison.Ordinal);
        Assert.DoesNotMatch(Content(), read.Document.Title!);
        Assert.Equal("no-store", read.Response.Headers.CacheControl!.ToString());
        Assert.Empty(read.Document.QuerySelectorAll("main form, main input, main a[download]"));
        await second.GetAsync($"{address}/note");
        await second.GetAsync($"{address}/note");

        // Nothing of the file, no other note, no writing, no printing.
        foreach (var page in (string[])[$"/osce/engagements/{place.File}", $"/osce/engagements/{place.File}/notes/{note}", $"/osce/engagements/{place.File}/notes/write/{note}", $"/osce/engagements/{place.File}/emergencies"])
            Assert.Equal(HttpStatusCode.NotFound, (await first.GetAsync(page)).Status);
        foreach (var handler in (string[])["", "?handler=Sign", "?handler=Confirm"])
            Assert.NotEqual(HttpStatusCode.OK, await TwoCustodians.PostAsync(first, "osce", $"{address}/note{handler}"));
        var other = (Guid)(await Portal.SqlAsync("select id from portal.engagement_notes where number = 1"))!;
        Assert.Equal(HttpStatusCode.NotFound, (await first.GetAsync($"/osce/break-glass/{other}/note")).Status);

        // What is written afterwards is another version.
        await political.SubmitAsync(await political.GetAsync($"/osce/engagements/{place.File}/notes/write/{note}"), "form.panel", new() { ["Form.Title"] = "Said since" });
        Assert.DoesNotContain("Said since", (await first.GetAsync($"{address}/note")).Html, StringComparison.Ordinal);

        var list = await political.GetAsync($"/osce/engagements/{place.File}/emergencies");
        var row = list.Document.QuerySelectorAll("main section").Single(section => section.QuerySelector("h2")!.TextContent.StartsWith("Note 9", StringComparison.Ordinal));
        Assert.Equal(["OSCE custodian", "OSCE second custodian", "OSCE second custodian", "OSCE custodian"], row.QuerySelectorAll("tbody tr td:last-child").Select(cell => cell.TextContent.Trim()));
        Assert.Contains(TwoCustodians.Reason, row.TextContent, StringComparison.Ordinal);
        Assert.Contains("OSCE second custodian", (await political.GetAsync($"/osce/engagements/{place.File}/trail")).Main, StringComparison.Ordinal);

        // A legal officer who is not on the list; an expert; the head of office, who reads it and does not end it.
        foreach (var outside in (string[])["osce.legal.second", "osce.expert"])
        {
            using var browser = await Portal.BrowserAsync(outside);
            Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"/osce/engagements/{place.File}/emergencies")).Status);
        }

        using var head = await Portal.BrowserAsync("osce.hoo");
        var seen = await head.GetAsync($"/osce/engagements/{place.File}/emergencies");
        Assert.Null(seen.Document.QuerySelector("form[action$=End]"));

        // Either officer of the team ends it at once.
        using var legal = await Portal.BrowserAsync("osce.legal");
        var opening = (Guid)(await Portal.SqlAsync("select id from portal.emergency_openings where request_id = $1", id))!;
        await legal.SubmitAsync(await legal.GetAsync($"/osce/engagements/{place.File}/emergencies"), $"form[action$=End]:has(input[value='{opening}'])");
        foreach (var custodian in (Browser[])[first, second])
        {
            Assert.Equal(HttpStatusCode.NotFound, (await custodian.GetAsync($"{address}/note")).Status);
            Assert.Contains("over since", (await custodian.GetAsync(address)).Main, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task It_ends_by_itself_after_an_hour_or_when_a_custodian_ends_it()
    {
        var (lasting, ended) = ((await place.OpenAsync(5)).Address, (await place.OpenAsync(6)).Address);
        using (var first = await Portal.BrowserAsync(TwoCustodians.First))
        {
            await first.SubmitAsync(await first.GetAsync(ended), "form[action$=End]");
            Assert.Equal(HttpStatusCode.NotFound, (await first.GetAsync($"{ended}/note")).Status);
        }

        place.Clock.MoveOn(TimeSpan.FromMinutes(59));
        using (var second = await Portal.BrowserAsync(TwoCustodians.Second)) Assert.Equal(HttpStatusCode.OK, (await second.GetAsync($"{lasting}/note")).Status);
        place.Clock.MoveOn(TimeSpan.FromMinutes(2));
        foreach (var custodian in (string[])[TwoCustodians.First, TwoCustodians.Second])
        {
            using var browser = await Portal.BrowserAsync(custodian);
            Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"{lasting}/note")).Status);
            Assert.Contains("The note is closed to you", (await browser.GetAsync(lasting)).Main, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_request_lapses_after_a_day_and_a_factor_that_was_not_shown_lately_is_asked_for_again()
    {
        using var first = await Portal.BrowserAsync(TwoCustodians.First);
        using var second = await Portal.BrowserAsync(TwoCustodians.Second);
        var asked = await TwoCustodians.AskAsync(first, 5);
        place.Clock.MoveOn(TimeSpan.FromMinutes(16));
        var opened = await OpeningsAsync();
        Assert.StartsWith("/account/confirm?kept=", (await second.SubmitAsync(await second.GetAsync(asked.Address), "form[action$=Confirm]")).Address, StringComparison.Ordinal);
        Assert.Equal(opened, await OpeningsAsync());
        place.Clock.MoveOn(TimeSpan.FromHours(24));
        using var later = await Portal.BrowserAsync(TwoCustodians.Second);
        Assert.Equal(HttpStatusCode.NotFound, (await later.GetAsync(asked.Address)).Status);
        using var asker = await Portal.BrowserAsync(TwoCustodians.First);
        Assert.Contains("lapsed without an answer", (await asker.GetAsync(asked.Address)).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_asked_for_answers_the_same_whether_or_not_there_is_such_a_note_and_where_there_is_none_nothing_opens()
    {
        using var first = await Portal.BrowserAsync(TwoCustodians.First);
        using var second = await Portal.BrowserAsync(TwoCustodians.Second);
        var (is_, not, neither, gibberish) = (await TwoCustodians.AskAsync(first, 5), await TwoCustodians.AskAsync(first, 555), await TwoCustodians.AskAsync(first, 5, "HE-04"), await TwoCustodians.AskAsync(first, 5, "he – 3 ?"));
        Assert.All((PageAnswer[])[not, neither, gibberish], other => Assert.Equal(Masked(is_.Html), Masked(other.Html)));
        Assert.Equal(Masked((await second.GetAsync(is_.Address)).Html), Masked((await second.GetAsync(not.Address)).Html));
        Assert.Equal(1L, await Portal.SqlAsync("select count(distinct length(asked)) from portal.emergency_requests where id = any($1)", new[] { is_, not, neither, gibberish }.Select(page => Guid.Parse(page.Address.Split('/')[^1])).ToArray()));

        var (notices, letters) = (await place.CountAsync("portal.emergency_notices"), await place.CountAsync("portal.letters"));
        foreach (var page in (PageAnswer[])[not, neither, gibberish])
        {
            Assert.Contains("nothing opened", (await second.SubmitAsync(await second.GetAsync(page.Address), "form[action$=Confirm]")).Main, StringComparison.Ordinal);
            Assert.Contains("nothing opened", (await first.GetAsync(page.Address)).Main, StringComparison.Ordinal);
        }

        Assert.Contains("Nothing was opened", (await second.SubmitAsync(await second.GetAsync(is_.Address), "form[action$=Decline]")).Main, StringComparison.Ordinal);
        Assert.Equal((notices, letters), (await place.CountAsync("portal.emergency_notices"), await place.CountAsync("portal.letters")));
    }

    [Fact]
    public async Task What_is_missing_is_said_at_its_field_and_what_was_typed_is_kept()
    {
        using var first = await Portal.BrowserAsync(TwoCustodians.First);
        var wrong = await TwoCustodians.AskAsync(first, 0, "HE-03", reason: "Too short.");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.NotEmpty(wrong.Document.QuerySelector("#Form_Reason-error span")!.TextContent);
        Assert.NotEmpty(wrong.Document.QuerySelector("#Form_Note-error span")!.TextContent);
        Assert.Equal("Too short.", wrong.Document.QuerySelector("#Form_Reason")!.TextContent.Trim());
        Assert.Equal("HE-03", wrong.Document.QuerySelector("#Form_Reference")!.GetAttribute("value"));
    }

    [Fact]
    public async Task With_one_custodian_left_or_one_that_was_just_appointed_nothing_opens_and_readers_hear_of_the_new_one()
    {
        const string Held = "from portal.officers o join portal.persons p on p.id = o.person_id where duties.officer_id = o.id and p.email like 'osce.custodian.second@%'";
        using var first = await Portal.BrowserAsync(TwoCustodians.First);
        using var second = await Portal.BrowserAsync(TwoCustodians.Second);
        using var political = await Portal.BrowserAsync("osce.pol");
        var waiting = await TwoCustodians.AskAsync(first, 5);
        var opened = await OpeningsAsync();
        // The day at the seat: late in the evening by UTC it is tomorrow there, and the appointment a day older.
        var today = place.Clock.TodayIn((string)(await Portal.SqlAsync("select zone from portal.workspaces where code = 'osce'"))!);
        try
        {
            foreach (var days in (int[])[0, -1])
            {
                await Portal.SqlAsync($"update portal.duties set \"from\" = $1 {Held}", today.AddDays(days));
                await Portal.StampAsync();
                Assert.Equal(HttpStatusCode.UnprocessableEntity, (await TwoCustodians.AskAsync(second, 5)).Status);
                Assert.Equal(HttpStatusCode.UnprocessableEntity, await TwoCustodians.PostAsync(second, "osce", $"{waiting.Address}?handler=Confirm"));
                Assert.Contains("Have another one appointed first", (await TwoCustodians.AskAsync(first, 5)).Main, StringComparison.Ordinal);
                Assert.Contains("A new custodian was appointed", (await political.GetAsync("/osce")).Main, StringComparison.Ordinal);
                Assert.Contains("acts from", (await political.GetAsync("/osce/break-glass/custodians")).Main, StringComparison.Ordinal);
            }

            Assert.Contains("fewer than two custodians", (await first.GetAsync("/osce/break-glass")).Main, StringComparison.Ordinal);
            Assert.Equal(opened, await OpeningsAsync());
        }
        finally
        {
            await Portal.SqlAsync($"update portal.duties set \"from\" = '2020-01-01' {Held}");
            await Portal.StampAsync();
        }

        Assert.DoesNotContain("A new custodian was appointed", (await political.GetAsync("/osce")).Main, StringComparison.Ordinal);
        Assert.Contains("open until", (await second.SubmitAsync(await second.GetAsync(waiting.Address), "form[action$=Confirm]")).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_head_of_office_reads_the_year_and_is_told_of_it_once()
    {
        var address = (await place.OpenAsync(7)).Address;
        using var head = await Portal.BrowserAsync("osce.hoo");
        var list = await head.GetAsync("/osce/break-glass/years");
        Assert.Contains(TwoCustodians.Reason, list.Main, StringComparison.Ordinal);
        Assert.Contains("OSCE second custodian", list.Main, StringComparison.Ordinal);
        Assert.DoesNotMatch("HE-[0-9]", list.Html);
        Assert.DoesNotContain(address.Split('/')[^1], list.Html, StringComparison.Ordinal);
        Assert.True(int.Parse(list.Document.QuerySelectorAll("[aria-labelledby=counts] dd")[1].TextContent, null) > 0);
        Assert.Contains("Nobody asked", (await head.GetAsync("/osce/break-glass/years/2001")).Main, StringComparison.Ordinal);
        foreach (var account in (string[])["admin.osce", "osce.pol", TwoCustodians.First])
        {
            using var other = await Portal.BrowserAsync(account);
            Assert.Equal(HttpStatusCode.Forbidden, (await other.GetAsync("/osce/break-glass/years")).Status);
        }

        // Every head of office, whether or not there was anything, and once, however often the job runs.
        var january = new DateTimeOffset(place.Clock.GetUtcNow().Year + 1, 1, 2, 6, 10, 0, TimeSpan.Zero);
        var before = place.Mail.Messages.Count;
        for (var run = 0; run < 2; run++) await Portal.Services.GetRequiredService<BreakGlassJob>().RunAsync(january, TestContext.Current.CancellationToken);
        await Portal.Services.GetRequiredService<SendLettersJob>().RunAsync(january, atOnce: true, TestContext.Current.CancellationToken);
        var mail = Assert.Single(place.Mail.Messages.Skip(before), mail => mail.Subject == "The yearly list of emergency accesses is ready");
        Assert.Equal(["osce.hoo@demo.example"], mail.Recipients);
        Assert.DoesNotMatch(Content(), mail.Raw + mail.Text);
    }

    async Task<string> WrittenAsync() => $"{await OpeningsAsync()} {await place.CountAsync("portal.emergency_notices")} {await place.CountAsync("portal.reminders")} {await place.CountAsync("portal.letters")} {await place.CountAsync("audit.entries where act like 'Emergency%'")}";

    Task<long> OpeningsAsync() => place.CountAsync("portal.emergency_openings");

    // Each page has its own address, token and moment; what was typed is what it was.
    static string Masked(string html) => Typed().Replace(Clock().Replace(Token().Replace(Id().Replace(html, "ID"), "TOKEN"), "TIME"), "<dd>TYPED</dd>");

    [GeneratedRegex("HE-0?3|Velmaria|Tarsk|XVL|Hours on air|Passports")]
    private static partial Regex Content();

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")]
    private static partial Regex Id();

    [GeneratedRegex("CfDJ8[A-Za-z0-9_-]+")]
    private static partial Regex Token();

    [GeneratedRegex("[0-9]{2}:[0-9]{2}")]
    private static partial Regex Clock();

    [GeneratedRegex("<dd>(<bdi>)?(HE-0[34]|he [^<]*|5|555)(</bdi>)?</dd>")]
    private static partial Regex Typed();
}
