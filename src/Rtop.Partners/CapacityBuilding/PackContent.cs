using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Rtop.Partners.Assessments;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.CapacityBuilding;

/// <summary>A milestone as a pack has it.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Title">Its title.</param>
/// <param name="DueOn">When it is due.</param>
/// <param name="State">Where it stands, as last reported.</param>
/// <param name="Reason">The reason last given, and what shows it; may be empty.</param>
/// <param name="ReportedBy">Who reported last; null before the first report.</param>
/// <param name="IsConfirmed">The other side confirmed that.</param>
public sealed record PackStep(string Code, string Title, DateOnly DueOn, MilestoneState State, string Reason, WorkspaceCode? ReportedBy, bool IsConfirmed);

/// <summary>A result as a pack has it.</summary>
public sealed record PackResult(string Code, string Title, string Unit, decimal? Baseline, decimal Target, decimal? Actual, int Unsettled, RollUp RollUp);

/// <summary>A promise as a pack has it.</summary>
public sealed record PackCommitment(string PromisedBy, string PromisedTo, string What, decimal Amount, decimal Given, string Unit, DateOnly? DueOn);

/// <summary>A recommendation of the last review as a pack has it.</summary>
public sealed record PackRecommendation(int Number, string Text, WorkspaceCode Addressee, string Owner, DateOnly DueOn, RecommendationState State, string Response);

/// <summary>
/// What the portal puts together for a review (FEATURES 5.4): what was due and what was achieved, what is late and why, what was promised,
/// and what became of what the last review asked for. Only what both sides read: what is above “confidential” is the originator's alone.
/// </summary>
public sealed record PackContent
{
    static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(), new CodeFormat(), new FigureFormat() } };

    /// <summary>Reference and title of the programme.</summary>
    public required string Programme { get; init; }

    /// <summary>Kind of the review.</summary>
    public required ReviewKind Kind { get; init; }

    /// <summary>First day of what it looks at.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The day of the review.</summary>
    public required DateOnly HeldOn { get; init; }

    /// <summary>The day on which the figures were taken.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>What it looks at, in words.</summary>
    public required string Scope { get; init; }

    /// <summary>How many milestones stand in each state; late ones are counted apart and in no state, as on the programme's page.</summary>
    public required IReadOnlyDictionary<MilestoneState, int> Counts { get; init; }

    /// <summary>What was or is due in the time looked at.</summary>
    public required IReadOnlyList<PackStep> Due { get; init; }

    /// <summary>Of all, what is achieved.</summary>
    public required IReadOnlyList<PackStep> Achieved { get; init; }

    /// <summary>Of all, what is late, the longest first.</summary>
    public required IReadOnlyList<PackStep> Late { get; init; }

    /// <summary>What was put off or given up.</summary>
    public required IReadOnlyList<PackStep> Changed { get; init; }

    /// <summary>Results by indicator.</summary>
    public required IReadOnlyList<PackResult> Results { get; init; }

    /// <summary>Codes of milestones without an indicator.</summary>
    public required IReadOnlyList<string> Unmeasured { get; init; }

    /// <summary>Promises.</summary>
    public required IReadOnlyList<PackCommitment> Commitments { get; init; }

    /// <summary>What the last review asked for.</summary>
    public required IReadOnlyList<PackRecommendation> Recommendations { get; init; }

    /// <summary>Takes them from a programme as it stands.</summary>
    public static PackContent Of(
        Programme programme, ReviewPoint review, IEnumerable<Milestone> milestones, IEnumerable<ResultIndicator> indicators, IEnumerable<Commitment> commitments, IEnumerable<Recommendation> last, DateOnly today)
    {
        var plan = milestones.Where(step => step.RemovedAt is null && step.Provenance is not Provenance.OnRecord && step.Label <= HandlingLabel.Confidential)
            .OrderBy(step => step.DueOn).ThenBy(step => step.Code, StringComparer.Ordinal).ToList();
        var late = plan.Where(step => step.IsLate(today)).ToList();
        var codes = plan.ToDictionary(step => step.Id, step => step.Code);
        var measured = indicators.Where(one => one.EndedAt is null && codes.ContainsKey(one.MilestoneId)).OrderBy(one => codes[one.MilestoneId], StringComparer.Ordinal).ThenBy(one => one.At).ToList();
        return new()
        {
            Programme = $"{programme.Reference} {programme.Title}",
            Kind = review.Kind,
            From = review.From,
            HeldOn = review.HeldOn,
            AsOf = today,
            Scope = review.Scope,
            Counts = plan.Except(late).CountBy(step => step.State).ToDictionary(),
            Due = [.. plan.Where(step => step.LastDay >= review.From && step.LastDay <= review.HeldOn).Select(Of)],
            Achieved = [.. plan.Where(step => step.State is MilestoneState.Achieved).Select(Of)],
            Late = [.. late.Select(Of)],
            Changed = [.. plan.Except(late).Where(step => step.State is MilestoneState.Deferred or MilestoneState.Discontinued).Select(Of)],
            Results = [.. measured.Select(one => Of(one, codes[one.MilestoneId]))],
            Unmeasured = [.. plan.ExceptBy(measured.Select(one => one.MilestoneId), step => step.Id).Select(step => step.Code).Order(StringComparer.Ordinal)],
            Commitments = [.. commitments.OrderBy(one => one.PromisedOn).ThenBy(one => one.What, StringComparer.Ordinal).Select(one => new PackCommitment(one.PromisedBy, one.PromisedTo, one.What, one.Amount, one.Given, one.Unit, one.DueOn))],
            Recommendations = [.. last.OrderBy(one => one.Number).Select(one => new PackRecommendation(one.Number, one.Text, one.Addressee, one.Owner, one.DueOn, one.State, one.Responses.MaxBy(response => response.Number)?.Text ?? ""))],
        };
    }

    static PackStep Of(Milestone step) => new(step.Code, step.Title, step.DueOn, step.State, step.LastReport is { } report ? report.Reason.Length > 0 ? report.Reason : report.ShownBy : "", step.LastReport?.Workspace, step.LastReport?.Reply?.Confirms == true);

    static PackResult Of(ResultIndicator one, string code)
    {
        var reached = ResultsChain.ReachedBy(one);
        return new(code, one.Title, one.Unit, one.Baseline, one.Target, reached.Actual, reached.Unsettled, one.RollUp);
    }

    /// <summary>The canonical form: what is hashed, downloaded and signed.</summary>
    public string Canonical() => CanonicalText.Of(JsonSerializer.SerializeToNode(this, Format)!.AsObject());

    /// <summary>Reads the canonical form again.</summary>
    public static PackContent Read(string canonical) => JsonSerializer.Deserialize<PackContent>(canonical, Format) ?? throw new InvalidDataException("A frozen pack cannot be read.");

    sealed class CodeFormat : JsonConverter<WorkspaceCode>
    {
        public override WorkspaceCode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => WorkspaceCode.Of(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, WorkspaceCode value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
    }

    // A figure has no zeros at its end, whatever the column that it was stored in.
    sealed class FigureFormat : JsonConverter<decimal>
    {
        public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDecimal();

        public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) => writer.WriteRawValue(value.ToString("0.####", CultureInfo.InvariantCulture));
    }
}
