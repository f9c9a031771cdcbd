using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Engagements;

/// <summary>What is kept for how long, as one (CONFIDENTIALITY §9). Numbers are stored.</summary>
public enum RetentionClass
{
    /// <summary>The log: what the file is about, notes, options, follow-ups, assignments and the trail.</summary>
    Log = 1,

    /// <summary>Who stands behind the codes.</summary>
    Codes = 2,

    /// <summary>Experts' undertakings, with what they were admitted to.</summary>
    Undertakings = 3,
}

/// <summary>How long an organization keeps what belongs to its confidential files, from the day on which one is closed. Says nothing of any file.</summary>
public sealed class RetentionPeriods : IRevised
{
    /// <summary>Product default: years that the log is kept.</summary>
    public const int DefaultLogYears = 20;

    /// <summary>Product default: days after which codes are destroyed.</summary>
    public const int DefaultCodesDays = 30;

    /// <summary>Product default: years that undertakings are kept.</summary>
    public const int DefaultUndertakingYears = 10;

    /// <summary>The longest, in years.</summary>
    public const int YearsMax = 75;

    /// <summary>The longest for codes, in days.</summary>
    public const int CodesDaysMax = 365;

    /// <summary>Days before the end on which the file's officers are warned.</summary>
    public const int WarnedBefore = 30;

    /// <summary>Days after which the last backup is gone that could bring back what was destroyed (SECURITY D4).</summary>
    public const int BackupDays = 35;

    /// <summary>Whose.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>Years that the log is kept.</summary>
    public int LogYears { get; private set; } = DefaultLogYears;

    /// <summary>Days after which codes are destroyed.</summary>
    public int CodesDays { get; private set; } = DefaultCodesDays;

    /// <summary>Years that undertakings are kept.</summary>
    public int UndertakingYears { get; private set; } = DefaultUndertakingYears;

    /// <summary>The officer who set them last; null for the product's defaults.</summary>
    public Guid? SetBy { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset? SetAt { get; private set; }

    /// <inheritdoc/>
    public int Revision { get; private set; } = 1;

    /// <summary>The organization sets its own; <paramref name="seen"/> is the revision they were based on.</summary>
    public void Set(int logYears, int codesDays, int undertakingYears, int seen, Officer by, DateTimeOffset now)
    {
        Rule.RequireAt(nameof(LogYears), logYears is >= 1 and <= YearsMax, "retention.years", 1, YearsMax);
        Rule.RequireAt(nameof(CodesDays), codesDays is >= 1 and <= CodesDaysMax, "retention.days", 1, CodesDaysMax);
        Rule.RequireAt(nameof(UndertakingYears), undertakingYears is >= 1 and <= YearsMax, "retention.years", 1, YearsMax);
        if (seen != Revision) throw new StaleRevision(seen, Revision);
        (LogYears, CodesDays, UndertakingYears) = (logYears, codesDays, undertakingYears);
        (SetBy, SetAt) = (by.Id, now);
        Revision++;
    }

    /// <summary>The last day of a class, if nothing comes in between.</summary>
    public DateOnly EndOf(RetentionClass of, DateOnly closedOn) => of switch
    {
        RetentionClass.Log => closedOn.AddYears(LogYears),
        RetentionClass.Codes => closedOn.AddDays(CodesDays),
        _ => closedOn.AddYears(UndertakingYears),
    };
}
