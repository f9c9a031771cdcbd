using System.Globalization;

namespace Rtop.Partners.Assessments;

/// <summary>What is decided when an assessment is opened.</summary>
public sealed record AssessmentTerms
{
    static readonly HashSet<string> IsoCodes =
        [.. CultureInfo.GetCultures(CultureTypes.SpecificCultures).Select(culture => new RegionInfo(culture.Name).ThreeLetterISORegionName)];

    /// <summary>Title.</summary>
    public required string Title { get; init; }

    /// <summary>Situation in words.</summary>
    public required string Situation { get; init; }

    /// <summary>Countries, ISO 3166-1 alpha-3.</summary>
    public required IReadOnlyList<string> Countries { get; init; }

    /// <summary>What the risk relates to.</summary>
    public required Crimes Crimes { get; init; }

    /// <summary>It relates to none of them, and is filed for information all the same.</summary>
    public bool OutsideScope { get; init; }

    /// <summary>Why.</summary>
    public string ScopeNote { get; init; } = "";

    /// <summary>Armed conflict, apart from risk.</summary>
    public required ConflictStatus ConflictStatus { get; init; }

    /// <summary>Framework and version.</summary>
    public required FrameworkContent Framework { get; init; }

    /// <summary>Handling level.</summary>
    public required HandlingLabel Label { get; init; }

    /// <summary>Days between reviews.</summary>
    public required int RhythmDays { get; init; }

    /// <summary>Throws <see cref="RuleBroken"/> at the first field that is not as it should be.</summary>
    public void Check()
    {
        Rule.RequireAt(nameof(Title), Title.Trim() is { Length: > 0 and <= Assessment.TitleMaxLength }, "assessment.title", Assessment.TitleMaxLength);
        Rule.RequireAt(nameof(Situation), Situation.Trim() is { Length: > 0 and <= Assessment.SituationMaxLength }, "assessment.situation", Assessment.SituationMaxLength);
        Rule.RequireAt(nameof(Countries), Countries.Count is > 0 and <= 20, "assessment.countries");
        foreach (var code in Countries)
            Rule.RequireAt(nameof(Countries), IsCountry(code), "assessment.country-unknown", code);
        Rule.RequireAt(nameof(Countries), Countries.Distinct(StringComparer.Ordinal).Count() == Countries.Count, "assessment.country-twice");
        _ = Scope.Of(Crimes, OutsideScope, ScopeNote);
        ConflictReading.Check(ConflictStatus);
        Rule.RequireAt(nameof(Label), Enum.IsDefined(Label) && Label < HandlingLabel.StrictlyConfidential, "assessment.label-too-strict-to-share");
        Rule.RequireAt(nameof(RhythmDays), RhythmDays is >= Assessment.RhythmMin and <= Assessment.RhythmMax, "assessment.rhythm", Assessment.RhythmMin, Assessment.RhythmMax);
    }

    /// <summary>A code that ISO assigned, or left to its users (XAA to XZZ), as invented States have.</summary>
    public static bool IsCountry(string code) =>
        code.Length == 3 && code.All(char.IsAsciiLetterUpper) && (code[0] == 'X' || IsoCodes.Contains(code));
}
