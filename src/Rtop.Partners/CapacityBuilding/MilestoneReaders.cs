using Rtop.Partners.Workspaces;

namespace Rtop.Partners.CapacityBuilding;

/// <summary>That a milestone is open to every workspace, as far as its plan and its state go: what was reported and said of it stays with those who work on it.</summary>
public sealed class MilestonePublication : IProgrammePart
{
    /// <summary>The milestone.</summary>
    public required Guid MilestoneId { get; init; }

    /// <inheritdoc/>
    public required Guid ProgrammeId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>The originator's officer; shown to colleagues only.</summary>
    public required Guid OfficerId { get; init; }

    /// <summary>Since when.</summary>
    public required DateTimeOffset At { get; init; }
}

/// <summary>That a milestone names an organization beside the two sides.</summary>
public sealed class MilestoneNaming : IProgrammePart
{
    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The milestone.</summary>
    public required Guid MilestoneId { get; init; }

    /// <inheritdoc/>
    public required Guid ProgrammeId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>Who is named.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>Since when.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Until when; null while it is.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>It is named no more.</summary>
    public void End(Officer by, DateTimeOffset now)
    {
        Rule.Require(by.Workspace == Originator, "programme.only-originator-invites");
        EndedAt ??= now;
    }
}
