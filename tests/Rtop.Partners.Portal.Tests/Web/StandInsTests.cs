using System.Globalization;
using System.Net;
using Rtop.Partners.Portal.Tests.Pages.Assessments;
using Rtop.Partners.Portal.Tests.Pages.People;
using Rtop.Partners.Portal.Tests.Support;
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
        await SecondDeskAsync(portal, "au.prog");
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

    static async Task AwayAsync(RunningPortal portal, string account, string deputy)
    {
        var workspace = account.Split('.')[0];
        using var browser = await portal.BrowserAsync(account);
        var done = await browser.SubmitAsync(await browser.GetAsync($"/{workspace}/absence"), "#enter-absence", new() { ["Form.From"] = Day(-1), ["Form.Until"] = Day(9), ["Form.DeputyId"] = $"{await portal.OfficerAsync(deputy, workspace)}" });
        Assert.True(done.Status is HttpStatusCode.OK, done.Main);
    }

    // A third officer of the AU who may draft and sign.
    static async Task SecondDeskAsync(RunningPortal portal, string account)
    {
        await portal.SqlAsync("insert into portal.duties (id, officer_id, person_id, workspace, duty, \"from\") select gen_random_uuid(), o.id, o.person_id, o.workspace, 1, current_date - 9 from portal.officers o where o.id = $1", await portal.OfficerAsync(account, account.Split('.')[0]));
        await portal.StampAsync();
    }

    // Some days on either side, wherever the seat's clocks stand.
    static string Day(int days) => TimeProvider.System.GetUtcNow().AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
