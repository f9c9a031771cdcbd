using Rtop.Partners.Assessments;
using Xunit;
using static Rtop.Partners.Tests.Assessments.Given;

namespace Rtop.Partners.Tests.Assessments;

public sealed class RatingSheetTests
{
    readonly Assessment file = File();
    readonly RatingSheet sheet;

    public RatingSheetTests() => sheet = Cycle(file).Begin(file, Au, Now);

    Rating Rate(string code, Judgment? judgment = null, int? seen = null, string? actor = null) => sheet.Rate(Factors, code, actor, judgment ?? Judgment(), seen, Au, Now);

    [Fact]
    public void A_factor_and_an_indicator_are_rated_and_changed_by_their_own_organization()
    {
        var rating = Rate("F1", Judgment() with { Reason = " Because. " });
        Assert.Equal(("Because.", 1, Au.Id), (rating.Judgment.Reason, rating.Revision, rating.ChangedBy));
        Rate("F1.1");
        Assert.Same(rating, Rate("F1", Judgment(4), seen: 1));
        Assert.Equal((4, 2, 2), (rating.Judgment.Level, rating.Revision, sheet.Ratings.Count));
        Breaks("rating.not-yours", () => sheet.Rate(Factors, "F1", null, Judgment(), 2, Un, Now));
    }

    [Fact]
    public void A_change_on_an_older_state_is_a_conflict_and_changes_nothing()
    {
        Rate("F1", Judgment(1));
        Rate("F1", Judgment(2), seen: 1);
        var stale = Assert.Throws<StaleRevision>(() => Rate("F1", Judgment(3), seen: 1));
        Assert.Equal((1, 2, 2), (stale.Seen, stale.Current, sheet.Ratings[0].Judgment.Level));
        Assert.Throws<StaleRevision>(() => Rate("F1", Judgment(3)));
        Assert.Throws<StaleRevision>(() => Rate("F1.1", seen: 1));
    }

    [Fact]
    public void What_the_framework_does_not_have_is_not_rated()
    {
        Breaks("rating.code-unknown", () => Rate("F9"));
        Breaks("rating.actor-unknown", () => Rate("F1", actor: "KEN"), "Actor");
        Breaks("rating.actor-unknown", () => Rate("F2", actor: "QQQ"), "Actor");
        Assert.NotSame(Rate("F2", actor: "KEN"), Rate("F2", actor: "XAN"));
    }

    public static TheoryData<string, string, Judgment> BadJudgments => new()
    {
        { "Level", "rating.level", Judgment(5) },
        { "Level", "rating.level", Judgment(-1) },
        { "Level", "rating.level-or-reason", new() { Reason = "Why." } },
        { "NotAssessed", "rating.level-and-not-assessed", Judgment() with { NotAssessed = NotAssessed.NoAccess } },
        { "NotAssessed", "rating.not-assessed-unknown", new() { NotAssessed = (NotAssessed)9 } },
        { "Trend", "rating.trend-unknown", Judgment() with { Trend = (Trend)9 } },
        { "Confidence", "rating.confidence-unknown", Judgment() with { Confidence = (Confidence)9 } },
        { "Reason", "rating.reason-too-long", Judgment() with { Reason = new('x', 2001) } },
    };

    [Theory, MemberData(nameof(BadJudgments), DisableDiscoveryEnumeration = true)]
    public void A_bad_judgment_is_refused_at_its_field(string field, string key, Judgment judgment) => Breaks(key, () => Rate("F1", judgment), field);

    [Fact]
    public void What_is_missing_is_core_factors_without_rating_and_ratings_without_their_reason()
    {
        Assert.Equal(["F1", "F2"], sheet.Missing(Factors));
        Rate("F1", new() { Level = 2 });
        Rate("F2", new() { NotAssessed = NotAssessed.Withheld });
        Assert.Equal(["F1"], sheet.Missing(Factors));
        var broken = Breaks("rating.missing", () => sheet.Submit(Factors, Au, Now));
        Assert.Equal("F1", Assert.Single(broken.Args));
        Rate("F1", seen: 1);
        Assert.Empty(sheet.Missing(Factors));
    }

    [Fact]
    public void What_was_submitted_is_frozen()
    {
        Rate("F1");
        Rate("F2");
        Breaks("rating.not-yours", () => sheet.Submit(Factors, Un, Now));
        sheet.Submit(Factors, Au, Now);
        Assert.Equal(Now, sheet.SubmittedAt);
        Assert.All(sheet.Ratings, rating => Assert.Equal(Now, rating.SubmittedAt));
        Breaks("rating.submitted", () => Rate("F1", Judgment(4), seen: 1));
        Breaks("rating.submitted", () => Rate("F1.1"));
        Breaks("rating.submitted", () => sheet.Submit(Factors, Au, Now));
    }
}
