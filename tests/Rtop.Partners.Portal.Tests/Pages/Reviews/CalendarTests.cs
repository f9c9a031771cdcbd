using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Rtop.Partners.Portal.Jobs;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.Reviews;

/// <summary>A calendar reads with an address and nothing else: it gets what its owner may read today, in neutral words.</summary>
public sealed class CalendarTests(PortalFixture portals)
{
    [Fact]
    public async Task A_feed_of_what_one_leads_is_read_without_a_session_and_says_code_and_kind_alone()
    {
        await using var portal = await portals.OpenAsync();
        var address = await MadeAsync(portal, "un.prog", "un", "Milestones");
        var (answer, text) = await ReadAsync(portal, address);
        Assert.Equal("text/calendar", answer.Content.Headers.ContentType!.MediaType);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        var read = await CalendarReader.ReadAsync(text);
        var led = (long)(await portal.SqlAsync("select count(*) from portal.milestones where 'un' in (first_lead, second_lead) and provenance <> 2 and due_on >= current_date - 366"))!;
        Assert.True(led > 20, $"{led}");
        Assert.Equal(led, read.Events.Count);
        Assert.Equal(led, read.Events.Select(day => day.Uid).Distinct().Count());
        Assert.All(read.Events, day => Assert.Matches("^Milestone due D-[A-Z]{2,3}-[0-9]{2}$", day.Summary));
        Assert.All(read.Events, day => Assert.Equal((true, "CONFIDENTIAL", "TRANSPARENT"), (day.AllDay, day.Class, day.Transparency)));
        var words = System.Text.Encoding.UTF8.GetString(text).Replace("\r\n ", "", StringComparison.Ordinal);
        foreach (var secret in await ColumnAsync(portal, "select title from portal.milestones where provenance <> 2 union select unnest(places) from portal.milestones where provenance <> 2 union select title from portal.programmes"))
            if (secret.Length > 3) Assert.DoesNotContain(secret, words, StringComparison.OrdinalIgnoreCase);
        // The day is that of the plan; what is achieved reminds nobody.
        var due = (DateOnly)(await portal.SqlAsync("select due_on from portal.milestones where code = 'D-PS-04'"))!;
        var waiting = read.Events.Single(day => day.Summary.EndsWith("D-PS-04", StringComparison.Ordinal));
        Assert.Equal((due, "-P7D"), (waiting.Start, Assert.Single(waiting.Alarms)));
        Assert.Empty(read.Events.Single(day => day.Summary.EndsWith("D-PS-01", StringComparison.Ordinal)).Alarms);
        Assert.EndsWith($"/un/milestones/{await portal.SqlAsync("select id from portal.milestones where code = 'D-PS-04'")}", waiting.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_moved_is_the_same_day_written_anew_and_what_is_taken_out_is_cancelled()
    {
        await using var portal = await portals.OpenAsync();
        var address = await MadeAsync(portal, "un.prog", "un", $"{await portal.SqlAsync("select id from portal.programmes where number = 5 and originator = 'un'")}");
        var (first, text) = await ReadAsync(portal, address);
        var before = (await CalendarReader.ReadAsync(text)).Events.ToDictionary(day => day.Summary);
        Assert.Equal(28, before.Count);
        // A calendar that has it is told so.
        Assert.Equal(HttpStatusCode.NotModified, (await ReadAsync(portal, address, first.Headers.ETag!.ToString())).Answer.StatusCode);

        using var un = await portal.BrowserAsync("un.prog");
        var (moved, removed) = ((Guid)(await portal.SqlAsync("select id from portal.milestones where code = 'D-PS-06'"))!, (Guid)(await portal.SqlAsync("select id from portal.milestones where code = 'D-INF-01'"))!);
        await un.SubmitAsync(await un.GetAsync($"/un/milestones/{moved}/report"), "form.panel", new() { ["Form.State"] = "Deferred", ["Form.NewDueOn"] = "2031-05-01", ["Form.Reason"] = "The rains." });
        await un.SubmitAsync(await un.GetAsync($"/un/milestones/{removed}"), "form[action$='handler=Remove']");
        var (second, after) = await ReadAsync(portal, address, first.Headers.ETag!.ToString());
        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        var now = (await CalendarReader.ReadAsync(after)).Events.ToDictionary(day => day.Summary);
        Assert.Equal(before.Values.Select(day => day.Uid).Order(), now.Values.Select(day => day.Uid).Order());
        var later = now["Milestone due D-PS-06"];
        Assert.Equal((new DateOnly(2031, 5, 1), "CONFIRMED"), (later.Start, later.Status));
        Assert.True(later.Sequence > before["Milestone due D-PS-06"].Sequence);
        var gone = now["Milestone due D-INF-01"];
        Assert.Equal("CANCELLED", gone.Status);
        Assert.True(gone.Sequence > before["Milestone due D-INF-01"].Sequence);
        Assert.Empty(gone.Alarms);
    }

    [Theory]
    [InlineData("revoked")]
    [InlineData("left")]
    [InlineData("disabled")]
    public async Task Revoked_and_left_behind_are_the_same_404_as_what_never_was(string how)
    {
        await using var portal = await portals.OpenAsync();
        var address = await MadeAsync(portal, "un.prog", "un", "Milestones");
        Assert.Equal(HttpStatusCode.OK, (await ReadAsync(portal, address)).Answer.StatusCode);
        using (var un = await portal.BrowserAsync("un.prog"))
        {
            // Its address is shown once; what is kept does not give it away. The day of the last reading is shown.
            var list = await un.GetAsync("/un/calendar");
            Assert.DoesNotContain("/feeds/", list.Html, StringComparison.Ordinal);
            Assert.NotEqual("never", list.Document.QuerySelectorAll("tbody td")[2].TextContent.Trim());
            if (how is "revoked") await un.SubmitAsync(list, "form[action$='handler=Revoke']");
        }

        if (how is "left") await portal.SqlAsync("update portal.duties set until = current_date - 2 where officer_id in (select o.id from portal.officers o join portal.persons p on p.id = o.person_id where p.email = 'un.prog@demo.example')");
        if (how is "disabled") await portal.SqlAsync("update accounts.accounts set is_disabled = true where email = 'un.prog@demo.example'");
        var (unknown, gone) = (await ReadAsync(portal, $"/feeds/{new string('A', 43)}.ics"), await ReadAsync(portal, address));
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (unknown.Answer.StatusCode, gone.Answer.StatusCode));
        Assert.Equal(Masked(unknown.Text), Masked(gone.Text));
        Assert.Equal(unknown.Answer.Headers.Select(header => header.Key), gone.Answer.Headers.Select(header => header.Key));
    }

    [Fact]
    public async Task The_feeds_desk_obeys_the_same_walls_as_its_officer()
    {
        await using var portal = await portals.OpenAsync();
        // ECOWAS is named in five milestones of the demonstration programme; the others are not there for it.
        var programme = (Guid)(await portal.SqlAsync("select id from portal.programmes where number = 5 and originator = 'un'"))!;
        var named = await MadeAsync(portal, "ecowas.desk", "ecowas", $"{programme}");
        string[] five = ["Milestone due D-GOV-04", "Milestone due D-ITM-01", "Milestone due D-PS-01", "Milestone due D-PS-06", "Milestone due D-SCI-01"];
        Assert.Equal(five, (await CalendarReader.ReadAsync((await ReadAsync(portal, named)).Text)).Events.Select(day => day.Summary).Order());
        await portal.SqlAsync("update portal.programme_invitations set ended_at = now() where programme_id = $1 and workspace = 'ecowas'", programme);
        Assert.Empty((await CalendarReader.ReadAsync((await ReadAsync(portal, named)).Text)).Events);

        // Somebody else's session on the same request changes nothing of whose desk it is.
        var reviews = await MadeAsync(portal, "osce.desk", "osce", "Reviews");
        using var un = await portal.BrowserAsync("un.desk");
        var (_, alone) = await ReadAsync(portal, reviews);
        using var signedIn = await un.SendAsync(new(HttpMethod.Get, reviews));
        Assert.Equal(alone, await signedIn.Content.ReadAsByteArrayAsync(TestDatabase.Ct));
        var mine = await ColumnAsync(portal, "select distinct a.number::text from portal.assessments a join portal.parties p on p.assessment_id = a.id and p.ended_at is null and p.workspace = 'osce' join portal.cycles c on c.assessment_id = a.id and c.due_on >= current_date - 360");
        Assert.NotEmpty(mine);
        Assert.Equal(mine.Select(number => $"Review due JA-{int.Parse(number, System.Globalization.CultureInfo.InvariantCulture):0000}").Order(), (await CalendarReader.ReadAsync(alone)).Events.Select(day => day.Summary).Distinct().Order());
    }

    [Fact]
    public async Task The_feed_of_ones_own_reminders_says_what_is_due_by_reference_and_nothing_of_a_confidential_file()
    {
        await using var portal = await portals.OpenAsync();
        var now = TimeProvider.System.GetUtcNow();
        var mine = await MadeAsync(portal, "un.desk", "un", "Mine");
        var (_, text) = await ReadAsync(portal, mine);
        var events = (await CalendarReader.ReadAsync(text)).Events;
        var due = Assert.Single(events, day => day.Summary == "Review due JA-0009");
        Assert.Equal((DateOnly)(await portal.SqlAsync("select c.due_on from portal.cycles c join portal.assessments a on a.id = c.assessment_id where a.number = 9 and c.closed_on is null"))!, due.Start);
        Assert.All(events, day => Assert.Matches("^(Review|Milestone|Recommendation) due [A-Z0-9-]+$|^Silence ends JA-[0-9]{4}$|^1 item due$", day.Summary));
        var words = System.Text.Encoding.UTF8.GetString(text).Replace("\r\n ", "", StringComparison.Ordinal);
        foreach (var title in await ColumnAsync(portal, "select title from portal.assessments union select title from portal.programmes union select title from portal.milestones where provenance <> 2"))
            if (title.Length > 3) Assert.DoesNotContain(title, words, StringComparison.OrdinalIgnoreCase);

        // Who is told of something in a confidential file finds it in no calendar.
        var pol = await MadeAsync(portal, "osce.pol", "osce", "Mine");
        var before = (await CalendarReader.ReadAsync((await ReadAsync(portal, pol)).Text)).Events.Select(day => day.Summary).ToList();
        await portal.SqlAsync("update portal.follow_ups set due_on = current_date where done_at is null");
        await portal.Services.GetRequiredService<InConfidenceJob>().RunAsync(now, TestDatabase.Ct);
        Assert.Equal(1L, await portal.SqlAsync("select count(*) from portal.reminders r join portal.officers o on o.id = r.officer_id join portal.persons p on p.id = o.person_id where r.subject = 22 and p.email = 'osce.pol@demo.example'"));
        var after = await ReadAsync(portal, pol);
        Assert.Equal(before, (await CalendarReader.ReadAsync(after.Text)).Events.Select(day => day.Summary));
        Assert.DoesNotContain("HE-", System.Text.Encoding.UTF8.GetString(after.Text), StringComparison.Ordinal);

        // What was handed in waits no more; a duty that ended takes the rest with it.
        await portal.SqlAsync("update portal.rating_sheets s set submitted_at = now() from portal.cycles c, portal.assessments a where s.cycle_id = c.id and a.id = c.assessment_id and a.number = 9 and s.workspace = 'un'");
        await portal.SqlAsync("insert into portal.rating_sheets (id, cycle_id, assessment_id, originator, workspace, started_at, submitted_at) select gen_random_uuid(), c.id, a.id, a.originator, 'un', now(), now() from portal.cycles c join portal.assessments a on a.id = c.assessment_id where a.number = 9 and c.closed_on is null and not exists (select from portal.rating_sheets s where s.cycle_id = c.id and s.workspace = 'un')");
        Assert.DoesNotContain((await CalendarReader.ReadAsync((await ReadAsync(portal, mine)).Text)).Events, day => day.Summary == "Review due JA-0009");
    }

    [Fact]
    public async Task The_stricter_the_label_the_less_is_said()
    {
        await using var portal = await portals.OpenAsync();
        var address = await MadeAsync(portal, "un.prog", "un", "Milestones");
        await portal.SqlAsync("update portal.milestones set label = 3 where code = 'D-PS-04'");
        await portal.SqlAsync("update portal.milestones set label = 4 where code = 'D-PS-05'");
        var days = (await CalendarReader.ReadAsync((await ReadAsync(portal, address)).Text)).Events;
        Assert.Null(days.Single(day => day.Summary == "Milestone due D-PS-04").Url);
        Assert.Null(Assert.Single(days, day => day.Summary == "1 item due").Url);
        Assert.DoesNotContain(days, day => day.Summary.Contains("D-PS-05", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Only_a_hash_is_kept_and_only_so_many_are_made()
    {
        await using var portal = await portals.OpenAsync();
        var address = await MadeAsync(portal, "un.prog", "un", "Reviews-no", expectFault: true);
        Assert.Equal("", address);
        for (var count = 0; count < 10; count++) address = await MadeAsync(portal, "un.prog", "un", "Milestones");
        Assert.Equal("", await MadeAsync(portal, "un.prog", "un", "Milestones", expectFault: true));
        var token = address["/feeds/".Length..^".ics".Length];
        Assert.Equal(43, token.Length);
        Assert.Equal(10L, await portal.SqlAsync("select count(*) from accounts.calendar_feeds where length(token_hash) = 32"));
        Assert.Equal(0L, await portal.SqlAsync("select count(*) from accounts.calendar_feeds f where f::text like '%' || $1 || '%'", token));
        Assert.Equal(1L, await portal.SqlAsync("select count(*) from accounts.calendar_feeds where token_hash = sha256(convert_to($1, 'UTF8'))", token));
        Assert.Equal(0L, await portal.SqlAsync("select count(*) from audit.entries e where e::text like '%' || $1 || '%'", token));
        // Who may not read a programme finds none offered.
        Assert.Equal("", await MadeAsync(portal, "osce.desk", "osce", $"{await portal.SqlAsync("select id from portal.programmes where number = 5 and originator = 'un'")}", expectFault: true));
    }

    // A form in the foot has a token of its own each time.
    static string Masked(byte[] page) => System.Text.RegularExpressions.Regex.Replace(System.Text.Encoding.UTF8.GetString(page), "CfDJ8[A-Za-z0-9_-]+", "TOKEN");

    [Fact]
    public async Task Whoever_tries_addresses_does_not_get_far()
    {
        await using var portal = await portals.OpenAsync(new() { ["Demo:Enabled"] = "false" });
        var last = HttpStatusCode.NotFound;
        var tried = 0;
        while (last is HttpStatusCode.NotFound && tried++ < 500) last = (await ReadAsync(portal, $"/feeds/{tried:D43}.ics")).Answer.StatusCode;
        Assert.Equal(HttpStatusCode.TooManyRequests, last);
        Assert.True(tried > 30, $"{tried}");
    }

    static async Task<string> MadeAsync(RunningPortal portal, string account, string workspace, string view, bool expectFault = false)
    {
        using var browser = await portal.BrowserAsync(account);
        var page = await browser.SubmitAsync(await browser.GetAsync($"/{workspace}/calendar"), "#make-feed", new() { ["Form.View"] = view });
        Assert.Equal(expectFault ? HttpStatusCode.UnprocessableEntity : HttpStatusCode.OK, page.Status);
        return expectFault ? "" : new Uri(page.Document.QuerySelector(".notice code")!.TextContent).AbsolutePath;
    }

    static async Task<(HttpResponseMessage Answer, byte[] Text)> ReadAsync(RunningPortal portal, string address, string? has = null)
    {
        using var http = new HttpClient { BaseAddress = portal.Address };
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (has is not null) request.Headers.TryAddWithoutValidation("If-None-Match", has);
        var answer = await http.SendAsync(request, TestDatabase.Ct);
        return (answer, await answer.Content.ReadAsByteArrayAsync(TestDatabase.Ct));
    }

    static async Task<string[]> ColumnAsync(RunningPortal portal, string sql) => (string[])(await portal.SqlAsync($"select coalesce(array_agg(t.v), '{{}}') from ({sql}) t(v)"))!;
}
