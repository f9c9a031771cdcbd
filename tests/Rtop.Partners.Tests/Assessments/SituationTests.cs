using Rtop.Partners.Assessments;
using Xunit;
using static Rtop.Partners.Tests.Assessments.Given;

namespace Rtop.Partners.Tests.Assessments;

/// <summary>Countries and areas of a file, and what goes between them.</summary>
public sealed class SituationTests
{
    readonly Assessment file = File();

    Situation Assessed => file.Situations[0];

    Situation Neighbour => Situation.On(file, file.Situations, "xmr", "", SituationPart.Neighbouring, Un, Now);

    static LinkEntry Entry(LinkStrength strength = LinkStrength.Strong, LinkDirection direction = LinkDirection.Outward) => new(direction, strength, " 1,800 refugees. ", "");

    [Fact]
    public void A_file_begins_with_the_countries_that_it_is_about()
    {
        Assert.Equal(file.Countries, file.Situations.Select(one => one.Country));
        Assert.All(file.Situations, one => Assert.Equal((SituationPart.Assessed, "", file.Originator), (one.Part, one.Area, one.Workspace)));
    }

    [Fact]
    public void Whoever_rates_puts_countries_and_areas_on_it_and_takes_their_own_off()
    {
        var hills = Situation.On(file, file.Situations, Assessed.Country, " Tellin Hills ", SituationPart.Assessed, Osce, Now);
        Assert.Equal("Tellin Hills", hills.Area);
        Assert.Equal("XMR", Neighbour.Country);
        Breaks("situation.twice", () => Situation.On(file, [hills], hills.Country, "tellin hills", SituationPart.Neighbouring, Un, Now), "Area");
        Breaks("assessment.country-unknown", () => Situation.On(file, [], "QQQ", "", SituationPart.Assessed, Un, Now), "Country");
        Breaks("situation.area", () => Situation.On(file, [], "XMR", new('x', Situation.AreaMaxLength + 1), SituationPart.Assessed, Un, Now), "Area");
        Breaks("situation.part", () => Situation.On(file, [], "XMR", "", 0, Un, Now), "Part");
        Breaks("assessment.observers-read-and-comment", () => Situation.On(file, [], "XMR", "", SituationPart.Assessed, Asean, Now));
        Breaks("situation.not-yours", () => hills.End(file, [], Un, Now));
        Breaks("situation.assessed-country", () => Assessed.End(file, [], Un, Now));
        hills.End(file, [], Osce, Now);
        Assert.Equal(Now, hills.EndedAt);
        // Once off, the same can be put on anew.
        Assert.NotNull(Situation.On(file, [hills], hills.Country, "Tellin Hills", SituationPart.Assessed, Un, Now));
    }

    [Fact]
    public void What_is_linked_stays_until_nobody_says_any_more_that_the_link_is_there()
    {
        var neighbour = Neighbour;
        var link = SituationLink.Draw(file, Assessed, neighbour, LinkKind.Refugees, [], Entry(), Un, Now);
        Breaks("situation.linked", () => neighbour.End(file, [link], Un, Now));
        link.Say(file, Entry(LinkStrength.None), 1, Un, Now);
        Assert.False(link.Stands);
        neighbour.End(file, [link], Un, Now);
        Breaks("link.to-itself", () => SituationLink.Draw(file, Assessed, neighbour, LinkKind.Arms, [], Entry(), Un, Now), "OtherId");
    }

    [Fact]
    public void A_link_is_drawn_once_for_each_kind_whichever_way_round()
    {
        var neighbour = Neighbour;
        var link = SituationLink.Draw(file, Assessed, neighbour, LinkKind.Refugees, [], Entry(), Un, Now);
        Breaks("link.twice", () => SituationLink.Draw(file, neighbour, Assessed, LinkKind.Refugees, [link], Entry(), Osce, Now), "Kind");
        Assert.NotNull(SituationLink.Draw(file, Assessed, neighbour, LinkKind.Arms, [link], Entry(), Osce, Now));
        Breaks("link.to-itself", () => SituationLink.Draw(file, Assessed, Assessed, LinkKind.Arms, [], Entry(), Un, Now), "OtherId");
        Breaks("link.kind", () => SituationLink.Draw(file, Assessed, neighbour, 0, [], Entry(), Un, Now), "Kind");
        Breaks("link.first-elsewhere", () => SituationLink.Draw(file, File().Situations[0], neighbour, LinkKind.Arms, [], Entry(), Un, Now), "SituationId");
        Breaks("assessment.observers-read-and-comment", () => SituationLink.Draw(file, Assessed, neighbour, LinkKind.Arms, [], Entry(), Asean, Now));
    }

    [Fact]
    public void Each_organization_says_for_itself_and_where_they_differ_it_is_disputed()
    {
        var link = SituationLink.Draw(file, Assessed, Neighbour, LinkKind.Fighters, [], Entry(), Un, Now);
        Assert.False(link.IsDisputed);
        link.Say(file, Entry(LinkStrength.Weak), 0, Osce, Now);
        Assert.True(link.IsDisputed);
        link.Say(file, Entry(), 1, Osce, Now);
        Assert.False(link.IsDisputed);
        link.Say(file, Entry(direction: LinkDirection.Inward), 2, Osce, Now);
        Assert.True(link.IsDisputed);
        Assert.Equal(4, link.Statements.Count);
        Assert.Equal([("osce", 3), ("un", 1)], link.Last.Select(said => (said.Workspace.Value, said.Number)));
        // That both say it is over is no dispute, whatever way it once went.
        link.Say(file, Entry(LinkStrength.None), 1, Un, Now);
        link.Say(file, Entry(LinkStrength.None, LinkDirection.Inward), 3, Osce, Now);
        Assert.Equal((false, false), (link.IsDisputed, link.Stands));
    }

    [Fact]
    public void A_word_on_a_link_is_refused_at_its_field_and_never_over_a_colleagues()
    {
        var link = SituationLink.Draw(file, Assessed, Neighbour, LinkKind.Fighters, [], Entry(), Un, Now);
        Assert.Equal("1,800 refugees.", link.Statements[0].Why);
        Breaks("link.direction", () => link.Say(file, Entry(direction: 0), 1, Un, Now), "Direction");
        Breaks("link.strength", () => link.Say(file, Entry((LinkStrength)9), 1, Un, Now), "Strength");
        Breaks("link.why", () => link.Say(file, Entry() with { Why = " " }, 1, Un, Now), "Why");
        Breaks("link.why", () => link.Say(file, Entry() with { Why = new('x', LinkStatement.WhyMaxLength + 1) }, 1, Un, Now), "Why");
        Breaks("link.shown-by", () => link.Say(file, Entry() with { ShownBy = new('x', LinkStatement.ShownByMaxLength + 1) }, 1, Un, Now), "ShownBy");
        Breaks("assessment.observers-read-and-comment", () => link.Say(file, Entry(), 0, Asean, Now));
        Assert.Throws<StaleRevision>(() => link.Say(file, Entry(), 0, Un, Now));
    }
}
