using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Assessments;

/// <summary>One organization's consent that observers read the ratings of a cycle. Without that of every organization that rates, they read none (FEATURES 1.3).</summary>
public sealed class ObserverConsent : IFilePart
{
    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <inheritdoc/>
    public required Guid AssessmentId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>The cycle.</summary>
    public required Guid CycleId { get; init; }

    /// <summary>Who consents.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>Its officer.</summary>
    public required Guid OfficerId { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>When it was withdrawn; null while it stands.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    internal static ObserverConsent To(Cycle cycle, Officer by, DateTimeOffset now) => new()
    {
        Id = Guid.NewGuid(),
        AssessmentId = cycle.AssessmentId,
        Originator = cycle.Originator,
        CycleId = cycle.Id,
        Workspace = by.Workspace,
        OfficerId = by.Id,
        At = now,
    };

    internal void End(DateTimeOffset now) => EndedAt ??= now;
}
