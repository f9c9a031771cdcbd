using System.Globalization;
using System.Net;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.Assessments;

/// <summary>What officers do with an assessment in a browser, for tests that need it done.</summary>
static class Steps
{
    /// <summary>The core factors of the framework of JA-0007 and JA-0008.</summary>
    public static readonly string[] Core = ["SF1", "SF2", "SF3", "SF4", "SF5", "SF6", "SF7"];

    /// <summary>The id of an assessment of the demonstration.</summary>
    public static async Task<Guid> FileAsync(this RunningPortal portal, int number, string originator = "un") =>
        (Guid)(await portal.SqlAsync("select id from portal.assessments where originator = $1 and number = $2", originator, number))!;

    /// <summary>How many rows a query without parameters but these counts.</summary>
    public static async Task<long> CountAsync(this RunningPortal portal, string from, params object[] values) =>
        (long)(await portal.SqlAsync($"select count(*) from portal.{from}", values))!;

    /// <summary>Rates a factor as a whole and saves.</summary>
    public static async Task<PageAnswer> RateAsync(this Browser browser, string file, string factor, int level, string reason) =>
        await browser.SubmitAsync(await browser.GetAsync($"{file}/rate/{factor}"), "form[data-rating-form]", factor is "SF3" ? Displaced(level, reason) : Line(level, reason));

    /// <summary>The first line of a factor's form, filled in.</summary>
    public static Dictionary<string, string?> Line(int level, string reason) => new()
    {
        ["Form.Ratings[0].Level"] = level.ToString(CultureInfo.InvariantCulture),
        ["Form.Ratings[0].Trend"] = "Stable",
        ["Form.Ratings[0].Confidence"] = "Moderate",
        ["Form.Ratings[0].Reason"] = reason,
    };

    /// <summary>As <see cref="Line"/>, with the two questions on displaced persons answered.</summary>
    public static Dictionary<string, string?> Displaced(int level, string reason) => new(Line(level, reason))
    {
        ["Form.Answers[0].Text"] = $"They flee violence. {reason}",
        ["Form.Answers[1].Text"] = $"Host villages are helped too. {reason}",
    };

    /// <summary>Rates every core factor.</summary>
    public static async Task RateCoreAsync(this Browser browser, string file, int level, string reason)
    {
        foreach (var factor in Core) await browser.RateAsync(file, factor, level, $"{reason} {factor}");
    }

    /// <summary>Submits the ratings.</summary>
    public static async Task<PageAnswer> HandInAsync(this Browser browser, string file) =>
        await browser.SubmitAsync(await browser.GetAsync($"{file}/submit"), "main form");

    /// <summary>The sentences in the summary of errors.</summary>
    public static string[] Errors(this PageAnswer page) => [.. page.Document.QuerySelectorAll(".error-summary li").Select(line => line.TextContent.Trim())];

    /// <summary>The sentence at a field.</summary>
    public static string ErrorAt(this PageAnswer page, string field) =>
        (page.Document.QuerySelector($"#{field}-error span") ?? page.Document.QuerySelector($"fieldset#{field} .field-error span"))?.TextContent ?? "";

    /// <summary>The token of a page, for posts that no form of it makes.</summary>
    public static KeyValuePair<string, string> Token(this PageAnswer page) =>
        new("__RequestVerificationToken", page.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!);

    /// <summary>AU and ECOWAS hand in their ratings of JA-0007, as UN has done: the round opens.</summary>
    public static async Task<Guid> OpenRoundAsync(this RunningPortal portal)
    {
        var file = await portal.FileAsync(7);
        foreach (var workspace in (string[])["au", "ecowas"])
        {
            using var desk = await portal.BrowserAsync($"{workspace}.desk");
            await desk.RateCoreAsync($"/{workspace}/assessments/{file}", 3, "Seen on the ground.");
            Assert.Equal(HttpStatusCode.OK, (await desk.HandInAsync($"/{workspace}/assessments/{file}")).Status);
        }

        return file;
    }
}
