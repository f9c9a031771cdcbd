using Rtop.Partners.Workspaces;

namespace Rtop.Partners.CapacityBuilding;

/// <summary>How figures of several periods become one. It is stated beside every total, and never guessed.</summary>
public enum RollUp
{
    /// <summary>Each period adds to those before.</summary>
    Sum = 1,

    /// <summary>The highest period counts.</summary>
    Max = 2,

    /// <summary>The mean of the periods.</summary>
    Average = 3,
}

/// <summary>What an indicator is to be, as typed.</summary>
public sealed record ResultIndicatorTerms
{
    /// <summary>What is measured.</summary>
    public required string Title { get; init; }

    /// <summary>In what.</summary>
    public required string Unit { get; init; }

    /// <summary>The value before; null where nobody knows it.</summary>
    public required decimal? Baseline { get; init; }

    /// <summary>The day of the value before; null where there is none.</summary>
    public DateOnly? BaselineOn { get; init; }

    /// <summary>The value to reach.</summary>
    public required decimal Target { get; init; }

    /// <summary>How periods become one.</summary>
    public required RollUp RollUp { get; init; }

    /// <summary>By what figures are to be told apart, such as “women, men”; may be empty.</summary>
    public IReadOnlyList<string> Disaggregation { get; init; } = [];

    /// <summary>Where the figure is to come from; may be empty.</summary>
    public string Means { get; init; } = "";

    /// <summary>Throws <see cref="RuleBroken"/> at the first field that is not as it should be.</summary>
    public void Check()
    {
        Rule.RequireAt(nameof(Title), Title.Trim() is { Length: > 0 and <= ResultIndicator.TitleMaxLength }, "programme.title", ResultIndicator.TitleMaxLength);
        Rule.RequireAt(nameof(Unit), Unit.Trim() is { Length: > 0 and <= Programme.WordMaxLength }, "indicator.unit", Programme.WordMaxLength);
        Rule.RequireAt(nameof(Baseline), Baseline is not { } before || ResultIndicator.IsFigure(before), "indicator.figure");
        Rule.RequireAt(nameof(Target), ResultIndicator.IsFigure(Target), "indicator.figure");
        Rule.RequireAt(nameof(Target), Target != Baseline, "indicator.target-is-baseline");
        Rule.RequireAt(nameof(BaselineOn), BaselineOn is null || Baseline is not null, "indicator.baseline-day");
        Rule.RequireAt(nameof(RollUp), Enum.IsDefined(RollUp), "indicator.roll-up");
        Rule.RequireAt("Parts", Disaggregation.Count <= ResultIndicator.PartsMax && Disaggregation.All(part => part.Trim() is { Length: > 0 and <= Programme.WordMaxLength })
            && Disaggregation.Select(part => part.Trim()).Distinct().Count() == Disaggregation.Count, "indicator.parts", ResultIndicator.PartsMax, Programme.WordMaxLength);
        Rule.RequireAt(nameof(Means), Means.Trim().Length <= Programme.SourceMaxLength, "programme.source", Programme.SourceMaxLength);
    }
}

/// <summary>What shows that a milestone did what it was for: a value before, one to reach, and what was counted since (FEATURES 5.2).</summary>
public sealed class ResultIndicator : IProgrammePart
{
    /// <summary>Longest title, in characters.</summary>
    public const int TitleMaxLength = 200;

    /// <summary>Most parts that a figure is told apart by.</summary>
    public const int PartsMax = 12;

    /// <summary>Digits before and after the point that a figure may have.</summary>
    public const int Digits = 18, Decimals = 4;

    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The milestone whose result it shows.</summary>
    public required Guid MilestoneId { get; init; }

    /// <inheritdoc/>
    public required Guid ProgrammeId { get; init; }

    /// <inheritdoc/>
    public required WorkspaceCode Originator { get; init; }

    /// <summary>Whose officer set it.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>What is measured.</summary>
    public required string Title { get; init; }

    /// <summary>In what.</summary>
    public required string Unit { get; init; }

    /// <summary>The value before; null where nobody knows it, which is said wherever it is shown.</summary>
    public decimal? Baseline { get; init; }

    /// <summary>The day of the value before.</summary>
    public DateOnly? BaselineOn { get; init; }

    /// <summary>The value to reach.</summary>
    public required decimal Target { get; init; }

    /// <summary>How periods become one.</summary>
    public required RollUp RollUp { get; init; }

    /// <summary>By what figures are to be told apart; may be empty.</summary>
    public required List<string> Disaggregation { get; init; }

    /// <summary>Where the figure is to come from; may be empty.</summary>
    public required string Means { get; init; }

    /// <summary>Since when.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Taken out at; null while it stands. Its figures stay readable.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>What was counted.</summary>
    public List<Figure> Figures { get; init; } = [];

    /// <summary>What was settled where several counted.</summary>
    public List<Reconciliation> Reconciliations { get; init; } = [];

    /// <summary>A number that can be stored as it was written.</summary>
    public static bool IsFigure(decimal value) => Math.Abs(value) < 100_000_000_000_000m && decimal.Round(value, Decimals) == value;

    /// <summary>Sets an indicator for a milestone. It is not changed afterwards: another takes its place, and what was counted stays with the first.</summary>
    public static ResultIndicator For(Programme programme, Milestone milestone, ResultIndicatorTerms terms, Officer by, DateTimeOffset now)
    {
        programme.RequireSide(by);
        Rule.Require(milestone.RemovedAt is null, "milestone.removed");
        terms.Check();
        return new()
        {
            Id = Guid.NewGuid(),
            MilestoneId = milestone.Id,
            ProgrammeId = milestone.ProgrammeId,
            Originator = milestone.Originator,
            Workspace = by.Workspace,
            Title = terms.Title.Trim(),
            Unit = terms.Unit.Trim(),
            Baseline = terms.Baseline,
            BaselineOn = terms.BaselineOn,
            Target = terms.Target,
            RollUp = terms.RollUp,
            Disaggregation = [.. terms.Disaggregation.Select(part => part.Trim())],
            Means = terms.Means.Trim(),
            At = now,
        };
    }

    /// <summary>Takes it out; what was counted stays readable.</summary>
    public void End(Programme programme, Officer by, DateTimeOffset now)
    {
        programme.RequireSide(by);
        Rule.Require(EndedAt is null, "indicator.ended");
        EndedAt = now;
    }

    /// <summary>Says what was counted in a period. Counting the same period again corrects one's own figure; the earlier one stays readable.</summary>
    public Figure Count(Milestone milestone, FigureEntry entry, DateOnly today, Officer by, DateTimeOffset now)
    {
        Rule.Require(by.Workspace == milestone.FirstLead || by.Workspace == milestone.SecondLead, "milestone.only-leads-report");
        Rule.Require(milestone.RemovedAt is null, "milestone.removed");
        Rule.Require(EndedAt is null, "indicator.ended");
        Rule.RequireAt(nameof(entry.To), entry.From <= entry.To, "indicator.period");
        Rule.RequireAt(nameof(entry.To), entry.To <= today, "indicator.future");
        Rule.RequireAt(nameof(entry.Value), IsFigure(entry.Value), "indicator.figure");
        Rule.RequireAt(nameof(entry.Parts), entry.Parts.All(part => Disaggregation.Contains(part.Name) && IsFigure(part.Value)), "indicator.part-unknown");
        // Parts tell a figure apart only where together they are the figure.
        Rule.RequireAt(nameof(entry.Parts), entry.Parts.Count == 0 || RollUp is not RollUp.Sum || entry.Parts.Sum(part => part.Value) == entry.Value, "indicator.parts-sum");
        Rule.RequireAt(nameof(entry.Note), entry.Note.Trim().Length <= Figure.NoteMaxLength, "indicator.note", Figure.NoteMaxLength);
        Rule.RequireAt(nameof(entry.From), Standing(by.Workspace).All(own => own.Covers(entry.From, entry.To) || entry.To < own.From || own.To < entry.From), "indicator.overlaps-own");
        var figure = Figure.Of(this, entry, by, now);
        Figures.Add(figure);
        return figure;
    }

    /// <summary>Settles what counts for a span in which several counted: whose figure, all of them together, or another, and why.</summary>
    public Reconciliation Settle(Milestone milestone, DateOnly from, DateOnly to, decimal value, string why, int seen, Officer by, DateTimeOffset now)
    {
        Rule.Require(by.Workspace == milestone.FirstLead || by.Workspace == milestone.SecondLead, "milestone.only-leads-report");
        Rule.RequireAt("Value", IsFigure(value), "indicator.figure");
        Rule.RequireAt("Why", why.Trim() is { Length: > 0 and <= Reconciliation.WhyMaxLength }, "indicator.why", Reconciliation.WhyMaxLength);
        var span = ResultsChain.SpansOf(this).SingleOrDefault(one => one.From == from && one.To == to);
        Rule.Require(span is { Figures.Count: > 1 }, "indicator.nothing-to-settle");
        // Who settles has seen every figure that stands.
        if (seen != Figures.Count) throw new StaleRevision(seen, Figures.Count);
        var settled = Reconciliation.Of(this, span!, value, why, by, now);
        Reconciliations.Add(settled);
        return settled;
    }

    /// <summary>The figures of an organization that stand: for each period the last.</summary>
    public IEnumerable<Figure> Standing(WorkspaceCode workspace) => Figures.Where(figure => figure.Workspace == workspace).GroupBy(figure => (figure.From, figure.To)).Select(same => same.MaxBy(figure => figure.Number)!);
}
