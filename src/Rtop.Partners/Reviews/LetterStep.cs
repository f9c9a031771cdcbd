using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Reviews;

/// <summary>What happened to a letter. Numbers are stored.</summary>
public enum LetterEvent
{
    /// <summary>The conversation with the mail server began.</summary>
    Tried = 1,

    /// <summary>Put off, until <see cref="LetterStep.NextTry"/>.</summary>
    Deferred = 2,

    /// <summary>The mail server took it.</summary>
    Sent = 3,

    /// <summary>An answer was lost: it may have arrived.</summary>
    AnswerLost = 4,

    /// <summary>The mail server refused it for good.</summary>
    Refused = 5,

    /// <summary>Given up after two days of trying.</summary>
    GivenUp = 6,

    /// <summary>Not sent any more, for a reason.</summary>
    Dropped = 7,

    /// <summary>Put in the queue again by somebody who watches the mail.</summary>
    QueuedAgain = 8,
}

/// <summary>Why a letter was not sent any more. Numbers are stored.</summary>
public enum DropReason
{
    /// <summary>It was done, answered or moved.</summary>
    NoLongerDue = 1,

    /// <summary>The reader may no longer see what it is about.</summary>
    NoLongerVisible = 2,

    /// <summary>It is no longer among the reader's duties.</summary>
    NoLongerYours = 3,

    /// <summary>The reader does not serve here any more.</summary>
    ReaderLeft = 4,

    /// <summary>What a later stage says took its place.</summary>
    Replaced = 5,

    /// <summary>The reader wants no mail about it.</summary>
    Muted = 6,

    /// <summary>It waited in a backup that was restored, and an operator threw away what waited.</summary>
    Restored = 7,
}

/// <summary>One step in the life of a letter; added and never changed. It has codes and no content.</summary>
public sealed class LetterStep
{
    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The letter.</summary>
    public required Guid LetterId { get; init; }

    /// <summary>The reader's workspace, repeated for the wall.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>What happened.</summary>
    public required LetterEvent Event { get; init; }

    /// <summary>When it is tried again, where it was put off.</summary>
    public DateTimeOffset? NextTry { get; init; }

    /// <summary>The mail server's answer as a code, or the word for why there was none.</summary>
    public string? Reply { get; init; }

    /// <summary>Why it is not sent any more, where that is so.</summary>
    public DropReason? Reason { get; init; }
}
