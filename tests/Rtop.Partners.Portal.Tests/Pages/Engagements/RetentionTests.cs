using System.Globalization;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;
using Rtop.Partners.Portal.Jobs;
using Rtop.Partners.Portal.Tests.Jobs;
using Rtop.Partners.Portal.Tests.Pages.Assessments;
using Rtop.Partners.Portal.Tests.Pages.SignIn;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.Engagements;

/// <summary>A confidential file over ten years of injected time: warned once, held, kept longer, destroyed on the word of two, and what stays (CONFIDENTIALITY §9).</summary>
public sealed class RetentionTests(PortalFixture portals) : IAsyncLifetime
{
    readonly PortalClock clock = new();
    readonly JobLog log = new();
    RunningPortal portal = null!;
    string address = "";
    Guid id;
    DateOnly closed;

    [Fact, Trait("Ordeal", "yes")]
    public async Task Over_ten_years_a_file_is_warned_of_once_held_kept_longer_and_destroyed_by_two()
    {
        await PeriodsAsync();
        await CloseAsync();
        Assert.Equal(1L, await WarningsAsync());

        // Codes first: thirty days after closing, on the word of two. Nobody does it alone, and not before.
        await ToAsync(closed.AddDays(29));
        using (var early = await portal.BrowserAsync("osce.pol")) Assert.Null((await early.GetAsync(address)).Document.QuerySelector(Form("Propose")));
        await ToAsync(closed.AddDays(30));
        using (var political = await portal.BrowserAsync("osce.pol"))
        using (var legal = await portal.BrowserAsync("osce.legal"))
        {
            Assert.Contains("You have 1 item due", (await legal.GetAsync("/osce")).Main, StringComparison.Ordinal);
            var proposed = await political.SubmitAsync(await political.GetAsync(address), Form("Propose"));
            Assert.Contains("Awaits the word of another person", proposed.Main, StringComparison.Ordinal);
            var alone = await political.PostAsync($"{address}?handler=Confirm", [KeyValuePair.Create("Form.Class", "Codes"), Token(proposed)]);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, alone.Status);
            Assert.Contains("must be another person", alone.Main, StringComparison.Ordinal);
            Assert.Equal(10L, await portal.SqlAsync("select count(*) from portal.interlocutors"));
            var gone = await legal.SubmitAsync(await legal.GetAsync(address), Form("Confirm"));
            Assert.Contains("Certificate of destruction: 10 sealed texts", gone.Main, StringComparison.Ordinal);
            Assert.Contains($"Until {Day(closed.AddDays(65))} a backup of the database could still bring", gone.Main, StringComparison.Ordinal);
            Assert.Equal(0L, await portal.SqlAsync("select count(*) from portal.interlocutors"));
            Assert.Contains("What stood here was destroyed", (await legal.GetAsync(address.Replace("retention", "codes", StringComparison.Ordinal))).Main, StringComparison.Ordinal);
            Assert.Equal(11L, await portal.SqlAsync("select count(*) from portal.engagement_notes"));
        }

        // A hold from the second year on, for a hundred days: nothing is counted, nothing warned of.
        await ToAsync(closed.AddYears(2));
        using (var head = await portal.BrowserAsync("osce.hoo"))
        {
            var without = await head.SubmitAsync(await head.GetAsync(address), Form("Hold"), new() { ["Form.Reason"] = " " });
            Assert.Equal(HttpStatusCode.UnprocessableEntity, without.Status);
            Assert.Contains("Say why", without.ErrorAt("Form_Reason"), StringComparison.Ordinal);
            Assert.Contains("A legal hold stands.", (await head.SubmitAsync(without, Form("Hold"), new() { ["Form.Reason"] = "A court asks." })).Main, StringComparison.Ordinal);
        }

        await ToAsync(closed.AddYears(2).AddDays(100));
        using (var head = await portal.BrowserAsync("osce.hoo")) await head.SubmitAsync(await head.GetAsync(address), Form("Lift"), new() { ["Form.Reason"] = "It no longer asks." });
        Assert.Equal(0L, await portal.SqlAsync("select count(*) from audit.entries where detail like '%court%'"));

        var end = closed.AddYears(9).AddDays(100);
        await ToAsync(end.AddDays(-31));
        Assert.Equal(1L, await WarningsAsync());
        await ToAsync(end.AddDays(-30));
        Assert.Equal(2L, await WarningsAsync());
        await ToAsync(end.AddDays(-7));
        Assert.Equal(2L, await WarningsAsync());

        // Kept for sixty days more: another end, and one more warning.
        using (var legal = await portal.BrowserAsync("osce.legal"))
        {
            var page = await legal.GetAsync(address);
            var early = await legal.SubmitAsync(page, Form("Postpone"), new() { ["Form.Until"] = Iso(end), ["Form.Reason"] = "Kept while it is wrong." });
            Assert.Contains("after the present end", early.ErrorAt("Form_Until"), StringComparison.Ordinal);
            Assert.Contains("Kept while it is wrong.", early.Document.QuerySelector("#Form_Reason")!.TextContent, StringComparison.Ordinal);
            Assert.Contains("Still asked for.", (await legal.SubmitAsync(early, Form("Postpone"), new() { ["Form.Until"] = Iso(end.AddDays(60)), ["Form.Reason"] = "Still asked for." })).Main, StringComparison.Ordinal);
        }

        end = end.AddDays(60);
        await ToAsync(end);
        await ToAsync(end);
        Assert.Equal(3L, await WarningsAsync());

        // The head of office and one of the officers, where the other is not there.
        using (var head = await portal.BrowserAsync("osce.hoo"))
        using (var political = await portal.BrowserAsync("osce.pol"))
        {
            Assert.Contains("Awaits one of the two officers", (await head.SubmitAsync(await head.GetAsync(address), Form("Propose"))).Main, StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.Forbidden, (await head.PostAsync($"{address}?handler=Confirm", [KeyValuePair.Create("Form.Class", "Log"), Token(await head.GetAsync(address))])).Status);
            var gone = await political.SubmitAsync(await political.GetAsync(address), Form("Confirm"));
            Assert.Contains("Until", gone.Main, StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.OK, gone.Status);
            var file = await political.GetAsync(address.Replace("/retention", "", StringComparison.Ordinal));
            Assert.Contains("What stood here was destroyed", file.Main, StringComparison.Ordinal);
            Assert.DoesNotContain("Tarsk", file.Html, StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.OK, (await political.GetAsync(address.Replace("retention", "team", StringComparison.Ordinal))).Status);
        }

        // As the superuser reads it: of the log and the codes no envelope is left, and two rows say that there was something.
        foreach (var table in (string[])["engagement_notes", "note_versions", "note_signatures", "tension_options", "option_versions", "follow_ups", "interlocutors", "engagement_grants"])
            Assert.Equal((table, 0L), (table, await portal.SqlAsync($"select count(*) from portal.{table}")));
        Assert.Equal(0L, await portal.SqlAsync("select (select count(*) from portal.engagements where frame is not null) + (select count(*) from portal.engagement_members where kept is not null)"));
        Assert.Equal(2L, await portal.SqlAsync("select count(*) from portal.expert_admissions"));
        Assert.Equal("1,2", await portal.SqlAsync("select string_agg(class::text, ',' order by class) from portal.destructions where proposed_by <> confirmed_by"));
        Assert.Equal("DestructionConfirmed 2,DestructionProposed 2,LegalHoldLifted 1,LegalHoldPlaced 1,RetentionPeriodsSet 1,RetentionPostponed 1,RetentionWarned 3",
            await portal.SqlAsync("select string_agg(act || ' ' || many, ',' order by act) from (select act, count(*) as many from audit.entries where act in ('DestructionConfirmed', 'DestructionProposed', 'LegalHoldLifted', 'LegalHoldPlaced', 'RetentionPeriodsSet', 'RetentionPostponed', 'RetentionWarned') group by act) acts"));
        await ToAsync(end.AddDays(36));
        using var later = await portal.BrowserAsync("osce.legal");
        Assert.Contains("no backup that is kept for the usual time could bring it back", (await later.GetAsync(address)).Main, StringComparison.Ordinal);
        Assert.DoesNotContain("1 item due", (await later.GetAsync("/osce")).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_that_a_statement_wrote_destroy_nothing_and_lift_nothing_and_are_told()
    {
        await CloseAsync();
        await ToAsync(closed.AddDays(31));
        await portal.SqlAsync("""
            with two as (select e.id, e.workspace, min(s.person_id::text)::uuid as first, max(s.person_id::text)::uuid as second, min(s.stamp::text)::bytea as stamp
                from portal.engagements e join portal.engagement_seats s on s.engagement_id = e.id where s.role in (1, 2) and not exists (select from portal.seat_ends x where x.seat_id = s.id) group by e.id, e.workspace),
              said as (insert into portal.destruction_proposals (id, engagement_id, workspace, class, ended_on, proposed_by, at, stamp)
                select gen_random_uuid(), t.id, t.workspace, c, $1, t.first, now(), t.stamp from two t, generate_series(1, 2) c returning *)
            insert into portal.destructions (id, proposal_id, engagement_id, workspace, class, "on", proposed_by, confirmed_by, count, stamp)
              select gen_random_uuid(), said.id, said.engagement_id, said.workspace, said.class, $1, said.proposed_by, t.second, 1, said.stamp from said, two t where said.class = 1
            """, closed.AddDays(30));
        foreach (var account in (string[])["osce.pol", "osce.legal"])
        {
            using var browser = await portal.BrowserAsync(account);
            var page = await browser.GetAsync(address);
            Assert.DoesNotContain("Certificate", page.Main, StringComparison.Ordinal);
            Assert.Null(page.Document.QuerySelector(Form("Confirm")));
            var tried = await browser.PostAsync($"{address}?handler=Confirm", [KeyValuePair.Create("Form.Class", "Codes"), Token(page)]);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, tried.Status);
            Assert.Contains("Nobody has proposed it", tried.Main, StringComparison.Ordinal);
            Assert.Contains("Tarsk", (await browser.GetAsync(address.Replace("/retention", "", StringComparison.Ordinal))).Main, StringComparison.Ordinal);
        }

        Assert.Equal(10L, await portal.SqlAsync("select count(*) from portal.interlocutors"));
        Assert.True((long)(await portal.SqlAsync("select count(*) from audit.entries where act = 'StampRefused' and kind in ('destruction', 'destruction-proposal')"))! >= 3);
        Assert.Contains(log.Lines, line => line.Contains("not written by the portal", StringComparison.Ordinal));
    }

    [Fact]
    public async Task For_who_is_not_on_the_list_there_is_no_retention_and_the_administrator_sets_numbers_that_tell_of_no_file()
    {
        foreach (var outside in (string[])["osce.legal.second", "osce.expert", "osce.expert.second"])
        {
            using var browser = await portal.BrowserAsync(outside);
            var (refused, never) = (await browser.GetAsync(address), await browser.GetAsync($"/osce/engagements/{Guid.NewGuid()}/retention"));
            Assert.Equal((HttpStatusCode.NotFound, never.Main), (refused.Status, refused.Main));
            Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync("/osce/retention")).Status);
        }

        // Open as it is, the head of office may place a hold; the officers may not, and nothing of it is due.
        using (var political = await portal.BrowserAsync("osce.pol"))
        {
            var page = await political.GetAsync(address);
            Assert.Equal("no-store", page.Response.Headers.CacheControl!.ToString());
            Assert.Contains("The file is not closed", page.Main, StringComparison.Ordinal);
            Assert.Empty(page.Document.QuerySelectorAll("main form"));
            Assert.Equal(HttpStatusCode.NotFound, (await political.PostAsync($"{address}?handler=Hold", [KeyValuePair.Create("Form.Reason", "Mine."), Token(page)])).Status);
        }

        using var admin = await portal.BrowserAsync("admin.osce");
        Assert.Equal(HttpStatusCode.NotFound, (await admin.GetAsync(address)).Status);
        var form = await admin.GetAsync("/osce/retention");
        Assert.DoesNotContain("HE-", form.Html, StringComparison.Ordinal);
        var wrong = await admin.SubmitAsync(form, "form.panel", new() { ["Form.LogYears"] = "500" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Contains("between 1 and 75 years", wrong.ErrorAt("Form_LogYears"), StringComparison.Ordinal);
        Assert.Equal("500", wrong.Document.QuerySelector("#Form_LogYears")!.GetAttribute("value"));
        Assert.Contains("The periods are set.", (await admin.SubmitAsync(wrong, "form.panel", new() { ["Form.LogYears"] = "30" })).Main, StringComparison.Ordinal);
        // Who based theirs on what stood before is told, and keeps what was typed.
        var late = await admin.SubmitAsync(form, "form.panel", new() { ["Form.LogYears"] = "12" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.Status);
        Assert.Contains("log 30", late.Main, StringComparison.Ordinal);
        Assert.Equal("12", late.Document.QuerySelector("#Form_LogYears")!.GetAttribute("value"));
        await admin.SubmitAsync(late, "form.panel");
        Assert.Equal(12, await portal.SqlAsync("select log_years from portal.retention_periods where workspace = 'osce'"));
    }

    [Fact]
    public async Task The_database_lets_nothing_go_without_the_word_of_two_or_under_a_hold()
    {
        await CloseAsync();
        var (political, legal) = (await PersonAsync("osce.pol"), await PersonAsync("osce.legal"));
        Assert.Equal(0, await AsAsync(political, "delete from portal.engagement_notes"));
        Assert.Equal(0, await AsAsync(political, "delete from portal.interlocutors"));
        // Alone: the same person says both words.
        const string Two = """
            insert into portal.destruction_proposals (id, engagement_id, workspace, class, ended_on, proposed_by, at, stamp) select '11111111-1111-4111-8111-111111111111', id, 'osce', 2, now(), '{0}', now(), '' from portal.engagements
            """;
        const string Then = """
            insert into portal.destructions (id, proposal_id, engagement_id, workspace, class, "on", proposed_by, confirmed_by, count, stamp) select gen_random_uuid(), id, engagement_id, 'osce', 2, now(), proposed_by, '{0}', 1, '' from portal.destruction_proposals
            """;
        await AsAsync(political, string.Format(CultureInfo.InvariantCulture, Two, political));
        await Assert.ThrowsAsync<PostgresException>(() => AsAsync(political, string.Format(CultureInfo.InvariantCulture, Then, political)));
        await AsAsync(legal, string.Format(CultureInfo.InvariantCulture, Then, legal));
        Assert.Equal(0, await AsAsync(political, "delete from portal.engagement_notes"));
        await portal.SqlAsync("insert into portal.legal_holds (id, engagement_id, workspace, placed_by, placed_on, placed_at, reason) select gen_random_uuid(), id, 'osce', $1, now(), now(), '' from portal.engagements", political);
        Assert.Equal(0, await AsAsync(legal, "delete from portal.interlocutors"));
        await portal.SqlAsync("delete from portal.legal_holds");
        Assert.Equal(0, await AsAsync(await PersonAsync("osce.legal.second"), "delete from portal.interlocutors"));
        Assert.Equal(10, await AsAsync(legal, "delete from portal.interlocutors"));
    }

    async Task PeriodsAsync()
    {
        using var admin = await portal.BrowserAsync("admin.osce");
        await admin.SubmitAsync(await admin.GetAsync("/osce/retention"), "form.panel", new() { ["Form.LogYears"] = "9", ["Form.UndertakingYears"] = "12" });
    }

    async Task CloseAsync()
    {
        using var political = await portal.BrowserAsync("osce.pol");
        await political.SubmitAsync(await political.GetAsync(address.Replace("/retention", "", StringComparison.Ordinal)), "form[action$=Close]");
        closed = DateOnly.ParseExact((string)(await portal.SqlAsync("select closed_on::text from portal.engagements"))!, "O", CultureInfo.InvariantCulture);
        await RunAsync();
    }

    // In the ordeal every day is lived through; a run goes from one to the next on which something happens.
    async Task ToAsync(DateOnly day)
    {
        if (Ordeal.IsAsked) while (DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime) < day) await LiveAsync(DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime).AddDays(1));
        else await LiveAsync(day);
    }

    async Task LiveAsync(DateOnly day)
    {
        var noon = new DateTimeOffset(day.ToDateTime(new(12, 0)), TimeSpan.Zero);
        if (noon > clock.GetUtcNow()) clock.MoveOn(noon - clock.GetUtcNow());
        await RunAsync();
    }

    Task RunAsync() => portal.Services.GetRequiredService<JobRunner>().RunAsync(JobNames.Retention, clock.GetUtcNow(), TestDatabase.Ct);

    async Task<long> WarningsAsync() => (long)(await portal.SqlAsync("select count(*) from portal.retention_warnings"))!;

    async Task<Guid> PersonAsync(string account) => (Guid)(await portal.SqlAsync("select id from portal.persons where email = $1", $"{account}@demo.example"))!;

    async Task<int> AsAsync(Guid person, string sql)
    {
        await using var connection = new NpgsqlConnection(portal.Database.PortalConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"select set_config('portal.workspace', 'osce', false), set_config('portal.person', '{person}', false)", connection);
        await command.ExecuteNonQueryAsync();
        command.CommandText = sql;
        return await command.ExecuteNonQueryAsync();
    }

    static string Form(string handler) => $"form[action$='handler={handler}']";

    static KeyValuePair<string, string> Token(PageAnswer page) => KeyValuePair.Create("__RequestVerificationToken", page.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!);

    static string Iso(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    public async ValueTask InitializeAsync()
    {
        portal = await portals.OpenAsync(adjust: builder =>
        {
            builder.Services.AddSingleton<TimeProvider>(clock);
            builder.Logging.AddProvider(log);
        });
        id = (Guid)(await portal.SqlAsync("select id from portal.engagements"))!;
        address = $"/osce/engagements/{id}/retention";
    }

    public ValueTask DisposeAsync() => portal.DisposeAsync();
}
