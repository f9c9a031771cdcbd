using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Assessments;

/// <summary>A remark of one party on an assessment; all who read the file read it.</summary>
public sealed class Comment : IFilePart
{
    /// <summary>Longest comment, in characters.</summary>
    public const int TextMaxLength = 2000;

    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <inheritdoc/>
    public required Guid AssessmentId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>The organization that says it.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>Its officer; shown to colleagues only.</summary>
    public required Guid OfficerId { get; init; }

    /// <summary>What it says.</summary>
    public required string Text { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Says something on an assessment; every party may, observers too.</summary>
    public static Comment On(Assessment assessment, string text, Officer by, DateTimeOffset now)
    {
        Rule.Require(assessment.RoleOf(by.Workspace) is not null, "assessment.only-parties");
        Rule.RequireAt(nameof(Text), text.Trim() is { Length: > 0 and <= TextMaxLength }, "comment.text", TextMaxLength);
        return new() { Id = Guid.NewGuid(), AssessmentId = assessment.Id, Originator = assessment.Originator, Workspace = by.Workspace, OfficerId = by.Id, Text = text.Trim(), At = now };
    }
}
