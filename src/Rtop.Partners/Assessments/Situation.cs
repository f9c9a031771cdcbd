using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Assessments;

/// <summary>Why a situation stands on a file.</summary>
public enum SituationPart
{
    /// <summary>It is what the file assesses.</summary>
    Assessed = 1,

    /// <summary>It lies beside it, and bears on it or suffers from it.</summary>
    Neighbouring = 2,
}

/// <summary>A country, or an area of one, that a joint file speaks of (FEATURES 6.1). Not changed; taken off, and put on anew.</summary>
public sealed class Situation : IFilePart
{
    /// <summary>Longest name of an area, in characters.</summary>
    public const int AreaMaxLength = 100;

    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <inheritdoc/>
    public required Guid AssessmentId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>Who put it on the file.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>Its officer; shown to colleagues only.</summary>
    public required Guid OfficerId { get; init; }

    /// <summary>Country, ISO 3166-1 alpha-3.</summary>
    public required string Country { get; init; }

    /// <summary>The area within it, by its own name or code; empty for the whole country.</summary>
    public required string Area { get; init; }

    /// <summary>Assessed, or beside it.</summary>
    public required SituationPart Part { get; init; }

    /// <summary>When it was put on the file.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>When it was taken off; null while it stands.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Puts a country or an area on a file beside those that stand there.</summary>
    public static Situation On(Assessment assessment, IEnumerable<Situation> standing, string country, string area, SituationPart part, Officer by, DateTimeOffset now)
    {
        assessment.RequireScorer(by);
        var (code, name) = (country.Trim().ToUpperInvariant(), area.Trim());
        Rule.RequireAt(nameof(Country), AssessmentTerms.IsCountry(code), "assessment.country-unknown", code);
        Rule.RequireAt(nameof(Area), name.Length <= AreaMaxLength, "situation.area", AreaMaxLength);
        Rule.RequireAt(nameof(Part), Enum.IsDefined(part), "situation.part");
        Rule.RequireAt(nameof(Area), standing.All(other => other.EndedAt is not null || other.Country != code || !string.Equals(other.Area, name, StringComparison.OrdinalIgnoreCase)), "situation.twice");
        return Of(assessment, code, name, part, by, now);
    }

    /// <summary>Takes it off the file. What is linked stays as long as the link stands.</summary>
    public void End(Assessment assessment, IEnumerable<SituationLink> links, Officer by, DateTimeOffset now)
    {
        assessment.RequireScorer(by);
        Rule.Require(by.Workspace == Workspace, "situation.not-yours");
        Rule.Require(Area.Length > 0 || !assessment.Countries.Contains(Country), "situation.assessed-country");
        Rule.Require(links.All(link => !link.IsBetween(Id) || !link.Stands), "situation.linked");
        EndedAt ??= now;
    }

    internal static Situation Of(Assessment assessment, string country, string area, SituationPart part, Officer by, DateTimeOffset now) => new()
    {
        Id = Guid.NewGuid(),
        AssessmentId = assessment.Id,
        Originator = assessment.Originator,
        Workspace = by.Workspace,
        OfficerId = by.Id,
        Country = country,
        Area = area,
        Part = part,
        At = now,
    };
}
