using Rtop.Partners.Workspaces;

namespace Rtop.Partners.CapacityBuilding;

/// <summary>What the plan said of a milestone from a moment on. Plans of two dates are compared by these.</summary>
public sealed class MilestoneVersion : IProgrammePart
{
    /// <summary>The milestone.</summary>
    public required Guid MilestoneId { get; init; }

    /// <summary>First, second…</summary>
    public required int Number { get; init; }

    /// <inheritdoc/>
    public required Guid ProgrammeId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>Whose officer changed it.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>The officer; shown to colleagues only.</summary>
    public required Guid OfficerId { get; init; }

    /// <summary>Its title then.</summary>
    public required string Title { get; init; }

    /// <summary>Its due date then.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>How exactly that was meant.</summary>
    public required DatePrecision DuePrecision { get; init; }

    /// <summary>Its cluster then.</summary>
    public Guid? ClusterId { get; init; }

    /// <summary>It was taken out of the plan.</summary>
    public required bool IsRemoved { get; init; }

    /// <summary>From when.</summary>
    public required DateTimeOffset At { get; init; }
}
