using Rtop.Partners.Assessments;

namespace Rtop.Partners.Warnings;

/// <summary>How a warning arose. Numbers are stored.</summary>
public enum WarningOrigin
{
    /// <summary>An assessment reached a level at which one warns.</summary>
    Assessment = 1,

    /// <summary>A signal that came in.</summary>
    Signal = 2,

    /// <summary>The responsible officer's judgment alone.</summary>
    Officer = 3,
}

/// <summary>Somebody without a workspace here, who is told by other means.</summary>
/// <param name="Name">Who.</param>
/// <param name="Means">By which means, e.g. by letter.</param>
public sealed record OutsideAddressee(string Name, string Means);

/// <summary>What a warning says and asks for (PEERS C.8).</summary>
public sealed record WarningTerms
{
    /// <summary>Longest title, in characters.</summary>
    public const int TitleMaxLength = 160;

    /// <summary>Longest text, in characters.</summary>
    public const int TextMaxLength = 8000;

    /// <summary>Longest name or means of an addressee, in characters.</summary>
    public const int NameMaxLength = 120;

    /// <summary>Longest clock, in hours: sixty days.</summary>
    public const int HoursMax = 1440;

    /// <summary>Most addressees of one warning.</summary>
    public const int AddresseesMax = 30;

    /// <summary>What it is about.</summary>
    public required string Title { get; init; }

    /// <summary>The warning.</summary>
    public required string Text { get; init; }

    /// <summary>Handling level, L0 to L3; its owner is the originator.</summary>
    public required HandlingLabel Label { get; init; }

    /// <summary>Countries concerned, ISO 3166-1 alpha-3; may be empty.</summary>
    public required IReadOnlyList<string> Countries { get; init; }

    /// <summary>How it arose.</summary>
    public required WarningOrigin Origin { get; init; }

    /// <summary>The assessment it arose from, where it did and one is named.</summary>
    public Guid? AssessmentId { get; init; }

    /// <summary>Hours within which receipt is to be acknowledged.</summary>
    public required int AcknowledgeHours { get; init; }

    /// <summary>Hours within which an answer is awaited.</summary>
    public required int RespondHours { get; init; }

    /// <summary>Whether recipients see who else was told, and when.</summary>
    public required bool SeeEachOther { get; init; }

    /// <summary>Codes of the workspaces that are to receive it.</summary>
    public required IReadOnlyList<string> Workspaces { get; init; }

    /// <summary>Whom the sender tells by other means.</summary>
    public required IReadOnlyList<OutsideAddressee> Outside { get; init; }

    /// <summary>Throws <see cref="RuleBroken"/> at the first field that is not as it should be.</summary>
    public void Check()
    {
        Rule.RequireAt(nameof(Title), Title.Trim() is { Length: > 0 and <= TitleMaxLength }, "warning.title", TitleMaxLength);
        Rule.RequireAt(nameof(Text), Text.Trim() is { Length: > 0 and <= TextMaxLength }, "warning.text", TextMaxLength);
        Rule.RequireAt(nameof(Label), Enum.IsDefined(Label) && Label < HandlingLabel.StrictlyConfidential, "warning.label");
        Rule.RequireAt(nameof(Countries), Countries.Count <= 20, "warning.countries", 20);
        foreach (var code in Countries) Rule.RequireAt(nameof(Countries), AssessmentTerms.IsCountry(code), "assessment.country-unknown", code);
        Rule.RequireAt(nameof(Countries), Countries.Distinct(StringComparer.Ordinal).Count() == Countries.Count, "assessment.country-twice");
        Rule.RequireAt(nameof(Origin), Enum.IsDefined(Origin), "warning.origin");
        Rule.RequireAt(nameof(AssessmentId), AssessmentId is null || Origin is WarningOrigin.Assessment, "warning.assessment");
        Rule.RequireAt(nameof(AcknowledgeHours), AcknowledgeHours is >= 1 and <= HoursMax, "warning.hours", HoursMax);
        Rule.RequireAt(nameof(RespondHours), RespondHours is >= 1 and <= HoursMax, "warning.hours", HoursMax);
        Rule.RequireAt(nameof(RespondHours), RespondHours >= AcknowledgeHours, "warning.respond-before");
        foreach (var (at, one) in Outside.Index())
        {
            Rule.RequireAt($"Outside[{at}].Name", one.Name.Trim() is { Length: > 0 and <= NameMaxLength }, "warning.name", NameMaxLength);
            Rule.RequireAt($"Outside[{at}].Means", one.Means.Trim() is { Length: > 0 and <= NameMaxLength }, "warning.means", NameMaxLength);
        }

        Rule.RequireAt(nameof(Workspaces), Workspaces.Count + Outside.Count <= AddresseesMax, "warning.too-many", AddresseesMax);
    }
}
