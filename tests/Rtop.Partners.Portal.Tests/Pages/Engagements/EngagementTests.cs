using System.Globalization;
using System.Net;
using Microsoft.Extensions.Logging;
using Rtop.Partners.Portal.Tests.Jobs;
using Rtop.Partners.Portal.Tests.Pages.Assessments;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.Engagements;

/// <summary>A confidential file in a browser without a script: who finds it, what is written there, and what no statement to the database gives (SCENARIO §5; SECURITY P18, P21).</summary>
public sealed class EngagementTests(PortalFixture portals)
{
    [Fact]
    public async Task Each_on_the_list_reads_what_the_scenario_says_and_for_everybody_else_there_is_nothing()
    {
        await using var portal = await portals.OpenAsync();
        var id = (Guid)(await portal.SqlAsync("select id from portal.engagements"))!;
        var address = $"/osce/engagements/{id}";

        using var political = await portal.BrowserAsync("osce.pol");
        Assert.Equal("HE-03", Assert.Single((await political.GetAsync("/osce/engagements")).Document.QuerySelectorAll("tbody a")).TextContent);
        var file = await political.GetAsync(address);
        Assert.Equal(11, file.Document.QuerySelectorAll("[aria-labelledby=notes] tbody tr").Length);
        Assert.Equal(7, file.Document.QuerySelectorAll("[aria-labelledby=options] tbody tr").Length);
        Assert.Contains("Tarsk-speaking communities", file.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("Velmaria", file.Document.Title!, StringComparison.Ordinal);
        Assert.Equal(1, file.Document.QuerySelectorAll("[aria-labelledby=notes] .state.warn").Length);
        Assert.Equal("no-store", file.Response.Headers.CacheControl!.ToString());
        Assert.Equal(10, (await political.GetAsync($"{address}/codes")).Document.QuerySelectorAll("tbody tr").Length);
        var experts = (await political.GetAsync($"{address}/experts")).Main;
        Assert.Contains("undertaking signed on", experts, StringComparison.Ordinal);
        Assert.Contains("awaits the signed undertaking", experts, StringComparison.Ordinal);

        // The legal officer is told that one item is due, and not what.
        using var legal = await portal.BrowserAsync("osce.legal");
        var home = await legal.GetAsync("/osce");
        Assert.Contains("You have 1 item due", home.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("Examples elsewhere", home.Html, StringComparison.Ordinal);

        using var head = await portal.BrowserAsync("osce.hoo");
        var read = await head.GetAsync(address);
        Assert.Equal(11, read.Document.QuerySelectorAll("[aria-labelledby=notes] tbody tr").Length);
        Assert.Equal(HttpStatusCode.OK, (await head.GetAsync($"{address}/trail")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await head.GetAsync($"{address}/codes")).Status);

        using var expert = await portal.BrowserAsync("osce.expert");
        var theirs = await expert.GetAsync(address);
        Assert.Equal(["11", "5"], theirs.Document.QuerySelectorAll("[aria-labelledby=notes] tbody a").Select(link => link.TextContent));
        Assert.Equal("O-4", Assert.Single(theirs.Document.QuerySelectorAll("[aria-labelledby=options] tbody tr td:first-child")).TextContent.Trim());
        Assert.DoesNotContain("Tarsk", theirs.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("autonomy", theirs.Html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await expert.GetAsync($"{address}/trail")).Status);

        // Invited without a signed undertaking; a legal officer who left this file: to them there is none.
        foreach (var outside in (string[])["osce.expert.second", "osce.legal.second"])
        {
            using var browser = await portal.BrowserAsync(outside);
            Assert.NotNull((await browser.GetAsync("/osce/engagements")).Document.QuerySelector(".empty"));
            var refused = await browser.GetAsync(address);
            var never = await browser.GetAsync($"/osce/engagements/{Guid.NewGuid()}");
            Assert.Equal((HttpStatusCode.NotFound, never.Main), (refused.Status, refused.Main));
        }

        foreach (var (account, workspace) in (IEnumerable<(string, string)>)[("osce.desk", "osce"), ("admin.osce", "osce"), ("un.desk", "un"), ("au.desk", "au"), ("ecowas.desk", "ecowas"), ("asean.focal", "asean")])
        {
            using var browser = await portal.BrowserAsync(account);
            Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"/{workspace}/engagements")).Status);
            Assert.DoesNotContain("engagements", (await browser.GetAsync($"/{workspace}")).Html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_home_of_each_half_names_the_notes_that_it_has_not_signed_as_they_stand_and_at_most_fifty()
    {
        await using var portal = await portals.OpenAsync();
        async Task<List<string>> AwaitedAsync(string account)
        {
            using var browser = await portal.BrowserAsync(account);
            return [.. (await browser.GetAsync("/osce")).Document.QuerySelectorAll("tbody tr").Where(row => row.TextContent.Contains("Your signature is awaited", StringComparison.Ordinal)).Select(row => row.QuerySelector("a[href*=engagements]")!.GetAttribute("href")!)];
        }

        const string Sign = """
            delete from portal.note_signatures;
            insert into portal.note_signatures (id, note_id, version, role, engagement_id, workspace, person_id, at)
              select gen_random_uuid(), v.note_id, v.number, r, v.engagement_id, v.workspace, gen_random_uuid(), now() from portal.note_versions v, generate_series(1, 2) r
              where v.number = (select max(number) from portal.note_versions w where w.note_id = v.note_id)
            """;
        await portal.SqlAsync(Sign);
        Assert.Empty(await AwaitedAsync("osce.pol"));
        Assert.Empty(await AwaitedAsync("osce.legal"));

        // The political half signed what stood before; the other half is not asked for that.
        var note = $"{await portal.SqlAsync("update portal.note_signatures set version = version - 1 where role = 1 and note_id = (select id from portal.engagement_notes where number = 3) returning note_id")}";
        Assert.EndsWith($"/notes/{note}", Assert.Single(await AwaitedAsync("osce.pol")), StringComparison.Ordinal);
        Assert.Empty(await AwaitedAsync("osce.legal"));

        var file = $"{await portal.SqlAsync("""
            with more as (insert into portal.engagement_notes select (jsonb_populate_record(n, jsonb_build_object('id', gen_random_uuid(), 'number', 100 + g))).* from portal.engagement_notes n, generate_series(1, 60) g where n.number = 3 returning id),
              versions as (insert into portal.note_versions select (jsonb_populate_record(v, jsonb_build_object('id', gen_random_uuid(), 'note_id', more.id))).* from more, portal.note_versions v where v.number = 1 and v.note_id = (select id from portal.engagement_notes where number = 3))
            select id from portal.engagements
            """)}";
        var awaited = await AwaitedAsync("osce.pol");
        Assert.Equal(51, awaited.Count);
        Assert.Single(awaited, link => link.EndsWith($"/engagements/{file}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_note_is_written_signed_by_both_changed_and_signed_again_and_what_was_typed_is_kept_on_a_mistake()
    {
        await using var portal = await portals.OpenAsync();
        var address = $"/osce/engagements/{await portal.SqlAsync("select id from portal.engagements")}";
        using var political = await portal.BrowserAsync("osce.pol");
        using var legal = await portal.BrowserAsync("osce.legal");
        var form = await political.GetAsync($"{address}/notes/write");
        Dictionary<string, string?> typed = new()
        {
            ["Form.Title"] = "A second call",
            ["Form.On"] = "2099-01-01",
            ["Form.Form"] = "Call",
            ["Form.Level"] = "Minister",
            ["Form.Theme"] = "Language",
            ["Form.Codes"] = "I-01",
            ["Form.Text"] = "Kept while it is wrong.",
        };
        var wrong = await political.SubmitAsync(form, "form.panel", typed);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Contains("cannot lie ahead", wrong.ErrorAt("Form_On"), StringComparison.Ordinal);
        Assert.Contains("Kept while it is wrong.", wrong.Document.QuerySelector("#Form_Text")!.TextContent, StringComparison.Ordinal);

        typed["Form.On"] = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(-2).ToString("O", CultureInfo.InvariantCulture);
        var note = await political.SubmitAsync(wrong, "form.panel", typed);
        Assert.Contains("awaits signature: political officer, legal officer", note.Main, StringComparison.Ordinal);
        note = await political.SubmitAsync(note, "form[action$=Sign]");
        Assert.Null(note.Document.QuerySelector("form[action$=Sign]"));
        note = await legal.SubmitAsync(await legal.GetAsync(note.Address), "form[action$=Sign]");
        Assert.Contains("Final", note.Main, StringComparison.Ordinal);

        // A new version begins without signatures; who based theirs on the old one loses nothing.
        var late = await legal.GetAsync($"{address}/notes/write/{note.Address.Split('/')[^1]}");
        var first = await political.SubmitAsync(await political.GetAsync($"{address}/notes/write/{note.Address.Split('/')[^1]}"), "form.panel", new() { ["Form.Text"] = "The other wrote." });
        Assert.Contains("awaits signature: political officer, legal officer", first.Main, StringComparison.Ordinal);
        var conflict = await legal.SubmitAsync(late, "form.panel", new() { ["Form.Text"] = "Mine is not lost." });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, conflict.Status);
        Assert.Contains("The other wrote.", conflict.Main, StringComparison.Ordinal);
        Assert.Contains("Mine is not lost.", conflict.Document.QuerySelector("#Form_Text")!.TextContent, StringComparison.Ordinal);

        // The search opens notes in memory; nothing of the word stands in an address.
        var found = await political.SubmitAsync(await political.GetAsync(address), "form[action$=Find]", new() { ["Word"] = "other wrote" });
        Assert.Single(found.Document.QuerySelectorAll("[aria-labelledby=notes] tbody tr"));
        Assert.DoesNotContain("wrote", found.Address, StringComparison.Ordinal);
        Assert.Equal(0L, await portal.SqlAsync("select count(*) from audit.entries where detail like '%wrote%' or kind like '%wrote%'"));
    }

    [Fact]
    public async Task A_seat_that_a_statement_wrote_gives_nothing_and_is_told()
    {
        var log = new JobLog();
        await using var portal = await portals.OpenAsync(adjust: builder => builder.Logging.AddProvider(log));
        var address = $"/osce/engagements/{await portal.SqlAsync("select id from portal.engagements")}";
        await portal.SqlAsync("""
            with me as (select o.person_id from portal.officers o join portal.persons p on p.id = o.person_id where p.email like 'osce.legal.second@%'),
              given as (insert into portal.seat_orders (id, engagement_id, workspace, person_id, kind, by) select gen_random_uuid(), e.id, 'osce', me.person_id, 1, me.person_id from portal.engagements e, me returning *)
            insert into portal.engagement_seats (id, engagement_id, workspace, person_id, role, order_id, stamp)
              select gen_random_uuid(), g.engagement_id, 'osce', g.person_id, 2, g.id, s.stamp from given g, portal.engagement_seats s where s.role = 2 limit 1
            """);
        using var colleague = await portal.BrowserAsync("osce.legal.second");
        Assert.NotNull((await colleague.GetAsync("/osce/engagements")).Document.QuerySelector(".empty"));
        Assert.Equal(HttpStatusCode.NotFound, (await colleague.GetAsync(address)).Status);
        Assert.Equal(1L, await portal.SqlAsync("select count(*) from audit.entries where act = 'StampRefused'"));
        Assert.Contains(log.Lines, line => line.Contains("not written by the portal", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_expert_admitted_by_both_reads_from_the_undertaking_on_and_nobody_alone_admits_one()
    {
        await using var portal = await portals.OpenAsync();
        var address = $"/osce/engagements/{await portal.SqlAsync("select id from portal.engagements")}";
        using var political = await portal.BrowserAsync("osce.pol");
        using var expert = await portal.BrowserAsync("osce.expert.second");
        var list = await political.GetAsync($"{address}/experts");
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        // Signed tomorrow is not signed.
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await political.SubmitAsync(list, "form[action$=Undertake]", new() { ["signedOn"] = today.AddDays(3).ToString("O", CultureInfo.InvariantCulture) })).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await expert.GetAsync(address)).Status);
        await political.SubmitAsync(await political.GetAsync($"{address}/experts"), "form[action$=Undertake]", new() { ["signedOn"] = today.AddDays(-1).ToString("O", CultureInfo.InvariantCulture) });
        var read = await expert.GetAsync(address);
        Assert.Equal("O-2", Assert.Single(read.Document.QuerySelectorAll("[aria-labelledby=options] tbody tr td:first-child")).TextContent.Trim());
        Assert.Empty(read.Document.QuerySelectorAll("[aria-labelledby=notes] tbody tr"));
    }
}
