using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Warnings;

/// <summary>What was wrong in a warning, said to everybody who read it.</summary>
public sealed class WarningCorrection
{
    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The warning.</summary>
    public required Guid WarningId { get; init; }

    /// <summary>Who warns.</summary>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>Its number, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>What is to be read instead.</summary>
    public required string Text { get; init; }

    /// <summary>The officer; shown to colleagues only.</summary>
    public required Guid OfficerId { get; init; }

    /// <summary>The post, as recipients read it.</summary>
    public required string Post { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }
}

/// <summary>That a warning is over: no answer is awaited any more.</summary>
public sealed class WarningStandDown
{
    /// <summary>The warning.</summary>
    public required Guid WarningId { get; init; }

    /// <summary>Who warned.</summary>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>The officer; shown to colleagues only.</summary>
    public required Guid OfficerId { get; init; }

    /// <summary>The post, as recipients read it.</summary>
    public required string Post { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }
}

/// <summary>From which assessment a warning arose. Apart from the warning: a recipient that may not read the assessment does not learn which it is.</summary>
public sealed class WarningBasis
{
    /// <summary>The warning.</summary>
    public required Guid WarningId { get; init; }

    /// <summary>Who warns.</summary>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>The assessment.</summary>
    public required Guid AssessmentId { get; init; }
}

/// <summary>Why somebody was told later than the first, or not at all (FEATURES 2.8). The originator's own: it tells of the other recipients.</summary>
public sealed class DistributionNote
{
    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The warning.</summary>
    public required Guid WarningId { get; init; }

    /// <summary>Who warns.</summary>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>The recipient who was told later; null for somebody who was not told.</summary>
    public Guid? RecipientId { get; init; }

    /// <summary>Who was not told; empty for a recipient.</summary>
    public required string Name { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>The officer; shown to colleagues only.</summary>
    public required Guid OfficerId { get; init; }

    /// <summary>When it was written down.</summary>
    public required DateTimeOffset At { get; init; }
}
