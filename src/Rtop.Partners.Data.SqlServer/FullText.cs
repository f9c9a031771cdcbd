using System.Text.RegularExpressions;
using Microsoft.Data.SqlClient;

namespace Rtop.Partners.Data.SqlServer;

/// <summary>
/// Words in what a desk may read, on the desk's own connection: the walls decide, as everywhere. Letter by letter and without rank: the server's own ranking
/// counts what stands in rows that are hidden (SECURITY D3). Case and accents do not matter; in quotation marks words stand together, a minus excludes.
/// </summary>
static partial class FullText
{
    static readonly (Searched What, string From, string[] Columns)[] Places =
    [
        (Searched.Assessments, "portal.assessments r where 1 = 1", ["title", "situation"]),
        (Searched.Sections, "portal.sections r where 1 = 1", ["heading", "text"]),
        (Searched.Programmes, "portal.programmes r where 1 = 1", ["title", "acronym", "aim"]),
        (Searched.Milestones, "portal.milestones r where r.removed_at is null", ["code", "title"]),
        (Searched.Roundtables, "portal.roundtables r where 1 = 1", ["title", "host"]),
        (Searched.Warnings, "portal.warnings r where 1 = 1", ["title", "text"]),
    ];

    public static async Task<IReadOnlyList<Hit>> SearchAsync(SqlConnection connection, string words, IReadOnlyCollection<Searched> among, int most, CancellationToken ct)
    {
        List<Hit> hits = [];
        var asked = Asked().Matches(words).Select(word => (Not: word.Value[0] is '-', Text: word.Value.Trim('-', '"', ' '))).Where(word => word.Text.Length > 0).Take(20).ToList();
        if (asked.All(word => word.Not)) return hits;
        foreach (var (what, _, _) in Places.Where(place => among.Contains(place.What)))
        {
            await using var command = new SqlCommand(Statement(what, [.. asked.Select(word => word.Not)]), connection);
            command.Parameters.Add(new("@most", System.Data.SqlDbType.Int) { Value = most });
            foreach (var (at, (_, text)) in asked.Index()) command.Parameters.Add(new($"@word{at}", System.Data.SqlDbType.NVarChar, 4000) { Value = $"%{Special().Replace(text, @"\$0")}%" });
            await using var reader = await command.ExecuteReaderAsync(ct);
            while (await reader.ReadAsync(ct)) hits.Add(new(what, reader.GetGuid(0)));
        }

        return hits;
    }

    /// <summary>What is asked about one kind of thing, when so many words are sought or excluded.</summary>
    internal static string Statement(Searched what, bool[] excluded)
    {
        var (_, from, columns) = Places.Single(place => place.What == what);
        var text = $"concat_ws(N' ', {string.Join(", ", columns.Select(column => $"r.[{column}]"))}) collate Latin1_General_100_CI_AI";
        return $@"select top (@most) r.id from {from}{string.Concat(excluded.Select((not, at) => $" and {text} {(not ? "not " : "")}like @word{at} escape N'\'"))} order by r.[{columns[0]}]";
    }

    [GeneratedRegex("-?\"[^\"]+\"|\\S+")]
    private static partial Regex Asked();

    [GeneratedRegex(@"[%_\[\]\\]")]
    private static partial Regex Special();
}
