using Rtop.Partners.Workspaces;

namespace Rtop.Partners.CapacityBuilding;

/// <summary>A first level of a programme, or a part of one.</summary>
public sealed class Cluster : IProgrammePart
{
    /// <summary>Longest code, in characters.</summary>
    public const int CodeMaxLength = 30;

    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <inheritdoc/>
    public required Guid ProgrammeId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>The cluster that it is a part of; null for a first level.</summary>
    public Guid? ParentId { get; init; }

    /// <summary>Its code.</summary>
    public required string Code { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; set; }

    /// <summary>Its place among the others.</summary>
    public required int Position { get; init; }
}

/// <summary>A second level of a programme: what a cluster is to reach.</summary>
public sealed class Objective : IProgrammePart
{
    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <inheritdoc/>
    public required Guid ProgrammeId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>Its cluster.</summary>
    public required Guid ClusterId { get; init; }

    /// <summary>Its code.</summary>
    public required string Code { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; set; }

    /// <summary>Its place among the others.</summary>
    public required int Position { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Provenance Provenance { get; init; }
}
