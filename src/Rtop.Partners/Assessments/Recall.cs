using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Assessments;

/// <summary>That a release is open to its recipient. Without this row nobody there reads it.</summary>
public sealed class ReleaseOpening : IFilePart
{
    /// <summary>The release.</summary>
    public required Guid ReleaseId { get; init; }

    /// <inheritdoc/>
    public required Guid AssessmentId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>Who receives it.</summary>
    public required WorkspaceCode Recipient { get; init; }

    /// <summary>Who opened it; shown to colleagues only.</summary>
    public required Guid OfficerId { get; init; }

    /// <summary>Why before the time; empty where the time had passed.</summary>
    public required string Reason { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }
}

/// <summary>One time that somebody at the recipient opened it; the releasing side sees that and when, not who.</summary>
public sealed class ReleaseReading : IFilePart
{
    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The release.</summary>
    public required Guid ReleaseId { get; init; }

    /// <inheritdoc/>
    public required Guid AssessmentId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>Who received it.</summary>
    public required WorkspaceCode Recipient { get; init; }

    /// <summary>Its officer; for the recipient's own records.</summary>
    public required Guid OfficerId { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>An officer of the recipient opens it.</summary>
    public static ReleaseReading Of(Release release, Officer by, DateTimeOffset now)
    {
        Rule.Require(by.Workspace == release.Recipient, "release.not-yours");
        return new() { Id = Guid.NewGuid(), ReleaseId = release.Id, AssessmentId = release.AssessmentId, Originator = release.Originator, Recipient = release.Recipient, OfficerId = by.Id, At = now };
    }
}

/// <summary>A release that was called back. Access ended with this row; the recipient is asked what became of copies.</summary>
public sealed class Recall : IFilePart
{
    /// <summary>The release.</summary>
    public required Guid ReleaseId { get; init; }

    /// <inheritdoc/>
    public required Guid AssessmentId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>Who had received it.</summary>
    public required WorkspaceCode Recipient { get; init; }

    /// <summary>What was called back, as the recipient knew it: <c>JA-0007/2</c>.</summary>
    public required string Reference { get; init; }

    /// <summary>Who called it back; shown to colleagues only.</summary>
    public required Guid OfficerId { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>What the recipient says became of copies; null while it is silent.</summary>
    public RecallAnswer? Answer { get; private set; }

    /// <summary>The recipient acknowledges the recall and states what became of copies.</summary>
    public RecallAnswer Acknowledge(CopiesFate copies, string note, Officer by, DateTimeOffset now)
    {
        Rule.Require(by.Workspace == Recipient, "release.not-yours");
        Rule.Require(Answer is null, "release.answered-already");
        Rule.RequireAt("Copies", Enum.IsDefined(copies), "release.copies-unknown");
        Rule.RequireAt("Note", note.Trim().Length <= RecallAnswer.NoteMaxLength, "release.note", RecallAnswer.NoteMaxLength);
        Rule.RequireAt("Note", copies is not CopiesFate.Kept || note.Trim().Length > 0, "release.kept-needs-words");
        Answer = new() { ReleaseId = ReleaseId, AssessmentId = AssessmentId, Originator = Originator, Recipient = Recipient, OfficerId = by.Id, Copies = copies, Note = note.Trim(), At = now };
        return Answer;
    }
}

/// <summary>What became of copies outside the portal.</summary>
public enum CopiesFate
{
    /// <summary>There were none.</summary>
    None = 1,

    /// <summary>They were destroyed.</summary>
    Destroyed = 2,

    /// <summary>Some are kept, and it is written down which and why.</summary>
    Kept = 3,
}

/// <summary>The recipient's answer to a recall.</summary>
public sealed class RecallAnswer : IFilePart
{
    /// <summary>Longest note, in characters.</summary>
    public const int NoteMaxLength = 1000;

    /// <summary>The release.</summary>
    public required Guid ReleaseId { get; init; }

    /// <inheritdoc/>
    public required Guid AssessmentId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>Who answers.</summary>
    public required WorkspaceCode Recipient { get; init; }

    /// <summary>Its officer; for the recipient's own records.</summary>
    public required Guid OfficerId { get; init; }

    /// <summary>What became of copies.</summary>
    public required CopiesFate Copies { get; init; }

    /// <summary>Which are kept, and why; empty where none are.</summary>
    public required string Note { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }
}
