using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Assessments;

/// <summary>How a silence procedure ended.</summary>
public enum SilenceOutcome
{
    /// <summary>Somebody objected or asked for an amendment in writing, and the clock stopped.</summary>
    Broken = 1,

    /// <summary>Nobody did until the stated minute: the edition is adopted.</summary>
    Unbroken = 2,
}

/// <summary>
/// An edition lies before the parties until a stated minute; unless one breaks the silence in writing, it is adopted at that minute.
/// Outside such a procedure silence means nothing (FEATURES 12).
/// </summary>
public sealed class Silence : IFilePart, IRevised
{
    /// <summary>The edition.</summary>
    public required Guid EditionId { get; init; }

    /// <inheritdoc/>
    public required Guid AssessmentId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>The cycle of the edition.</summary>
    public required Guid CycleId { get; init; }

    /// <summary>Who put it under silence.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>Its officer; shown to colleagues only.</summary>
    public required Guid OfficerId { get; init; }

    /// <summary>When it began.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>The day on which it ends, in <see cref="Zone"/>.</summary>
    public required DateOnly LastDay { get; set; }

    /// <summary>The minute at which it ends, in <see cref="Zone"/>.</summary>
    public required TimeOnly LastMinute { get; set; }

    /// <summary>IANA zone of the stated minute.</summary>
    public required string Zone { get; init; }

    /// <summary>The stated minute as an instant.</summary>
    public required DateTimeOffset Until { get; set; }

    /// <summary>How it ended; null as long as nobody has written it down.</summary>
    public SilenceOutcome? Outcome { get; private set; }

    /// <inheritdoc/>
    public int Revision { get; private set; } = 1;

    /// <summary>By how much it was prolonged, and why.</summary>
    public List<SilenceExtension> Extensions { get; init; } = [];

    /// <summary>Who broke it, with what words; null while nobody has.</summary>
    public SilenceBreak? Break { get; private set; }

    /// <summary>The clock runs.</summary>
    public bool RunsAt(DateTimeOffset now) => Outcome is null && now < Until;

    /// <summary>Unbroken until the stated minute, which has come.</summary>
    public bool IsUnbrokenAt(DateTimeOffset now) => Outcome is SilenceOutcome.Unbroken || (Outcome is null && now >= Until);

    /// <summary>Puts the last edition under silence until a minute in a zone.</summary>
    public static Silence Begin(Assessment assessment, EditionCourse course, DateOnly lastDay, TimeOnly lastMinute, string zone, Officer by, DateTimeOffset now)
    {
        assessment.RequireLead(by);
        course.RequireOpen(now);
        Rule.Require(course.Silence is null, "silence.once");
        Rule.Require(course.Standing.All(party => party.Position?.Stance is not Stance.Objection), "silence.objection-stands");
        Edition.RequireContributions(assessment, course.Contributions);
        var until = InstantOf(lastDay, lastMinute, zone);
        Rule.RequireAt(nameof(LastDay), until > now, "silence.in-the-past");
        return new()
        {
            EditionId = course.Edition.Id,
            AssessmentId = assessment.Id,
            Originator = assessment.Originator,
            CycleId = course.Edition.CycleId,
            Workspace = by.Workspace,
            OfficerId = by.Id,
            StartedAt = now,
            LastDay = lastDay,
            LastMinute = lastMinute,
            Zone = zone,
            Until = until,
        };
    }

    /// <summary>Gives more time; never less. Kept with its reason.</summary>
    public SilenceExtension Extend(Assessment assessment, DateOnly lastDay, TimeOnly lastMinute, string reason, Officer by, DateTimeOffset now)
    {
        assessment.RequireLead(by);
        Rule.Require(RunsAt(now), "silence.does-not-run");
        var until = InstantOf(lastDay, lastMinute, Zone);
        Rule.RequireAt(nameof(LastDay), until > Until, "silence.not-later");
        Rule.RequireAt("Reason", reason.Trim() is { Length: > 0 and <= SilenceExtension.ReasonMaxLength }, "silence.extension-reason", SilenceExtension.ReasonMaxLength);
        var extension = new SilenceExtension
        {
            EditionId = EditionId,
            Number = Extensions.Count + 1,
            AssessmentId = AssessmentId,
            Originator = Originator,
            CycleId = CycleId,
            Workspace = by.Workspace,
            OfficerId = by.Id,
            From = Until,
            To = until,
            Reason = reason.Trim(),
            At = now,
        };
        Extensions.Add(extension);
        (LastDay, LastMinute, Until) = (lastDay, lastMinute, until);
        Revision++;
        return extension;
    }

    /// <summary>Breaks the silence in writing: the clock stops, and everybody learns who broke it and why.</summary>
    public SilenceBreak BreakWith(Assessment assessment, BreakKind kind, string text, Officer by, DateTimeOffset now)
    {
        assessment.RequireScorer(by);
        Rule.Require(Outcome is not SilenceOutcome.Broken, "silence.broken-already");
        Rule.Require(RunsAt(now), "silence.over");
        Rule.RequireAt("Kind", Enum.IsDefined(kind), "silence.kind-unknown");
        Rule.RequireAt("Text", text.Trim() is { Length: > 0 and <= SilenceBreak.TextMaxLength }, "silence.break-needs-words", SilenceBreak.TextMaxLength);
        Break = new()
        {
            EditionId = EditionId,
            AssessmentId = AssessmentId,
            Originator = Originator,
            CycleId = CycleId,
            Workspace = by.Workspace,
            OfficerId = by.Id,
            Kind = kind,
            Text = text.Trim(),
            At = now,
        };
        Outcome = SilenceOutcome.Broken;
        Revision++;
        return Break;
    }

    /// <summary>Writes down that nobody broke it. Throws when the minute has not come.</summary>
    public void Conclude(DateTimeOffset now)
    {
        Rule.Require(Outcome is null && now >= Until, "silence.not-over");
        Outcome = SilenceOutcome.Unbroken;
        Revision++;
    }

    /// <summary>
    /// The instant of a minute on the clocks of a zone. A minute that the clocks skip is refused; of one that comes twice the later
    /// is meant, for nobody may lose time by it.
    /// </summary>
    public static DateTimeOffset InstantOf(DateOnly day, TimeOnly minute, string zone)
    {
        Rule.RequireAt(nameof(Zone), TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var clocks), "silence.zone-unknown");
        var local = day.ToDateTime(minute);
        Rule.RequireAt(nameof(LastMinute), !clocks!.IsInvalidTime(local), "silence.minute-skipped");
        var offset = clocks.IsAmbiguousTime(local) ? clocks.GetAmbiguousTimeOffsets(local).Min() : clocks.GetUtcOffset(local);
        return new DateTimeOffset(local, offset).ToUniversalTime();
    }
}

/// <summary>One prolongation of a silence procedure.</summary>
public sealed class SilenceExtension : IFilePart
{
    /// <summary>Longest reason, in characters.</summary>
    public const int ReasonMaxLength = 500;

    /// <summary>The edition.</summary>
    public required Guid EditionId { get; init; }

    /// <summary>First, second…</summary>
    public required int Number { get; init; }

    /// <inheritdoc/>
    public required Guid AssessmentId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>The cycle of the edition.</summary>
    public required Guid CycleId { get; init; }

    /// <summary>Who gave more time.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>Its officer; shown to colleagues only.</summary>
    public required Guid OfficerId { get; init; }

    /// <summary>When it would have ended.</summary>
    public required DateTimeOffset From { get; init; }

    /// <summary>When it ends now.</summary>
    public required DateTimeOffset To { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>When it was given.</summary>
    public required DateTimeOffset At { get; init; }
}

/// <summary>What breaks a silence.</summary>
public enum BreakKind
{
    /// <summary>The organization is against the adoption.</summary>
    Objection = 1,

    /// <summary>It could adopt another wording.</summary>
    Amendment = 2,
}

/// <summary>The writing that broke a silence.</summary>
public sealed class SilenceBreak : IFilePart
{
    /// <summary>Longest text, in characters.</summary>
    public const int TextMaxLength = 4000;

    /// <summary>The edition.</summary>
    public required Guid EditionId { get; init; }

    /// <inheritdoc/>
    public required Guid AssessmentId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>The cycle of the edition.</summary>
    public required Guid CycleId { get; init; }

    /// <summary>Who broke it.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>Its officer; shown to colleagues only.</summary>
    public required Guid OfficerId { get; init; }

    /// <summary>Objection or amendment.</summary>
    public required BreakKind Kind { get; init; }

    /// <summary>The words.</summary>
    public required string Text { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }
}
