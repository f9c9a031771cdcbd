using Rtop.Partners.Assessments;
using Xunit;
using static Rtop.Partners.Tests.Assessments.Given;

namespace Rtop.Partners.Tests.Assessments;

/// <summary>What each organization did, in its own words.</summary>
public sealed class ContributionTests
{
    readonly Assessment file = File();

    [Fact]
    public void Every_party_writes_its_own_and_nobody_writes_anothers()
    {
        var entry = Contribution.Enter(file, new("  First mediation. ", Today, Today.AddDays(2), " A communiqué. "), Osce, Now);
        Assert.Equal(("First mediation.", "A communiqué.", Osce.Workspace), (entry.What, entry.ShownBy, entry.Workspace));
        Breaks("contribution.not-yours", () => entry.Revise(file, GivenEdition.Entry("Ours."), 1, Un, Now));
        Breaks("assessment.only-parties", () => Contribution.Enter(file, GivenEdition.Entry("Ours."), Officer("ecowas"), Now));
        Assert.Throws<StaleRevision>(() => entry.Revise(file, GivenEdition.Entry("Again."), 0, Osce, Now));
    }

    [Fact]
    public void Bad_entries_are_refused_at_their_field()
    {
        Breaks("contribution.what", () => Contribution.Enter(file, GivenEdition.Entry(" "), Un, Now), "What");
        Breaks("contribution.what", () => Contribution.Enter(file, GivenEdition.Entry(new('x', Contribution.WhatMaxLength + 1)), Un, Now), "What");
        Breaks("contribution.shown-by", () => Contribution.Enter(file, GivenEdition.Entry("W") with { ShownBy = "" }, Un, Now), "ShownBy");
        Breaks("contribution.ends-before-it-begins", () => Contribution.Enter(file, GivenEdition.Entry("W") with { Until = Today.AddDays(-1) }, Un, Now), "Until");
        Breaks("contribution.unnamed-observers-only", () => Contribution.Enter(file, GivenEdition.Entry("W") with { Unnamed = true }, Un, Now), "Unnamed");
        Assert.True(Contribution.Enter(file, GivenEdition.Entry("W") with { Unnamed = true }, Asean, Now).Unnamed);
    }

    [Fact]
    public void A_dispute_outlives_a_change_of_the_wording_until_who_disputes_says_otherwise()
    {
        var entry = Contribution.Enter(file, GivenEdition.Entry("We stabilised the situation."), Un, Now);
        Breaks("contribution.own", () => entry.Reply(file, ContributionVerdict.Acknowledged, "", Un, Now));
        Breaks("contribution.dispute-needs-words", () => entry.Reply(file, ContributionVerdict.Disputed, " ", Osce, Now), "Note");
        entry.Reply(file, ContributionVerdict.Disputed, "The mission before did.", Osce, Now);
        entry.Reply(file, ContributionVerdict.Acknowledged, "", Au, Now);
        Assert.True(entry.IsDisputed);
        entry.Revise(file, GivenEdition.Entry("Building on the earlier mission, we helped."), 1, Un, Now);
        Assert.True(entry.IsDisputed);
        entry.Reply(file, ContributionVerdict.Acknowledged, "", Osce, Now);
        Assert.False(entry.IsDisputed);
        Assert.Equal(3, entry.Replies.Count);
    }
}
