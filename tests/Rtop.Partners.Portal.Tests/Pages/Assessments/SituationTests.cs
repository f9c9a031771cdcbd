using System.Net;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.Assessments;

/// <summary>Situations, the links between them, and who learns of them.</summary>
public sealed class SituationTests(PortalFixture portals)
{
    static readonly Dictionary<string, string?> Word = new() { ["Form.Direction"] = "Inward", ["Form.Strength"] = "Strong", ["Form.Why"] = "Two towns at the border.", ["Form.ShownBy"] = "S-09" };

    [Fact]
    public async Task A_link_to_a_file_that_one_may_not_open_is_on_no_page_of_theirs()
    {
        await using var portal = await portals.OpenAsync();
        var file = await portal.FileAsync(7);
        var link = (Guid)(await portal.SqlAsync("select id from portal.situation_links where other_assessment_id <> assessment_id"))!;
        foreach (var (desk, workspace, sees) in ((string, string, bool)[])[("un.desk", "un", false), ("osce.desk", "osce", false), ("au.desk", "au", true), ("ecowas.desk", "ecowas", true)])
        {
            using var browser = await portal.BrowserAsync(desk);
            foreach (var address in (string[])[$"/{workspace}/situations", $"/{workspace}/assessments/{file}/situations"])
            {
                var page = await browser.GetAsync(address);
                Assert.Equal((HttpStatusCode.OK, sees), (page.Status, page.Html.Contains(link.ToString(), StringComparison.Ordinal)));
                Assert.Equal(sees, page.Main.Contains("in ECOWAS JA-0008", StringComparison.Ordinal));
                // Not even the numbers tell: they run through what is shown.
                var numbers = page.Document.QuerySelectorAll("td.num").Select(cell => cell.TextContent).ToArray();
                Assert.Equal(Enumerable.Range(1, sees ? 6 : 5).Select(number => $"{number}"), numbers);
            }

            Assert.Equal(sees ? HttpStatusCode.OK : HttpStatusCode.NotFound, (await browser.GetAsync($"/{workspace}/assessments/{file}/situations/links/{link}")).Status);
        }

        using var asean = await portal.BrowserAsync("asean.focal");
        Assert.DoesNotContain("Zorandi", (await asean.GetAsync("/asean/situations")).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Organizations_that_differ_stand_side_by_side_on_map_and_table()
    {
        await using var portal = await portals.OpenAsync();
        var file = await portal.FileAsync(7);
        using var un = await portal.BrowserAsync("un.desk");
        var page = await un.GetAsync($"/un/assessments/{file}/situations");
        var fighters = page.Document.QuerySelectorAll("tbody tr").Single(row => row.TextContent.Contains("Fighters", StringComparison.Ordinal));
        Assert.Contains("AU moderate, from Republic of Merouna to Republic of Zorandi", fighters.TextContent, StringComparison.Ordinal);
        Assert.Contains("UN weak, from Republic of Merouna to Republic of Zorandi", fighters.TextContent, StringComparison.Ordinal);
        Assert.Contains("organizations differ", fighters.TextContent, StringComparison.Ordinal);
        Assert.Single(page.Document.QuerySelectorAll("svg .arrow.disputed"));
        Assert.Equal(5, page.Document.QuerySelectorAll("svg .arrow").Length);
        Assert.Equal(["Republic of Merouna", "Republic of Zorandi", "Talim Coast"], page.Document.QuerySelectorAll("svg text").Select(text => text.TextContent).Where(text => !int.TryParse(text, out _)).Order());
        Assert.Contains("imply no opinion", page.Main, StringComparison.Ordinal);

        // The UN comes round: nothing is averaged, and what it said before stays readable.
        var to = page.Document.QuerySelectorAll("tbody a").Single(link => link.TextContent.StartsWith("Fighters", StringComparison.Ordinal)).GetAttribute("href")!;
        var said = await un.SubmitAsync(await un.GetAsync(to), "form.panel", new(Word) { ["Form.Strength"] = "Moderate" });
        Assert.Contains("an earlier word", said.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("organizations differ", said.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_is_drawn_and_refused_with_a_sentence_at_the_field_and_nothing_lost()
    {
        await using var portal = await portals.OpenAsync();
        var (file, other) = (await portal.FileAsync(7), await portal.FileAsync(8, "ecowas"));
        using var au = await portal.BrowserAsync("au.desk");
        var page = await au.GetAsync($"/au/assessments/{file}/situations/links/draw");
        string SituationOf(string words) => page.Document.QuerySelectorAll("#Form_OtherId option").First(option => option.TextContent == words).GetAttribute("value")!;
        var (hills, talim) = (SituationOf("Tellin Hills, Republic of Zorandi"), (await portal.SqlAsync("select id from portal.situations where assessment_id = $1", other))!.ToString()!);
        Dictionary<string, string?> typed = new(Word) { ["Form.SituationId"] = hills, ["Form.OtherId"] = hills, ["Form.Kind"] = "Arms" };

        var refused = await au.SubmitAsync(page, "form.panel", typed);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "Choose another situation than the first."), (refused.Status, refused.ErrorAt("Form_OtherId")));
        Assert.Equal(Word["Form.Why"], refused.Document.QuerySelector("#Form_Why")!.TextContent.TrimStart('\n'));
        Assert.NotEmpty((await au.SubmitAsync(page, "form.panel", new(typed) { ["Form.Why"] = "" })).ErrorAt("Form_Why"));
        Assert.NotEmpty((await au.SubmitAsync(page, "form.panel", new(typed) { ["Form.Direction"] = null, ["Form.Kind"] = "" })).ErrorAt("Form_Kind"));

        var drawn = await au.SubmitAsync(page, "form.panel", new(typed) { ["Form.OtherId"] = talim });
        Assert.Contains("in ECOWAS JA-0008", drawn.Main, StringComparison.Ordinal);
        Assert.Equal("That link is drawn already: say there what you hold of it.", (await au.SubmitAsync(page, "form.panel", new(typed) { ["Form.OtherId"] = talim })).ErrorAt("Form_Kind"));

        // The UN reads one end only: for it the other is as if it were not there.
        using var un = await portal.BrowserAsync("un.desk");
        var theirs = await un.GetAsync($"/un/assessments/{file}/situations/links/draw");
        Assert.DoesNotContain(talim, theirs.Html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await un.PostAsync(theirs.Address, [theirs.Token(), .. typed.Select(pair => new KeyValuePair<string, string>(pair.Key, pair.Key == "Form.OtherId" ? talim : pair.Value!))])).Status);
        using var osce = await portal.BrowserAsync("osce.desk");
        Assert.Equal(HttpStatusCode.NotFound, (await osce.GetAsync($"/osce/assessments/{file}/situations/links/draw")).Status);
    }

    [Fact]
    public async Task Areas_are_put_on_the_file_and_taken_off_by_who_put_them_there()
    {
        await using var portal = await portals.OpenAsync();
        var file = await portal.FileAsync(7);
        using var au = await portal.BrowserAsync("au.desk");
        var page = await au.GetAsync($"/au/assessments/{file}/situations");
        Dictionary<string, string?> typed = new() { ["Form.Country"] = "xom", ["Form.Area"] = "Dahel", ["Form.Part"] = "Neighbouring" };
        Assert.NotEmpty((await au.SubmitAsync(page, "#add", new(typed) { ["Form.Country"] = "QQQ" })).ErrorAt("Form_Country"));
        Assert.Contains("Dahel, Osmara", (await au.SubmitAsync(page, "#add", typed)).Main, StringComparison.Ordinal);
        Assert.Equal("It stands on the file already.", (await au.SubmitAsync(page, "#add", typed)).ErrorAt("Form_Area"));

        using var un = await portal.BrowserAsync("un.desk");
        Assert.DoesNotContain("Take off Dahel", (await un.GetAsync($"/un/assessments/{file}/situations")).Main, StringComparison.Ordinal);
        page = await au.GetAsync(page.Address);
        Assert.DoesNotContain("Dahel", (await au.SubmitAsync(page, "form[action$='handler=End']")).Main, StringComparison.Ordinal);
    }
}
