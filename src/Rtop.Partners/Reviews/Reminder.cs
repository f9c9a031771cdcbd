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

    /// <summary>The mail that goes with it; null where its officer had muted it, and of what stands in the portal alone.</summary>
    public Letter? Letter { get; set; }

    /// <summary>When its officer read it; null while it is unread.</summary>
    public DateTimeOffset? ReadAt { get; private set; }

    /// <summary>Its officer had muted it: it came read, and without a mail.</summary>
    public bool IsMuted { get; private set; }

    /// <summary>It comes muted: read already, and without a mail.</summary>
    public void ComeMuted()
    {
        (IsMuted, Letter) = (true, null);
        ReadAt ??= RaisedAt;
    }

    /// <summary>Its officer read it.</summary>
    public void MarkRead(Officer by, DateTimeOffset now)
    {
        Rule.Require(OfficerId == by.Id, "reminder.own");
        ReadAt ??= now;
    }

    /// <summary>Its officer wants to come back to it.</summary>
    public void MarkUnread(Officer by)
    {
        Rule.Require(OfficerId == by.Id, "reminder.own");
        ReadAt = null;
    }
}
