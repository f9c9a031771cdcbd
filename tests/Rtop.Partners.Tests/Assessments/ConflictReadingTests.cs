using Rtop.Partners.Assessments;
using Rtop.Partners.Workspaces;
using Xunit;
using static Rtop.Partners.Tests.Assessments.Given;

namespace Rtop.Partners.Tests.Assessments;

public class ConflictReadingTests
{
    static ConflictReading State(Assessment file, Officer by, ConflictStatus status, DateOnly? since = null, string source = "A report.") =>
        ConflictReading.State(file, status, since ?? Today, source, Today, by, Now);

    [Fact]
    public void Each_says_its_own_and_a_later_word_stands_after_the_earlier()
    {
        var file = File();
        Assert.Equal([(Un.Workspace, ConflictStatus.None, (DateOnly?)null)], file.ConflictStandings.Select(said => (said.Workspace, said.Status, said.Since)));
        State(file, Osce, ConflictStatus.BelowThreshold);
        State(file, Osce, ConflictStatus.NonInternational, Today.AddDays(-20), " An alert. ");
        State(file, Un, ConflictStatus.BelowThreshold);
        Assert.Equal(
            [(Osce.Workspace, ConflictStatus.NonInternational, (DateOnly?)Today.AddDays(-20), 2), (Un.Workspace, ConflictStatus.BelowThreshold, Today, 1)],
            file.ConflictStandings.Select(said => (said.Workspace, said.Status, said.Since, said.Number)));
        Assert.Equal(3, file.ConflictReadings.Count);
        Assert.Equal("An alert.", file.ConflictReadings[1].Source);
    }

    [Fact]
    public void Observers_and_strangers_state_nothing_and_nobody_states_a_merged_word_or_a_day_to_come()
    {
        var file = File();
        foreach (var by in new[] { Asean, Officer("ecowas") }) Breaks("assessment.observers-read-and-comment", () => State(file, by, ConflictStatus.None));
        Breaks("assessment.conflict-status", () => State(file, Au, ConflictStatus.Disputed), "Status");
        Breaks("assessment.conflict-status", () => State(file, Au, (ConflictStatus)9), "Status");
        Breaks("assessment.conflict-status", () => Assessment.Open(Terms() with { ConflictStatus = ConflictStatus.Disputed }, 1, Un, Now), "ConflictStatus");
        Breaks("conflict.since-later", () => State(file, Au, ConflictStatus.None, Today.AddDays(1)), "Since");
        Breaks("conflict.source", () => State(file, Au, ConflictStatus.None, source: " "), "Source");
        Breaks("conflict.source", () => State(file, Au, ConflictStatus.None, source: new('s', 301)), "Source");
        Assert.Empty(file.ConflictReadings);
    }

    [Fact]
    public void In_an_edition_a_reading_concerns_whose_it_is_and_goes_to_no_recipient_of_a_release()
    {
        var given = new GivenEdition();
        State(given.File, Au, ConflictStatus.BelowThreshold);
        var edition = given.Freeze();
        Assert.Contains("conflict:au", edition.Text, StringComparison.Ordinal);
        State(given.File, Au, ConflictStatus.None);
        var moved = Assert.Single(EditionPart.Moved(edition.Parts, given.Content().All));
        Assert.True(moved.Concerns(Au.Workspace, null));
        Assert.False(moved.Concerns(Un.Workspace, null));

        var release = ReleaseOf(given);
        Assert.Contains("\"facts\"", release.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("conflict:", release.Text, StringComparison.Ordinal);
    }

    static Release ReleaseOf(GivenEdition given)
    {
        given.Freeze();
        foreach (var by in new[] { Un, Au, Osce }) given.Sign(by);
        given.Adoption = Adoption.BySignatures(given.Course(), Un, given.Next());
        return Release.Propose(given.Course(), WorkspaceCode.Of("ecowas"), "For the file.", [], "", Un, given.Next());
    }
}
