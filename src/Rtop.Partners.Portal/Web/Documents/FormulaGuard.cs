using System.Text.RegularExpressions;

namespace Rtop.Partners.Portal.Web.Documents;

/// <summary>
/// Keeps a spreadsheet from running a cell of a table with commas as a formula, and takes the guard off again when the table comes back:
/// what went out and came in unchanged is the same to the letter.
/// </summary>
public static partial class FormulaGuard
{
    /// <summary>
    /// With an apostrophe before whatever a spreadsheet would run: = + - @ (or their wide forms, or a tab or return) at the beginning, and after
    /// a semicolon, tab or line break inside, where another spreadsheet begins a cell. An apostrophe that stands there already gets one too.
    /// </summary>
    public static string Defused(string cell) => Formula().Replace(cell, "'");

    /// <summary>Without the apostrophes that <see cref="Defused"/> put in.</summary>
    public static string Plain(string cell) => Guarded().Replace(cell, "");

    [GeneratedRegex(@"(?<=^|[;\t\r\n])(?='*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20])")]
    private static partial Regex Formula();

    [GeneratedRegex(@"(?<=^|[;\t\r\n])'(?='*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20])")]
    private static partial Regex Guarded();
}
