using System.Net;
using System.Text;
using Microsoft.AspNetCore.Html;

namespace Rtop.Partners.Portal.Web;

/// <summary>What changed between two texts, word by word.</summary>
public static class WordDifference
{
    /// <summary>The second text with additions marked <c>ins</c> and what is gone marked <c>del</c>.</summary>
    public static IHtmlContent Between(string before, string after) => Rendered(Parts(before, after));

    /// <summary>Both texts for reading side by side: the first with what is gone marked, the second with what was added.</summary>
    public static (IHtmlContent Before, IHtmlContent After) Sides(string before, string after)
    {
        var parts = Parts(before, after);
        return (Rendered(parts.Where(part => part.Mark is not "ins")), Rendered(parts.Where(part => part.Mark is not "del")));
    }

    static List<(string? Mark, string Word)> Parts(string before, string after)
    {
        string[] old = Words(before), now = Words(after);
        var same = new int[old.Length + 1, now.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
            for (var j = now.Length - 1; j >= 0; j--)
                same[i, j] = old[i] == now[j] ? same[i + 1, j + 1] + 1 : Math.Max(same[i + 1, j], same[i, j + 1]);

        var parts = new List<(string? Mark, string Word)>();
        for (int i = 0, j = 0; i < old.Length || j < now.Length;)
        {
            if (i < old.Length && j < now.Length && old[i] == now[j])
            {
                parts.Add((null, old[i]));
                (i, j) = (i + 1, j + 1);
            }
            else if (j == now.Length || (i < old.Length && same[i + 1, j] >= same[i, j + 1]))
            {
                parts.Add(("del", old[i++]));
            }
            else
            {
                parts.Add(("ins", now[j++]));
            }
        }

        return parts;
    }

    static HtmlString Rendered(IEnumerable<(string? Mark, string Word)> parts)
    {
        var html = new StringBuilder();
        foreach (var (mark, word) in parts)
        {
            var text = WebUtility.HtmlEncode(word);
            html.Append(mark is null ? text : $"<{mark}>{text}</{mark}>");
        }

        return new(html.ToString().Replace("</del><del>", "", StringComparison.Ordinal).Replace("</ins><ins>", "", StringComparison.Ordinal).Replace("\n", "<br>", StringComparison.Ordinal));
    }

    // Very long texts are compared by line: the table of comparisons grows with the square.
    static string[] Words(string text) =>
        text.Length > 12_000 ? [.. text.Split('\n').Select(line => line + "\n")] : System.Text.RegularExpressions.Regex.Matches(text, @"\s+|[^\s]+").Select(match => match.Value).ToArray();
}
