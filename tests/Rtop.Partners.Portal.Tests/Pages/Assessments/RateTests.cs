using System.Net;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.Assessments;

public sealed class RateTests(PortalFixture portals)
{
    [Fact]
    public async Task A_draft_is_kept_as_far_as_it_goes_and_is_not_submitted_before_it_is_complete()
    {
        await using var portal = await portals.OpenAsync();
        var file = $"/ecowas/assessments/{await portal.FileAsync(7)}";
        using var ecowas = await portal.BrowserAsync("ecowas.desk");

        var saved = await ecowas.SubmitAsync(await ecowas.GetAsync($"{file}/rate/SF1"), "form[data-rating-form]", new() { ["Form.Ratings[0].Level"] = "3", ["Form.Ratings[1].Level"] = "n" }, "button[value=stay]");
        Assert.NotNull(saved.Document.QuerySelector(".notice.success"));
        var again = await ecowas.GetAsync($"{file}/rate/SF1");
        Assert.NotNull(again.Document.QuerySelector("input[name='Form.Ratings[0].Level'][value='3'][checked]"));
        Assert.NotNull(again.Document.QuerySelector("input[name='Form.Ratings[1].Level'][value=n][checked]"));

        var submit = await ecowas.GetAsync($"{file}/submit");
        Assert.Equal(Steps.Core, submit.Document.QuerySelectorAll("main .panel li bdi").Select(code => code.TextContent).Order());
        Assert.Null(submit.Document.QuerySelector("main form"));
        var forced = await ecowas.PostAsync($"{file}/submit", [submit.Token()]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, forced.Status);
        Assert.Contains("SF1", Assert.Single(forced.Errors()), StringComparison.Ordinal);
        Assert.Equal(0, await portal.CountAsync("rating_sheets where workspace = 'ecowas' and submitted_at is not null and cycle_id in (select id from portal.cycles where number = 3)"));
    }

    [Fact]
    public async Task Why_a_line_is_not_assessed_says_enough_and_an_error_says_its_line()
    {
        await using var portal = await portals.OpenAsync();
        var file = $"/ecowas/assessments/{await portal.FileAsync(7)}";
        using var ecowas = await portal.BrowserAsync("ecowas.desk");

        Assert.Equal(HttpStatusCode.OK, (await ecowas.SubmitAsync(await ecowas.GetAsync($"{file}/rate/SF1"), "form[data-rating-form]", new() { ["Form.Ratings[0].NotAssessed"] = "NoAccess" })).Status);
        var kept = await ecowas.GetAsync($"{file}/rate/SF1");
        Assert.NotNull(kept.Document.QuerySelector("input[name='Form.Ratings[0].Level'][value=n][checked]"));
        Assert.NotNull(kept.Document.QuerySelector("select[name='Form.Ratings[0].NotAssessed'] option[value=NoAccess][selected]"));

        var refused = await ecowas.SubmitAsync(kept, "form[data-rating-form]", new() { ["Form.Ratings[2].Trend"] = "Stable", ["Form.Ratings[3].Reason"] = "No level" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(["SF1.2", "SF1.3"], refused.Errors().Select(error => error.Split(':')[0].Trim()));
        foreach (var link in refused.Document.QuerySelectorAll("#errors a"))
            Assert.NotNull(refused.Document.QuerySelector($"fieldset{link.GetAttribute("href")}[aria-describedby] .field-error"));
    }

    [Fact]
    public async Task What_is_handed_in_is_handed_in_and_whoever_comes_late_is_told()
    {
        await using var portal = await portals.OpenAsync();
        var id = await portal.FileAsync(7);
        var file = $"/au/assessments/{id}";
        using var desk = await portal.BrowserAsync("au.desk");
        using var lead = await portal.BrowserAsync("au.lead");
        var form = await desk.GetAsync($"{file}/submit");
        var open = await lead.GetAsync($"{file}/rate/SF7");

        var both = await Task.WhenAll(desk.SubmitAsync(form, "main form"), desk.SubmitAsync(form, "main form"));
        Assert.All(both, answer => Assert.Equal((HttpStatusCode.OK, $"{file}/ratings"), (answer.Status, answer.Address)));
        var third = await desk.SubmitAsync(form, "main form");
        Assert.Equal((HttpStatusCode.OK, $"{file}/ratings"), (third.Status, third.Address));
        Assert.Equal(1, await portal.CountAsync("rating_sheets where workspace = 'au' and submitted_at is not null and cycle_id in (select id from portal.cycles where number = 3)"));

        // A colleague who was still typing keeps the words and reads why they were not taken.
        var late = await lead.SubmitAsync(open, "form[data-rating-form]", Steps.Line(1, "Typed too late"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.Status);
        Assert.NotEmpty(late.Errors());
        Assert.Contains("Typed too late", late.Document.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, await portal.CountAsync("ratings where reason = 'Typed too late'"));
    }

    [Fact]
    public async Task Two_colleagues_on_one_rating_both_see_both_and_the_later_decides()
    {
        await using var portal = await portals.OpenAsync();
        var id = await portal.FileAsync(7);
        var file = $"/au/assessments/{id}";
        using var desk = await portal.BrowserAsync("au.desk");
        using var lead = await portal.BrowserAsync("au.lead", "en");
        var (first, second) = (await desk.GetAsync($"{file}/rate/SF7"), await lead.GetAsync($"{file}/rate/SF7"));

        Assert.Equal(HttpStatusCode.OK, (await desk.SubmitAsync(first, "form[data-rating-form]", Steps.Line(3, "The desk thinks so"))).Status);
        var conflict = await lead.SubmitAsync(second, "form[data-rating-form]", Steps.Line(1, "The lead thinks otherwise"));
        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Contains("The desk thinks so", conflict.Document.QuerySelector("[data-indicator] .notice.warn")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("The lead thinks otherwise", conflict.Document.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("The desk thinks so", await ReasonAsync(portal));

        Assert.Equal(HttpStatusCode.OK, (await lead.SubmitAsync(conflict, "form[data-rating-form]")).Status);
        Assert.Equal("The lead thinks otherwise", await ReasonAsync(portal));
    }

    [Fact]
    public async Task Two_colleagues_who_begin_at_the_same_moment_lose_nothing()
    {
        await using var portal = await portals.OpenAsync();
        var file = $"/ecowas/assessments/{await portal.FileAsync(7)}";
        using var desk = await portal.BrowserAsync("ecowas.desk");
        using var analyst = await portal.BrowserAsync("ecowas.ew");
        var (first, second) = (await desk.GetAsync($"{file}/rate/SF2"), await analyst.GetAsync($"{file}/rate/SF2"));

        var answers = await Task.WhenAll(desk.SubmitAsync(first, "form[data-rating-form]", Steps.Line(1, "Of the desk")), analyst.SubmitAsync(second, "form[data-rating-form]", Steps.Line(4, "Of the analyst")));
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.Conflict], answers.Select(answer => answer.Status).Order());
        var conflict = answers.Single(answer => answer.Status is HttpStatusCode.Conflict);
        Assert.Contains("Of the desk", conflict.Html, StringComparison.Ordinal);
        Assert.Contains("Of the analyst", conflict.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rating_that_no_form_offers_is_refused()
    {
        await using var portal = await portals.OpenAsync();
        var file = $"/ecowas/assessments/{await portal.FileAsync(7)}";
        using var ecowas = await portal.BrowserAsync("ecowas.desk");
        foreach (var forged in (Dictionary<string, string?>[])[
            new() { ["Form.Ratings[0].Level"] = "5" }, new() { ["Form.Ratings[0].Level"] = "-1" }, new() { ["Form.Ratings[0].Level"] = "2", ["Form.Ratings[0].Trend"] = "99" },
            new() { ["Form.Ratings[0].Level"] = "2", ["Form.Ratings[0].Confidence"] = "99" }, new() { ["Form.Ratings[0].Level"] = "2", ["Form.Ratings[0].Code"] = "XX9" },
            new() { ["Form.Ratings[0].Level"] = "2", ["Form.Ratings[0].Actor"] = "xmr" }, new() { ["Form.Ratings[0].Level"] = "n", ["Form.Ratings[0].NotAssessed"] = "99" },
            new() { ["Form.Ratings[0].Level"] = "2", ["Form.Ratings[0].Reason"] = new('a', 2001) }])
        {
            var answer = await ecowas.SubmitAsync(await ecowas.GetAsync($"{file}/rate/SF3"), "form[data-rating-form]", forged);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
            Assert.NotEmpty(answer.Errors());
        }

        Assert.Equal(0, await portal.CountAsync("ratings where workspace = 'ecowas' and cycle_id in (select id from portal.cycles where number = 3)"));
    }

    static async Task<string> ReasonAsync(RunningPortal portal) => (string)(await portal.SqlAsync(
        "select reason from portal.ratings rating join portal.cycles cycle on cycle.id = rating.cycle_id where cycle.number = 3 and rating.workspace = 'au' and code = 'SF7'"))!;
}
