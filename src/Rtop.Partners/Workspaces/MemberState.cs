using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Rtop.Partners.Workspaces;

/// <summary>That a State is a member of an organization from a day until a day. A report about another year shows the members of that year. The source is <c>organizations.json</c>.</summary>
public sealed partial class MemberState
{
    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The organization.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>ISO 3166-1 alpha-3.</summary>
    public required string Country { get; init; }

    /// <summary>First day; null where the data does not say.</summary>
    public required DateOnly? From { get; init; }

    /// <summary>Last day; null while it is one.</summary>
    public required DateOnly? Until { get; init; }

    /// <summary>The data says that a day is approximate, or should be checked.</summary>
    public required bool IsUncertain { get; init; }

    /// <summary>True on that day, as far as is known.</summary>
    public bool Covers(DateOnly on) => (From is null || From <= on) && (Until is null || on <= Until);

    /// <summary>A line as it is typed: code, first day or a hyphen, last day or a hyphen, and a question mark where it is uncertain.</summary>
    public string AsLine() => $"{Country} {Day(From)} {Day(Until)}{(IsUncertain ? " ?" : "")}".Replace(" - -", "", StringComparison.Ordinal);

    /// <summary>
    /// The members that were typed, one in a line. What is not a line is refused, with its number. <paramref name="countries"/> are the codes that there are.
    /// </summary>
    public static IReadOnlyList<MemberState> Read(WorkspaceCode workspace, string typed, IReadOnlySet<string> countries)
    {
        List<MemberState> members = [];
        foreach (var (at, line) in typed.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.TrimEntries).Index())
        {
            if (line.Length == 0) continue;
            var parts = Line().Match(line);
            Rule.RequireAt("Members", parts.Success && countries.Contains(parts.Groups["country"].Value), "workspace.member-line", at + 1, line.Length > 40 ? line[..40] : line);
            var (from, until) = (DayOf(parts.Groups["from"].Value), DayOf(parts.Groups["until"].Value));
            Rule.RequireAt("Members", from.IsRead && until.IsRead && (from.Day is null || until.Day is null || from.Day <= until.Day), "workspace.member-days", at + 1, line);
            var member = new MemberState { Id = Guid.NewGuid(), Workspace = workspace, Country = parts.Groups["country"].Value, From = from.Day, Until = until.Day, IsUncertain = parts.Groups["uncertain"].Success };
            Rule.RequireAt("Members", !members.Any(other => other.Country == member.Country && (other.Until is null || member.From is null || other.Until >= member.From) && (member.Until is null || other.From is null || other.From <= member.Until)), "workspace.member-twice", at + 1, member.Country);
            members.Add(member);
        }

        return members;
    }

    /// <summary>The members that an organization of <c>organizations.json</c> has by that data. <paramref name="countries"/> is what "all but some" is counted from.</summary>
    public static IReadOnlyList<MemberState> Supplied(WorkspaceCode workspace, JsonElement organization, IEnumerable<string> countries)
    {
        var members = organization.GetProperty("members");
        // Reference data in one language of its own: what it marks as uncertain stays marked.
        var isUncertain = organization.TryGetProperty("uncertain", out var uncertain) && uncertain.ValueKind is JsonValueKind.True;
        List<string> names(string property) => members.TryGetProperty(property, out var list) ? [.. list.EnumerateArray().Select(code => code.GetString()!)] : [];
        var present = members.TryGetProperty("list", out _) ? names("list") : [.. countries.Except(names("except")).Order(StringComparer.Ordinal)];
        var joined = members.TryGetProperty("joined", out var days) ? days.EnumerateArray().ToDictionary(state => state.GetProperty("code").GetString()!, state => state.GetProperty("from").GetString()) : [];
        // Who has said that it leaves is a member still; from when not is to be checked.
        List<string> leaving = members.TryGetProperty("withdrawalAnnounced", out var announced) ? [.. announced.EnumerateArray().Select(state => state.GetProperty("code").GetString()!)] : [];
        List<MemberState> rows = [.. present.Select(country => Of(country, joined.GetValueOrDefault(country), null, isUncertain || leaving.Contains(country)))];
        if (members.TryGetProperty("former", out var former))
            rows.AddRange(former.EnumerateArray().Select(state => Of(state.GetProperty("code").GetString()!, null, state.GetProperty("until").GetString(), isUncertain || state.TryGetProperty("note", out _))));
        return rows;

        MemberState Of(string country, string? from, string? until, bool doubtful) =>
            new() { Id = Guid.NewGuid(), Workspace = workspace, Country = country, From = DayOf(from ?? "-").Day, Until = DayOf(until ?? "-").Day, IsUncertain = doubtful };
    }

    static string Day(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture) ?? "-";

    static (bool IsRead, DateOnly? Day) DayOf(string text) => text is "" or "-" ? (true, null) : DateOnly.TryParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? (true, day) : (false, null);

    [GeneratedRegex(@"^(?<country>[A-Z]{3})(\s+(?<from>-|\d{4}-\d\d-\d\d)\s+(?<until>-|\d{4}-\d\d-\d\d))?(\s+(?<uncertain>\?))?$")]
    private static partial Regex Line();
}
