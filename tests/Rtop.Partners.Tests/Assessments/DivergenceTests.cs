using Rtop.Partners.Assessments;
using Rtop.Partners.Workspaces;
using Xunit;
using static Rtop.Partners.Tests.Assessments.Given;

namespace Rtop.Partners.Tests.Assessments;

/// <summary>Where organizations differ: side by side, widest first, never averaged.</summary>
public sealed class DivergenceTests
{
    [Fact]
    public void The_widest_difference_comes_first_and_equal_ones_keep_the_order_of_the_framework()
    {
        var spreads = Divergence.Of(Factors, [Rated("un", "F1", 2), Rated("au", "F1", 3), Rated("un", "F2", 1, "KEN"), Rated("au", "F2", 4, "KEN"), Rated("un", "F2", 2, "XAN"), Rated("au", "F2", 2, "XAN"), Rated("un", "X1", 0), Rated("au", "X1", 1)], []);
        Assert.Equal(["F2 KEN 3", "F1  1", "X1  1", "F2 XAN 0"], spreads.Select(spread => $"{spread.Factor.Code} {spread.Actor} {spread.Width}"));
        Assert.Equal(["au", "un"], spreads[0].Standings.Select(standing => standing.Workspace.Value));
    }

    [Fact]
    public void One_who_gave_no_level_is_a_gap_and_no_zero()
    {
        var spreads = Divergence.Of(Factors, [Rated("un", "F1", 3), Rated("au", "F1", 3), Rated("un", "X1", 3), Rated("au", "X1", null)], []);
        Assert.Equal(["X1", "F1"], spreads.Select(spread => spread.Factor.Code));
        Assert.Equal((0, true), (spreads[0].Width, spreads[0].HasGap));
        Assert.False(spreads[1].HasGap);
        Assert.False(Divergence.Of(Factors, [Rated("un", "F1", null), Rated("au", "F1", null)], [])[0].HasGap);
    }

    [Fact]
    public void Who_moved_is_told_apart_since_the_cycle_before_and_since_the_discussion()
    {
        var moved = Rated("un", "F1", 3) with { Blind = Judgment(1) };
        var standing = Divergence.Of(Factors, [moved, Rated("au", "F1", 2), Rated("osce", "F1", null)], [Rated("un", "F1", 2), Rated("au", "F1", 3) with { Blind = Judgment(0) }, Rated("osce", "F1", 1)])[0].Standings;
        Assert.Equal(["au -1 0", "osce  ", "un 1 2"], standing.Select(one => $"{one.Workspace} {one.SinceBefore} {one.SinceDiscussion}"));
        Assert.Null(Divergence.Of(Factors, [moved], [])[0].Standings[0].SinceBefore);
    }

    static RatedFactor Rated(string workspace, string code, int? level, string actor = "")
    {
        var judgment = level is { } given ? Judgment(given) : new() { NotAssessed = NotAssessed.NoInformation };
        return new(WorkspaceCode.Of(workspace), code, actor, judgment, judgment);
    }
}
