using System.Net;
using AngleSharp.Html.Dom;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.Assessments;

public sealed class NewTests(PortalFixture portals)
{
    static Dictionary<string, string?> Filled(Dictionary<string, string?>? but = null)
    {
        Dictionary<string, string?> fields = new()
        {
            ["Form.Title"] = "Talim Coast: radio",
            ["Form.Situation"] = "A station names families.",
            ["Form.Countries"] = "xtl, XZR",
            ["Form.Crimes"] = "Incitement",
            ["Form.ConflictStatus"] = "BelowThreshold",
            ["Form.Framework"] = "stellenbosch-2008@1.0.0",
            ["Form.Label"] = "Partners",
            ["Form.RhythmDays"] = "60",
            ["Form.DueOn"] = DateTime.UtcNow.AddDays(20).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            ["Form.Invited[au]"] = "Contributor",
        };
        foreach (var (key, value) in but ?? []) fields[key] = value;
        return fields;
    }

    [Fact]
    public async Task What_is_missing_too_long_of_the_wrong_kind_or_forged_is_said_at_its_field_and_nothing_typed_is_lost()
    {
        await using var portal = await portals.OpenAsync();
        using var un = await portal.BrowserAsync("un.desk");
        var form = await un.GetAsync("/un/assessments/new");
        var before = await portal.CountAsync("assessments");

        (string Field, string Name, string? Value)[] wrong =
        [
            ("Form_Title", "Form.Title", ""), ("Form_Title", "Form.Title", null), ("Form_Title", "Form.Title", "   "), ("Form_Title", "Form.Title", new('t', 201)),
            ("Form_Situation", "Form.Situation", ""), ("Form_Situation", "Form.Situation", new('s', 4001)),
            ("Form_Countries", "Form.Countries", ""), ("Form_Countries", "Form.Countries", "QQQ"), ("Form_Countries", "Form.Countries", "XTL, XTL"), ("Form_Countries", "Form.Countries", "Zorandi"), ("Form_Countries", "Form.Countries", ", ,"), ("Form_Countries", "Form.Countries", new('X', 121)),
            ("Form_Crimes", "Form.Crimes", null), ("Form_Crimes", "Form.Crimes", "Piracy"), ("Form_Crimes", "Form.Crimes", "64"), ("Form_Crimes", "Form.Crimes", "None"),
            ("Form_ConflictStatus", "Form.ConflictStatus", ""), ("Form_ConflictStatus", "Form.ConflictStatus", "99"), ("Form_ConflictStatus", "Form.ConflictStatus", "War"),
            ("Form_Framework", "Form.Framework", ""), ("Form_Framework", "Form.Framework", "stellenbosch-2008@9.9.9"), ("Form_Framework", "Form.Framework", new('f', 101)),
            ("Form_Label", "Form.Label", ""), ("Form_Label", "Form.Label", "StrictlyConfidential"), ("Form_Label", "Form.Label", "4"), ("Form_Label", "Form.Label", "99"), ("Form_Label", "Form.Label", "-1"),
            ("Form_RhythmDays", "Form.RhythmDays", ""), ("Form_RhythmDays", "Form.RhythmDays", "6"), ("Form_RhythmDays", "Form.RhythmDays", "366"), ("Form_RhythmDays", "Form.RhythmDays", "often"), ("Form_RhythmDays", "Form.RhythmDays", "99999999999"),
            ("Form_DueOn", "Form.DueOn", ""), ("Form_DueOn", "Form.DueOn", "2020-01-01"), ("Form_DueOn", "Form.DueOn", "2026-02-30"), ("Form_DueOn", "Form.DueOn", "soon"),
            ("Form_Invited", "Form.Invited[un]", "CoLead"), ("Form_Invited", "Form.Invited[nato]", "CoLead"), ("Form_Invited", "Form.Invited[NOT A CODE]", "CoLead"),
            ("Form_Invited", "Form.Invited[au]", "99"), ("Form_Invited", "Form.Invited[au]", "Chair"),
        ];
        List<string> silent = [];
        foreach (var (field, name, value) in wrong)
        {
            var answer = await un.SubmitAsync(form, "main form", Filled(new() { [name] = value }));
            var typed = answer.Document.QuerySelector("#Form_Situation")?.TextContent.Trim();
            if (answer.Status is not HttpStatusCode.UnprocessableEntity) silent.Add($"{name}={value}: {answer.Status} at {answer.Address}");
            else if (answer.ErrorAt(field).Length == 0) silent.Add($"{name}={value}: nothing at the field; {string.Join("; ", answer.Errors())}");
            else if (name != "Form.Situation" && typed != "A station names families.") silent.Add($"{name}={value}: what was typed is lost: {typed}");
            else if (answer.Errors().Any(line => line.Contains("Form.", StringComparison.Ordinal) || line.Contains("validation.", StringComparison.Ordinal))) silent.Add($"{name}={value}: {string.Join("; ", answer.Errors())}");
        }

        Assert.True(silent.Count == 0, string.Join('\n', silent.Select(line => line.Length > 300 ? line[..300] : line)));
        Assert.Equal(before, await portal.CountAsync("assessments"));
    }

    [Fact]
    public async Task What_was_chosen_is_still_chosen_when_something_else_was_wrong()
    {
        await using var portal = await portals.OpenAsync();
        using var un = await portal.BrowserAsync("un.desk");
        var answer = await un.SubmitAsync(await un.GetAsync("/un/assessments/new"), "main form", Filled(new() { ["Form.Title"] = "", ["Form.RhythmDays"] = "often" }));

        Assert.Equal(2, answer.Errors().Length);
        string Selected(string id) => ((IHtmlSelectElement)answer.Document.GetElementById(id)!).Value!;
        Assert.Equal(("BelowThreshold", "stellenbosch-2008@1.0.0", "Partners", "Contributor"), (Selected("Form_ConflictStatus"), Selected("Form_Framework"), Selected("Form_Label"), Selected("Invited-au")));
        Assert.NotNull(answer.Document.QuerySelector("input[name='Form.Crimes'][value=Incitement][checked]"));
        Assert.Equal(("xtl, XZR", "often"), (answer.Document.QuerySelector("#Form_Countries")!.GetAttribute("value"), answer.Document.QuerySelector("#Form_RhythmDays")!.GetAttribute("value")));
        Assert.All(answer.Document.QuerySelectorAll(".error-summary a"), link => Assert.NotNull(answer.Document.GetElementById(link.GetAttribute("href")![1..])));
    }

    [Fact]
    public async Task An_opened_assessment_is_there_for_those_who_accept_and_for_nobody_else()
    {
        await using var portal = await portals.OpenAsync();
        using var un = await portal.BrowserAsync("un.desk");
        using var au = await portal.BrowserAsync("au.desk");
        using var ecowas = await portal.BrowserAsync("ecowas.desk");
        // Fields that no form has are not believed.
        var forged = Filled(new() { ["Form.Originator"] = "au", ["Originator"] = "au", ["Form.Id"] = Guid.NewGuid().ToString(), ["Form.Number"] = "1", ["workspace"] = "au" });
        var opened = await un.SubmitAsync(await un.GetAsync("/un/assessments/new"), "main form", forged);
        Assert.Equal(HttpStatusCode.OK, opened.Status);
        var id = Guid.Parse(opened.Address.Split('/')[3]);
        Assert.Equal(("un", 11, "XTL,XZR"), ((string)(await portal.SqlAsync("select originator from portal.assessments where id = $1", id))!, (int)(await portal.SqlAsync("select number from portal.assessments where id = $1", id))!,
            string.Join(',', (string[])(await portal.SqlAsync("select countries from portal.assessments where id = $1", id))!)));

        Assert.Contains("Talim Coast: radio", (await au.GetAsync("/au")).Main, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await au.GetAsync($"/au/assessments/{id}")).Status);
        Assert.DoesNotContain("Talim Coast: radio", (await ecowas.GetAsync("/ecowas")).Html + (await ecowas.GetAsync("/ecowas/assessments")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_officers_who_open_at_the_same_moment_get_two_numbers()
    {
        await using var portal = await portals.OpenAsync();
        using var desk = await portal.BrowserAsync("un.desk");
        using var lead = await portal.BrowserAsync("un.lead");
        var (first, second) = (await desk.GetAsync("/un/assessments/new"), await lead.GetAsync("/un/assessments/new"));
        var answers = await Task.WhenAll(desk.SubmitAsync(first, "main form", Filled()), lead.SubmitAsync(second, "main form", Filled(new() { ["Form.Title"] = "Second" })));
        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
        Assert.Equal(5, await portal.CountAsync("assessments where originator = 'un' and number in (7, 9, 10, 11, 12)"));
    }
}
