using System.Net;
using Rtop.Partners.Portal.Tests.Support;
using Rtop.Partners.Reviews;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.Mail;

/// <summary>How mails fare, for the administrator and for their readers.</summary>
public sealed class MailTests(PortalFixture portals)
{
    [Fact]
    public async Task The_administrator_sees_posts_states_and_codes_and_nothing_that_a_mail_is_about()
    {
        await using var portal = await portals.OpenAsync();
        await LetterAsync(portal, "osce.desk", LetterState.Refused, "550 5.1.1");
        await LetterAsync(portal, "osce.desk", LetterState.Waiting, "451 4.3.0");
        using var admin = await portal.BrowserAsync("admin.osce");
        var trouble = await admin.GetAsync("/osce/mail");
        Assert.Equal(HttpStatusCode.OK, trouble.Status);
        var post = (string)(await portal.SqlAsync("select o.title from portal.officers o join portal.persons p on p.id = o.person_id where p.email = 'osce.desk@demo.example' and o.workspace = 'osce'"))!;
        Assert.Contains(post, trouble.Main, StringComparison.Ordinal);
        Assert.Contains("550 5.1.1", trouble.Main, StringComparison.Ordinal);
        Assert.Contains("put off until", (await admin.GetAsync("/osce/mail?which=PutOff")).Main, StringComparison.Ordinal);
        foreach (var view in Enum.GetNames<Portal.Pages.Mail.MailView>())
            foreach (var told in (string[])["JA-", "PR-", "HE-", "demo.example", "due", "reminded"])
                Assert.DoesNotContain(told, (await admin.GetAsync($"/osce/mail?which={view}")).Main.Replace("because it is no longer due", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await admin.GetAsync("/osce/mail?which=77")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await admin.GetAsync("/au/mail")).Status);
        using var desk = await portal.BrowserAsync("osce.desk");
        Assert.Equal(HttpStatusCode.Forbidden, (await desk.GetAsync("/osce/mail")).Status);
    }

    [Fact]
    public async Task What_must_not_be_known_to_exist_changes_nothing_that_the_administrator_sees()
    {
        await using var portal = await portals.OpenAsync();
        await LetterAsync(portal, "osce.desk", LetterState.Refused, "550 5.1.1");
        using var admin = await portal.BrowserAsync("admin.osce");
        async Task<string> SeenAsync() => string.Concat(await Task.WhenAll(Enum.GetNames<Portal.Pages.Mail.MailView>().Select(async view => (await admin.GetAsync($"/osce/mail?which={view}")).Main)));
        var before = await SeenAsync();

        var hidden = new List<Guid>();
        foreach (var state in Enum.GetValues<LetterState>()) hidden.Add(await LetterAsync(portal, "osce.pol", state, "550", ReviewSubject.InConfidence, watched: false));
        // Nor one that the administrator receives: a colleague with the same duty would see another number.
        hidden.Add(await LetterAsync(portal, "admin.osce", LetterState.Undelivered, "connect", ReviewSubject.Emergency, watched: false));
        Assert.Equal(before, await SeenAsync());
        foreach (var letter in hidden)
        {
            var page = await admin.GetAsync($"/osce/mail/{letter}");
            Assert.Equal((HttpStatusCode.NotFound, (await admin.GetAsync($"/osce/mail/{Guid.NewGuid()}")).Main), (page.Status, page.Main));
        }

        // What the jobs write for those who work on confidential files is of that kind.
        Assert.Equal(0L, await portal.SqlAsync("select count(*) from portal.letters l join portal.reminders r on r.id = l.reminder_id where l.watched and r.subject in (20, 21, 22)"));
    }

    [Fact]
    public async Task What_failed_is_sent_again_once_it_is_asked_and_that_is_written_down()
    {
        await using var portal = await portals.OpenAsync();
        var failed = await LetterAsync(portal, "osce.desk", LetterState.Undelivered, "connect");
        var sent = await LetterAsync(portal, "osce.desk", LetterState.Uncertain, "timeout");
        using var admin = await portal.BrowserAsync("admin.osce");
        Assert.Null((await admin.GetAsync($"/osce/mail/{sent}")).Document.QuerySelector("main form"));
        var page = await admin.GetAsync($"/osce/mail/{failed}");
        Assert.Contains("could not be reached", (await admin.GetAsync("/osce/mail")).Main, StringComparison.Ordinal);

        var after = await admin.SubmitAsync(page, "main form");
        Assert.Contains("queued again", after.Main, StringComparison.Ordinal);
        Assert.Null(after.Document.QuerySelector("main form"));
        Assert.Equal(1, await portal.SqlAsync("select state from portal.letters where id = $1", failed));
        Assert.Equal(1L, await portal.SqlAsync("select count(*) from audit.entries where act = 'LetterQueuedAgain' and subject = $1 and chain = 'osce'", failed));

        // Again with the old page: it waits already.
        var twice = await admin.SubmitAsync(page, "main form");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, twice.Status);
        Assert.Contains("failed for good", twice.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_reader_sees_the_life_of_the_own_mails_and_of_nobody_elses()
    {
        await using var portal = await portals.OpenAsync();
        var letter = await LetterAsync(portal, "osce.desk", LetterState.Waiting, "451 4.3.0");
        await portal.SqlAsync("insert into portal.letter_steps (id, letter_id, workspace, at, event, next_try, reply) values (gen_random_uuid(), $1, 'osce', now(), 2, now() + interval '5 minutes', '451 4.3.0')", letter);
        var reminder = (Guid)(await portal.SqlAsync("select reminder_id from portal.letters where id = $1", letter))!;
        using var desk = await portal.BrowserAsync("osce.desk");
        Assert.NotNull((await desk.GetAsync("/osce/reminders")).Document.QuerySelector($"main a[href='/osce/reminders/{reminder}']"));
        var page = await desk.GetAsync($"/osce/reminders/{reminder}");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        foreach (var told in (string[])["put off until", "451 4.3.0", "next try", "queued"]) Assert.Contains(told, page.Main, StringComparison.Ordinal);
        await portal.SqlAsync("update portal.letters set state = 8, reason = 2 where id = $1", letter);
        Assert.Contains("because you may no longer see what it is about", (await desk.GetAsync($"/osce/reminders/{reminder}")).Main, StringComparison.Ordinal);

        foreach (var account in (string[])["osce.pol", "admin.osce"])
        {
            using var other = await portal.BrowserAsync(account);
            Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"/osce/reminders/{reminder}")).Status);
        }
    }

    static async Task<Guid> LetterAsync(RunningPortal portal, string account, LetterState state, string? reply, ReviewSubject subject = ReviewSubject.Cycle, bool watched = true)
    {
        var id = Guid.NewGuid();
        // The lease and the next try lie ahead: the portal's own sender leaves them alone.
        await portal.SqlAsync("""
            with reminder as (
              insert into portal.reminders (id, workspace, officer_id, subject, subject_id, occurrence, stage, raised_at)
              select gen_random_uuid(), o.workspace, o.id, $2, gen_random_uuid(), current_date, 2, now() from portal.officers o join portal.persons p on p.id = o.person_id
              where p.email = $3 and o.workspace = 'osce' returning id, officer_id)
            insert into portal.letters (id, workspace, reminder_id, officer_id, created_at, state, not_before, lease_until, attempts, lost_answers, last_reply, revision, watched)
            select $1, 'osce', id, officer_id, now(), $4, now() + interval '1 hour', now() + interval '1 hour', 1, 0, $5, 1, $6 from reminder
            """, id, (int)subject, $"{account}@demo.example", (int)state, (object?)reply ?? DBNull.Value, watched);
        return id;
    }
}
