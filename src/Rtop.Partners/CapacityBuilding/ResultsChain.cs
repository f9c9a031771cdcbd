namespace Rtop.Partners.CapacityBuilding;

/// <summary>Days that belong together because figures of theirs overlap: one figure, or several that must be settled.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
/// <param name="Figures">The figures that stand, in the order of their organizations.</param>
/// <param name="Settled">The reconciliation that stands; null where none does.</param>
public sealed record ResultSpan(DateOnly From, DateOnly To, IReadOnlyList<Figure> Figures, Reconciliation? Settled)
{
    /// <summary>What counts: the one figure, or what was settled; null while several stand side by side.</summary>
    public decimal? Value => Figures.Count == 1 ? Figures[0].Value : Settled?.Value;
}

/// <summary>What an indicator has reached.</summary>
/// <param name="Actual">The total by the indicator's own roll-up; null where nothing counts yet.</param>
/// <param name="Unsettled">Spans that are in no total, because several counted and nobody settled it.</param>
public sealed record Reached(decimal? Actual, int Unsettled);

/// <summary>From figures to results: pure functions. What two partners counted is never added up silently.</summary>
public static class ResultsChain
{
    /// <summary>The spans of an indicator by day. Figures of different organizations whose days overlap are one span.</summary>
    public static IReadOnlyList<ResultSpan> SpansOf(ResultIndicator indicator)
    {
        List<ResultSpan> spans = [];
        List<Figure> open = [];
        var last = DateOnly.MinValue;
        foreach (var figure in indicator.Figures.Select(figure => figure.Workspace).Distinct().SelectMany(indicator.Standing).OrderBy(figure => figure.From).ThenBy(figure => figure.To).ThenBy(figure => figure.Workspace))
        {
            if (open.Count > 0 && figure.From > last) Close();
            open.Add(figure);
            if (figure.To > last) last = figure.To;
        }

        Close();
        return spans;

        void Close()
        {
            if (open.Count == 0) return;
            var (from, to, upto) = (open[0].From, open.Max(figure => figure.To), open.Max(figure => figure.Number));
            var settled = indicator.Reconciliations.Where(one => one.From == from && one.To == to && one.Upto >= upto).MaxBy(one => one.Number);
            spans.Add(new(from, to, [.. open.OrderBy(figure => figure.Workspace)], open.Count > 1 ? settled : null));
            open.Clear();
        }
    }

    /// <summary>What the indicator has reached by what counts, by its own roll-up.</summary>
    public static Reached ReachedBy(ResultIndicator indicator)
    {
        var spans = SpansOf(indicator);
        var counting = spans.Select(span => span.Value).OfType<decimal>().ToList();
        decimal? actual = counting.Count == 0 ? null : indicator.RollUp switch
        {
            RollUp.Sum => counting.Sum(),
            RollUp.Max => counting.Max(),
            _ => decimal.Round(counting.Average(), ResultIndicator.Decimals),
        };
        return new(actual, spans.Count(span => span.Value is null));
    }

    /// <summary>How much of the way from the value before to the one to reach is done, from 0 to 1; null where it cannot be said.</summary>
    public static decimal? ShareOf(ResultIndicator indicator, decimal? actual) =>
        indicator.Baseline is { } before && actual is { } now ? Math.Clamp((now - before) / (indicator.Target - before), 0, 1) : null;
}
