using Rtop.Partners.Workspaces;

namespace Rtop.Partners.CapacityBuilding;

/// <summary>A figure told apart: how much of it is what.</summary>
/// <param name="Name">One of the names that the indicator gives.</param>
/// <param name="Value">How much.</param>
public sealed record FigurePart(string Name, decimal Value);

/// <summary>What was counted, as typed.</summary>
/// <param name="From">First day of the period.</param>
/// <param name="To">Last day of the period.</param>
/// <param name="Value">What was counted, in the indicator's unit.</param>
/// <param name="Parts">The same told apart; may be empty.</param>
/// <param name="Note">What is to be known of it; may be empty.</param>
public sealed record FigureEntry(DateOnly From, DateOnly To, decimal Value, IReadOnlyList<FigurePart> Parts, string Note);

/// <summary>What one partner counted in one period. Not changed; a correction is another.</summary>
public sealed class Figure : IProgrammePart
{
    /// <summary>Longest note, in characters.</summary>
    public const int NoteMaxLength = 500;

    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The indicator.</summary>
    public required Guid IndicatorId { get; init; }

    /// <summary>First, second… of that indicator.</summary>
    public required int Number { get; init; }

    /// <summary>The indicator's milestone.</summary>
    public required Guid MilestoneId { get; init; }

    /// <inheritdoc/>
    public required Guid ProgrammeId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>Who counted.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>Its officer; shown to colleagues only.</summary>
    public required Guid OfficerId { get; init; }

    /// <summary>First day of the period.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last day of the period.</summary>
    public required DateOnly To { get; init; }

    /// <summary>What was counted.</summary>
    public required decimal Value { get; init; }

    /// <summary>The same told apart; may be empty.</summary>
    public required List<FigurePart> Parts { get; init; }

    /// <summary>What is to be known of it; may be empty.</summary>
    public required string Note { get; init; }

    /// <summary>When it was said.</summary>
    public required DateTimeOffset At { get; init; }

    internal static Figure Of(ResultIndicator indicator, FigureEntry entry, Officer by, DateTimeOffset now) => new()
    {
        Id = Guid.NewGuid(),
        IndicatorId = indicator.Id,
        Number = indicator.Figures.Select(figure => figure.Number).DefaultIfEmpty(0).Max() + 1,
        MilestoneId = indicator.MilestoneId,
        ProgrammeId = indicator.ProgrammeId,
        Originator = indicator.Originator,
        Workspace = by.Workspace,
        OfficerId = by.Id,
        From = entry.From,
        To = entry.To,
        Value = entry.Value,
        Parts = [.. entry.Parts],
        Note = entry.Note.Trim(),
        At = now,
    };

    internal bool Covers(DateOnly from, DateOnly to) => From == from && To == to;
}

/// <summary>What counts for a span in which several counted, by whose word and why. Not changed; a later one takes its place.</summary>
public sealed class Reconciliation : IProgrammePart
{
    /// <summary>Longest reason, in characters.</summary>
    public const int WhyMaxLength = 1000;

    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The indicator.</summary>
    public required Guid IndicatorId { get; init; }

    /// <summary>First, second… of that indicator.</summary>
    public required int Number { get; init; }

    /// <summary>The indicator's milestone.</summary>
    public required Guid MilestoneId { get; init; }

    /// <inheritdoc/>
    public required Guid ProgrammeId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>Who settled it.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>Its officer; shown to colleagues only.</summary>
    public required Guid OfficerId { get; init; }

    /// <summary>First day of the span.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last day of the span.</summary>
    public required DateOnly To { get; init; }

    /// <summary>The number of the last figure that was known then: a later one of the span unsettles it.</summary>
    public required int Upto { get; init; }

    /// <summary>What counts.</summary>
    public required decimal Value { get; init; }

    /// <summary>Why.</summary>
    public required string Why { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    internal static Reconciliation Of(ResultIndicator indicator, ResultSpan span, decimal value, string why, Officer by, DateTimeOffset now) => new()
    {
        Id = Guid.NewGuid(),
        IndicatorId = indicator.Id,
        Number = indicator.Reconciliations.Select(one => one.Number).DefaultIfEmpty(0).Max() + 1,
        MilestoneId = indicator.MilestoneId,
        ProgrammeId = indicator.ProgrammeId,
        Originator = indicator.Originator,
        Workspace = by.Workspace,
        OfficerId = by.Id,
        From = span.From,
        To = span.To,
        Upto = span.Figures.Max(figure => figure.Number),
        Value = value,
        Why = why.Trim(),
        At = now,
    };
}
