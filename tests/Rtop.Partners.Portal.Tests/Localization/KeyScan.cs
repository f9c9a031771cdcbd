using System.Text.RegularExpressions;

namespace Rtop.Partners.Portal.Tests.Localization;

/// <summary>Finds the keys of texts that a piece of code or a page asks for.</summary>
static partial class KeyScan
{
    /// <summary>Keys written out: T["key"], T.Count("key"), T.Html("key"), also with texts for T; [Display(Name = "key")], ErrorMessage = "key"; rules as rule.key.</summary>
    public static IEnumerable<string> Keys(string code) =>
        Asked().Matches(code).Concat(Displayed().Matches(code)).Select(match => match.Groups[1].Value)
            .Concat(Rules().Matches(code).Select(match => "rule." + match.Groups[1].Value));

    /// <summary>Beginnings of keys that are put together: T[$"enum.{value}"] or T["enum." + value].</summary>
    public static IEnumerable<string> Beginnings(string code) => Built().Matches(code).Select(match => match.Groups[1].Value);

    /// <summary>Everything between quotation marks that could be a key: keys may be chosen in one place and asked for in another.</summary>
    public static IEnumerable<string> Literals(string code) => Literal().Matches(code).Select(match => match.Groups[1].Value);

    const string Asking = @"(?:\bT|[tT]exts)(?:\[|\.(?:Count|Html)\()\s*";
    const string Key = @"""([A-Za-z][\w.-]*[\w])""";

    [GeneratedRegex(Asking + Key + @"(?!\s*\+)")]
    private static partial Regex Asked();

    [GeneratedRegex(@"\b(?:Display\([^)]*?(?:Name|Description|Prompt|ShortName|GroupName)|ErrorMessage)\s*=\s*" + Key)]
    private static partial Regex Displayed();

    // The key is the second argument: the first literal that stands alone behind a comma.
    [GeneratedRegex(@"(?:\bRule\.Require\([^;]*?,\s*|\bRuleBroken\(\s*)" + Key)]
    private static partial Regex Rules();

    [GeneratedRegex(@"(?<=" + Asking + @")(?:\$(?=""[^""{]*\{)|(?=""[^""]*""\s*\+))""([^""{]*)")]
    private static partial Regex Built();

    [GeneratedRegex(Key)]
    private static partial Regex Literal();
}
