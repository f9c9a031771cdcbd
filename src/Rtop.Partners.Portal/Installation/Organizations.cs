using System.Text.Json;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Installation;

/// <summary>What <c>organizations.json</c> says of organizations: of those that are served from the beginning, and of others that an operator may add.</summary>
public static class Organizations
{
    static readonly Lazy<Dictionary<string, JsonElement>> Data = new(() =>
    {
        using var stream = typeof(Workspace).Assembly.GetManifestResourceStream("organizations.json")!;
        using var data = JsonDocument.Parse(stream);
        return data.RootElement.GetProperty("organizations").EnumerateArray().ToDictionary(organization => organization.GetProperty("id").GetString()!, organization => organization.Clone(), StringComparer.Ordinal);
    });

    /// <summary>The codes of the organizations that the data knows.</summary>
    public static IEnumerable<string> Codes => Data.Value.Keys;

    /// <summary>Codes of States: those of ISO 3166-1. The platform's list also has places that the standard reserves or leaves to its users.</summary>
    public static IReadOnlySet<string> Countries { get; } = Web.Localization.Countries.All.Where(code => code is not ("DGA" or ['X', ..])).ToHashSet(StringComparer.Ordinal);

    /// <summary>Names or acronyms by language; empty for an organization that the data does not know.</summary>
    public static Dictionary<string, string> WordsOf(string code, string property) =>
        Data.Value.TryGetValue(code, out var organization) ? organization.GetProperty(property).Deserialize<Dictionary<string, string>>()! : [];

    /// <summary>Where its seat is, as the data says; null where it does not.</summary>
    public static string? SeatOf(string code) => Data.Value.TryGetValue(code, out var organization) ? organization.GetProperty("seat").GetProperty("city").GetString() : null;

    /// <summary>Its members by the data; none for an organization that the data does not know.</summary>
    public static IReadOnlyList<MemberState> MembersOf(WorkspaceCode code) => Data.Value.TryGetValue(code.Value, out var organization) ? MemberState.Supplied(code, organization, Countries) : [];
}
