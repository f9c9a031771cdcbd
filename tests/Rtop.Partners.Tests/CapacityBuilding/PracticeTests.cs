using Rtop.Partners.Assessments;
using Rtop.Partners.CapacityBuilding;
using Xunit;
using static Rtop.Partners.Tests.CapacityBuilding.Given;

namespace Rtop.Partners.Tests.CapacityBuilding;

/// <summary>What worked, and who would repeat it.</summary>
public sealed class PracticeTests
{
    static readonly PracticeTerms Card = new(" Primers ", "Where", "What", "Who", "If", "So", ["XZR"], "UNICEF", HandlingLabel.Partners);

    static (Programme Programme, Milestone Step) Achieved()
    {
        var programme = Programme();
        var step = Milestone(programme);
        step.Report(Entry(MilestoneState.Achieved, shownBy: "A count"), Today, 1, Un, Now);
        return (programme, step);
    }

    [Fact]
    public void A_card_is_written_of_what_was_achieved_by_whoever_is_on_the_programme()
    {
        var (programme, step) = Achieved();
        var card = PracticeCard.Write(programme, step, Card, Ecowas, Now);
        Assert.Equal(("Primers", "ecowas", step.Id, Provenance.Own), (card.Title, card.Workspace.Value, card.MilestoneId, card.Provenance));
        Breaks("programme.only-parties", () => PracticeCard.Write(programme, step, Card, Osce, Now));
        Breaks("practice.not-achieved", () => PracticeCard.Write(programme, Milestone(programme), Card, Un, Now));
        Breaks("programme.title", () => PracticeCard.Write(programme, step, Card with { Title = " " }, Un, Now), "Title");
        Breaks("practice.text", () => PracticeCard.Write(programme, step, Card with { Conditions = "" }, Un, Now), "Conditions");
        Breaks("practice.text", () => PracticeCard.Write(programme, step, Card with { Evidence = new('x', 1501) }, Un, Now), "Evidence");
        Breaks("practice.contact", () => PracticeCard.Write(programme, step, Card with { Contact = "" }, Un, Now), "Contact");
        Breaks("milestone.places", () => PracticeCard.Write(programme, step, Card with { Places = [.. Enumerable.Repeat("XZR", 11)] }, Un, Now), "Places");
    }

    [Fact]
    public void It_is_as_strict_as_its_milestone_until_the_originator_opens_it()
    {
        var (programme, step) = Achieved();
        Breaks("practice.label", () => PracticeCard.Write(programme, step, Card with { Label = HandlingLabel.Public }, Un, Now), "Label");
        Breaks("practice.label", () => PracticeCard.Write(programme, step, Card with { Label = HandlingLabel.StrictlyConfidential }, Un, Now), "Label");
        var card = PracticeCard.Write(programme, step, Card, Au, Now);
        Breaks("programme.only-originator-publishes", () => card.Open(Au, Now));
        card.Open(Un, Now);
        Assert.Equal((HandlingLabel.Public, (DateTimeOffset?)Now, 2), (card.Label, card.OpenedAt, card.Revision));
        Breaks("practice.open-already", () => card.Open(Un, Now));
    }

    [Fact]
    public void Another_organization_asks_and_the_one_that_wrote_it_answers_once()
    {
        var (programme, step) = Achieved();
        var card = PracticeCard.Write(programme, step, Card, Un, Now);
        Breaks("practice.own", () => ReplicationRequest.For(card, "XZR", "We would.", Un, Now));
        Breaks("practice.place", () => ReplicationRequest.For(card, " ", "We would.", Au, Now), "Place");
        Breaks("practice.text", () => ReplicationRequest.For(card, "XZR", "", Au, Now), "Text");
        var request = ReplicationRequest.For(card, " XZR ", "We would.", Au, Now);
        Assert.Equal(("XZR", "un"), (request.Place, request.Asked.Value));
        Breaks("practice.not-asked", () => request.Reply(Verdict.Accepted, "Do.", Au, Now));
        Breaks("practice.text", () => request.Reply(Verdict.Accepted, " ", Un, Now), "Text");
        Breaks("practice.verdict", () => request.Reply(0, "Do.", Un, Now), "Verdict");
        Assert.Equal("au", request.Reply(Verdict.Declined, "No trainers are left.", Un, Now).Asker.Value);
        Breaks("invitation.already-answered", () => request.Reply(Verdict.Accepted, "Do.", Un, Now));
    }
}
