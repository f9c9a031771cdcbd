using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Assessments;

/// <summary>An organization's answer to a set question of the framework in one cycle; kept with its ratings, and blind as they are.</summary>
public sealed class SetAnswer : IFilePart, IRevised
{
    /// <summary>Longest answer, in characters.</summary>
    public const int TextMaxLength = 2000;

    /// <summary>The sheet it is on.</summary>
    public required Guid SheetId { get; init; }

    /// <summary>Code of the question.</summary>
    public required string Question { get; init; }

    /// <summary>The cycle.</summary>
    public required Guid CycleId { get; init; }

    /// <inheritdoc/>
    public required Guid AssessmentId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>Whose answer it is.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>The answer; empty while there is none.</summary>
    public required string Text { get; set; }

    /// <summary>Set with the sheet's; the wall opens on it.</summary>
    public DateTimeOffset? SubmittedAt { get; internal set; }

    /// <summary>When it was last changed.</summary>
    public required DateTimeOffset ChangedAt { get; set; }

    /// <summary>Who changed it last.</summary>
    public required Guid ChangedBy { get; set; }

    /// <inheritdoc/>
    public int Revision { get; private set; } = 1;

    internal static SetAnswer Of(RatingSheet sheet, string question, string text, Officer by, DateTimeOffset now) => new()
    {
        SheetId = sheet.Id,
        Question = question,
        CycleId = sheet.CycleId,
        AssessmentId = sheet.AssessmentId,
        Originator = sheet.Originator,
        Workspace = sheet.Workspace,
        Text = text,
        ChangedAt = now,
        ChangedBy = by.Id,
    };

    internal void Change(string text, int seen, Officer by, DateTimeOffset now)
    {
        if (seen != Revision) throw new StaleRevision(seen, Revision);
        (Text, ChangedAt, ChangedBy) = (text, now, by.Id);
        Revision++;
    }
}
