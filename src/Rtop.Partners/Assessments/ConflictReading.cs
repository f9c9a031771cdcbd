using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Assessments;

/// <summary>What an organization says of armed conflict now.</summary>
/// <param name="Workspace">Who says it.</param>
/// <param name="Status">What.</param>
/// <param name="Since">Since when; null where it did not say.</param>
/// <param name="Number">How often it stated something; 0 for what it said by opening the assessment.</param>
public sealed record ConflictStanding(WorkspaceCode Workspace, ConflictStatus Status, DateOnly? Since, int Number);

/// <summary>
/// One organization's reading of armed conflict, apart from risk (FEATURES 1.7): it gates no indicator, and nobody's reading is
/// merged with another's. Nothing is taken back; a later reading stands after the earlier.
/// </summary>
public sealed class ConflictReading : IFilePart
{
    /// <summary>Longest source, in characters.</summary>
    public const int SourceMaxLength = 300;

    /// <inheritdoc/>
    public required Guid AssessmentId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>Who says it.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>First, second… of that organization.</summary>
    public required int Number { get; init; }

    /// <summary>Its officer; shown to colleagues only.</summary>
    public required Guid OfficerId { get; init; }

    /// <summary>What it says.</summary>
    public required ConflictStatus Status { get; init; }

    /// <summary>Since when it is so.</summary>
    public required DateOnly Since { get; init; }

    /// <summary>On what it rests, in words.</summary>
    public required string Source { get; init; }

    /// <summary>When it was said.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>States the reading of the officer's organization. <paramref name="today"/> is the day it is there.</summary>
    public static ConflictReading State(Assessment assessment, ConflictStatus status, DateOnly since, string source, DateOnly today, Officer by, DateTimeOffset now)
    {
        assessment.RequireScorer(by);
        Check(status, nameof(Status));
        Rule.RequireAt(nameof(Since), since <= today, "conflict.since-later");
        Rule.RequireAt(nameof(Source), source.Trim() is { Length: > 0 and <= SourceMaxLength }, "conflict.source", SourceMaxLength);
        var reading = new ConflictReading
        {
            AssessmentId = assessment.Id,
            Originator = assessment.Originator,
            Workspace = by.Workspace,
            Number = assessment.ConflictReadings.Count(earlier => earlier.Workspace == by.Workspace) + 1,
            OfficerId = by.Id,
            Status = status,
            Since = since,
            Source = source.Trim(),
            At = now,
        };
        assessment.ConflictReadings.Add(reading);
        return reading;
    }

    /// <summary>What one organization can say. That it is disputed is nobody's reading: it shows where readings differ.</summary>
    public static IReadOnlyList<ConflictStatus> Choices { get; } = [ConflictStatus.None, ConflictStatus.BelowThreshold, ConflictStatus.NonInternational, ConflictStatus.International];

    internal static void Check(ConflictStatus status, string field = nameof(Assessment.ConflictStatus)) => Rule.RequireAt(field, Choices.Contains(status), "assessment.conflict-status");
}
