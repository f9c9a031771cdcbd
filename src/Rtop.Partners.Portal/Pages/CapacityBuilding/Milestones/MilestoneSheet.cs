using System.Globalization;
using System.Text.Json;
using Rtop.Partners.CapacityBuilding;

namespace Rtop.Partners.Portal.Pages.CapacityBuilding.Milestones;

/// <summary>Milestones as a table that leaves the portal and comes back. Columns, their order and the words in them are the same in every language.</summary>
/// <param name="Rows">The rows, one at a time: cells are text, or days.</param>
public sealed record MilestoneSheet(IAsyncEnumerable<IReadOnlyList<object>> Rows)
{
    /// <summary>Columns, with their tags of the Humanitarian Exchange Language.</summary>
    public static readonly IReadOnlyList<(string Name, string Hxl)> Header =
    [
        ("id", "#activity+id"), ("programme", "#activity+programme+code"), ("code", "#activity+code"), ("title", "#activity+name"),
        ("cluster", "#sector+cluster"), ("objective", "#sector+objective"),
        ("first_lead", "#org+lead+first"), ("first_body", "#org+body+first"), ("second_lead", "#org+lead+second"), ("second_body", "#org+body+second"),
        ("places", "#country+code"), ("pillar", "#activity+pillar"), ("risk_factors", "#indicator+factor+code"),
        ("due_on", "#date+planned+end"), ("due_precision", "#date+precision"), ("state", "#status"), ("late", "#status+late"), ("label", "#meta+label"),
        ("indicator", "#indicator+name"), ("baseline", "#indicator+num+baseline"), ("target", "#indicator+num+target"), ("actual", "#indicator+num+actual"),
    ];

    /// <summary>Names of the columns.</summary>
    public IReadOnlyList<string> Columns { get; } = [.. Header.Select(column => column.Name)];

    /// <summary>The table of some milestones.</summary>
    public static MilestoneSheet Of(IAsyncEnumerable<Milestone> steps, IReadOnlyDictionary<Guid, Programme> programmes, ILookup<Guid, ResultIndicator> indicators, Func<Milestone, DateOnly> today) =>
        new(steps.Select(step => CellsOf(step, programmes[step.ProgrammeId], indicators[step.Id].FirstOrDefault(), today(step))));

    static IReadOnlyList<object> CellsOf(Milestone step, Programme programme, ResultIndicator? indicator, DateOnly today) =>
    [
        step.Id.ToString(), programme.Reference, step.Code, step.Title,
        programme.Clusters.Find(cluster => cluster.Id == step.ClusterId)?.Code ?? "", programme.Objectives.Find(objective => objective.Id == step.ObjectiveId)?.Code ?? "",
        step.FirstLead?.Value ?? "", step.FirstBody, step.SecondLead?.Value ?? "", step.SecondBody,
        Listed(step.Places), step.Pillar is { } pillar ? Word(pillar) : "", Listed(step.RiskFactors),
        step.DueOn, Word(step.DuePrecision), Word(step.State), step.Provenance is not Provenance.OnRecord && step.IsLate(today) ? "yes" : "no", Word(step.Label),
        .. indicator is null ? ["", "", "", ""] : FiguresOf(indicator),
    ];

    /// <summary>A value of a vocabulary as it stands in a table.</summary>
    public static string Word<T>(T value) where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    /// <summary>A list as it stands in a cell.</summary>
    public static string Listed(IEnumerable<string> words) => string.Join("; ", words);

    /// <summary>A day as it stands in a cell.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    // A milestone's first indicator. What several counted and nobody settled is in no cell, and neither is what the reader may not read.
    static object[] FiguresOf(ResultIndicator indicator) =>
        [$"{indicator.Title} ({indicator.Unit})", Figure(indicator.Baseline), Figure(indicator.Target), Figure(ResultsChain.ReachedBy(indicator).Actual)];

    static string Figure(decimal? value) => value?.ToString("0.####", CultureInfo.InvariantCulture) ?? "";
}
