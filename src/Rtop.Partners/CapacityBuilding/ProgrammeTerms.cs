using Rtop.Partners.Assessments;

namespace Rtop.Partners.CapacityBuilding;

/// <summary>What is decided when a programme is opened, and can be said better later.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Acronym">What it is called for short; may be empty.</param>
/// <param name="Aim">What it is for, in words.</param>
/// <param name="StartsOn">Its first day.</param>
/// <param name="EndsOn">Its last day; null where it has none.</param>
/// <param name="Zone">The zone of its due dates, by IANA.</param>
/// <param name="Label">Handling level of the plan.</param>
/// <param name="ClusterWord">What its first level is called there; empty for “cluster”.</param>
/// <param name="ObjectiveWord">What its second level is called; empty for “objective”.</param>
/// <param name="MilestoneWord">What its dated steps are called; empty for “milestone”.</param>
public sealed record ProgrammeTerms(string Title, string Acronym, string Aim, DateOnly StartsOn, DateOnly? EndsOn, string Zone, HandlingLabel Label, string ClusterWord = "", string ObjectiveWord = "", string MilestoneWord = "")
{
    /// <summary>Throws <see cref="RuleBroken"/> at the first field that is not as it should be.</summary>
    public void Check()
    {
        Rule.RequireAt(nameof(Title), Title.Trim() is { Length: > 0 and <= Programme.TitleMaxLength }, "programme.title", Programme.TitleMaxLength);
        Rule.RequireAt(nameof(Acronym), Acronym.Trim().Length <= Programme.WordMaxLength, "programme.word", Programme.WordMaxLength);
        Rule.RequireAt(nameof(Aim), Aim.Trim().Length <= Programme.AimMaxLength, "programme.aim", Programme.AimMaxLength);
        Rule.RequireAt(nameof(EndsOn), EndsOn is null || EndsOn > StartsOn, "programme.ends-before-it-starts");
        Rule.RequireAt(nameof(Zone), TimeZoneInfo.TryFindSystemTimeZoneById(Zone, out _), "programme.zone");
        Rule.RequireAt(nameof(Label), Enum.IsDefined(Label) && Label < HandlingLabel.StrictlyConfidential, "assessment.label-too-strict-to-share");
        foreach (var (field, word) in new[] { (nameof(ClusterWord), ClusterWord), (nameof(ObjectiveWord), ObjectiveWord), (nameof(MilestoneWord), MilestoneWord) })
            Rule.RequireAt(field, word.Trim().Length <= Programme.WordMaxLength, "programme.word", Programme.WordMaxLength);
    }
}
