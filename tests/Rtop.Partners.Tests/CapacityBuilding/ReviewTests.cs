using Rtop.Partners.Assessments;
using Rtop.Partners.CapacityBuilding;
using Xunit;
using static Rtop.Partners.Tests.CapacityBuilding.Given;

namespace Rtop.Partners.Tests.CapacityBuilding;

/// <summary>Reviews, their packs, and what they ask for.</summary>
public sealed class ReviewTests
{
    readonly Programme programme = Programme();

    ReviewPoint Called(ReviewKind kind = ReviewKind.Annual) => ReviewPoint.Call(programme, kind, programme.StartsOn.AddYears(2), "All of it", Un, Now);

    static RecommendationTerms Asked(DateOnly due) => new("Write the guide.", Au.Workspace, "PAPS", due);

    [Fact]
    public void A_review_looks_back_one_year_or_three_and_never_before_the_programme()
    {
        Assert.Equal(programme.StartsOn.AddYears(1).AddDays(1), Called().From);
        Assert.Equal(programme.StartsOn, Called(ReviewKind.Triennial).From);
        Breaks("review.before-start", () => ReviewPoint.Call(programme, ReviewKind.Annual, programme.StartsOn, "", Un, Now), "HeldOn");
        Breaks("review.kind", () => ReviewPoint.Call(programme, 0, programme.StartsOn.AddYears(1), "", Un, Now), "Kind");
        Breaks("programme.only-sides", () => ReviewPoint.Call(programme, ReviewKind.Annual, programme.StartsOn.AddYears(1), "", Ecowas, Now));
    }

    [Fact]
    public void It_moves_until_a_pack_is_frozen_and_only_for_who_saw_its_day()
    {
        var review = Called();
        review.Move(programme, review.HeldOn.AddDays(7), 1, Au);
        Assert.Throws<StaleRevision>(() => review.Move(programme, review.HeldOn, 1, Au));
        review.Freeze(programme, PackContent.Of(programme, review, [], [], [], [], Today), Un, Now);
        Breaks("review.frozen", () => review.Move(programme, review.HeldOn, 2, Au));
    }

    [Fact]
    public void What_is_asked_for_is_followed_until_it_is_implemented_or_overtaken()
    {
        var review = Called();
        Breaks("review.addressee", () => review.Recommend(programme, Asked(Today) with { Addressee = Osce.Workspace }, Un, Now), "Addressee");
        Breaks("review.recommendation-due", () => review.Recommend(programme, Asked(review.From), Un, Now), "DueOn");
        var asked = review.Recommend(programme, Asked(review.HeldOn), Un, Now);
        Assert.Equal((RecommendationState.Open, false, true), (asked.State, asked.IsLate(review.HeldOn), asked.IsLate(review.HeldOn.AddDays(1))));
        Breaks("review.only-addressee", () => asked.Respond(RecommendationState.Implemented, "Done.", Un, Now));
        Breaks("review.response", () => asked.Respond(RecommendationState.Implemented, "", Au, Now), "Text");
        asked.Respond(RecommendationState.Partly, "Half.", Au, Now);
        asked.Respond(RecommendationState.NotImplemented, "No means.", Au, Now);
        Assert.False(asked.IsClosed);
        asked.Respond(RecommendationState.Overtaken, "The mission ended.", Au, Now);
        Assert.True(asked.IsClosed);
        Breaks("review.closed", () => asked.Respond(RecommendationState.Open, "Again.", Au, Now));
    }

    [Fact]
    public void A_pack_is_the_same_to_the_letter_when_it_is_read_again_and_says_nothing_that_one_side_alone_reads()
    {
        var late = Milestone(programme, Step("A") with { DueOn = Today.AddDays(-5) });
        late.Report(Entry(MilestoneState.AtRisk, "The rains."), Today, 1, Un, Now);
        var secret = Milestone(programme, Step("B") with { Label = HandlingLabel.StrictlyConfidential, Title = "Ours alone" });
        var one = ResultIndicator.For(programme, late, new() { Title = "Panels", Unit = "panels", Baseline = null, Target = 10.5000m, RollUp = RollUp.Sum }, Un, Now);
        one.Count(late, new(Today.AddDays(-30), Today.AddDays(-1), 2, [], ""), Today, Un, Now);
        one.Count(late, new(Today.AddDays(-30), Today.AddDays(-1), 3, [], ""), Today, Au, Now);
        var before = Called();
        var asked = before.Recommend(programme, Asked(before.HeldOn), Un, Now);
        var content = PackContent.Of(programme, before, [late, secret], [one, ResultIndicator.For(programme, secret, new() { Title = "Hidden", Unit = "u", Baseline = 0, Target = 1, RollUp = RollUp.Sum }, Un, Now)], [], [asked], Today);
        var text = content.Canonical();

        Assert.Equal(text, PackContent.Read(text).Canonical());
        Assert.Contains("\"target\": 10.5,", text, StringComparison.Ordinal);
        Assert.Contains("The rains.", text, StringComparison.Ordinal);
        Assert.Contains("\"unsettled\": 1", text, StringComparison.Ordinal);
        foreach (var hidden in (string[])["Ours alone", "Hidden", "\"B\""]) Assert.DoesNotContain(hidden, text, StringComparison.Ordinal);
        Assert.Equal(["A"], content.Late.Select(row => row.Code));
        Assert.Empty(content.Counts);
        Assert.Equal(RecommendationState.Open, Assert.Single(content.Recommendations).State);
    }

    [Fact]
    public void A_pack_is_signed_once_by_each_side_and_by_nobody_who_froze_it()
    {
        var review = Called();
        var pack = review.Freeze(programme, PackContent.Of(programme, review, [], [], [], [], Today), Un, Now);
        Assert.Equal(CanonicalText.Sha256(pack.Text), pack.Hash);
        Breaks("review.own-pack", () => pack.Sign(programme, Un, Now));
        Breaks("programme.only-sides", () => pack.Sign(programme, Ecowas, Now));
        // Nor in the name of who did.
        Breaks("review.own-name", () => pack.Sign(programme, Au, Now, Un.Id), "For");
        Assert.Equal(pack.Hash, pack.Sign(programme, Au, Now).Hash);
        Breaks("review.signed", () => pack.Sign(programme, Au, Now));
        Assert.Equal(2, review.Freeze(programme, PackContent.Of(programme, review, [], [], [], [], Today), Au, Now).Number);
    }
}
