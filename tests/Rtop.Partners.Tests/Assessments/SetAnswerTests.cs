using Rtop.Partners.Assessments;
using Xunit;
using static Rtop.Partners.Tests.Assessments.Given;

namespace Rtop.Partners.Tests.Assessments;

public sealed class SetAnswerTests
{
    static readonly FrameworkContent Displaced = FrameworkContent.Read("""
        { "id": "displaced", "version": "1.0.0", "title": "Displaced", "factors": [
          { "code": "D1", "title": "Displaced persons", "indicators": [{ "code": "D1.1", "text": "An indicator", "polarity": "risk" }] },
          { "code": "E1", "title": "Beside", "core": false, "indicators": [] } ],
          "questions": [
            { "code": "Q-IDP-1", "factor": "D1", "text": "From what?" }, { "code": "Q-IDP-2", "factor": "D1", "text": "What then?" }, { "code": "Q-E-1", "factor": "E1", "text": "Else?" } ] }
        """);

    readonly Assessment file = File();
    readonly RatingSheet sheet;

    public SetAnswerTests() => sheet = Cycle(file).Begin(file, Au, Now);

    [Theory]
    [InlineData(1, new[] { "Q-IDP-1", "Q-IDP-2" })]
    [InlineData(0, new string[0])]
    public void The_two_questions_on_displaced_persons_stand_before_submission_where_people_are_displaced(int level, string[] missing)
    {
        sheet.Rate(Displaced, "D1", null, Judgment(level), null, Au, Now);
        Assert.Equal(missing, sheet.Missing(Displaced));
    }

    [Fact]
    public void Answered_they_are_handed_in_with_the_ratings_and_change_no_more()
    {
        var rating = sheet.Rate(Displaced, "D1", null, Judgment(3), null, Au, Now);
        sheet.Answer(Displaced, "Q-IDP-1", " Violence. ", 0, Au, Now);
        var second = sheet.Answer(Displaced, "Q-IDP-2", "", 0, Au, Now);
        Assert.Equal(["Q-IDP-2"], sheet.Missing(Displaced));
        Assert.Same(second, sheet.Answer(Displaced, "Q-IDP-2", "Pressure on villages.", 1, Au, Now));
        Assert.Throws<StaleRevision>(() => sheet.Answer(Displaced, "Q-IDP-2", "Other.", 1, Au, Now));
        sheet.Submit(Displaced, Au, Now);
        Assert.Equal(["Violence.", "Pressure on villages."], sheet.Answers.Select(answer => answer.Text));
        Assert.All(sheet.Answers, answer => Assert.Equal(rating.SubmittedAt, answer.SubmittedAt));
        Breaks("rating.submitted", () => sheet.Answer(Displaced, "Q-IDP-2", "Late.", 2, Au, Now));
    }

    [Fact]
    public void Only_what_the_framework_asks_is_answered_and_only_by_the_organization_itself()
    {
        Breaks("answer.question-unknown", () => sheet.Answer(Displaced, "Q-9", "Text.", 0, Au, Now));
        Breaks("answer.too-long", () => sheet.Answer(Displaced, "Q-IDP-1", new('x', 2001), 0, Au, Now), "Text");
        Breaks("rating.not-yours", () => sheet.Answer(Displaced, "Q-IDP-1", "Text.", 0, Un, Now));
    }

    [Fact]
    public void What_has_not_changed_is_confirmed_in_one_step_and_says_so_until_it_is_judged_anew()
    {
        RatedFactor[] before = [new(Au.Workspace, "D1", "", Judgment(1), Judgment(2)), new(Au.Workspace, "D1.1", "", Judgment(3), Judgment(3))];
        sheet.Rate(Displaced, "D1.1", null, Judgment(4), null, Au, Now);
        Assert.Equal(1, sheet.Confirm(Displaced, before, 2, Au, Now));
        var confirmed = sheet.Ratings.Single(rating => rating.Code == "D1");
        // The judgment as it stood in the end; a line that was rated already is left alone.
        Assert.Equal((2, 2), (confirmed.Judgment.Level, confirmed.UnchangedSince));
        Assert.Equal((4, null), (sheet.Ratings[0].Judgment.Level, sheet.Ratings[0].UnchangedSince));
        Assert.Equal(0, sheet.Confirm(Displaced, before, 2, Au, Now));
        sheet.Rate(Displaced, "D1", null, Judgment(3), 1, Au, Now);
        Assert.Null(confirmed.UnchangedSince);
    }

    [Fact]
    public void A_note_on_names_says_who_uses_them_and_what_our_use_may_do()
    {
        var note = FramingNote.On(file, " Hill people ", "", "All.", "", "Little.", Osce, Now);
        Assert.Equal("Hill people", note.SelfName);
        Breaks("framing.name", () => FramingNote.On(file, " ", "", "All.", "", "Little.", Osce, Now), "SelfName");
        Breaks("framing.text", () => FramingNote.On(file, "N", "", " ", "", "Little.", Osce, Now), "UsedBy");
        Breaks("framing.text", () => FramingNote.On(file, "N", "", "All.", "", "", Osce, Now), "OurUse");
        Breaks("framing.too-long", () => FramingNote.On(file, "N", new('x', 1001), "All.", "", "Little.", Osce, Now), "OtherNames");
        Breaks("framing.too-long", () => FramingNote.On(file, "N", "", "All.", new('x', 1001), "Little.", Osce, Now), "ContestedBy");
        Breaks("assessment.observers-read-and-comment", () => FramingNote.On(file, "N", "", "All.", "", "Little.", Asean, Now));
        Breaks("framing.not-yours", () => note.Withdraw(file, Un, Now));
        note.Withdraw(file, Osce, Now);
        Assert.Equal(Now, note.EndedAt);
    }
}
