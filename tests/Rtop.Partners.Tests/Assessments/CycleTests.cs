using Rtop.Partners.Assessments;
using Xunit;
using static Rtop.Partners.Tests.Assessments.Given;

namespace Rtop.Partners.Tests.Assessments;

/// <summary>Blind rounds: nobody sees another's ratings before it has given its own.</summary>
public sealed class CycleTests
{
    readonly Assessment file = File();
    readonly Cycle cycle;

    public CycleTests() => cycle = Cycle(file);

    [Fact]
    public void A_round_opens_when_the_last_who_rates_has_submitted_and_not_before()
    {
        Assert.False(cycle.RevealIfDue(file, Un, Now));
        Submit(file, cycle, Un, Au);
        Rated(file, cycle, Osce);
        Assert.False(cycle.RevealIfDue(file, Un, Now));
        Assert.Null(cycle.Reveal);

        cycle.SheetOf(Osce.Workspace)!.Submit(Factors, Osce, Now);
        Assert.True(cycle.RevealIfDue(file, Osce, Now));
        Assert.Equal((Osce.Workspace, false, cycle.Id), (cycle.Reveal!.Workspace, cycle.Reveal.Early, cycle.Reveal.CycleId));
        Assert.False(cycle.RevealIfDue(file, Un, Now));
    }

    [Fact]
    public void Whoever_left_is_not_waited_for()
    {
        Submit(file, cycle, Un, Au);
        file.Parties.Single(party => party.Workspace == Osce.Workspace).End(Now);
        Assert.True(cycle.RevealIfDue(file, Un, Now));
        Assert.False(cycle.Reveal!.Early);
    }

    [Fact]
    public void All_leads_together_open_a_round_early_and_one_alone_does_not()
    {
        Submit(file, cycle, Un, Au);
        cycle.AskToOpen(file, Un, Now);
        Assert.False(cycle.RevealIfDue(file, Un, Now));
        cycle.AskToOpen(file, Un, Now);
        Assert.Single(cycle.Openings);
        cycle.AskToOpen(file, Au, Now);
        Assert.True(cycle.RevealIfDue(file, Au, Now));
        Assert.True(cycle.Reveal!.Early);
    }

    [Fact]
    public void A_lead_submits_before_it_asks_to_see_the_others()
    {
        Breaks("cycle.submit-before-opening", () => cycle.AskToOpen(file, Un, Now));
        Rated(file, cycle, Un);
        Breaks("cycle.submit-before-opening", () => cycle.AskToOpen(file, Un, Now));
        Submit(file, cycle, Osce);
        Breaks("assessment.only-leads", () => cycle.AskToOpen(file, Osce, Now));
    }

    [Fact]
    public void An_open_round_is_not_opened_again()
    {
        Submit(file, cycle, Un, Au, Osce);
        cycle.RevealIfDue(file, Un, Now);
        Breaks("cycle.already-revealed", () => cycle.AskToOpen(file, Un, Now));
    }

    [Fact]
    public void Observers_and_strangers_rate_nothing()
    {
        Breaks("assessment.observers-read-and-comment", () => cycle.Begin(file, Asean, Now));
        Breaks("assessment.observers-read-and-comment", () => cycle.Begin(file, Officer("ecowas"), Now));
    }

    [Fact]
    public void A_sheet_is_begun_once()
    {
        var sheet = cycle.Begin(file, Au, Now);
        Assert.Same(sheet, cycle.Begin(file, Au, Now.AddDays(1)));
        Assert.Single(cycle.Sheets);
    }

    [Fact]
    public void A_cycle_is_closed_by_a_lead_after_the_round_was_opened_and_then_takes_no_ratings()
    {
        Breaks("cycle.reveal-before-closing", () => cycle.Close(file, Today, Un));
        Submit(file, cycle, Un, Au);
        cycle.AskToOpen(file, Un, Now);
        cycle.AskToOpen(file, Au, Now);
        cycle.RevealIfDue(file, Au, Now);
        Breaks("assessment.only-leads", () => cycle.Close(file, Today, Osce));
        cycle.Close(file, Today, Au);
        Assert.Equal((Today, 2), (cycle.ClosedOn, cycle.Revision));
        Breaks("cycle.closed", () => cycle.Close(file, Today, Un));
        Breaks("cycle.closed", () => cycle.Begin(file, Osce, Now));
    }
}
