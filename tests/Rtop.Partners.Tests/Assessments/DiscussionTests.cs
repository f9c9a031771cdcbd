using Rtop.Partners.Assessments;
using Xunit;
using static Rtop.Partners.Tests.Assessments.Given;

namespace Rtop.Partners.Tests.Assessments;

/// <summary>What is said and settled of ratings once they are open.</summary>
public sealed class DiscussionTests
{
    readonly Assessment file = File();
    readonly Cycle cycle;
    readonly Factor factor = Factors.Factors[0];

    public DiscussionTests()
    {
        cycle = Cycle(file);
        Submit(file, cycle, Un, Au);
    }

    [Fact]
    public void Nothing_is_said_of_ratings_before_the_round_opens()
    {
        Breaks("discussion.not-open", () => Remark.On(file, cycle, factor, "How so?", Un, Now));
        Breaks("discussion.not-open", () => FactorNote.Propose(file, cycle, factor, Accord.Agreed, "One reading.", Un, Now));
        Breaks("discussion.not-open", () => SecondLook.Take(file, cycle, RatingOf(Un), [], Judgment(3), 0, Un, Now));
    }

    [Fact]
    public void Who_rates_discusses_and_an_observer_does_not()
    {
        Open();
        var remark = Remark.On(file, cycle, factor, "  How so? ", Osce, Now);
        Assert.Equal(("How so?", Osce.Workspace, cycle.Id, "F1"), (remark.Text, remark.Workspace, remark.CycleId, remark.Code));
        Breaks("assessment.observers-read-and-comment", () => Remark.On(file, cycle, factor, "How so?", Asean, Now));
        Breaks("assessment.observers-read-and-comment", () => FactorNote.Propose(file, cycle, factor, Accord.Agreed, "One reading.", Asean, Now));
        Breaks("discussion.text", () => Remark.On(file, cycle, factor, "  ", Un, Now), "Text");
        Breaks("discussion.text", () => Remark.On(file, cycle, factor, new('x', Remark.TextMaxLength + 1), Un, Now), "Text");
    }

    [Fact]
    public void What_is_closed_is_discussed_no_more()
    {
        Open();
        var note = FactorNote.Propose(file, cycle, factor, Accord.Agreed, "One reading.", Un, Now);
        cycle.Close(file, Today, Un);
        Breaks("cycle.closed", () => Remark.On(file, cycle, factor, "One more.", Un, Now));
        Breaks("cycle.closed", () => note.Assent(file, cycle, note, Au, Now));
        Breaks("cycle.closed", () => SecondLook.Take(file, cycle, RatingOf(Un), [], Judgment(3), 0, Un, Now));
    }

    [Fact]
    public void A_note_stands_once_all_who_rate_have_assented_each_for_itself()
    {
        Open();
        var note = FactorNote.Propose(file, cycle, factor, Accord.AgreedToDiffer, "We read it apart.", Un, Now);
        Assert.Equal([Au.Workspace, Osce.Workspace], note.Awaited(file));
        note.Assent(file, cycle, note, Au, Now);
        note.Assent(file, cycle, note, Au, Now);
        Assert.Equal([Osce.Workspace], note.Awaited(file));
        Breaks("assessment.observers-read-and-comment", () => note.Assent(file, cycle, note, Asean, Now));
        note.Assent(file, cycle, note, Osce, Now);
        Assert.Empty(note.Awaited(file));
        Assert.Equal(3, note.Assents.Count);
    }

    [Fact]
    public void Nobody_assents_to_a_note_that_was_replaced()
    {
        Open();
        var first = FactorNote.Propose(file, cycle, factor, Accord.Agreed, "One reading.", Un, Now);
        var second = FactorNote.Propose(file, cycle, factor, Accord.AgreedToDiffer, "Two readings.", Au, Now.AddMinutes(1));
        Breaks("discussion.note-replaced", () => first.Assent(file, cycle, second, Osce, Now));
        Breaks("discussion.accord-unknown", () => FactorNote.Propose(file, cycle, factor, (Accord)9, "Two readings.", Au, Now), "Accord");
    }

    [Fact]
    public void A_second_look_leaves_the_blind_rating_as_it_was_and_says_why()
    {
        Open();
        var rating = RatingOf(Un);
        Breaks("rating.not-yours", () => SecondLook.Take(file, cycle, rating, [], Judgment(3), 0, Au, Now));
        Breaks("second-look.reason", () => SecondLook.Take(file, cycle, rating, [], Judgment(3) with { Reason = " " }, 0, Un, Now), "Reason");
        Breaks("second-look.incomplete", () => SecondLook.Take(file, cycle, rating, [], new() { Level = 3, Reason = "Because." }, 0, Un, Now));
        Breaks("second-look.same", () => SecondLook.Take(file, cycle, rating, [], Judgment() with { Reason = "In other words." }, 0, Un, Now), "Level");

        var first = SecondLook.Take(file, cycle, rating, [], Judgment(3), 0, Un, Now);
        Assert.Equal((1, 3, 2, rating.Id), (first.Number, first.Judgment.Level, rating.Judgment.Level, first.RatingId));
        Breaks("second-look.stale", () => SecondLook.Take(file, cycle, rating, [first], Judgment(4), 0, Un, Now));
        Breaks("second-look.same", () => SecondLook.Take(file, cycle, rating, [first], Judgment(3), 1, Un, Now), "Level");
        // Back to what it was is a move too.
        Assert.Equal(2, SecondLook.Take(file, cycle, rating, [first], Judgment(2), 1, Un, Now).Number);
    }

    void Open()
    {
        Submit(file, cycle, Osce);
        cycle.RevealIfDue(file, Osce, Now);
    }

    Rating RatingOf(Partners.Workspaces.Officer officer) => cycle.SheetOf(officer.Workspace)!.Ratings[0];
}
