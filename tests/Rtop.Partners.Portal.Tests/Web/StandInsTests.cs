using System.Globalization;
using System.Net;
using Npgsql;
using Rtop.Partners.Portal.Tests.Pages.Assessments;
using Rtop.Partners.Portal.Tests.Pages.People;
using Rtop.Partners.Portal.Tests.Support;
using Rtop.Partners.Workspaces;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Web;

/// <summary>In whose name something was done: chosen by who did it, kept, shown to colleagues, and to nobody else.</summary>
public sealed class StandInsTests(PortalFixture portals)
{
    const string For = "AU clearing officer, for AU desk officer", Pour = "AU clearing officer, pour AU desk officer";

    [Fact]
    public async Task A_deputy_signs_for_a_colleague_who_is_away_and_colleagues_alone_read_it()
    {
        await using var portal = await portals.OpenAsync();
        await AlsoAsync(portal, "au.prog", Duty.DeskOfficer);
        var file = await portal.OpenRoundAsync();
        string At(string workspace) => $"/{workspace}/assessments/{file}/editions/2";
        using var un = await portal.BrowserAsync("un.desk");
        await un.SubmitAsync(await un.GetAsync($"/un/assessments/{file}/editions"), "main form");
        await AwayAsync(portal, "au.desk", "au.lead");
        using var drafter = await portal.BrowserAsync("au.prog");
        // Who stands in for nobody is asked nothing, and cannot say so either.
        var form = await drafter.GetAsync($"{At("au")}/position");
        Assert.Null(form.Document.QuerySelector("#Form_For"));
        Dictionary<string, string?> typed = new() { ["Form.Stance"] = "Endorse" };
        var away = $"{await portal.OfficerAsync("au.desk", "au")}";
        var forged = await drafter.SubmitAsync(form, "main form", new(typed) { ["Form.For"] = away });
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "You do not stand in for this colleague today. Choose again in whose name you act."), (forged.Status, forged.ErrorAt("Form_For")));
        await drafter.SubmitAsync(form, "main form", typed);

        using var lead = await portal.BrowserAsync("au.lead");
        var signing = await lead.GetAsync(At("au"));
        Assert.Equal(["", away], signing.Document.QuerySelectorAll("#Form_For input").Select(choice => choice.GetAttribute("value")));
        foreach (var other in (string[])[$"{await portal.OfficerAsync("au.prog", "au")}", $"{await portal.OfficerAsync("un.desk", "un")}", $"{Guid.NewGuid()}", "x"])
            Assert.Equal(HttpStatusCode.UnprocessableEntity, (await lead.SubmitAsync(signing, "form[action*='handler=Sign']", new() { ["Form.For"] = other })).Status);
        Assert.Equal(0, await portal.CountAsync("stand_ins"));
        var signed = await lead.SubmitAsync(signing, "form[action*='handler=Sign']", new() { ["Form.For"] = away });
        Assert.Contains(signed.Document.QuerySelectorAll("li[data-workspace=au]"), line => line.TextContent.Contains(Pour, StringComparison.Ordinal));

        using var clerk = await portal.BrowserAsync("au.prog");
        Assert.Contains(For, (await clerk.GetAsync($"{At("au")}/certificate")).Main, StringComparison.Ordinal);
        var access = await clerk.GetAsync($"/au/assessments/{file}/access");
        Assert.Contains($"{For}, position signed", access.Document.QuerySelector("section[aria-labelledby=done]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("AU clearing officer stands in", access.Main, StringComparison.Ordinal);
        // Nothing of it crosses the border: on no page, in no chain, and not in what was signed.
        foreach (var page in (string[])[At("un"), $"{At("un")}/certificate", $"/un/assessments/{file}/access"])
        {
            var theirs = await un.GetAsync(page);
            Assert.Equal(HttpStatusCode.OK, theirs.Status);
            Assert.DoesNotContain("AU clearing officer", theirs.Html, StringComparison.Ordinal);
            Assert.DoesNotContain("stands in", theirs.Main, StringComparison.Ordinal);
        }

        Assert.Equal($"act=PositionSigned for={away}", await portal.SqlAsync("select detail from audit.entries where act = 'ActedFor' and chain = 'au'"));
        Assert.Equal(1L, await portal.SqlAsync("select count(*) from audit.entries where act = 'ActedFor'"));
    }

    [Fact]
    public async Task Two_names_stand_under_a_position_also_where_one_acts_for_another()
    {
        await using var portal = await portals.OpenAsync();
        var file = await portal.OpenRoundAsync();
        var at = $"/au/assessments/{file}/editions/2";
        using (var un = await portal.BrowserAsync("un.desk")) await un.SubmitAsync(await un.GetAsync($"/un/assessments/{file}/editions"), "main form");
        using var desk = await portal.BrowserAsync("au.desk");
        await desk.SubmitAsync(await desk.GetAsync($"{at}/position"), "main form", new() { ["Form.Stance"] = "Endorse" });
        await AwayAsync(portal, "au.desk", "au.lead");
        var away = $"{await portal.OfficerAsync("au.desk", "au")}";
        using var lead = await portal.BrowserAsync("au.lead");
        // Drafted by a colleague, signed in that colleague's name: that would be one name.
        var refused = await lead.SubmitAsync(await lead.GetAsync(at), "form[action*='handler=Sign']", new() { ["Form.For"] = away });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("La signature demande un autre nom.", refused.ErrorAt("Form_For"), StringComparison.Ordinal);

        // Drafted in a colleague's name: the colleague, who is back, does not sign it.
        var drafted = await lead.SubmitAsync(await lead.GetAsync($"{at}/position"), "main form", new() { ["Form.Stance"] = "DisagreeWithoutBlocking", ["Form.Text"] = "Too early.", ["Form.For"] = away });
        Assert.Contains(Pour, drafted.Document.QuerySelector("section[aria-labelledby=drafts]")!.TextContent, StringComparison.Ordinal);
        await desk.SubmitAsync(await desk.GetAsync("/au/absence"), "form[action$='handler=End']");
        var position = $"{await portal.SqlAsync("select subject_id from portal.stand_ins")}";
        var page = await desk.GetAsync(at);
        var own = await desk.PostAsync($"{at}?handler=Sign", [page.Token(), new("position", position)]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, own.Status);
        Assert.Contains("drafted in your name", own.Main, StringComparison.Ordinal);
        // Whoever leaves once more is stood in for once, not once for each absence.
        await AwayAsync(portal, "au.desk", "au.lead");
        Assert.Equal(2, (await lead.GetAsync($"{at}/position")).Document.QuerySelectorAll("#Form_For input").Length);
        await desk.SubmitAsync(await desk.GetAsync("/au/absence"), "form[action$='handler=End']");
        // Whoever is back is stood in for no more, also from a form that was opened before.
        var late = await lead.SubmitAsync(await lead.GetAsync($"{at}/position"), "main form", new() { ["Form.Stance"] = "Endorse", ["Form.For"] = away });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.Status);
        Assert.Equal("Too early.", (string)(await portal.SqlAsync("select text from portal.positions where id = $1", Guid.Parse(position)))!);
    }

    [Fact]
    public async Task A_deputy_acts_for_nobody_in_what_that_colleague_could_not_do()
    {
        await using var portal = await portals.OpenAsync();
        var file = await portal.OpenRoundAsync();
        using (var un = await portal.BrowserAsync("un.desk")) await un.SubmitAsync(await un.GetAsync($"/un/assessments/{file}/editions"), "main form");
        // Who works on programmes rates nothing.
        await AwayAsync(portal, "au.prog", "au.desk");
        using var desk = await portal.BrowserAsync("au.desk");
        var form = await desk.GetAsync($"/au/assessments/{file}/editions/2/position");
        Assert.Null(form.Document.QuerySelector("#Form_For"));
        var refused = await desk.SubmitAsync(form, "main form", new() { ["Form.Stance"] = "Endorse", ["Form.For"] = $"{await portal.OfficerAsync("au.prog", "au")}" });
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "Your colleague does not have the right to do this today, so nobody can do it in that name."), (refused.Status, refused.ErrorAt("Form_For")));
    }

    [Fact]
    public async Task Reports_and_answers_to_them_are_given_for_a_colleague_too()
    {
        await using var portal = await portals.OpenAsync();
        var step = (Guid)(await portal.SqlAsync("select id from portal.milestones where code = 'D-PS-06'"))!;
        await AwayAsync(portal, "au.prog", "au.desk");
        await AwayAsync(portal, "un.prog", "un.desk");
        using var au = await portal.BrowserAsync("au.desk");
        using var un = await portal.BrowserAsync("un.desk");
        // What is wrong elsewhere keeps the choice.
        var (auAway, unAway) = ($"{await portal.OfficerAsync("au.prog", "au")}", $"{await portal.OfficerAsync("un.prog", "un")}");
        var wordless = await au.SubmitAsync(await au.GetAsync($"/au/milestones/{step}/report"), "form.panel", new() { ["Form.State"] = "AtRisk", ["Form.For"] = auAway });
        Assert.NotNull(wordless.Document.QuerySelector($"#Form_For input[value='{auAway}'][checked]"));
        var reported = await au.SubmitAsync(wordless, "form.panel", new() { ["Form.Reason"] = "The rains." });
        Assert.Contains("AU desk officer, for AU capacity-building officer", reported.Main, StringComparison.Ordinal);
        var confirmed = await un.SubmitAsync(await un.GetAsync($"/un/milestones/{step}/answer"), "form.panel", new() { ["Form.Confirms"] = "true", ["Form.For"] = unAway });
        Assert.Contains("UN desk officer, West Africa, for UN capacity-building officer", confirmed.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("AU desk officer", confirmed.Html, StringComparison.Ordinal);
        var read = await au.GetAsync($"/au/milestones/{step}");
        Assert.DoesNotContain("UN desk officer", read.Html, StringComparison.Ordinal);
        Assert.Equal(2, await portal.CountAsync("stand_ins where kind in (4, 5)"));
    }

    [Fact]
    public async Task A_silence_is_broken_for_a_colleague_and_never_in_a_name_that_is_not_lent()
    {
        await using var portal = await portals.OpenAsync();
        var file = await portal.OpenRoundAsync();
        using var un = await portal.BrowserAsync("un.desk");
        await un.SubmitAsync(await un.GetAsync($"/un/assessments/{file}/editions"), "main form");
        await un.SubmitAsync(await un.GetAsync($"/un/assessments/{file}/editions/2/silence"), "main form", new() { ["Form.LastDay"] = Day(20), ["Form.LastMinute"] = "18:00", ["Form.Zone"] = "America/New_York" });
        await AwayAsync(portal, "au.lead", "au.desk");
        using var desk = await portal.BrowserAsync("au.desk");
        var form = await desk.GetAsync($"/au/assessments/{file}/editions/2/break");
        Dictionary<string, string?> typed = new() { ["Form.Kind"] = "Objection", ["Form.Text"] = "Out of date." };
        await RefusedAsync(portal, desk, form, "main form", typed);
        Assert.Contains("under silence", (await un.GetAsync($"/un/assessments/{file}/editions/2")).Main, StringComparison.Ordinal);

        var broken = await desk.SubmitAsync(form, "main form", new(typed) { ["Form.For"] = $"{await portal.OfficerAsync("au.lead", "au")}" });
        Assert.Contains("AU desk officer, for AU clearing officer", broken.Main, StringComparison.Ordinal);
        Assert.Equal(1, await portal.CountAsync("stand_ins where kind = 3"));
        Assert.DoesNotContain("AU clearing officer", (await un.GetAsync($"/un/assessments/{file}/editions/2")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pack_is_signed_for_a_colleague_and_never_in_a_name_that_is_not_lent()
    {
        await using var portal = await portals.OpenAsync();
        await AlsoAsync(portal, "au.desk", Duty.ProgrammeOfficer);
        using var un = await portal.BrowserAsync("un.prog");
        var review = (Guid)(await portal.SqlAsync("select id from portal.review_points where kind = 1 and held_on > now()"))!;
        await un.SubmitAsync(await un.GetAsync($"/un/reviews/{review}"), "form[action$='handler=Freeze']");
        using (var prog = await portal.BrowserAsync("au.prog")) await prog.SubmitAsync(await prog.GetAsync($"/au/reviews/{review}"), "form[action$='handler=Freeze']");
        await AwayAsync(portal, "au.prog", "au.desk");
        using var desk = await portal.BrowserAsync("au.desk");
        var form = await desk.GetAsync($"/au/reviews/{review}/packs/1");
        await RefusedAsync(portal, desk, form, "main form", []);

        var signed = await desk.SubmitAsync(form, "main form", new() { ["Form.For"] = $"{await portal.OfficerAsync("au.prog", "au")}" });
        Assert.Contains("AU desk officer, for AU capacity-building officer", signed.Main, StringComparison.Ordinal);
        Assert.Equal(1, await portal.CountAsync("stand_ins where kind = 7"));
        Assert.DoesNotContain("AU desk officer", (await un.GetAsync($"/un/reviews/{review}/packs/1")).Html, StringComparison.Ordinal);
        // Who is away froze the second: that would be one name.
        var one = await desk.SubmitAsync(await desk.GetAsync($"/au/reviews/{review}/packs/2"), "main form", new() { ["Form.For"] = $"{await portal.OfficerAsync("au.prog", "au")}" });
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "This colleague froze the pack. A signature needs another name."), (one.Status, one.ErrorAt("Form_For")));
    }

    [Fact]
    public async Task A_report_an_answer_to_one_and_a_reminder_are_given_in_no_name_that_is_not_lent()
    {
        await using var portal = await portals.OpenAsync();
        var step = (Guid)(await portal.SqlAsync("select id from portal.milestones where code = 'D-PS-06'"))!;
        using var au = await portal.BrowserAsync("au.desk");
        using var un = await portal.BrowserAsync("un.desk");
        await RefusedAsync(portal, au, await au.GetAsync($"/au/milestones/{step}/report"), "form.panel", new() { ["Form.State"] = "AtRisk", ["Form.Reason"] = "The rains." });
        await au.SubmitAsync(await au.GetAsync($"/au/milestones/{step}/report"), "form.panel", new() { ["Form.State"] = "AtRisk", ["Form.Reason"] = "The rains." });
        await RefusedAsync(portal, un, await un.GetAsync($"/un/milestones/{step}/answer"), "form.panel", new() { ["Form.Confirms"] = "true" });

        var reminder = (Guid)(await portal.SqlAsync("select id from portal.reminders where officer_id = $1 and subject = 1 order by raised_at desc limit 1", await portal.OfficerAsync("au.desk", "au")))!;
        var form = await au.GetAsync($"/au/reminders/{reminder}/answer");
        await RefusedAsync(portal, au, form, "main form:has(#Form_Kind)", new() { ["Form.Kind"] = "Done" });
        Assert.Equal(0, await portal.CountAsync("review_answers"));
        await AwayAsync(portal, "au.lead", "au.desk");
        var answered = await au.SubmitAsync(form, "main form:has(#Form_Kind)", new() { ["Form.Kind"] = "Done", ["Form.For"] = $"{await portal.OfficerAsync("au.lead", "au")}" });
        Assert.Contains("AU desk officer, for AU clearing officer", answered.Main, StringComparison.Ordinal);
        Assert.Equal(1, await portal.CountAsync("stand_ins where kind = 6"));
    }

    [Theory]
    [InlineData("id, officer_id, officer_id, workspace")]
    [InlineData("id, deputy_id, deputy_id, workspace")]
    [InlineData("id, deputy_id, officer_id, 'un'")]
    [InlineData("gen_random_uuid(), deputy_id, officer_id, workspace")]
    public async Task The_table_itself_takes_only_the_names_that_an_absence_joins_and_each_thing_once(string others)
    {
        await using var portal = await portals.OpenAsync();
        await AwayAsync(portal, "au.desk", "au.lead");
        Assert.Equal(PostgresErrorCodes.ForeignKeyViolation, (await Assert.ThrowsAsync<PostgresException>(() => InsertAsync(others))).SqlState);
        await InsertAsync("id, deputy_id, officer_id, workspace");
        Assert.Equal(PostgresErrorCodes.UniqueViolation, (await Assert.ThrowsAsync<PostgresException>(() => InsertAsync("id, deputy_id, officer_id, workspace"))).SqlState);

        Task InsertAsync(string names) => portal.SqlAsync($"insert into portal.stand_ins (absence_id, officer_id, for_id, workspace, id, kind, subject_id, at) select {names}, gen_random_uuid(), 2, $1, now() from portal.absences", Guid.Empty);
    }

    static async Task AwayAsync(RunningPortal portal, string account, string deputy)
    {
        var workspace = account.Split('.')[0];
        using var browser = await portal.BrowserAsync(account);
        var done = await browser.SubmitAsync(await browser.GetAsync($"/{workspace}/absence"), "#enter-absence", new() { ["Form.From"] = Day(-1), ["Form.Until"] = Day(9), ["Form.DeputyId"] = $"{await portal.OfficerAsync(deputy, workspace)}" });
        Assert.True(done.Status is HttpStatusCode.OK, done.Main);
    }

    // One more duty of an officer of the AU.
    static async Task AlsoAsync(RunningPortal portal, string account, Duty duty)
    {
        await portal.SqlAsync("insert into portal.duties (id, officer_id, person_id, workspace, duty, \"from\") select gen_random_uuid(), o.id, o.person_id, o.workspace, $2, current_date - 9 from portal.officers o where o.id = $1", await portal.OfficerAsync(account, account.Split('.')[0]), (int)duty);
        await portal.StampAsync();
    }

    // In a name that is nobody's to use: the sentence at its field, and nothing is written.
    static async Task RefusedAsync(RunningPortal portal, Browser browser, PageAnswer page, string form, Dictionary<string, string?> typed)
    {
        foreach (var other in new[] { await portal.OfficerAsync("au.desk", "au"), await portal.OfficerAsync("un.desk", "un"), Guid.NewGuid() })
        {
            var refused = await browser.SubmitAsync(page, form, new(typed) { ["Form.For"] = $"{other}" });
            Assert.Equal((HttpStatusCode.UnprocessableEntity, "You do not stand in for this colleague today. Choose again in whose name you act."), (refused.Status, refused.ErrorAt("Form_For")));
        }

        Assert.Equal(0, await portal.CountAsync("stand_ins"));
    }

    // Some days on either side, wherever the seat's clocks stand.
    static string Day(int days) => TimeProvider.System.GetUtcNow().AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
