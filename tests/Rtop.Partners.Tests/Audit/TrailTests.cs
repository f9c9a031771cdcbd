using Rtop.Partners.Audit;
using Xunit;

namespace Rtop.Partners.Tests.Audit;

public class TrailTests
{
    [Theory]
    [InlineData("Engagement")]
    [InlineData("Note", "FactorNoteProposed", "FactorNoteAssented", "FramingNoted", "SituationNoted", "StatementNoted", "CommitmentNoted")]
    [InlineData("Extract")]
    [InlineData("Confidence")]
    [InlineData("Emergency")]
    [InlineData("Seat")]
    [InlineData("Expert")]
    [InlineData("Hold")]
    [InlineData("Destruction")]
    [InlineData("Retention", "RetentionPeriodsSet")]
    [InlineData("Reminder")]
    [InlineData("Letter")]
    [InlineData("Alarm")]
    [InlineData("Mute")]
    [InlineData("Sealed")]
    [InlineData("Stamp")]
    [InlineData("Interlocutor")]
    [InlineData("Option")]
    public void No_act_that_could_tell_of_a_confidential_file_is_shown(string about, params string[] others) =>
        Assert.Empty(Enum.GetValues<Act>().Select(act => (Act: act, Name: act.ToString())).Where(act => act.Name.Contains(about, StringComparison.Ordinal) && !act.Name.Contains("NoticesChanged", StringComparison.Ordinal) && !others.Contains(act.Name)).Where(act => Trail.MatterOf(act.Act) is not null));

    [Fact]
    public void What_an_auditor_looks_for_is_shown() =>
        Assert.All([Act.AssessmentRead, Act.RatingsSubmitted, Act.ReleaseOpened, Act.WarningSent, Act.DutyGiven, Act.OfficerJoined, Act.OfficerLeft, Act.ReadRefused, Act.MilestonesExported, Act.TrailRead], act => Assert.Contains(act, Trail.Shown));

    [Fact]
    public void Of_others_nothing_is_shown_that_would_not_be_shown_of_oneself() => Assert.Subset(Trail.Shown.ToHashSet(), Trail.ShownOfOthers.ToHashSet());
}
