using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Assessments;

/// <summary>An organization's judgment of one factor or indicator in one cycle. Never averaged, never ranked.</summary>
public sealed class Rating : IFilePart, IRevised
{
    /// <summary>Longest code of a factor or indicator, in characters.</summary>
    public const int CodeMaxLength = 20;

    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The sheet it is on.</summary>
    public required Guid SheetId { get; init; }

    /// <summary>The cycle.</summary>
    public required Guid CycleId { get; init; }

    /// <inheritdoc/>
    public required Guid AssessmentId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>Whose judgment it is.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>Code of the factor or indicator.</summary>
    public required string Code { get; init; }

    /// <summary>The State it is about, where a factor is rated for each (ISO alpha-3); empty otherwise.</summary>
    public required string Actor { get; init; }

    /// <summary>The judgment.</summary>
    public required Judgment Judgment { get; set; }

    /// <summary>Number of the cycle from which it was confirmed as unchanged; null where it was judged anew.</summary>
    public int? UnchangedSince { get; internal set; }

    /// <summary>Set with the sheet's; the wall opens on it.</summary>
    public DateTimeOffset? SubmittedAt { get; internal set; }

    /// <summary>When it was last changed.</summary>
    public required DateTimeOffset ChangedAt { get; set; }

    /// <summary>Who changed it last.</summary>
    public required Guid ChangedBy { get; set; }

    /// <inheritdoc/>
    public int Revision { get; private set; } = 1;

    internal static Rating Of(RatingSheet sheet, string code, string actor, Judgment judgment, Officer by, DateTimeOffset now) => new()
    {
        Id = Guid.NewGuid(),
        SheetId = sheet.Id,
        CycleId = sheet.CycleId,
        AssessmentId = sheet.AssessmentId,
        Originator = sheet.Originator,
        Workspace = sheet.Workspace,
        Code = code,
        Actor = actor,
        Judgment = judgment.Trimmed(),
        ChangedAt = now,
        ChangedBy = by.Id,
    };

    internal void Change(Judgment judgment, int seen, Officer by, DateTimeOffset now)
    {
        if (seen != Revision) throw new StaleRevision(seen, Revision);
        Judgment = judgment.Trimmed();
        UnchangedSince = null;
        ChangedAt = now;
        ChangedBy = by.Id;
        Revision++;
    }
}

/// <summary>Level or the reason why there is none, trend, confidence, and the reason in words. A draft may be incomplete.</summary>
public sealed record Judgment
{
    /// <summary>Longest reason in words, in characters.</summary>
    public const int ReasonMaxLength = 2000;

    /// <summary>0 to 4, or null when not assessed.</summary>
    public int? Level { get; init; }

    /// <summary>Why there is no level.</summary>
    public NotAssessed? NotAssessed { get; init; }

    /// <summary>Which way it is going.</summary>
    public Trend? Trend { get; init; }

    /// <summary>How sure.</summary>
    public Confidence? Confidence { get; init; }

    /// <summary>Why, in words.</summary>
    public string Reason { get; init; } = "";

    /// <summary>Ready to be submitted: not assessed with a reason code, or a level with trend, confidence and words.</summary>
    public bool IsComplete => NotAssessed is not null || (Level is not null && Trend is not null && Confidence is not null && Reason.Length > 0);

    internal Judgment Trimmed() => this with { Reason = Reason.Trim() };

    internal void Check()
    {
        Rule.RequireAt(nameof(Level), Level is null or >= 0 and <= 4, "rating.level");
        Rule.RequireAt(nameof(Level), Level is not null || NotAssessed is not null, "rating.level-or-reason");
        Rule.RequireAt(nameof(NotAssessed), Level is null || NotAssessed is null, "rating.level-and-not-assessed");
        Rule.RequireAt(nameof(NotAssessed), NotAssessed is null || Enum.IsDefined(NotAssessed.Value), "rating.not-assessed-unknown");
        Rule.RequireAt(nameof(Trend), Trend is null || Enum.IsDefined(Trend.Value), "rating.trend-unknown");
        Rule.RequireAt(nameof(Confidence), Confidence is null || Enum.IsDefined(Confidence.Value), "rating.confidence-unknown");
        Rule.RequireAt(nameof(Reason), Reason.Trim().Length <= ReasonMaxLength, "rating.reason-too-long", ReasonMaxLength);
    }
}
