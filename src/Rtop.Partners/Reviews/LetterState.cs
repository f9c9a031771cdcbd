namespace Rtop.Partners.Reviews;

/// <summary>Where a mail stands. Numbers are stored.</summary>
public enum LetterState
{
    /// <summary>Waits to be sent, from <see cref="Letter.NotBefore"/> on.</summary>
    Waiting = 1,

    /// <summary>A sender has it, until <see cref="Letter.LeaseUntil"/>.</summary>
    Claimed = 2,

    /// <summary>The mail server was about to take it when the answer was lost; it is sent once more under the same Message-ID.</summary>
    Committing = 3,

    /// <summary>The mail server took it.</summary>
    Sent = 4,

    /// <summary>The answer was lost, and it is not sent any more: it may have arrived.</summary>
    Uncertain = 5,

    /// <summary>The mail server refused it for good.</summary>
    Refused = 6,

    /// <summary>Tried for two days in vain.</summary>
    Undelivered = 7,

    /// <summary>Not sent: the reader may no longer see the matter, or it no longer waits.</summary>
    Dropped = 8,
}
