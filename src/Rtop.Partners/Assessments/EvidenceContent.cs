using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Assessments;

/// <summary>What a piece of evidence says and where it comes from. Read by its holder; by others only when it is shared or was granted.</summary>
public sealed class EvidenceContent : IFilePart
{
    /// <summary>Longest title, in characters.</summary>
    public const int TitleMaxLength = 200;

    /// <summary>Longest text, in characters.</summary>
    public const int TextMaxLength = 4000;

    /// <summary>Longest name of a source, in characters.</summary>
    public const int SourceMaxLength = 300;

    /// <summary>The card.</summary>
    public required Guid EvidenceId { get; init; }

    /// <inheritdoc/>
    public required Guid AssessmentId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>Its holder.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>What to call it.</summary>
    public required string Title { get; init; }

    /// <summary>What it says.</summary>
    public required string Text { get; init; }

    /// <summary>Who or what it comes from.</summary>
    public required string Source { get; init; }

    /// <summary>Which kind of source that is.</summary>
    public required SourceKind Kind { get; init; }

    internal static EvidenceContent Of(EvidenceCard card, EvidenceTerms terms) => new()
    {
        EvidenceId = card.Id,
        AssessmentId = card.AssessmentId,
        Originator = card.Originator,
        Workspace = card.Workspace,
        Title = terms.Title.Trim(),
        Text = terms.Text.Trim(),
        Source = terms.Source.Trim(),
        Kind = terms.Kind,
    };
}

/// <summary>A grade that was given, with its reason. Never changed: a later one stands beside it.</summary>
public sealed class EvidenceGrade : IFilePart
{
    /// <summary>Longest reason, in characters.</summary>
    public const int ReasonMaxLength = 1000;

    /// <summary>The card.</summary>
    public required Guid EvidenceId { get; init; }

    /// <summary>First, second…</summary>
    public required int Number { get; init; }

    /// <inheritdoc/>
    public required Guid AssessmentId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>The holder.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>Its officer.</summary>
    public required Guid OfficerId { get; init; }

    /// <summary>How reliable the source was held to be.</summary>
    public required Reliability Reliability { get; init; }

    /// <summary>How credible the information was held to be.</summary>
    public required Credibility Credibility { get; init; }

    /// <summary>The handling level.</summary>
    public required HandlingLabel Label { get; init; }

    /// <summary>Shared, or withheld.</summary>
    public required Disclosure Disclosure { get; init; }

    /// <summary>The second record of independent origin, where one was named.</summary>
    public required string ConfirmedBy { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    internal static EvidenceGrade Of(EvidenceCard card, Grading grading, Officer by, DateTimeOffset now) => new()
    {
        EvidenceId = card.Id,
        Number = card.Revision,
        AssessmentId = card.AssessmentId,
        Originator = card.Originator,
        Workspace = card.Workspace,
        OfficerId = by.Id,
        Reliability = grading.Reliability,
        Credibility = grading.Credibility,
        Label = grading.Label,
        Disclosure = grading.Disclosure,
        ConfirmedBy = grading.ConfirmedBy.Trim(),
        Reason = grading.Reason.Trim(),
        At = now,
    };
}
