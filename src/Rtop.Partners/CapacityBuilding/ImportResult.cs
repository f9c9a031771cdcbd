using System.Text.Json;
using System.Text.Json.Serialization;
using Rtop.Partners.Assessments;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.CapacityBuilding;

/// <summary>What is wrong in a file, and where. The rule is kept, not its sentence: it is said in the language of whoever reads it.</summary>
/// <param name="Row">Row of the sheet, the heading being 1.</param>
/// <param name="Place">Column as a spreadsheet names it: A, B…; empty where the column is not there.</param>
/// <param name="Column">Its heading.</param>
/// <param name="Rule">Key of the rule.</param>
/// <param name="Args">What its sentence's placeholders stand for.</param>
public sealed record ImportFault(int Row, string Place, string Column, string Rule, IReadOnlyList<string> Args)
{
    /// <summary>Key of the rule's sentence in <c>localization</c>.</summary>
    [JsonIgnore]
    public string TextKey => $"rule.{Rule}";
}

/// <summary>One cell that would be another.</summary>
/// <param name="Column">Its heading.</param>
/// <param name="Old">What the plan says; empty for what is added.</param>
/// <param name="New">What it would say.</param>
public sealed record ImportChange(string Column, string Old, string New);

/// <summary>What one row would do.</summary>
/// <param name="Row">Row of the sheet.</param>
/// <param name="Kind">Added or changed.</param>
/// <param name="Code">The milestone's code.</param>
/// <param name="Title">Its title.</param>
/// <param name="Changes">What would be another; empty for what is added.</param>
public sealed record ImportLine(int Row, ImportKind Kind, string Code, string Title, IReadOnlyList<ImportChange> Changes);

/// <summary>What looking through a file found.</summary>
/// <param name="Rows">Rows with milestones.</param>
/// <param name="Added">Rows that add one.</param>
/// <param name="Changed">Rows that change one.</param>
/// <param name="FaultCount">Faults, counted on where no more are kept.</param>
/// <param name="Faults">The first of them.</param>
/// <param name="Lines">The first rows that do something.</param>
/// <param name="Digest">A digest of all that it would do: another where it would do something else.</param>
public sealed record ImportResult(int Rows, int Added, int Changed, int FaultCount, IReadOnlyList<ImportFault> Faults, IReadOnlyList<ImportLine> Lines, string Digest)
{
    /// <summary>Most faults that are kept.</summary>
    public const int FaultsKept = 1000;

    /// <summary>Most rows that are kept to be shown.</summary>
    public const int LinesKept = 50;
}

/// <summary>What the plan said of a milestone before an import changed it.</summary>
public sealed record ImportBefore
{
    static readonly JsonSerializerOptions Form = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    /// <summary>Cluster.</summary>
    public Guid? Cluster { get; init; }

    /// <summary>Objective.</summary>
    public Guid? Objective { get; init; }

    /// <summary>Title.</summary>
    public required string Title { get; init; }

    /// <summary>Due date.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>How exactly it was meant.</summary>
    public required DatePrecision Precision { get; init; }

    /// <summary>Lead on one side.</summary>
    public required string First { get; init; }

    /// <summary>Its body.</summary>
    public required string FirstBody { get; init; }

    /// <summary>Lead on the other.</summary>
    public required string Second { get; init; }

    /// <summary>Its body.</summary>
    public required string SecondBody { get; init; }

    /// <summary>Places.</summary>
    public required IReadOnlyList<string> Places { get; init; }

    /// <summary>Risk factors.</summary>
    public required IReadOnlyList<string> RiskFactors { get; init; }

    /// <summary>Pillar.</summary>
    public Pillar? Pillar { get; init; }

    /// <summary>Label.</summary>
    public required HandlingLabel Label { get; init; }

    /// <summary>As it is kept.</summary>
    public static string Of(Milestone step) => JsonSerializer.Serialize(new ImportBefore
    {
        Cluster = step.ClusterId,
        Objective = step.ObjectiveId,
        Title = step.Title,
        DueOn = step.DueOn,
        Precision = step.DuePrecision,
        First = step.FirstLead?.Value ?? "",
        FirstBody = step.FirstBody,
        Second = step.SecondLead?.Value ?? "",
        SecondBody = step.SecondBody,
        Places = step.Places,
        RiskFactors = step.RiskFactors,
        Pillar = step.Pillar,
        Label = step.Label,
    }, Form);

    /// <summary>As it was kept.</summary>
    public static ImportBefore Read(string kept) => JsonSerializer.Deserialize<ImportBefore>(kept, Form)!;

    /// <summary>Gives a milestone its old words again, as a new version.</summary>
    public void Restore(Programme programme, Milestone step, Officer by, DateTimeOffset now) => step.Replan(
        programme, programme.Clusters.Find(one => one.Id == Cluster), programme.Objectives.Find(one => one.Id == Objective),
        MilestoneTerms.Of(step) with
        {
            Title = Title,
            DueOn = DueOn,
            DuePrecision = Precision,
            First = LeadOf(First, FirstBody),
            Second = LeadOf(Second, SecondBody),
            Places = Places,
            RiskFactors = RiskFactors,
            Pillar = Pillar,
            Label = Label,
        }, step.Revision, by, now);

    static Lead? LeadOf(string code, string body) => WorkspaceCode.Parse(code) is { } workspace ? new(workspace, body) : null;
}
