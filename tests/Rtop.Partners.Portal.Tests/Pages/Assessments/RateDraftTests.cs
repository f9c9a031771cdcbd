using System.Net;
using AngleSharp.Html.Dom;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.Assessments;

/// <summary>Rating in draft: what is kept while somebody rates, what is confirmed from the cycle before, the set questions, and notes on names.</summary>
public sealed class RateDraftTests(PortalFixture portals)
{
    [Fact]
    public async Task What_lowers_risk_stands_beside_what_raises_it()
    {
        await using var portal = await portals.OpenAsync();
        using var ecowas = await portal.BrowserAsync("ecowas.desk");
        var page = await ecowas.GetAsync($"/ecowas/assessments/{await portal.FileAsync(7)}/rate/SF6");
        string[] Codes(string where) => [.. page.Document.QuerySelectorAll($"{where} [data-indicator] :is(h3, h4) bdi:first-child").Select(code => code.TextContent)];
        Assert.Equal(["SF6.1", "SF6.2", "SF6.3"], Codes("[data-polarity=risk]"));
        Assert.Equal(["SF6.5", "SF6.6"], Codes("[data-polarity=mitigating]"));
        Assert.Equal(["SF6", "SF6.1", "SF6.2", "SF6.3", "SF6.5", "SF6.6", "SF6.4"], Codes("form"));
        // The numbers of the form follow the order in which it is read.
        Assert.Equal(Codes("form"), page.Document.QuerySelectorAll("input[name$='.Code']").Select(code => code.GetAttribute("value")));
    }

    [Fact]
    public async Task A_factor_without_change_is_confirmed_with_one_button()
    {
        await using var portal = await portals.OpenAsync();
        var file = $"/ecowas/assessments/{await portal.FileAsync(7)}";
        using var ecowas = await portal.BrowserAsync("ecowas.desk");
        var form = await ecowas.GetAsync($"{file}/rate/SF7");
        Assert.Contains("Cycle 2: ", form.Document.QuerySelector(".before summary")!.TextContent, StringComparison.Ordinal);
        var button = form.Document.QuerySelector("button[formaction*=Confirm]")!;
        var confirmed = await ecowas.PostAsync(button.GetAttribute("formaction")!, [form.Token()]);
        Assert.Equal(HttpStatusCode.OK, confirmed.Status);
        Assert.Null(confirmed.Document.QuerySelector("button[formaction*=Confirm]"));
        Assert.NotNull(confirmed.Document.QuerySelector("input[name='Form.Ratings[0].Level'][value='3'][checked]"));
        Assert.True(await portal.CountAsync("ratings where workspace = 'ecowas' and unchanged_since = 2") > 0);
        Assert.Contains("unchanged since cycle 2, confirmed", (await ecowas.GetAsync($"{file}/ratings")).Main, StringComparison.Ordinal);

        // Judged anew, it is no longer called unchanged; confirming again takes nothing back.
        await ecowas.SubmitAsync(confirmed, "form[data-rating-form]", new() { ["Form.Ratings[0].Level"] = "4" });
        await ecowas.PostAsync($"{file}/rate/SF7?handler=Confirm", [form.Token()]);
        Assert.Equal(4, await portal.SqlAsync("select level from portal.ratings where workspace = 'ecowas' and code = 'SF7' and cycle_id in (select id from portal.cycles where number = 3)"));
        Assert.Equal(0, await portal.CountAsync("ratings where workspace = 'ecowas' and code = 'SF7' and unchanged_since is not null"));

        using var au = await portal.BrowserAsync("au.desk");
        var first = $"/au/assessments/{await portal.FileAsync(9)}/rate/RF1";
        Assert.Equal(HttpStatusCode.NotFound, (await au.PostAsync($"{first}?handler=Confirm", [(await au.GetAsync(first)).Token()])).Status);
    }

    [Fact]
    public async Task Where_people_are_displaced_the_two_questions_stand_before_submission_and_are_printed_with_the_ratings()
    {
        await using var portal = await portals.OpenAsync();
        var file = $"/ecowas/assessments/{await portal.FileAsync(7)}";
        using var ecowas = await portal.BrowserAsync("ecowas.desk");
        foreach (var factor in Steps.Core)
            await ecowas.SubmitAsync(await ecowas.GetAsync($"{file}/rate/{factor}"), "form[data-rating-form]", Steps.Line(2, "Seen."));
        var submit = await ecowas.GetAsync($"{file}/submit");
        Assert.Equal(["Q-IDP-1", "Q-IDP-2"], submit.Document.QuerySelectorAll("main .panel li a").Select(code => code.TextContent.Trim()));
        Assert.All(submit.Document.QuerySelectorAll("main .panel li a"), link => Assert.EndsWith("/rate/SF3", link.GetAttribute("href"), StringComparison.Ordinal));

        var form = await ecowas.GetAsync($"{file}/rate/SF3");
        var tooLong = await ecowas.SubmitAsync(form, "form[data-rating-form]", new() { ["Form.Answers[0].Text"] = new('x', 2001) });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, tooLong.Status);
        Assert.NotNull(tooLong.Document.QuerySelector("#Form_Answers_0__Text-error"));
        var answered = await ecowas.SubmitAsync(form, "form[data-rating-form]", new() { ["Form.Answers[0].Text"] = "House <b>burning</b>.", ["Form.Answers[1].Text"] = "Villages bear it." });
        Assert.Equal("House <b>burning</b>.", answered.Document.QuerySelector("#Form_Answers_0__Text")!.TextContent.Trim());
        // A colleague's older form collides, and both answers are shown.
        var stale = await ecowas.SubmitAsync(form, "form[data-rating-form]", new() { ["Form.Answers[0].Text"] = "Fear." });
        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
        Assert.Contains("House <b>burning</b>.", stale.Main, StringComparison.Ordinal);
        Assert.Equal("Fear.", stale.Document.QuerySelector("#Form_Answers_0__Text")!.TextContent.Trim());

        Assert.EndsWith("/ratings", (await ecowas.HandInAsync(file)).Address, StringComparison.Ordinal);
        Assert.Contains("House <b>burning</b>.", (await ecowas.GetAsync($"{file}/ratings")).Main, StringComparison.Ordinal);
        using var un = await portal.BrowserAsync("un.desk");
        Assert.DoesNotContain("burning</b>", WebUtility.HtmlDecode((await un.GetAsync($"/un/assessments/{await portal.FileAsync(7)}/ratings")).Html), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_rated_is_kept_as_it_is_typed_and_the_form_goes_on_from_there()
    {
        await using var portal = await portals.OpenAsync();
        var file = $"/ecowas/assessments/{await portal.FileAsync(7)}";
        using var ecowas = await portal.BrowserAsync("ecowas.desk");
        using var colleague = await portal.BrowserAsync("ecowas.ew");
        var form = await ecowas.GetAsync($"{file}/rate/SF1");
        var kept = await KeepAsync(ecowas, form, new() { ["Form.Ratings[0].Level"] = "2", ["Form.Ratings[1].Trend"] = "Stable" });
        Assert.NotNull(kept.Document.QuerySelector("[data-kept]"));
        Assert.Contains("SF1.1", kept.Document.QuerySelector(".state.warn")!.TextContent, StringComparison.Ordinal);
        var mark = kept.Document.QuerySelector("[data-name]")!;
        Assert.Equal(("Form.Ratings[0].Revision", "1"), (mark.GetAttribute("data-name"), mark.GetAttribute("data-value")));
        Assert.Equal(1, await portal.CountAsync("ratings where workspace = 'ecowas' and code = 'SF1' and level = 2 and cycle_id in (select id from portal.cycles where number = 3)"));

        // With the number from the answer, the form saves on; without it, it would collide with itself.
        Assert.Equal(HttpStatusCode.OK, (await ecowas.SubmitAsync(form, "form[data-rating-form]", new() { ["Form.Ratings[0].Level"] = "3", ["Form.Ratings[0].Revision"] = "1" })).Status);
        var late = await KeepAsync(colleague, form, new() { ["Form.Ratings[0].Level"] = "0" }, await colleague.GetAsync($"{file}/rate/SF1"));
        Assert.Contains("a colleague changed it", late.Document.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(1, await portal.CountAsync("ratings where workspace = 'ecowas' and code = 'SF1' and level = 3 and cycle_id in (select id from portal.cycles where number = 3)"));
        using var osce = await portal.BrowserAsync("osce.desk");
        var observed = $"/osce/assessments/{await portal.FileAsync(7)}/rate/SF1?handler=Keep";
        Assert.Equal(HttpStatusCode.NotFound, (await osce.PostAsync(observed, [(await osce.GetAsync("/osce/assessments/new")).Token(), new("Form.Ratings[0].Code", "SF1"), new("Form.Ratings[0].Level", "4")])).Status);
    }

    [Fact]
    public async Task Groups_are_listed_by_the_names_they_give_themselves()
    {
        await using var portal = await portals.OpenAsync();
        var id = await portal.FileAsync(7);
        using var ecowas = await portal.BrowserAsync("ecowas.desk");
        using var un = await portal.BrowserAsync("un.desk");
        using var osce = await portal.BrowserAsync("osce.desk");
        var form = await ecowas.GetAsync($"/ecowas/assessments/{id}/names");
        var empty = await ecowas.SubmitAsync(form, "#add", new() { ["Form.OtherNames"] = "Kept" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.Status);
        Assert.All(["Form_SelfName", "Form_UsedBy", "Form_OurUse"], field => Assert.NotEmpty(empty.ErrorAt(field)));
        Assert.Equal("Kept", empty.Document.QuerySelector("#Form_OtherNames")!.TextContent.Trim());
        await ecowas.SubmitAsync(form, "#add", new() { ["Form.SelfName"] = "Marnese <i>", ["Form.UsedBy"] = "All sides.", ["Form.OurUse"] = "Little." });

        var read = await osce.GetAsync($"/osce/assessments/{id}/names");
        Assert.Equal(["Marnese <i>", "Tellin (those of the northern hills)"], read.Document.QuerySelectorAll("main section h3").Select(name => name.TextContent));
        Assert.Empty(read.Document.QuerySelectorAll("main form"));
        var token = (await osce.GetAsync($"/osce/assessments/{id}")).Token();
        Assert.Equal(HttpStatusCode.NotFound, (await osce.PostAsync($"/osce/assessments/{id}/names", [token, new("Form.SelfName", "X"), new("Form.UsedBy", "X"), new("Form.OurUse", "X")])).Status);

        // Only its own organization takes a note back; what stood is kept.
        var theirs = (Guid)(await portal.SqlAsync("select id from portal.framing_notes where workspace = 'ecowas'"))!;
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await un.PostAsync($"/un/assessments/{id}/names?handler=Withdraw", [(await un.GetAsync($"/un/assessments/{id}/names")).Token(), new("note", $"{theirs}")])).Status);
        await ecowas.SubmitAsync(await ecowas.GetAsync($"/ecowas/assessments/{id}/names"), "form[action*=Withdraw]");
        Assert.DoesNotContain("Marnese", (await osce.GetAsync($"/osce/assessments/{id}/names")).Main, StringComparison.Ordinal);
        Assert.Equal(1, await portal.CountAsync("framing_notes where ended_at is not null"));
    }

    // Everything that the form holds, with some of it typed anew, to where the script sends it.
    static Task<PageAnswer> KeepAsync(Browser browser, PageAnswer form, Dictionary<string, string?> typed, PageAnswer? token = null)
    {
        var fields = form.Document.QuerySelectorAll("form[data-draft] :is(input[type=hidden], textarea)").Select(field => KeyValuePair.Create(field.GetAttribute("name")!, field is IHtmlTextAreaElement area ? area.Value : field.GetAttribute("value") ?? ""))
            .Where(field => !typed.ContainsKey(field.Key) && field.Key is not "__RequestVerificationToken");
        return browser.PostAsync(form.Document.QuerySelector("form[data-draft]")!.GetAttribute("data-draft")!, [(token ?? form).Token(), .. fields, .. typed.Select(field => KeyValuePair.Create(field.Key, field.Value!))]);
    }
}
