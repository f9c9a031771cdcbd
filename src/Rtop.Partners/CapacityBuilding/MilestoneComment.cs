using Rtop.Partners.Workspaces;

namespace Rtop.Partners.CapacityBuilding;

/// <summary>What an organization says to a milestone: to all who work on it, or among its own alone (FEATURES 5.1). Not changed.</summary>
public sealed class MilestoneComment : IProgrammePart
{
    /// <summary>Longest comment, in characters.</summary>
    public const int TextMaxLength = 2000;

    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The milestone.</summary>
    public required Guid MilestoneId { get; init; }

    /// <inheritdoc/>
    public required Guid ProgrammeId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>Who says it.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>Its officer; shown to colleagues only.</summary>
    public required Guid OfficerId { get; init; }

    /// <summary>Kept to one's own side.</summary>
    public required bool OwnSideOnly { get; init; }

    /// <summary>What is said.</summary>
    public required string Text { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Says something to a milestone.</summary>
    public static MilestoneComment On(Programme programme, Milestone milestone, string text, bool ownSideOnly, Officer by, DateTimeOffset now)
    {
        Rule.Require(programme.RoleOf(by.Workspace) is not null, "programme.only-parties");
        Rule.RequireAt(nameof(Text), text.Trim() is { Length: > 0 and <= TextMaxLength }, "milestone.comment", TextMaxLength);
        return new()
        {
            Id = Guid.NewGuid(),
            MilestoneId = milestone.Id,
            ProgrammeId = milestone.ProgrammeId,
            Originator = milestone.Originator,
            Workspace = by.Workspace,
            OfficerId = by.Id,
            OwnSideOnly = ownSideOnly,
            Text = text.Trim(),
            At = now,
        };
    }
}
