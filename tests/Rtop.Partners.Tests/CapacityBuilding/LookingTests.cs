using Rtop.Partners.CapacityBuilding;
using Xunit;

namespace Rtop.Partners.Tests.CapacityBuilding;

public sealed class LookingTests
{
    [Fact]
    public void Reading_a_page_twice_does_not_eat_what_changed_since_the_last_visit()
    {
        var (programme, officer) = (Given.Programme(), Given.Un);
        var first = Given.Now;
        var visit = ProgrammeVisit.To(programme, officer, first);
        Assert.Null(visit.BeforeAt);
        visit.Look(first.AddMinutes(29));
        Assert.Equal((first.AddMinutes(29), null), (visit.LastAt, visit.BeforeAt));
        // Half an hour after the last look, not after the first.
        visit.Look(first.AddMinutes(58));
        Assert.Null(visit.BeforeAt);
        visit.Look(first.AddMinutes(88));
        Assert.Equal((first.AddMinutes(88), first.AddMinutes(58)), (visit.LastAt, visit.BeforeAt));
        visit.Look(first.AddMinutes(95));
        Assert.Equal((first.AddMinutes(95), first.AddMinutes(58)), (visit.LastAt, visit.BeforeAt));
    }

    [Theory]
    [InlineData(ViewPage.Programme, "Filter.state=Late&Filter.cluster=PS", "Filter.cluster=PS&Filter.state=Late")]
    [InlineData(ViewPage.Programme, "?Filter.place=C%C3%B4te+%26+d%27Ivoire&Filter.lead=", "Filter.place=C%C3%B4te%20%26%20d%27Ivoire")]
    [InlineData(ViewPage.Timeline, "zoom=quarter", "zoom=quarter")]
    [InlineData(ViewPage.Programme, "", "")]
    // Nothing that the page does not ask for itself.
    [InlineData(ViewPage.Programme, "Filter.state=Late&handler=Remove", null)]
    [InlineData(ViewPage.Programme, "zoom=quarter", null)]
    [InlineData(ViewPage.Timeline, "Filter.state=Late", null)]
    [InlineData(ViewPage.Programme, "Filter.state=Late&Filter.state=Planned", null)]
    [InlineData(ViewPage.Programme, "//evil.example", null)]
    public void A_view_holds_what_its_page_asks_for_and_nothing_else(ViewPage page, string query, string? kept) => Assert.Equal(kept, SavedView.Canonical(page, query));

    [Fact]
    public void A_view_has_a_name_of_its_own_and_there_are_not_too_many()
    {
        var programme = Given.Programme();
        SavedView Keep(string name, params SavedView[] others) => SavedView.Keep(programme, ViewPage.Timeline, name, "zoom=quarter", others, Given.Un, Given.Now);
        Assert.Equal("view.name", Assert.Throws<RuleBroken>(() => Keep(" ")).Key);
        Assert.Equal("view.name", Assert.Throws<RuleBroken>(() => Keep(new string('x', 61))).Key);
        var one = Keep(" Quarters ");
        Assert.Equal("Quarters", one.Name);
        Assert.Equal("view.name-taken", Assert.Throws<RuleBroken>(() => Keep("quarters", one)).Key);
        Assert.Equal("view.many", Assert.Throws<RuleBroken>(() => Keep("New", [.. Enumerable.Range(0, 20).Select(at => Keep($"{at}"))])).Key);
        Assert.Equal("view.query", Assert.Throws<RuleBroken>(() => SavedView.Keep(programme, ViewPage.Timeline, "x", "", [], Given.Un, Given.Now)).Key);
        one.Remove(Given.Now);
        Assert.Equal(("", "", (DateTimeOffset?)Given.Now), (one.Name, one.Query, one.RemovedAt));
    }
}
