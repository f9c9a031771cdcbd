using Rtop.Partners.Workspaces;

namespace Rtop.Partners.CapacityBuilding;

/// <summary>When a person looked at a programme last, and the time before: what changed meanwhile is shown, and reading a page twice does not eat it. Nobody else reads it.</summary>
public sealed class ProgrammeVisit : IProgrammePart, IPassing
{
    /// <summary>Whoever comes back later than this comes anew.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromMinutes(30);

    // A page that is read again at once need not be written down again.
    static readonly TimeSpan Noted = TimeSpan.FromMinutes(1);

    /// <inheritdoc/>
    public required Guid ProgrammeId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>The officer as whom the person looked.</summary>
    public required Guid OfficerId { get; init; }

    /// <summary>The officer's organization.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>The person whose it is.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>The last look.</summary>
    public DateTimeOffset LastAt { get; private set; }

    /// <summary>The last look of the visit before this one; null while there was none.</summary>
    public DateTimeOffset? BeforeAt { get; private set; }

    /// <summary>A first visit.</summary>
    public static ProgrammeVisit To(Programme programme, Officer by, DateTimeOffset now) =>
        new() { ProgrammeId = programme.Id, Originator = programme.Originator, OfficerId = by.Id, Workspace = by.Workspace, PersonId = by.PersonId ?? Guid.Empty, LastAt = now };

    /// <summary>Looks again: within half an hour it is the same visit.</summary>
    public void Look(DateTimeOffset now)
    {
        if (now - LastAt >= Lasts) BeforeAt = LastAt;
        if (now - LastAt >= Noted) LastAt = now;
    }
}
