using Rtop.Partners.CapacityBuilding;
using Xunit;
using static Rtop.Partners.Tests.CapacityBuilding.Given;

namespace Rtop.Partners.Tests.CapacityBuilding;

/// <summary>Indicators, what partners counted, and what was settled.</summary>
public sealed class ResultsTests
{
    readonly Programme programme = Programme();
    readonly Milestone step;
    static readonly DateOnly June = new(2025, 6, 1), EndOfJune = new(2025, 6, 30), July = new(2025, 7, 1), EndOfJuly = new(2025, 7, 31);

    public ResultsTests() => step = Milestone(programme);

    static ResultIndicatorTerms Terms(RollUp rollUp = RollUp.Sum) => new() { Title = "People trained", Unit = "people", Baseline = 0, Target = 200, RollUp = rollUp };

    ResultIndicator Indicator(RollUp rollUp = RollUp.Sum) => ResultIndicator.For(programme, step, Terms(rollUp), Un, Now);

    static FigureEntry Of(DateOnly from, DateOnly to, decimal value, params FigurePart[] parts) => new(from, to, value, parts, "");

    [Fact]
    public void What_two_partners_count_is_in_no_total_until_somebody_settles_it_by_name()
    {
        var one = Indicator();
        one.Count(step, Of(June, EndOfJune, 40), Today, Au, Now);
        Assert.Equal(new Reached(40, 0), ResultsChain.ReachedBy(one));
        one.Count(step, Of(June, EndOfJune, 55), Today, Un, Now);
        Assert.Equal(new Reached(null, 1), ResultsChain.ReachedBy(one));
        one.Count(step, Of(July, EndOfJuly, 10), Today, Un, Now);
        Assert.Equal(new Reached(10, 1), ResultsChain.ReachedBy(one));

        Breaks("indicator.why", () => one.Settle(step, June, EndOfJune, 55, " ", 3, Au, Now), "Why");
        Breaks("milestone.only-leads-report", () => one.Settle(step, June, EndOfJune, 55, "W", 3, Ecowas, Now));
        Breaks("indicator.nothing-to-settle", () => one.Settle(step, July, EndOfJuly, 10, "W", 3, Au, Now));
        Assert.Throws<StaleRevision>(() => one.Settle(step, June, EndOfJune, 55, "W", 2, Au, Now));
        var settled = one.Settle(step, June, EndOfJune, 55, "AU's forty are among them.", 3, Au, Now);
        Assert.Equal(Au.Workspace, settled.Workspace);
        Assert.Equal(new Reached(65, 0), ResultsChain.ReachedBy(one));

        // A figure that came after it unsettles it; settling again stands beside the first.
        one.Count(step, Of(June, EndOfJune, 60), Today, Un, Now);
        Assert.Equal(new Reached(10, 1), ResultsChain.ReachedBy(one));
        one.Settle(step, June, EndOfJune, 60, "Five came late.", 4, Un, Now);
        Assert.Equal(new Reached(70, 0), ResultsChain.ReachedBy(one));
        Assert.Equal(2, one.Reconciliations.Count);
    }

    [Fact]
    public void Days_that_overlap_are_one_span_even_where_they_begin_and_end_elsewhere()
    {
        var one = Indicator();
        one.Count(step, Of(June, EndOfJune, 40), Today, Au, Now);
        one.Count(step, Of(new(2025, 6, 15), new(2025, 7, 15), 30), Today, Un, Now);
        one.Count(step, Of(new(2025, 7, 10), EndOfJuly, 5), Today, Au, Now);
        one.Count(step, Of(new(2025, 8, 1), new(2025, 8, 31), 7), Today, Un, Now);
        var spans = ResultsChain.SpansOf(one);
        Assert.Equal([(June, EndOfJuly, 3), (new(2025, 8, 1), new(2025, 8, 31), 1)], spans.Select(span => (span.From, span.To, span.Figures.Count)));
        Assert.Equal(new Reached(7, 1), ResultsChain.ReachedBy(one));
    }

    [Fact]
    public void A_correction_takes_the_place_of_ones_own_figure_and_other_days_of_it_are_refused()
    {
        var one = Indicator();
        one.Count(step, Of(June, EndOfJune, 40), Today, Au, Now);
        one.Count(step, Of(June, EndOfJune, 42), Today, Au, Now);
        Assert.Equal(new Reached(42, 0), ResultsChain.ReachedBy(one));
        Assert.Equal([1, 2], one.Figures.Select(figure => figure.Number));
        Breaks("indicator.overlaps-own", () => one.Count(step, Of(EndOfJune, July, 1), Today, Au, Now), "From");
    }

    [Theory]
    [InlineData(RollUp.Sum, 42), InlineData(RollUp.Max, 30), InlineData(RollUp.Average, 21)]
    public void Periods_become_one_as_the_indicator_says(RollUp rollUp, decimal expected)
    {
        var one = Indicator(rollUp);
        one.Count(step, Of(June, EndOfJune, 30), Today, Au, Now);
        one.Count(step, Of(July, EndOfJuly, 12), Today, Un, Now);
        Assert.Equal(new Reached(expected, 0), ResultsChain.ReachedBy(one));
    }

    [Fact]
    public void How_much_of_the_way_is_done_needs_a_value_before_and_stays_between_nothing_and_all()
    {
        Assert.Equal(0.25m, ResultsChain.ShareOf(Indicator(), 50));
        Assert.Equal(1, ResultsChain.ShareOf(Indicator(), 500));
        Assert.Equal(0, ResultsChain.ShareOf(Indicator(), -3));
        Assert.Equal(0.5m, ResultsChain.ShareOf(ResultIndicator.For(programme, step, Terms() with { Baseline = 20, Target = 10 }, Un, Now), 15));
        Assert.Null(ResultsChain.ShareOf(ResultIndicator.For(programme, step, Terms() with { Baseline = null }, Un, Now), 50));
        Assert.Null(ResultsChain.ShareOf(Indicator(), null));
    }

    [Fact]
    public void An_indicator_is_set_by_a_side_and_counted_by_the_leads()
    {
        void Refused(string key, string field, ResultIndicatorTerms terms) => Breaks(key, () => ResultIndicator.For(programme, step, terms, Un, Now), field);
        Refused("programme.title", "Title", Terms() with { Title = " " });
        Refused("indicator.unit", "Unit", Terms() with { Unit = "" });
        Refused("indicator.target-is-baseline", "Target", Terms() with { Target = 0 });
        Refused("indicator.figure", "Target", Terms() with { Target = 1.00001m });
        Refused("indicator.baseline-day", "BaselineOn", Terms() with { Baseline = null, BaselineOn = June });
        Refused("indicator.roll-up", "RollUp", Terms() with { RollUp = 0 });
        Refused("indicator.parts", "Parts", Terms() with { Disaggregation = ["women", "women"] });
        Breaks("programme.only-sides", () => ResultIndicator.For(programme, step, Terms(), Ecowas, Now));
        var one = ResultIndicator.For(programme, step, Terms() with { Disaggregation = ["women", "men"] }, Un, Now);
        Breaks("milestone.only-leads-report", () => one.Count(step, Of(June, EndOfJune, 1), Today, Ecowas, Now));
        Breaks("indicator.period", () => one.Count(step, Of(EndOfJune, June, 1), Today, Un, Now), "To");
        Breaks("indicator.future", () => one.Count(step, Of(June, Today.AddDays(1), 1), Today, Un, Now), "To");
        Breaks("indicator.part-unknown", () => one.Count(step, Of(June, EndOfJune, 1, new FigurePart("children", 1)), Today, Un, Now), "Parts");
        Breaks("indicator.parts-sum", () => one.Count(step, Of(June, EndOfJune, 5, new FigurePart("women", 3)), Today, Un, Now), "Parts");
        Assert.Equal(2, one.Count(step, Of(June, EndOfJune, 5, new FigurePart("women", 3), new FigurePart("men", 2)), Today, Un, Now).Parts.Count);
        one.End(programme, Au, Now);
        Breaks("indicator.ended", () => one.Count(step, Of(July, EndOfJuly, 1), Today, Un, Now));
        Breaks("indicator.ended", () => one.End(programme, Au, Now));
    }

    [Fact]
    public void Of_a_promise_the_gap_is_computed_and_a_correction_never_makes_it_less_than_nothing()
    {
        CommitmentTerms terms = new() { PromisedBy = "A State", PromisedTo = "A mission", What = "Officers", Amount = 12, Unit = "officers", PromisedOn = Today.AddDays(-30), DueOn = Today.AddDays(-1), Source = "A letter" };
        Breaks("commitment.due", () => Commitment.Note(programme, terms with { DueOn = Today.AddDays(-31) }, Today, Un, Now), "DueOn");
        Breaks("commitment.amount", () => Commitment.Note(programme, terms with { Amount = 0 }, Today, Un, Now), "Amount");
        Breaks("programme.source", () => Commitment.Note(programme, terms with { Source = "" }, Today, Un, Now), "Source");
        Breaks("programme.only-sides", () => Commitment.Note(programme, terms, Today, Ecowas, Now));
        var one = Commitment.Note(programme, terms, Today, Un, Now);
        Assert.Equal((12, true), (one.Gap, one.IsLate(Today)));
        one.Deliver(programme, 5, Today, "A list", Today, Au, Now);
        one.Deliver(programme, -1, Today, "One name stood twice", Today, Au, Now);
        Assert.Equal((4, 8), (one.Given, one.Gap));
        Breaks("commitment.given", () => one.Deliver(programme, -5, Today, "W", Today, Au, Now), "Amount");
        Breaks("commitment.given-on", () => one.Deliver(programme, 1, Today.AddDays(1), "W", Today, Au, Now), "On");
        one.Deliver(programme, 9, Today, "More than promised", Today, Au, Now);
        Assert.Equal((0, false), (one.Gap, one.IsLate(Today)));
    }
}
