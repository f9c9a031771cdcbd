namespace Rtop.Partners.Warnings;

/// <summary>How far a recipient has come with a warning.</summary>
public enum WarningStanding
{
    /// <summary>Receipt is not acknowledged, and there is time.</summary>
    Awaited = 1,

    /// <summary>Receipt is not acknowledged, and the time is over.</summary>
    Overdue = 2,

    /// <summary>Receipt is acknowledged; an answer is awaited.</summary>
    Acknowledged = 3,

    /// <summary>Receipt is acknowledged; the time for an answer is over.</summary>
    Unanswered = 4,

    /// <summary>There is an answer.</summary>
    Answered = 5,

    /// <summary>The warning was stood down before there was an answer.</summary>
    StoodDown = 6,
}

/// <summary>The clock of one recipient: from when it was told to acknowledgement and answer. A pure function of times; the stand-down stops it.</summary>
/// <param name="ToldAt">When it was told.</param>
/// <param name="AcknowledgeHours">Hours to acknowledge.</param>
/// <param name="RespondHours">Hours to answer.</param>
/// <param name="AcknowledgedAt">When it acknowledged.</param>
/// <param name="RespondedAt">When it first answered.</param>
/// <param name="StoodDownAt">When the warning was stood down.</param>
/// <param name="Now">The moment that is looked at.</param>
public sealed record WarningClock(DateTimeOffset ToldAt, int AcknowledgeHours, int RespondHours, DateTimeOffset? AcknowledgedAt, DateTimeOffset? RespondedAt, DateTimeOffset? StoodDownAt, DateTimeOffset Now)
{
    /// <summary>Until when receipt is to be acknowledged.</summary>
    public DateTimeOffset AcknowledgeBy => ToldAt.AddHours(AcknowledgeHours);

    /// <summary>Until when an answer is awaited.</summary>
    public DateTimeOffset RespondBy => ToldAt.AddHours(RespondHours);

    /// <summary>From warning to acknowledgement; null before it.</summary>
    public TimeSpan? ToAcknowledgement => AcknowledgedAt - ToldAt;

    /// <summary>From warning to the first answer; null before it.</summary>
    public TimeSpan? ToResponse => RespondedAt - ToldAt;

    /// <summary>Receipt was acknowledged after its time, or was not and the time is over.</summary>
    public bool IsAcknowledgementLate => (AcknowledgedAt ?? Stopped) > AcknowledgeBy;

    /// <summary>The answer came after its time, or did not and the time is over.</summary>
    public bool IsResponseLate => (RespondedAt ?? Stopped) > RespondBy;

    /// <summary>How far the recipient has come.</summary>
    public WarningStanding Standing =>
        RespondedAt is not null ? WarningStanding.Answered
        : StoodDownAt is not null ? WarningStanding.StoodDown
        : AcknowledgedAt is null ? (IsAcknowledgementLate ? WarningStanding.Overdue : WarningStanding.Awaited)
        : IsResponseLate ? WarningStanding.Unanswered : WarningStanding.Acknowledged;

    DateTimeOffset Stopped => StoodDownAt ?? Now;
}
