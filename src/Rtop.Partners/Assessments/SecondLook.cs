using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Assessments;

/// <summary>
/// How an organization sees a factor after the discussion. The rating it gave blind stays as it was, so that everybody sees
/// who moved, and when, and why.
/// </summary>
public sealed class SecondLook : IFilePart
{
    /// <summary>The rating that was given blind.</summary>
    public required Guid RatingId { get; init; }

    /// <summary>First, second…</summary>
    public required int Number { get; init; }

    /// <inheritdoc/>
    public required Guid AssessmentId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>The cycle.</summary>
    public required Guid CycleId { get; init; }

    /// <summary>Whose judgment it is.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>Its officer.</summary>
    public required Guid OfficerId { get; init; }

    /// <summary>The judgment now; its reason says what changed it.</summary>
    public required Judgment Judgment { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>
    /// Judges anew. <paramref name="earlier"/> are the second looks at this rating so far, <paramref name="seen"/> how many of
    /// them the officer saw.
    /// </summary>
    public static SecondLook Take(Assessment assessment, Cycle cycle, Rating rating, IReadOnlyList<SecondLook> earlier, Judgment judgment, int seen, Officer by, DateTimeOffset now)
    {
        cycle.RequireDiscussion(assessment, by);
        Rule.Require(rating.Workspace == by.Workspace, "rating.not-yours");
        Rule.Require(seen == earlier.Count, "second-look.stale");
        judgment = judgment.Trimmed();
        judgment.Check();
        Rule.RequireAt(nameof(Judgment.Reason), judgment.Reason.Length > 0, "second-look.reason");
        Rule.Require(judgment.IsComplete, "second-look.incomplete");
        var before = earlier.Count > 0 ? earlier[^1].Judgment : rating.Judgment;
        Rule.RequireAt(nameof(Judgment.Level), (judgment with { Reason = "" }) != (before with { Reason = "" }), "second-look.same");
        return new()
        {
            RatingId = rating.Id,
            Number = earlier.Count + 1,
            AssessmentId = rating.AssessmentId,
            Originator = rating.Originator,
            CycleId = rating.CycleId,
            Workspace = rating.Workspace,
            OfficerId = by.Id,
            Judgment = judgment,
            At = now,
        };
    }
}
