using Rtop.Partners.Portal.Tests.Support;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Workspaces;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Web;

/// <summary>Beside others that are at work an organization that never pauses has an equal part of the time, and all of it alone.</summary>
public sealed class PlaceTimeTests
{
    static readonly WorkspaceCode Loud = WorkspaceCode.Of("au");
    static readonly TimeSpan Page = TimeSpan.FromMilliseconds(80);

    readonly HandClock clock = new(Some.Now);

    [Theory]
    [InlineData(0, 1.0)]
    [InlineData(1, 0.5)]
    [InlineData(4, 0.2)]
    public void Who_never_pauses_has_an_equal_part_beside_those_who_are_at_work(int others, double part)
    {
        var had = new PlaceTime(1, clock);
        Work(had, others, TimeSpan.FromMinutes(1));
        // What it had saved up is spent: from here on it has its part.
        var (worked, all) = Work(had, others, TimeSpan.FromMinutes(2));
        Assert.InRange(worked / all, part - 0.02, part + 0.02);
    }

    [Fact]
    public void Whom_nobody_is_beside_any_more_rests_no_longer()
    {
        var had = new PlaceTime(1, clock);
        had.Begin(WorkspaceCode.Of("un"));
        Take(had, Loud, TimeSpan.FromMinutes(1));
        had.End(WorkspaceCode.Of("un"), TimeSpan.Zero);
        Assert.True(had.Rest(Loud) > TimeSpan.Zero);
        // It still owes; but nobody is there to whom.
        clock.Advance(PlaceTime.AtWork + TimeSpan.FromMilliseconds(1));
        Assert.Equal(TimeSpan.Zero, had.Rest(Loud));
        var (worked, all) = Work(had, 0, TimeSpan.FromMinutes(1));
        Assert.Equal(all, worked);
    }

    [Fact]
    public void All_officers_who_come_at_once_are_not_made_to_rest_and_a_long_export_is_not_paid_for_without_an_end()
    {
        var had = new PlaceTime(1, clock);
        had.Begin(WorkspaceCode.Of("un"));
        for (var page = 0; page < 50; page++)
        {
            Assert.Equal(TimeSpan.Zero, had.Rest(Loud));
            Take(had, Loud, Page);
        }

        Take(had, Loud, TimeSpan.FromMinutes(1));
        var rested = TimeSpan.Zero;
        while (had.Rest(Loud) is var rest && rest > TimeSpan.Zero)
        {
            Assert.InRange(rest, TimeSpan.Zero, PlaceTime.LongestRest);
            clock.Advance(rest);
            rested += rest;
        }

        Assert.Equal(PlaceTime.Owed * 2, rested.TotalSeconds, 0.1);
    }

    // The others are seen again and again; the loud one the next when the last is done and its rest is over.
    (TimeSpan Worked, TimeSpan All) Work(PlaceTime had, int others, TimeSpan length)
    {
        var (began, worked) = (clock.GetTimestamp(), TimeSpan.Zero);
        while (clock.GetElapsedTime(began) < length)
        {
            foreach (var other in ((string[])["un", "osce", "ecowas", "asean"]).Take(others)) Take(had, WorkspaceCode.Of(other), TimeSpan.Zero);
            clock.Advance(had.Rest(Loud));
            Take(had, Loud, Page);
            worked += Page;
        }

        return (worked, clock.GetElapsedTime(began));
    }

    void Take(PlaceTime had, WorkspaceCode workspace, TimeSpan took)
    {
        had.Begin(workspace);
        clock.Advance(took);
        had.End(workspace, took);
    }
}
