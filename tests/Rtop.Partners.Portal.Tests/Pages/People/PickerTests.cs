using System.Globalization;
using System.Net;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Tests.Pages.SignIn;
using Rtop.Partners.Portal.Tests.Support;
using Rtop.Partners.Workspaces;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.People;

/// <summary>Who is offered in pickers and searches: colleagues who serve, and nobody else (P5).</summary>
public sealed class PickerTests(PortalFixture portals, ITestOutputHelper output)
{
    static readonly string[] Searching = ["un.desk", "au.desk", "asean.focal", "un.lead", "un.prog", "au.prog", "ecowas.ew", "osce.pol", "osce.expert", "auditor"];

    static readonly string[] Prefixes = [.. from one in "abcdefghijklmnopqrstuvwxyz" from other in "abcdefghijklmnopqrstuvwxyz" select $"{one}{other}"];

    // Forms that only ask, and where a link leads out of the page.
    static readonly string[] Outside = ["/sign-out", "/account", "/language", ".csv", ".docx", ".pdf", "/file", "/feeds/"];

    [Fact]
    public async Task Every_two_letters_and_every_known_name_find_colleagues_alone_and_twenty_at_most()
    {
        var clock = new PortalClock();
        await using var portal = await portals.OpenAsync(clock);
        await MakeAsync(portal);
        var everybody = await NamesAsync(portal, "%");
        Assert.True(everybody.Length >= 200, $"{everybody.Length}");
        var (asked, found) = (0, 0);
        foreach (var (at, account) in Searching.Index())
        {
            var workspace = account is "auditor" ? "un" : account.Split('.')[0];
            var names = await NamesAsync(portal, workspace);
            var foreign = everybody.Except(names).ToList();
            using var browser = await portal.BrowserAsync(account);
            var page = await browser.GetAsync($"/{workspace}/people");
            // All prefixes as somebody of each of two organizations, a part of them as the others; in the ordeal all as everybody.
            var letters = Prefixes.Where(prefix => at < 2 || Ordeal.Takes($"{account} {prefix}", 12)).ToList();
            if (at < 2 || Ordeal.IsAsked) Assert.Equal(26 * 26, letters.Count);
            var typed = letters.Concat(everybody.Where(name => Ordeal.Takes($"{account} {name}", 8)));
            foreach (var (number, begins) in typed.Index())
            {
                if (number % SearchLimit.PerMinute == 0)
                {
                    // One more than thirty in a minute is refused, whatever it asks for.
                    if (number == SearchLimit.PerMinute) Assert.Equal(HttpStatusCode.TooManyRequests, (await FindAsync(browser, page, begins)).Status);
                    clock.MoveOn(TimeSpan.FromMinutes(1));
                }

                var answer = await FindAsync(browser, page, begins);
                Assert.Equal(HttpStatusCode.OK, answer.Status);
                var shown = answer.Document.QuerySelectorAll("table[aria-labelledby=colleagues] tbody td:first-child a").Select(link => link.TextContent.Trim()).ToList();
                var expected = names.Where(name => Begins(name, begins)).ToList();
                Assert.True(shown.Count == Math.Min(expected.Count, SearchLimit.MostFound) && shown.All(expected.Contains), $"{account} {begins}: {string.Join(", ", shown)}");
                var table = answer.Document.QuerySelector("section[aria-labelledby=colleagues]")?.TextContent ?? "";
                Assert.DoesNotContain(foreign, name => table.Contains(name, StringComparison.Ordinal));
                (asked, found) = (asked + 1, found + shown.Count);
            }

            output.WriteLine($"{account}: {letters.Count} prefixes; {asked} asked so far");
        }

        output.WriteLine($"{asked} asked as {Searching.Length} accounts of {everybody.Length} people: {found} found, 0 of elsewhere");
        Assert.True(found > 200, $"{found}");
    }

    [Fact]
    public async Task No_picker_offers_somebody_of_elsewhere_or_who_has_left()
    {
        await using var portal = await portals.OpenAsync();
        using (var admin = await portal.BrowserAsync("admin.osce"))
        {
            var gone = await portal.OfficerAsync("osce.legal.second", "osce");
            var form = await admin.GetAsync($"/osce/people/{gone}/leave");
            var done = await admin.SubmitAsync(form, "main form", form.Document.QuerySelectorAll("main form select").ToDictionary(select => select.GetAttribute("name")!, select => select.QuerySelectorAll("option")[^1].GetAttribute("value")));
            Assert.True(done.Status is HttpStatusCode.OK, done.Main);
        }

        var people = ((string[])(await portal.SqlAsync("select array_agg(o.id || ' ' || o.person_id || ' ' || o.workspace || ' ' || (o.left_at is not null)) from portal.officers o where person_id is not null"))!).Select(row => row.Split(' ')).ToList();
        var everywhere = people.SelectMany(row => new[] { row[0], row[1] }).ToHashSet(StringComparer.Ordinal);
        var (offered, pickers) = (0, new HashSet<string>(StringComparer.Ordinal));
        foreach (var (account, workspace) in Accounts().Where(one => Ordeal.Takes(one.Account, 3) || one.Workspace is "osce"))
        {
            using var browser = await portal.BrowserAsync(account);
            var here = people.Where(row => row[2] == workspace && row[3] is "false").SelectMany(row => new[] { row[0], row[1] }).ToHashSet(StringComparer.Ordinal);
            await foreach (var page in PagesAsync(browser, workspace))
                foreach (var choice in page.Document.QuerySelectorAll("main select option, main input[type=radio], main input[type=checkbox]"))
                {
                    if ((choice.GetAttribute("value") ?? "").Split('/')[0] is not { Length: 36 } id || !everywhere.Contains(id)) continue;
                    offered++;
                    pickers.Add($"{Shape(page.Address)} {(choice.ParentElement is { LocalName: "select" } select ? select : choice).GetAttribute("name")}");
                    Assert.True(here.Contains(id), $"{account} is offered somebody else at {page.Address}: {choice.OuterHtml}");
                }
        }

        output.WriteLine($"{offered} offered by {pickers.Count} pickers:\n{string.Join('\n', pickers.Order(StringComparer.Ordinal))}");
        Assert.True(pickers.Count >= 5, string.Join('\n', pickers));
    }

    static IEnumerable<(string Account, string Workspace)> Accounts() =>
        new[] { "un.desk", "un.lead", "un.prog", "un.rapporteur", "auditor", "au.desk", "au.lead", "au.prog", "ecowas.desk", "ecowas.ew", "osce.desk", "osce.pol", "osce.legal", "osce.expert", "osce.hoo", "osce.custodian", "admin.osce", "asean.focal" }
            .Select(account => (account, account is "auditor" ? "un" : account is "admin.osce" ? "osce" : account.Split('.')[0]));

    // The pages that links lead to, one of each shape.
    static async IAsyncEnumerable<PageAnswer> PagesAsync(Browser browser, string workspace)
    {
        var (seen, waiting) = (new Dictionary<string, int>(StringComparer.Ordinal), new Queue<string>([$"/{workspace}", $"/{workspace}/absence", $"/{workspace}/engagements/new"]));
        HashSet<string> asked = new(waiting, StringComparer.Ordinal);
        while (waiting.TryDequeue(out var address))
        {
            if ((seen[Shape(address)] = seen.GetValueOrDefault(Shape(address)) + 1) > 2) continue;
            var page = await browser.GetAsync(address);
            if (page.Status is not HttpStatusCode.OK || page.Response.Content.Headers.ContentType?.MediaType is not "text/html") continue;
            yield return page;
            foreach (var link in page.Document.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!.Split('#')[0].Split('?')[0]))
                if (link.StartsWith($"/{workspace}/", StringComparison.Ordinal) && !Outside.Any(part => link.Contains(part, StringComparison.Ordinal)) && asked.Add(link)) waiting.Enqueue(link);
        }
    }

    static string Shape(string address) => string.Join('/', address.Split('?')[0].Split('/').Select(part => Guid.TryParse(part, out _) ? "ID" : part));

    static Task<PageAnswer> FindAsync(Browser browser, PageAnswer page, string begins) => browser.SubmitAsync(page, "form[action$='handler=Find']", new() { ["Form.Name"] = begins });

    static bool Begins(string name, string typed) =>
        name.Split(' ', '-', ',').Append(name).Any(part => CultureInfo.InvariantCulture.CompareInfo.IsPrefix(part, typed, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace));

    // Two hundred more, whose names begin alike in every organization.
    static async Task MakeAsync(RunningPortal portal)
    {
        await using var db = new PartnersDb(portal.Database.AsMigrator<PartnersDb>().Options, PartnersDb.NoDesk);
        foreach (var workspace in (string[])["un", "au", "ecowas", "osce", "asean"])
            for (var number = 10; number < 50; number++)
            {
                var person = Some.Person($"Zoë Quiet {workspace} {number}");
                db.Add(new Officer { Id = Guid.NewGuid(), Workspace = WorkspaceCode.Of(workspace), PersonId = person.Id, Person = person, Title = "Post" });
            }

        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    static async Task<string[]> NamesAsync(RunningPortal portal, string workspace) =>
        (string[])(await portal.SqlAsync("select array_agg(distinct p.name) from portal.officers o join portal.persons p on p.id = o.person_id where o.workspace like $1", workspace))!;
}
