using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Crawl;

/// <summary>P7: what leaves the door is on the screen of whoever takes it out.</summary>
public sealed partial class ExportTests(PortalFixture portals, ITestOutputHelper output)
{
    [Theory]
    [InlineData("un.desk", "table rating", "document edition position")]
    [InlineData("au.desk", "table rating", "document edition position partners")]
    [InlineData("ecowas.desk", "table rating", "document edition position partners")]
    [InlineData("osce.desk", "", "document edition position")]
    public async Task An_export_holds_nothing_that_its_reader_does_not_see_on_screen(string account, params string[] meets)
    {
        await using var portal = await portals.OpenAsync();
        var facts = await Facts.PlantAsync(portal);
        using var browser = await portal.BrowserAsync(account);
        var workspace = facts.WorkspaceOf(account);

        // Screens: every page under the workspace's assessments; files that a link hands out are none.
        HashSet<string> seen = [], known = [$"/{workspace}/assessments"];
        Dictionary<string, PageAnswer> forms = [];
        Queue<string> open = new(known);
        while (open.TryDequeue(out var address))
        {
            var page = await browser.GetAsync(address);
            if (page.Status is not HttpStatusCode.OK || page.Response.Content.Headers.ContentType?.MediaType is not "text/html") continue;
            seen.UnionWith(Canaries(WebUtility.HtmlDecode(page.Html)));
            foreach (var form in page.Document.QuerySelectorAll("form[action*='handler=Csv'], form[action$='/document']")) forms[$"{form.GetAttribute("action")} {address}"] = page;
            foreach (var link in page.Document.QuerySelectorAll("main a[href]").Select(link => link.GetAttribute("href")!.Split('#')[0]))
                if (link.StartsWith($"/{workspace}/assessments", StringComparison.Ordinal) && known.Add(link)) open.Enqueue(link);
        }

        Dictionary<string, HashSet<string>> kinds = new() { ["table"] = [], ["document"] = [] };
        foreach (var (form, page) in forms)
        {
            var (format, exported) = await ExportAsync(browser, page, form.Split(' ')[0]);
            var more = exported.Except(seen).ToList();
            Assert.True(more.Count == 0, $"{account} takes out and does not see ({form}): {string.Join(", ", more)}");
            kinds[format].UnionWith(exported.Select(canary => Kind().Match(canary).Groups[1].Value));
        }

        // An export without a canary has shown nothing.
        output.WriteLine($"{account}: {known.Count} addresses, {seen.Count} canaries on screen, {forms.Count} exports; {string.Join("; ", kinds.Select(kind => $"{kind.Key}: {string.Join(' ', kind.Value)}"))}");
        foreach (var wanted in meets.Where(line => line.Length > 0).Select(line => line.Split(' ')))
            Assert.Empty(wanted[1..].Except(kinds[wanted[0]]).Select(kind => $"{wanted[0]} without {kind}"));
        // No draft, and nothing recorded privately, goes into an edition's document.
        Assert.Empty(kinds["document"].Intersect(["draft", "private"]));
        if (facts.MustSee(account).All(canary => !canary.StartsWith("CNRYrating", StringComparison.Ordinal))) Assert.Empty(kinds["table"]);
    }

    static async Task<(string Format, HashSet<string> Canaries)> ExportAsync(Browser browser, PageAnswer page, string action)
    {
        var fields = page.Document.QuerySelector($"form[action='{action}']")!.QuerySelectorAll("input[type=hidden]").Select(input => KeyValuePair.Create(input.GetAttribute("name")!, input.GetAttribute("value")!));
        using var answer = await browser.SendAsync(new(HttpMethod.Post, action) { Content = new FormUrlEncodedContent(fields) });
        Assert.Equal((HttpStatusCode.OK, "attachment"), (answer.StatusCode, answer.Content.Headers.ContentDisposition?.DispositionType));
        var bytes = await answer.Content.ReadAsByteArrayAsync(TestDatabase.Ct);
        var headers = WebUtility.UrlDecode($"{answer.Headers}{answer.Content.Headers}");
        if (bytes is not [(byte)'P', (byte)'K', ..]) return ("table", Canaries(Encoding.UTF8.GetString(bytes) + headers));

        // Every part of the file, its properties too.
        var all = new StringBuilder(headers);
        using var zip = new ZipArchive(new MemoryStream(bytes));
        foreach (var entry in zip.Entries)
        {
            using var reader = new StreamReader(await entry.OpenAsync(TestDatabase.Ct));
            all.Append(entry.FullName).Append(Tag().Replace(await reader.ReadToEndAsync(TestDatabase.Ct), ""));
        }

        return ("document", Canaries(WebUtility.HtmlDecode(all.ToString())));
    }

    static HashSet<string> Canaries(string text) => [.. Canary().Matches(text).Select(match => match.Value)];

    [GeneratedRegex("CNRY[a-z]+[0-9a-f]{32}")]
    private static partial Regex Canary();

    [GeneratedRegex("^CNRY([a-z]+?)[0-9a-f]{32}$")]
    private static partial Regex Kind();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
