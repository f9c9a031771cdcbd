using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Rtop.Partners.Portal.Tests.Pages.Assessments;
using Rtop.Partners.Portal.Tests.Pages.SignIn;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.CapacityBuilding;

/// <summary>The demonstration programme, and one made in the browser.</summary>
public sealed class ProgrammeTests(PortalFixture portals)
{
    [Fact]
    public async Task The_demonstration_programme_counts_as_the_scenario_does()
    {
        // The scenario's day is that of UTC: it must have come where the programme counts its days.
        var clock = new PortalClock();
        var noon = TimeProvider.System.GetUtcNow().UtcDateTime.Date.AddHours(12) - TimeProvider.System.GetUtcNow().UtcDateTime;
        if (noon > TimeSpan.Zero) clock.MoveOn(noon);
        await using var portal = await portals.OpenAsync(clock);
        using var au = await portal.BrowserAsync("au.prog");
        var page = await au.GetAsync($"/au/programmes/{await IdAsync(portal, 5)}");
        var together = page.Document.QuerySelectorAll("#progress ~ table tfoot td").Select(cell => cell.TextContent.Trim()).ToArray();
        // All; planned, on track, at risk, achieved, deferred, given up; late.
        Assert.Equal(["28", "2", "8", "4", "8", "0", "0", "6"], together);
        Assert.Equal(["D-CAP-01", "D-ENV-02", "D-GOV-04", "D-HR-03", "D-PS-03", "D-SHD-03"], page.Document.QuerySelectorAll("#late ~ table tbody a").Select(link => link.TextContent).Order());
        Assert.Contains("Nine of fourteen parties have signed. UN", page.Main, StringComparison.Ordinal);
        var waiting = Assert.Single(page.Document.QuerySelectorAll("#waiting ~ ul li"));
        Assert.Contains("D-PS-04", waiting.TextContent, StringComparison.Ordinal);
        Assert.Contains("AU has not answered for more than 10 working days", waiting.TextContent, StringComparison.Ordinal);
        Assert.Equal(28, page.Document.QuerySelectorAll("#plan ~ table tbody tr").Length);
        Assert.Equal(28, page.Document.QuerySelectorAll("#plan ~ table tbody .state").Count(state => state.TextContent == "illustrative: invented for demonstration"));

        foreach (var (query, codes) in new[]
        {
            ("Filter.state=Late&Filter.lead=ecowas", new[] { "D-GOV-04" }), ("Filter.cluster=HR", ["D-HR-01", "D-HR-02", "D-HR-03"]), ("Filter.standing=Unanswered", ["D-PS-04"]),
            ("Filter.place=XTL&Filter.state=AtRisk", ["D-ITM-01", "D-PS-05"]), ("Filter.state=Deferred", []),
        })
            Assert.Equal(codes, (await au.GetAsync($"{page.Address}?{query}")).Document.QuerySelectorAll("#plan ~ table tbody td:first-child a").Select(link => link.TextContent).Order());
    }

    [Fact]
    public async Task What_is_on_record_shows_its_source_and_the_line_goes_on()
    {
        await using var portal = await portals.OpenAsync();
        using var osce = await portal.BrowserAsync("osce.desk");
        var list = await osce.GetAsync("/osce/programmes");
        // OSCE is on none of them: it reads what was published, and no trace of the demonstration programme.
        Assert.Equal(["PR-0001", "PR-0002", "PR-0003", "PR-0004"], list.Document.QuerySelectorAll("tbody a").Select(link => link.TextContent).Order());
        var page = await osce.GetAsync($"/osce/programmes/{await IdAsync(portal, 1)}");
        Assert.Contains("You read what was published of this programme.", page.Main, StringComparison.Ordinal);
        Assert.Contains("Continued by PAIDA", page.Main, StringComparison.Ordinal);
        Assert.Contains("closed on 31 December 2016", page.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("UN partner", page.Main, StringComparison.Ordinal);
        var signed = page.Document.QuerySelectorAll("#plan ~ table tbody tr").Single(row => row.TextContent.Contains("Declaration signed in Addis Ababa", StringComparison.Ordinal));
        Assert.Contains("on record: Declaration of 16 November 2006", signed.TextContent, StringComparison.Ordinal);
        var step = await osce.GetAsync(signed.QuerySelector("a")!.GetAttribute("href")!);
        Assert.Equal(HttpStatusCode.OK, step.Status);
        Assert.Empty(step.Document.QuerySelectorAll("form[action*=milestones]"));
        Assert.Equal(HttpStatusCode.NotFound, (await osce.GetAsync($"{page.Address}/compare")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await osce.GetAsync($"/osce/programmes/{await IdAsync(portal, 5)}")).Status);
        // Two successors are dated, and one day of the line is known to the month alone.
        Assert.Contains("November 2006", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_named_sees_what_names_it_and_reports_on_what_it_leads()
    {
        await using var portal = await portals.OpenAsync();
        using var ecowas = await portal.BrowserAsync("ecowas.desk");
        var page = await ecowas.GetAsync($"/ecowas/programmes/{await IdAsync(portal, 5)}");
        Assert.Equal(["D-GOV-04", "D-ITM-01", "D-PS-01", "D-PS-06", "D-SCI-01"], page.Document.QuerySelectorAll("#plan ~ table tbody td:first-child a").Select(link => link.TextContent).Order());
        Assert.Equal("5", page.Document.QuerySelector("#progress ~ table tfoot td")!.TextContent);
        var hidden = (Guid)(await portal.SqlAsync("select id from portal.milestones where code = 'D-PS-04'"))!;
        Assert.Equal(HttpStatusCode.NotFound, (await ecowas.GetAsync($"/ecowas/milestones/{hidden}")).Status);
        var led = (Guid)(await portal.SqlAsync("select id from portal.milestones where code = 'D-GOV-04'"))!;
        var reported = await ecowas.SubmitAsync(await ecowas.GetAsync($"/ecowas/milestones/{led}/report"), "form.panel", new() { ["Form.State"] = "AtRisk", ["Form.Reason"] = "Two parties withdrew." });
        Assert.Contains("reported by ECOWAS, not confirmed yet", reported.Main, StringComparison.Ordinal);
        // Named is not leading: on the others it comments.
        var other = (Guid)(await portal.SqlAsync("select id from portal.milestones where code = 'D-PS-06'"))!;
        Assert.Equal(HttpStatusCode.NotFound, (await ecowas.GetAsync($"/ecowas/milestones/{other}/report")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await ecowas.GetAsync($"{page.Address}/frame")).Status);
    }

    [Fact]
    public async Task One_side_reports_the_other_confirms_and_both_facts_stay()
    {
        await using var portal = await portals.OpenAsync();
        var step = (Guid)(await portal.SqlAsync("select id from portal.milestones where code = 'D-PS-06'"))!;
        using var au = await portal.BrowserAsync("au.prog");
        using var un = await portal.BrowserAsync("un.prog");
        var form = await au.GetAsync($"/au/milestones/{step}/report");
        Dictionary<string, string?> typed = new() { ["Form.State"] = "Achieved", ["Form.Reason"] = "The guide is out." };
        Assert.Equal("Say what shows that it is achieved.", (await au.SubmitAsync(form, "form.panel", typed)).ErrorAt("Form_ShownBy"));
        Assert.Equal("A new date belongs to “deferred”, and “deferred” needs one.", (await au.SubmitAsync(form, "form.panel", new(typed) { ["Form.State"] = "Deferred" })).ErrorAt("Form_NewDueOn"));
        Assert.Contains("reported by AU, not confirmed yet", (await au.SubmitAsync(form, "form.panel", new(typed) { ["Form.ShownBy"] = "The guide" })).Main, StringComparison.Ordinal);
        // Who reported finds nothing to answer; a form opened before says that it is old, and keeps what was typed.
        Assert.Equal(HttpStatusCode.NotFound, (await au.GetAsync($"/au/milestones/{step}/answer")).Status);
        var stale = await au.SubmitAsync(form, "form.panel", new(typed) { ["Form.State"] = "AtRisk" });
        Assert.StartsWith("Somebody changed it meanwhile: achieved", stale.ErrorAt("Form_State"), StringComparison.Ordinal);
        Assert.Equal("The guide is out.", stale.Document.QuerySelector("#Form_Reason")!.TextContent.TrimStart('\n'));

        var answer = await un.GetAsync($"/un/milestones/{step}/answer");
        Assert.Equal("Say how you see it.", (await un.SubmitAsync(answer, "form.panel", new() { ["Form.Confirms"] = "false" })).ErrorAt("Form_Note"));
        var confirmed = await un.SubmitAsync(answer, "form.panel", new() { ["Form.Confirms"] = "true" });
        Assert.Contains("confirmed by UN", confirmed.Main, StringComparison.Ordinal);
        Assert.Contains("The guide is out.", confirmed.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_nobody_answers_stands_as_reported_once_the_working_days_have_passed_and_an_answer_is_still_welcome()
    {
        var clock = new PortalClock();
        await using var portal = await portals.OpenAsync(adjust: builder => builder.Services.AddSingleton<TimeProvider>(clock));
        var step = (Guid)(await portal.SqlAsync("select id from portal.milestones where code = 'D-PS-06'"))!;
        using (var un = await portal.BrowserAsync("un.prog"))
        {
            var reported = await un.SubmitAsync(await un.GetAsync($"/un/milestones/{step}/report"), "form.panel", new() { ["Form.State"] = "AtRisk", ["Form.Reason"] = "The mission closes earlier." });
            Assert.Contains("reported by UN, not confirmed yet", reported.Main, StringComparison.Ordinal);
        }

        // In the demonstration every day is a working day: the tenth still waits, the eleventh does not.
        clock.MoveOn(TimeSpan.FromDays(10));
        using (var au = await portal.BrowserAsync("au.prog")) Assert.Contains("reported by UN, not confirmed yet", (await au.GetAsync($"/au/milestones/{step}")).Main, StringComparison.Ordinal);
        clock.MoveOn(TimeSpan.FromDays(1));
        using var later = await portal.BrowserAsync("au.prog");
        var page = await later.GetAsync($"/au/milestones/{step}");
        Assert.DoesNotContain("not confirmed yet", page.Main, StringComparison.Ordinal);
        Assert.Contains("reported by UN, unanswered for more than 10 working days", page.Main, StringComparison.Ordinal);
        var confirmed = await later.SubmitAsync(await later.GetAsync($"/au/milestones/{step}/answer"), "form.panel", new() { ["Form.Confirms"] = "true" });
        Assert.Contains("The mission closes earlier.", confirmed.Main, StringComparison.Ordinal);
        Assert.Contains("confirmed by AU", confirmed.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_deferred_or_taken_out_stays_in_the_plans_history()
    {
        await using var portal = await portals.OpenAsync();
        using var un = await portal.BrowserAsync("un.prog");
        var (moved, removed) = ((Guid)(await portal.SqlAsync("select id from portal.milestones where code = 'D-PS-06'"))!, (Guid)(await portal.SqlAsync("select id from portal.milestones where code = 'D-INF-01'"))!);
        var deferred = await un.SubmitAsync(await un.GetAsync($"/un/milestones/{moved}/report"), "form.panel", new() { ["Form.State"] = "Deferred", ["Form.NewDueOn"] = "2031-05-01", ["Form.Reason"] = "The rains." });
        Assert.Contains("to 1 May 2031.", deferred.Main, StringComparison.Ordinal);
        var gone = await un.SubmitAsync(await un.GetAsync($"/un/milestones/{removed}"), "form[action$='handler=Remove']");
        Assert.Contains("taken out of the plan", gone.Main, StringComparison.Ordinal);

        var program = await IdAsync(portal, 5);
        Assert.Equal(27, (await un.GetAsync($"/un/programmes/{program}")).Document.QuerySelectorAll("#plan ~ table tbody tr").Length);
        var compared = (await un.GetAsync($"/un/programmes/{program}/compare?since={TimeProvider.System.GetUtcNow().AddDays(-2):yyyy-MM-dd}")).Document.QuerySelectorAll("tbody tr").Select(row => string.Join(' ', row.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).ToArray();
        Assert.Equal(2, compared.Length);
        Assert.Contains("taken out", compared[0], StringComparison.Ordinal);
        Assert.Contains("moved", compared[1], StringComparison.Ordinal);
        Assert.Single((await un.GetAsync($"/un/programmes/{program}/timeline")).Document.QuerySelectorAll("svg .ghost"));
    }

    [Fact]
    public async Task A_comment_kept_to_one_side_is_in_no_byte_of_the_other()
    {
        await using var portal = await portals.OpenAsync();
        var step = (Guid)(await portal.SqlAsync("select id from portal.milestones where code = 'D-GOV-04'"))!;
        using var un = await portal.BrowserAsync("un.prog");
        var said = await un.SubmitAsync(await un.GetAsync($"/un/milestones/{step}"), "form[data-guard]", new() { ["Form.Text"] = "Ours alone: keep calm.", ["Form.OwnSideOnly"] = "true" });
        Assert.Contains("Ours alone: keep calm.", said.Main, StringComparison.Ordinal);
        Assert.Contains("kept to UN", said.Main, StringComparison.Ordinal);
        foreach (var (account, workspace) in new[] { ("au.prog", "au"), ("ecowas.desk", "ecowas") })
        {
            using var other = await portal.BrowserAsync(account);
            var page = await other.GetAsync($"/{workspace}/milestones/{step}");
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.DoesNotContain("keep calm", page.Html, StringComparison.Ordinal);
        }

        // Nor is there an act of it in a chain that the other side reads.
        Assert.Equal("un", await portal.SqlAsync("select string_agg(distinct chain, ',') from audit.entries where act = 'MilestoneCommented'"));
    }

    [Fact]
    public async Task A_second_programme_with_names_of_its_own_is_made_in_the_browser()
    {
        await using var portal = await portals.OpenAsync();
        using var au = await portal.BrowserAsync("au.prog");
        var refused = await au.SubmitAsync(await au.GetAsync("/au/programmes/new"), "form.panel", new() { ["Form.Title"] = "Roads", ["Form.StartsOn"] = "2026-01-01", ["Form.EndsOn"] = "2025-01-01", ["Form.Label"] = "Partners" });
        Assert.Equal("The last day must be after the first.", refused.ErrorAt("Form_EndsOn"));
        var frame = await au.SubmitAsync(refused, "form.panel", new() { ["Form.EndsOn"] = "2029-01-01", ["Form.ClusterWord"] = "Corridor", ["Form.MilestoneWord"] = "Checkpoint" });
        frame = await au.SubmitAsync(frame, "form.panel", new() { ["Form.Code"] = "N", ["Form.Title"] = "Northern corridor", ["Form.Kind"] = "Cluster" });
        Assert.Contains("Northern corridor", frame.Main, StringComparison.Ordinal);
        Assert.Equal("The code N is taken.", (await au.SubmitAsync(frame, "form.panel", new() { ["Form.Code"] = "N", ["Form.Title"] = "Again", ["Form.Kind"] = "Cluster" })).ErrorAt("Form_Code"));
        var root = frame.Address.Replace("/frame", "", StringComparison.Ordinal);
        await au.SubmitAsync(await au.GetAsync($"{root}/invite"), "form:has(#Form_Invited)", new() { ["Form.Invited"] = "un", ["Form.Role"] = "Partner" });

        using var un = await portal.BrowserAsync("un.prog");
        var waiting = await un.GetAsync("/un/programmes");
        var invitation = waiting.Document.QuerySelector("a[href*='/programmes/invitations/']")!.GetAttribute("href")!;
        Assert.Equal(HttpStatusCode.NotFound, (await un.GetAsync(root.Replace("/au/", "/un/", StringComparison.Ordinal))).Status);
        var joined = await un.SubmitAsync(await un.GetAsync(invitation), "main form", button: "button[value=accept]");
        Assert.Contains("Corridor", (await un.GetAsync(joined.Address + "/frame")).Main, StringComparison.Ordinal);

        var plan = await un.GetAsync($"{joined.Address}/milestones");
        Dictionary<string, string?> typed = new() { ["Form.Code"] = "N-1", ["Form.Title"] = "A first checkpoint", ["Form.DueOn"] = "2027-05-01", ["Form.First"] = "un", ["Form.Second"] = "un" };
        Assert.Equal("The two leads come from two organizations.", (await un.SubmitAsync(plan, "form.panel", typed)).ErrorAt("Form_Second"));
        var step = await un.SubmitAsync(plan, "form.panel", new(typed) { ["Form.Second"] = "au" });
        Assert.Contains("N-1 A first checkpoint", step.Main, StringComparison.Ordinal);
        Assert.Equal("The code N-1 is taken.", (await un.SubmitAsync(plan, "form.panel", new(typed) { ["Form.Second"] = "au" })).ErrorAt("Form_Code"));
        Assert.Contains("Checkpoint", (await au.GetAsync(root)).Main, StringComparison.Ordinal);

        // The plan of an earlier day beside that of today.
        var edit = await au.GetAsync(step.Document.QuerySelector("a[href*='/programmes/'][href*='/milestones/']")!.GetAttribute("href")!.Replace("/un/", "/au/", StringComparison.Ordinal));
        await au.SubmitAsync(edit, "form.panel", new() { ["Form.Title"] = "A better checkpoint" });
        var compared = await au.GetAsync($"{root}/compare?since=2020-01-01");
        Assert.Contains("N-1", compared.Main, StringComparison.Ordinal);
        Assert.Contains("added", compared.Main, StringComparison.Ordinal);
        Assert.Contains("A better checkpoint", compared.Main, StringComparison.Ordinal);
        var timeline = await au.GetAsync($"{root}/timeline?zoom=quarter");
        Assert.Single(timeline.Document.QuerySelectorAll("svg a.step"));
        Assert.Contains("N-1", timeline.Document.QuerySelector("details table")!.TextContent, StringComparison.Ordinal);
    }

    static async Task<Guid> IdAsync(RunningPortal portal, int number) => (Guid)(await portal.SqlAsync("select id from portal.programmes where originator = 'un' and number = $1", number))!;
}
