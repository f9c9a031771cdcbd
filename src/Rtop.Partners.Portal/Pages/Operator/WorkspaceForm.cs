using System.ComponentModel.DataAnnotations;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Operator;

/// <summary>An organization as typed.</summary>
public sealed record WorkspaceForm
{
    /// <summary>Its code.</summary>
    [StringLength(WorkspaceCode.MaxLength), Display(Name = "operator.code")]
    public string? Code { get; init; }

    /// <summary>Full names by language.</summary>
    public Dictionary<string, string?> Names { get; init; } = [];

    /// <summary>Acronyms by language.</summary>
    public Dictionary<string, string?> Acronyms { get; init; } = [];

    /// <summary>Own words for the handling levels.</summary>
    public Dictionary<string, string?> LabelWords { get; init; } = [];

    /// <summary>IANA zone of the seat.</summary>
    [Required, StringLength(Person.ZoneMaxLength), Display(Name = "operator.zone")]
    public string? Zone { get; init; }

    /// <summary>Language of its mails.</summary>
    [Required, StringLength(2), Display(Name = "operator.language")]
    public string Language { get; init; } = "en";

    /// <summary>Member States, one in a line.</summary>
    [StringLength(20_000), Display(Name = "operator.members")]
    public string? Members { get; init; }

    /// <summary>What the entity is asked to take. No property: a form is read into all of those, also before it is known whether it is whole.</summary>
    public WorkspaceTerms Terms() => new(Names, Acronyms, LabelWords, Zone?.Trim() ?? "", Language);

    /// <summary>The form of an organization that is there.</summary>
    public static WorkspaceForm Of(Workspace workspace, IEnumerable<MemberState> members) => new()
    {
        Code = workspace.Code.Value,
        Names = workspace.Names.ToDictionary(name => name.Key, name => (string?)name.Value),
        Acronyms = workspace.Acronyms.ToDictionary(word => word.Key, word => (string?)word.Value),
        LabelWords = workspace.LabelWords.ToDictionary(word => word.Key, word => (string?)word.Value),
        Zone = workspace.Zone,
        Language = workspace.Language,
        Members = LinesOf(members),
    };

    /// <summary>Members as they are typed.</summary>
    public static string LinesOf(IEnumerable<MemberState> members) => string.Join('\n', members.OrderBy(member => member.Country, StringComparer.Ordinal).ThenBy(member => member.From).Select(member => member.AsLine()));
}
