using System.Net;
using System.Text;
using Microsoft.AspNetCore.Html;

namespace Rtop.Partners.Portal.Web;

/// <summary>What changed between two texts, word by word.</summary>
public static class WordDifference
{
    /// <summary>The second text with additions marked <c>ins</c> and what is gone marked <c>del</c>.</summary>
    public static IHtmlContent Between(string before, string after)
    {
        string[] old = Words(before), now = Words(after);
        var same = new int[old.Length + 1, now.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
            for (var j = now.Length - 1; j >= 0; j--)
                same[i, j] = old[i] == now[j] ? same[i + 1, j + 1] + 1 : Math.Max(same[i + 1, j], same[i, j + 1]);

        var html = new StringBuilder();
        for (int i = 0, j = 0; i < old.Length || j < now.Length;)
        {
            if (i < old.Length && j < now.Length && old[i] == now[j]) (i, j, _) = (i + 1, j + 1, html.Append(WebUtility.HtmlEncode(old[i])));
            else if (j == now.Length || (i < old.Length && same[i + 1, j] >= same[i, j + 1])) html.Append("<del>").Append(WebUtility.HtmlEncode(old[i++])).Append("</del>");
            else html.Append("<ins>").Append(WebUtility.HtmlEncode(now[j++])).Append("</ins>");
        }

        return new HtmlString(html.ToString().Replace("</del><del>", "", StringComparison.Ordinal).Replace("</ins><ins>", "", StringComparison.Ordinal).Replace("\n", "<br>", StringComparison.Ordinal));
    }

    // Very long texts are compared by line: the table of comparisons grows with the square.
    static string[] Words(string text) =>
        text.Length > 12_000 ? [.. text.Split('\n').Select(line => line + "\n")] : System.Text.RegularExpressions.Regex.Matches(text, @"\s+|[^\s]+").Select(match => match.Value).ToArray();
}
