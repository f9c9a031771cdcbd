using System.Text.RegularExpressions;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Localization;

public partial class KeyTests
{
    // Keys that code puts together from a value, with the place that does it. All others stand in the code in full.
    static readonly Dictionary<string, string> Built = new()
    {
        ["rate.level-"] = "rate.level-<0 to 4>, where the framework has no words of its own",
        ["status."] = "status.<kind>.<part>, the kinds in Pages/Status",
        ["people.duty-may."] = "people.duty-may.<number of the duty>",
        ["people.standing-means."] = "people.standing-means.<standing>",
        ["zone."] = "zone.<part of the world>, as zone data names it",
        ["answer.choice-"] = "answer.choice-<kind of answer>, in Pages/Reminders",
        ["federation.check."] = "federation.check.<point>, in ProviderCheck",
        ["federation.fault."] = "federation.fault.<code>, of ProviderFault",
        ["federation.tone."] = "federation.tone.<CheckTone>",
        ["job."] = "job.<name>, of JobNames",
        ["enum."] = "enum.<Type>.<Value>, the name of an enumeration value",
    };

    [Fact]
    public void Every_key_in_the_code_has_a_text_and_every_text_is_used()
    {
        var plurals = ResourceFiles.Plurals();
        var texts = ResourceFiles.Read(ResourceFiles.Neutral).Select(entry => ResourceFiles.Stem(entry.Key, plurals)).ToHashSet();
        var sources = Sources().Select(path => (Path: Path.GetRelativePath(ResourceFiles.Root, path), Code: File.ReadAllText(path))).ToList();
        var literals = sources.SelectMany(source => KeyScan.Literals(source.Code)).ToHashSet();
        Assert.Contains("date.today", sources.SelectMany(source => KeyScan.Keys(source.Code)));

        var findings = sources.SelectMany(source => KeyScan.Keys(source.Code).Distinct().Where(key => !texts.Contains(key)).Select(key => $"{source.Path}: {key} has no text"))
            .Concat(sources.SelectMany(source => KeyScan.Beginnings(source.Code).Distinct().Where(start => !Built.Keys.Any(prefix => start.StartsWith(prefix, StringComparison.Ordinal)))
                .Select(start => $"{source.Path}: keys beginning with '{start}' are put together; name the beginning in {nameof(KeyTests)}")))
            .Concat(texts.Where(key => !Built.Keys.Any(prefix => key.StartsWith(prefix, StringComparison.Ordinal)) && !IsUsed(key, literals)).Select(key => $"localization: {key} is used nowhere"))
            .Order(StringComparer.Ordinal).ToList();

        Assert.True(findings.Count == 0, string.Join(Environment.NewLine, findings));
    }

    // Arabic has a comma of its own. A framework is named in its own language, on whichever page.
    [Fact]
    public void Between_two_things_on_a_page_stands_no_comma_of_one_language()
    {
        var findings = Sources().Where(path => path.EndsWith(".cshtml", StringComparison.Ordinal))
            .SelectMany(path => CommaBetween().Matches(File.ReadAllText(path)).Where(found => !found.Value.Contains("ramework.", StringComparison.Ordinal)).Select(found => $"{Path.GetRelativePath(ResourceFiles.Root, path)}: {found.Value}"))
            .ToList();
        Assert.True(findings.Count == 0, string.Join(Environment.NewLine, findings));
    }

    [GeneratedRegex("""[^\s>]*(</\w+>|[\w)\]">]), ?(?=@[A-Za-z(]|<\w)""")]
    private static partial Regex CommaBetween();

    [Theory]
    [InlineData("""<h1>@T["page.title"]</h1>""", "page.title")]
    [InlineData("""@T.Count("due.items", n) @T.Html( "due.mail", x)""", "due.items due.mail")]
    [InlineData("""_texts["a.b", T["c.d"]] texts.Count("e.f", 1)""", "a.b c.d e.f")]
    [InlineData("""[Display(Name = "field.title"), StringLength(80)]""", "field.title")]
    [InlineData("""[Display(Order = 1, Name = "field.title")]""", "field.title")]
    [InlineData("""Rule.Require(name.Length > 0, "workspace.named");""", "rule.workspace.named")]
    [InlineData("""Rule.Require(all.Any(x => x.Is("a", y)) && b, "one", "two");""", "rule.one")]
    [InlineData("Rule.Require(\n    open,\n    \"assessment.open\",\n    by);", "rule.assessment.open")]
    [InlineData("""throw new RuleBroken("no.way", 1);""", "rule.no.way")]
    [InlineData("""T["enum." + kind] T[$"enum.{kind}"] List["key"] Count("no")""", "")]
    public void The_scan_finds_keys(string code, string keys) =>
        Assert.Equal(keys.Split(' ', StringSplitOptions.RemoveEmptyEntries), KeyScan.Keys(code));

    [Theory]
    [InlineData("""T["enum." + kind]""", "enum.")]
    [InlineData("""T[$"enum.{kind}"] T.Html($"help.{page}.text")""", "enum. help.")]
    [InlineData("""T[$"{kind}.name"] T["plain.key"]""", "")]
    public void The_scan_finds_keys_that_are_put_together(string code, string starts) =>
        Assert.Equal(starts, string.Join(' ', KeyScan.Beginnings(code)));

    static bool IsUsed(string key, HashSet<string> literals) =>
        literals.Contains(key) || (key.StartsWith("rule.", StringComparison.Ordinal) && literals.Contains(key[5..]));

    static IEnumerable<string> Sources() =>
        new[] { "*.cs", "*.cshtml" }
            .SelectMany(pattern => Directory.EnumerateFiles(Path.Combine(ResourceFiles.Root, "src"), pattern, SearchOption.AllDirectories))
            .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "node_modules" or "Migrations"));
}
