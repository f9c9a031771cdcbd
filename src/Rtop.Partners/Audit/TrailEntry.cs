using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Audit;

/// <summary>An entry of the own chain as its auditor reads it. The hashes are for <c>audit verify</c>.</summary>
public sealed class TrailEntry
{
    /// <summary>The workspace whose chain it is.</summary>
    public required WorkspaceCode Chain { get; init; }

    /// <summary>Its place in the chain. Never shown: between two that are shown, the numbers would count those that are not.</summary>
    public required long Seq { get; init; }

    /// <summary>When, in UTC; of what has a day and no hour, the beginning of the day.</summary>
    public required DateTimeOffset AtUtc { get; init; }

    /// <summary>Workspace of the actor; empty for nobody's.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>The acting officer; null where another workspace acted, and where nobody is named.</summary>
    public Guid? Officer { get; init; }

    /// <summary>The acting person; null for the portal itself.</summary>
    public Guid? Person { get; init; }

    /// <summary>What was done: the name of an <see cref="Audit.Act"/>.</summary>
    public required string Act { get; init; }

    /// <summary>Kind of record.</summary>
    public required string Kind { get; init; }

    /// <summary>The record.</summary>
    public Guid? Subject { get; init; }

    /// <summary>Structured facts without content, or empty.</summary>
    public required string Detail { get; init; }
}
