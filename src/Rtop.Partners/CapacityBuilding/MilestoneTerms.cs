using Rtop.Partners.Assessments;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.CapacityBuilding;

/// <summary>Who leads on one side: the organization, and the body of it that does the work.</summary>
/// <param name="Workspace">The organization.</param>
/// <param name="Body">The department, mission or national body.</param>
public sealed record Lead(WorkspaceCode Workspace, string Body);

/// <summary>What a milestone is to be.</summary>
public sealed record MilestoneTerms
{
    /// <summary>Its code, once within the programme.</summary>
    public required string Code { get; init; }

    /// <summary>What is to be there.</summary>
    public required string Title { get; init; }

    /// <summary>The day it is due.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>How exactly that day is meant.</summary>
    public DatePrecision DuePrecision { get; init; } = DatePrecision.Day;

    /// <summary>Who leads on one side; null for what is only on record.</summary>
    public Lead? First { get; init; }

    /// <summary>Who leads on the other.</summary>
    public Lead? Second { get; init; }

    /// <summary>Places concerned: countries by ISO 3166-1 alpha-3, organizations or institutions by name.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];

    /// <summary>Risk factors that it answers to, by code.</summary>
    public IReadOnlyList<string> RiskFactors { get; init; } = [];

    /// <summary>The pillar that it serves; null where none is named.</summary>
    public Pillar? Pillar { get; init; }

    /// <summary>Handling level; may be stricter than the programme's.</summary>
    public required HandlingLabel Label { get; init; }

    /// <summary>Where it comes from.</summary>
    public Provenance Provenance { get; init; } = Provenance.Own;

    /// <summary>The document it stands in.</summary>
    public string Source { get; init; } = "";

    /// <summary>What is not certain about it.</summary>
    public string Remark { get; init; } = "";

    /// <summary>What the plan says of a milestone now.</summary>
    public static MilestoneTerms Of(Milestone step) => new()
    {
        Code = step.Code,
        Title = step.Title,
        DueOn = step.DueOn,
        DuePrecision = step.DuePrecision,
        First = step.FirstLead is { } first ? new(first, step.FirstBody) : null,
        Second = step.SecondLead is { } second ? new(second, step.SecondBody) : null,
        Places = step.Places,
        RiskFactors = step.RiskFactors,
        Pillar = step.Pillar,
        Label = step.Label,
        Provenance = step.Provenance,
        Source = step.Source,
        Remark = step.Remark,
    };

    /// <summary>Throws <see cref="RuleBroken"/> at the first field that is not as it should be.</summary>
    public void Check(Programme programme)
    {
        if (Faults(programme).FirstOrDefault() is { } fault) throw fault;
    }

    /// <summary>Every field that is not as it should be, with its rule.</summary>
    public IEnumerable<RuleBroken> Faults(Programme programme)
    {
        RuleBroken? At(string field, bool holds, string key, params object?[] args) => holds ? null : new(field, key, args);
        RuleBroken?[] found =
        [
            At(nameof(Code), Code.Trim() is { Length: > 0 and <= Cluster.CodeMaxLength }, "programme.code", Cluster.CodeMaxLength),
            At(nameof(Title), Title.Trim() is { Length: > 0 and <= Milestone.TitleMaxLength }, "programme.title", Milestone.TitleMaxLength),
            At(nameof(DuePrecision), Enum.IsDefined(DuePrecision), "milestone.precision"),
            At(nameof(Label), Enum.IsDefined(Label) && Label >= programme.Label, "milestone.label-looser"),
            At(nameof(Places), Places.Count <= Milestone.ListMax && Places.All(place => place.Trim() is { Length: > 0 and <= Milestone.WordMaxLength }), "milestone.places", Milestone.ListMax, Milestone.WordMaxLength),
            At(nameof(RiskFactors), RiskFactors.Count <= Milestone.ListMax && RiskFactors.All(code => code.Trim() is { Length: > 0 and <= Rating.CodeMaxLength }), "milestone.factors", Milestone.ListMax),
            At(nameof(Pillar), Pillar is not { } pillar || Enum.IsDefined(pillar), "milestone.pillar"),
            At(nameof(Source), Source.Trim().Length <= Programme.SourceMaxLength && (Provenance is not Provenance.OnRecord || Source.Trim().Length > 0), "programme.source", Programme.SourceMaxLength),
            At(nameof(Remark), Remark.Trim().Length <= Programme.SourceMaxLength, "programme.source", Programme.SourceMaxLength),
            .. new[] { (Field: nameof(First), Lead: First), (Field: nameof(Second), Lead: Second) }.SelectMany(side => new[]
            {
                // What lies in the past and stands in a document has no lead of today.
                At(side.Field, side.Lead is not null || Provenance is Provenance.OnRecord, "milestone.two-leads"),
                At(side.Field + "Body", side.Lead is null || side.Lead.Body.Trim().Length <= Milestone.WordMaxLength, "programme.word", Milestone.WordMaxLength),
                At(side.Field, side.Lead is null || programme.RoleOf(side.Lead.Workspace) is not null, "milestone.lead-is-no-party", side.Lead?.Workspace.Value),
            }),
            At(nameof(Second), First is null || First.Workspace != Second?.Workspace, "milestone.two-sides"),
        ];
        return found.OfType<RuleBroken>();
    }
}
