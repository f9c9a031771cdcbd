using System.Globalization;
using System.Net;
using Rtop.Partners.Portal.Tests.Support;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Pages.Assessments;

/// <summary>P37: five officers of three organizations save over each other, and nobody loses a word.</summary>
public sealed class ConflictTests(PortalFixture portals, ITestOutputHelper output)
{
    // A test run can spare two hundred; "./infra/rtop ordeal" asks for two thousand.
    static int Saves => Ordeal.Of(2000, 200);

    // Each has a line of their own, and one belongs to all. Lines are apart by an empty one, so that two changes of different lines do not touch.
    static readonly string[] Accounts = ["un.desk", "un.lead", "au.desk", "au.lead", "ecowas.desk"];
    const string Shared = "all";

    sealed record Editor(string Account, Browser Browser, string Workspace)
    {
        /// <summary>The saves that were answered as saved, with the version that was in the form and the line that was changed.</summary>
        public List<(Guid Section, string Line, string Word, int Seen)> Saved { get; } = [];

        public int Tries { get; set; }
        public int Conflicts { get; set; }
    }

    sealed record Version(int Revision, string Workspace, Dictionary<string, string> Lines);

    [Fact, Trait("Ordeal", "yes")]
    public async Task Saves_of_five_officers_over_each_other_lose_nothing_and_who_lost_the_right_saves_nothing()
    {
        var seed = Random.Shared.Next();
        var random = new Random(seed);
        output.WriteLine($"seed {seed}");
        await using var portal = await portals.OpenAsync();
        var (file, sections) = await SectionsAsync(portal);
        List<Editor> editors = [];
        foreach (var account in Accounts) editors.Add(new(account, await portal.BrowserAsync(account), account.Split('.')[0]));
        string Address(Editor editor, Guid section) => $"/{editor.Workspace}/assessments/{file}/sections/{section}/edit";

        long? before = null;
        for (var round = 0; editors.Sum(editor => editor.Tries) < Saves; round++)
        {
            var section = sections[round % 2];
            var lost = editors.SingleOrDefault(editor => editor.Workspace is "ecowas" && before is not null);
            var here = editors.Where(editor => editor != lost).ToList();
            var forms = await Task.WhenAll(here.Select(editor => editor.Browser.GetAsync(Address(editor, section))));
            if (before is null && editors.Sum(editor => editor.Tries) > Saves / 2)
            {
                // With its form open, ECOWAS stops being a party.
                await portal.SqlAsync("update portal.invitations set ended_at = now() where assessment_id = $1 and workspace = 'ecowas'", file);
                await portal.SqlAsync("update portal.parties set ended_at = now() where assessment_id = $1 and workspace = 'ecowas'", file);
                before = await portal.CountAsync("section_versions where workspace = 'ecowas'");
                var index = here.FindIndex(editor => editor.Workspace is "ecowas");
                Assert.Equal(HttpStatusCode.NotFound, (await here[index].Browser.SubmitAsync(forms[index], "main form", Typed(forms[index], here[index].Account, "too late"))).Status);
                (here, forms) = ([.. here.Where(editor => editor.Workspace is not "ecowas")], [.. forms.Where((_, at) => at != index)]);
            }

            var lines = here.Select(editor => random.Next(2) == 0 ? Shared : editor.Account).ToList();
            await Task.WhenAll(here.Select((editor, at) => SaveAsync(editor, forms[at], section, lines[at], $"{editor.Account}-{round}")));
        }

        foreach (var section in sections) await AssertNothingIsLostAsync(portal, section, editors);
        Assert.Equal(before, await portal.CountAsync("section_versions where workspace = 'ecowas'"));
        Assert.Equal(0, await portal.CountAsync("section_versions where text like '%too late%'"));
        var conflicts = editors.Sum(editor => editor.Conflicts);
        output.WriteLine($"{editors.Sum(editor => editor.Tries)} saves, {editors.Sum(editor => editor.Saved.Count)} taken, {conflicts} conflicts");
        Assert.True(conflicts > Saves / 10, $"only {conflicts} conflicts: they did not meet");
        foreach (var editor in editors) editor.Browser.Dispose();
    }

    // Saves one line; after a conflict brings both texts together as a person would, until it is taken.
    static async Task SaveAsync(Editor editor, PageAnswer form, Guid section, string line, string word)
    {
        for (var page = form; ;)
        {
            var typed = Typed(page, line, word);
            var seen = Revision(page);
            editor.Tries++;
            var answer = await editor.Browser.SubmitAsync(page, "main form", typed);
            if (answer.Status is HttpStatusCode.OK)
            {
                editor.Saved.Add((section, line, word, seen));
                return;
            }

            // The loser gets the own text back, and the other's.
            Assert.Equal(HttpStatusCode.Conflict, answer.Status);
            Assert.Equal(typed["Form.Text"], answer.Document.QuerySelector("textarea")!.TextContent.Trim());
            Assert.Equal(Accounts.Length + 1, Lines(answer.Document.QuerySelector("details pre")!.TextContent).Count);
            Assert.True(Revision(answer) > seen);
            editor.Conflicts++;
            page = answer;
        }
    }

    static async Task AssertNothingIsLostAsync(RunningPortal portal, Guid section, List<Editor> editors)
    {
        var rows = (string[])(await portal.SqlAsync("select array_agg(revision || '|' || workspace || '|' || text order by revision) from portal.section_versions where section_id = $1", section))!;
        var versions = rows.Select(row => row.Split('|', 3)).Select(row => new Version(int.Parse(row[0], CultureInfo.InvariantCulture), row[1], Lines(row[2]))).ToList();
        Assert.Equal(Enumerable.Range(1, versions.Count), versions.Select(version => version.Revision));
        Assert.Equal(versions[^1].Lines, Lines((string)(await portal.SqlAsync("select text from portal.sections where id = $1", section))!));

        var saved = editors.SelectMany(editor => editor.Saved.Where(save => save.Section == section).Select(save => (editor, save))).ToList();
        var known = saved.ToDictionary(one => (one.save.Line, one.save.Word));
        // Everything that was answered as saved is a version; every version changes one line of its writer's, and no other.
        Assert.Equal(versions.Count - 1, saved.Count);
        foreach (var (was, now) in versions.Zip(versions.Skip(1)))
        {
            var changed = now.Lines.Where(line => was.Lines[line.Key] != line.Value).ToList();
            var (line, word) = Assert.Single(changed);
            Assert.True(known.TryGetValue((line, word), out var one), $"version {now.Revision}: {word} was never answered as saved");
            Assert.Equal(one.editor.Workspace, now.Workspace);
            // Nobody replaced words that were not in the form.
            Assert.Equal(versions[one.save.Seen - 1].Lines[line], was.Lines[line]);
        }
    }

    // The text of the form: the one typed into, or after a conflict the other's, with one line changed.
    static Dictionary<string, string?> Typed(PageAnswer page, string line, string word)
    {
        var lines = Lines((page.Document.QuerySelector("details pre") ?? page.Document.QuerySelector("textarea")!).TextContent);
        lines[line] = word;
        return new() { ["Form.Text"] = Text(lines) };
    }

    static int Revision(PageAnswer page) => int.Parse(page.Document.QuerySelector("input[name='Form.Revision']")!.GetAttribute("value")!, CultureInfo.InvariantCulture);

    static string Text(Dictionary<string, string> lines) => string.Join("\n\n", lines.Select(line => $"{line.Key}: {line.Value}"));

    static Dictionary<string, string> Lines(string text) => text.Trim().Split("\n\n").Select(line => line.Split(": ", 2)).Where(line => line.Length == 2).ToDictionary(line => line[0], line => line[1]);

    // Two sections of JA-0007 that ECOWAS drafts beside the co-leads, each begun with six lines.
    static async Task<(Guid File, Guid[] Sections)> SectionsAsync(RunningPortal portal)
    {
        var file = await portal.FileAsync(7);
        using var un = await portal.BrowserAsync("un.desk");
        foreach (var heading in (string[])["First", "Second"])
            await un.SubmitAsync(await un.GetAsync($"/un/assessments/{file}/sections/new"), "main form", new()
            {
                ["Form.Heading"] = heading,
                ["Form.Text"] = Text(Accounts.Append(Shared).ToDictionary(name => name, _ => "begun")),
            });
        await portal.SqlAsync("update portal.sections set lead_drafter = 'ecowas' where heading in ('First', 'Second')");
        return (file, (Guid[])(await portal.SqlAsync("select array_agg(id order by position) from portal.sections where heading in ('First', 'Second')"))!);
    }
}
