using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Reviews;

/// <summary>That one officer was to be reminded of one thing at one stage. Unique on subject, occurrence, stage, officer and return: however often the job runs, there is one.</summary>
public sealed class Reminder
{
    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The officer's workspace.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>Who is reminded.</summary>
    public required Guid OfficerId { get; init; }

    /// <summary>In whose place, where that officer was away; null: in the own.</summary>
    public Guid? ForId { get; init; }

    /// <summary>What kind of thing.</summary>
    public required ReviewSubject Subject { get; init; }

    /// <summary>The cycle or invitation.</summary>
    public required Guid SubjectId { get; init; }

    /// <summary>The due date (cycle) or the day of sending (invitation): when it moves, it is another occurrence.</summary>
    public required DateOnly Occurrence { get; init; }

    /// <summary>At which stage.</summary>
    public required ReviewStage Stage { get; init; }

    /// <summary>0 the first time; 1, 2… when it came back because the time of an answer was over.</summary>
    public int Again { get; init; }

    /// <summary>When the job wrote it.</summary>
    public required DateTimeOffset RaisedAt { get; init; }

    /// <summary>The mail that goes with it.</summary>
    public Letter? Letter { get; set; }
}
