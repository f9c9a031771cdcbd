using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rtop.Partners.Assessments;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Jobs;
using Rtop.Partners.Portal.Pages.People;
using Rtop.Partners.Portal.Tests.Support;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Reviews;
using Rtop.Partners.Roundtables;
using Rtop.Partners.Warnings;
using Rtop.Partners.Workspaces;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.People;

public sealed class HandOverTests(PortalFixture portals)
{
    static readonly string[] Sealed = ["engagements", "engagement_members", "engagement_seats", "seat_ends", "seat_orders", "engagement_notes", "note_versions", "note_files", "follow_ups", "interlocutors", "tension_options", "extracts", "expert_admissions"];

    // At the seat, where duties begin and end: late in the evening by UTC it is tomorrow there.
    static DateOnly Today => TimeProvider.System.TodayIn("Europe/Vienna");

    static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Twelve_open_things_reach_a_colleague_in_one_step_and_nothing_confidential_moves()
    {
        await using var portal = await portals.OpenAsync();
        using var admin = await portal.BrowserAsync("admin.osce");
        await GiveAsync(portal, admin, "osce.pol", "DeskOfficer");
        await GiveAsync(portal, admin, "osce.legal.second", "Analyst");
        var (leaver, taker) = (await PostAsync(portal, "osce.pol"), await PostAsync(portal, "osce.legal.second"));
        await WorkAsync(portal, leaver, await PostAsync(portal, "osce.expert"), await PostAsync(portal, "osce.desk"));
        // What waits in confidence is reminded of, and is nothing to be handed over.
        await portal.SqlAsync("update portal.follow_ups set due_on = current_date where done_at is null");
        await portal.Services.GetRequiredService<InConfidenceJob>().RunAsync(TimeProvider.System.GetUtcNow(), Ct);
        Assert.True(0 < (long)(await portal.SqlAsync("select count(*) from portal.reminders where officer_id = $1 and subject >= 20", leaver.Id))!);
        var before = await SealedAsync(portal);
        Assert.Contains("HE-03", (await (await portal.BrowserAsync("osce.pol")).GetAsync("/osce/engagements")).Main, StringComparison.Ordinal);

        // Kinds and numbers, and not a word of it; of confidential files not even that.
        var page = await admin.GetAsync($"/osce/people/{leaver.Id}/leave");
        Assert.Equal(["4", "3", "2", "2", "1"], page.Document.QuerySelectorAll("main form .count").Select(count => count.TextContent));
        foreach (var word in (string[])["HE-03", "Xanadu", "Typed", "A roundtable", "JA-", "RT-"]) Assert.DoesNotContain(word, page.Main, StringComparison.Ordinal);
        var nobody = await admin.SubmitAsync(page, "main form");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, nobody.Status);
        Assert.Contains("Choose who takes this over", nobody.Main, StringComparison.Ordinal);
        var oneself = $"{await portal.OfficerAsync("admin.osce", "osce")}";
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await admin.SubmitAsync(page, "main form", Enum.GetValues<OpenWork>().ToDictionary(work => $"To[{work}]", _ => (string?)oneself))).Status);

        var typed = page.Document.QuerySelectorAll("main form select").ToDictionary(select => select.GetAttribute("name")!, _ => (string?)$"{taker.Id}");
        var done = await admin.SubmitAsync(page, "main form", typed);
        Assert.True(done.Status is HttpStatusCode.OK, done.Main);
        Assert.Equal(12L, await portal.SqlAsync("select split_part(detail, 'count=', 2)::bigint + (select count(*) from portal.absences where deputy_id = $1 and ended_at is null) from audit.entries where act = 'WorkHandedOver' and chain = 'osce'", taker.Id));

        // Nothing is left with who left, and nothing that was sealed has changed.
        await using (var scope = portal.Services.CreateAsyncScope())
            Assert.Empty(await scope.ServiceProvider.GetRequiredService<HandingOver>().CountAsync(await PostAsync(portal, "osce.pol"), Today, Ct));
        Assert.Equal(before, await SealedAsync(portal));

        // The colleague has it at home and is reminded.
        using var colleague = await portal.BrowserAsync("osce.legal.second");
        var home = (await colleague.GetAsync("/osce")).Main;
        Assert.Equal(3, home.Split("A warning that you have in hand").Length - 1);
        Assert.Equal(2, home.Split("Text of yours for a section").Length - 1);
        Assert.Equal(0L, await portal.SqlAsync("select count(*) from portal.reminders where officer_id = $1 and subject = 1", taker.Id));
        await portal.Services.GetRequiredService<ReviewRemindersJob>().RunAsync(TimeProvider.System.GetUtcNow(), Ct);
        Assert.Equal(4L, await portal.SqlAsync("select count(distinct subject_id) from portal.reminders where officer_id = $1 and subject = 1", taker.Id));
        Assert.Equal(2L, await portal.SqlAsync("select count(*) from portal.record_readers where person_id = $1 and ended_on is null", taker.PersonId!.Value));
        Assert.Contains("Typed words 2", (string)(await portal.SqlAsync("select string_agg(text, ' ') from portal.section_drafts where officer_id = $1", taker.Id))!, StringComparison.Ordinal);

        // Who left is out, hears of nothing more, and is told once that the post has ended.
        Assert.Equal(1L, await portal.SqlAsync("select count(*) from accounts.mails where kind = 6 and \"to\" = 'osce.pol@demo.example'"));
        Assert.Equal(1L, await portal.SqlAsync("select count(*) from audit.entries where act = 'OfficerLeft' and chain = 'osce'"));
        foreach (var path in (string[])["/osce", "/osce/engagements"]) Assert.Equal(HttpStatusCode.NotFound, (await (await portal.BrowserAsync("osce.pol")).GetAsync(path)).Status);
        using var second = await portal.BrowserAsync("osce.legal");
        Assert.Contains("HE-03", (await second.GetAsync("/osce/engagements")).Main, StringComparison.Ordinal);
    }

    static async Task WorkAsync(RunningPortal portal, Officer leaver, Officer expert, Officer desk)
    {
        var (now, today) = (TimeProvider.System.GetUtcNow(), Today);
        foreach (var number in Enumerable.Range(1, 4))
        {
            var file = Assessment.Open(Some.Terms($"Xanadu {number}", framework: Some.Framework()), 100 + number, leaver, now);
            file.OpenCycle(today.AddDays(-60), today.AddDays(-1), "Europe/Vienna", leaver);
            await AtAsync(portal, leaver, db => db.Add(file));
            if (number > 2) continue;
            var section = file.AddSection("Outlook", "Nothing yet.", leaver, now);
            var draft = SectionDraft.Of(section, leaver);
            draft.Keep(file, $"Typed words {number}", 1, now);
            await AtAsync(portal, leaver, db => db.AddRange(section, draft));
        }

        for (var more = 0; more < 3; more++) await AtAsync(portal, leaver, db => db.Add(WarningDraft.Of(Some.WarningTerms("un"), leaver, now)));
        for (var number = 51; number < 53; number++)
        {
            var table = Roundtable.Open(Some.RoundtableTerms(), number, leaver, today);
            await AtAsync(portal, leaver, db => db.AddRange(table, RecordReader.Admit(table, leaver, [], leaver, today)));
        }

        await AtAsync(portal, expert, db => db.Add(Absence.Enter(expert, leaver, today, today.AddDays(9), [], today, now)));
        await portal.Services.GetRequiredService<ReviewRemindersJob>().RunAsync(now, Ct);

        // A colleague said of one that it is the leaver's.
        await using var scope = portal.Services.GetRequiredService<JobDesks>().At(desk);
        var its = scope.ServiceProvider.GetRequiredService<PartnersDb>();
        var reminder = await its.Reminders.FirstAsync(one => one.OfficerId == desk.Id && one.Subject == ReviewSubject.Cycle, Ct);
        its.Add(ReviewAnswer.Give(new(ReviewAnswerKind.NotMine, leaver.Id, null, null), reminder, "JA-0101", null, desk, [leaver], today, now));
        its.Record(Act.ReminderAnswered, "reminder", reminder.Id);
        await its.SaveChangesAsync(Ct);
    }

    static async Task AtAsync(RunningPortal portal, Officer officer, Action<PartnersDb> act)
    {
        await using var scope = portal.Services.GetRequiredService<JobDesks>().At(officer);
        var db = scope.ServiceProvider.GetRequiredService<PartnersDb>();
        act(db);
        db.Record(Act.AssessmentOpened, "test", null);
        await db.SaveChangesAsync(Ct);
    }

    static async Task GiveAsync(RunningPortal portal, Browser admin, string account, string duty) => Assert.Equal(HttpStatusCode.OK,
        (await admin.SubmitAsync(await admin.GetAsync($"/osce/people/{await portal.OfficerAsync(account, "osce")}/duty"), "main form", new() { ["Form.Duty"] = duty, ["Form.From"] = Administrator.Day(0) })).Status);

    static async Task<Officer> PostAsync(RunningPortal portal, string account)
    {
        await using var scope = portal.Services.GetRequiredService<JobDesks>().At(SystemOfficer.Of(WorkspaceCode.Of("osce")));
        var id = await portal.OfficerAsync(account, "osce");
        return await scope.ServiceProvider.GetRequiredService<PartnersDb>().Officers.AsNoTracking().Include(one => one.Person).Include(one => one.Duties).SingleAsync(one => one.Id == id, Ct);
    }

    static async Task<string> SealedAsync(RunningPortal portal)
    {
        List<string> digests = [];
        foreach (var table in Sealed) digests.Add($"{table} {await portal.SqlAsync($"select count(*) || ' ' || md5(coalesce(string_agg(t::text, '|' order by t::text), '')) from portal.{table} t")}");
        return string.Join('\n', digests);
    }
}
